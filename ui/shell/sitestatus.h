// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace wk {

class ProgressIndicator;
class SiteSession;
class SiteSnapshot;

/// What the status bar says: what the site holds, and what is being done, with a way to stop it.
class SiteStatus final : public QObject
{
    Q_OBJECT

public:
    explicit SiteStatus(QStatusBar &bar);

    /// Follows a session; null if none is open.
    void follow(SiteSession *session);
    void showSite(const SiteSnapshot &site);
    /// A sentence for a few seconds.
    void say(const QString &sentence);
    /// What the panel in sight is working out; nothing if it is not.
    void showWork(const std::optional<PanelWork> &work);
    [[nodiscard]] ProgressIndicator &progress() { return *m_progress; }

private:
    QStatusBar &m_bar;
    QLabel *m_counts;
    ProgressIndicator *m_progress;
    QString m_work; ///< what is shown of a panel's
};

} // namespace wk
