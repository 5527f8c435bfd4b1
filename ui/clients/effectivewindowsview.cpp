// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/effectivewindowsview.h"

#include "clients/clientrowdelegate.h"
#include "common/emptystate.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "items/effectivewindowmodel.h"
#include "wording/timewords.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr int leastSourcesWidth = 144;

/// Why there is nothing to wait for.
QString unrestrictedSentence(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Program:
        return EffectiveWindowsView::tr("No maintenance window holds programs back: they run when they are "
                                        "due, also during working hours.");
    case WorkKind::Update:
        return EffectiveWindowsView::tr("No maintenance window holds software updates back: they are "
                                        "installed when they are due, also during working hours.");
    case WorkKind::TaskSequence:
        return EffectiveWindowsView::tr("No maintenance window holds task sequences back: they run when they "
                                        "are due, also during working hours.");
    }
    Q_UNREACHABLE();
}

} // namespace

EffectiveWindowsView::EffectiveWindowsView(QWidget *parent)
    : QWidget(parent)
    , m_windows(new EffectiveWindowModel(this))
    , m_view(new TableView(tr("Effective windows"), this))
    , m_caption(new TextLabel(TextSize::Small, this))
    , m_none(new EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    m_view->setItemDelegate(new ClientRowDelegate(EffectiveWindowModel::StateColumn, m_view));
    m_view->setModel(m_windows);
    m_view->setYielding({{EffectiveWindowModel::SourcesColumn, leastSourcesWidth},
                         {EffectiveWindowModel::StartColumn},
                         {EffectiveWindowModel::EndColumn},
                         {EffectiveWindowModel::LengthColumn},
                         {EffectiveWindowModel::StateColumn, 0, true}});
    m_caption->setWordWrap(true);
    m_caption->setContentsMargins(relatedSpacing, gridUnit, relatedSpacing, gridUnit);
    auto *list = new QWidget(this);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_caption);
    m_pages->addWidget(list);
    m_pages->addWidget(m_none);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    setFocusProxy(m_view);
}

void EffectiveWindowsView::showClient(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now)
{
    m_windows->setClient(site, client, kind, now);
    const bool isAny = m_windows->rowCount() > 0;
    m_pages->setCurrentIndex(isAny ? 0 : 1);
    if (isAny) {
        showCaption(site.zoneOf(client));
    } else {
        showNone(kind);
    }
}

QString EffectiveWindowsView::countWords() const
{
    if (!m_windows->restricted()) {
        return {};
    }
    const QString count = QLocale().toString(m_windows->rowCount());
    //: %1 a number: there are more, which are not listed
    return m_windows->isCut() ? tr("%1+").arg(count) : count;
}

void EffectiveWindowsView::showCaption(const ZoneClock &zone)
{
    const int count = m_windows->rowCount();
    if (m_windows->isCut()) {
        //: %n effective windows, %1 name of a time zone
        m_caption->setText(
            tr("Only the next %n are listed; more follow. Times are those of %1.", nullptr, count)
                .arg(zone.name()));
        return;
    }
    const QString end = dateWords(zone.toCivil(m_windows->range().end));
    //: %n effective windows, %1 date, %2 name of a time zone
    m_caption->setText(
        tr("%n effective window(s) until %1. Times are those of %2.", nullptr, count).arg(end, zone.name()));
}

void EffectiveWindowsView::showNone(WorkKind kind)
{
    if (m_windows->restricted()) {
        m_none->showError(tr("Nothing to come"),
                          tr("The maintenance windows that apply do not open within a year. Whatever is not "
                             "allowed to ignore them waits."));
    } else {
        m_none->showEmpty(Icon::Information, tr("Not restricted"), unrestrictedSentence(kind));
    }
}

} // namespace wk
