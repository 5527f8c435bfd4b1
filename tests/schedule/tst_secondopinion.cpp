// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/civilsteps.h"

#include "core/timetext.h"
#include "support/rrule.h"
#include "support/site.h"

#include <QTest>

#include <random>

using namespace wk;
using namespace wk::test;

/// Asks libical about the same schedules. An RRULE counts weeks and months from DTSTART, ours from the first
/// match and from the start's month: so DTSTART is our first occurrence. No RRULE says what happens at the
/// end of a month with an offset, so that kind is left to the other tests.
class SecondOpinionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void libicalFindsTheSameStarts()
    {
        std::mt19937 random(20260101);
        const auto from = [&random](int least, int greatest) {
            return std::uniform_int_distribution<int>(least, greatest)(random);
        };
        int compared = 0;
        for (int round = 0; round < 1500; ++round) {
            const auto weekday = std::chrono::weekday{static_cast<unsigned>(from(0, 6))};
            const auto order = static_cast<WeekOrder>(from(0, 4));
            const std::array<Recurrence, 6> kinds{Interval{from(1, 31), 0, 0},
                                                  Interval{0, from(1, 23), 0},
                                                  Interval{0, 0, from(1, 59)},
                                                  Weekly{weekday, from(1, 4)},
                                                  MonthlyByWeekday{weekday, order, from(1, 12)},
                                                  MonthlyByDate{from(0, 31), from(1, 12)}};
            Schedule schedule;
            schedule.start = civil("1990-01-01T00:00") + std::chrono::minutes{from(0, 44 * 365 * 1440)};
            schedule.recurrence = kinds[static_cast<std::size_t>(from(0, 5))];
            const CivilSteps steps(schedule);
            auto ours = steps.atOrAfter(schedule.start);
            if (!ours) {
                continue;
            }
            RuleStarts theirs(Rule(schedule), ours->start);
            for (int i = 0; i < 60; ++i) {
                const auto start = theirs.next();
                QVERIFY(start);
                QCOMPARE(isoText(ours->start), isoText(*start));
                ours = steps.next(*ours);
                ++compared;
            }
        }
        QVERIFY(compared > 80000);
    }
};

QTEST_APPLESS_MAIN(SecondOpinionTest)
#include "tst_secondopinion.moc"
