-- SPDX-FileCopyrightText: 2026 The Windowkeeper authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Which fallback status point took a report is asked for with every message; the bodies beside it, most of the
-- database, are not to be read for that.
CREATE INDEX state_reports_status_points ON state_reports (number, fallback_status_point);
