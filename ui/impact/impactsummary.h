// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "impact/changedsite.h"
#include "jobs/latest.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wk {

class ImpactSentences;

/// What a change that is not made yet would mean, in sentences, while somebody is still at it: it is worked
/// out elsewhere, the newest change wins, and nobody waits. A button leads to all the details.
class ImpactSummary final : public QWidget
{
    Q_OBJECT

public:
    /// `now` is when what is compared begins.
    explicit ImpactSummary(Instant now, QWidget *parent = nullptr);

    /// Works out a change and shows what it means, in place of the one before.
    void showChange(const SiteSnapshot &site, const SiteChange &change);
    /// There is no change to speak of; `why` says so.
    void showNothing(const QString &why);

    /// Whether an answer is to come.
    [[nodiscard]] bool isBusy() const { return m_pause.isActive() || m_latest.isRunning(); }
    /// What is shown, as a text.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// It shows the answer to the change it was told last.
    void answered();

private:
    void ask();
    void take(const ChangedSite &changed);
    void showDetails();

    Instant m_now;
    std::optional<SiteSnapshot> m_site;
    SiteChange m_change;
    std::optional<ChangedSite> m_changed; ///< what is shown
    QTimer m_pause; ///< while somebody types there is no need to ask after every key
    QLabel *m_state;
    ImpactSentences *m_sentences;
    QPushButton *m_details;
    Latest<ChangedSite> m_latest;
};

} // namespace wk
