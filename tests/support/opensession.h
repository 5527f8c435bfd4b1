// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sitesession.h"
#include "support/memorystore.h"
#include "support/site.h"

#include <QSignalSpy>

#include <memory>
#include <stdexcept>

namespace wk::test {

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant now) : m_now(now) { }
    [[nodiscard]] Instant now() const override { return m_now; }

private:
    Instant m_now;
};

/// A session at work on a site in memory, opened and ready; for programs that link `session`.
class OpenSession
{
public:
    explicit OpenSession(const SiteContent &content, Instant now = at("2026-03-02T12:00:00Z"))
        : clock(now), shared(std::make_shared<SharedSite>())
    {
        shared->content = content;
        session = std::make_unique<SiteSession>(
            [site = shared]() -> Result<std::unique_ptr<SiteStore>> {
                return std::unique_ptr<SiteStore>(std::make_unique<MemoryStore>(site));
            },
            QStringLiteral("anna"), clock);
        QSignalSpy opened(session.get(), &SiteSession::opened);
        session->open();
        if (!opened.wait()) {
            throw std::runtime_error("the session did not open");
        }
    }
    SiteSession *operator->() const { return session.get(); }
    SiteSession &operator*() const { return *session; }

    /// Submits an edit and waits until it is stored.
    void store(const Edit &edit) const
    {
        QSignalSpy changed(session.get(), &SiteSession::snapshotChanged);
        session->submit(edit, session.get(), [](const std::optional<Problem> & /*none*/) {});
        if (!changed.wait()) {
            throw std::runtime_error("the edit was not stored");
        }
    }

    FixedClock clock;
    std::shared_ptr<SharedSite> shared;
    std::unique_ptr<SiteSession> session;
};

} // namespace wk::test
