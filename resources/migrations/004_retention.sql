-- SPDX-FileCopyrightText: 2026 The Windowkeeper authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How long state messages are kept (models/messages/retentionstore.h): no days mean for ever. It is a setting of this
-- database, no part of a site document.
CREATE TABLE state_message_retention (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    days BIGINT CHECK (days BETWEEN 1 AND 36500)
);
INSERT INTO state_message_retention (only_row, days) VALUES (1, NULL);
