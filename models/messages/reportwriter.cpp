// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportwriter.h"

#include <QStringEncoder>
#include <QXmlStreamWriter>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Without what XML 1.0 has no way to say: most control characters, U+FFFE, U+FFFF and lone surrogates.
QString sayable(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept.append(unit).append(text[++i]);
        } else if (!unit.isSurrogate() && unit < QChar(0xFFFE)
                   && (unit >= u' ' || unit == u'\t' || unit == u'\n' || unit == u'\r')) {
            kept.append(unit);
        }
    }
    return kept;
}

class ReportWriter
{
public:
    ReportWriter() : m_xml(&m_text) { }

    [[nodiscard]] QString written(const StateReport &report)
    {
        m_xml.writeStartElement(u"Report"_s);
        writeHeader(report);
        m_xml.writeStartElement(u"ReportBody"_s);
        for (const StateMessage &message : report.messages) {
            writeMessage(message);
        }
        m_xml.writeEndDocument();
        return m_text;
    }

private:
    void writeHeader(const StateReport &report)
    {
        m_xml.writeStartElement(u"ReportHeader"_s);
        m_xml.writeStartElement(u"Identification"_s);
        m_xml.writeStartElement(u"Machine"_s);
        writeElement(u"ClientInstalled"_s, u"1");
        writeElement(u"ClientType"_s, u"1");
        if (!report.sender.clientId.isEmpty()) {
            writeElement(u"ClientID"_s, report.sender.clientId);
        }
        if (!report.sender.clientVersion.isEmpty()) {
            writeElement(u"ClientVersion"_s, report.sender.clientVersion);
        }
        writeElement(u"NetBIOSName"_s, report.sender.client);
        writeElement(u"CodePage"_s, u"437");
        writeElement(u"SystemDefaultLCID"_s, u"1033");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"ReportDetails"_s);
        writeElement(u"ReportContent"_s, u"State Message Data");
        writeElement(u"ReportType"_s, u"Full");
        if (!report.messages.isEmpty()) {
            writeElement(u"Date"_s, wbemText(report.messages.last().time));
        }
        writeElement(u"Version"_s, u"1.0");
        writeElement(u"Format"_s, u"1.0");
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeMessage(const StateMessage &message)
    {
        m_xml.writeStartElement(u"StateMessage"_s);
        m_xml.writeAttribute(u"MessageTime"_s, wbemText(message.time));
        if (message.serial) {
            m_xml.writeAttribute(u"SerialNumber"_s, QString::number(*message.serial));
        }
        m_xml.writeEmptyElement(u"Topic"_s);
        m_xml.writeAttribute(u"ID"_s, sayable(message.topicId));
        m_xml.writeAttribute(u"Type"_s, QString::number(message.topic));
        m_xml.writeAttribute(u"IDType"_s, u"0"_s);
        m_xml.writeEmptyElement(u"State"_s);
        m_xml.writeAttribute(u"ID"_s, QString::number(message.state));
        m_xml.writeAttribute(u"Criticality"_s, u"0"_s);
        if (!message.parameters.isEmpty()) {
            m_xml.writeStartElement(u"UserParameters"_s);
            m_xml.writeAttribute(u"Flags"_s, u"0"_s);
            m_xml.writeAttribute(u"Count"_s, QString::number(message.parameters.size()));
            for (const QString &parameter : message.parameters) {
                writeElement(u"Param"_s, parameter);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeElement(const QString &name, QStringView text)
    {
        m_xml.writeStartElement(name);
        // A carriage return written as it is would be read as the end of a line.
        const QString kept = sayable(text);
        const QList<QStringView> lines = QStringView(kept).split(u'\r');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) {
                m_xml.writeEntityReference(u"#13"_s);
            }
            m_xml.writeCharacters(lines[i].toString());
        }
        m_xml.writeEndElement();
    }

    QString m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray writtenReport(const StateReport &report, ReportEncoding encoding, bool withByteOrderMark)
{
    const bool isUtf8 = encoding == ReportEncoding::Utf8;
    const QString declaration = isUtf8 ? u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>"_s
                                       : u"<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s;
    const auto utf16 =
        encoding == ReportEncoding::Utf16LittleEndian ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE;
    QStringEncoder encoder(isUtf8 ? QStringEncoder::Utf8 : utf16,
                           withByteOrderMark ? QStringEncoder::Flag::WriteBom
                                             : QStringEncoder::Flag::Default);
    return encoder(QString(declaration + ReportWriter().written(report)));
}

} // namespace wk
