// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windowdetails.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/keyvaluelist.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "planning/opening.h"
#include "site/draftadvice.h"
#include "site/openings.h"
#include "windows/note.h"
#include "windows/openingscalendar.h"
#include "wording/draftwords.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"
#include "wording/windowwords.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr std::size_t openingsShown = 12;
constexpr int calendarWidth = 248;
constexpr int calendarHeight = 232;
/// Below this there is room for what it says only, not for a picture of it.
constexpr int widthWithCalendar = 820;

QList<Schedule> schedulesOf(const MaintenanceWindow &window)
{
    QList<Schedule> schedules;
    for (const ScheduleToken &token : window.schedule) {
        schedules.append(token.schedule);
    }
    return schedules;
}

/// Its own clock is UTC, as the table shows it.
bool isUtc(const MaintenanceWindow &window)
{
    return std::all_of(window.schedule.begin(), window.schedule.end(),
                       [](const ScheduleToken &token) { return token.schedule.utc; });
}

QString tokensOf(const MaintenanceWindow &window)
{
    QStringList tokens;
    for (const ScheduleToken &token : window.schedule) {
        tokens.append(encodedToken(token));
    }
    return tokens.join(u' ');
}

/// What a type of window means for the members of its collection (contracts.md 3.6).
QString meaningOf(WindowType type, bool updatesUseGeneralWindows)
{
    switch (type) {
    case WindowType::General:
        return updatesUseGeneralWindows
            ? WindowDetails::tr("All deployments: programs and software updates, and task sequences of "
                                "clients without windows for these.")
            : WindowDetails::tr("All deployments: programs, and software updates and task sequences of "
                                "clients without windows for these.");
    case WindowType::Updates:
        return updatesUseGeneralWindows
            ? WindowDetails::tr("Software updates, beside the windows for all deployments.")
            : WindowDetails::tr("Software updates. Members do not install updates in windows for all "
                                "deployments any more.");
    case WindowType::TaskSequences:
        return WindowDetails::tr("Task sequences. Members do not run them in windows for all deployments any "
                                 "more.");
    }
    Q_UNREACHABLE();
}

QString lineOf(const Span &span, const ZoneClock &zone)
{
    const CivilTime begin = zone.toCivil(span.begin);
    const CivilTime end = zone.toCivil(span.end);
    const bool isSameDay = floor<days>(begin) == floor<days>(end);
    //: An opening in a list: %1 weekday, date and time, %2 a time or the same
    return WindowDetails::tr("%1 to %2")
        .arg(dateAndTimeWords(begin), isSameDay ? timeWords(end) : dateAndTimeWords(end));
}

} // namespace

WindowDetails::WindowDetails(QWidget *parent)
    : QScrollArea(parent), m_pages(new QStackedWidget(this)), m_none(new EmptyState(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Details of the maintenance window"));
    m_none->showEmpty(Icon::MaintenanceWindow, tr("No window selected"),
                      tr("Select a maintenance window to see when it opens, and for whom."));
    m_pages->addWidget(m_none);
    m_pages->addWidget(makePage());
    setWidget(m_pages);
    connect(m_facts, &KeyValueList::activated, this, [this](const QString &collectionId) {
        Q_EMIT locationAsked({PanelId::Collections, collectionId, {}, {}});
    });
    connect(m_year, &QPushButton::clicked, this, [this] {
        if (m_key) {
            Q_EMIT yearAsked(*m_key);
        }
    });
}

QWidget *WindowDetails::makePage()
{
    auto *page = new QWidget(m_pages);
    m_name = new TextLabel(TextSize::Title, page);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_year = new QPushButton(icon(Icon::Calendar), tr("A year ahead..."), page);
    m_year->setToolTip(tr("Twelve months, and where they differ from what one would think"));
    m_facts = new KeyValueList(page);
    m_caption = new TextLabel(TextSize::Section, page);
    m_caption->setWordWrap(true);
    m_openings = new QLabel(page);
    m_openings->setTextFormat(Qt::RichText);
    m_openings->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_caption->setBuddy(m_openings);

    auto *facts = new QVBoxLayout;
    facts->setSpacing(relatedSpacing);
    auto *head = new QHBoxLayout;
    head->setSpacing(relatedSpacing);
    head->addWidget(m_name, 1);
    head->addWidget(m_year, 0, Qt::AlignTop);
    facts->addLayout(head);
    m_advice = new QVBoxLayout;
    m_advice->setSpacing(gridUnit);
    facts->addLayout(m_advice);
    facts->addWidget(m_facts);
    facts->addStretch();
    auto *openings = new QVBoxLayout;
    openings->setSpacing(relatedSpacing);
    openings->addWidget(m_caption);
    openings->addWidget(m_openings);
    openings->addStretch();
    m_calendarPlace = new QVBoxLayout;
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, page);
    m_parts->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    m_parts->setSpacing(2 * groupSpacing);
    m_parts->addLayout(facts, 1);
    m_parts->addLayout(openings);
    m_parts->addLayout(m_calendarPlace);
    m_parts->addStretch(0);
    return page;
}

