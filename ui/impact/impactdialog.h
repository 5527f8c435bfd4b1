// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ordereddialog.h"
#include "impact/changedsite.h"
#include "jobs/latest.h"

namespace wk {

class ImpactView;

/// What a dialog asks before something is done.
struct ImpactQuestion
{
    QString title; ///< of the window: "Delete maintenance windows"
    QString sentence; ///< what is about to be done; empty: it is only looked at
    QString verb; ///< on the button: "Delete"; empty: there is only Close
};

/// What a change means for every client, to look at, or before it is made: the verb can be chosen at once,
/// nobody has to wait for the answer. Cancelling leaves nothing behind. `accepted` when the verb is chosen.
class ImpactDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    ImpactDialog(const ImpactQuestion &question, Instant now, QWidget *parent = nullptr);

    /// Shows what is known already.
    void showChanged(const ChangedSite &changed);
    /// Works it out.
    void ask(const SiteSnapshot &site, const SiteChange &change);
    /// Whether an answer is to come.
    [[nodiscard]] bool isBusy() const { return m_latest.isRunning(); }

    /// Opens the dialog before an edit; `yes` is called if the verb is chosen and `context` still lives.
    static ImpactDialog *openBefore(const ImpactQuestion &question, const SiteSnapshot &site,
                                    const Edit &edit, Instant now, QWidget *parent, QObject *context,
                                    const std::function<void()> &yes);

Q_SIGNALS:
    /// What was asked for is shown.
    void answered();

private:
    ImpactView *m_view;
    Instant m_now;
    Latest<ChangedSite> m_latest;
};

} // namespace wk
