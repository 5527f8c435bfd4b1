// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/windowsreport.h"

#include "core/timetext.h"
#include "support/site.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

QString token(const char *start, minutes duration, const Recurrence &recurrence)
{
    return encodedToken({{civil(start), false, duration, recurrence}, false, 0});
}

QString shownTime(const ReportValue &value)
{
    return std::holds_alternative<Instant>(value) ? isoText(std::get<Instant>(value)) : u"none"_s;
}

/// `collection/window start end` of each row.
QStringList told(const Report &report)
{
    QStringList lines;
    for (const QList<ReportValue> &row : report.rows) {
        lines.append(std::get<QString>(row[0]) + u'/' + std::get<QString>(row[1]) + u' ' + shownTime(row[5])
                     + u' ' + shownTime(row[6]));
    }
    return lines;
}

Report reportOf(const QString &tokens, const char *now, const QString &timeZone = {})
{
    SiteBuilder builder;
    builder.collection(u"A"_s).client(1, {u"A"_s}, timeZone).window(u"A"_s, u"w"_s, tokens);
    return maintenanceWindowsForClient(builder.snapshot(), ClientRow{0}, at(now));
}

const QString nightly = token("2026-01-01T22:00", hours{4}, Interval{1, 0, 0});

} // namespace

class WindowsReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWindowOfTheClientIsARow()
    {
        SiteBuilder builder;
        builder.collection(u"B"_s).collection(u"A"_s).collection(u"C"_s).client(1, {u"B"_s, u"A"_s});
        builder.window(u"B"_s, u"b"_s, nightly, WindowType::Updates);
        builder.window(u"A"_s, u"y"_s, nightly, WindowType::General, false);
        builder.window(u"A"_s, u"x"_s, nightly, WindowType::TaskSequences);
        builder.window(u"C"_s, u"c"_s, nightly);
        const Report report =
            maintenanceWindowsForClient(builder.snapshot(), ClientRow{0}, at("2026-03-01T12:00:00Z"));
        const QString next = u" 2026-03-01T22:00:00Z 2026-03-02T02:00:00Z"_s;
        QCOMPARE(told(report), (QStringList{u"A/x"_s + next, u"A/y"_s + next, u"B/b"_s + next}));
        QCOMPARE(std::get<WindowType>(report.rows[0][2]), WindowType::TaskSequences);
        QCOMPARE(std::get<bool>(report.rows[0][4]), true);
        QCOMPARE(std::get<bool>(report.rows[1][4]), false);
        QCOMPARE(report.columns.size(), report.rows[0].size());
    }

    void anOpenWindowComesBeforeTheNext()
    {
        const auto times = [](const char *now) { return told(reportOf(nightly, now)).first(); };
        QCOMPARE(times("2026-03-01T22:00:00Z"), u"A/w 2026-03-01T22:00:00Z 2026-03-02T02:00:00Z"_s);
        QCOMPARE(times("2026-03-02T01:59:59Z"), u"A/w 2026-03-01T22:00:00Z 2026-03-02T02:00:00Z"_s);
        QCOMPARE(times("2026-03-02T02:00:00Z"), u"A/w 2026-03-02T22:00:00Z 2026-03-03T02:00:00Z"_s);
    }

    void openingsThatTouchStaySingle()
    {
        const QString always = token("2026-01-01T00:00", hours{24}, Interval{1, 0, 0});
        QCOMPARE(told(reportOf(always, "2026-03-01T12:00:00Z")),
                 QStringList{u"A/w 2026-03-01T00:00:00Z 2026-03-02T00:00:00Z"_s});
    }

    void timesAreThoseOfTheClientsClock()
    {
        QCOMPARE(told(reportOf(nightly, "2026-07-01T12:00:00Z", u"Europe/Berlin"_s)),
                 QStringList{u"A/w 2026-07-01T20:00:00Z 2026-07-02T00:00:00Z"_s});
    }

    void whatNeverOpensAgainHasNoTimes()
    {
        const QStringList none{u"A/w none none"_s};
        QCOMPARE(told(reportOf(token("2026-01-01T22:00", hours{4}, Once{}), "2026-03-01T12:00:00Z")), none);
        QCOMPARE(
            told(reportOf(token("2026-01-01T22:00", minutes{0}, Interval{1, 0, 0}), "2026-03-01T12:00:00Z")),
            none);
    }

    void reportsAreKnownByTheirNames()
    {
        for (const ReportKind &kind : reportKinds()) {
            QCOMPARE(reportNamed(QString(reportName(kind.id))), kind.id);
        }
        QCOMPARE(reportNamed(u"maintenance-windows"), std::nullopt);
        QCOMPARE(reportKind(ReportId::MaintenanceWindowsForClient).required, QList{ReportParameter::Client});
    }
};

QTEST_APPLESS_MAIN(WindowsReportTest)
#include "tst_windowsreport.moc"
