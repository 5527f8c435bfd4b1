// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "planning/outlook.h"
#include "site/deploymentedits.h"

#include <QStackedWidget>

class QLabel;
class QPushButton;

namespace wk {

class EmptyState;
class OutcomeBar;
class OutlookClientModel;
class TableView;
class TextLabel;

/// What becomes of one deployment on its clients: how many, and which ones, with the reasons. Or why that is
/// not shown.
class OutcomeView final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit OutcomeView(QWidget *parent = nullptr);

    void showOutlook(const SiteOutlook &outlook, const DeploymentKey &key);
    void showWorking(qsizetype clients);
    void showCancelled();
    void showNotMandatory();
    /// None, or several, are selected.
    void showNone(qsizetype selected);

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    /// It is not worked out, and somebody wants it to be.
    void workAsked();
    /// It is being worked out, and nobody wants to wait.
    void cancelAsked();

private:
    [[nodiscard]] QWidget *buildResult();
    void showClients();
    void showColumns();
    void showReason();
    void leaveWithClients();

    EmptyState *m_empty;
    OutcomeBar *m_bar;
    TextLabel *m_caption;
    QPushButton *m_showThese;
    OutlookClientModel *m_clients;
    TableView *m_view;
    QLabel *m_reason;
    TextLabel *m_seenFrom;
    QWidget *m_result;

    std::optional<SiteOutlook> m_outlook;
    QString m_name; ///< of the deployment
    QList<ClientOutlook> m_all; ///< all clients that have to run it
    QList<ClientOutlook> m_shown;
};

} // namespace wk
