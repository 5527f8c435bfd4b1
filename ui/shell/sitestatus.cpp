// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/sitestatus.h"

#include "common/progressindicator.h"
#include "session/sitesession.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace wk {

namespace {

constexpr int sentenceMilliseconds = 8000;
constexpr qint64 progressSteps = 1000;

} // namespace

SiteStatus::SiteStatus(QStatusBar &bar)
    : QObject(&bar), m_bar(bar), m_counts(new QLabel(&bar)), m_progress(new ProgressIndicator(&bar))
{
    m_counts->setAccessibleName(tr("What the site holds"));
    bar.addPermanentWidget(m_progress);
    bar.addPermanentWidget(m_counts);
}

void SiteStatus::follow(SiteSession *session)
{
    m_progress->finish();
    m_counts->clear();
    if (session == nullptr) {
        return;
    }
    connect(session, &SiteSession::progressed, this, [this](double part) {
        m_progress->setProgress(static_cast<qint64>(part * static_cast<double>(progressSteps)),
                                progressSteps);
    });
}

void SiteStatus::showSite(const SiteSnapshot &site)
{
    const QLocale locale;
    //: In the status bar: numbers of collections, maintenance windows and clients
    m_counts->setText(tr("Collections: %1   Maintenance windows: %2   Clients: %3")
                          .arg(locale.toString(site.collections().size()),
                               locale.toString(site.windows().size()),
                               locale.toString(site.clients().size())));
}

void SiteStatus::showWork(const std::optional<PanelWork> &work)
{
    if (!work) {
        if (!m_work.isEmpty()) {
            m_progress->finish();
        }
        m_work.clear();
        return;
    }
    if (m_work != work->what) {
        m_work = work->what;
        m_progress->start(m_work);
    }
    if (work->part > 0) {
        m_progress->setProgress(static_cast<qint64>(work->part * static_cast<double>(progressSteps)),
                                progressSteps);
    }
}

void SiteStatus::say(const QString &sentence)
{
    m_bar.showMessage(sentence, sentenceMilliseconds);
}

} // namespace wk
