// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/statuspointwords.h"

#include "site/throttle.h"
#include "wording/editwords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

namespace {

struct StatusPointWords
{
    Q_DECLARE_TR_FUNCTIONS(StatusPointWords)
};

QString legacyWords(const QList<ClientRow> &legacy, const SiteSnapshot &site)
{
    if (legacy.size() == 1) {
        return StatusPointWords::tr("“%1” is an SMS 2003 client, which cannot use a fallback status point.")
            .arg(site.client(legacy.first()).name);
    }
    QStringList names;
    for (const ClientRow row : legacy) {
        names.append(site.client(row).name);
    }
    //: %1 a list of their names
    return StatusPointWords::tr("%Ln SMS 2003 client(s) cannot use a fallback status point: %1.", nullptr,
                                static_cast<int>(legacy.size()))
        .arg(listedNames(names));
}

} // namespace

QString throttleWords(quint32 count, std::chrono::seconds interval)
{
    //: Messages that are relayed in a time: %1 a number, %2 a length of time
    return StatusPointWords::tr("%1 in %2").arg(QLocale().toString(count), lengthWords(interval));
}

QString throttleSentence(int installations, quint32 count, std::chrono::seconds interval)
{
    if (count == 0 || interval.count() == 0) {
        return StatusPointWords::tr("At this setting nothing is relayed.");
    }
    const qint64 messages = static_cast<qint64>(installations) * messagesOfAnInstallation;
    //: %Ln installations of clients; %1 the number of messages they send, at least 4; %2 a length of time
    return StatusPointWords::tr("%Ln installation(s) send %1 messages: %2 at this setting.", nullptr,
                                installations)
        .arg(QLocale().toString(messages), lengthWords(relayTime(messages, count, interval)));
}

QString leftOutSentences(const Assigning &assigning, const QString &serverName, const SiteSnapshot &site)
{
    QStringList sentences;
    if (const auto count = static_cast<int>(assigning.unchanged.size()); count > 0) {
        sentences.append(
            serverName.isEmpty()
                ? StatusPointWords::tr("%Ln client(s) had none before.", nullptr, count)
                //: %1 a server
                : StatusPointWords::tr("%Ln client(s) were assigned to “%1” already.", nullptr, count)
                      .arg(serverName));
    }
    if (!assigning.legacy.isEmpty()) {
        sentences.append(legacyWords(assigning.legacy, site));
    }
    return joinedSentences(sentences);
}

QString assigningSentences(const Assigning &assigning, const QString &serverName, const SiteSnapshot &site)
{
    const auto count = static_cast<int>(assigning.assigned.size());
    const QString leftOut = leftOutSentences(assigning, serverName, site);
    if (count == 0) {
        return leftOut;
    }
    const QString assigned = serverName.isEmpty()
        ? StatusPointWords::tr("%Ln client(s) have no fallback status point any more.", nullptr, count)
        //: %1 a server
        : StatusPointWords::tr("%Ln client(s) assigned to “%1”.", nullptr, count).arg(serverName);
    return leftOut.isEmpty() ? assigned : joinedSentences({assigned, leftOut});
}

} // namespace wk
