// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/yearcalendar.h"

#include "common/icons.h"
#include "common/theme.h"
#include "windows/openingscalendar.h"
#include "wording/timewords.h"
#include "wording/yearwords.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace wk {

using namespace std::chrono;

namespace {

constexpr int between = groupSpacing;
constexpr int reasonIconSize = 12;
/// Twelve months in whole rows.
constexpr std::array<int, 3> arrangements{6, 4, 3};
constexpr QSize leastCell{19, 16};
constexpr QSize bestCell{22, 18};

qreal rowsFor(int columns, qsizetype months)
{
    return static_cast<qreal>((months + columns - 1) / columns);
}

} // namespace

YearCalendar::YearCalendar(QWidget *parent) : QWidget(parent)
{
    installSpokenParts();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void YearCalendar::setYear(const QList<YearMonth> &months, local_days today)
{
    m_months = months;
    m_today = today;
    if (numberOf(monthOf(m_chosen)) < 0) {
        m_chosen = today;
        m_isMonthChosen = false;
    }
    findLooks();
    describe();
}

void YearCalendar::findLooks()
{
    m_looks.clear();
    if (m_months.isEmpty()) {
        return;
    }
    const local_days first = firstDay();
    const local_days end = lastDayOf(m_months.constLast().month) + days{1};
    m_looks.resize(static_cast<std::size_t>((end - first).count()));
    for (const YearMonth &month : std::as_const(m_months)) {
        for (const YearOpening &opening : month.openings) {
            const local_days begin = floor<days>(opening.start);
            const local_days lastDay = std::max(begin, local_days{floor<days>(opening.end - seconds{1})});
            for (local_days day = begin; day <= lastDay && day < end; day += days{1}) {
                DayLook &look = m_looks.at(static_cast<std::size_t>((day - first).count()));
                look.state = day == begin ? DayState::Opens : std::max(look.state, DayState::GoesOn);
                look.isOdd = look.isOdd || (day == begin && !opening.oddities.isEmpty());
            }
        }
    }
}

DayLook YearCalendar::lookOf(local_days day) const
{
    DayLook look;
    if (numberOf(monthOf(day)) >= 0) {
        look = m_looks.at(static_cast<std::size_t>((day - firstDay()).count()));
    }
    look.isToday = day == m_today;
    look.isChosen = day == m_chosen && !m_isMonthChosen;
    look.isFocused = day == m_chosen && hasFocus();
    look.isPale = isCrossed(monthOf(day));
    return look;
}

bool YearCalendar::isCrossed(year_month month) const
{
    const int number = numberOf(month);
    return number >= 0 && !m_months[number].oddities.isEmpty() && m_months[number].openings.empty();
}

int YearCalendar::numberOf(year_month month) const
{
    if (m_months.isEmpty()) {
        return -1;
    }
    const auto number = (month - m_months.constFirst().month).count();
    return number >= 0 && number < m_months.size() ? static_cast<int>(number) : -1;
}

// What is chosen, and what is said of it.

void YearCalendar::chooseDay(local_days day)
{
    if (numberOf(monthOf(day)) >= 0) {
        m_chosen = day;
        m_isMonthChosen = false;
        describe();
    }
}

void YearCalendar::chooseMonth(year_month month)
{
    if (numberOf(month) >= 0) {
        m_chosen = firstDayOf(month);
        m_isMonthChosen = true;
        describe();
    }
}

void YearCalendar::go(local_days day)
{
    if (numberOf(monthOf(day)) >= 0) {
        chooseDay(day);
        Q_EMIT dayChosen(day);
    }
}

void YearCalendar::goMonths(int count)
{
    const year_month target = monthOf(m_chosen) + months{count};
    go(std::min(firstDayOf(target) + days{numberInMonth(m_chosen) - 1}, lastDayOf(target)));
}

void YearCalendar::describe()
{
    const int number = numberOf(monthOf(m_chosen));
    if (number >= 0) {
        //: %1 and %2 months with their years
        setAccessibleName(
            tr("Openings from %1 to %2")
                .arg(monthWords(m_months.constFirst().month), monthWords(m_months.constLast().month)));
        setAccessibleDescription(
            joinedSentences(m_isMonthChosen ? sentencesOn(m_months[number]) : sentencesOn(m_chosen)));
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
        announceCurrentPart(*this);
    }
    update();
}

SpokenPart YearCalendar::part(int number) const
{
    const local_days day = firstDay() + days{number};
    return {
        joinedSentences(sentencesOn(day)), {}, sheetOf(numberOf(monthOf(day))).cellOf(day).toAlignedRect()};
}

int YearCalendar::currentPart() const
{
    return numberOf(monthOf(m_chosen)) < 0 ? -1 : static_cast<int>((m_chosen - firstDay()).count());
}

void YearCalendar::goToPart(int number)
{
    go(firstDay() + days{number});
}

QStringList YearCalendar::sentencesOn(const YearMonth &month)
{
    QStringList sentences;
    for (const YearOddity oddity : month.oddities) {
        sentences.append(odditySentence(oddity, month.month));
    }
    return sentences;
}

QStringList YearCalendar::sentencesOn(local_days day) const
{
    QList<std::pair<CivilTime, CivilTime>> open;
    QStringList odd;
    for (const YearMonth &month : m_months) {
        for (const YearOpening &opening : month.openings) {
            if (opening.start >= CivilTime{day + days{1}}
                || std::max(opening.end, opening.start + seconds{1}) <= CivilTime{day}) {
                continue;
            }
            open.append({opening.start, opening.end});
            for (const YearOddity oddity : opening.oddities) {
                if (floor<days>(opening.start) == day) {
                    odd.append(odditySentence(oddity, opening));
                }
            }
        }
    }
    const int number = numberOf(monthOf(day));
    return QStringList{OpeningsCalendar::daySentence(day, open)} + odd
        + (number >= 0 ? sentencesOn(m_months[number]) : QStringList{});
}

// Where things are.

qreal YearCalendar::titleHeight() const
{
    return fontMetrics().height() + gridUnit;
}

qreal YearCalendar::reasonHeight() const
{
    return QFontMetrics(smallFont()).lineSpacing() + gridUnit;
}

QSizeF YearCalendar::tileSize(int columns) const
{
    const qreal rows = rowsFor(columns, m_months.size());
    return {(width() + between) / qreal(columns) - between,
            (height() + relatedSpacing) / std::max(rows, 1.0) - relatedSpacing};
}

int YearCalendar::columns() const
{
    const auto cell = [this](int columns) {
        const QSizeF tile = tileSize(columns);
        return std::min(tile.width() / MonthSheet::columns,
                        (tile.height() - titleHeight() - reasonHeight()) / MonthSheet::rows);
    };
    return *std::max_element(arrangements.begin(), arrangements.end(),
                             [&cell](int left, int right) { return cell(left) < cell(right); });
}

QRectF YearCalendar::tileOf(int number) const
{
    const int across = columns();
    const QSizeF size = tileSize(across);
    return {QPointF((number % across) * (size.width() + between),
                    (number / across) * (size.height() + relatedSpacing)),
            size};
}

MonthSheet YearCalendar::sheetOf(int number) const
{
    return {m_months[number].month, tileOf(number).adjusted(0, titleHeight(), 0, -reasonHeight())};
}

std::optional<local_days> YearCalendar::dayAt(QPointF point) const
{
    for (int number = 0; number < m_months.size(); ++number) {
        if (const auto day = sheetOf(number).dayAt(point)) {
            return day;
        }
    }
    return std::nullopt;
}

QSize YearCalendar::minimumSizeHint() const
{
    const int columns = arrangements.front();
    const auto rows = static_cast<int>(rowsFor(columns, 12));
    return {columns * (MonthSheet::columns * leastCell.width() + between) - between,
            rows
                    * (qRound(titleHeight() + reasonHeight()) + MonthSheet::rows * leastCell.height()
                       + relatedSpacing)
                - relatedSpacing};
}

QSize YearCalendar::sizeHint() const
{
    const QSize more = bestCell - leastCell;
    return minimumSizeHint()
        + QSize(arrangements.front() * MonthSheet::columns * more.width(),
                2 * MonthSheet::rows * more.height());
}

// Painting.

void YearCalendar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int number = 0; number < m_months.size(); ++number) {
        paintMonth(painter, number);
    }
}

