// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentiondialog.h"

#include "common/messagebar.h"
#include "common/progressindicator.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "wording/problemwords.h"
#include "wording/retentionwords.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr int usualDays = 90;
constexpr int lookEvery = 100; // milliseconds

} // namespace

std::optional<Problem> RetentionDialog::Desk::open()
{
    if (store != nullptr) {
        return {};
    }
    auto opened = openStore();
    if (!opened) {
        return opened.problem();
    }
    store = std::move(opened).value();
    return {};
}

template <typename Answer, typename Ask, typename Done>
void RetentionDialog::ask(Ask ask, Done done)
{
    m_worker.run(
        [desk = m_desk, ask = std::move(ask)]() -> Result<Answer> {
            const auto problem = desk->open();
            return problem ? Result<Answer>(*problem) : ask(*desk);
        },
        this, std::move(done));
}

RetentionDialog::RetentionDialog(OpenStore open, const Clock &clock, const ZoneClock &zone, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_desk(std::make_shared<Desk>())
    , m_messages(new MessageBar(this))
    , m_forever(new QRadioButton(tr("Keep &everything"), this))
    , m_forDays(new QRadioButton(tr("Keep &only what is not older than"), this))
    , m_days(new QSpinBox(this))
    , m_found(new QLabel(this))
    , m_progress(new ProgressIndicator(this))
    , m_look(new QTimer(this))
{
    m_desk->openStore = std::move(open);
    setWindowTitle(tr("How long state messages are kept"));
    build();
    setBusy(true);
    ask<Retention>([](Desk &desk) { return desk.store->retention(); },
                   [this](const Result<Retention> &rule) { showRule(rule); });
}

RetentionDialog::~RetentionDialog()
{
    m_desk->isStopped = true;
}

void RetentionDialog::build()
{
    m_days->setRange(1, static_cast<int>(longestRetention.count()));
    m_days->setValue(usualDays);
    m_days->setSuffix(tr(" days"));
    m_days->setGroupSeparatorShown(true);
    m_days->setAccessibleName(tr("Days"));
    m_found->setTextFormat(Qt::PlainText);
    m_found->setWordWrap(true);
    m_found->setMinimumHeight(3 * m_found->fontMetrics().lineSpacing());
    m_found->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *note = new TextLabel(
        TextSize::Small,
        tr("What counts is the time a client gives in its message; messages from the future are kept. The "
           "receiver of the fallback status point deletes once an hour what is older. What is deleted cannot "
           "be brought back."),
        this);
    note->setWordWrap(true);
    auto *rule = new QHBoxLayout;
    rule->setSpacing(relatedSpacing);
    rule->addWidget(m_forDays);
    rule->addWidget(m_days);
    rule->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::ActionRole);
    m_delete = buttons->addButton(tr("&Delete now..."), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(groupSpacing);
    layout->addWidget(m_messages);
    layout->addWidget(m_forever);
    layout->addLayout(rule);
    layout->addWidget(m_found);
    layout->addWidget(note);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    connect(m_forDays, &QRadioButton::toggled, this, &RetentionDialog::askPreview);
    connect(m_days, &QSpinBox::valueChanged, this, &RetentionDialog::askPreview);
    connect(m_save, &QPushButton::clicked, this, &RetentionDialog::save);
    connect(m_delete, &QPushButton::clicked, this, &RetentionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &RetentionDialog::reject);
    connect(m_progress, &ProgressIndicator::cancelRequested, this, [this] { m_desk->isStopped = true; });
    m_look->setInterval(lookEvery);
    connect(m_look, &QTimer::timeout, this,
            [this] { m_progress->setProgress(m_desk->deleted, m_preview.messages); });
}

void RetentionDialog::setBusy(bool isBusy)
{
    for (QWidget *each : {static_cast<QWidget *>(m_forever), static_cast<QWidget *>(m_forDays)}) {
        each->setEnabled(!isBusy);
    }
    m_days->setEnabled(!isBusy && m_forDays->isChecked());
    m_save->setEnabled(!isBusy);
    m_delete->setEnabled(!isBusy && m_forDays->isChecked() && m_preview.messages > 0);
}

Retention RetentionDialog::chosen() const
{
    return m_forDays->isChecked() ? Retention(std::chrono::days{m_days->value()}) : Retention();
}

void RetentionDialog::showRule(const Result<Retention> &rule)
{
    if (!rule) {
        showProblem(rule.problem());
        return;
    }
    if (*rule) {
        m_days->setValue(static_cast<int>((*rule)->count()));
    }
    (*rule ? m_forDays : m_forever)->setChecked(true);
    askPreview();
}

void RetentionDialog::askPreview()
{
    m_messages->dismiss();
    m_preview = {};
    const qint64 question = ++m_question;
    const Retention rule = chosen();
    setBusy(false);
    if (!rule) {
        m_found->setText(tr("No message is deleted."));
        settle();
        return;
    }
    m_isCounting = true;
    m_found->setText(tr("Counting what is older..."));
    ask<RetentionPreview>(
        [limit = olderThan(*rule, m_clock.now())](Desk &desk) { return desk.store->previewOlderThan(limit); },
        [this, question](const Result<RetentionPreview> &preview) {
            if (question == m_question) {
                showPreview(preview);
            }
        });
}

void RetentionDialog::showPreview(const Result<RetentionPreview> &preview)
{
    if (!preview) {
        showProblem(preview.problem());
        return;
    }
    m_preview = *preview;
    m_found->setText(retentionPreviewWords(m_preview, *chosen(), m_zone));
    setBusy(false);
    settle();
}

void RetentionDialog::save()
{
    setBusy(true);
    ask<Retention>(
        [rule = chosen()](Desk &desk) {
            const auto problem = desk.store->setRetention(rule);
            return problem ? Result<Retention>(*problem) : Result<Retention>(rule);
        },
        [this](const Result<Retention> &saved) {
            setBusy(false);
            if (!saved) {
                showProblem(saved.problem());
                return;
            }
            m_messages->showMessage(MessageKind::Success, tr("The rule is saved."));
        });
}

void RetentionDialog::confirm()
{
    m_messages->showMessage(MessageKind::Question,
                            tr("%n message(s) are deleted for good, and the rule is saved.", nullptr,
                               static_cast<int>(m_preview.messages)),
                            {{tr("Delete %n message(s)", nullptr, static_cast<int>(m_preview.messages)),
                              [this] { deleteNow(); }}});
}

void RetentionDialog::deleteNow()
{
    const std::chrono::days days = *chosen();
    m_isDeleting = true;
    m_desk->deleted = 0;
    m_desk->isStopped = false;
    setBusy(true);
    m_progress->start(tr("Deleting old messages"));
    m_look->start();
    ask<qint64>(
        [days, limit = olderThan(days, m_clock.now())](Desk &desk) -> Result<qint64> {
            if (const auto problem = desk.store->setRetention(days)) {
                return *problem;
            }
            return desk.store->deleteOlderThan(limit, [&desk](qint64 deleted) {
                desk.deleted = deleted;
                return !desk.isStopped;
            });
        },
        [this](const Result<qint64> &end) { showEnd(end); });
}

void RetentionDialog::showEnd(const Result<qint64> &end)
{
    m_isDeleting = false;
    m_look->stop();
    m_progress->finish();
    const qint64 gone = end ? *end : m_desk->deleted.load();
    if (gone > 0) {
        Q_EMIT deleted(gone);
    }
    askPreview();
    if (!end) {
        showProblem(end.problem());
        return;
    }
    m_messages->showMessage(m_desk->isStopped ? MessageKind::Warning : MessageKind::Success,
                            tr("%n message(s) were deleted.", nullptr, static_cast<int>(gone)));
}

void RetentionDialog::showProblem(const Problem &problem)
{
    setBusy(false);
    m_messages->showMessage(MessageKind::Error, problemSentence(problem));
    settle();
}

void RetentionDialog::settle()
{
    m_isCounting = false;
    Q_EMIT settled();
}

void RetentionDialog::reject()
{
    if (m_isDeleting) {
        m_desk->isStopped = true; // and says what was deleted
        return;
    }
    QDialog::reject();
}

} // namespace wk
