// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/impactdialog.h"

#include "common/theme.h"
#include "impact/impactview.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wk {

ImpactDialog::ImpactDialog(const ImpactQuestion &question, Instant now, QWidget *parent)
    : OrderedDialog(parent), m_view(new ImpactView(this)), m_now(now)
{
    setWindowTitle(question.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    column->setSpacing(groupSpacing);
    if (!question.sentence.isEmpty()) {
        auto *sentence = new QLabel(question.sentence, this);
        sentence->setWordWrap(true);
        sentence->setTextFormat(Qt::PlainText);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(sentence);
    }
    column->addWidget(m_view, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *leave = new QPushButton(question.verb.isEmpty() ? tr("Close") : tr("Cancel"), this);
    if (!question.verb.isEmpty()) {
        auto *verb = new QPushButton(question.verb, this);
        verb->setAutoDefault(false); // what destroys something is chosen, not hit
        buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    }
    buttons->addButton(leave, QDialogButtonBox::RejectRole);
    leave->setDefault(true);
    leave->setFocus();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(960, 688);
}

void ImpactDialog::showChanged(const ChangedSite &changed)
{
    m_view->showChanged(changed);
}

void ImpactDialog::ask(const SiteSnapshot &site, const SiteChange &change)
{
    m_view->showProgress(0);
    m_latest.ask([site, change, now = m_now](
                     const PlanningProgress &progress) { return changedSite(site, change, now, progress); },
                 [this](const ChangedSite &changed) {
                     m_view->showChanged(changed);
                     Q_EMIT answered();
                 },
                 [this](double part) { m_view->showProgress(part); });
}

ImpactDialog *ImpactDialog::openBefore(const ImpactQuestion &question, const SiteSnapshot &site,
                                       const Edit &edit, Instant now, QWidget *parent, QObject *context,
                                       const std::function<void()> &yes)
{
    auto *dialog = new ImpactDialog(question, now, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, context, yes);
    dialog->ask(site, changeBy(edit));
    dialog->open();
    return dialog;
}

} // namespace wk
