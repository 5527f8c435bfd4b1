// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/windowdraft.h"

#include "site/storabletext.h"
#include "site/windowedits.h"

#include <algorithm>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int firstYear = 1970;
constexpr int lastYear = 2033;

/// What the draft becomes, before it has ids and tokens.
struct Piece
{
    QString name;
    Schedule schedule;
};

Problem problemAt(QLatin1StringView field, ProblemCode code, const QStringList &arguments = {})
{
    return {code, {{}, {}, {}, {}, QString(field)}, arguments};
}

/// Weekdays of a draft, the one that the changed window has first: it stays that window.
QList<Schedule> orderedSchedules(const WindowDraft &draft)
{
    QList<Schedule> schedules = schedulesOf(draft.form);
    const MaintenanceWindow *old = draft.before ? &draft.before->window : nullptr;
    const auto *weekly = old != nullptr && old->schedule.size() == 1
        ? std::get_if<Weekly>(&old->schedule.first().schedule.recurrence)
        : nullptr;
    if (weekly != nullptr) {
        const auto same = std::find_if(schedules.begin(), schedules.end(), [weekly](const Schedule &each) {
            const auto *other = std::get_if<Weekly>(&each.recurrence);
            return other != nullptr && other->weekday == weekly->weekday;
        });
        if (same != schedules.end()) {
            std::rotate(schedules.begin(), same, same + 1);
        }
    }
    return schedules;
}

QList<Schedule> partsOf(const WindowDraft &draft, const Schedule &schedule)
{
    const QList<Schedule> parts = draft.isSplit ? splitOf(schedule) : QList<Schedule>{};
    return parts.isEmpty() ? QList<Schedule>{schedule} : parts;
}

QList<Piece> piecesOf(const WindowDraft &draft, const WindowNaming &naming)
{
    QList<Piece> pieces;
    const QList<Schedule> schedules = orderedSchedules(draft);
    for (qsizetype i = 0; i < schedules.size(); ++i) {
        const bool keepsName = schedules.size() == 1 || (i == 0 && draft.before);
        const auto *weekly = std::get_if<Weekly>(&schedules[i].recurrence);
        const QString name =
            keepsName || weekly == nullptr ? draft.name : naming.ofDay(draft.name, weekly->weekday);
        const QList<Schedule> parts = partsOf(draft, schedules[i]);
        for (qsizetype part = 0; part < parts.size(); ++part) {
            pieces.append(
                {parts.size() == 1 ? name : naming.ofPart(name, part + 1, parts.size()), parts[part]});
        }
    }
    return pieces;
}

/// The token as it was stored, if it means the same.
ScheduleToken tokenFor(const WindowDraft &draft, const Schedule &schedule)
{
    if (draft.tokens.size() == 1) {
        const ScheduleToken &token = draft.tokens.first();
        if (token.schedule == schedule || (!draft.isSplit && formOf(token.schedule) == draft.form)) {
            return token;
        }
    }
    return {schedule, false, 0};
}

