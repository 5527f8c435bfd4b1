// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "common/icons.h"
#include "common/messagebar.h"
#include "common/theme.h"
#include "items/roles.h"
#include "items/timelinemodel.h"
#include "timeline/timelinelegend.h"
#include "timeline/timelineview.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

using std::chrono::seconds;

namespace {

/// The zones to choose from.
enum ZoneChoice { ClientZone, MachineZone, Utc };

/// From here on the tools have room for a label.
constexpr int widthForZones = 780;

QToolButton *newButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setMinimumHeight(rowHeight);
    return button;
}

void name(QToolButton *button, Icon picture, const QString &text)
{
    button->setIcon(icon(picture));
    button->setToolTip(text);
    button->setAccessibleName(text);
}

QString nameOf(const Client &client)
{
    return client.name.isEmpty() ? QString::number(client.resourceId) : client.name;
}

} // namespace

TimelinePane::TimelinePane(const ZoneClock &ofMachine, QWidget *parent)
    : QWidget(parent)
    , m_ofMachine(ofMachine)
    , m_model(new TimelineModel(this))
    , m_view(new TimelineView(this))
    , m_legend(new TimelineLegend(this))
    , m_message(new MessageBar(this))
    , m_zoomIn(newButton(this))
    , m_zoomOut(newButton(this))
    , m_toNow(newButton(this))
    , m_zonesLabel(new QLabel(this))
    , m_zones(new QComboBox(this))
    , m_export(newButton(this))
    , m_print(newButton(this))
    , m_asking(new QTimer(this))
{
    m_view->setModel(m_model);
    m_asking->setSingleShot(true);
    m_asking->setInterval(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools = new QHBoxLayout;
    m_moreTools = new QHBoxLayout;
    m_moreTools->setContentsMargins(relatedSpacing, 0, relatedSpacing, gridUnit);
    m_moreTools->setSpacing(relatedSpacing);
    m_moreTools->addStretch(1);
    buildTools(m_tools);
    column->addLayout(m_tools);
    column->addLayout(m_moreTools);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, relatedSpacing);
    legend->addWidget(m_legend);
    column->addLayout(legend);
    setFocusProxy(m_view);
    connect(m_asking, &QTimer::timeout, this, &TimelinePane::askForRange);
    connect(m_view, &TimelineView::visibleRangeChanged, this, [this] {
        markPreset();
        m_asking->start();
    });
    connect(m_view, &TimelineView::currentIndexChanged, this, &TimelinePane::tellExplanation);
    connect(m_view, &QAbstractItemView::activated, this, &TimelinePane::follow);
    showWords();
}

// Tools.

void TimelinePane::buildTools(QHBoxLayout *row)
{
    row->setContentsMargins(relatedSpacing, gridUnit, relatedSpacing, gridUnit);
    row->setSpacing(gridUnit);
    buildPresets(row);
    row->addSpacing(gridUnit);
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_toNow}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    m_zones->setMinimumHeight(rowHeight);
    m_zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zones->setMinimumContentsLength(20);
    m_zones->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_zones->setMaximumWidth(280);
    m_zonesLabel->setBuddy(m_zones); // it is what names a combo box
    row->addWidget(m_zonesLabel);
    row->addWidget(m_zones, 2);
    row->addWidget(m_export);
    row->addWidget(m_print);
    buildExport();
    connect(m_zoomIn, &QToolButton::clicked, m_view, &TimelineView::zoomIn);
    connect(m_zoomOut, &QToolButton::clicked, m_view, &TimelineView::zoomOut);
    connect(m_toNow, &QToolButton::clicked, m_view, &TimelineView::showNow);
    connect(m_zones, &QComboBox::currentIndexChanged, this, &TimelinePane::takeZone);
    connect(m_print, &QToolButton::clicked, this, &TimelinePane::askToPrint);
}