void YearCalendar::paintMonth(QPainter &painter, int number) const
{
    const YearMonth &month = m_months[number];
    const QRectF tile = tileOf(number);
    const MonthSheet sheet = sheetOf(number);
    painter.setFont(font());
    if (m_isMonthChosen && monthOf(m_chosen) == month.month) {
        painter.setPen(QPen(accentColor(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), gridUnit, gridUnit);
    }
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRectF(tile.topLeft(), QSizeF(tile.width(), titleHeight())), Qt::AlignCenter,
                     monthWords(month.month));
    painter.setFont(smallFont());
    sheet.paintWeekdays(painter, palette());
    painter.setFont(font());
    for (local_days day = firstDayOf(month.month); day <= lastDayOf(month.month); day += days{1}) {
        sheet.paintDay(painter, palette(), day, lookOf(day));
    }
    const QRectF weeks = sheet.weeks();
    if (isCrossed(month.month)) {
        painter.setPen(QPen(outlineColor(palette()), 1.5));
        painter.drawLine(weeks.topLeft(), weeks.bottomRight());
        painter.drawLine(weeks.bottomLeft(), weeks.topRight());
    }
    paintReason(painter, month, QRectF(QPointF(tile.left(), weeks.bottom() + 2), tile.bottomRight()));
}

