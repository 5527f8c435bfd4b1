// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/answers.h"

#include <new>

namespace wk {

Answers::Answers()
{
    for (const unsigned status : {200U, 400U, 404U, 405U, 411U, 413U, 431U, 503U, 505U}) {
        m_answers.emplace(status, made(status, false));
        m_lastAnswers.emplace(status, made(status, true));
    }
}

Answers::Response Answers::made(unsigned status, bool last)
{
    Response response(MHD_create_response_from_buffer(0, nullptr, MHD_RESPMEM_PERSISTENT));
    if (!response) {
        throw std::bad_alloc();
    }
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED) {
        MHD_add_response_header(response.get(), MHD_HTTP_HEADER_ALLOW, MHD_HTTP_METHOD_POST);
    }
    if (status == MHD_HTTP_SERVICE_UNAVAILABLE) {
        MHD_add_response_header(response.get(), MHD_HTTP_HEADER_RETRY_AFTER, "60");
    }
    if (last) {
        MHD_add_response_header(response.get(), MHD_HTTP_HEADER_CONNECTION, "close");
    }
    return response;
}

MHD_Result Answers::queue(MHD_Connection *connection, unsigned status, bool last) const
{
    return MHD_queue_response(connection, status, (last ? m_lastAnswers : m_answers).at(status).get());
}

} // namespace wk
