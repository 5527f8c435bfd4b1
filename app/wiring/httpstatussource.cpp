// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/httpstatussource.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <QUrl>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 1024 * 1024; // bytes

/// Why an answer was not waited for to its end.
enum class CutOff { Nothing, TooLarge, TooLate };

Result<Metrics> metricsOf(QNetworkReply &reply, const QString &address, CutOff cutOff)
{
    const Place place{{}, {}, address, {}, {}};
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (cutOff == CutOff::TooLate) {
        return Problem{ProblemCode::CannotRead, place, {u"no whole answer in time"_s}};
    }
    if (cutOff == CutOff::TooLarge || (status != 0 && status != 200)) {
        return Problem{ProblemCode::NotMetrics, place, {}};
    }
    if (reply.error() != QNetworkReply::NoError) {
        return Problem{ProblemCode::CannotRead, place, {reply.errorString()}};
    }
    const auto metrics = metricsFrom(reply.readAll());
    return metrics ? Result(*metrics) : Result<Metrics>(Problem{ProblemCode::NotMetrics, place, {}});
}

} // namespace

HttpStatusSource::HttpStatusSource(std::chrono::milliseconds patience) : m_patience(patience)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void HttpStatusSource::ask(const QString &address, QObject *context, Answered answered)
{
    QNetworkRequest request{QUrl(address)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept-Encoding", "identity"); // so that a megabyte is one
    QNetworkReply *reply = m_network.get(request);
    reply->setReadBufferSize(2 * largest); // it need not become quite full
    const auto cutOff = std::make_shared<CutOff>(CutOff::Nothing);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, cutOff] {
        if (reply->bytesAvailable() > largest) {
            *cutOff = CutOff::TooLarge;
            reply->abort();
        }
    });
    QTimer::singleShot(m_patience, reply, [reply, cutOff] {
        *cutOff = CutOff::TooLate;
        reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply, address, cutOff, guard = QPointer(context), answered = std::move(answered)] {
                         reply->deleteLater();
                         if (guard) {
                             answered(metricsOf(*reply, address, *cutOff));
                         }
                     });
}

} // namespace wk
