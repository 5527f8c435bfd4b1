// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/statuspointdetails.h"

#include "common/keyvaluelist.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "statuspoints/throttlecalculator.h"
#include "wording/statuspointwords.h"

#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

QString linkTo(ClientGroup group)
{
    return QString::number(static_cast<int>(group));
}

QString siteWords(const SiteSnapshot &site, const QString &code)
{
    const auto found = std::find_if(site.sites().cbegin(), site.sites().cend(),
                                    [&code](const Site &each) { return each.code == code; });
    return found == site.sites().cend() || found->name.isEmpty()
        ? code
        //: %1 a site code, %2 the name of the site
        : StatusPointDetails::tr("%1 (%2)").arg(code, found->name);
}

} // namespace

StatusPointDetails::StatusPointDetails(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new TextLabel(TextSize::Title, this))
    , m_facts(new KeyValueList(this))
    , m_calculatorTitle(new TextLabel(TextSize::Section, tr("How long a deployment takes to be seen"), this))
    , m_calculator(new ThrottleCalculator(this))
    , m_others(new KeyValueList(this))
{
    setAccessibleName(tr("Details of the fallback status point"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_calculatorTitle->setWordWrap(true);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_calculatorTitle);
    layout->addWidget(m_calculator);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(new TextLabel(TextSize::Section, tr("Other clients of the site"), content));
    layout->addWidget(m_others);
    layout->addStretch(1);
    setWidget(content);
    setMinimumWidth(content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    for (KeyValueList *list : {m_facts, m_others}) {
        connect(list, &KeyValueList::activated, this,
                [this](const QString &link) { Q_EMIT groupAsked(static_cast<ClientGroup>(link.toInt())); });
    }
}

void StatusPointDetails::showPoint(const SiteSnapshot &site, const StatusPointClients &clients,
                                   const FallbackStatusPoint *point)
{
    for (QWidget *part : {static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_calculatorTitle),
                          static_cast<QWidget *>(m_calculator)}) {
        part->setVisible(point != nullptr);
    }
    m_title->setText(point == nullptr ? tr("Choose a fallback status point") : point->serverName);
    const auto count = [](const QList<quint32> &list) {
        return QLocale().toString(static_cast<qlonglong>(list.size()));
    };
    if (point != nullptr) {
        m_facts->setRows(
            {{tr("Site"), siteWords(site, point->siteCode), {}},
             {tr("Throttle"), throttleWords(point->throttleCount, point->throttleInterval), {}},
             {tr("Clients"), count(clients.assignedTo(point->serverName)), linkTo(ClientGroup::OfPoint)}});
        m_calculator->setThrottle(point->throttleCount, point->throttleInterval);
    }
    m_others->setRows(
        {{tr("Without any"), count(clients.unassigned()), linkTo(ClientGroup::Unassigned)},
         {tr("On a server that is none"), count(clients.ofUnknownServers()),
          linkTo(ClientGroup::UnknownServer)},
         {tr("SMS 2003, naming one"), count(clients.legacyAssigned()), linkTo(ClientGroup::LegacyAssigned)}});
}

} // namespace wk
