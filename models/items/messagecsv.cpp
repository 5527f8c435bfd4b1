// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagecsv.h"

#include "core/timetext.h"
#include "reports/csvtext.h"
#include "wording/statemessagewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace wk {

namespace {

struct MessageCsv
{
    Q_DECLARE_TR_FUNCTIONS(MessageCsv)
};

constexpr qsizetype rowsAtOnce = 1000;

QStringList titles()
{
    return {MessageCsv::tr("Sent (UTC)"),    MessageCsv::tr("Client"),
            MessageCsv::tr("Client ID"),     MessageCsv::tr("Site"),
            MessageCsv::tr("Topic"),         MessageCsv::tr("Topic label"),
            MessageCsv::tr("State"),         MessageCsv::tr("State label"),
            MessageCsv::tr("Severity"),      MessageCsv::tr("Parameters"),
            MessageCsv::tr("Serial number"), MessageCsv::tr("Fallback status point")};
}

QStringList cellsOf(const MessageGround &ground, MessageRow row, CatalogueLanguage language)
{
    const MessageTable &table = ground.table();
    const MessageRecord &message = table[row];
    const MessageSender &sender = table.senderOf(row);
    const TopicState state{message.topic, message.state};
    const bool hasSerial = message.serial != MessageRecord::noSerial;
    return {isoText(std::chrono::floor<std::chrono::seconds>(message.time)),
            sender.client,
            sender.clientId,
            ground.clients().siteOf(table.clientOf(row)),
            QString::number(state.topic),
            topicLabel(state.topic, language),
            QString::number(state.state),
            stateLabel(state, language),
            stateSeverityWords(stateSeverity(state)),
            table.parametersOf(row).join(u'\n'),
            hasSerial ? QString::number(message.serial) : QString(),
            table.statusPointOf(row)};
}

bool isWritten(QIODevice &device, const QByteArray &bytes)
{
    return device.write(bytes) == bytes.size();
}

} // namespace

bool writeMessagesAsCsv(const MessageGround &ground, const QList<MessageRow> &oldestFirst,
                        CatalogueLanguage language, QIODevice &device, const SearchProgress &progress)
{
    if (!isWritten(device, csvText(titles(), {}))) {
        return false;
    }
    for (qsizetype end = oldestFirst.size(); end > 0;) {
        const qsizetype begin = std::max<qsizetype>(end - rowsAtOnce, 0);
        QList<QStringList> rows;
        for (qsizetype i = end - 1; i >= begin; --i) {
            rows.append(cellsOf(ground, oldestFirst[i], language));
        }
        const auto part = 1 - static_cast<double>(begin) / static_cast<double>(oldestFirst.size());
        if (!isWritten(device, csvLines(rows)) || !progress(part)) {
            return false;
        }
        end = begin;
    }
    return true;
}

} // namespace wk
