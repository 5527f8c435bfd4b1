// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace wk {

/// Request line and headers together may be this long (contracts.md 6).
inline constexpr qsizetype longestHead = 16 * 1024;

/// What the first bytes of a connection are.
enum class HeadSoFar {
    Incomplete, ///< more has to come
    Complete, ///< a whole head
    TooLong, ///< longer than `longestHead`
    NotHttp, ///< no head begins like this
};

/// Looks at bytes as they came. Empty lines in front are no part of the head, but count for its length.
[[nodiscard]] HeadSoFar headSoFar(QByteArrayView bytes);

/// The head of a request, taken apart. Texts are as they came, nothing is decoded.
struct RequestHead
{
    struct Header
    {
        QByteArray name;
        QByteArray value;
    };

    QByteArray method;
    QByteArray target;
    QByteArray version; ///< such as `HTTP/1.1`
    QList<Header> headers; ///< in the order in which they came
    qint64 length = 0; ///< in bytes
};

/// Takes a complete head apart. Nothing if it is none: a line that goes on in the next, or has no colon, or a
/// control character in it.
[[nodiscard]] std::optional<RequestHead> parsedHead(QByteArrayView bytes);

/// Whether bytes follow a head that are no request.
[[nodiscard]] bool hasBody(const RequestHead &head);

/// What requests are held to.
struct RequestRules
{
    QByteArray path; ///< the only target
    qint64 maxBody = 0; ///< in bytes; so many are allowed
};

/// What to do with a request when its head is there.
struct Verdict
{
    enum class Status {
        Welcome,
        BadRequest = 400,
        NotFound = 404,
        MethodNotAllowed = 405,
        LengthRequired = 411,
        ContentTooLarge = 413,
        HeadTooLarge = 431,
        VersionNotSupported = 505,
    };

    Status status = Status::Welcome;
    bool ends = false; ///< the connection ends with the answer: where the next request begins is unknown
    qint64 body = 0; ///< how many bytes follow, in a request that is welcome
    bool isMalformed = false; ///< a bad request for something else than its length

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Judges a head, in the order of contracts.md 6.
[[nodiscard]] Verdict judged(const RequestHead &head, const RequestRules &rules);

} // namespace wk
