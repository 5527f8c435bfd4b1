// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagetable.h"
#include "storage/sqlitefile.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "storage/storedbody.h"
#include "support/asnobody.h"
#include "support/messages.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Counts = StoredCounts;

const Instant longAfter{2'000'000'000s};

void makeSite(const QString &path)
{
    Site site;
    site.code = u"MUC"_s;
    QVERIFY(SqlSiteStore::create(path, site).ok());
}

std::unique_ptr<SqlMessageStore> opened(const QString &path)
{
    return SqlMessageStore::open(path).value();
}

/// All that a filter gives, page by page.
QList<ArchivedMessage> allOf(SqlMessageStore &store, const MessageFilter &filter = {}, qsizetype limit = 1000)
{
    QList<ArchivedMessage> all;
    std::optional<MessageCursor> after;
    do {
        const MessagePage page = store.page(filter, after, limit).value();
        all += page.messages;
        after = page.next ? cursorFrom(cursorText(*page.next)) : std::nullopt;
    } while (after);
    return all;
}

QList<qint64> arrivalsOf(const QList<ArchivedMessage> &messages)
{
    QList<qint64> arrivals;
    for (const ArchivedMessage &message : messages) {
        arrivals.append(message.arrival);
    }
    return arrivals;
}

QString codeOf(const std::optional<Problem> &problem)
{
    return problem ? QString(codeName(problem->code)) : QString();
}

template <typename Value>
QString codeOf(const Result<Value> &result)
{
    return result ? QString() : QString(codeName(result.problem().code));
}

MessageCursor placeOf(const ArchivedMessage &message)
{
    return {message.message.time, message.message.serial.value_or(MessageCursor::noSerial), message.arrival};
}

/// What a page is to be, the slow way.
QList<qint64> expectedFor(QList<ArchivedMessage> all, const MessageFilter &filter)
{
    all.removeIf([&filter](const ArchivedMessage &one) {
        const bool isClient = !filter.client || *filter.client == one.sender.clientId
            || filter.client->toCaseFolded() == one.sender.client.toCaseFolded();
        return !isClient || !filter.accepts({one.message.topic, one.message.state})
            || (filter.from && one.message.time < *filter.from)
            || (filter.to && one.message.time >= *filter.to);
    });
    std::sort(all.begin(), all.end(), [](const ArchivedMessage &left, const ArchivedMessage &right) {
        return placeOf(left) > placeOf(right);
    });
    return arrivalsOf(all);
}

/// Messages of which many share a time, a serial or a state.
QList<ReportArrival> randomArrivals(std::mt19937 &random, int count)
{
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    QList<ReportArrival> arrivals;
    for (int i = 0; i < count; ++i) {
        MessageSender sender = senderNumber(below(6));
        if (below(3) == 0) {
            sender.clientId.clear();
        }
        if (below(4) == 0) {
            sender.client = sender.client.toLower();
        }
        QList<StateMessage> messages;
        for (int j = below(3); j >= 0; --j) {
            const auto serial = below(2) == 0 ? std::nullopt : std::optional(below(3));
            StateMessage message = messageAt(below(8), serial, QList<qint32>{100, 313, 400, 999}[below(4)],
                                             {QString::number(random())});
            message.time += std::chrono::microseconds(below(2));
            message.topic = QList<qint32>{800, 1000, 4711}[below(3)];
            messages.append(message);
        }
        arrivals.append(arrivalOf(sender, messages));
    }
    return arrivals;
}

} // namespace

