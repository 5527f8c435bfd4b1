// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <microhttpd.h>

#include <map>
#include <memory>

namespace wk {

/// The answers of the receiver: all without a body, made once.
class Answers
{
public:
    Answers();

    /// Has an answer sent. `last`: the connection ends with it.
    [[nodiscard]] MHD_Result queue(MHD_Connection *connection, unsigned status, bool last) const;

private:
    struct Destroy
    {
        void operator()(MHD_Response *response) const { MHD_destroy_response(response); }
    };
    using Response = std::unique_ptr<MHD_Response, Destroy>;

    static Response made(unsigned status, bool last);

    std::map<unsigned, Response> m_answers;
    std::map<unsigned, Response> m_lastAnswers;
};

} // namespace wk
