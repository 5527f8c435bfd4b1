// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reportwords.h"

#include "core/timetext.h"
#include "reports/csvtext.h"
#include "wording/messagewords.h"
#include "wording/schedulewords.h"
#include "wording/statemessagewords.h"
#include "wording/timewords.h"
#include "wording/windowwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

struct PlainText
{
    QString operator()(std::monostate /*nothing*/) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(bool yes) const { return yes ? u"true"_s : u"false"_s; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(TopicState state) const { return stateWords(state); }
    QString operator()(const MetError &error) const
    {
        return explanationWithCondition(error, catalogueLanguage());
    }
    QString operator()(Condition condition) const
    {
        return conditionSentence(condition, catalogueLanguage());
    }
    QString operator()(PercentInCell percent) const
    {
        return QString::number(percent.tenths / 10) + u'.' + QString::number(percent.tenths % 10);
    }
    QString operator()(DeploymentCategory category) const { return categoryName(category); }
    QString operator()(ErrorSide side) const { return sideName(side); }
    QString operator()(Instant instant) const { return isoText(instant); }
    QString operator()(WindowType type) const { return windowTypeName(type); }
    QString operator()(const QList<ScheduleToken> &schedule) const { return scheduleWords(schedule); }
};

/// Whether its numbers are names.
bool isOfNames(ReportColumn column)
{
    return column == ReportColumn::Topic || column == ReportColumn::State;
}

bool isOfOpenings(ReportColumn column)
{
    return column == ReportColumn::NextStart || column == ReportColumn::NextEnd;
}

struct ShownText
{
    ReportColumn column;
    const ZoneClock &zone;

    QString operator()(std::monostate /*nothing*/) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(bool yes) const { return yesOrNo(yes); }
    QString operator()(qint64 number) const
    {
        return isOfNames(column) ? QString::number(number) : QLocale().toString(number);
    }
    QString operator()(TopicState state) const { return stateWords(state); }
    QString operator()(const MetError &error) const
    {
        return explanationWithCondition(error, catalogueLanguage());
    }
    QString operator()(Condition condition) const
    {
        return conditionSentence(condition, catalogueLanguage());
    }
    QString operator()(PercentInCell percent) const
    {
        return QLocale().toString(static_cast<double>(percent.tenths) / 10, 'f', 1);
    }
    QString operator()(DeploymentCategory category) const { return categoryWords(category); }
    QString operator()(ErrorSide side) const { return errorSideWords(side); }
    QString operator()(Instant instant) const
    {
        return isOfOpenings(column) ? dateAndTimeWords(zone.toCivil(instant)) : momentWords(instant, zone);
    }
    QString operator()(WindowType type) const { return windowTypeWords(type); }
    QString operator()(const QList<ScheduleToken> &schedule) const { return scheduleWords(schedule); }
};

} // namespace

QString reportTitle(ReportId id)
{
    switch (id) {
    case ReportId::ClientDeploymentStatus: return ReportWords::tr("Client deployment status");
    case ReportId::ClientDeploymentSuccess: return ReportWords::tr("Client deployment success");
    case ReportId::ClientDeploymentFailure: return ReportWords::tr("Client deployment failure");
    case ReportId::ClientAssignmentStatus: return ReportWords::tr("Client assignment status");
    case ReportId::ClientAssignmentSuccess: return ReportWords::tr("Client assignment success");
    case ReportId::ClientAssignmentFailure: return ReportWords::tr("Client assignment failure");
    case ReportId::IssuesByIncidenceSummary: return ReportWords::tr("Issues by incidence: summary");
    case ReportId::IssuesByIncidenceDetail: return ReportWords::tr("Issues by incidence: details");
    case ReportId::RestartPending: return ReportWords::tr("Clients waiting for a restart");
    case ReportId::InstalledNotAssigned: return ReportWords::tr("Clients installed and not assigned");
    case ReportId::SilentClients: return ReportWords::tr("Clients that never sent a message");
    case ReportId::ReinstallLoops: return ReportWords::tr("Clients that install again and again");
    case ReportId::MaintenanceWindowsForClient: return ReportWords::tr("Maintenance windows for a client");
    }
    Q_UNREACHABLE();
}

QString columnTitle(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Client: return ReportWords::tr("Client");
    case ReportColumn::ClientId: return ReportWords::tr("Client ID");
    case ReportColumn::Site: return ReportWords::tr("Site");
    case ReportColumn::ClientVersion: return ReportWords::tr("Client version");
    case ReportColumn::Topic: return ReportWords::tr("Topic");
    case ReportColumn::State: return ReportWords::tr("State");
    case ReportColumn::Label: return ReportWords::tr("State description");
    case ReportColumn::Category: return ReportWords::tr("Category");
    case ReportColumn::Clients: return ReportWords::tr("Clients");
    case ReportColumn::Percent: return ReportWords::tr("Per cent");
    case ReportColumn::Began: return ReportWords::tr("Began");
    case ReportColumn::Ended: return ReportWords::tr("Ended");
    case ReportColumn::RestartPending: return ReportWords::tr("Restart pending");
    case ReportColumn::Parameter: return ReportWords::tr("Parameter");
    case ReportColumn::ErrorCode: return ReportWords::tr("Error code");
    case ReportColumn::ExtendedErrorCode: return ReportWords::tr("Extended error code");
    case ReportColumn::Explanation: return ReportWords::tr("Explanation");
    case ReportColumn::Side: return ReportWords::tr("Whose side");
    case ReportColumn::Attempts: return ReportWords::tr("Attempts");
    case ReportColumn::LastMessage: return ReportWords::tr("Last message");
    case ReportColumn::Collection: return ReportWords::tr("Collection");
    case ReportColumn::Window: return ReportWords::tr("Maintenance window");
    case ReportColumn::Type: return ReportWords::tr("Type");
    case ReportColumn::Schedule: return ReportWords::tr("Schedule");
    case ReportColumn::Enabled: return ReportWords::tr("Enabled");
    case ReportColumn::NextStart: return ReportWords::tr("Next start");
    case ReportColumn::NextEnd: return ReportWords::tr("Next end");
    }
    Q_UNREACHABLE();
}

QString plainText(const ReportValue &value)
{
    return std::visit(PlainText{}, value);
}

QByteArray csvOf(const Report &report)
{
    QStringList titles;
    for (const ReportColumn column : report.columns) {
        titles.append(columnTitle(column));
    }
    QList<QStringList> rows;
    rows.reserve(report.rows.size());
    for (const QList<ReportValue> &row : report.rows) {
        QStringList cells;
        for (const ReportValue &value : row) {
            cells.append(plainText(value));
        }
        rows.append(cells);
    }
    return csvText(titles, rows);
}

QString shownText(ReportColumn column, const ReportValue &value, const ZoneClock &zone)
{
    return std::visit(ShownText{column, zone}, value);
}

} // namespace wk
