// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/typedtime.h"

#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

QString told(const std::optional<TypedTime> &time)
{
    if (!time) {
        return u"none"_s;
    }
    const QString clock = clockText(time->sinceMidnight);
    return time->date ? QString(dateText(*time->date) + u' ' + clock) : clock;
}

} // namespace

class TypedTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreReadGenerously_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        const auto row = [](const char *text, const char *date) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(date);
        };
        row("2026-03-29", "2026-03-29");
        row(" 2026-3-9 ", "2026-03-09");
        row("20260329", "2026-03-29");
        row("29.03.2026", "2026-03-29");
        row("9. 3. 2026", "2026-03-09");
        row("2024-02-29", "2024-02-29");
        for (const char *text : {"", "2026-02-29", "2026-13-01", "29.3.26", "2026-03", "3/29/2026", "2026329",
                                 "2026-0329", "tomorrow", "0000-01-01", "2026-03-29x"}) {
            row(text, "none");
        }
    }
    void datesAreReadGenerously()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const auto read = dateFromTyped(text);
        QCOMPARE(read ? dateText(*read) : u"none"_s, date);
    }

    void timesAreReadGenerously_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("time");
        const auto row = [](const char *text, const char *time) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(time);
        };
        row("22:00", "22:00");
        row("0:05", "00:05");
        row(" 9:30 ", "09:30");
        row("22", "22:00");
        row("2200", "22:00");
        row("930", "09:30");
        row("22.15", "22:15");
        row("22:00:00", "22:00");
        row("10:00 pm", "22:00");
        row("10 PM", "22:00");
        row("12:30 am", "00:30");
        row("12 p.m.", "12:00");
        row("24:00", "24:00");
        row("26:00", "26:00");
        row("100:30", "100:30");
        row("2026-03-05 02:00", "2026-03-05 02:00");
        row("2026-03-05T02:00", "2026-03-05 02:00");
        row("5.3.2026 2:00", "2026-03-05 02:00");
        for (const char *text : {"", ":", "22:60", "22:0", "1000:00", "13:00 pm", "0:30 am", "22:00:30",
                                 "-1:00", "2026-02-30 02:00", "2026-03-05", "22:00 x"}) {
            row(text, "none");
        }
    }
    void timesAreReadGenerously()
    {
        QFETCH(QString, text);
        QFETCH(QString, time);
        QCOMPARE(told(timeFromTyped(text)), time);
    }

    void whatIsShownCanBeReadAgain()
    {
        for (int minute = 0; minute < 60 * 48; ++minute) {
            QCOMPARE(timeFromTyped(clockText(minutes{minute}))->sinceMidnight, minutes{minute});
        }
    }
};

QTEST_APPLESS_MAIN(TypedTimeTest)
#include "tst_typedtime.moc"
