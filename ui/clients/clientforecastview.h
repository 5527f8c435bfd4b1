// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "planning/forecast.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace wk {

class EmptyState;
class ForecastModel;
class Statement;
class TableView;

/// What a client will do with its mandatory deployments; of the one selected all that is known, in sentences.
class ClientForecastView final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForecastView(QWidget *parent = nullptr);

    /// A forecast of `range` that was made for this client.
    void showForecast(const SiteSnapshot &site, ClientRow client, const QList<ForecastRow> &rows,
                      const Span &range);
    /// Selects a row by its place in the forecast; -1 selects none.
    void select(qsizetype row);
    /// What is selected, by its place in the forecast; -1 if nothing is.
    [[nodiscard]] qsizetype selected() const;

    /// What can be done here, for the menu of the panel.
    [[nodiscard]] QAction *openAction() const { return m_open; }

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    void selectionChanged();

private:
    [[nodiscard]] QWidget *buildDetails();
    [[nodiscard]] QString deploymentId() const;
    void showDetails();
    void showWarnings(const QStringList &sentences);
    void goToDeployment();

    ForecastModel *m_forecast;
    TableView *m_view;
    QAction *m_open;
    EmptyState *m_none;
    QStackedWidget *m_pages;
    QLabel *m_name = nullptr;
    Statement *m_sentence = nullptr;
    QVBoxLayout *m_warnings = nullptr;
    QWidget *m_details; ///< the three above
};

} // namespace wk
