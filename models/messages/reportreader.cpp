// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportreader.h"

#include "core/utf8text.h"
#include "messages/reportflaw.h"
#include "messages/reporttext.h"

#include <QRandomGenerator>
#include <QVarLengthArray>

#include <expat.h>

#include <algorithm>
#include <array>
#include <limits>
#include <new>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Digits and nothing else, 0 to 2147483647; zeros in front mean nothing.
std::optional<qint32> wholeNumber(QByteArrayView digits)
{
    qint64 value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        value = value * 10 + (digit - '0');
        if (value > std::numeric_limits<qint32>::max()) {
            return std::nullopt;
        }
    }
    return digits.isEmpty() ? std::nullopt : std::optional(static_cast<qint32>(value));
}

enum class Element {
    Nothing, ///< what the root lies in
    Unknown, ///< not looked into
    Report,
    Header,
    Identification,
    Machine,
    Name,
    Id,
    Version,
    Body,
    Message,
    Topic,
    State,
    Parameters,
    Parameter,
};

struct KnownElement
{
    Element parent;
    QByteArrayView name;
    Element element;
};

constexpr std::array knownElements{
    KnownElement{Element::Nothing, "Report", Element::Report},
    KnownElement{Element::Report, "ReportHeader", Element::Header},
    KnownElement{Element::Report, "ReportBody", Element::Body},
    KnownElement{Element::Header, "Identification", Element::Identification},
    KnownElement{Element::Identification, "Machine", Element::Machine},
    KnownElement{Element::Machine, "NetBIOSName", Element::Name},
    KnownElement{Element::Machine, "ClientID", Element::Id},
    KnownElement{Element::Machine, "ClientVersion", Element::Version},
    KnownElement{Element::Body, "StateMessage", Element::Message},
    KnownElement{Element::Message, "Topic", Element::Topic},
    KnownElement{Element::Message, "State", Element::State},
    KnownElement{Element::Message, "UserParameters", Element::Parameters},
    KnownElement{Element::Parameters, "Param", Element::Parameter},
};

bool hasText(Element element)
{
    return element == Element::Name || element == Element::Id || element == Element::Version
        || element == Element::Parameter;
}

/// The attributes of an element as expat gives them: names and values by turns, a null pointer at the end.
class Attributes
{
public:
    explicit Attributes(const char **list) : m_list(list) { }

