// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace wk {

/// What the cells of our models tell beside Qt's own roles. They hold for a whole row, except `SortRole`.
/// Meaning only: which colour or icon belongs to it is decided where it is painted.
enum ItemRole {
    SortRole = Qt::UserRole + 1, ///< what a cell shows, raw: a number or a text
    SeverityRole, ///< `Severity` as int

    // Collections.
    CollectionIdRole, ///< QString
    CollectionNameRole, ///< QString
    CommentRole, ///< QString
    IsBuiltInRole, ///< bool
    IsWindowCollectionRole, ///< bool: the name says it is there for maintenance windows (`MW-`)
    WindowCountRole, ///< int
    EnabledWindowCountRole, ///< int
    MemberCountRole, ///< int, direct members
    ParentCountRole, ///< int
    IsMatchRole, ///< bool: matches the filter itself, and is not only on the way to what does

    // Maintenance windows.
    WindowIdRole, ///< QString
    WindowTypeRole, ///< `WindowType` as int
    IsEnabledRole, ///< bool
    IsUtcRole, ///< bool: every one of its schedules is in UTC
    IsOpenRole, ///< bool: enabled and open now
    IsOverRole, ///< bool: nothing is to come
    NextOpeningRole, ///< `Instant`: when it opens next, or opened if it is open; none if nothing is to come
    TokensRole, ///< QString: its schedule tokens as stored
    WarningsRole, ///< QStringList: a sentence for all that is odd about it
    StandingRole, ///< `WindowStanding` as int: what it means for a client
    IsNextRole, ///< bool: of effective windows the next to open

    // Deployments.
    DeploymentIdRole, ///< QString
    WorkKindRole, ///< `WorkKind` as int
    IsMandatoryRole, ///< bool
    NeverCountRole, ///< int: clients on which it never runs, as far as that is known
    WarningCountRole, ///< int: clients, or what there is to know about one
    OutlookOutcomeRole, ///< `OutlookOutcome` as int, of a client
    OutcomeRole, ///< `Outcome` as int, of what a client runs
    SentenceRole, ///< QString: what will happen and why, without the warnings

    // Clients.
    ResourceIdRole, ///< quint32

    // Fallback status points.
    ServerNameRole, ///< QString
    ReceiverStateRole, ///< `ReceiverState::Kind` as int

    // State messages, and reports on them.
    StateSeverityRole, ///< `StateSeverity` as int, where a row tells of a state
    ArrivalRole, ///< qint64: the store's number

    // Problems.
    IsRefusingRole, ///< bool: a record or a file was refused for it

    // Histories.
    IsLoadingRole, ///< bool: asked for and not yet there
    EntryNumberRole, ///< qint64: `HistoryEntry::number`
    EditKindRole, ///< `EditKind` as int
    EditOriginRole, ///< `EditOrigin` as int

    // A window's year.
    MonthRole, ///< `std::chrono::year_month` that a row is about
    DayRole, ///< `std::chrono::local_days` on which it opens; none: the row is about the month

    // Timelines: lanes, and the bars in them.
    LaneKindRole, ///< `LaneKind` as int, of bars too
    LaneStateRole, ///< QString: what is to be known about a lane besides its name, in a few words
    LaneNoteRole, ///< QString: what stands in a lane that has no bars
    IsAlwaysOpenRole, ///< bool: a lane of a client that nothing restricts
    IsBeforeRole, ///< bool: how it was before a change, beside how it is; of bars too
    BarKindRole, ///< `BarKind` as int
    IsExpectedRole, ///< bool: a forecast, not a promise
    SpanRole, ///< `Span` of a bar
    LatestEndRole, ///< `Instant`: the last end among a bar and those before it in its lane
    SourceLanesRole, ///< QList<int>: the lanes of the windows that make an effective window
};

enum class Severity { None = 0, Information = 1, Warning = 2, Error = 3 };

} // namespace wk
