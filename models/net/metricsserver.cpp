// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/metricsserver.h"

#include <microhttpd.h>

#include <cstring>
#include <new>

namespace wk {

namespace {

struct DestroyResponse
{
    void operator()(MHD_Response *response) const { MHD_destroy_response(response); }
};

MHD_Result queue(MHD_Connection *connection, unsigned status, const QByteArray &text, const char *header,
                 const char *value)
{
    // libmicrohttpd only reads what it is given; it is told to copy it.
    const std::unique_ptr<MHD_Response, DestroyResponse> response(MHD_create_response_from_buffer(
        static_cast<size_t>(text.size()), const_cast<char *>(text.constData()), MHD_RESPMEM_MUST_COPY));
    if (!response) {
        return MHD_NO;
    }
    MHD_add_response_header(response.get(), header, value);
    return MHD_queue_response(connection, status, response.get());
}

MHD_Result answer(void *text, MHD_Connection *connection, const char *url, const char *method, const char *,
                  const char *, size_t *, void **)
{
    if (std::strcmp(url, "/metrics") != 0) {
        return queue(connection, MHD_HTTP_NOT_FOUND, {}, "Content-Type", "text/plain");
    }
    if (std::strcmp(method, MHD_HTTP_METHOD_GET) != 0) {
        return queue(connection, MHD_HTTP_METHOD_NOT_ALLOWED, {}, MHD_HTTP_HEADER_ALLOW, MHD_HTTP_METHOD_GET);
    }
    return queue(connection, MHD_HTTP_OK, (*static_cast<MetricsServer::Text *>(text))(), "Content-Type",
                 "text/plain; version=0.0.4; charset=utf-8");
}

/// Whoever talks nonsense is closed; nobody has to read of it.
void keepSilent(void *, const char *, va_list) { }

} // namespace

void MetricsServer::Stop::operator()(MHD_Daemon *daemon) const
{
    MHD_stop_daemon(daemon);
}

Result<std::unique_ptr<MetricsServer>> MetricsServer::start(const ListenAddress &address, Text text)
{
    Result<Descriptor> listening = listenOn(address);
    if (!listening) {
        return listening.problem();
    }
    return std::make_unique<MetricsServer>(std::move(listening).value(), std::move(text));
}

MetricsServer::MetricsServer(Descriptor listening, Text text)
    : m_text(std::move(text)), m_address(addressOf(listening))
{
    const unsigned connections = 256;
    const unsigned fromAnAddress = 32; // others are answered whatever one of them does
    const unsigned seconds = 10;
    const int socket = listening.number();
    m_daemon.reset(MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC, 0, nullptr, nullptr, &answer,
                                    &m_text, MHD_OPTION_LISTEN_SOCKET, socket, MHD_OPTION_CONNECTION_LIMIT,
                                    connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT, fromAnAddress,
                                    MHD_OPTION_CONNECTION_TIMEOUT, seconds, MHD_OPTION_EXTERNAL_LOGGER,
                                    &keepSilent, nullptr, MHD_OPTION_END));
    if (!m_daemon) {
        throw std::bad_alloc();
    }
    (void)listening.release(); // it is libmicrohttpd's now
}

MetricsServer::~MetricsServer() = default;

} // namespace wk
