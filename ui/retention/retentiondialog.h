// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/zoneclock.h"
#include "jobs/worker.h"
#include "messages/retentionstore.h"

#include <QDialog>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTimer;

namespace wk {

class MessageBar;
class ProgressIndicator;

/// How long the state messages of a site are kept: the rule, what it would delete now, and the deletion,
/// after a confirmation. Everything is done with a connection of its own, off the thread that paints.
class RetentionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Called on the dialog's own thread.
    using OpenStore = std::function<Result<std::unique_ptr<RetentionStore>>()>;

    /// Times are shown in `zone`; `clock` outlives the dialog.
    RetentionDialog(OpenStore open, const Clock &clock, const ZoneClock &zone, QWidget *parent);
    /// A deletion ends after the step that is being done; what it deleted stays deleted.
    ~RetentionDialog() override;

    /// Whether the rule is being read or what is older counted; `settled` tells when not.
    [[nodiscard]] bool isBusy() const { return m_isCounting; }

    void reject() override;

Q_SIGNALS:
    /// Messages are gone.
    void deleted(qint64 messages);
    /// The rule and what it would delete are shown, or why not.
    void settled();

private:
    struct Desk
    {
        OpenStore openStore;
        std::unique_ptr<RetentionStore> store;
        std::atomic<qint64> deleted = 0;
        std::atomic<bool> isStopped = false;

        std::optional<Problem> open();
    };
    template <typename Answer, typename Ask, typename Done>
    void ask(Ask ask, Done done);

    void build();
    void setBusy(bool isBusy);
    void showRule(const Result<Retention> &rule);
    void askPreview();
    void showPreview(const Result<RetentionPreview> &preview);
    void save();
    void confirm();
    void deleteNow();
    void showEnd(const Result<qint64> &end);
    void showProblem(const Problem &problem);
    void settle();
    [[nodiscard]] Retention chosen() const;

    const Clock &m_clock;
    ZoneClock m_zone;
    std::shared_ptr<Desk> m_desk; ///< used on the worker's thread only, but for what is atomic
    RetentionPreview m_preview;
    qint64 m_question = 0; ///< the newest preview counts
    bool m_isCounting = true;
    bool m_isDeleting = false;
    MessageBar *m_messages;
    QRadioButton *m_forever;
    QRadioButton *m_forDays;
    QSpinBox *m_days;
    QLabel *m_found;
    QPushButton *m_save = nullptr;
    QPushButton *m_delete = nullptr;
    ProgressIndicator *m_progress;
    QTimer *m_look; ///< while messages are being deleted
    Worker m_worker; ///< last: it is gone before what its jobs use
};

} // namespace wk
