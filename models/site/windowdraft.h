// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "site/edit.h"
#include "site/scheduleform.h"
#include "site/sitesnapshot.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace wk {

/// What the fields of the form are called in the place of a problem.
namespace draftfield {
inline constexpr QLatin1StringView name{"name"};
inline constexpr QLatin1StringView description{"description"};
inline constexpr QLatin1StringView effectiveDate{"effectiveDate"};
inline constexpr QLatin1StringView start{"start"};
inline constexpr QLatin1StringView end{"end"};
inline constexpr QLatin1StringView every{"every"}; ///< days, weeks or months
inline constexpr QLatin1StringView weekdays{"weekdays"};
inline constexpr QLatin1StringView monthDay{"monthDay"};
inline constexpr QLatin1StringView offset{"offset"};
} // namespace draftfield

/// A maintenance window as somebody fills in its form: made, or changed. A value; `validate` says what stands
/// in the way of storing it, `editFor` stores it.
struct WindowDraft
{
    QString collectionId;
    std::optional<PlacedWindow> before; ///< what is changed, as it was; a window that is made has none
    QString name;
    QString description;
    WindowType type = WindowType::General;
    bool isEnabled = true;
    ScheduleForm form;
    /// The schedule as it was stored or pasted, with what means nothing or cannot be shown. It is kept as it
    /// is for as long as the form says the same.
    QList<ScheduleToken> tokens;
    /// The form cannot say what `tokens` say: they count, and the form does not.
    bool keepsTokens = false;
    /// More than 24 hours become several windows that follow each other.
    bool isSplit = false;

    friend bool operator==(const WindowDraft &, const WindowDraft &) = default;
};

/// How windows are named that are made together, in the language of whoever made them.
struct WindowNaming
{
    /// Of one for each weekday: `Patches Monday`.
    std::function<QString(const QString &name, std::chrono::weekday day)> ofDay;
    /// Of a split one, counted from 1: `Weekend (1 of 2)`.
    std::function<QString(const QString &name, qsizetype part, qsizetype parts)> ofPart;
};

/// Gives a new window id at each call: a GUID in braces, in upper case.
using IdMaker = std::function<QString()>;

/// The product's own suggestion: weekly on today's weekday, 01:00 to 04:00, enabled, for all deployments.
[[nodiscard]] WindowDraft newDraft(const QString &collectionId, std::chrono::local_days today);
[[nodiscard]] WindowDraft draftOf(const PlacedWindow &placed);

/// Why the draft cannot be stored, in the order of the form, each with the field it is about; nothing if it
/// can. Names are unique in their collection, letter case ignored. The same place has one problem at most.
[[nodiscard]] QList<Problem> validate(const WindowDraft &draft, const SiteSnapshot &site,
                                      const WindowNaming &naming);

/// What the draft means; none if its date or times could not be read.
[[nodiscard]] QList<Schedule> schedulesOf(const WindowDraft &draft);

/// Whether more than 24 hours can become several windows.
[[nodiscard]] bool canBeSplit(const WindowDraft &draft);

/// The windows that the draft becomes: one, or one for each weekday, or the parts of a split one. The first
/// has the id of the window that is changed, the others none yet.
[[nodiscard]] QList<MaintenanceWindow> windowsOf(const WindowDraft &draft, const WindowNaming &naming);

/// What to do to store a valid draft, without changes if there is nothing to do.
[[nodiscard]] Edit editFor(const WindowDraft &draft, const SiteSnapshot &site, const WindowNaming &naming,
                           const IdMaker &newId);

/// The schedule of each window as a token, blanks between them; empty if there is none that could be written.
[[nodiscard]] QString tokenOf(const WindowDraft &draft);

/// The draft with the schedule of a token in its form. Several tokens are understood if they are the same
/// week on several weekdays. Problems: those of `decodedTokens`, and `NotAWindow`.
[[nodiscard]] Result<WindowDraft> draftWithToken(WindowDraft draft, const QString &text);

} // namespace wk
