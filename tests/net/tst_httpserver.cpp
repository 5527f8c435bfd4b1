// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fakeintake.h"
#include "net/httpserver.h"
#include "net/metricsserver.h"
#include "net/rawclient.h"
#include "net/requesthead.h"

#include <QDir>
#include <QTest>

#include <semaphore>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wk;
using namespace wk::test;

namespace {

const QByteArray path = "/SMS_FSP/.sms_fsp";

QByteArray post(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

struct Served
{
    explicit Served(const HttpLimits &limits = {})
        : server(std::move(*HttpServer::start({u"127.0.0.1"_s, 0}, path, limits, intake)))
    { }

    [[nodiscard]] RawClient client() const { return RawClient(server->address()); }

    FakeIntake intake;
    std::unique_ptr<HttpServer> server;
};

/// Answers at once. Whoever brings `hold` is kept until it is let go, and answered when all others are.
class HoldingIntake final : public Intake
{
public:
    void take(QByteArray body, const QString &, Answered answered) override
    {
        if (body != "hold") {
            answered(IntakeAnswer::Stored);
            return;
        }
        m_held = std::move(answered);
        m_holds.release();
        m_letGo.acquire();
    }
    [[nodiscard]] IntakeFigures figures() const override { return {}; }

    void waitUntilHolding() { m_holds.acquire(); }
    void letGo() { m_letGo.release(); }
    void answerHeld() { std::exchange(m_held, {})(IntakeAnswer::Stored); }

private:
    Answered m_held;
    std::binary_semaphore m_holds{0};
    std::binary_semaphore m_letGo{0};
};

} // namespace

class HttpServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// libmicrohttpd fetches 128 events at a time.
    void anyNumberOfClientsIsAnsweredAtOnce()
    {
        HoldingIntake intake;
        HttpLimits limits;
        limits.threads = 1;
        const auto server = std::move(*HttpServer::start({u"127.0.0.1"_s, 0}, path, limits, intake));
        std::vector<RawClient> clients;
        for (int i = 0; i < 131; ++i) {
            clients.emplace_back(server->address());
            clients.back().send(post("comes in"));
            QCOMPARE(clients.back().statuses(1), QList{200});
        }
        qsizetype answers = 1;
        for (size_t others = 124; others < clients.size(); ++others) {
            clients.front().send(post("hold"));
            intake.waitUntilHolding();
            for (size_t i = 1; i <= others; ++i) {
                clients[i].send(post("all together"));
            }
            intake.letGo();
            ++answers;
            for (size_t i = 1; i <= others; ++i) {
                QCOMPARE(clients[i].statuses(answers).size(), answers);
            }
            intake.answerHeld();
            QCOMPARE(clients.front().statuses(answers).size(), answers);
            for (size_t i = others + 1; i < clients.size(); ++i) {
                clients[i].send(post("the rest"));
                QCOMPARE(clients[i].statuses(answers).size(), answers);
            }
        }
    }