void WindowDetails::setBeside(bool isBeside)
{
    m_isBeside = isBeside;
    m_parts->setDirection(isBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setStretch(0, isBeside ? 0 : 1);
    m_parts->setStretch(m_parts->count() - 1, isBeside ? 1 : 0);
    m_parts->setSpacing(isBeside ? groupSpacing : 2 * groupSpacing);
    fitCalendar();
}

void WindowDetails::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitCalendar();
}

void WindowDetails::fitCalendar()
{
    if (m_calendar != nullptr) {
        m_calendar->setVisible(m_isBeside || viewport()->width() >= widthWithCalendar);
    }
}

void WindowDetails::showWindow(const SiteSnapshot &site, const std::optional<WindowKey> &key, Instant now)
{
    const auto placed = key ? placedWindow(site, *key) : std::nullopt;
    m_pages->setCurrentIndex(placed ? 1 : 0);
    if (!placed) {
        m_key.reset();
        return;
    }
    showFacts(site, *placed, now);
    showAdvice(site, *placed, now);
    showCalendar(site.zone(), floor<days>(site.zone().toCivil(now)));
    showOpenings(site, placed->window, now);
    m_key = key;
}

void WindowDetails::showFacts(const SiteSnapshot &site, const PlacedWindow &placed, Instant now)
{
    const MaintenanceWindow &window = placed.window;
    const auto collection = site.collectionWithId(placed.collectionId);
    const bool updatesUseGeneral =
        !site.sites().isEmpty() && site.sites().constFirst().updatesUseGeneralWindows;
    const auto members = static_cast<int>(collection ? site.membersOf(*collection).size() : 0);
    const QString state = window.isEnabled
        ? openingWords(openingOf(window, site.zone(), now), isUtc(window) ? ZoneClock::utc() : site.zone())
        : tr("Disabled: it does not count");
    m_name->setText(window.name);
    QList<KeyValueList::Row> rows{
        {tr("Schedule"), scheduleWords(window.schedule), {}},
        {tr("Next opening"), state, {}},
        {tr("For"), meaningOf(window.type, updatesUseGeneral), {}},
        {tr("Collection"), collection ? site.collection(*collection).name : placed.collectionId,
         placed.collectionId},
        {tr("Members"), tr("%n client(s)", nullptr, members), placed.collectionId},
        {tr("Token"), tokensOf(window), {}},
    };
    if (!window.description.isEmpty()) {
        rows.insert(1, {tr("Description"), window.description, {}});
    }
    m_facts->setRows(rows);
}

void WindowDetails::showAdvice(const SiteSnapshot &site, const PlacedWindow &placed, Instant now)
{
    int shown = 0;
    for (const Advice &each : adviceOn(draftOf(placed), site, site.zone(), now)) {
        if (each.code == AdviceCode::ScheduleKept) {
            continue; // about the form of the editor
        }
        if (shown == m_advice->count()) {
            m_advice->addWidget(new Note(Tone::Advice, m_facts->parentWidget()));
        }
        qobject_cast<Note *>(m_advice->itemAt(shown)->widget())->setText(adviceSentence(each));
        ++shown;
    }
    for (; shown < m_advice->count(); ++shown) {
        qobject_cast<Note *>(m_advice->itemAt(shown)->widget())->setText({});
    }
}

void WindowDetails::showCalendar(const ZoneClock &zone, local_days today)
{
    if (m_calendar != nullptr && m_zone == zone.name() && m_today == today) {
        return;
    }
    if (m_calendar != nullptr) {
        m_calendar->hide();
        m_calendar->deleteLater();
    }
    m_zone = zone.name();
    m_today = today;
    m_calendar = new OpeningsCalendar(zone, today, m_facts->parentWidget());
    m_calendar->setFixedSize(calendarWidth, calendarHeight);
    m_calendarPlace->insertWidget(0, m_calendar, 0, Qt::AlignTop | Qt::AlignLeft);
    fitCalendar();
    m_key.reset();
}

void WindowDetails::showOpenings(const SiteSnapshot &site, const MaintenanceWindow &window, Instant now)
{
    const QList<Schedule> schedules = schedulesOf(window);
    const auto spans = openingsAhead(schedules, site.zone(), now, openingsShown);
    QStringList lines;
    for (const Span &span : spans) {
        lines.append(lineOf(span, site.zone()));
    }
    if (lines.isEmpty()) {
        m_caption->setText(tr("No opening to come"));
    } else {
        //: %1 a time zone
        m_caption->setText((window.isEnabled ? tr("Next openings, site time (%1)")
                                             : tr("If it were enabled, site time (%1)"))
                               .arg(site.zone().name()));
    }
    m_openings->setText(u"<div style=\"line-height:130%\">%1</div>"_s.arg(
        lines.join(u'\n').toHtmlEscaped().replace(u'\n', "<br>"_L1)));
    m_calendar->setSchedules(schedules);
    const auto shown = m_key ? placedWindow(site, *m_key) : std::nullopt;
    if (!spans.empty() && !(shown && shown->window.id == window.id)) {
        m_calendar->setCurrentDay(floor<days>(site.zone().toCivil(spans.front().begin)));
    }
}

} // namespace wk
