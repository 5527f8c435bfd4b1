-- SPDX-FileCopyrightText: 2026 The Windowkeeper authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The records of a site (models/site/records.h), one table for each class and one for each list in a class.
-- Standard SQL; what a database does with the comment "clustered" is its dialect's affair. A semicolon ends a
-- statement and stands nowhere else.

CREATE TABLE sites (
    code TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    parent_code TEXT NOT NULL,
    mode INTEGER CHECK (mode IN (0, 1)),
    time_zone TEXT NOT NULL,
    program_countdown BIGINT NOT NULL,
    restart_countdown BIGINT NOT NULL,
    restart_turnaround BIGINT NOT NULL,
    updates_use_general_windows BOOLEAN NOT NULL
) /* clustered */;

-- The site whose database this is; the others are its child sites.
CREATE TABLE this_site (
    only_row INTEGER NOT NULL PRIMARY KEY CHECK (only_row = 1),
    site_code TEXT NOT NULL REFERENCES sites (code)
);

CREATE TABLE site_settings_history (
    site_code TEXT NOT NULL REFERENCES sites (code) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    changed_at TEXT NOT NULL,
    program_countdown BIGINT,
    restart_countdown BIGINT,
    restart_turnaround BIGINT,
    PRIMARY KEY (site_code, position)
) /* clustered */;

CREATE TABLE collections (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    comment TEXT NOT NULL,
    is_built_in BOOLEAN NOT NULL,
    limit_to_collection_id TEXT NOT NULL
) /* clustered */;

CREATE TABLE subcollections (
    parent_id TEXT NOT NULL REFERENCES collections (id),
    child_id TEXT NOT NULL REFERENCES collections (id),
    PRIMARY KEY (parent_id, child_id)
) /* clustered */;
CREATE INDEX subcollections_by_child ON subcollections (child_id);

CREATE TABLE collection_settings (
    collection_id TEXT NOT NULL PRIMARY KEY REFERENCES collections (id),
    restart_countdown BIGINT,
    restart_countdown_enabled BOOLEAN NOT NULL
) /* clustered */;

-- Positions run from 0 without gaps.
CREATE TABLE maintenance_windows (
    collection_id TEXT NOT NULL REFERENCES collection_settings (collection_id),
    id TEXT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    type INTEGER NOT NULL CHECK (type IN (1, 4, 5)),
    is_enabled BOOLEAN NOT NULL,
    PRIMARY KEY (collection_id, id)
) /* clustered */;

CREATE TABLE maintenance_window_schedules (
    collection_id TEXT NOT NULL,
    window_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    token TEXT NOT NULL,
    PRIMARY KEY (collection_id, window_id, position),
    FOREIGN KEY (collection_id, window_id) REFERENCES maintenance_windows (collection_id, id) ON DELETE CASCADE
) /* clustered */;

CREATE TABLE clients (
    resource_id BIGINT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    unique_id TEXT NOT NULL,
    is_client BOOLEAN,
    type INTEGER CHECK (type IN (0, 1)),
    version TEXT NOT NULL,
    operating_system TEXT NOT NULL,
    ad_site TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    fallback_status_point TEXT NOT NULL
) /* clustered */;

CREATE TABLE client_assigned_sites (
    resource_id BIGINT NOT NULL REFERENCES clients (resource_id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    site_code TEXT NOT NULL,
    PRIMARY KEY (resource_id, position)
) /* clustered */;

CREATE TABLE memberships (
    collection_id TEXT NOT NULL REFERENCES collections (id),
    resource_id BIGINT NOT NULL REFERENCES clients (resource_id),
    PRIMARY KEY (collection_id, resource_id)
) /* clustered */;

CREATE TABLE programs (
    package_id TEXT NOT NULL,
    name TEXT NOT NULL,
    maximum_run_time BIGINT NOT NULL,
    estimated_run_time BIGINT NOT NULL,
    restart_required BOOLEAN NOT NULL,
    PRIMARY KEY (package_id, name)
) /* clustered */;

CREATE TABLE task_sequences (
    package_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    maximum_run_time BIGINT NOT NULL,
    restart_required BOOLEAN NOT NULL
) /* clustered */;

-- What is advertised, a program or a task sequence, depends on the program's name: no foreign key says that.
CREATE TABLE advertisements (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    collection_id TEXT NOT NULL REFERENCES collections (id),
    include_subcollections BOOLEAN NOT NULL,
    package_id TEXT NOT NULL,
    program_name TEXT NOT NULL,
    flags BIGINT NOT NULL,
    assigned_schedule_enabled BOOLEAN NOT NULL,
    present_time TEXT,
    expiration_time TEXT,
    expiration_enabled BOOLEAN NOT NULL
) /* clustered */;
CREATE INDEX advertisements_by_collection ON advertisements (collection_id);

CREATE TABLE advertisement_schedules (
    advertisement_id TEXT NOT NULL REFERENCES advertisements (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    token TEXT NOT NULL,
    PRIMARY KEY (advertisement_id, position)
) /* clustered */;

CREATE TABLE updates_assignments (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    collection_id TEXT NOT NULL REFERENCES collections (id),
    deadline TEXT,
    ignore_windows BOOLEAN NOT NULL,
    restart_outside_windows BOOLEAN NOT NULL
) /* clustered */;
CREATE INDEX updates_assignments_by_collection ON updates_assignments (collection_id);

CREATE TABLE updates_assignment_updates (
    assignment_id TEXT NOT NULL REFERENCES updates_assignments (id) ON DELETE CASCADE,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    maximum_run_time BIGINT NOT NULL,
    PRIMARY KEY (assignment_id, position)
) /* clustered */;

CREATE TABLE fallback_status_points (
    server_name TEXT NOT NULL PRIMARY KEY,
    site_code TEXT NOT NULL,
    throttle_count BIGINT NOT NULL,
    throttle_interval_seconds BIGINT NOT NULL
) /* clustered */;