    void aReportIsAnsweredWithAnEmpty200OnceItIsStored()
    {
        Served served;
        served.intake.hang();
        RawClient client = served.client();
        client.send(post("hello", "Connection: close\r\n"));
        served.intake.waitUntilAsked(1);
        QCOMPARE(served.intake.bodies().size(), 0);
        served.intake.goOn();
        const QByteArray answer = client.everything();
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.contains("\r\nContent-Length: 0\r\n"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
        QCOMPARE(served.intake.bodies(), QList<QByteArray>{"hello"});
        QCOMPARE(served.intake.senders(), QStringList{u"127.0.0.1"_s});
    }

    void requestsInAPipelineAreAnsweredInTheirOrder()
    {
        Served served;
        RawClient client = served.client();
        client.send(QByteArray(post("one") + post("no report") + "GET /x HTTP/1.1\r\n\r\n" + post("full")
                               + "GET " + path + " HTTP/1.1\r\n\r\n" + post("two")));
        QCOMPARE(client.statuses(6), (QList<int>{200, 400, 404, 503, 405, 200}));
        QCOMPARE(served.intake.bodies(), (QList<QByteArray>{"one", "two"}));
    }

    void refusalsSayWhatElseIsNeeded()
    {
        Served served;
        RawClient full = served.client();
        full.send(post("full", "Connection: close\r\n"));
        QVERIFY(full.everything().contains("\r\nRetry-After: "));
        RawClient put = served.client();
        put.send("PUT " + path + " HTTP/1.1\r\nConnection: close\r\n\r\n");
        QVERIFY(put.everything().contains("\r\nAllow: POST\r\n"));
    }

    void aSenderMayWaitToBeAskedForTheBody()
    {
        Served served;
        RawClient client = served.client();
        client.send("POST " + path + " HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(client.statuses(1), QList<int>{100});
        client.send("ab");
        QCOMPARE(client.statuses(2), (QList<int>{100, 200}));
        RawClient refused = served.client();
        refused.send("POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(refused.allStatuses(), QList<int>{404});
    }

    void theGreatestBodyIsTakenAndNoGreaterOne()
    {
        HttpLimits limits;
        limits.body = 100'000;
        Served served(limits);
        RawClient client = served.client();
        client.send(post(QByteArray(100'000, 'x')));
        QCOMPARE(client.statuses(1), QList<int>{200});
        client.send(post(QByteArray(100'001, 'x')));
        QCOMPARE(client.allStatuses(), (QList<int>{200, 413}));
        QCOMPARE(served.intake.bodies().size(), 1);
        QCOMPARE(served.server->refused().size, 1);
    }

    void whatCannotBeReadIsNoMatterOfLengths()
    {
        Served served;
        const auto refusedAfter = [&served](const QByteArray &bytes) {
            RawClient client = served.client();
            client.send(bytes);
            client.allStatuses();
            return served.server->refused();
        };
        const QByteArray begin = "POST " + path + " HTTP/1.1\r\n";
        qint64 unreadable = 0;
        const QList<QByteArray> unreadables{
            QByteArray("\x16\x03\x01\x02\x00", 5), begin + "X: a\r\n b\r\nContent-Length: 0\r\n\r\n",
            begin + "X : a\r\nContent-Length: 0\r\n\r\n", begin + "no colon\r\n\r\n"};
        for (const QByteArray &bytes : unreadables) {
            const RefusedRequests refused = refusedAfter(bytes);
            QCOMPARE(refused.headers, ++unreadable);
            QCOMPARE(refused.length, 0);
        }
        QCOMPARE(refusedAfter(begin + "Content-Length: +5\r\n\r\nhello").length, 1);
        QCOMPARE(refusedAfter(begin + "\r\n").length, 2);
    }

    void aSecondRequestIsHeldToTheSameRules()
    {
        const QList<std::pair<QByteArray, int>> cases{
            {"POST " + path + " HTTP/1.1\r\n\r\n", 411},
            {"POST " + path + " HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400},
            {"POST " + path + " HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
            {"POST " + path + " HTTP/1.2\r\nContent-Length: 1\r\n\r\na", 505},
            {"POST " + path + " HTTP/1.1\r\nX: " + QByteArray(17'000, 'x') + "\r\n\r\n", 431},
        };
        Served served;
        for (const auto &[second, status] : cases) {
            RawClient client = served.client();
            client.send(post("first"));
            QCOMPARE(client.statuses(1), QList<int>{200});
            client.send(second);
            QCOMPARE(client.allStatuses(), (QList<int>{200, status}));
        }
    }

    void theGreatestHeadMayHaveAHundredHeaders()
    {
        QByteArray head = "POST " + path + " HTTP/1.1\r\n";
        const QByteArray end = "Content-Length: 5\r\n\r\n";
        for (int i = 0; i < 99; ++i) {
            head +=
                "X-" + QByteArray::number(i).rightJustified(2, '0') + ": " + QByteArray(150, 'x') + "\r\n";
        }
        head += "X: " + QByteArray(longestHead - head.size() - end.size() - 5, 'x') + "\r\n" + end;
        QCOMPARE(head.size(), longestHead);
        Served served;
        RawClient client = served.client();
        client.send(head + "hello" + head + "hello");
        QCOMPARE(client.statuses(2), (QList<int>{200, 200}));
    }

    void whoPromisesMuchAndSendsLittleHoldsNobodyUp()
    {
        HttpLimits limits;
        limits.memory = 50'000;
        Served served(limits);
        std::vector<RawClient> others;
        for (int i = 0; i < 20; ++i) {
            others.push_back(served.client());
            others.back().send(post(QByteArray(40'000, 'x')).first(8'000));
        }
        RawClient client = served.client();
        client.send(post(QByteArray(10'000, 'x')));
        QCOMPARE(client.statuses(1), QList<int>{200});
        QCOMPARE(served.server->refused().time, 0);
    }

    void largeBodiesWaitForEachOther()
    {
        HttpLimits limits;
        limits.memory = 50'000;
        Served served(limits);
        served.intake.hang();
        std::vector<RawClient> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(served.client());
            clients.back().send(post(QByteArray(40'000, 'x')));
        }
        served.intake.waitUntilAsked(1);
        served.intake.goOn();
        for (RawClient &client : clients) {
            QCOMPARE(client.statuses(1), QList<int>{200});
        }
    }

    void whoTakesTooLongIsClosed()
    {
        HttpLimits limits;
        limits.places.request = 100ms;
        limits.places.idle = 200ms;
        Served served(limits);
        for (const QByteArray &beginning :
             {QByteArray(), QByteArray("P"), QByteArray("POST / HTTP/1.1\r\nX"), post("hello").chopped(1)}) {
            RawClient client = served.client();
            client.send(beginning);
            QCOMPARE(client.everything(), QByteArray());
        }
        RawClient second = served.client();
        second.send(post("hello") + "POS");
        QCOMPARE(second.allStatuses(), QList<int>{200});
        QTRY_COMPARE(served.server->refused().time, 4); // counted after the connection is closed
    }

    void whoSendsNothingMoreIsStillAnswered()
    {
        Served served;
        RawClient other = served.client(); // whose turn it is first
        other.send(post("hello"));
        QCOMPARE(other.statuses(1), QList<int>{200});
        for (int i = 0; i < 20; ++i) {
            RawClient client = served.client();
            client.send(QByteArray(post("one") + post("no report") + post("two")));
            client.finish();
            QCOMPARE(client.allStatuses(), (QList<int>{200, 400, 200}));
        }
    }

    void whoAsksForNothingMoreIsLetGo()
    {
        Served served;
        for (int i = 0; i < 20; ++i) {
            RawClient client = served.client();
            client.send("GET " + path + " HTTP/1.1\r\n\r\n");
            client.finish();
            QCOMPARE(client.allStatuses(), QList<int>{405}); // not when its time is over: that is a minute
        }
        QCOMPARE(served.server->refused().time, 0);
    }

    void whatTheIntakeNeedsIsNotTheSendersTime()
    {
        HttpLimits limits;
        limits.places.request = 20ms;
        limits.places.idle = 10s;
        Served served(limits);
        served.intake.hang();
        RawClient client = served.client();
        client.send(post("hello"));
        served.intake.waitUntilAsked(1);
        QTest::qSleep(100);
        served.intake.goOn();
        QCOMPARE(client.statuses(1), QList<int>{200});
    }

    void whoHasBeenIdleLongestGivesWay()
    {
        HttpLimits limits;
        limits.places.all = 4;
        limits.places.perAddress = 4;
        Served served(limits);
        std::vector<RawClient> idle;
        for (int i = 0; i < 4; ++i) {
            idle.push_back(served.client());
        }
        RawClient late = served.client();
        late.send(post("hello"));
        QCOMPARE(late.statuses(1), QList<int>{200});
        QCOMPARE(idle.front().everything(), QByteArray());
        idle.back().send(post("me too"));
        QCOMPARE(idle.back().statuses(1), QList<int>{200});
    }

    void anAnswerArrivesThoughItsReaderStillSends()
    {
        Served served;
        for (int i = 0; i < 20; ++i) {
            RawClient client = served.client();
            client.send(post(QByteArray(4'000'000, 'x')));
            QCOMPARE(client.allStatuses(), QList<int>{413});
        }
    }

    void whoWasRefusedAndStaysTakesNoDescriptors()
    {
        const auto descriptors = [] {
            return QDir(u"/proc/self/fd"_s)
                .entryList(QDir::NoDotAndDotDot | QDir::System | QDir::AllEntries)
                .size();
        };
        Served served;
        const auto before = descriptors();
        constexpr int many = 400;
        std::vector<RawClient> refused;
        for (int i = 0; i < many; ++i) {
            refused.push_back(served.client());
            refused.back().send("no request\r\n\r\n");
            QCOMPARE(refused.back().statuses(1), QList<int>{400});
        }
        // Each of these is one on the other side, too, but only 256 are still listened to.
        const auto others = descriptors() - before - many;
        QVERIFY2(others <= 260, qPrintable(QString::number(others)));
        QCOMPARE(refused.front().everything().count("HTTP/1.1"), 1);
    }

    void stoppingAnswersWhatIsComplete()
    {
        Served served;
        served.intake.hang();
        RawClient complete = served.client();
        complete.send(post("hello"));
        RawClient half = served.client();
        half.send(post("hello").chopped(1));
        RawClient idle = served.client();
        served.intake.waitUntilAsked(1);
        std::thread stop([&served] { served.server->stop(10s); });
        served.intake.goOn();
        QCOMPARE(complete.allStatuses(), QList<int>{200});
        QCOMPARE(half.everything(), QByteArray());
        QCOMPARE(idle.everything(), QByteArray());
        stop.join();
        QVERIFY(!served.client().isConnected());
    }

    void stoppingAnswersAllThatHadComeOnAConnection()
    {
        Served served;
        served.intake.hang();
        RawClient client = served.client();
        client.send(post("one") + post("no report") + "GET " + path + " HTTP/1.1\r\n\r\n" + post("four")
                    + post("half").chopped(1));
        served.intake.waitUntilAsked(1);
        std::thread stop([&served] { served.server->stop(10s); });
        QTRY_VERIFY(!served.client().isConnected());
        served.intake.goOn();
        QCOMPARE(client.allStatuses(), (QList<int>{200, 400, 405, 200}));
        stop.join();
    }

    void whoGoesOnSendingDoesNotKeepItFromStopping()
    {
        Served served;
        served.intake.hang();
        RawClient client = served.client();
        client.send(post("one"));
        served.intake.waitUntilAsked(1);
        std::thread stop([&served] { served.server->stop(10s); });
        QTRY_VERIFY(!served.client().isConnected());
        served.intake.goOn();
        QCOMPARE(client.statuses(1), QList<int>{200});
        client.send(post("two"));
        QCOMPARE(client.allStatuses(), QList<int>{200});
        stop.join();
    }

    void stoppingDoesNotWaitForAnIntakeThatHangs()
    {
        Served served;
        served.intake.hang();
        RawClient client = served.client();
        client.send(post("hello"));
        served.intake.waitUntilAsked(1);
        served.server->stop(50ms);
        QCOMPARE(client.everything(), QByteArray());
        served.intake.goOn(); // the answer finds nobody
    }

    void anAddressInUseIsSaid()
    {
        Served served;
        const auto address = listenAddressFrom(served.server->address());
        FakeIntake intake;
        const auto second = HttpServer::start(*address, path, {}, intake);
        QVERIFY(!second);
        QCOMPARE(second.problem().code, ProblemCode::CannotListen);
        QCOMPARE(second.problem().place.key, served.server->address());
    }

    void addressesAreReadWithTheirPort()
    {
        QCOMPARE(listenAddressFrom(u"0.0.0.0:80"), (ListenAddress{u"0.0.0.0"_s, 80}));
        QCOMPARE(listenAddressFrom(u"[::1]:0"), (ListenAddress{u"::1"_s, 0}));
        for (const auto text :
             {u"", u"80", u":80", u"host", u"host:", u"host:70000", u"host:x", u"host: 80", u"::1:80"}) {
            QVERIFY(!listenAddressFrom(text));
        }
    }

    void metricsAreOnePage()
    {
        const auto server = MetricsServer::start({u"127.0.0.1"_s, 0}, [] { return QByteArray("a 1\n"); });
        QVERIFY(server);
        const auto ask = [&server](const QByteArray &line) {
            RawClient client((*server)->address());
            client.send(QByteArray(line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
            return client.everything();
        };
        const QByteArray answer = ask("GET /metrics");
        QVERIFY(answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\r\n\r\na 1\n"));
        QVERIFY(answer.contains("Content-Type: text/plain; version=0.0.4"));
        QVERIFY(ask("GET /").startsWith("HTTP/1.1 404 "));
        QVERIFY(ask("POST /metrics").startsWith("HTTP/1.1 405 "));
    }

    void whoWatchesIsAnsweredWhileAnotherAddressKeepsConnections()
    {
        const auto server = MetricsServer::start({u"127.0.0.1"_s, 0}, [] { return QByteArray("a 1\n"); });
        QVERIFY(server);
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 300; ++i) {
            idle.push_back(std::make_unique<RawClient>((*server)->address(), INADDR_LOOPBACK + 1));
        }
        RawClient client((*server)->address());
        client.waitAtMost(5); // the others are sent away after ten
        client.send("GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(client.everything().startsWith("HTTP/1.1 200 "));
    }
};

QTEST_APPLESS_MAIN(HttpServerTest)
#include "tst_httpserver.moc"
