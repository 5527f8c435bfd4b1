// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "intake/intake.h"
#include "intake/metricstext.h"
#include "net/listening.h"
#include "net/places.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>

namespace wk {

class HttpService;

/// What a server takes, and what it needs at most.
struct HttpLimits
{
    qint64 body = 1'048'576; ///< in bytes, the greatest that is taken
    /// In bytes, of all large bodies together that are whole, and as much of those on their way: fewer than
    /// an intake takes at once, so that it refuses none.
    qint64 memory = 12 * 1024 * 1024;
    PlaceLimits places;
    int threads = intakeThreads(); ///< that receive, and judge what is small
};

/// An HTTP server in front of an intake: the transport of contracts.md 6. It works on threads of its own.
class HttpServer
{
public:
    /// Listens and serves at `path`, which is compared as it is. The intake has to outlive the server, and
    /// to answer all it was given. Problem: `CannotListen`.
    [[nodiscard]] static Result<std::unique_ptr<HttpServer>> start(const ListenAddress &address,
                                                                   const QByteArray &path,
                                                                   const HttpLimits &limits, Intake &intake);

    explicit HttpServer(std::unique_ptr<HttpService> service);
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    /// Stops without patience.
    ~HttpServer();

    /// Where it listens, with the port it really has: `127.0.0.1:8080`.
    [[nodiscard]] QString address() const;
    /// What was refused so far, apart from what the intake refused. From any thread.
    [[nodiscard]] RefusedRequests refused() const;

    /// Takes no new connections, answers the requests that are complete, and ends all connections, after this
    /// time at the latest.
    void stop(std::chrono::milliseconds patience);

private:
    std::unique_ptr<HttpService> m_service;
};

} // namespace wk