    /// Null if there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const
    {
        for (const char **at = m_list; *at != nullptr; at += 2) {
            if (name == *at) {
                return at[1];
            }
        }
        return {};
    }

private:
    const char **m_list;
};

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
                static_cast<Reading *>(self)->begin(name, Attributes(attributes));
            },
            [](void *self, const char *) { static_cast<Reading *>(self)->end(); });
        XML_SetCharacterDataHandler(m_parser, [](void *self, const char *text, int size) {
            static_cast<Reading *>(self)->addText({text, size});
        });
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    [[nodiscard]] Result<StateReport> read(QByteArrayView xml)
    {
        // What is not well-formed may look as if something were missing or wrong.
        if (!isWellFormed(xml)) {
            const XML_Error error = XML_GetErrorCode(m_parser);
            return problem(ReportFlaw::NotWellFormed,
                           error == XML_ERROR_ABORTED ? "unsupported version" : XML_ErrorString(error));
        }
        if (m_problem) {
            return *m_problem;
        }
        m_report.sender = {clientIdFrom(m_id.value_or(QString())), m_name.value_or(QString()),
                           m_version.value_or(QString())};
        if (QStringView(m_report.sender.client).trimmed().isEmpty()) {
            return problem(ReportFlaw::NoName);
        }
        if (m_report.messages.isEmpty()) {
            return problem(ReportFlaw::NoMessage);
        }
        return std::move(m_report);
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

    void begin(QByteArrayView name, const Attributes &attributes)
    {
        const Element element = elementOf(name);
        m_open.append(element);
        if (element == Element::Unknown && m_open.size() == 1) {
            refuse(ReportFlaw::AnotherRoot, name);
        } else if (element == Element::Message) {
            beginMessage(attributes);
        } else if (element == Element::Topic) {
            m_message.topicId = textFromUtf8(attributes.value("ID"));
            m_topic = numberFrom(attributes.value("Type"), ReportFlaw::Topic);
        } else if (element == Element::State) {
            m_state = numberFrom(attributes.value("ID"), ReportFlaw::State);
        } else if (hasText(element)) {
            m_text.clear();
        }
    }

    /// What an element is here. Of values the first counts, and where something is wrong nothing counts any
    /// more.
    [[nodiscard]] Element elementOf(QByteArrayView name) const
    {
        const Element parent = m_open.isEmpty() ? Element::Nothing : m_open.last();
        const auto *const found =
            std::find_if(knownElements.begin(), knownElements.end(), [&](const KnownElement &known) {
                return known.parent == parent && known.name == name;
            });
        return found == knownElements.end() || m_problem || isThereAlready(found->element) ? Element::Unknown
                                                                                           : found->element;
    }

    [[nodiscard]] bool isThereAlready(Element element) const
    {
        switch (element) {
        case Element::Name: return m_name.has_value();
        case Element::Id: return m_id.has_value();
        case Element::Version: return m_version.has_value();
        case Element::Topic: return m_topic.has_value();
        case Element::State: return m_state.has_value();
        default: return false;
        }
    }

    /// Only what lies in the element itself: elements in it are unknown ones.
    void addText(QByteArrayView text)
    {
        if (!m_open.isEmpty() && hasText(m_open.last())) {
            m_text.append(text);
        }
    }

    void end()
    {
        switch (m_open.last()) {
        case Element::Name: m_name = textFromUtf8(m_text); break;
        case Element::Id: m_id = textFromUtf8(m_text); break;
        case Element::Version: m_version = textFromUtf8(m_text); break;
        case Element::Parameter: m_message.parameters.append(textFromUtf8(m_text)); break;
        case Element::Message: endMessage(); break;
        default: break;
        }
        m_open.removeLast();
    }

    void beginMessage(const Attributes &attributes)
    {
        m_message = {};
        m_topic.reset();
        m_state.reset();
        const QByteArrayView time = attributes.value("MessageTime");
        if (const auto read = messageTimeFromWbem(textFromUtf8(time))) {
            m_message.time = *read;
        } else {
            refuse(ReportFlaw::Time, time);
        }
        if (const QByteArrayView serial = attributes.value("SerialNumber"); !serial.isNull()) {
            m_message.serial = numberFrom(serial, ReportFlaw::SerialNumber);
        }
    }

    void endMessage()
    {
        if (!m_topic || !m_state) {
            return refuse(m_topic ? ReportFlaw::State : ReportFlaw::Topic);
        }
        m_message.topic = *m_topic;
        m_message.state = *m_state;
        m_report.messages.append(std::move(m_message));
    }

    [[nodiscard]] std::optional<qint32> numberFrom(QByteArrayView text, ReportFlaw flaw)
    {
        const auto number = wholeNumber(text);
        if (!number) {
            refuse(flaw, text);
        }
        return number;
    }

    /// The first thing wrong is what is told.
    void refuse(ReportFlaw flaw, QByteArrayView detail = {})
    {
        if (!m_problem) {
            m_problem = problem(flaw, detail);
        }
    }

    [[nodiscard]] Problem problem(ReportFlaw flaw, QByteArrayView detail = {}) const
    {
        const auto line = static_cast<qulonglong>(XML_GetCurrentLineNumber(m_parser));
        return {ProblemCode::NotAReport,
                {},
                {flawName(flaw), QString::number(line), textFromUtf8(detail).left(longestDetail)}};
    }

    static constexpr qsizetype longestDetail = 200; ///< a line to read, not the body once more

    const XML_Parser m_parser;
    QVarLengthArray<Element, deepestElement> m_open;
    QByteArray m_text; ///< of the innermost element, as far as it was read
    StateReport m_report;
    StateMessage m_message; ///< the one that is open
    std::optional<qint32> m_topic; ///< its
    std::optional<qint32> m_state; ///< its
    std::optional<QString> m_name;
    std::optional<QString> m_id;
    std::optional<QString> m_version;
    std::optional<Problem> m_problem;
};

/// What a parser has allocated for a larger body is not kept for those to come.
constexpr qsizetype largeBody = 64 * 1024;

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

QString clientIdFrom(QStringView text)
{
    constexpr auto prefix = "GUID:"_L1;
    constexpr auto shape = "HHHHHHHH-HHHH-HHHH-HHHH-HHHHHHHHHHHH"_L1;
    QStringView digits = text.trimmed();
    if (digits.startsWith(prefix, Qt::CaseInsensitive)) {
        digits = digits.sliced(prefix.size());
    }
    if (digits.startsWith(u'{') && digits.endsWith(u'}')) {
        digits = digits.sliced(1, digits.size() - 2);
    }
    const auto fits = [](QChar unit, char wanted) {
        const QChar upper = unit.toUpper();
        return wanted == '-' ? unit == u'-'
                             : (upper >= u'0' && upper <= u'9') || (upper >= u'A' && upper <= u'F');
    };
    if (!std::equal(digits.begin(), digits.end(), shape.begin(), shape.end(), fits)) {
        return {};
    }
    return prefix + digits.toString().toUpper();
}

} // namespace wk
