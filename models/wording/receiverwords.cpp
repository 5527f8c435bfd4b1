// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/receiverwords.h"

#include "site/throttle.h"
#include "wording/problemwords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace wk {

namespace {

struct ReceiverWords
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverWords)
};

QString when(Instant time, const ZoneClock &zone)
{
    return dateAndTimeWords(zone.toCivil(time));
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString messages(qint64 count)
{
    return ReceiverWords::tr("%Ln message(s)", nullptr, static_cast<int>(count));
}

QString waiting(const IntakeFigures &figures, const FallbackStatusPoint &point)
{
    if (figures.waiting == 0) {
        return ReceiverWords::tr("None");
    }
    if (point.throttleCount == 0) {
        return messages(figures.waiting);
    }
    //: %1 a number of messages, %2 a length of time
    return ReceiverWords::tr("%1, relayed in about %2 at this throttle")
        .arg(messages(figures.waiting),
             lengthWords(relayTime(figures.waiting, point.throttleCount, point.throttleInterval)));
}

QString relayed(const IntakeFigures &figures)
{
    return figures.duplicates == 0 ? messages(figures.relayed)
                                   //: %1 a number of messages, %2 a number
                                   : ReceiverWords::tr("%1, of which %2 were there already")
                                         .arg(messages(figures.relayed), number(figures.duplicates));
}

/// A reason a line; the first is labelled.
void addRefused(QList<ReceiverFact> &facts, const Metrics &metrics)
{
    const std::pair<qint64, QString> reasons[]{
        {metrics.intake.notReports, ReceiverWords::tr("no report: %1")},
        {metrics.intake.refusedForSpace, ReceiverWords::tr("no space left: %1")},
        {metrics.refused.path, ReceiverWords::tr("another path: %1")},
        {metrics.refused.method, ReceiverWords::tr("another method: %1")},
        {metrics.refused.length, ReceiverWords::tr("no length given: %1")},
        {metrics.refused.size, ReceiverWords::tr("too large: %1")},
        {metrics.refused.headers, ReceiverWords::tr("headers that cannot be read: %1")},
        {metrics.refused.time, ReceiverWords::tr("not complete in time: %1")}};
    QString label = ReceiverWords::tr("Requests refused");
    for (const auto &[count, words] : reasons) {
        if (count > 0) {
            facts.append({std::exchange(label, {}), words.arg(number(count))});
        }
    }
    if (!label.isEmpty()) {
        facts.append({label, ReceiverWords::tr("None")});
    }
}

} // namespace

QString receiverStateWords(ReceiverState::Kind kind)
{
    switch (kind) {
    case ReceiverState::Kind::NotWatched: return ReceiverWords::tr("Not watched");
    case ReceiverState::Kind::Asked: return ReceiverWords::tr("Asking");
    case ReceiverState::Kind::Running: return ReceiverWords::tr("Running");
    case ReceiverState::Kind::Unreachable: return ReceiverWords::tr("Unreachable");
    }
    Q_UNREACHABLE();
}

QString receiverSentence(const ReceiverState &state, const ZoneClock &zone)
{
    switch (state.kind) {
    case ReceiverState::Kind::NotWatched:
        return ReceiverWords::tr("Nobody said yet where this receiver tells its metrics.");
    case ReceiverState::Kind::Asked: return ReceiverWords::tr("Asking the receiver.");
    case ReceiverState::Kind::Running:
        //: %1 weekday, date and time
        return ReceiverWords::tr("Running; it answered on %1.").arg(when(state.seen, zone));
    case ReceiverState::Kind::Unreachable:
        //: %1 weekday, date and time, %2 what is wrong, without a full stop
        return ReceiverWords::tr("Unreachable since %1: %2.")
            .arg(when(state.since, zone), problemWords(*state.problem));
    }
    Q_UNREACHABLE();
}

QList<ReceiverFact> receiverFacts(const ReceiverState &state, const FallbackStatusPoint &point,
                                  const ZoneClock &zone)
{
    if (!state.metrics) {
        return {};
    }
    const IntakeFigures &figures = state.metrics->intake;
    QList<ReceiverFact> facts{
        {ReceiverWords::tr("Received since it started"), messages(figures.received)},
        {ReceiverWords::tr("Relayed since it started"), relayed(figures)},
        {ReceiverWords::tr("Waiting"), waiting(figures, point)},
    };
    if (figures.waiting > 0) {
        //: How long the oldest of the waiting messages has waited
        facts.append({ReceiverWords::tr("Oldest waits for"), lengthWords(figures.oldest)});
    }
    facts.append({ReceiverWords::tr("Last relay"),
                  state.relayed ? when(*state.relayed, zone)
                                : ReceiverWords::tr("None since this console watches it")});
    addRefused(facts, *state.metrics);
    facts.append({ReceiverWords::tr("In quarantine"),
                  figures.quarantined == 0
                      ? ReceiverWords::tr("Nothing")
                      : ReceiverWords::tr("%Ln message(s)", nullptr, static_cast<int>(figures.quarantined))});
    return facts;
}

} // namespace wk
