// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/dayschart.h"

#include "common/axistop.h"
#include "common/focusframe.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "failures/copyaction.h"
#include "wording/healthwords.h"
#include "wording/timewords.h"

#include <QAccessible>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>

namespace wk {

namespace {

constexpr int countTicks = 3;
constexpr int leastHeight = 96;

} // namespace

DaysChart::DaysChart(const ZoneClock &zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_chart(new QChartView(this))
    , m_failed(new QBarSet(tr("Failed"), this))
    , m_installed(new QBarSet(tr("Installed"), this))
    , m_bars(new QBarSeries(this))
    , m_dates(new QCategoryAxis(this))
    , m_counts(new QValueAxis(this))
    , m_sentence(new TextLabel(TextSize::Small, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    installSpokenParts();
    setAccessibleName(tr("Clients that failed and were installed, day by day"));
    m_sentence->setWordWrap(true);
    buildChart();
    addCopyAction(*this, [this] { return daysAsText(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gridUnit, gridUnit, gridUnit, gridUnit);
    column->setSpacing(0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_sentence, 0, Qt::AlignBottom);
    m_sentence->setContentsMargins(relatedSpacing, 0, relatedSpacing, gridUnit);
    takeColours();
}

void DaysChart::buildChart()
{
    QChart *chart = m_chart->chart();
    m_chart->setFocusPolicy(Qt::NoFocus);
    m_chart->viewport()->setFocusPolicy(Qt::NoFocus);
    m_chart->setFrameShape(QFrame::NoFrame);
    m_chart->setMinimumSize(0, leastHeight);
    for (QWidget *part : {static_cast<QWidget *>(m_chart), m_chart->viewport()}) {
        part->setContextMenuPolicy(Qt::NoContextMenu); // ours opens
    }
    m_chart->viewport()->installEventFilter(this);
    chart->setBackgroundRoundness(0);
    chart->setLocalizeNumbers(true);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignTop);
    m_bars->append(m_failed);
    m_bars->append(m_installed);
    m_bars->setBarWidth(0.8);
    m_dates->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_dates->setTruncateLabels(false);
    m_dates->setGridLineVisible(false);
    m_counts->setLabelFormat(QStringLiteral("%.0f")); // with %d nothing is shown once numbers are localized
    m_counts->setTickCount(countTicks);
    chart->addSeries(m_bars);
    chart->addAxis(m_dates, Qt::AlignBottom);
    chart->addAxis(m_counts, Qt::AlignLeft);
    m_bars->attachAxis(m_dates);
    m_bars->attachAxis(m_counts);
}

void DaysChart::showDays(const std::vector<DayHealth> &days)
{
    const auto was =
        m_current < 0 ? std::nullopt : std::optional(m_days[static_cast<std::size_t>(m_current)].from);
    m_days = days;
    showBars();
    showDates();
    const auto found =
        std::find_if(days.begin(), days.end(), [&was](const DayHealth &day) { return day.from == was; });
    setCurrent(static_cast<int>(found == days.end() ? std::ssize(days) - 1 : found - days.begin()));
}

void DaysChart::showBars()
{
    qint64 most = 0;
    m_failed->remove(0, m_failed->count());
    m_installed->remove(0, m_installed->count());
    for (const DayHealth &day : m_days) {
        m_failed->append(static_cast<qreal>(day.failed));
        m_installed->append(static_cast<qreal>(day.installed));
        most = std::max({most, day.failed, day.installed});
    }
    m_counts->setRange(0, static_cast<qreal>(axisTop(most)));
}

/// As many dates as there is room for.
void DaysChart::showDates()
{
    for (const QString &label : m_dates->categoriesLabels()) {
        m_dates->remove(label);
    }
    if (m_days.empty()) {
        return;
    }
    m_dates->setRange(-0.5, static_cast<qreal>(m_days.size()) - 0.5);
    const auto label = [this](std::size_t day) { return shortDateWords(m_zone.toCivil(m_days[day].from)); };
    const int room = QFontMetrics(smallFont()).horizontalAdvance(label(0)) + groupSpacing;
    m_chart->chart()->setMargins({0, 0, room / 2, 0}); // for the date of the last day
    const auto fitting = static_cast<std::size_t>(std::max(1, (m_chart->width() - 2 * room) / room));
    const std::size_t step = (m_days.size() + fitting - 1) / fitting;
    for (std::size_t day = (m_days.size() - 1) % step; day < m_days.size(); day += step) {
        m_dates->append(label(day), static_cast<qreal>(day));
    }
}

void DaysChart::setCurrent(int day)
{
    m_current = std::clamp(day, -1, static_cast<int>(m_days.size()) - 1);
    const QString sentence =
        m_current < 0 ? QString() : daySentence(m_days[static_cast<std::size_t>(m_current)], m_zone);
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    announceCurrentPart(*this);
    update();
}

SpokenPart DaysChart::part(int number) const
{
    const DayHealth &day = m_days[static_cast<std::size_t>(number)];
    const QRectF plot = m_chart->chart()->plotArea().translated(m_chart->pos());
    const qreal width = plot.width() / static_cast<qreal>(m_days.size());
    return {daySentence(day, m_zone), QLocale().toString(day.failed),
            QRectF(plot.left() + number * width, plot.top(), width, plot.height()).toAlignedRect()};
}

/// A sentence each.
QString DaysChart::daysAsText() const
{
    QStringList lines;
    for (const DayHealth &day : m_days) {
        lines.append(daySentence(day, m_zone));
    }
    return lines.join(u'\n');
}

int DaysChart::dayAt(QPointF point) const
{
    const QRectF plot = m_chart->chart()->plotArea();
    if (!plot.contains(point)) {
        return -1;
    }
    return static_cast<int>((point.x() - plot.left()) / plot.width() * static_cast<qreal>(m_days.size()));
}

bool DaysChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) {
        const int day = dayAt(static_cast<QMouseEvent *>(event)->position());
        setFocus(Qt::MouseFocusReason);
        if (day >= 0) {
            setCurrent(day);
            if (event->type() == QEvent::MouseButtonDblClick) {
                Q_EMIT activated(m_days[static_cast<std::size_t>(m_current)]);
            }
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DaysChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_days.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(std::max(m_current - 1, std::min(last, 0))); return;
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    case Qt::Key_Home: setCurrent(std::min(last, 0)); return;
    case Qt::Key_End: setCurrent(last); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            Q_EMIT activated(m_days[static_cast<std::size_t>(m_current)]);
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void DaysChart::takeColours()
{
    QChart *chart = m_chart->chart();
    const QColor words = palette().color(QPalette::PlaceholderText);
    const QPen line(lineColor(palette()), 1);
    chart->setBackgroundBrush(palette().base());
    chart->setBackgroundPen(Qt::NoPen);
    m_chart->setBackgroundBrush(palette().base());
    chart->legend()->setFont(smallFont());
    chart->legend()->setLabelColor(words);
    // Told apart without colour: what failed is filled, what was installed is an outline.
    m_failed->setColor(fillColor(Meaning::Error, palette()));
    m_failed->setBorderColor(fillColor(Meaning::Error, palette()));
    m_installed->setBrush(QBrush(fillColor(Meaning::Success, palette()), Qt::Dense6Pattern));
    m_installed->setPen(QPen(fillColor(Meaning::Success, palette()), 1));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(m_dates), static_cast<QAbstractAxis *>(m_counts)}) {
        axis->setLabelsFont(smallFont());
        axis->setLabelsBrush(words);
        axis->setGridLinePen(line);
        axis->setLinePen(line);
    }
}

void DaysChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        takeColours();
    }
}

void DaysChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showDates();
}

void DaysChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DaysChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DaysChart::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    paintFocusFrame(painter, *this);
}

} // namespace wk
