// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/quarantine.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

const Instant noon{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1} + std::chrono::hours{12}};
const Problem flaw{ProblemCode::NotAReport, {}, {u"notWellFormed"_s, u"<\n>"_s}};

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 bytesIn(const QList<QuarantinedBody> &bodies)
{
    qint64 sum = 0;
    for (const QuarantinedBody &body : bodies) {
        sum += body.bytes;
    }
    return sum;
}

} // namespace

class QuarantineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBodyIsKeptWithItsReason()
    {
        const QTemporaryDir folder;
        Quarantine quarantine(folder.path());
        QVERIFY(!quarantine.keep("no report", u"10.0.0.7"_s, noon, flaw));
        const auto bodies = quarantinedBodies(folder.path());
        QCOMPARE(bodies.size(), 1);
        QCOMPARE(content(bodies[0].file), "no report");
        QCOMPARE(bodies[0].received, noon);
        QCOMPARE(bodies[0].sender, u"10.0.0.7"_s);
        QCOMPARE(bodies[0].reason, u"notAReport"_s);
        QCOMPARE(bodies[0].details, flaw.arguments);
        QCOMPARE(bodies[0].bytes, 9);
        QCOMPARE(quarantine.count(), 1);
    }

    void nothingOfTheSenderGetsIntoAName()
    {
        const QTemporaryDir folder;
        Quarantine quarantine(folder.path());
        QVERIFY(!quarantine.keep("../../x", u"../../../etc/passwd"_s, noon, flaw));
        QCOMPARE(QDir(folder.filePath(u"quarantine"_s)).entryList(QDir::Files),
                 (QStringList{u"000000000001.body"_s, u"000000000001.json"_s}));
    }

    void anEmptyBodyIsOneToo()
    {
        const QTemporaryDir folder;
        Quarantine quarantine(folder.path());
        for (int i = 0; i < Quarantine::mostBodies + 1; ++i) {
            QVERIFY(!quarantine.keep({}, {}, noon, flaw));
        }
        QCOMPARE(quarantine.count(), Quarantine::mostBodies);
    }

    void ofTooManyTheOldestGo()
    {
        const QTemporaryDir folder;
        Quarantine quarantine(folder.path());
        for (int i = 0; i < Quarantine::mostBodies + 5; ++i) {
            QVERIFY(!quarantine.keep(QByteArray::number(i), {}, noon, flaw));
        }
        const auto bodies = quarantinedBodies(folder.path());
        QCOMPARE(bodies.size(), Quarantine::mostBodies);
        QCOMPARE(content(bodies.first().file), "5");
        QCOMPARE(content(bodies.last().file), "1004");
        QCOMPARE(QDir(folder.filePath(u"quarantine"_s)).entryList(QDir::Files).size(),
                 2 * Quarantine::mostBodies);
    }

    void ofTooManyBytesTheOldestGo()
    {
        const QTemporaryDir folder;
        Quarantine quarantine(folder.path());
        const QByteArray third(Quarantine::mostBytes / 3, 'x');
        for (const char *name : {"a", "b", "c", "d"}) {
            QVERIFY(!quarantine.keep(name + third, {}, noon, flaw));
        }
        const auto bodies = quarantinedBodies(folder.path());
        QVERIFY(bytesIn(bodies) <= Quarantine::mostBytes);
        QCOMPARE(bodies.size(), 2);
        QVERIFY(content(bodies.first().file).startsWith('c'));
    }

    void aBodyLargerThanAllOfItPushesNothingOut()
    {
        const QTemporaryDir folder;
        Quarantine quarantine(folder.path());
        QVERIFY(!quarantine.keep("small", {}, noon, flaw));
        QVERIFY(!quarantine.keep(QByteArray(Quarantine::mostBytes + 1, 'x'), {}, noon, flaw));
        QCOMPARE(quarantine.count(), 1);
    }

    void itSurvivesARestart()
    {
        const QTemporaryDir folder;
        {
            Quarantine before(folder.path());
            QVERIFY(!before.keep("first", {}, noon, flaw));
        }
        Quarantine after(folder.path());
        QCOMPARE(after.count(), 1);
        QVERIFY(!after.keep("second", {}, noon, flaw));
        QCOMPARE(content(quarantinedBodies(folder.path()).last().file), "second");
    }

    void whatWasHalfKeptIsClearedAway()
    {
        const QTemporaryDir folder;
        const QString inside = folder.filePath(u"quarantine/"_s);
        QVERIFY(QDir().mkpath(inside));
        for (const QString &name : {u"000000000001.unfinished"_s, u"000000000001.json"_s}) {
            QFile file(inside + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const Quarantine quarantine(folder.path());
        QVERIFY(QDir(inside).entryList(QDir::Files).isEmpty());
        QCOMPARE(quarantine.count(), 0);
    }

    void whoRemovesTheFolderBeginsItAnew()
    {
        const QTemporaryDir folder;
        Quarantine quarantine(folder.path());
        QVERIFY(!quarantine.keep("first", {}, noon, flaw));
        QVERIFY(QDir(folder.filePath(u"quarantine"_s)).removeRecursively());
        QVERIFY(!quarantine.keep("second", {}, noon, flaw));
        QCOMPARE(quarantine.count(), 1);
        QCOMPARE(content(quarantinedBodies(folder.path()).first().file), "second");
    }

    void whereNothingCanBeWrittenThatIsAProblem()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"quarantine"_s)); // a file in place of the folder
        QVERIFY(file.open(QIODevice::WriteOnly));
        Quarantine quarantine(folder.path());
        const auto problem = quarantine.keep("x", {}, noon, flaw);
        QVERIFY(problem.has_value());
        QCOMPARE(problem->code, ProblemCode::CannotWrite);
        QCOMPARE(quarantine.count(), 0);
    }
};

QTEST_APPLESS_MAIN(QuarantineTest)
#include "tst_quarantine.moc"
