// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/retentionkeeper.h"

namespace wk {

using namespace Qt::StringLiterals;

RetentionKeeper::RetentionKeeper(OpenStore open, const Clock &clock, EventLog &log, const Pace &pace)
    : m_open(std::move(open))
    , m_clock(clock)
    , m_log(log)
    , m_pace(pace)
    , m_thread([this](const std::stop_token &stop) { keep(stop); })
{ }

RetentionKeeper::~RetentionKeeper() = default;

void RetentionKeeper::keep(const std::stop_token &stop)
{
    for (bool isOver = pause(stop, m_pace.before); !isOver; isOver = pause(stop, m_pace.between)) {
        tidyUp(stop);
    }
}

void RetentionKeeper::tidyUp(const std::stop_token &stop)
{
    const auto opened = m_open();
    const auto rule = opened ? (*opened)->retention() : Result<Retention>(opened.problem());
    if (!rule || !*rule) {
        return; // whoever relays tells what is wrong with the site
    }
    const auto deleted =
        (*opened)->deleteOlderThan(olderThan(**rule, m_clock.now()), [this, &stop](qint64 /*deleted*/) {
            return !pause(stop, m_pace.afterStep);
        });
    if (!deleted) {
        m_log.say("retention-failed"_L1, {{"code"_L1, QString(codeName(deleted.problem().code))}});
    } else if (*deleted > 0) {
        m_log.say("old-messages-deleted"_L1,
                  {{"messages"_L1, *deleted}, {"days"_L1, qint64{(**rule).count()}}});
    }
}

bool RetentionKeeper::pause(const std::stop_token &stop, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_never.wait_for(lock, stop, time, [] { return false; });
    return stop.stop_requested();
}

} // namespace wk