/// Beside the other tools, or below them: a zone one cannot read is none.
void TimelinePane::placeZones()
{
    QHBoxLayout *row = width() >= widthForZones ? m_tools : m_moreTools;
    if (row->indexOf(m_zones) >= 0) {
        return;
    }
    QHBoxLayout *other = row == m_tools ? m_moreTools : m_tools;
    const int place = row == m_tools ? row->indexOf(m_export) : row->count();
    other->removeWidget(m_zonesLabel);
    other->removeWidget(m_zones);
    row->insertWidget(place, m_zonesLabel);
    row->insertWidget(place + 1, m_zones, 2);
}

void TimelinePane::buildPresets(QHBoxLayout *row)
{
    const std::array<AxisStep, 5> steps{{{AxisUnit::Day, 1},
                                         {AxisUnit::Week, 1},
                                         {AxisUnit::Month, 1},
                                         {AxisUnit::Month, 3},
                                         {AxisUnit::Year, 1}}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        QToolButton *button = newButton(this);
        button->setCheckable(true);
        m_presets[i] = {steps[i], button};
        // Not `clicked`: assistive technology toggles.
        connect(button, &QToolButton::toggled, this, [this, step = steps[i]] { showPreset(step); });
        row->addWidget(button);
    }
}

void TimelinePane::buildExport()
{
    auto *menu = new QMenu(m_export);
    for (const PictureFormat format : {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf}) {
        QAction *action = menu->addAction(QString());
        action->setData(static_cast<int>(format));
        connect(action, &QAction::triggered, this, [this, format] { exportAs(format); });
    }
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
}

void TimelinePane::showWords()
{
    const std::array<QString, 5> presets{tr("Day"), tr("Week"), tr("Month"), tr("Quarter"), tr("Year")};
    for (std::size_t i = 0; i < presets.size(); ++i) {
        m_presets[i].button->setText(presets[i]);
    }
    m_toNow->setText(tr("Now"));
    m_toNow->setToolTip(tr("Go to the present moment (Home)"));
    name(m_zoomIn, Icon::ZoomIn, tr("Zoom in"));
    name(m_zoomOut, Icon::ZoomOut, tr("Zoom out"));
    name(m_export, Icon::Export, tr("Export timeline"));
    name(m_print, Icon::Print, tr("Print timeline"));
    m_zonesLabel->setText(tr("Time zone"));
    m_zones->setToolTip(tr("Whose clock the timeline shows"));
    const QStringList formats{tr("PNG picture..."), tr("SVG drawing..."), tr("PDF document...")};
    for (QAction *action : m_export->menu()->actions()) {
        action->setText(formats[action->data().toInt()]);
    }
    showZones();
    describeView();
}

void TimelinePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_legend->setEntries(legendOf(*m_model));
        showWords();
        tellExplanation();
    }
}

void TimelinePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeZones();
}

// Zones.

void TimelinePane::showZones()
{
    const QSignalBlocker blocker(m_zones);
    const int chosen = std::max(0, m_zones->currentIndex());
    m_zones->clear();
    //: %1 name of a time zone
    m_zones->addItem(tr("%1 (client)").arg(m_ofClient.name()));
    //: %1 name of a time zone
    m_zones->addItem(tr("%1 (this computer)").arg(m_ofMachine.name()));
    m_zones->addItem(tr("UTC"));
    m_zones->setCurrentIndex(chosen);
}

ZoneClock TimelinePane::zone() const
{
    switch (m_zones->currentIndex()) {
    case MachineZone: return m_ofMachine;
    case Utc: return ZoneClock::utc();
    default: return m_ofClient;
    }
}

void TimelinePane::takeZone()
{
    m_view->setZone(zone());
    m_model->setZone(zone());
    markPreset();
    tellExplanation();
}

// What is shown.

