// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/yeardialog.h"

#include "common/emptystate.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "items/roles.h"
#include "items/yearmodel.h"
#include "windows/note.h"
#include "windows/sentencedelegate.h"
#include "windows/yearcalendar.h"
#include "windows/yearlegend.h"
#include "wording/schedulewords.h"
#include "wording/windowwords.h"
#include "wording/yearwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wk {

using namespace std::chrono;

namespace {

constexpr QSize bestSize{968, 688};

QString wordsOf(const YearClock &clock)
{
    if (clock.clients == 0) {
        //: A clock to choose: %1 the time zone of the site
        return clock.isOfSite ? YearDialog::tr("%1 (site)").arg(clock.zone.name()) : clock.zone.name();
    }
    //: A clock to choose: %1 the time zone of the site and of some clients
    return (clock.isOfSite ? YearDialog::tr("%1 (site and %n client(s))", nullptr, clock.clients)
                           //: A clock to choose: %1 the time zone of some clients
                           : YearDialog::tr("%1 (%n client(s))", nullptr, clock.clients))
        .arg(clock.zone.name());
}

} // namespace

YearDialog::YearDialog(const SiteSnapshot &site, const QString &collectionId, MaintenanceWindow window,
                       Instant now, QWidget *parent)
    : OrderedDialog(parent)
    , m_window(std::move(window))
    , m_now(now)
    , m_clocks(yearClocks(site, collectionId))
    , m_schedule(new TextLabel(TextSize::Section, this))
    , m_summary(new QLabel(this))
    , m_clock(new QComboBox(this))
    , m_disabled(new Note(Tone::Advice, this))
    , m_utc(new Note(Tone::Advice, this))
    , m_calendar(new YearCalendar(this))
    , m_caption(new TextLabel(TextSize::Section, tr("What differs"), this))
    , m_legend(new YearLegend(this))
    , m_model(new YearModel(this))
    , m_table(new TableView(tr("What differs from what one would think"), this))
    , m_pages(new QStackedWidget(this))
{
    //: Window title; %1 a maintenance window
    setWindowTitle(m_window.name.isEmpty() ? tr("A year ahead") : tr("A year ahead: %1").arg(m_window.name));
    build();
    fillClocks();
    showNotes();
    showYear();
    connect(m_clock, &QComboBox::currentIndexChanged, this, &YearDialog::showYear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &YearDialog::followRow);
    connect(m_calendar, &YearCalendar::dayChosen, this, &YearDialog::followDay);
    selectFirst();
    followRow();
    (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_calendar)->setFocus();
    resize(bestSize);
}

void YearDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    column->setSpacing(relatedSpacing);
    column->addWidget(buildHead());
    column->addWidget(m_calendar, 3);
    column->addWidget(buildTable(), 2);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setText(tr("Close"));
    // Return in the table is not meant for it.
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addSpacing(gridUnit);
    column->addWidget(buttons);
}

QWidget *YearDialog::buildHead()
{
    auto *head = new QWidget(this);
    m_schedule->setWordWrap(true);
    m_schedule->setTextFormat(Qt::PlainText);
    m_schedule->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *label = new QLabel(tr("On the c&lock of"), head);
    label->setBuddy(m_clock);
    m_clock->setToolTip(tr("Openings are shown in this time zone"));
    m_clock->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout;
    row->setSpacing(relatedSpacing);
    row->addWidget(m_schedule, 1);
    row->addSpacing(relatedSpacing);
    row->addWidget(label);
    row->addWidget(m_clock);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(relatedSpacing);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addWidget(m_disabled);
    column->addWidget(m_utc);
    return head;
}

QWidget *YearDialog::buildTable()
{
    auto *box = new QWidget(this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SentenceDelegate(*m_table));
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->sortByColumn(YearModel::DateColumn, Qt::AscendingOrder);
    m_caption->setBuddy(m_table);
    auto *empty = new EmptyState(m_pages);
    empty->showEmpty(Icon::Success, tr("Nothing odd in the next twelve months"), {});
    m_pages->addWidget(m_table);
    m_pages->addWidget(empty);
    auto *row = new QHBoxLayout;
    row->addWidget(m_caption, 1);
    row->addWidget(m_legend);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addLayout(row);
    column->addWidget(m_pages, 1);
    return box;
}

void YearDialog::fillClocks()
{
    for (const YearClock &clock : std::as_const(m_clocks)) {
        m_clock->addItem(wordsOf(clock));
    }
}

void YearDialog::showNotes()
{
    QString schedule = scheduleWords(m_window.schedule);
    if (!schedule.isEmpty()) {
        schedule[0] = schedule[0].toUpper();
    }
    m_schedule->setText(schedule);
    m_disabled->setText(m_window.isEnabled ? QString()
                                           : tr("It is disabled and does not count. If it were enabled, it "
                                                "would open like this."));
    const bool isUtc = std::any_of(m_window.schedule.cbegin(), m_window.schedule.cend(),
                                   [](const ScheduleToken &token) { return token.schedule.utc; });
    m_utc->setText(isUtc ? utcAcrossDaylightSavingSentence() : QString());
}

void YearDialog::showYear()
{
    const ZoneClock &zone = m_clocks.at(m_clock->currentIndex()).zone;
    const QList<YearMonth> months = yearAhead(m_window, zone, m_now);
    m_summary->setText(yearSentence(months));
    m_calendar->setYear(months, floor<days>(zone.toCivil(m_now)));
    m_model->setYear(months);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (!m_table->currentIndex().isValid()) {
        selectFirst();
    }
    followRow();
}

void YearDialog::selectFirst()
{
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(0, YearModel::DateColumn));
    }
}

void YearDialog::followRow()
{
    const QModelIndex row = m_table->currentIndex();
    if (m_isFollowing || !row.isValid()) {
        return;
    }
    const QVariant day = row.data(DayRole);
    if (day.isValid()) {
        m_calendar->chooseDay(day.value<local_days>());
    } else {
        m_calendar->chooseMonth(row.data(MonthRole).value<year_month>());
    }
}

void YearDialog::followDay(local_days day)
{
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex row = m_model->indexOf(day);
    m_table->setCurrentIndex(row);
    if (row.isValid()) {
        m_table->scrollTo(row);
    } else {
        m_table->clearSelection();
    }
}

} // namespace wk
