// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/spooledbody.h"

#include <QStringEncoder>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace wk {

namespace {

constexpr QByteArrayView mark("\xFF\xFE");
constexpr qsizetype unitSize = sizeof(char16_t);

/// Null where that could not be undone.
QByteArray utf8From(QByteArrayView body)
{
    if (!body.startsWith(mark) || body.size() % unitSize != 0) {
        return {};
    }
    const QByteArrayView units = body.sliced(mark.size());
    QString text(units.size() / unitSize, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(units.data(), text.size(), text.data());
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QByteArray utf8 = encoder(text);
    return encoder.hasError() ? QByteArray() : utf8;
}

} // namespace

SpooledBody::SpooledBody(const QByteArray &body)
{
    const QByteArray utf8 = utf8From(body);
    *this = utf8.isNull() ? SpooledBody(Form::AsItCame, body) : SpooledBody(Form::Utf8, utf8);
    m_size = body.size();
}

SpooledBody::SpooledBody(Form form, const QByteArray &kept)
    : m_form(form)
    , m_kept(kept)
    , m_checksum(static_cast<quint32>(
          crc32_z(0, reinterpret_cast<const Bytef *>(kept.constData()), static_cast<size_t>(kept.size()))))
{ }

qint64 SpooledBody::size() const
{
    return m_size ? *m_size : body().size();
}

QByteArray SpooledBody::body() const
{
    if (m_form == Form::AsItCame) {
        return m_kept;
    }
    const QString text = QString::fromUtf8(m_kept);
    QByteArray body(mark.size() + text.size() * unitSize, Qt::Uninitialized);
    std::copy(mark.begin(), mark.end(), body.begin());
    qToLittleEndian<char16_t>(text.utf16(), text.size(), body.data() + mark.size());
    return body;
}

Result<StateReport> SpooledBody::report(ReportReader &reader) const
{
    return m_form == Form::Utf8 ? reader.readText(m_kept) : reader.read(m_kept);
}

} // namespace wk
