// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/reportreader.h"

#include <QByteArray>

#include <optional>

namespace wk {

/// A body in the form in which a spool keeps it. It is brought into it by who hands it over, because all
/// senders wait for the thread that writes.
class SpooledBody
{
public:
    /// UTF-16 as clients send it, little-endian with its mark in front, becomes UTF-8: half of the bytes to
    /// write, to sync and to read. Whatever else stays as it came.
    enum class Form { AsItCame, Utf8 };

    SpooledBody() = default;
    explicit SpooledBody(const QByteArray &body);
    /// One that was kept in this form.
    SpooledBody(Form form, const QByteArray &kept);

    [[nodiscard]] Form form() const { return m_form; }
    [[nodiscard]] const QByteArray &kept() const { return m_kept; }
    /// CRC-32 of what is kept: against damage, not against people. A cryptographic hash takes six times as
    /// long.
    [[nodiscard]] quint32 checksum() const { return m_checksum; }
    /// Bytes of the body as it came. Of one that was kept, it has to be made for that.
    [[nodiscard]] qint64 size() const;
    /// As it came.
    [[nodiscard]] QByteArray body() const;
    /// What it says.
    [[nodiscard]] Result<StateReport> report(ReportReader &reader) const;

private:
    Form m_form = Form::AsItCame;
    QByteArray m_kept;
    quint32 m_checksum = 0;
    std::optional<qint64> m_size; ///< where it is known
};

} // namespace wk
