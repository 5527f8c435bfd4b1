// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windowspanel.h"

#include "windows/windowdetails.h"
#include "windows/windowsview.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace wk {

namespace {

/// From here on a table of eight columns has enough room beside the details.
constexpr int widthForBoth = 1440;
constexpr int detailsWidth = 400;
constexpr int detailsHeight = 308;

} // namespace

WindowsPanel::WindowsPanel(SiteSession &session, const Clock &clock, QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_clock(clock)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_view(new WindowsView(session, clock, this))
    , m_details(new WindowDetails(this))
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({2 * detailsHeight, detailsHeight});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_view);
    connect(m_view, &WindowsView::currentChanged, this, &WindowsPanel::showDetails);
    connect(m_view, &WindowsView::locationAsked, this, &WindowsPanel::leave);
    connect(m_details, &WindowDetails::locationAsked, this, &WindowsPanel::leave);
    connect(m_details, &WindowDetails::yearAsked, m_view, &WindowsView::openYearOf);
    connect(m_view, &WindowsView::filterCleared, this, &Panel::filterCleared);
    m_view->showAll();
}

void WindowsPanel::showDetails()
{
    m_details->setVisible(!m_session.snapshot().windows().empty());
    m_details->showWindow(m_session.snapshot(), m_view->currentWindow(), m_clock.now());
}

void WindowsPanel::leave(const Location &location)
{
    // So that the way back leads to the window, not only to the table. Walking through the table is no way.
    Q_EMIT locationChanged();
    Q_EMIT locationAsked(location);
}

QList<QAction *> WindowsPanel::panelActions() const
{
    return m_view->viewActions();
}

void WindowsPanel::show(const Location &location)
{
    if (!location.windowId.isEmpty()) {
        m_view->selectWindow(location.collectionId, location.windowId);
    }
}

Location WindowsPanel::location() const
{
    const auto current = m_view->currentWindow();
    return current ? Location{PanelId::Windows, current->collectionId, current->windowId, {}}
                   : Location{PanelId::Windows, {}, {}, {}};
}

void WindowsPanel::filter(const QString &text)
{
    m_view->filter(text);
}

QString WindowsPanel::filterHint() const
{
    return tr("Search maintenance windows");
}

void WindowsPanel::focusList()
{
    m_view->focusList();
}

void WindowsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const bool isBeside = width() >= widthForBoth;
    const Qt::Orientation orientation = isBeside ? Qt::Horizontal : Qt::Vertical;
    m_details->setBeside(isBeside);
    if (m_splitter->orientation() != orientation) {
        const int all = isBeside ? width() : height();
        const int details = isBeside ? detailsWidth : detailsHeight;
        m_splitter->setOrientation(orientation);
        m_splitter->setSizes({all - details, details});
    }
}

} // namespace wk
