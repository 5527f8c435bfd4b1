-- SPDX-FileCopyrightText: 2026 The Windowkeeper authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who changed what, and when. Nothing here refers to the records themselves: the history outlives them.

CREATE TABLE history (
    number BIGINT NOT NULL PRIMARY KEY,
    who TEXT NOT NULL,
    happened_at TEXT NOT NULL,
    kind INTEGER NOT NULL,
    origin INTEGER NOT NULL CHECK (origin IN (0, 1, 2))
) /* clustered */;

CREATE TABLE history_subjects (
    number BIGINT NOT NULL REFERENCES history (number),
    position BIGINT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (number, position)
) /* clustered */;

-- A change is JSON, with the properties of the site document.
CREATE TABLE history_changes (
    number BIGINT NOT NULL REFERENCES history (number),
    position BIGINT NOT NULL,
    change TEXT NOT NULL,
    PRIMARY KEY (number, position)
) /* clustered */;

-- Which collections an entry concerns, and which of their windows (empty: the collection otherwise).
CREATE TABLE history_concerns (
    collection_id TEXT NOT NULL,
    window_id TEXT NOT NULL,
    number BIGINT NOT NULL REFERENCES history (number),
    PRIMARY KEY (collection_id, window_id, number)
) /* clustered */;
