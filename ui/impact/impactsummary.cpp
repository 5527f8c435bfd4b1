// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/impactsummary.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "impact/impactdialog.h"
#include "impact/impactsentences.h"
#include "wording/problemwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr std::chrono::milliseconds typingPause{150};
/// The details tell the rest.
constexpr qsizetype mostSentences = 4;

} // namespace

ImpactSummary::ImpactSummary(Instant now, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_state(new QLabel(this))
    , m_sentences(new ImpactSentences(this))
    , m_details(new QPushButton(tr("What changes..."), this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &ImpactSummary::ask);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_details->setIcon(icon(Icon::Impact));
    m_details->setAutoDefault(false); // Return in a field is for OK
    m_details->setAccessibleName(tr("What changes"));
    m_details->setToolTip(tr("Every client that is concerned, with its windows before and after"));
    connect(m_details, &QPushButton::clicked, this, &ImpactSummary::showDetails);
    auto *head = new QHBoxLayout;
    head->setSpacing(relatedSpacing);
    head->addWidget(new TextLabel(TextSize::Section, tr("What this changes"), this), 1);
    head->addWidget(m_details, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_sentences);
    showNothing({});
}

void ImpactSummary::showChange(const SiteSnapshot &site, const SiteChange &change)
{
    m_site = site;
    m_change = change;
    // What is shown stays until the answer is there: it flickers less, and mostly it is still true.
    if (!m_changed) {
        m_state->setText(tr("Working out what this changes..."));
        m_state->show();
    }
    m_pause.start();
}

void ImpactSummary::showNothing(const QString &why)
{
    m_pause.stop();
    m_latest.cancel();
    m_changed.reset();
    m_sentences->setSentences({});
    m_sentences->hide();
    m_details->setEnabled(false);
    m_state->setText(why);
    m_state->setVisible(!why.isEmpty());
    Q_EMIT answered();
}

void ImpactSummary::ask()
{
    m_latest.ask([site = *m_site, change = m_change, now = m_now](
                     const PlanningProgress &progress) { return changedSite(site, change, now, progress); },
                 [this](const ChangedSite &changed) { take(changed); });
}

void ImpactSummary::take(const ChangedSite &changed)
{
    if (changed.problem) {
        //: %1 what is wrong, without a full stop
        showNothing(tr("It cannot be told what this changes: %1.").arg(problemWords(*changed.problem)));
        return;
    }
    m_changed = changed;
    m_state->hide();
    QList<ImpactSentence> sentences = impactSentences(changed.impact);
    if (const qsizetype more = sentences.size() - mostSentences; more > 0) {
        sentences.resize(mostSentences);
        //: below the first sentences about a change; the name of a button
        sentences.append(
            {ImpactWeight::Neutral, tr("%n more under “What changes...”.", nullptr, static_cast<int>(more))});
    }
    m_sentences->setSentences(sentences);
    m_sentences->show();
    m_details->setEnabled(!changed.impact.isEmpty());
    Q_EMIT answered();
}

QString ImpactSummary::text() const
{
    return m_changed ? m_sentences->text() : m_state->text();
}

void ImpactSummary::showDetails()
{
    if (!m_changed) {
        return;
    }
    auto *dialog = new ImpactDialog({tr("What this changes"), {}, {}}, m_now, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->showChanged(*m_changed);
    dialog->open();
}

} // namespace wk
