// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/reportquestion.h"

#include "core/nearmatches.h"
#include "core/timetext.h"
#include "ctl/failure.h"
#include "messages/reportreader.h"
#include "site/sitecode.h"

#include <QCoreApplication>

#include <algorithm>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct ReportQuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportQuestion)
};

QString placeOf(ReportParameter parameter)
{
    return u"--param "_s + parameterName(parameter);
}

/// The given parameters one by one.
class Reader
{
public:
    Reader(const ReportParameters &parameters, const SiteSnapshot &site, const MessageTable &messages)
        : m_parameters(parameters), m_site(site), m_messages(messages)
    { }

    [[nodiscard]] std::optional<QString> site() const;
    [[nodiscard]] std::optional<CollectionRow> collection() const;
    [[nodiscard]] std::optional<QString> client() const;
    [[nodiscard]] std::optional<Instant> instant(ReportParameter parameter) const;
    [[nodiscard]] std::optional<qint32> number(ReportParameter parameter) const;
    [[nodiscard]] std::optional<QString> text(ReportParameter parameter) const
    {
        const auto found = m_parameters.find(parameter);
        return found == m_parameters.end() ? std::nullopt : std::optional(found->second);
    }

private:
    [[nodiscard]] bool sentAnything(const QString &client) const;

    const ReportParameters &m_parameters;
    const SiteSnapshot &m_site;
    const MessageTable &m_messages;
};

std::optional<QString> Reader::site() const
{
    const auto code = text(ReportParameter::Site);
    if (code && !isSiteCode(*code)) {
        throw Failure::badInput({ProblemCode::UnknownValue, {}, {*code}}, placeOf(ReportParameter::Site));
    }
    return code;
}

std::optional<CollectionRow> Reader::collection() const
{
    const auto id = text(ReportParameter::Collection);
    if (!id) {
        return std::nullopt;
    }
    const auto row = m_site.collectionWithId(*id);
    if (!row) {
        throw Failure::badInput({ProblemCode::UnknownReference, {}, {u"SMS_Collection"_s, *id}},
                                placeOf(ReportParameter::Collection));
    }
    return row;
}

bool Reader::sentAnything(const QString &client) const
{
    if (m_messages.clientWithKey(clientIdFrom(client))) {
        return true;
    }
    const QList<MessageSender> &senders = m_messages.senders();
    return std::any_of(senders.begin(), senders.end(), [&client](const MessageSender &sender) {
        return sender.client.compare(client, Qt::CaseInsensitive) == 0;
    });
}

std::optional<QString> Reader::client() const
{
    const auto client = text(ReportParameter::Client);
    if (!client || !m_site.clientsNamed(*client).isEmpty() || sentAnything(*client)) {
        return client;
    }
    const QString id = clientIdFrom(*client);
    const QList<Client> &records = m_site.clients();
    if (!id.isEmpty() && std::any_of(records.begin(), records.end(), [&id](const Client &record) {
            return clientIdFrom(record.uniqueId) == id;
        })) {
        return client;
    }
    QStringList names;
    for (const Client &record : records) {
        names.append(record.name);
    }
    for (const MessageSender &sender : m_messages.senders()) {
        names.append(sender.client);
    }
    names.removeDuplicates();
    throw Failure::badInput(
        {ProblemCode::UnknownClient, {}, QStringList{*client} + nearMatches(*client, names)},
        placeOf(ReportParameter::Client));
}

std::optional<Instant> Reader::instant(ReportParameter parameter) const
{
    const auto given = text(parameter);
    if (!given) {
        return std::nullopt;
    }
    const auto time = timeFromIso(*given);
    if (!time || !time->offset) {
        throw Failure::badInput({time ? ProblemCode::TimeWithoutZone : ProblemCode::NotATime, {}, {*given}},
                                placeOf(parameter));
    }
    return std::get<Instant>(time->meaning());
}

std::optional<qint32> Reader::number(ReportParameter parameter) const
{
    const auto given = text(parameter);
    if (!given) {
        return std::nullopt;
    }
    bool ok = false;
    const qint32 number = given->toInt(&ok);
    if (!ok || number < 0) {
        throw Failure::badInput({ProblemCode::NotAWholeNumber, {}, {*given}}, placeOf(parameter));
    }
    return number;
}

} // namespace

ReportQuestion questionOf(const ReportParameters &parameters, const SiteSnapshot &site,
                          const MessageTable &messages)
{
    const Reader reader(parameters, site, messages);
    ReportQuestion question;
    question.site = reader.site();
    question.collection = reader.collection();
    question.client = reader.client();
    question.from = reader.instant(ReportParameter::From);
    question.to = reader.instant(ReportParameter::To);
    question.topic = reader.number(ReportParameter::Topic);
    question.state = reader.number(ReportParameter::State);
    question.errorCode = reader.text(ReportParameter::ErrorCode);
    if (question.from && question.to && *question.to <= *question.from) {
        throw Failure::wrongUsage(placeOf(ReportParameter::To),
                                  ReportQuestionWords::tr("the range does not end after its start"));
    }
    return question;
}

} // namespace wk::ctl