void TimelinePane::setTimeline(const ClientTimeline &timeline, const SiteSnapshot &site)
{
    m_client = nameOf(site.client(timeline.client));
    m_ofClient = site.zoneOf(timeline.client);
    showZones();
    m_view->setZone(zone());
    m_model->setZone(zone());
    m_model->setTimeline(timeline, site);
    m_view->setKnown(timeline.range);
    m_legend->setEntries(legendOf(*m_model));
    describeView();
    tellExplanation();
    m_asking->start();
}

void TimelinePane::setBefore(const ClientTimeline &timeline, const SiteSnapshot &siteBefore)
{
    m_model->setBefore(timeline, siteBefore);
    m_legend->setEntries(legendOf(*m_model));
}

void TimelinePane::clearBefore()
{
    m_model->clearBefore();
    m_legend->setEntries(legendOf(*m_model));
}

void TimelinePane::clear()
{
    m_client.clear();
    m_asked.reset();
    m_model->clear();
    m_view->setKnown({});
    m_legend->setEntries({});
    describeView();
}

void TimelinePane::setNow(Instant now)
{
    m_now = now;
    m_view->setNow(now);
    m_model->setNow(now);
}

void TimelinePane::setRange(const Span &range)
{
    m_view->showRange(range);
    markPreset();
    m_asking->start();
}

void TimelinePane::describeView()
{
    //: %1 name of a client
    m_view->setAccessibleName(m_client.isEmpty() ? tr("Timeline") : tr("Timeline of %1").arg(m_client));
}

QString TimelinePane::explanation() const
{
    return m_model->explanation(m_view->currentIndex());
}

void TimelinePane::tellExplanation()
{
    Q_EMIT explanationChanged(explanation());
}

void TimelinePane::follow(const QModelIndex &index)
{
    const QString deployment = index.data(DeploymentIdRole).toString();
    const QString window = index.data(WindowIdRole).toString();
    if (!deployment.isEmpty()) {
        Location location{PanelId::Deployments, {}, {}, {}};
        location.deploymentId = deployment;
        Q_EMIT locationAsked(location);
    } else if (!window.isEmpty()) {
        Q_EMIT locationAsked({PanelId::Windows, index.data(CollectionIdRole).toString(), window, {}});
    }
}

// Where one looks.

Span TimelinePane::presetSpan(const AxisStep &step, Instant instant) const
{
    const std::vector<Instant> marks = axisMarks(step, {instant, instant + seconds{1}}, zone());
    return m_view->geometry().showing({marks[0], marks[1]}).visible();
}

void TimelinePane::showPreset(const AxisStep &step)
{
    // Around now, if it is in sight; else where one looks.
    const Span visible = m_view->visibleRange();
    const bool seesNow = m_now && visible.contains(*m_now);
    m_view->showRange(presetSpan(step, seesNow ? *m_now : visible.begin + visible.length() / 2));
    markPreset();
}

void TimelinePane::markPreset()
{
    const Span visible = m_view->visibleRange();
    const Instant middle = visible.begin + visible.length() / 2;
    for (const Preset &preset : m_presets) {
        const QSignalBlocker quietly(preset.button);
        preset.button->setChecked(presetSpan(preset.step, middle) == visible);
    }
}

Span TimelinePane::neededRange() const
{
    const Span visible = m_view->visibleRange();
    const auto covers = [&visible](const Span &span) {
        return span.begin <= visible.begin && visible.end <= span.end;
    };
    if (m_asked && covers(*m_asked)) {
        return *m_asked;
    }
    return Span{visible.begin - visible.length(), visible.end + visible.length()}.cut(
        TimelineGeometry::world);
}

void TimelinePane::askForRange()
{
    const Span visible = m_view->visibleRange();
    const Span known = m_model->range();
    const bool isKnown = known.begin <= visible.begin && visible.end <= known.end;
    const Span needed = neededRange();
    if (!m_model->timeline() || isKnown || m_asked == needed) {
        return;
    }
    m_asked = needed;
    Q_EMIT rangeNeeded(needed);
}

} // namespace wk
