// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/sitesnapshot.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace wk {

class EffectiveWindowModel;
class EmptyState;
class TableView;

/// When a client may be changed by a kind of work, one effective window after the other; or why there are
/// none.
class EffectiveWindowsView final : public QWidget
{
    Q_OBJECT

public:
    explicit EffectiveWindowsView(QWidget *parent = nullptr);

    void showClient(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now);
    /// How many are listed, for a caption: `52`, `500+`; empty if nothing restricts the client.
    [[nodiscard]] QString countWords() const;

private:
    void showCaption(const ZoneClock &zone);
    void showNone(WorkKind kind);

    EffectiveWindowModel *m_windows;
    TableView *m_view;
    QLabel *m_caption;
    EmptyState *m_none;
    QStackedWidget *m_pages;
};

} // namespace wk