class Validation
{
public:
    Validation(const WindowDraft &draft, const SiteSnapshot &site, const WindowNaming &naming)
        : m_draft(draft), m_site(site), m_naming(naming)
    { }
    [[nodiscard]] QList<Problem> problems()
    {
        checkName();
        if (const auto problem = problemWithText(m_draft.description)) {
            refuse(draftfield::description, problem->code, problem->arguments);
        }
        if (!m_draft.keepsTokens) {
            checkTimes();
            checkPattern();
            if (m_problems.isEmpty()) {
                checkTokens();
            }
        }
        return m_problems;
    }

private:
    void refuse(QLatin1StringView field, ProblemCode code, const QStringList &arguments = {})
    {
        m_problems.append(problemAt(field, code, arguments));
    }
    void limit(QLatin1StringView field, int value, int least, int greatest)
    {
        if (value < least || value > greatest) {
            refuse(field, ProblemCode::OutOfRange,
                   {QString::number(value), QString::number(least), QString::number(greatest)});
        }
    }
    void checkName()
    {
        if (m_draft.name.trimmed().isEmpty()) {
            refuse(draftfield::name, ProblemCode::NameMissing);
            return;
        }
        const QSet<QString> taken =
            namesTaken(m_site, m_draft.collectionId, m_draft.before ? m_draft.before->window.id : QString());
        QStringList names{m_draft.name};
        if (const auto pieces = m_draft.keepsTokens ? QList<Piece>{} : piecesOf(m_draft, m_naming);
            !pieces.isEmpty()) {
            names.clear();
            std::transform(pieces.begin(), pieces.end(), std::back_inserter(names),
                           [](const Piece &piece) { return piece.name; });
        }
        for (const QString &name : std::as_const(names)) {
            if (const auto problem = problemWithText(name)) {
                refuse(draftfield::name, problem->code, problem->arguments);
                return;
            }
            // A name that was there twice before us is no reason not to change anything else.
            const bool isOld = m_draft.before && m_draft.before->window.name == name;
            if (!isOld && taken.contains(comparableName(name))) {
                refuse(draftfield::name, ProblemCode::NameTaken, {name.trimmed()});
                return;
            }
        }
    }
    void checkTimes()
    {
        const ScheduleForm &form = m_draft.form;
        if (form.effectiveDate) {
            const year_month_day date{*form.effectiveDate};
            limit(draftfield::effectiveDate, static_cast<int>(date.year()), firstYear, lastYear);
        } else {
            refuse(draftfield::effectiveDate, ProblemCode::NotADate);
        }
        if (!form.start) {
            refuse(draftfield::start, ProblemCode::NotATime);
        }
        if (!form.end) {
            refuse(draftfield::end, ProblemCode::NotATime);
        }
        if (const auto duration = durationOf(form)) {
            checkDuration(*duration);
        }
    }
    void checkDuration(minutes duration)
    {
        const QString count = QString::number(duration.count());
        if (duration.count() == 0) {
            refuse(draftfield::end, ProblemCode::EndEqualsStart);
        } else if (duration < shortestWindow) {
            refuse(draftfield::end, ProblemCode::WindowTooShort,
                   {count, QString::number(shortestWindow.count())});
        } else if (duration > longestWindow && !(m_draft.isSplit && canBeSplit(m_draft))) {
            refuse(draftfield::end, ProblemCode::WindowTooLong,
                   {count, QString::number(longestWindow.count())});
        }
    }
    void checkPattern()
    {
        const ScheduleForm &form = m_draft.form;
        switch (form.pattern) {
        case Pattern::None: break;
        case Pattern::Daily: limit(draftfield::every, form.days, 1, 31); break;
        case Pattern::Weekly:
            limit(draftfield::every, form.weeks, 1, 4);
            if (form.weekdays.none()) {
                refuse(draftfield::weekdays, ProblemCode::WeekdayMissing);
            }
            break;
        case Pattern::Monthly:
            limit(draftfield::every, form.months, 1, 12);
            if (form.monthRule == MonthRule::Date) {
                limit(draftfield::monthDay, form.monthDay, 1, 31);
            } else if (form.monthRule == MonthRule::Weekday) {
                limit(draftfield::offset, form.offsetDays, 0, 7);
            }
            break;
        }
    }
    /// The last parts of a split window may begin after the last year there is.
    void checkTokens()
    {
        for (const Piece &piece : piecesOf(m_draft, m_naming)) {
            if (const auto problem = problemWith({piece.schedule, false, 0})) {
                refuse(draftfield::effectiveDate, problem->code, problem->arguments);
                return;
            }
        }
    }

    const WindowDraft &m_draft;
    const SiteSnapshot &m_site;
    const WindowNaming &m_naming;
    QList<Problem> m_problems;
};

/// Weekly tokens that differ in nothing but their weekday, as one form.
std::optional<ScheduleForm> weekFormOf(const QList<ScheduleToken> &tokens)
{
    auto form = formOf(tokens.first().schedule);
    for (const ScheduleToken &token : tokens) {
        auto other = formOf(token.schedule);
        if (!form || !other || other->pattern != Pattern::Weekly) {
            return std::nullopt;
        }
        const Weekdays weekdays = form->weekdays | other->weekdays;
        form->weekdays = weekdays;
        other->weekdays = weekdays;
        if (*form != *other) {
            return std::nullopt;
        }
    }
    return form;
}

} // namespace

WindowDraft newDraft(const QString &collectionId, local_days today)
{
    WindowDraft draft;
    draft.collectionId = collectionId;
    draft.form = formAt(today);
    draft.form.start = hours{1};
    draft.form.end = hours{4};
    return draft;
}

