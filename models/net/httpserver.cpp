// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/httpserver.h"

#include "net/httpservice.h"

namespace wk {

HttpServer::HttpServer(std::unique_ptr<HttpService> service) : m_service(std::move(service)) { }

HttpServer::~HttpServer() = default;

Result<std::unique_ptr<HttpServer>> HttpServer::start(const ListenAddress &address, const QByteArray &path,
                                                      const HttpLimits &limits, Intake &intake)
{
    Result<Descriptor> listening = listenOn(address);
    if (!listening) {
        return listening.problem();
    }
    return std::make_unique<HttpServer>(
        std::make_unique<HttpService>(std::move(listening).value(), path, limits, intake));
}

QString HttpServer::address() const
{
    return m_service->address();
}

RefusedRequests HttpServer::refused() const
{
    return m_service->refused();
}

void HttpServer::stop(std::chrono::milliseconds patience)
{
    m_service->stop(patience);
}

} // namespace wk
