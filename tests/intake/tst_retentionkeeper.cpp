// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/retentionkeeper.h"
#include "support/intakeparts.h"

#include <QSemaphore>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace std::chrono_literals;

namespace {

/// What a keeper did with a site.
struct Seen
{
    std::mutex mutex;
    Retention rule;
    QList<Instant> limits;
    qint64 steps = 0; ///< until somebody says to stop
    QSemaphore asked; ///< once for each look at the rule
    QSemaphore stepped; ///< once for each step of a deletion
};

class Site final : public RetentionStore
{
public:
    explicit Site(Seen &seen) : m_seen(seen) { }

    Result<Retention> retention() override
    {
        const std::lock_guard lock(m_seen.mutex);
        m_seen.asked.release();
        return m_seen.rule;
    }
    std::optional<Problem> setRetention(const Retention & /*retention*/) override { return {}; }
    Result<RetentionPreview> previewOlderThan(Instant /*instant*/) override { return RetentionPreview(); }
    Result<qint64> deleteOlderThan(Instant instant, const DeletionProgress &progress) override
    {
        {
            const std::lock_guard lock(m_seen.mutex);
            m_seen.limits.append(instant);
        }
        qint64 done = 0;
        do {
            m_seen.stepped.release();
        } while (++done < m_seen.steps && progress(done));
        return done;
    }

private:
    Seen &m_seen;
};

RetentionKeeper::OpenStore opening(Seen &seen)
{
    return [&seen]() -> Result<std::unique_ptr<RetentionStore>> {
        return std::unique_ptr<RetentionStore>(std::make_unique<Site>(seen));
    };
}

constexpr RetentionKeeper::Pace quick{0ms, 1ms, 0ms};

} // namespace

class RetentionKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOlderThanTheRuleIsDeletedAgainAndAgain()
    {
        Seen seen;
        seen.rule = std::chrono::days{30};
        seen.steps = 2;
        LogLines lines;
        const HandClock clock;
        EventLog log(clock, lines.write());
        {
            const RetentionKeeper keeper(opening(seen), clock, log, quick);
            seen.stepped.acquire(6);
        }
        QVERIFY(seen.limits.size() >= 3);
        QCOMPARE(seen.limits.first(), clock.now() - std::chrono::days{30});
        QVERIFY(lines.lines.first().contains(QStringLiteral("old-messages-deleted messages=2 days=30")));
    }

    void withoutARuleEverythingIsKept()
    {
        Seen seen;
        LogLines lines;
        const HandClock clock;
        EventLog log(clock, lines.write());
        {
            const RetentionKeeper keeper(opening(seen), clock, log, quick);
            seen.asked.acquire(3);
        }
        QCOMPARE(seen.limits, QList<Instant>{});
        QCOMPARE(lines.lines, QStringList{});
    }

    void itEndsAfterTheStepThatIsBeingDone()
    {
        Seen seen;
        seen.rule = std::chrono::days{1};
        seen.steps = 1'000'000'000;
        LogLines lines;
        const HandClock clock;
        EventLog log(clock, lines.write());
        {
            const RetentionKeeper keeper(opening(seen), clock, log, {0ms, 1ms, 1h});
            seen.stepped.acquire();
        }
        QCOMPARE(seen.stepped.available(), 0);
    }
};

QTEST_APPLESS_MAIN(RetentionKeeperTest)
#include "tst_retentionkeeper.moc"
