// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportlayout.h"

#include "messages/reporttext.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace wk {

QString laidOutReport(QByteArrayView body)
{
    const auto decoded = textOfReport(body);
    if (!decoded) {
        return QString::fromLatin1(body);
    }
    const QString text = QString::fromUtf8(*decoded);
    // The parser compares every attribute of an element with every other.
    constexpr qsizetype longest = 64 * 1024;
    if (text.size() > longest || excessOf(*decoded)) {
        return text;
    }
    constexpr int indentation = 2;
    QString laidOut;
    QXmlStreamWriter writer(&laidOut);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(indentation);
    QXmlStreamReader reader(text);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            writer.writeStartElement(reader.qualifiedName().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
            }
            break;
        case QXmlStreamReader::EndElement: writer.writeEndElement(); break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace()) {
                writer.writeCharacters(reader.text().toString());
            }
            break;
        case QXmlStreamReader::Comment: writer.writeComment(reader.text().toString()); break;
        default: break;
        }
    }
    return reader.hasError() ? text : laidOut.trimmed();
}

} // namespace wk
