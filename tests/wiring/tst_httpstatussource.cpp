// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/httpstatussource.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace wk;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray answer(const QByteArray &body, const QByteArray &head = "200 OK")
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

Metrics someMetrics()
{
    Metrics metrics;
    metrics.intake.received = 12;
    metrics.intake.relayed = 5;
    metrics.refused.size = 3;
    return metrics;
}

/// Listens on the loopback, says what it is told to whoever asks, and keeps what was asked.
class Receiver
{
public:
    using Say = std::function<void(QTcpSocket &)>;

    explicit Receiver(Say say) : m_say(std::move(say))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                asked += socket->readAll();
                if (asked.endsWith("\r\n\r\n")) {
                    m_say(*socket);
                }
            });
        });
    }
    explicit Receiver(const QByteArray &bytes, bool closes = false)
        : Receiver([bytes, closes](QTcpSocket &socket) {
            socket.write(bytes);
            if (closes) {
                socket.disconnectFromHost();
            }
        })
    { }

    [[nodiscard]] QString address() const
    {
        return u"http://127.0.0.1:%1/metrics"_s.arg(m_server.serverPort());
    }

    QByteArray asked;

private:
    QTcpServer m_server;
    Say m_say;
};

/// What a source says of an address.
Result<Metrics> told(const QString &address, std::chrono::milliseconds patience = 30s)
{
    HttpStatusSource source(patience);
    QObject context;
    std::optional<Result<Metrics>> result;
    int answers = 0;
    source.ask(address, &context, [&](const Result<Metrics> &metrics) {
        result = metrics;
        ++answers;
    });
    const bool isEarly = result.has_value();
    if (isEarly || !QTest::qWaitFor([&] { return result.has_value(); }, 20'000) || answers != 1) {
        QTest::qFail("it is to answer once, and later", __FILE__, __LINE__);
        return Problem{ProblemCode::DatabaseBusy, {}, {}};
    }
    return *result;
}

void expectProblem(const Result<Metrics> &result, ProblemCode code, const QString &address)
{
    QVERIFY(!result);
    QCOMPARE(result.problem().code, code);
    QCOMPARE(result.problem().place.key, address);
    QCOMPARE(result.problem().arguments.size(), code == ProblemCode::CannotRead ? 1 : 0);
}

} // namespace

class HttpStatusSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFiguresOfAReceiverAreRead()
    {
        Receiver receiver(answer(metricsText(someMetrics())));
        const auto metrics = told(receiver.address());
        QVERIFY(metrics.ok());
        QCOMPARE(metrics->intake.received, 12);
        QCOMPARE(metrics->intake.relayed, 5);
        QCOMPARE(metrics->refused, someMetrics().refused);
        QVERIFY(receiver.asked.startsWith("GET /metrics HTTP/1.1\r\n"));
    }

    void whereNobodyListensItSaysWhy()
    {
        QString address;
        {
            const Receiver gone(QByteArray{});
            address = gone.address();
        }
        expectProblem(told(address), ProblemCode::CannotRead, address);
    }

    void whoDoesNotAnswerIsNotWaitedForForEver()
    {
        const Receiver silent(QByteArray{});
        const auto result = told(silent.address(), 50ms);
        expectProblem(result, ProblemCode::CannotRead, silent.address());
        QCOMPARE(result.problem().arguments, QStringList{u"no whole answer in time"_s});
    }

    void whoTricklesIsNotWaitedForEither()
    {
        // Something comes all the time, and never the end of it.
        const Receiver slow([](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
            auto *timer = new QTimer(&socket);
            timer->callOnTimeout(&socket, [&socket] { socket.write("#"); });
            timer->start(1ms);
        });
        expectProblem(told(slow.address(), 200ms), ProblemCode::CannotRead, slow.address());
    }

    void halfAnAnswerIsNone()
    {
        const Receiver cutOff(answer(metricsText(someMetrics())).chopped(1), true);
        expectProblem(told(cutOff.address()), ProblemCode::CannotRead, cutOff.address());
    }

    void halfAHeadIsNone()
    {
        const Receiver cutOff("HTTP/1.1 200 OK\r\nContent-", true);
        expectProblem(told(cutOff.address()), ProblemCode::CannotRead, cutOff.address());
    }

    void whatIsNoHttpIsNone()
    {
        const Receiver other("220 mail.example ESMTP\r\n", true);
        expectProblem(told(other.address()), ProblemCode::CannotRead, other.address());
    }

    void whatSomebodyElseSaysIsNoFigures_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << answer({});
        QTest::newRow("a page") << answer("<html><body>It works!</body></html>");
        QTest::newRow("bytes") << answer(QByteArray(1000, '\xff'));
        QTest::newRow("the figures of others") << answer("node_load1 0.5\n");
        QTest::newRow("not found") << answer(metricsText(someMetrics()), "404 Not Found");
        QTest::newRow("an error") << answer({}, "500 Internal Server Error");
        QTest::newRow("who are you") << answer({}, "401 Unauthorized\r\nWWW-Authenticate: Basic");
    }
    void whatSomebodyElseSaysIsNoFigures()
    {
        QFETCH(QByteArray, said);
        const Receiver other(said);
        expectProblem(told(other.address()), ProblemCode::NotMetrics, other.address());
    }

    void aHugeAnswerIsNotReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("of a length") << QByteArray("Content-Length: 1000000000000\r\n");
        QTest::newRow("of no length") << QByteArray();
    }
    void aHugeAnswerIsNotReadToItsEnd()
    {
        QFETCH(QByteArray, head);
        qint64 sent = 0;
        const Receiver huge([head, &sent](QTcpSocket &socket) {
            socket.write("HTTP/1.1 200 OK\r\n" + head + "\r\n" + metricsText(someMetrics()));
            const auto more = [&socket, &sent] {
                if (socket.bytesToWrite() < 1'000'000) {
                    sent += socket.write(QByteArray(1'000'000, '#'));
                }
            };
            QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
            more();
        });
        expectProblem(told(huge.address()), ProblemCode::NotMetrics, huge.address());
        QVERIFY2(sent < 50'000'000, qPrintable(QString::number(sent)));
    }

    void aMegabyteIsNotHuge()
    {
        const QByteArray text = metricsText(someMetrics());
        const Receiver large(answer(text + QByteArray(1024 * 1024 - text.size() - 1, '#') + '\n'));
        QCOMPARE(told(large.address())->intake.received, 12);
    }

    void nobodyIsSentElsewhere()
    {
        Receiver elsewhere(answer(metricsText(someMetrics())));
        const Receiver receiver(answer({}, "302 Found\r\nLocation: " + elsewhere.address().toLatin1()));
        expectProblem(told(receiver.address()), ProblemCode::NotMetrics, receiver.address());
        QCOMPARE(elsewhere.asked, QByteArray());
    }

    void whoHasGoneIsNotTold()
    {
        const Receiver receiver(answer(metricsText(someMetrics())));
        HttpStatusSource source;
        bool isTold = false;
        {
            QObject context;
            source.ask(receiver.address(), &context, [&isTold](const Result<Metrics> &) { isTold = true; });
        }
        // Asked later, and answered: so the first was, too.
        QVERIFY(told(receiver.address()).ok());
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(HttpStatusSourceTest)
#include "tst_httpstatussource.moc"
