// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requesthead.h"

#include <algorithm>

namespace wk {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// The characters that methods and names of headers are made of (RFC 9110, 5.6.2).
bool isTokenCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

QList<QByteArray> valuesOf(const RequestHead &head, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const RequestHead::Header &header : head.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0) {
            values.append(header.value);
        }
    }
    return values;
}

/// What the body is said to measure: nothing said, something that makes no sense, or a number.
struct Length
{
    bool said = false;
    std::optional<qint64> bytes;
};

Length lengthOf(const RequestHead &head)
{
    const QList<QByteArray> values = valuesOf(head, "Content-Length");
    if (values.isEmpty()) {
        return {};
    }
    const QByteArray &first = values.first();
    const bool sane = !first.isEmpty() && std::all_of(first.begin(), first.end(), isDigit)
        && std::all_of(values.begin(), values.end(), [&first](const QByteArray &v) { return v == first; });
    if (!sane) {
        return {true, std::nullopt};
    }
    bool fits = false;
    const qint64 number = first.toLongLong(&fits);
    return {true, fits ? number : std::numeric_limits<qint64>::max()};
}

bool isVersion(QByteArrayView text)
{
    return text.size() == 8 && text.startsWith("HTTP/") && isDigit(text[5]) && text[6] == '.'
        && isDigit(text[7]);
}

/// What stands between the first space and the last is the target, whatever it is.
bool isRequestLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    return first > 0 && last > first + 1 && isVersion(line.sliced(last + 1));
}

QByteArrayView withoutCarriageReturn(QByteArrayView line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool hasControlCharacter(QByteArrayView line)
{
    return std::any_of(line.begin(), line.end(),
                       [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; });
}

std::optional<RequestHead::Header> parsedHeader(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || line.startsWith(' ') || line.startsWith('\t')) {
        return std::nullopt;
    }
    qsizetype value = colon + 1;
    while (value < line.size() && (line[value] == ' ' || line[value] == '\t')) {
        ++value;
    }
    return RequestHead::Header{line.first(colon).toByteArray(), line.sliced(value).toByteArray()};
}

/// A name with a space in it is another header to the next server on the way.
bool hasOddNames(const RequestHead &head)
{
    return std::any_of(head.headers.begin(), head.headers.end(), [](const RequestHead::Header &header) {
        return header.name.isEmpty()
            || !std::all_of(header.name.begin(), header.name.end(), isTokenCharacter);
    });
}

} // namespace

HeadSoFar headSoFar(QByteArrayView bytes)
{
    const HeadSoFar unfinished = bytes.size() > longestHead ? HeadSoFar::TooLong : HeadSoFar::Incomplete;
    qsizetype line = 0;
    while (line < bytes.size() && (bytes[line] == '\r' || bytes[line] == '\n')) {
        ++line;
    }
    if (line < bytes.size() && !isTokenCharacter(bytes[line])) {
        return HeadSoFar::NotHttp;
    }
    const qsizetype first = line;
    for (qsizetype end = bytes.indexOf('\n', line); end >= 0; end = bytes.indexOf('\n', line)) {
        const QByteArrayView text = withoutCarriageReturn(bytes.sliced(line, end - line));
        if (line == first && !isRequestLine(text)) {
            return HeadSoFar::NotHttp;
        }
        line = end + 1;
        if (text.isEmpty()) {
            return line > longestHead ? HeadSoFar::TooLong : HeadSoFar::Complete;
        }
    }
    return unfinished;
}

std::optional<RequestHead> parsedHead(QByteArrayView bytes)
{
    RequestHead head;
    qsizetype line = 0;
    while (line < bytes.size() && (bytes[line] == '\r' || bytes[line] == '\n')) {
        ++line;
    }
    const qsizetype first = line;
    for (qsizetype end = bytes.indexOf('\n', line); end >= 0; end = bytes.indexOf('\n', line)) {
        const QByteArrayView text = withoutCarriageReturn(bytes.sliced(line, end - line));
        if (hasControlCharacter(text)) {
            return std::nullopt;
        }
        if (line == first) {
            const qsizetype method = text.indexOf(' ');
            const qsizetype version = text.lastIndexOf(' ') + 1;
            head.method = text.first(method).toByteArray();
            head.target = text.sliced(method + 1, version - method - 2).toByteArray();
            head.version = text.sliced(version).toByteArray();
        } else if (text.isEmpty()) {
            head.length = end + 1 - first;
            return head;
        } else if (const auto header = parsedHeader(text)) {
            head.headers.append(*header);
        } else {
            return std::nullopt;
        }
        line = end + 1;
    }
    return std::nullopt;
}

bool hasBody(const RequestHead &head)
{
    const QList<QByteArray> lengths = valuesOf(head, "Content-Length");
    return !valuesOf(head, "Transfer-Encoding").isEmpty()
        || std::any_of(lengths.begin(), lengths.end(),
                       [](const QByteArray &length) { return length != "0"; });
}

Verdict judged(const RequestHead &head, const RequestRules &rules)
{
    using enum Verdict::Status;
    if (head.version != "HTTP/1.1" && head.version != "HTTP/1.0") {
        return {VersionNotSupported, true};
    }
    if (head.length > longestHead) {
        return {HeadTooLarge, true};
    }
    if (head.target != rules.path) {
        return {NotFound};
    }
    if (head.method != "POST") {
        return {MethodNotAllowed};
    }
    const Length length = lengthOf(head);
    const bool encoded = !valuesOf(head, "Transfer-Encoding").isEmpty();
    if ((encoded && length.said) || (length.said && !length.bytes)) {
        return {BadRequest, true};
    }
    if (hasOddNames(head)) {
        return {BadRequest, true, 0, true};
    }
    if (!length.said) {
        return {LengthRequired, true};
    }
    if (*length.bytes > rules.maxBody) {
        return {ContentTooLarge, true};
    }
    return {Welcome, false, *length.bytes};
}

} // namespace wk
