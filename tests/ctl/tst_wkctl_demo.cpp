// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int code = -1;
    QByteArray output;
    QByteArray errors;
};

} // namespace

/// `wkctl demo`, seen from outside.
class WkctlDemoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void theSameArgumentsGiveTheSameBytes()
    {
        const QStringList wish{u"--clients"_s, u"60"_s, u"--seed"_s, u"7"_s};
        QCOMPARE(demo(u"first"_s, wish).code, 0);
        QCOMPARE(demo(u"second"_s, wish).code, 0);
        const QByteArray document = exported(u"first"_s);
        QVERIFY(document.contains("MW-Kassen nachts"));
        QCOMPARE(exported(u"second"_s), document);
    }

    void anotherSeedGivesAnotherSite()
    {
        QCOMPARE(demo(u"seed1"_s, {u"--clients"_s, u"5"_s}).code, 0);
        QCOMPARE(demo(u"seed2"_s, {u"--clients"_s, u"5"_s, u"--seed"_s, u"2"_s}).code, 0);
        QVERIFY(exported(u"seed1"_s) != exported(u"seed2"_s));
    }

    void datesLieAroundNow()
    {
        QCOMPARE(demo(u"now"_s, {u"--clients"_s, u"0"_s, u"--now"_s, u"2011-06-20T00:00:00+02:00"_s}).code,
                 0);
        QVERIFY(exported(u"now"_s).contains("Patchday 2011-06 Server"));
    }

    void itSaysWhatItMade()
    {
        const Answer answer = demo(u"said"_s, {u"--clients"_s, u"12"_s});
        QCOMPARE(answer.errors, QByteArray());
        QVERIFY(answer.output.contains("\nClients                      12\n"));
        QVERIFY(answer.output.contains("\nState messages               5000\n"));
        const Answer nobody = demo(u"nobody"_s, {u"--clients"_s, u"0"_s});
        QVERIFY(nobody.output.contains("\nState messages               0\n"));
    }

    void theSameArgumentsGiveTheSameMessages()
    {
        const QStringList wish{u"--clients"_s, u"40"_s, u"--messages"_s, u"321"_s};
        QCOMPARE(demo(u"messages1"_s, wish).code, 0);
        QCOMPARE(demo(u"messages2"_s, wish).code, 0);
        const QByteArray listed = messages(u"messages1"_s);
        QCOMPARE(listed.count("\"received\""), 321);
        QCOMPARE(messages(u"messages2"_s), listed);
        QVERIFY(listed.contains("\"fsp\":\"MUC-SRV-FSP01\""));
        QCOMPARE(demo(u"messages3"_s, {u"--clients"_s, u"40"_s, u"--messages"_s, u"0"_s}).code, 0);
        QCOMPARE(messages(u"messages3"_s).count("\"received\""), 0);
        // A site is the same whatever its clients sent.
        QCOMPARE(exported(u"messages3"_s), exported(u"messages1"_s));
    }

    void whatIsThereAlreadyIsLeftAlone()
    {
        QFile file(path(u"there"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("something else");
        file.close();
        const Answer answer = demo(u"there"_s, {});
        QCOMPARE(answer.code, 4);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errors.count('\n'), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("something else"));
    }

    void wrongNumbersAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const char *options :
             {"--clients -1", "--clients 1000001", "--clients 1e3", "--clients=", "--messages many",
              "--seed 18446744073709551616", "--seed 0x1", "--now 2026-03-01T00:00:00", "--now yesterday"}) {
            QTest::newRow(options) << QString::fromLatin1(options).split(u' ');
        }
    }
    void wrongNumbersAreWrongUsage()
    {
        QFETCH(QStringList, options);
        const Answer answer = demo(u"wrong"_s, options);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.output, QByteArray());
        QCOMPARE(answer.errors.count('\n'), 1);
        QVERIFY(!QFileInfo::exists(path(u"wrong"_s)));
    }

    void theGreatestSeedIsTaken()
    {
        const QStringList wish{u"--clients"_s, u"1"_s, u"--seed"_s, u"18446744073709551615"_s};
        QCOMPARE(demo(u"greatest"_s, wish).code, 0);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    static Answer ask(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(WK_BINARY_DIR "/wkctl"), arguments);
        process.waitForFinished();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] Answer demo(const QString &name, const QStringList &options) const
    {
        return ask(QStringList{u"demo"_s, u"--database"_s, path(name)} + options);
    }
    [[nodiscard]] QByteArray exported(const QString &name) const
    {
        const Answer answer = ask({u"export"_s, u"--database"_s, path(name)});
        return answer.code == 0 ? answer.output : QByteArray();
    }

    [[nodiscard]] QByteArray messages(const QString &name) const
    {
        const Answer answer = ask(
            {u"messages"_s, u"list"_s, u"--database"_s, path(name), u"--limit"_s, u"1000"_s, u"--json"_s});
        return answer.code == 0 ? answer.output : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(WkctlDemoTest)
#include "tst_wkctl_demo.moc"
