-- SPDX-FileCopyrightText: 2026 The Windowkeeper authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What clients say about themselves (models/messages/statemessage.h). It is no part of a site document, and no
-- history is kept of it. Rows are numbered by INTEGER PRIMARY KEY, which SQLite keeps in the place of a key of
-- its own: every index holds that number. The references are not enforced where messages are written, for
-- that would be two searches for each, and whoever writes keeps them.

-- How a client called itself. The id is empty for one that is known by its name, which is folded to compare.
CREATE TABLE message_senders (
    number INTEGER NOT NULL PRIMARY KEY,
    client_id TEXT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    version TEXT NOT NULL,
    UNIQUE (client_id, name, version)
);
CREATE INDEX message_senders_by_name ON message_senders (folded_name);

-- A report bears the number of the first of its messages that was stored, and counts those that are. Its body
-- is UTF-8, whatever it was sent in, which the encoding says (storage/storedbody.h).
CREATE TABLE state_reports (
    number INTEGER NOT NULL PRIMARY KEY,
    messages BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    fallback_status_point TEXT,
    encoding INTEGER NOT NULL CHECK (encoding IN (0, 1, 2)),
    body BLOB NOT NULL
);

-- What is read often stands in front. Times are microseconds, a serial number of -1 is none, parameters are a
-- JSON array of texts. An arrival is not given twice.
CREATE TABLE state_messages (
    arrival INTEGER NOT NULL PRIMARY KEY,
    sender BIGINT NOT NULL REFERENCES message_senders (number),
    time BIGINT NOT NULL,
    serial BIGINT NOT NULL,
    topic BIGINT NOT NULL,
    state BIGINT NOT NULL,
    parameters TEXT NOT NULL,
    report BIGINT NOT NULL REFERENCES state_reports (number),
    topic_id TEXT NOT NULL,
    identity BLOB NOT NULL UNIQUE
);
CREATE INDEX state_messages_by_time ON state_messages (time, serial);
CREATE INDEX state_messages_by_sender ON state_messages (sender, time, serial);
CREATE INDEX state_messages_by_state ON state_messages (topic, state, time, serial);

-- The last arrival there ever was, and how often messages were deleted.
CREATE TABLE state_message_counts (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    last_arrival BIGINT NOT NULL,
    deletions BIGINT NOT NULL
);
INSERT INTO state_message_counts (only_row, last_arrival, deletions) VALUES (1, 0, 0);
