// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windowpreview.h"

#include "common/icons.h"
#include "site/openings.h"
#include "windows/openingscalendar.h"
#include "wording/draftwords.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr std::size_t openingsShown = 12;

} // namespace

WindowPreview::WindowPreview(const ZoneClock &zone, Instant now, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_now(now)
    , m_sentence(new QLabel)
    , m_caption(new QLabel)
    , m_list(new QListView)
    , m_openings(new QStringListModel(this))
    , m_calendar(new OpeningsCalendar(zone, floor<days>(zone.toCivil(now))))
    , m_token(new QLineEdit)
    , m_copy(new QPushButton(tr("&Copy token")))
    , m_year(new QPushButton(icon(Icon::Calendar), tr("A year ahead...")))
    , m_tokenNote(new Note(Tone::Problem))
    , m_advice(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = m_sentence->font();
    strong.setBold(true);
    m_sentence->setFont(strong);
    column->addWidget(m_sentence);
    m_advice->setSpacing(4);
    column->addLayout(m_advice);
    column->addWidget(makeToken());
    column->addSpacing(8);
    m_caption->setWordWrap(true);
    m_caption->setBuddy(m_list);
    auto *caption = new QHBoxLayout;
    caption->setSpacing(8);
    caption->addWidget(m_caption, 1);
    m_year->setAutoDefault(false);
    m_year->setShortcut(QKeySequence(u"Ctrl+Shift+Y"_s)); // there is no letter left for it
    m_year->setToolTip(tr("Twelve months of what is typed, and where they differ from what one would think "
                          "(Ctrl+Shift+Y)"));
    connect(m_year, &QPushButton::clicked, this, &WindowPreview::yearAsked);
    caption->addWidget(m_year);
    column->addLayout(caption);
    m_list->setModel(m_openings);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 4);
    column->addWidget(m_list, 2);
    column->addSpacing(8);
    column->addWidget(m_calendar, 3);
}

QWidget *WindowPreview::makeToken()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setVerticalSpacing(4);
    auto *label = new QLabel(tr("Schedule token"));
    label->setBuddy(m_token);
    m_token->setReadOnly(true);
    m_token->setMinimumWidth(m_token->fontMetrics().horizontalAdvance(QString(tokenDigits, u'0')) + 16);
    auto *paste = new QPushButton(tr("Paste to&ken"));
    paste->setToolTip(tr("Takes date, times and recurrence from the token on the clipboard"));
    grid->addWidget(label, 0, 0, 1, 3);
    grid->addWidget(m_token, 1, 0);
    grid->addWidget(m_copy, 1, 1);
    grid->addWidget(paste, 1, 2);
    grid->addWidget(m_tokenNote, 2, 0, 1, 3);
    for (QPushButton *button : {m_copy, paste}) {
        // Return in a field is for OK.
        button->setAutoDefault(false);
    }
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_token->text()); });
    connect(paste, &QPushButton::clicked, this, [this] { Q_EMIT pasted(QApplication::clipboard()->text()); });
    return box;
}

void WindowPreview::show(const WindowDraft &draft, bool isValid, const QList<Advice> &advice)
{
    const QList<Schedule> schedules = isValid ? schedulesOf(draft) : QList<Schedule>{};
    QStringList sentences;
    for (const Schedule &schedule : schedules) {
        QString sentence = scheduleWords(schedule);
        sentence[0] = sentence[0].toUpper();
        sentences.append(sentence);
    }
    m_sentence->setText(schedules.isEmpty()
                            ? tr("The schedule is shown here as soon as nothing is wrong with it.")
                            : sentences.join(u'\n'));
    m_token->setText(isValid ? tokenOf(draft) : QString());
    m_token->setCursorPosition(0);
    m_copy->setEnabled(!m_token->text().isEmpty());
    m_year->setEnabled(!schedules.isEmpty());
    showOpenings(schedules);
    showAdvice(isValid ? advice : QList<Advice>{});
}

void WindowPreview::showOpenings(const QList<Schedule> &schedules)
{
    const auto spans = openingsAhead(schedules, m_zone, m_now, openingsShown);
    QStringList lines;
    for (const Span &span : spans) {
        const CivilTime begin = m_zone.toCivil(span.begin);
        const CivilTime end = m_zone.toCivil(span.end);
        const bool isSameDay = floor<days>(begin) == floor<days>(end);
        //: An opening in a list: %1 weekday, date and time, %2 a time or the same
        lines.append(
            tr("%1 to %2").arg(dateAndTimeWords(begin), isSameDay ? timeWords(end) : dateAndTimeWords(end)));
    }
    m_openings->setStringList(lines);
    const bool isOver = lines.isEmpty() && !schedules.isEmpty();
    //: %1 a time zone
    m_caption->setText(isOver ? tr("No opening to come")
                              : tr("Next openings, site time (%1)").arg(m_zone.name()));
    m_list->setAccessibleName(m_caption->text());
    m_calendar->setSchedules(schedules);
    if (spans.empty()) {
        m_first.reset();
        return;
    }
    // Stay where somebody leafed to as long as the first opening stays.
    const local_days first = floor<days>(m_zone.toCivil(spans.front().begin));
    if (first != m_first) {
        m_first = first;
        m_calendar->setCurrentDay(first);
    }
}

void WindowPreview::showAdvice(const QList<Advice> &advice)
{
    int shown = 0;
    for (const Advice &each : advice) {
        if (each.code == AdviceCode::ScheduleKept) {
            continue; // said in the form, beside the button that ends it
        }
        if (shown == m_advice->count()) {
            m_advice->addWidget(new Note(Tone::Advice));
        }
        qobject_cast<Note *>(m_advice->itemAt(shown)->widget())->setText(adviceSentence(each));
        ++shown;
    }
    for (; shown < m_advice->count(); ++shown) {
        qobject_cast<Note *>(m_advice->itemAt(shown)->widget())->setText({});
    }
}

void WindowPreview::setTokenProblem(const QString &sentence)
{
    m_tokenNote->setText(sentence);
    if (!sentence.isEmpty()) {
        m_tokenNote->announce();
    }
}

} // namespace wk