WindowDraft draftOf(const PlacedWindow &placed)
{
    const MaintenanceWindow &window = placed.window;
    WindowDraft draft{
        placed.collectionId, placed, window.name, window.description, window.type, window.isEnabled, {},
        window.schedule,     false,  false};
    const Schedule schedule = window.schedule.isEmpty() ? Schedule{} : window.schedule.first().schedule;
    const auto form = formOf(schedule);
    draft.keepsTokens = !form || window.schedule.size() > 1 || !isOfWindowLength(schedule.duration);
    draft.form = form.value_or(formAt(floor<days>(schedule.start)));
    if (!form) {
        // Where replacing it would begin.
        draft.form.utc = schedule.utc;
        draft.form.start = floor<minutes>(schedule.start - floor<days>(schedule.start));
        draft.form.end = endAfter(*draft.form.start, std::max(schedule.duration, minutes{hours{1}}));
        draft.form.pattern = Pattern::Daily;
    }
    return draft;
}

QList<Problem> validate(const WindowDraft &draft, const SiteSnapshot &site, const WindowNaming &naming)
{
    return Validation(draft, site, naming).problems();
}

QList<Schedule> schedulesOf(const WindowDraft &draft)
{
    QList<Schedule> schedules;
    if (draft.keepsTokens) {
        for (const ScheduleToken &token : draft.tokens) {
            schedules.append(token.schedule);
        }
        return schedules;
    }
    for (const Schedule &schedule : orderedSchedules(draft)) {
        schedules.append(partsOf(draft, schedule));
    }
    return schedules;
}

bool canBeSplit(const WindowDraft &draft)
{
    const QList<Schedule> schedules = schedulesOf(draft.form);
    return !draft.keepsTokens && !schedules.isEmpty()
        && std::none_of(schedules.begin(), schedules.end(), [](const Schedule &schedule) {
               return schedule.duration <= longestWindow || splitOf(schedule).isEmpty();
           });
}

QList<MaintenanceWindow> windowsOf(const WindowDraft &draft, const WindowNaming &naming)
{
    QList<MaintenanceWindow> windows;
    if (draft.keepsTokens) {
        windows = {{{}, draft.name, draft.description, draft.tokens, draft.type, draft.isEnabled}};
    } else {
        for (const Piece &piece : piecesOf(draft, naming)) {
            windows.append({{},
                            piece.name,
                            draft.description,
                            {tokenFor(draft, piece.schedule)},
                            draft.type,
                            draft.isEnabled});
        }
    }
    if (draft.before && !windows.isEmpty()) {
        windows.first().id = draft.before->window.id;
    }
    return windows;
}

Edit editFor(const WindowDraft &draft, const SiteSnapshot &site, const WindowNaming &naming,
             const IdMaker &newId)
{
    Edit edit;
    edit.kind = draft.before ? EditKind::ChangeWindow : EditKind::CreateWindows;
    QList<MaintenanceWindow> windows = windowsOf(draft, naming);
    if (draft.before && !windows.isEmpty()) {
        edit.subjects = QStringList{draft.before->window.name};
        PlacedWindow after = *draft.before;
        after.window = windows.takeFirst();
        if (after != *draft.before) {
            edit.changes.append(RecordChange<PlacedWindow>{draft.before, after});
        }
    }
    NewWindows made(site, newId);
    for (const MaintenanceWindow &window : std::as_const(windows)) {
        made.add(draft.collectionId, window);
        if (!draft.before) {
            edit.subjects.append(window.name);
        }
    }
    edit.changes.append(made.changes());
    return edit;
}

QString tokenOf(const WindowDraft &draft)
{
    if (draft.keepsTokens) {
        QString text;
        for (const ScheduleToken &token : draft.tokens) {
            text += encodedToken(token);
        }
        return text;
    }
    QStringList texts;
    for (const Schedule &schedule : schedulesOf(draft)) {
        const ScheduleToken token = tokenFor(draft, schedule);
        if (problemWith(token)) {
            return {};
        }
        texts.append(encodedToken(token));
    }
    return texts.join(u' ');
}

Result<WindowDraft> draftWithToken(WindowDraft draft, const QString &text)
{
    const auto tokens = decodedTokens(text.simplified().remove(u' '));
    if (!tokens) {
        return tokens.problem();
    }
    const auto form = tokens->size() == 1 ? formOf(tokens->first().schedule) : weekFormOf(*tokens);
    if (!form) {
        return problemAt({}, ProblemCode::NotAWindow);
    }
    draft.form = *form;
    draft.tokens = tokens->size() == 1 ? *tokens : QList<ScheduleToken>{};
    draft.keepsTokens = false;
    draft.isSplit = false;
    return draft;
}

} // namespace wk
