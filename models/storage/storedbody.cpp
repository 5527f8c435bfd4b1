// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedbody.h"

#include <QStringDecoder>
#include <QStringEncoder>

namespace wk {

namespace {

/// Nothing is added, left out or waited for.
constexpr auto verbatim = QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;

QStringConverter::Encoding converterOf(BodyEncoding encoding)
{
    return encoding == BodyEncoding::Utf16BigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
}

/// XML begins with an ASCII character, a byte order mark aside.
BodyEncoding guessed(QByteArrayView sent)
{
    if (sent.startsWith(QByteArrayView("\xFF\xFE")) || (sent.size() > 1 && sent[1] == '\0')) {
        return BodyEncoding::Utf16LittleEndian;
    }
    if (sent.startsWith(QByteArrayView("\xFE\xFF")) || (sent.size() > 1 && sent[0] == '\0')) {
        return BodyEncoding::Utf16BigEndian;
    }
    return BodyEncoding::AsItIs;
}

} // namespace

StoredBody storedBody(const QByteArray &sent)
{
    StoredBody stored{guessed(sent), {}};
    if (stored.encoding != BodyEncoding::AsItIs && sent.size() % 2 == 0) {
        const QString text = QStringDecoder(converterOf(stored.encoding), verbatim).decode(sent);
        if (text.isValidUtf16()) { // or what does not pair would be lost
            stored.bytes = text.toUtf8();
            return stored;
        }
    }
    return {BodyEncoding::AsItIs, sent};
}

QByteArray sentBody(const StoredBody &stored)
{
    if (stored.encoding == BodyEncoding::AsItIs) {
        return stored.bytes;
    }
    const QString text = QStringDecoder(QStringConverter::Utf8, verbatim).decode(stored.bytes);
    return QStringEncoder(converterOf(stored.encoding), verbatim).encode(text);
}

} // namespace wk
