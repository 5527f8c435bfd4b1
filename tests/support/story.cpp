// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/story.h"

#include "core/timetext.h"

namespace wk::test {

using namespace Qt::StringLiterals;

namespace {

MessageTime timeOf(const QString &text)
{
    const auto time = timeFromIso(QString(text + u'Z').replace(u"ZZ"_s, u"Z"_s));
    if (!time) {
        qFatal("no time: %s", qPrintable(text));
    }
    const QString fraction = text.section(u'.', 1).leftJustified(6, u'0', true);
    return std::get<Instant>(time->meaning()) + std::chrono::microseconds{fraction.toInt()};
}

} // namespace

QString guid(int number)
{
    return u"GUID:00000000-0000-0000-0000-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

TellingMessage told(const QString &line)
{
    QStringList words = line.split(u' ');
    if (words.size() < 3) {
        qFatal("no message: %s", qPrintable(line));
    }
    const QString client = words.takeFirst();
    TellingMessage told;
    told.sender.client = client.section(u'=', 0, 0);
    if (client.contains(u'=')) {
        told.sender.clientId = guid(client.section(u'=', 1).toInt());
    }
    told.sender.clientVersion = u"4.00.6221.1000"_s;
    told.message.time = timeOf(words.takeFirst());
    const QString kind = words.takeFirst();
    told.message.topic = kind.section(u'/', 0, 0).toInt();
    told.message.state = kind.section(u'/', 1).toInt();
    if (!words.isEmpty() && words.first().startsWith(u'#')) {
        told.message.serial = words.takeFirst().sliced(1).toInt();
    }
    told.message.parameters = words;
    return told;
}

MessageTable story(const QStringList &lines)
{
    MessageTable table;
    qint64 arrival = 0;
    for (const QString &line : lines) {
        const TellingMessage told = test::told(line);
        table.append({++arrival, told.message.time, told.message.serial.value_or(MessageRecord::noSerial),
                      table.sender(told.sender), told.message.topic, told.message.state,
                      table.parameters(told.message.parameters)});
    }
    return table;
}

} // namespace wk::test
