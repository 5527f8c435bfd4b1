// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/statemessagewords.h"

#include "wording/messagewords.h"
#include "wording/oneline.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTime>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct StateMessageWords
{
    Q_DECLARE_TR_FUNCTIONS(StateMessageWords)
};

bool isKnown(TopicState state)
{
    const QList<TopicState> &known = knownStates();
    return std::binary_search(known.begin(), known.end(), state);
}

} // namespace

QString stateSeverityWords(StateSeverity severity)
{
    switch (severity) {
    case StateSeverity::Success: return StateMessageWords::tr("Success");
    case StateSeverity::Info: return StateMessageWords::tr("Information");
    case StateSeverity::Warning: return StateMessageWords::tr("Warning");
    case StateSeverity::Error: return StateMessageWords::tr("Error");
    }
    Q_UNREACHABLE();
}

QString numberedTopic(qint32 topic)
{
    //: %1 the number of a topic or state, %2 what it is called
    return topicName(topic).isEmpty()
        ? QString::number(topic)
        : StateMessageWords::tr("%1 %2").arg(QString::number(topic), topicLabel(topic, catalogueLanguage()));
}

QString numberedState(TopicState state)
{
    //: %1 the number of a topic or state, %2 what it is called
    return isKnown(state)
        ? StateMessageWords::tr("%1 %2").arg(QString::number(state.state), stateWords(state))
        : QString::number(state.state);
}

QString parametersWords(const QStringList &parameters)
{
    QStringList words;
    for (const QString &parameter : parameters) {
        words.append(parameter.isEmpty() ? u"\"\""_s : harmlessLine(parameter));
    }
    return words.join(", "_L1);
}

QString momentWords(Instant instant, const ZoneClock &zone)
{
    const CivilTime time = zone.toCivil(instant);
    const auto sinceMidnight = time - std::chrono::floor<std::chrono::days>(time);
    const QTime clock = QTime(0, 0).addSecs(static_cast<int>(sinceMidnight.count()));
    //: %1 date with weekday, %2 time of day with seconds
    return StateMessageWords::tr("%1 %2").arg(dateWords(time), QLocale().toString(clock, u"HH:mm:ss"_s));
}

QString missingMessagesSentence(qint64 missing)
{
    return StateMessageWords::tr("%n message(s) are missing before this one.", nullptr,
                                 static_cast<int>(missing));
}

bool isLateArrival(std::chrono::seconds onTheWay)
{
    return onTheWay > std::chrono::days{1};
}

QString lateArrivalSentence(std::chrono::seconds onTheWay)
{
    //: %1 a length of time
    return StateMessageWords::tr("It arrived %1 after it was sent.").arg(lengthWords(onTheWay));
}

QString outOfOrderSentence()
{
    return StateMessageWords::tr("It arrived after a later message of its client.");
}

} // namespace wk
