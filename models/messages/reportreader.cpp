// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportreader.h"

#include "messages/reportbuilder.h"
#include "messages/reporttext.h"

#include <QRandomGenerator>

#include <expat.h>

#include <limits>
#include <new>

namespace wk {

namespace {

/// What a parser has allocated for a larger body is not kept for those to come.
constexpr qsizetype largeBody = 64 * 1024;
/// Of larger ones the shape is not kept: by far most have one message and less than 2 KiB.
constexpr qsizetype largestShaped = 8 * 1024;
constexpr size_t mostShapes = 8;
/// After so many reports in a row of other shapes than those that are kept, only each sixteenth is looked at
/// in that way: who sends such ones would make it cost a quarter more to read them.
constexpr quint64 mostMisses = 32;
constexpr quint64 seldom = 16;

/// Reads one text of XML in UTF-8, with a parser that is at the beginning.
class Reading
{
public:
    explicit Reading(XML_Parser parser) : m_parser(parser)
    {
        XML_SetUserData(m_parser, this);
        XML_SetXmlDeclHandler(m_parser, [](void *self, const char *version, const char *, int) {
            static_cast<Reading *>(self)->expectVersion(version);
        });
        XML_SetElementHandler(
            m_parser,
            [](void *self, const char *name, const char **attributes) {
                static_cast<Reading *>(self)->begin(name, attributes);
            },
            [](void *self, const char *) { static_cast<Reading *>(self)->end(); });
        XML_SetCharacterDataHandler(m_parser, [](void *self, const char *text, int size) {
            static_cast<Reading *>(self)->m_builder.addText({text, size});
        });
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    [[nodiscard]] Result<StateReport> read(QByteArrayView xml)
    {
        // What is not well-formed may look as if something were missing or wrong.
        if (!isWellFormed(xml)) {
            const XML_Error error = XML_GetErrorCode(m_parser);
            return problem({ReportFlaw::NotWellFormed,
                            QString::fromUtf8(error == XML_ERROR_ABORTED ? "unsupported version"
                                                                         : XML_ErrorString(error))},
                           line());
        }
        if (auto report = m_builder.report()) {
            return *std::move(report);
        }
        return problem(*m_builder.refusal(), m_line.value_or(line()));
    }

private:
    [[nodiscard]] bool isWellFormed(QByteArrayView xml)
    {
        constexpr qsizetype most = std::numeric_limits<int>::max() / 2;
        for (; xml.size() > most; xml = xml.sliced(most)) {
            if (XML_Parse(m_parser, xml.data(), static_cast<int>(most), XML_FALSE) != XML_STATUS_OK) {
                return false;
            }
        }
        return XML_Parse(m_parser, xml.data(), static_cast<int>(xml.size()), XML_TRUE) == XML_STATUS_OK;
    }

    /// There is but one; expat does not ask.
    void expectVersion(QByteArrayView version)
    {
        if (version != "1.0") {
            XML_StopParser(m_parser, XML_FALSE);
        }
    }

    /// Expat gives names and values by turns, and a null pointer at the end.
    void begin(QByteArrayView name, const char **list)
    {
        m_attributes.clear();
        for (; *list != nullptr; list += 2) {
            m_attributes.append({list[0], list[1]});
        }
        m_builder.begin(name, m_attributes);
        noteLine();
    }

    void end()
    {
        m_builder.end();
        noteLine();
    }

    /// Of the first thing that is wrong.
    void noteLine()
    {
        if (m_builder.refusal() && !m_line) {
            m_line = line();
        }
    }

    [[nodiscard]] qulonglong line() const { return XML_GetCurrentLineNumber(m_parser); }

    [[nodiscard]] static Problem problem(const ReportBuilder::Refusal &refusal, qulonglong line)
    {
        return {ProblemCode::NotAReport, {}, {flawName(refusal.flaw), QString::number(line), refusal.detail}};
    }

    const XML_Parser m_parser;
    ReportBuilder m_builder;
    QVarLengthArray<ReportBuilder::Attribute, 8> m_attributes; ///< of the element that begins
    std::optional<qulonglong> m_line; ///< where the builder refused
};

} // namespace

void ReportReader::Free::operator()(XML_Parser parser) const
{
    XML_ParserFree(parser);
}

ReportReader::ReportReader() : m_salt(QRandomGenerator::system()->generate64() | 1) { }
ReportReader::~ReportReader() = default;
ReportReader::ReportReader(ReportReader &&) noexcept = default;
ReportReader &ReportReader::operator=(ReportReader &&) noexcept = default;

Result<StateReport> ReportReader::read(QByteArrayView body)
{
    const auto text = textOfReport(body);
    return text ? readDecoded(*text) : Result<StateReport>(text.problem());
}

Result<StateReport> ReportReader::readText(QByteArrayView utf8)
{
    const auto flaw = flawOfText(utf8);
    return flaw ? Result<StateReport>(*flaw) : readDecoded(utf8);
}

Result<StateReport> ReportReader::readDecoded(QByteArrayView text)
{
    if (text.size() > largestShaped) {
        return readByParser(text);
    }
    const bool isTried = m_misses < mostMisses || m_misses % seldom == 0;
    if (isTried) {
        if (auto report = readByShape(text)) {
            m_misses = 0;
            return *std::move(report);
        }
    }
    ++m_misses;
    auto report = readByParser(text);
    if (report && isTried) {
        remember(text);
    }
    return report;
}

std::optional<StateReport> ReportReader::readByShape(QByteArrayView text)
{
    for (auto shape = m_shapes.begin(); shape != m_shapes.end(); ++shape) {
        if (auto report = shape->read(text)) {
            m_shapes.splice(m_shapes.begin(), m_shapes, shape);
            return report;
        }
    }
    return std::nullopt;
}

void ReportReader::remember(QByteArrayView text)
{
    if (auto shape = ReportShape::of(text)) {
        m_shapes.push_front(*std::move(shape));
        if (m_shapes.size() > mostShapes) {
            m_shapes.pop_back();
        }
    }
}

Result<StateReport> ReportReader::readByParser(QByteArrayView text)
{
    if (const auto excess = excessOf(text)) {
        return *excess;
    }
    constexpr const char *encoding = "UTF-8"; // whatever the declaration says
    if (m_parser == nullptr) {
        m_parser.reset(XML_ParserCreate(encoding));
        if (m_parser == nullptr) {
            throw std::bad_alloc();
        }
    } else {
        XML_ParserReset(m_parser.get(), encoding);
    }
    // Or expat asks the system for one, each time.
    XML_SetHashSalt(m_parser.get(), m_salt);
    auto report = Reading(m_parser.get()).read(text);
    if (text.size() > largeBody) {
        m_parser.reset();
    }
    return report;
}

Result<StateReport> readReport(QByteArrayView body)
{
    return ReportReader().read(body);
}

} // namespace wk