/// State messages in a database.
class SqlMessageStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"site.db"_s);
        makeSite(m_path);
        m_store = opened(m_path);
    }
    void cleanup() { m_store.reset(); }

    void whatIsStoredComesBackAsItWas()
    {
        StateMessage message =
            messageAt(-5'000'000'000, 7, 313, {u"1603"_s, u""_s, u"\uFEFF\"\\ ü\n漢"_s, u""_s});
        message.time += 250ms + 1us;
        message.topicId = u"\uFEFF{x}"_s;
        StateMessage plain = messageAt(0);
        plain.topicId.clear();
        ReportArrival first = arrivalOf(senderNumber(1), {message, plain});
        ReportArrival second = arrivalOf({{}, u"\uFEFFlager ü"_s, {}}, {plain});
        second.fallbackStatusPoint = QString();
        QCOMPARE(*m_store->add({first, second}), (Counts{3, 0}));
        QCOMPARE(allOf(*opened(m_path)),
                 (QList<ArchivedMessage>{
                     {3, plain, second.report.sender, second.received, QString()},
                     {2, plain, first.report.sender, first.received, u"FSP01"_s},
                     {1, message, first.report.sender, first.received, u"FSP01"_s},
                 }));
        QVERIFY(allOf(*m_store).first().fallbackStatusPoint.isNull());
        QCOMPARE(*m_store->bodyOf(2), first.body);
        QCOMPARE(*m_store->bodyOf(4), QByteArray());
    }

    void aBodyComesBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        const StateReport report{senderNumber(1), {messageAt(1)}};
        for (const bool withMark : {true, false}) {
            for (const auto encoding :
                 {ReportEncoding::Utf16LittleEndian, ReportEncoding::Utf16BigEndian, ReportEncoding::Utf8}) {
                QTest::addRow("%d, mark %d", static_cast<int>(encoding), withMark)
                    << writtenReport(report, encoding, withMark);
            }
        }
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("odd length") << QByteArray("\xFF\xFE<\0a", 5);
        QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE\x00\xD8", 4);
        QTest::newRow("mark of the other") << QByteArray("\xFE\xFF\xFF\xFE", 4);
        QTest::newRow("a zero") << QByteArray("<\0", 2);
    }
    void aBodyComesBackByteForByte()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(sentBody(storedBody(body)), body);
    }

    void aBodyInUtf16IsKeptInHalfTheRoom()
    {
        const QByteArray body = writtenReport({senderNumber(1), {messageAt(1)}});
        QVERIFY(storedBody(body).bytes.size() <= body.size() / 2 + 2);
    }

    void theSameAgainIsADuplicateWhateverItCameIn()
    {
        QCOMPARE(
            *m_store->add({arrivalOf(senderNumber(1), {messageAt(1, 1), messageAt(2, 2), messageAt(1, 1)})}),
            (Counts{2, 1}));
        QCOMPARE(*m_store->add({arrivalOf(senderNumber(1), {messageAt(2, 2)}),
                                arrivalOf(senderNumber(1), {messageAt(3, 3), messageAt(1, 1)})}),
                 (Counts{1, 2}));
        // One process after the other, and beside it.
        QCOMPARE(*opened(m_path)->add({arrivalOf(senderNumber(1), {messageAt(3, 3), messageAt(4, 4)})}),
                 (Counts{1, 1}));
        QCOMPARE(*m_store->add({arrivalOf(senderNumber(1), {messageAt(4, 4)})}), (Counts{0, 1}));
        QCOMPARE(arrivalsOf(allOf(*m_store)), (QList<qint64>{4, 3, 2, 1}));
    }

    void aClientWithoutAnIdIsKnownByItsNameWhateverItsLetterCase()
    {
        const QList<StateMessage> one{messageAt(1, 1)};
        QCOMPARE(*m_store->add({arrivalOf({{}, u"lager"_s, {}}, one)}), (Counts{1, 0}));
        QCOMPARE(*m_store->add({arrivalOf({{}, u"LAGER"_s, u"1.0"_s}, one)}), (Counts{0, 1}));
        // What was not stored leaves no name behind.
        QVERIFY(!m_store->clientNames()->contains(u"LAGER"_s));
    }

    void aReportInPartsIsKeptOnce()
    {
        ReportArrival arrival =
            arrivalOf(senderNumber(1), {messageAt(1, 1), messageAt(2, 2), messageAt(3, 3)});
        const QList<StateMessage> messages = arrival.report.messages;
        for (const StateMessage &message : messages) {
            arrival.report.messages = {message};
            QCOMPARE(*m_store->add({arrival}), (Counts{1, 0}));
        }
        QCOMPARE(rowsOf("state_reports"), 1);
        QCOMPARE(*m_store->bodyOf(3), arrival.body);
        // Two goes, the third and the report stay.
        QCOMPARE(*m_store->deleteOlderThan(std::chrono::floor<std::chrono::seconds>(messages[2].time), {}),
                 2);
        QCOMPARE(*m_store->bodyOf(3), arrival.body);
        QCOMPARE(*m_store->deleteOlderThan(longAfter, {}), 1);
        QCOMPARE(rowsOf("state_reports"), 0);
    }

    void aReportWithoutNewsLeavesNoTrace()
    {
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1, 1)})}).ok());
        ReportArrival again = arrivalOf(senderNumber(1), {messageAt(1, 1)});
        again.received += 1s;
        again.report.sender.client = u"RENAMED"_s;
        QCOMPARE(*m_store->add({again}), (Counts{0, 1}));
        QCOMPARE(rowsOf("state_reports"), 1);
        QCOMPARE(rowsOf("message_senders"), 1);
    }

    void aSiteIsNoOtherForItsMessages()
    {
        const auto site = SqlSiteStore::open(m_path).value();
        const qint64 revision = *site->revision();
        const SiteContent content = *site->load();
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1)})}).ok());
        QCOMPARE(*site->revision(), revision);
        QVERIFY(*site->load() == content);
    }

    void aDatabaseThatSomebodyElseWritesIsBusy()
    {
        const auto impatient = SqlMessageStore::open(m_path, 10ms).value();
        SqliteFile other(m_path, SqliteFile::Opening::MustBeThere, 0ms);
        {
            const SqliteTransaction transaction(other);
            const auto refused = impatient->add({arrivalOf(senderNumber(1), {messageAt(1)})});
            QCOMPARE(refused.problem().code, ProblemCode::DatabaseBusy);
            QCOMPARE(refused.problem().place.file, m_path);
            QCOMPARE(allOf(*impatient).size(), 0); // who reads is not kept waiting
        }
        QCOMPARE(*impatient->add({arrivalOf(senderNumber(1), {messageAt(1)})}), (Counts{1, 0}));
    }

    void whatIsNoSiteIsRefused()
    {
        const QString other = m_folder->filePath(u"other.db"_s);
        QCOMPARE(SqlMessageStore::open(other).problem().code, ProblemCode::NoSuchDatabase);
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
        file.close();
        QCOMPARE(SqlMessageStore::open(other).problem().code, ProblemCode::NotOurDatabase);
        QCOMPARE(SqlMessageStore::open(other).problem().place.file, other);
    }

    void identitiesFoundBeforehandAreThoseFoundHere()
    {
        ReportArrival arrival = arrivalOf(senderNumber(1), {messageAt(1), messageAt(2), messageAt(3)});
        QCOMPARE(*m_store->add({arrival.first(2)}), (Counts{2, 0}));
        arrival.identify();
        QCOMPARE(*m_store->add({arrival}), (Counts{1, 2}));
        arrival.dropFirst(1);
        QCOMPARE(arrival.first(1).identities.size(), 1);
        QCOMPARE(*m_store->add({arrival, arrival.first(1)}), (Counts{0, 3}));
    }

    void aDatabaseThatIsGoneTakesNothingAndIsOpenedAnewWhenItIsBack()
    {
        const QList<ReportArrival> arrivals{arrivalOf(senderNumber(1), {messageAt(1), messageAt(2)})};
        const QString away = m_folder->filePath(u"away.db"_s);
        QCOMPARE(*m_store->add(arrivals), (Counts{2, 0}));
        QVERIFY(QFile::rename(m_path, away));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(m_store->add(arrivals).problem().code, ProblemCode::NoSuchDatabase);
        }
        QVERIFY(QFile::rename(away, m_path));
        QCOMPARE(*m_store->add(arrivals), (Counts{0, 2}));
    }

    void anotherDatabaseInItsPlaceGetsEverythingOnce()
    {
        const QList<ReportArrival> arrivals{arrivalOf(senderNumber(1), {messageAt(1), messageAt(2)})};
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1)})}).ok());
        const QString other = m_folder->filePath(u"other.db"_s);
        makeSite(other);
        QVERIFY(QFile::remove(m_path) && QFile::remove(m_path + u"-wal"_s)
                && QFile::remove(m_path + u"-shm"_s));
        QVERIFY(QFile::rename(other, m_path));
        QCOMPARE(m_store->add(arrivals).problem().code, ProblemCode::NoSuchDatabase);
        QCOMPARE(*m_store->add(arrivals), (Counts{2, 0}));
        QCOMPARE(allOf(*opened(m_path)).size(), 2);
    }

    void aPageIsWhatWasAskedForNewestFirst_data()
    {
        QTest::addColumn<MessageFilter>("filter");
        const Instant start{1774746000s};
        const StateSet errors = statesOfSeverity(StateSeverity::Error);
        const StateSet rest = statesOfSeverity(StateSeverity::Info);
        const QString id = senderNumber(3).clientId;
        QTest::newRow("all") << MessageFilter{};
        QTest::newRow("a name") << MessageFilter{.client = u"pC2"_s};
        QTest::newRow("an id") << MessageFilter{.client = id};
        QTest::newRow("nobody") << MessageFilter{.client = u"PC"_s};
        QTest::newRow("a topic") << MessageFilter{.topic = 800};
        QTest::newRow("no such topic") << MessageFilter{.topic = 801};
        QTest::newRow("a state") << MessageFilter{.state = 313};
        QTest::newRow("a state of a topic") << MessageFilter{.topic = 1000, .state = 999};
        QTest::newRow("errors") << MessageFilter{.states = errors};
        QTest::newRow("all but what is known") << MessageFilter{.states = rest};
        QTest::newRow("errors of a client") << MessageFilter{.client = id, .states = errors};
        QTest::newRow("contradiction") << MessageFilter{.topic = 800, .state = 400, .states = errors};
        QTest::newRow("from") << MessageFilter{.from = start + 3s};
        QTest::newRow("to") << MessageFilter{.to = start + 3s};
        QTest::newRow("a second of a client")
            << MessageFilter{.client = u"PC1"_s, .from = start + 3s, .to = start + 4s};
        QTest::newRow("a while of a topic")
            << MessageFilter{.topic = 4711, .from = start + 2s, .to = start + 6s};
    }
    void aPageIsWhatWasAskedForNewestFirst()
    {
        QFETCH(MessageFilter, filter);
        std::mt19937 random(1);
        QVERIFY(m_store->add(randomArrivals(random, 300)).ok());
        const QList<qint64> expected = expectedFor(allOf(*m_store), filter);
        for (const qsizetype limit : {1, 7, 1000}) {
            QCOMPARE(arrivalsOf(allOf(*m_store, filter, limit)), expected);
        }
    }

    void manyStatesAndManySendersAreWalkedToo()
    {
        QList<ReportArrival> arrivals;
        for (int i = 0; i < 500; ++i) {
            MessageSender sender = senderNumber(i);
            sender.client = u"TWIN"_s;
            StateMessage message = messageAt(i % 50, {}, i);
            message.topic = 5000 + i % 3;
            arrivals.append(arrivalOf(sender, {message}));
        }
        QVERIFY(m_store->add(arrivals).ok());
        const QList<ArchivedMessage> all = allOf(*m_store);
        for (const MessageFilter &filter :
             {MessageFilter{.client = u"twin"_s}, MessageFilter{.state = 17}, MessageFilter{.topic = 5001},
              MessageFilter{.states = statesOfSeverity(StateSeverity::Info)},
              MessageFilter{.client = u"twin"_s, .topic = 5002, .state = 17}}) {
            const QList<qint64> expected = expectedFor(all, filter);
            QVERIFY(!expected.isEmpty());
            QCOMPARE(arrivalsOf(allOf(*m_store, filter, 30)), expected);
        }
    }

    void aWalkMeetsEveryMessageOnceWhileOthersArrive()
    {
        std::mt19937 random(2);
        QVERIFY(m_store->add(randomArrivals(random, 200)).ok());
        const QList<qint64> before = arrivalsOf(allOf(*m_store));
        const auto other = opened(m_path);
        QList<ArchivedMessage> met;
        std::optional<MessageCursor> after;
        do {
            const MessagePage page =
                m_store->page({}, after, 1 + static_cast<qsizetype>(random() % 9)).value();
            met += page.messages;
            after = page.next;
            QVERIFY(other->add(randomArrivals(random, 3)).ok());
        } while (after);
        QVERIFY(std::is_sorted(met.begin(), met.end(),
                               [](const ArchivedMessage &left, const ArchivedMessage &right) {
                                   return placeOf(left) > placeOf(right);
                               }));
        const QList<qint64> arrivals = arrivalsOf(met);
        QCOMPARE(QSet<qint64>(arrivals.begin(), arrivals.end()).size(), arrivals.size());
        for (const qint64 arrival : before) {
            QVERIFY(arrivals.contains(arrival));
        }
    }

    void whatIsNoCursorIsNotTakenForOne()
    {
        const MessageCursor cursor{MessageTime(-1us), MessageCursor::noSerial, 17};
        QCOMPARE(cursorFrom(cursorText(cursor)), cursor);
        for (const QString &text :
             {u""_s, u"1.2"_s, u"1.2.3.4"_s, u"a.2.3"_s, u"1..3"_s, u"1.2147483648.3"_s}) {
            QVERIFY2(!cursorFrom(text), qPrintable(text));
        }
    }

    void whatArrivedIsReadInOrderOfArrival()
    {
        std::mt19937 random(3);
        QVERIFY(m_store->add(randomArrivals(random, 100)).ok());
        QList<ArchivedMessage> all = allOf(*m_store);
        std::sort(all.begin(), all.end(),
                  [](const auto &left, const auto &right) { return left.arrival < right.arrival; });
        QList<ArchivedMessage> read;
        for (;;) {
            const qint64 after = read.isEmpty() ? 0 : read.last().arrival;
            const CompactMessages compact =
                m_store->arrivedAfter(after, 37, [](qint64) { return false; }).value();
            if (compact.messages.isEmpty()) {
                break;
            }
            for (const CompactMessage &one : compact.messages) {
                const auto serial = one.serial < 0 ? std::nullopt : std::optional(one.serial);
                const ArchivedMessage &same = all[read.size()];
                read.append({one.arrival,
                             {one.time, serial, one.topic, same.message.topicId, one.state,
                              compact.parameterLists[one.parameters]},
                             compact.senders[one.sender],
                             same.received,
                             compact.statusPoints[one.statusPoint]});
            }
        }
        QCOMPARE(read, all);
        QCOMPARE(*m_store->state(), (ArchiveState{all.last().arrival, 0}));
    }

    void whoTookAMessageIsToldWithIt()
    {
        ReportArrival other = arrivalOf(senderNumber(2), {messageAt(2), messageAt(3)});
        other.fallbackStatusPoint = u"FSP02"_s;
        ReportArrival imported = arrivalOf(senderNumber(3), {messageAt(4)});
        imported.fallbackStatusPoint = QString();
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1)}), other, imported}).ok());
        const CompactMessages compact = m_store->arrivedAfter(0, 10, [](qint64) { return false; }).value();
        MessageTable table;
        table.append(compact);
        QStringList servers;
        for (qsizetype i = 0; i < table.size(); ++i) {
            servers.append(table.statusPointOf(static_cast<MessageRow>(i)));
        }
        QCOMPARE(servers, (QStringList{u"FSP01"_s, u"FSP02"_s, u"FSP02"_s, QString()}));
        QVERIFY(servers.last().isNull());
        QVERIFY(sizeof(MessageRecord) <= 40);
    }

    void sendersThatAreKnownAreNotToldAgain()
    {
        QVERIFY(
            m_store
                ->add({arrivalOf(senderNumber(1), {messageAt(1)}), arrivalOf(senderNumber(2), {messageAt(2)}),
                       arrivalOf(senderNumber(1), {messageAt(3)})})
                .ok());
        MessageTable table;
        const auto isKnown = [&table](qint64 sender) { return table.knowsSender(sender); };
        QList<qsizetype> told;
        for (int i = 0; i < 3; ++i) {
            const CompactMessages compact = m_store->arrivedAfter(i, 1, isKnown).value();
            told.append(compact.senders.size());
            table.append(compact);
        }
        QCOMPARE(told, (QList<qsizetype>{1, 1, 0}));
        QCOMPARE(table.senders().size(), 2);
        QCOMPARE(table.senderOf(MessageRow{2}), table.senderOf(MessageRow{0}));
    }

    void oneMessageIsReadByItsNumber()
    {
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1), messageAt(2)})}).ok());
        const ArchivedMessage newest = m_store->page({}, {}, 1)->messages.first();
        QVERIFY(*m_store->message(newest.arrival) == newest);
        QVERIFY(m_store->message(newest.arrival + 1).ok());
        QVERIFY(!*m_store->message(newest.arrival + 1));
    }

    void aClientIsKnownByNameOrIdOnceItSentSomething()
    {
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1)})}).ok());
        for (const QString &known :
             {u"PC1"_s, u"pc1"_s, senderNumber(1).clientId, senderNumber(1).clientId.toLower()}) {
            QVERIFY(*m_store->knows(known));
        }
        for (const QString &unknown : {u"PC"_s, u""_s, senderNumber(2).clientId}) {
            QVERIFY(!*m_store->knows(unknown));
        }
        QCOMPARE(*m_store->clientNames(), QStringList{u"PC1"_s});
    }

    void anImportIsOneTransaction()
    {
        int piece = 0;
        const auto threePieces = [&piece]() -> Result<QList<ReportArrival>> {
            ++piece;
            return piece > 3
                ? QList<ReportArrival>{}
                : QList<ReportArrival>{arrivalOf(senderNumber(piece), {messageAt(1), messageAt(2)})};
        };
        const auto broken = [&]() -> Result<QList<ReportArrival>> {
            const auto next = threePieces();
            return piece == 3 ? Result<QList<ReportArrival>>(Problem{ProblemCode::NotAReport, {}, {}}) : next;
        };
        QCOMPARE(m_store->import(broken).problem().code, ProblemCode::NotAReport);
        QCOMPARE(rowsOf("state_messages") + rowsOf("state_reports") + rowsOf("message_senders"), 0);
        piece = 0;
        QCOMPARE(*m_store->import(threePieces), (Counts{6, 0}));
        QCOMPARE(allOf(*m_store).size(), 6);
    }

    void oldMessagesAreDeletedWithWhatBelongedToThem()
    {
        std::mt19937 random(4);
        QVERIFY(m_store->add(randomArrivals(random, 1500)).ok());
        const auto other = opened(m_path);
        QVERIFY(other->add({arrivalOf(senderNumber(99), {messageAt(0)})}).ok());
        const Instant limit{1774746003s};
        const QList<ArchivedMessage> all = allOf(*m_store);
        const QList<qint64> kept = expectedFor(all, {.from = limit});
        QCOMPARE(*m_store->countOlderThan(limit), all.size() - kept.size());
        qint64 told = 0;
        QCOMPARE(*m_store->deleteOlderThan(limit,
                                           [&told](qint64 deleted) {
                                               const bool grows = deleted > told;
                                               told = deleted;
                                               return grows;
                                           }),
                 all.size() - kept.size());
        QCOMPARE(told, all.size() - kept.size());
        QCOMPARE(arrivalsOf(allOf(*m_store)), kept);
        QCOMPARE(*m_store->countOlderThan(limit), 0);
        QVERIFY(!*m_store->knows(u"PC99"_s));
        QVERIFY(m_store->state()->deletions > 0);
        // Who remembered the sender has to look again.
        QCOMPARE(*other->add({arrivalOf(senderNumber(99), {messageAt(0)})}), (Counts{1, 0}));
        QVERIFY(*m_store->knows(u"PC99"_s));
        QCOMPARE(*m_store->deleteOlderThan(longAfter, {}), kept.size() + 1);
        QCOMPARE(rowsOf("state_messages") + rowsOf("state_reports") + rowsOf("message_senders"), 0);
    }

    void everythingIsKeptUntilARuleIsSet()
    {
        QCOMPARE(*m_store->retention(), Retention());
        QVERIFY(!m_store->setRetention(std::chrono::days{90}));
        QCOMPARE(*opened(m_path)->retention(), Retention(std::chrono::days{90}));
        QVERIFY(!m_store->setRetention({}));
        QCOMPARE(*m_store->retention(), Retention());
        // No such rule.
        QVERIFY(m_store->setRetention(std::chrono::days{0}));
    }

    void aPreviewTellsWhoWouldHaveNothingLeft()
    {
        const Instant limit{1774746010s}; // ten seconds after the first message
        QCOMPARE(*m_store->previewOlderThan(limit), RetentionPreview());
        MessageSender upgraded = senderNumber(2);
        upgraded.clientVersion = u"4.00.6487.2157"_s;
        QVERIFY(m_store
                    ->add({arrivalOf(senderNumber(1), {messageAt(0), messageAt(3)}),
                           arrivalOf(senderNumber(2), {messageAt(5)}), arrivalOf(upgraded, {messageAt(10)}),
                           arrivalOf({{}, u"PC9"_s, {}}, {messageAt(9)}),
                           arrivalOf(senderNumber(3), {messageAt(20)})})
                    .ok());
        QCOMPARE(*m_store->previewOlderThan(limit), (RetentionPreview{4, messageAt(0).time, 3, 2}));
        QCOMPARE(*m_store->deleteOlderThan(limit, {}), 4);
        QCOMPARE(*m_store->previewOlderThan(limit), RetentionPreview());
        QCOMPARE(allOf(*m_store).size(), 2);
    }

    void anArrivalIsNotGivenTwice()
    {
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1), messageAt(2)})}).ok());
        QCOMPARE(*m_store->deleteOlderThan(longAfter, {}), 2);
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(3)})}).ok());
        QCOMPARE(arrivalsOf(allOf(*m_store)), QList<qint64>{3});
    }

    void deletingStopsWhenTold()
    {
        std::mt19937 random(5);
        QVERIFY(m_store->add(randomArrivals(random, 1500)).ok());
        const qint64 all = *m_store->countOlderThan(longAfter);
        const int senders = rowsOf("message_senders");
        const qint64 deleted = *m_store->deleteOlderThan(longAfter, [](qint64) { return false; });
        QVERIFY(deleted > 0 && deleted < all);
        QCOMPARE(*m_store->countOlderThan(longAfter), all - deleted);
        QCOMPARE(rowsOf("message_senders"), senders); // that is for the next time
        QCOMPARE(*m_store->deleteOlderThan(longAfter, {}), all - deleted);
        QCOMPARE(rowsOf("message_senders"), 0);
    }

    void whatMayOnlyBeReadIsRead_data()
    {
        QTest::addColumn<bool>("folderToo");
        QTest::newRow("file") << false;
        QTest::newRow("file and folder") << true;
    }
    void whatMayOnlyBeReadIsRead()
    {
        QFETCH(bool, folderToo);
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1), messageAt(2)})}).ok());
        m_store.reset();
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x4444)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(folderToo ? 0x5555 : 0x7777)));
        {
            const AsNobody nobody;
            const auto opening = SqlMessageStore::open(m_path);
            QCOMPARE(codeOf(opening), QString());
            SqlMessageStore &store = **opening;
            QCOMPARE(allOf(store).size(), 2);
            QVERIFY(*store.knows(u"PC1"_s));
            QCOMPARE(store.arrivedAfter(1, 10, [](qint64) { return false; })->messages.size(), 1);
            const auto unwritten = {codeOf(store.add({arrivalOf(senderNumber(2), {messageAt(3)})})),
                                    codeOf(store.setRetention(std::chrono::days{1})),
                                    codeOf(store.deleteOlderThan(longAfter, {}))};
            for (const QString &code : unwritten) {
                QCOMPARE(code, u"cannotWrite"_s);
            }
            QCOMPARE(allOf(store).size(), 2);
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777)));
    }

    void whoMayOnlyReadSeesWhatOthersWrite()
    {
        QVERIFY(m_store->add({arrivalOf(senderNumber(1), {messageAt(1)})}).ok());
        m_store.reset();
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x4644)));
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        const auto reader = [this] {
            const AsNobody nobody;
            return opened(m_path);
        }();
        const auto look = [&](qsizetype count) {
            const AsNobody nobody;
            QCOMPARE(allOf(*reader).size(), count);
            QCOMPARE(reader->arrivedAfter(0, 10, [](qint64) { return false; })->messages.size(), count);
        };
        look(1);
        // In the file itself.
        QVERIFY(opened(m_path)->add({arrivalOf(senderNumber(1), {messageAt(2)})}).ok());
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        look(2);
        // Beside the file, as long as somebody is at work.
        const auto writer = opened(m_path);
        QVERIFY(writer->add({arrivalOf(senderNumber(1), {messageAt(3)})}).ok());
        QVERIFY(QFile::exists(m_path + u"-wal"_s));
        look(3);
    }

private:
    int rowsOf(const char *table)
    {
        SqliteFile file(m_path, SqliteFile::Opening::MustBeThere, 0ms);
        SqliteStatement count(file, QByteArray("SELECT count(*) FROM ").append(table).constData());
        return count.next() ? static_cast<int>(count.number(0)) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<SqlMessageStore> m_store;
};

QTEST_GUILESS_MAIN(SqlMessageStoreTest)
#include "tst_sqlmessagestore.moc"
