// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reporttext.h"

#include "messages/reportflaw.h"

#include <QStringDecoder>
#include <QtEndian>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t byteOrderMark = 0xFEFF;

Problem flawAt(ReportFlaw flaw, qsizetype line, const QString &detail = {})
{
    return {ProblemCode::NotAReport, {}, {flawName(flaw), QString::number(line), detail}};
}

using FromBytes = void (*)(const void *, qsizetype, void *);

Result<QString> fromUtf16(QByteArrayView bytes, FromBytes convert)
{
    constexpr qsizetype unit = sizeof(char16_t);
    QString text(bytes.size() / unit, Qt::Uninitialized);
    convert(bytes.data(), text.size(), text.data());
    if (bytes.size() % unit != 0 || !text.isValidUtf16()) {
        return flawAt(ReportFlaw::Encoding, 1);
    }
    return text;
}

Result<QString> fromUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(bytes);
    if (decoder.hasError()) {
        return flawAt(ReportFlaw::Encoding, 1);
    }
    return text;
}

Result<QString> decoded(QByteArrayView body)
{
    constexpr FromBytes littleEndian = qFromLittleEndian<char16_t>;
    constexpr FromBytes bigEndian = qFromBigEndian<char16_t>;
    if (body.startsWith("\xEF\xBB\xBF")) {
        return fromUtf8(body.sliced(3));
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
    explicit Markup(QStringView xml) : m_xml(xml) { }

    [[nodiscard]] std::optional<Problem> excess()
    {
        while ((m_at = m_xml.indexOf(u'<', m_at)) >= 0) {
            const QStringView rest = m_xml.sliced(m_at);
            if (rest.startsWith("<!--"_L1)) {
                skipPast(u"-->", 4);
            } else if (rest.startsWith("<![CDATA["_L1)) {
                skipPast(u"]]>", 9);
            } else if (rest.startsWith("<?"_L1)) {
                skipPast(u"?>", 2);
            } else if (rest.startsWith("<!"_L1)) {
                return problem(ReportFlaw::DocumentType);
            } else if (rest.startsWith("</"_L1)) {
                --m_depth;
                skipPast(u">", 2);
            } else if (auto found = excessOfTag()) {
                return found;
            }
        }
        return std::nullopt;
    }

private:
    void skipPast(QStringView end, qsizetype from)
    {
        const qsizetype found = m_xml.indexOf(end, m_at + from);
        m_at = found < 0 ? m_xml.size() : found + end.size();
    }

    std::optional<Problem> excessOfTag()
    {
        const qsizetype begin = m_at;
        int attributes = 0;
        for (++m_at; m_at < m_xml.size() && m_xml[m_at] != u'>'; ++m_at) {
            const QChar unit = m_xml[m_at];
            if (unit == u'"' || unit == u'\'') {
                const qsizetype end = m_xml.indexOf(unit, m_at + 1);
                m_at = end < 0 ? m_xml.size() - 1 : end;
                ++attributes;
            }
        }
        if (attributes > mostAttributes) {
            m_at = begin;
            return problem(ReportFlaw::TooManyAttributes, QString::number(mostAttributes));
        }
        if (m_depth == deepestElement) {
            m_at = begin;
            return problem(ReportFlaw::TooDeep, QString::number(deepestElement));
        }
        if (m_xml[m_at - 1] != u'/') {
            ++m_depth; // it holds what follows
        }
        return std::nullopt;
    }

    [[nodiscard]] Problem problem(ReportFlaw flaw, const QString &detail = {}) const
    {
        return flawAt(flaw, 1 + m_xml.first(m_at).count(u'\n'), detail);
    }

    QStringView m_xml;
    qsizetype m_at = 0;
    int m_depth = 0; ///< elements that are open
};

} // namespace

Result<QString> textOfReport(QByteArrayView body)
{
    auto text = decoded(body);
    if (text && (text->contains(u'\0') || text->startsWith(QChar(byteOrderMark)))) {
        return flawAt(ReportFlaw::Encoding, 1);
    }
    return text;
}

std::optional<Problem> excessOf(QStringView xml)
{
    return Markup(xml).excess();
}

} // namespace wk
