// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sitesession.h"
#include "support/memorystore.h"
#include "support/site.h"

#include <QSignalSpy>

#include <stdexcept>

namespace wk::test {

/// A clock that goes on when it is told to.
class SetClock final : public Clock
{
public:
    explicit SetClock(Instant now) : m_now(now) { }
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }

private:
    Instant m_now;
};

/// A site that is open to be worked on and kept in memory. Only for programs that link the session.
struct SiteWork
{
    SiteWork(const SiteContent &content, Instant now)
        : clock(now)
        , stored(std::make_shared<SharedSite>())
        , session(
              [site = stored]() -> Result<std::unique_ptr<SiteStore>> {
                  return std::unique_ptr<SiteStore>(std::make_unique<MemoryStore>(site));
              },
              QStringLiteral("anna"), clock)
    {
        stored->content = content;
        QSignalSpy opened(&session, &SiteSession::opened);
        session.open();
        if (!opened.wait()) {
            throw std::logic_error("the site does not open");
        }
    }

    SetClock clock;
    std::shared_ptr<SharedSite> stored;
    SiteSession session;
};

} // namespace wk::test
