// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportreader.h"

#include "messages/reportflaw.h"
#include "messages/reporttext.h"

#include <QXmlStreamReader>

#include <limits>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Digits and nothing else, 0 to 2147483647; zeros in front mean nothing.
std::optional<qint32> wholeNumber(QStringView digits)
{
    qint64 value = 0;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9') {
            return std::nullopt;
        }
        value = value * 10 + (digit.unicode() - u'0');
        if (value > std::numeric_limits<qint32>::max()) {
            return std::nullopt;
        }
    }
    return digits.isEmpty() ? std::nullopt : std::optional(static_cast<qint32>(value));
}

class ReportReader
{
public:
    explicit ReportReader(const QString &xml) : m_xml(xml) { m_xml.setNamespaceProcessing(false); }

    [[nodiscard]] Result<StateReport> read()
    {
        if (m_xml.readNextStartElement()) {
            if (isAt("Report"_L1)) {
                readContent();
            } else {
                refuse(ReportFlaw::AnotherRoot, m_xml.qualifiedName());
            }
        }
        while (!m_problem && !m_xml.atEnd()) {
            m_xml.readNext(); // what follows the root has to be well-formed too
        }
        // What is not well-formed may look as if something were missing.
        if (m_xml.hasError()) {
            return problem(ReportFlaw::NotWellFormed, m_xml.errorString());
        }
        if (m_problem) {
            return *m_problem;
        }
        if (QStringView(m_report.sender.client).trimmed().isEmpty()) {
            return problem(ReportFlaw::NoName);
        }
        if (m_report.messages.isEmpty()) {
            return problem(ReportFlaw::NoMessage);
        }
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool isAt(QLatin1StringView name) const { return m_xml.qualifiedName() == name; }

    /// Goes to the next element in this one; leaves it where there is none, or no need to go on.
    [[nodiscard]] bool enterNext() { return !m_problem && m_xml.readNextStartElement(); }

    void readContent()
    {
        while (enterNext()) {
            if (isAt("ReportHeader"_L1)) {
                readHeader();
            } else if (isAt("ReportBody"_L1)) {
                readBody();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readHeader()
    {
        while (enterNext()) {
            if (isAt("Identification"_L1)) {
                readIdentification();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readIdentification()
    {
        while (enterNext()) {
            if (isAt("Machine"_L1)) {
                readMachine();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readMachine()
    {
        while (enterNext()) {
            if (isAt("NetBIOSName"_L1)) {
                readFirst(m_name);
            } else if (isAt("ClientID"_L1)) {
                readFirst(m_id);
            } else if (isAt("ClientVersion"_L1)) {
                readFirst(m_version);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        m_report.sender = {clientIdFrom(m_id.value_or(QString())), m_name.value_or(QString()),
                           m_version.value_or(QString())};
    }

    void readBody()
    {
        while (enterNext()) {
            if (isAt("StateMessage"_L1)) {
                readMessage();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readMessage()
    {
        StateMessage message;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const QStringView time = attributes.value("MessageTime"_L1);
        if (const auto read = messageTimeFromWbem(time)) {
            message.time = *read;
        } else {
            return refuse(ReportFlaw::Time, time);
        }
        if (attributes.hasAttribute("SerialNumber"_L1)) {
            message.serial = numberFrom(attributes.value("SerialNumber"_L1), ReportFlaw::SerialNumber);
        }
        std::optional<qint32> topic;
        std::optional<qint32> state;
        while (enterNext()) {
            if (isAt("Topic"_L1) && !topic) {
                const QXmlStreamAttributes ofTopic = m_xml.attributes();
                message.topicId = ofTopic.value("ID"_L1).toString();
                topic = numberFrom(ofTopic.value("Type"_L1), ReportFlaw::Topic);
                m_xml.skipCurrentElement();
            } else if (isAt("State"_L1) && !state) {
                state = numberFrom(m_xml.attributes().value("ID"_L1), ReportFlaw::State);
                m_xml.skipCurrentElement();
            } else if (isAt("UserParameters"_L1)) {
                readParameters(message.parameters);
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (!topic || !state) {
            return refuse(topic ? ReportFlaw::State : ReportFlaw::Topic);
        }
        message.topic = *topic;
        message.state = *state;
        m_report.messages.append(message);
    }

    void readParameters(QStringList &parameters)
    {
        while (enterNext()) {
            if (isAt("Param"_L1)) {
                parameters.append(ownText());
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readFirst(std::optional<QString> &value)
    {
        if (value) {
            m_xml.skipCurrentElement();
        } else {
            value = ownText();
        }
    }

    /// Elements in it are unknown ones and skipped.
    [[nodiscard]] QString ownText() { return m_xml.readElementText(QXmlStreamReader::SkipChildElements); }

    [[nodiscard]] std::optional<qint32> numberFrom(QStringView text, ReportFlaw flaw)
    {
        const auto number = wholeNumber(text);
        if (!number) {
            refuse(flaw, text);
        }
        return number;
    }

    /// The first thing wrong is what is told.
    void refuse(ReportFlaw flaw, QStringView detail = {})
    {
        if (!m_problem) {
            m_problem = problem(flaw, detail.toString());
        }
    }

    [[nodiscard]] Problem problem(ReportFlaw flaw, const QString &detail = {}) const
    {
        return {ProblemCode::NotAReport,
                {},
                {flawName(flaw), QString::number(m_xml.lineNumber()), detail.left(longestDetail)}};
    }

    static constexpr qsizetype longestDetail = 200; ///< a line to read, not the body once more

    QXmlStreamReader m_xml;
    StateReport m_report;
    std::optional<QString> m_name;
    std::optional<QString> m_id;
    std::optional<QString> m_version;
    std::optional<Problem> m_problem;
};

} // namespace

Result<StateReport> readReport(QByteArrayView body)
{
    const auto text = textOfReport(body);
    if (!text) {
        return text.problem();
    }
    if (const auto excess = excessOf(*text)) {
        return *excess;
    }
    return ReportReader(*text).read();
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
