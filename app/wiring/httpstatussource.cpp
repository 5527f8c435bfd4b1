// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/httpstatussource.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QUrl>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10000; // milliseconds
constexpr qint64 largest = 1024 * 1024;

Result<Metrics> metricsOf(QNetworkReply &reply, const QString &address)
{
    const Place place{{}, {}, address, {}, {}};
    // Too large an answer was cut off below; what came of it tells.
    if (reply.error() != QNetworkReply::NoError) {
        return Problem{ProblemCode::CannotRead, place, {reply.errorString()}};
    }
    const auto metrics = metricsFrom(reply.readAll());
    return metrics ? Result(*metrics) : Result<Metrics>(Problem{ProblemCode::NotMetrics, place, {}});
}

} // namespace

HttpStatusSource::HttpStatusSource()
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void HttpStatusSource::ask(const QString &address, QObject *context, Answered answered)
{
    QNetworkRequest request{QUrl(address)};
    request.setTransferTimeout(patience);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.get(request);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > largest) {
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply, address, guard = QPointer(context), answered = std::move(answered)] {
                         reply->deleteLater();
                         if (guard) {
                             answered(metricsOf(*reply, address));
                         }
                     });
}

} // namespace wk
