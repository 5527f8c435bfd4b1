// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "intake/metricstext.h"

#include <QString>

#include <functional>

class QObject;

namespace wk {

/// Where the figures of receivers come from. Whoever shows them opens no connection.
class StatusSource
{
public:
    StatusSource() = default;
    StatusSource(const StatusSource &) = delete;
    StatusSource &operator=(const StatusSource &) = delete;
    virtual ~StatusSource() = default;

    using Answered = std::function<void(const Result<Metrics> &)>;
    /// Asks the receiver whose metrics are at an address (contracts.md 6), such as
    /// `http://fsp1:9099/metrics`. `answered` is called once on this thread, after this returned, within some
    /// seconds; not at all if `context` is gone by then. Problems: `CannotRead` with a reason in English
    /// where nobody answers, `NotMetrics` where somebody else does.
    virtual void ask(const QString &address, QObject *context, Answered answered) = 0;
};

} // namespace wk
