// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reportwords.h"

#include "core/timetext.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"
#include "wording/windowwords.h"

#include <QCoreApplication>

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
    QString operator()(Instant instant) const { return isoText(instant); }
    QString operator()(WindowType type) const { return windowTypeName(type); }
    QString operator()(const QList<ScheduleToken> &schedule) const { return scheduleWords(schedule); }
};

struct ShownText
{
    const ZoneClock &zone;

    QString operator()(std::monostate /*nothing*/) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(bool yes) const { return yesOrNo(yes); }
    QString operator()(Instant instant) const { return dateAndTimeWords(zone.toCivil(instant)); }
    QString operator()(WindowType type) const { return windowTypeWords(type); }
    QString operator()(const QList<ScheduleToken> &schedule) const { return scheduleWords(schedule); }
};

} // namespace

QString reportTitle(ReportId id)
{
    switch (id) {
    case ReportId::MaintenanceWindowsForClient: return ReportWords::tr("Maintenance windows for a client");
    }
    Q_UNREACHABLE();
}

QString columnTitle(ReportColumn column)
{
    switch (column) {
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

QString shownText(const ReportValue &value, const ZoneClock &zone)
{
    return std::visit(ShownText{zone}, value);
}

} // namespace wk
