// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findingdetails.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/keyvaluelist.h"
#include "common/textlabel.h"
#include "findings/severity.h"
#include "wording/findingnames.h"
#include "wording/findingwords.h"

#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

QLabel *bodyLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString resourceIdOf(const Finding &finding)
{
    return finding.resourceId ? QString::number(*finding.resourceId) : QString();
}

} // namespace

Location placeOf(const Finding &finding)
{
    if (!finding.deploymentId.isEmpty()) {
        return {PanelId::Deployments, {}, {}, resourceIdOf(finding), finding.deploymentId};
    }
    const bool isOfStatusPoints = finding.code == FindingCode::ClientWithoutFallbackStatusPoint
        || finding.code == FindingCode::LegacyClientOnFallbackStatusPoint;
    if (finding.resourceId && isOfStatusPoints) {
        return {PanelId::FallbackStatusPoints, {}, {}, resourceIdOf(finding)};
    }
    if (finding.resourceId) {
        return {PanelId::Clients, {}, {}, resourceIdOf(finding)};
    }
    return finding.windowId.isEmpty()
        ? Location{PanelId::Collections, finding.collectionId, {}, {}}
        : Location{PanelId::Windows, finding.collectionId, finding.windowId, {}};
}

FindingDetails::FindingDetails(QWidget *parent)
    : QScrollArea(parent), m_pages(new QStackedWidget(this)), m_none(new EmptyState(this))
{
    setAccessibleName(tr("Details of the finding"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_none->showEmpty(Icon::Finding, tr("No finding selected"),
                      tr("Select one to see what it means and what to do about it."));
    m_pages->addWidget(m_none);
    m_pages->addWidget(makePage());
    setWidget(m_pages);
    connect(m_places, &KeyValueList::activated, this, [this](const QString &panel) {
        if (static_cast<PanelId>(panel.toInt()) == PanelId::Clients) {
            Q_EMIT locationAsked({PanelId::Clients, {}, {}, resourceIdOf(*m_finding)});
            return;
        }
        Finding of = *m_finding;
        switch (static_cast<PanelId>(panel.toInt())) {
        case PanelId::Deployments: break;
        case PanelId::FallbackStatusPoints: break;
        case PanelId::Windows: of.resourceId.reset(); break;
        default: of.windowId.clear();
        }
        Q_EMIT locationAsked(placeOf(of));
    });
}

QWidget *FindingDetails::makePage()
{
    auto *page = new QWidget(m_pages);
    m_picture = new QLabel(page);
    m_title = new TextLabel(TextSize::Section, page);
    m_title->setWordWrap(true);
    m_severity = new TextLabel(TextSize::Small, page);
    m_sentence = bodyLabel(page);
    m_advice = bodyLabel(page);
    m_places = new KeyValueList(page);
    auto *adviceTitle = new TextLabel(TextSize::Section, tr("What to do"), page);
    adviceTitle->setBuddy(m_advice);
    auto *head = new QHBoxLayout;
    head->setSpacing(relatedSpacing);
    head->addWidget(m_picture);
    head->addWidget(m_title, 1);
    head->addWidget(m_severity);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    column->setSpacing(relatedSpacing);
    column->addLayout(head);
    column->addWidget(m_sentence);
    column->addSpacing(gridUnit);
    column->addWidget(adviceTitle);
    column->addWidget(m_advice);
    column->addSpacing(gridUnit);
    column->addWidget(m_places);
    column->addStretch(1);
    return page;
}

void FindingDetails::showFinding(const SiteSnapshot &site, const std::optional<Finding> &finding)
{
    m_finding = finding;
    m_pages->setCurrentIndex(finding ? 1 : 0);
    if (!finding) {
        return;
    }
    m_title->setText(findingTitle(finding->code));
    m_severity->setText(severityWords(severityOf(finding->code)));
    m_sentence->setText(findingSentence(*finding, site));
    m_advice->setText(findingAdvice(finding->code));
    showPicture();
    showPlaces(site);
}

void FindingDetails::showPlaces(const SiteSnapshot &site)
{
    const auto link = [](PanelId panel) { return QString::number(static_cast<int>(panel)); };
    QList<KeyValueList::Row> rows;
    if (!m_finding->deploymentId.isEmpty()) {
        rows.append({tr("Deployment"), deploymentName(*m_finding, site), link(PanelId::Deployments)});
    }
    if (m_finding->resourceId) {
        rows.append({tr("Client"), clientName(*m_finding, site), link(PanelId::Clients)});
    }
    if (placeOf(*m_finding).panel == PanelId::FallbackStatusPoints) {
        rows.append({tr("Assign it"), tr("Fallback status points"), link(PanelId::FallbackStatusPoints)});
    }
    if (!m_finding->windowId.isEmpty()) {
        rows.append({tr("Maintenance window"), windowName(*m_finding, site), link(PanelId::Windows)});
    }
    if (!m_finding->collectionId.isEmpty()) {
        rows.append({tr("Collection"), collectionName(*m_finding, site), link(PanelId::Collections)});
    }
    m_places->setRows(rows);
}

void FindingDetails::showPicture()
{
    if (m_finding) {
        m_picture->setPixmap(icon(meaningOf(severityOf(m_finding->code)))
                                 .pixmap(QSize(smallIconSize, smallIconSize), devicePixelRatioF()));
    }
}

void FindingDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showPicture();
    }
    QScrollArea::changeEvent(event);
}

} // namespace wk
