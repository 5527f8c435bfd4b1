// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportparameters.h"

#include "core/nearmatches.h"
#include "core/timetext.h"
#include "messages/clientid.h"
#include "site/recordclass.h"
#include "site/sitecode.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// The given parameters one by one; of problems the first is kept.
class Reader
{
public:
    Reader(const ReportParameters &parameters, const SiteSnapshot &site, const MessageTable &messages)
        : m_parameters(parameters), m_site(site), m_messages(messages)
    { }

    [[nodiscard]] std::optional<QString> site();
    [[nodiscard]] std::optional<CollectionRow> collection();
    [[nodiscard]] std::optional<QString> client();
    [[nodiscard]] std::optional<Instant> instant(ReportParameter parameter);
    [[nodiscard]] std::optional<qint32> number(ReportParameter parameter);
    [[nodiscard]] std::optional<QString> text(ReportParameter parameter) const
    {
        const auto found = m_parameters.find(parameter);
        return found == m_parameters.end() ? std::nullopt : std::optional(found->second);
    }

    void fail(ReportParameter parameter, ProblemCode code, const QStringList &arguments)
    {
        if (!m_problem) {
            m_problem = Problem{code, {{}, {}, {}, {}, parameterName(parameter)}, arguments};
        }
    }
    [[nodiscard]] const std::optional<Problem> &problem() const { return m_problem; }

private:
    [[nodiscard]] bool isKnown(const QString &client) const;
    [[nodiscard]] bool sentAnything(const QString &client) const;

    const ReportParameters &m_parameters;
    const SiteSnapshot &m_site;
    const MessageTable &m_messages;
    std::optional<Problem> m_problem;
};

std::optional<QString> Reader::site()
{
    const auto code = text(ReportParameter::Site);
    if (code && !isSiteCode(*code)) {
        fail(ReportParameter::Site, ProblemCode::UnknownValue, {*code});
    }
    return code;
}

std::optional<CollectionRow> Reader::collection()
{
    const auto id = text(ReportParameter::Collection);
    if (!id) {
        return std::nullopt;
    }
    const auto row = m_site.collectionWithId(*id);
    if (!row) {
        fail(ReportParameter::Collection, ProblemCode::UnknownReference, {recordClass<Collection>, *id});
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

bool Reader::isKnown(const QString &client) const
{
    if (!m_site.clientsNamed(client).isEmpty() || sentAnything(client)) {
        return true;
    }
    const QString id = clientIdFrom(client);
    const QList<Client> &records = m_site.clients();
    return !id.isEmpty() && std::any_of(records.begin(), records.end(), [&id](const Client &record) {
        return clientIdFrom(record.uniqueId) == id;
    });
}

std::optional<QString> Reader::client()
{
    const auto client = text(ReportParameter::Client);
    if (client && !isKnown(*client)) {
        QStringList names;
        for (const Client &record : m_site.clients()) {
            names.append(record.name);
        }
        for (const MessageSender &sender : m_messages.senders()) {
            names.append(sender.client);
        }
        names.removeDuplicates();
        fail(ReportParameter::Client, ProblemCode::UnknownClient,
             QStringList{*client} + nearMatches(*client, names));
    }
    return client;
}

std::optional<Instant> Reader::instant(ReportParameter parameter)
{
    const auto given = text(parameter);
    if (!given) {
        return std::nullopt;
    }
    const auto time = timeFromIso(*given);
    if (!time) {
        fail(parameter, ProblemCode::NotATime, {*given, u"2026-03-29T01:00:00Z"_s});
        return std::nullopt;
    }
    if (!time->offset) {
        fail(parameter, ProblemCode::TimeWithoutZone, {*given});
        return std::nullopt;
    }
    return std::get<Instant>(time->meaning());
}

std::optional<qint32> Reader::number(ReportParameter parameter)
{
    const auto given = text(parameter);
    if (!given) {
        return std::nullopt;
    }
    bool ok = false;
    const qint32 number = given->toInt(&ok);
    if (!ok || number < 0) {
        fail(parameter, ProblemCode::NotAWholeNumber, {*given});
    }
    return number;
}

} // namespace

Result<ReportQuestion> questionOf(const ReportParameters &parameters, const SiteSnapshot &site,
                                  const MessageTable &messages)
{
    Reader reader(parameters, site, messages);
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
        reader.fail(ReportParameter::To, ProblemCode::EmptyRange, {});
    }
    if (reader.problem()) {
        return *reader.problem();
    }
    return question;
}

ReportParameters parametersNamed(const ReportKind &kind, const QMap<QString, QString> &values)
{
    ReportParameters parameters;
    for (const ReportParameter parameter : kind.required + kind.optional + kind.inConsole) {
        const auto value = values.constFind(parameterName(parameter));
        if (value != values.cend()) {
            parameters.emplace(parameter, *value);
        }
    }
    return parameters;
}

QMap<QString, QString> namesOf(const ReportParameters &parameters)
{
    QMap<QString, QString> values;
    for (const auto &[parameter, value] : parameters) {
        values.insert(parameterName(parameter), value);
    }
    return values;
}

} // namespace wk
