// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/clock.h"
#include "session/sitesession.h"

class QSplitter;

namespace wk {

class WindowDetails;
class WindowsView;

/// All maintenance windows of the site, and what the selected one says: beside the table where there is
/// room, else below it.
class WindowsPanel final : public Panel
{
    Q_OBJECT

public:
    /// Session and clock have to outlive the panel; the session is open.
    WindowsPanel(SiteSession &session, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;

    [[nodiscard]] WindowsView &windows() { return *m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showDetails();
    void leave(const Location &location);

    SiteSession &m_session;
    const Clock &m_clock;
    QSplitter *m_splitter;
    WindowsView *m_view;
    WindowDetails *m_details;
};

} // namespace wk
