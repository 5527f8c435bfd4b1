// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/selftest.h"

#include <algorithm>

namespace wk {

using namespace std::chrono_literals;

namespace {

constexpr qint32 topicOfNone = 0;

} // namespace

StateReport selfTestReport(MessageTime time, const QString &mark)
{
    const QString name = selfTestClient.toString();
    return {{{}, name, {}}, {{time, {}, topicOfNone, name, 0, {mark}}}};
}

MessageFilter selfTestFilter(const StateReport &report)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(report.messages.first().time);
    return {.client = report.sender.client, .topic = topicOfNone, .from = second, .to = second + 1s};
}

void RelayWatch::look(const IntakeFigures &figures)
{
    if (figures.relayed < m_relayed) {
        *this = {}; // it was started again and counts from 0
    }
    m_relayed = figures.relayed;
    const qint64 end = figures.relayed + figures.waiting;
    if (m_end) {
        m_place = std::min(m_place, std::max(*m_end, end));
    }
    m_end = end;
}

} // namespace wk
