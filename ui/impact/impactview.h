// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/changedsite.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QStackedWidget;

namespace wk {

class EmptyState;
class ImpactSentences;
class ImpactTableModel;
class SearchField;
class TableView;
class TimelinePane;

/// What a change means: in sentences, for every client that is concerned, and for the one that is selected
/// with its deployments and its windows before and after.
class ImpactView final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactView(QWidget *parent = nullptr);

    /// From 0 to 1, while it is worked out.
    void showProgress(double part);
    void showChanged(const ChangedSite &changed);

private:
    [[nodiscard]] QWidget *buildClients();
    [[nodiscard]] QWidget *buildClient();
    void chooseKind(const Impact &impact);
    void showClient();
    void showTimeline();

    std::optional<ChangedSite> m_changed;
    QStackedWidget *m_pages;
    EmptyState *m_state;
    ImpactSentences *m_sentences;
    ImpactTableModel *m_clients;
    SearchField *m_search;
    TableView *m_table;
    QLabel *m_clientTitle;
    QListWidget *m_deployments;
    QComboBox *m_kind;
    TimelinePane *m_timeline;
};

} // namespace wk
