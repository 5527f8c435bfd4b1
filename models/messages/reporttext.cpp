// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reporttext.h"

#include "messages/reportflaw.h"

#include <QString>
#include <QtEndian>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF"); // in UTF-8

Problem flawAt(ReportFlaw flaw, qsizetype line, const QString &detail = {})
{
    return {ProblemCode::NotAReport, {}, {flawName(flaw), QString::number(line), detail}};
}

using FromBytes = void (*)(const void *, qsizetype, void *);

Result<QByteArray> fromUtf16(QByteArrayView bytes, FromBytes convert)
{
    constexpr qsizetype unit = sizeof(char16_t);
    QString text(bytes.size() / unit, Qt::Uninitialized);
    convert(bytes.data(), text.size(), text.data());
    if (bytes.size() % unit != 0 || !text.isValidUtf16()) {
        return flawAt(ReportFlaw::Encoding, 1);
    }
    return text.toUtf8();
}

Result<QByteArray> fromUtf8(QByteArrayView bytes)
{
    if (!bytes.isValidUtf8()) {
        return flawAt(ReportFlaw::Encoding, 1);
    }
    return bytes.toByteArray();
}

Result<QByteArray> decoded(QByteArrayView body)
{
    constexpr FromBytes littleEndian = qFromLittleEndian<char16_t>;
    constexpr FromBytes bigEndian = qFromBigEndian<char16_t>;
    if (body.startsWith(byteOrderMark)) {
        return fromUtf8(body.sliced(byteOrderMark.size()));
    }
    if (body.startsWith("\xFF\xFE")) {
        return fromUtf16(body.sliced(2), littleEndian);
    }
    if (body.startsWith("\xFE\xFF")) {
        return fromUtf16(body.sliced(2), bigEndian);
    }
    if (body.size() > 1 && body[1] == '\0') {
        return fromUtf16(body, littleEndian);
    }
    return body.startsWith('\0') ? fromUtf16(body, bigEndian) : fromUtf8(body);
}

/// Walks over the markup of XML, once and without looking back.
class Markup
{
public:
    explicit Markup(QByteArrayView xml) : m_xml(xml) { }

    [[nodiscard]] std::optional<Problem> excess()
    {
        while ((m_at = m_xml.indexOf('<', m_at)) >= 0) {
            const char next = m_at + 1 < m_xml.size() ? m_xml[m_at + 1] : '\0';
            if (next == '/') {
                --m_depth;
                skipPast(">", 2);
            } else if (next == '?') {
                skipPast("?>", 2);
            } else if (auto found = next == '!' ? passDeclaration() : excessOfTag()) {
                return found;
            }
        }
        return std::nullopt;
    }

private:
    void skipPast(QByteArrayView end, qsizetype from)
    {
        const qsizetype found = m_xml.indexOf(end, m_at + from);
        m_at = found < 0 ? m_xml.size() : found + end.size();
    }

    std::optional<Problem> passDeclaration()
    {
        const QByteArrayView rest = m_xml.sliced(m_at);
        if (rest.startsWith("<!--")) {
            skipPast("-->", 4);
        } else if (rest.startsWith("<![CDATA[")) {
            skipPast("]]>", 9);
        } else {
            return problem(ReportFlaw::DocumentType);
        }
        return std::nullopt;
    }

    std::optional<Problem> excessOfTag()
    {
        const qsizetype begin = m_at;
        for (++m_at; m_at < m_xml.size() && m_xml[m_at] != '>'; ++m_at) {
            const char unit = m_xml[m_at];
            if (unit == '"' || unit == '\'') {
                const qsizetype end = m_xml.indexOf(unit, m_at + 1);
                m_at = end < 0 ? m_xml.size() - 1 : end;
            }
        }
        if (m_depth == deepestElement) {
            m_at = begin;
            return problem(ReportFlaw::TooDeep, QString::number(deepestElement));
        }
        if (m_xml[m_at - 1] != '/') {
            ++m_depth; // it holds what follows
        }
        return std::nullopt;
    }

    [[nodiscard]] Problem problem(ReportFlaw flaw, const QString &detail = {}) const
    {
        return flawAt(flaw, 1 + m_xml.first(m_at).count('\n'), detail);
    }

    QByteArrayView m_xml;
    qsizetype m_at = 0;
    int m_depth = 0; ///< elements that are open
};

} // namespace

Result<QByteArray> textOfReport(QByteArrayView body)
{
    auto text = decoded(body);
    if (text) {
        if (const auto flaw = flawOfText(*text)) {
            return *flaw;
        }
    }
    return text;
}

std::optional<Problem> flawOfText(QByteArrayView text)
{
    if (text.contains('\0') || text.startsWith(byteOrderMark)) {
        return flawAt(ReportFlaw::Encoding, 1);
    }
    return std::nullopt;
}

std::optional<Problem> excessOf(QByteArrayView xml)
{
    return Markup(xml).excess();
}

} // namespace wk
