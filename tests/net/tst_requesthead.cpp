// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/requesthead.h"

#include <QTest>

using namespace wk;

namespace {

const QByteArray path = "/SMS_FSP/.sms_fsp";

QByteArray head(const QByteArray &requestLine, const QByteArrayList &headers)
{
    return requestLine + "\r\n" + headers.join("\r\n") + (headers.isEmpty() ? "" : "\r\n") + "\r\n";
}

int statusOf(const QByteArray &bytes)
{
    const auto parsed = parsedHead(bytes);
    return parsed ? static_cast<int>(judged(*parsed, {path, 1000}).status) : 400;
}

} // namespace

class RequestHeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeadEndsWithAnEmptyLine()
    {
        const QByteArray whole = head("POST " + path + " HTTP/1.1", {"Content-Length: 3"});
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QCOMPARE(headSoFar(whole.first(size)), HeadSoFar::Incomplete);
        }
        QCOMPARE(headSoFar(whole), HeadSoFar::Complete);
        QCOMPARE(headSoFar(QByteArray(whole + "abc")), HeadSoFar::Complete);
        QCOMPARE(headSoFar(QByteArray("\r\n\n" + whole)), HeadSoFar::Complete);
    }

    void aHeadIsAtMostSixteenKibibytes()
    {
        const QByteArray line = "POST / HTTP/1.1\r\nX: ";
        const QByteArray longest = line + QByteArray(16 * 1024 - line.size() - 4, 'a') + "\r\n\r\n";
        QCOMPARE(headSoFar(longest), HeadSoFar::Complete);
        QCOMPARE(headSoFar(QByteArray("\n" + longest)), HeadSoFar::TooLong);
        QCOMPARE(headSoFar(QByteArray(16 * 1024, 'a')), HeadSoFar::Incomplete);
        QCOMPARE(headSoFar(QByteArray(16 * 1024 + 1, 'a')), HeadSoFar::TooLong);
    }

    void whatIsNoHttpIsKnownEarly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02", 4);
        QTest::newRow("zeros") << QByteArray(3, '\0');
        QTest::newRow("a line without a version") << QByteArray("GET /\r\n");
        QTest::newRow("a line of one word") << QByteArray("hello\n");
        QTest::newRow("another case") << QByteArray("POST / http/1.1\r\n");
        QTest::newRow("something after the version") << QByteArray("POST / HTTP/1.1x\r\n");
    }
    void whatIsNoHttpIsKnownEarly()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(headSoFar(bytes), HeadSoFar::NotHttp);
    }

    void checksComeInTheOrderOfTheContract_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<int>("status");
        const QByteArray post = "POST " + path + " HTTP/1.1";
        const auto row = [](const char *name, const QByteArray &line, const QByteArrayList &headers,
                            int status) { QTest::newRow(name) << line << headers << status; };
        row("welcome", post, {"Content-Length: 1000"}, 0);
        row("HTTP/1.0", "POST " + path + " HTTP/1.0", {"Content-Length: 1"}, 0);
        row("a length said twice alike", post, {"Content-Length: 1", "content-length: 1"}, 0);
        row("nothing", post, {"Content-Length: 0"}, 0);
        row("another version", "POST /x HTTP/1.2", {}, 505);
        row("another path before another method", "GET /x HTTP/1.1", {}, 404);
        row("another path before a wrong length", "POST /x HTTP/1.1", {"Content-Length: x"}, 404);
        row("another case", "POST /sms_fsp/.SMS_FSP HTTP/1.1", {"Content-Length: 1"}, 404);
        row("encoded", "POST /SMS_FSP/%2esms_fsp HTTP/1.1", {"Content-Length: 1"}, 404);
        row("a query", "POST " + path + "? HTTP/1.1", {"Content-Length: 1"}, 404);
        row("a whole address", "POST http://fsp" + path + " HTTP/1.1", {"Content-Length: 1"}, 404);
        row("another method before no length", "PUT " + path + " HTTP/1.1", {}, 405);
        row("a method in another case", "post " + path + " HTTP/1.1", {"Content-Length: 1"}, 405);
        row("no length", post, {}, 411);
        row("chunked", post, {"Transfer-Encoding: chunked"}, 411);
        row("chunked with a length", post, {"Transfer-Encoding: chunked", "Content-Length: 1"}, 400);
        row("two lengths", post, {"Content-Length: 1", "Content-Length: 2"}, 400);
        row("a list", post, {"Content-Length: 1, 1"}, 400);
        row("a sign", post, {"Content-Length: +1"}, 400);
        row("below zero", post, {"Content-Length: -1"}, 400);
        row("no digits", post, {"Content-Length:"}, 400);
        row("a length that goes on", post, {"Content-Length: 1", " 2"}, 400);
        row("a name with a space", post, {"Content-Length : 1"}, 400);
        row("a line without a colon", post, {"Content-Length: 1", "word"}, 400);
        row("a zero", post, {QByteArray("Content-Length: 1\0", 18)}, 400);
        row("too large", post, {"Content-Length: 1001"}, 413);
        row("larger than any number", post, {"Content-Length: 99999999999999999999999"}, 413);
    }
    void checksComeInTheOrderOfTheContract()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArrayList, headers);
        QFETCH(int, status);
        QCOMPARE(statusOf(head(line, headers)), status);
    }

    void aConnectionEndsWhereTheNextRequestCannotBeFound()
    {
        const auto endsAfter = [](const QByteArrayList &headers) {
            return judged(*parsedHead(head("POST " + path + " HTTP/1.1", headers)), {path, 1000}).ends;
        };
        QVERIFY(!endsAfter({"Content-Length: 5"}));
        QVERIFY(endsAfter({}));
        QVERIFY(endsAfter({"Content-Length: 5", "Content-Length: 6"}));
        QVERIFY(endsAfter({"Content-Length: 5000"}));
    }

    void aBodyIsWhatIsSaidToFollow()
    {
        const auto body = [](const QByteArrayList &headers) {
            return hasBody(*parsedHead(head("GET / HTTP/1.1", headers)));
        };
        QVERIFY(!body({}));
        QVERIFY(!body({"Content-Length: 0"}));
        QVERIFY(body({"Content-Length: 1"}));
        QVERIFY(body({"Transfer-Encoding: chunked"}));
    }
};

QTEST_APPLESS_MAIN(RequestHeadTest)
#include "tst_requesthead.moc"
