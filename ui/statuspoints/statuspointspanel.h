// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/zoneclock.h"
#include "session/sitesession.h"
#include "site/statuspointclients.h"

#include <chrono>

class QDialog;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace wk {

class EmptyState;
class MessageBar;
class QuarantineView;
class ReceiverView;
class ReceiverWatch;
class StatusPointClientsView;
class StatusPointDetails;
class StatusPointTableModel;
class StatusSource;
class TableView;
class UndoOffer;

/// How the panel looks after receivers.
struct ReceiverAccess
{
    StatusSource *source = nullptr; ///< none: nobody is asked
    QString database; ///< where its settings belong to
    ZoneClock zone = ZoneClock::utc(); ///< of the machine one sits at
    std::chrono::milliseconds interval{5000}; ///< between two looks at a receiver
};

/// The fallback status points of the site: made, configured, removed, assigned to clients; and how their
/// receivers are doing, which are asked while the panel is in sight.
class StatusPointsPanel final : public Panel
{
    Q_OBJECT

public:
    /// The tabs beside the details, from left to right.
    enum class Tab { Receiver, Clients, Quarantine };

    /// `session` is open; it, `clock` and the source have to outlive the panel.
    StatusPointsPanel(SiteSession &session, const Clock &clock, const ReceiverAccess &receivers,
                      QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    /// Selects the point on a server; a client is shown among those it belongs to.
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;
    void showTab(Tab tab);

    // Each gives null if there is nothing to open it for.
    QDialog *openNew();
    QDialog *openProperties();
    QDialog *openPlaces();
    QDialog *openAssign(const QList<quint32> &resourceIds);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildActions();
    void buildLayout();
    void connectParts();
    void takeSnapshot();
    void showPage();
    void showCurrent();
    void showReceiver(const QString &serverName);
    void watch();
    void askToRemove();
    void remove(const QString &serverName);
    void takeAway(const QList<quint32> &resourceIds);
    void submit(const Edit &edit, const QString &sentence);
    [[nodiscard]] const FallbackStatusPoint *current() const;
    [[nodiscard]] QDialog *openForm(bool isNew);

    SiteSession &m_session;
    ReceiverAccess m_receivers;
    StatusPointClients m_clients;
    StatusPointTableModel *m_points;
    ReceiverWatch *m_watch = nullptr; ///< none without a source
    MessageBar *m_messages;
    UndoOffer *m_undo;
    QStackedWidget *m_pages;
    QSplitter *m_content;
    EmptyState *m_empty;
    TableView *m_view;
    StatusPointDetails *m_details;
    QTabWidget *m_tabs;
    ReceiverView *m_receiver;
    StatusPointClientsView *m_clientsView;
    QuarantineView *m_quarantine;
    QAction *m_new;
    QAction *m_properties;
    QAction *m_places;
    QAction *m_remove;
};

} // namespace wk
