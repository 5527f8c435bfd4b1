// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/listening.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct MHD_Daemon;

namespace wk {

/// Answers `GET /metrics` with a text, for whoever watches a fallback status point. Other paths are 404,
/// other methods 405. For few callers: it has no places to give away, but no address gets them all.
class MetricsServer
{
public:
    /// Makes the text; called for each request, on a thread of the server's own.
    using Text = std::function<QByteArray()>;

    /// Problem: `CannotListen`.
    [[nodiscard]] static Result<std::unique_ptr<MetricsServer>> start(const ListenAddress &address,
                                                                      Text text);

    MetricsServer(Descriptor listening, Text text);
    MetricsServer(const MetricsServer &) = delete;
    MetricsServer &operator=(const MetricsServer &) = delete;
    ~MetricsServer();

    /// Where it listens, with the port it really has.
    [[nodiscard]] const QString &address() const { return m_address; }

private:
    struct Stop
    {
        void operator()(MHD_Daemon *daemon) const;
    };

    Text m_text;
    QString m_address;
    std::unique_ptr<MHD_Daemon, Stop> m_daemon;
};

} // namespace wk
