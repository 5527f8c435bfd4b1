// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fsp/selftest.h"

#include "messages/reportwriter.h"
#include "wiring/messagedatabase.h"
#include "wording/problemwords.h"

#include <QCoreApplication>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUuid>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SelfTestWords
{
    Q_DECLARE_TR_FUNCTIONS(SelfTest)
};

constexpr auto pause = 100ms; ///< between two looks whether the message was relayed
constexpr auto longestAnswer = 10s; ///< a sync takes no longer where anything works
constexpr qsizetype fewMessages = 100; ///< of self-tests within a second

/// What an answer other than 200 means for who looks after the server.
QString meaningOf(int status)
{
    switch (status) {
    case 404:
        return SelfTestWords::tr("answered 404: clients post to another path there; compare it with --path");
    case 503:
        return SelfTestWords::tr(
            "answered 503: its spool is full or cannot be written; its standard error says "
            "which, make room on its disk or raise --max-spool");
    default:
        return SelfTestWords::tr("answered %1; is it a fallback status point, and nothing in between?")
            .arg(status);
    }
}

QString about(const QString &where, const QString &why)
{
    return u"%1: %2"_s.arg(where, why);
}

QString inSeconds(std::chrono::steady_clock::duration duration)
{
    return QString::number(std::chrono::duration<double>(duration).count(), 'f', 1);
}

} // namespace

SelfTest::SelfTest(SelfTestOptions options, const Clock &clock, Say say, Done done)
    : m_options(std::move(options))
    , m_say(std::move(say))
    , m_done(std::move(done))
    , m_report(selfTestReport(clock.now(), QUuid::createUuid().toString()))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(&m_timer, [this] { look(); });
}

void SelfTest::begin()
{
    // What cannot be looked at is found out before anything is sent.
    if (!m_options.database.isEmpty()) {
        expectDatabase();
    } else if (!m_options.status.isEmpty()) {
        expectStatus();
    } else {
        post();
    }
}

void SelfTest::expectDatabase()
{
    auto opened = openMessageArchive(m_options.database, pause);
    if (!opened) {
        return m_done(about(m_options.database, problemWords(opened.problem())));
    }
    m_archive = std::move(opened).value();
    post();
}

void SelfTest::expectStatus()
{
    m_statusSource.ask(m_options.status.toString(), &m_timer, [this](const Result<Metrics> &metrics) {
        if (!metrics) {
            return m_done(about(m_options.status.toString(), problemWords(metrics.problem())));
        }
        m_receivedBefore = metrics->intake.received;
        post();
    });
}

void SelfTest::post()
{
    QNetworkRequest request(m_options.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"text/xml"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    m_say(SelfTestWords::tr("posting a message of %1 to %2").arg(selfTestClient, m_options.url.toString()));
    m_posted = Time::now();
    QNetworkReply *reply = m_network.post(request, writtenReport(m_report));
    QTimer::singleShot(longestAnswer, reply, &QNetworkReply::abort);
    // That there is some is all that matters, and it may have no end.
    const auto hasContent = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, hasContent] {
        *hasContent = true;
        reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, reply, hasContent] {
        reply->deleteLater();
        const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
        answered(status.toInt(), *hasContent, reply->errorString());
    });
}

void SelfTest::answered(int status, bool hasContent, const QString &error)
{
    m_accepted = Time::now();
    const QString url = m_options.url.toString();
    if (status == 0) {
        return m_done(
            SelfTestWords::tr("%1: %2; is wkfsp running, does it listen at this address, and is there a "
                              "firewall in between?")
                .arg(url, error));
    }
    if (status != 200) {
        return m_done(about(url, meaningOf(status)));
    }
    if (hasContent) {
        return m_done(SelfTestWords::tr(
                          "%1: answered 200 with content, which no fallback status point does; another web "
                          "server listens there")
                          .arg(url));
    }
    const auto took = std::chrono::round<std::chrono::milliseconds>(m_accepted - m_posted);
    m_say(SelfTestWords::tr("accepted in %1 ms").arg(took.count()));
    if (m_options.database.isEmpty() && m_options.status.isEmpty()) {
        m_say(SelfTestWords::tr(
            "only that was tested; with --database or --status it waits until the message is "
            "relayed"));
        return m_done({});
    }
    look();
}

void SelfTest::look()
{
    m_archive != nullptr ? lookIntoDatabase() : lookAtStatus();
}

void SelfTest::lookIntoDatabase()
{
    const auto page = m_archive->page(selfTestFilter(m_report), {}, fewMessages);
    if (!page) {
        return notRelayedYet(problemWords(page.problem()));
    }
    const bool isThere =
        std::any_of(page->messages.begin(), page->messages.end(),
                    [this](const ArchivedMessage &one) { return one.message == m_report.messages.first(); });
    isThere ? relayed() : notRelayedYet({});
}

void SelfTest::lookAtStatus()
{
    const QString status = m_options.status.toString();
    m_statusSource.ask(status, &m_timer, [this, status](const Result<Metrics> &metrics) {
        if (!metrics) {
            return notRelayedYet(problemWords(metrics.problem()));
        }
        if (metrics->intake.received == m_receivedBefore) {
            return m_done(
                SelfTestWords::tr("%1: has not counted the message; these are the figures of another "
                                  "fallback status point")
                    .arg(status));
        }
        m_watch.look(metrics->intake);
        m_watch.isRelayed() ? relayed()
                            : notRelayedYet(SelfTestWords::tr("%n messages have to go before it is there",
                                                              nullptr, static_cast<int>(m_watch.ahead())));
    });
}

void SelfTest::relayed()
{
    m_say(SelfTestWords::tr("relayed after %1 s").arg(inSeconds(Time::now() - m_accepted)));
    m_done({});
}

void SelfTest::notRelayedYet(const QString &meanwhile)
{
    if (Time::now() - m_accepted < m_options.timeout) {
        m_timer.start(pause);
        return;
    }
    const QString where = m_archive != nullptr ? m_options.database : m_options.status.toString();
    const QString why =
        SelfTestWords::tr(
            "accepted, but not relayed within %1 s; the throttle may hold it until its next interval "
            "(SIGHUP lets a batch go at once), or the database is locked or gone, which wkfsp says on "
            "standard error, or it is not this database that it relays to")
            .arg(m_options.timeout.count());
    m_done(about(where, meanwhile.isEmpty() ? why : u"%1 (%2)"_s.arg(why, meanwhile)));
}

} // namespace wk