void YearCalendar::paintReason(QPainter &painter, const YearMonth &month, const QRectF &area) const
{
    if (month.oddities.isEmpty()) {
        return;
    }
    const QString text = oddityWords(month.oddities);
    const QRectF beside = area.adjusted(reasonIconSize + gridUnit, 0, 0, 0);
    painter.setFont(smallFont());
    painter.setPen(textColor(Meaning::Warning, palette()));
    QRectF needed = painter.boundingRect(beside, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text);
    needed.translate((beside.width() - needed.width()) / 2, 0);
    painter.drawText(needed, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, text);
    const qreal line = painter.fontMetrics().height();
    icon(Icon::Warning, Meaning::Warning)
        .paint(&painter,
               QRectF(needed.left() - reasonIconSize - gridUnit, needed.top() + (line - reasonIconSize) / 2,
                      reasonIconSize, reasonIconSize)
                   .toAlignedRect());
}

// Keys, mouse and focus.

void YearCalendar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: go(m_chosen - days{1}); return;
    case Qt::Key_Right: go(m_chosen + days{1}); return;
    case Qt::Key_Up: go(m_chosen - days{7}); return;
    case Qt::Key_Down: go(m_chosen + days{7}); return;
    case Qt::Key_PageUp: goMonths(-1); return;
    case Qt::Key_PageDown: goMonths(1); return;
    case Qt::Key_Home: go(m_today); return;
    default: QWidget::keyPressEvent(event);
    }
}

void YearCalendar::mousePressEvent(QMouseEvent *event)
{
    if (const auto day = dayAt(event->position())) {
        go(*day);
    }
}

void YearCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void YearCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool YearCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto day = dayAt(help->pos())) {
            const int number = numberOf(monthOf(*day));
            QToolTip::showText(help->globalPos(), sentencesOn(*day).join(u'\n'), this,
                               sheetOf(number).cellOf(*day).toRect());
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace wk
