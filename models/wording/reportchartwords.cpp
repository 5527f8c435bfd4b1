// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reportchartwords.h"

#include "messages/errorcatalogue.h"
#include "wording/messagewords.h"
#include "wording/oneline.h"
#include "wording/statemessagewords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

using namespace std::chrono;

namespace {

struct ReportChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportChartWords)
};

QString nothingWords(ReportAspect aspect)
{
    switch (aspect) {
    case ReportAspect::Site: return ReportChartWords::tr("No site known");
    case ReportAspect::ClientVersion: return ReportChartWords::tr("No version known");
    default: return {};
    }
}

QString daysWords(local_days first, local_days last)
{
    if (first == last) {
        return dateWords(CivilTime{first});
    }
    //: %1 and %2 days
    return ReportChartWords::tr("%1 to %2").arg(dateWords(CivilTime{first}), dateWords(CivilTime{last}));
}

/// The parameter or error code first: what comes after may be too long to be read.
QString causeWords(TopicState state, const QString &text)
{
    if (state.topic == deploymentTopic) {
        //: %1 the number of a state, %2 its parameter, %3 what the state is called
        return ReportChartWords::tr("%1, %2: %3")
            .arg(QString::number(state.state), isolatedInLine(text), stateWords(state));
    }
    const auto code = errorCodeOf(text);
    const QString meaning = code ? explanation({state, *code}, catalogueLanguage()) : QString();
    //: %1 an error code, %2 what it means
    return ReportChartWords::tr("%1: %2").arg(isolatedInLine(text),
                                              meaning.isEmpty() ? stateWords(state) : meaning);
}

QString sameWords(const ReportBar &bar, ReportAspect aspect)
{
    if (!bar.state) {
        return bar.text ? isolatedInLine(*bar.text) : nothingWords(aspect);
    }
    if (bar.text) {
        return causeWords(*bar.state, *bar.text);
    }
    return bar.state->topic == deploymentTopic ? numberedState(*bar.state) : stateWords(*bar.state);
}

} // namespace

QString aspectWords(ReportAspect aspect)
{
    switch (aspect) {
    case ReportAspect::State: return ReportChartWords::tr("By state");
    case ReportAspect::Cause: return ReportChartWords::tr("By cause");
    case ReportAspect::Day: return ReportChartWords::tr("By day");
    case ReportAspect::Site: return ReportChartWords::tr("By site");
    case ReportAspect::ClientVersion: return ReportChartWords::tr("By client version");
    }
    Q_UNREACHABLE();
}

QString chartTitle(ReportAspect aspect)
{
    switch (aspect) {
    case ReportAspect::State: return ReportChartWords::tr("Clients by state");
    case ReportAspect::Cause: return ReportChartWords::tr("Clients by cause");
    case ReportAspect::Day: return ReportChartWords::tr("Clients by day");
    case ReportAspect::Site: return ReportChartWords::tr("Clients by site");
    case ReportAspect::ClientVersion: return ReportChartWords::tr("Clients by version");
    }
    Q_UNREACHABLE();
}

QString barWords(const ReportBar &bar, ReportAspect aspect)
{
    switch (bar.kind) {
    case ReportBar::Kind::Same: return sameWords(bar, aspect);
    case ReportBar::Kind::Days: return daysWords(bar.first, bar.last);
    case ReportBar::Kind::Earlier: return ReportChartWords::tr("Earlier");
    case ReportBar::Kind::Later: return ReportChartWords::tr("Later");
    case ReportBar::Kind::Others: return ReportChartWords::tr("Others");
    }
    Q_UNREACHABLE();
}

QString barNumberWords(const ReportBar &bar, const ReportChart &chart)
{
    constexpr double whole = 100;
    const double share = static_cast<double>(bar.clients) * whole / static_cast<double>(chart.clients);
    //: %1 how many, %2 per cent of all
    return ReportChartWords::tr("%1 (%2 %)")
        .arg(QLocale().toString(bar.clients), QLocale().toString(share, 'f', 1));
}

QString barSentence(const ReportBar &bar, const ReportChart &chart)
{
    //: %1 what clients have in common, %2 how many they are
    return ReportChartWords::tr("%1: %2", "bar").arg(barWords(bar, chart.aspect), barNumberWords(bar, chart));
}

QString chartSentence(const ReportChart &chart)
{
    QStringList bars;
    for (const ReportBar &bar : chart.bars) {
        bars.append(barSentence(bar, chart));
    }
    return bars.join(QStringLiteral("; "));
}

} // namespace wk
