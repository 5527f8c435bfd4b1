// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/messagedetails.h"

#include "core/timetext.h"
#include "messages/errorcatalogue.h"
#include "wording/messagewords.h"
#include "wording/oneline.h"
#include "wording/statemessagewords.h"
#include "wording/timewords.h"

#include <QLabel>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Of what came in the same report so many are listed.
constexpr qsizetype mostOthers = 20;

Instant wholeSeconds(MessageTime time)
{
    return std::chrono::floor<std::chrono::seconds>(time);
}

/// A code among the parameters of a message.
std::optional<MetError> errorAt(TopicState state, const QStringList &parameters, ErrorPosition position)
{
    const auto place = position == ErrorPosition::First ? 0 : 1;
    if (place >= parameters.size() || (place == 1 && state.topic == deploymentTopic)) {
        return {};
    }
    const auto code = errorCodeOf(parameters[place]);
    return code ? std::optional(MetError{state, *code, position}) : std::nullopt;
}

} // namespace

QString MessageDetails::timeText(MessageTime time) const
{
    return momentWords(wholeSeconds(time), m_zone);
}

std::optional<std::chrono::seconds> MessageDetails::onTheWay() const
{
    if (!m_original) {
        return {};
    }
    return m_original->message.received - wholeSeconds(m_original->message.message.time);
}

void MessageDetails::showMeaning()
{
    if (!m_message) {
        return;
    }
    //: %1 a topic, %2 a state of it, each with its number
    m_title->setText(tr("%1: %2").arg(numberedTopic(state().topic), numberedState(state())));
    showPicture();
    const QStringList &parameters = m_ground->table().parametersOf(*m_message);
    const auto error = errorAt(state(), parameters, ErrorPosition::First);
    const auto extended = errorAt(state(), parameters, ErrorPosition::Extended);
    const auto first = [&error, &extended](auto ask) {
        const QString words = error ? ask(*error) : QString();
        return words.isEmpty() && extended ? ask(*extended) : words;
    };
    m_meaning->setText(first([](const MetError &met) { return explanation(met, catalogueLanguage()); }));
    const QString advice = first([](const MetError &met) { return nextStep(met, catalogueLanguage()); });
    //: %1 what to do, a sentence
    m_advice->setText(advice.isEmpty() ? QString() : tr("What to do: %1").arg(advice));
    for (QLabel *label : {m_meaning, m_advice}) {
        label->setVisible(!label->text().isEmpty());
    }
    showNotes();
    showFacts();
}

void MessageDetails::showNotes()
{
    QStringList notes;
    if (m_standing.missingBefore > 0) {
        notes.append(missingMessagesSentence(m_standing.missingBefore));
    }
    if (m_standing.isOutOfOrder) {
        notes.append(outOfOrderSentence());
    }
    if (onTheWay() && isLateArrival(*onTheWay())) {
        notes.append(lateArrivalSentence(*onTheWay()));
    }
    m_notes->setText(joinedSentences(notes));
    m_notes->setVisible(!notes.isEmpty());
}

void MessageDetails::appendError(QList<KeyValueList::Row> &rows) const
{
    const QStringList &parameters = m_ground->table().parametersOf(*m_message);
    const auto error = errorAt(state(), parameters, ErrorPosition::First);
    if (error) {
        const QString code = errorCodeText(error->code);
        const QString sent = harmlessLine(parameters[0]);
        const bool isTheSame = code.compare(sent, Qt::CaseInsensitive) == 0;
        //: %1 a code in hexadecimal, %2 as it was sent
        rows.append({tr("Error code"), isTheSame ? code : tr("%1 (%2)").arg(code, sent), {}});
        rows.append({tr("Side"), errorSideWords(errorSide(*error)), {}});
    }
    const auto extended = errorAt(state(), parameters, ErrorPosition::Extended);
    if (extended) {
        const QString meaning = explanation(*extended, catalogueLanguage());
        //: %1 a code, %2 what it means
        rows.append({tr("Extended error"),
                     meaning.isEmpty() ? harmlessLine(parameters[1])
                                       : tr("%1: %2").arg(harmlessLine(parameters[1]), meaning),
                     {}});
    }
}

void MessageDetails::showFacts()
{
    const MessageTable &table = m_ground->table();
    const MessageRecord &record = table[*m_message];
    const MessageSender &sender = table.senderOf(*m_message);
    const MessageClient client = table.clientOf(*m_message);
    const auto known = [](const QString &text) { return text.isEmpty() ? tr("none") : harmlessLine(text); };
    const QString site = m_ground->clients().siteOf(client);
    const bool hasRecord = m_ground->clients().recordOf(client).has_value();
    QList<KeyValueList::Row> rows;
    rows.append({tr("Client"), harmlessLine(sender.client), hasRecord ? u"client"_s : QString()});
    rows.append({tr("Its story"), tr("Deployment of this client"), u"story"_s});
    if (state().topic == deploymentTopic) {
        rows.append({tr("Category"), categoryWords(deploymentCategory(state().state)), {}});
    }
    rows.append({tr("Severity"), stateSeverityWords(stateSeverity(state())), {}});
    appendError(rows);
    rows.append({tr("Parameters"), known(parametersWords(table.parametersOf(*m_message))), {}});
    rows.append({tr("Sent"), timeText(record.time), {}});
    rows.append({tr("Received"), m_original ? timeText(m_original->message.received) : QString(u'…'), {}});
    rows.append({tr("Serial number"),
                 record.serial == MessageRecord::noSerial ? tr("none") : QString::number(record.serial),
                 {}});
    rows.append({tr("Client ID"), known(sender.clientId), {}});
    rows.append({tr("Client version"), known(sender.clientVersion), {}});
    rows.append({tr("Site"), site.isEmpty() ? tr("none") : harmlessLine(site),
                 site.isEmpty() ? QString() : u"site"_s});
    const QString &point = table.statusPointOf(*m_message);
    rows.append({tr("Fallback status point"), known(point), point.isEmpty() ? QString() : u"point"_s});
    const qsizetype others = m_original ? m_original->others.size() : 0;
    for (qsizetype i = 0; i < std::min(others, mostOthers); ++i) {
        const StateMessage &other = m_original->others[i];
        const QString when = timeText(other.time);
        const TopicState what{other.topic, other.state};
        //: A message: %1 when, %2 topic, %3 state
        rows.append({i == 0 ? tr("In the same report") : QString(),
                     tr("%1, %2: %3").arg(when, numberedTopic(what.topic), numberedState(what)),
                     {}});
    }
    if (others > mostOthers) {
        rows.append({{}, tr("and %n more", nullptr, static_cast<int>(others - mostOthers)), {}});
    }
    m_facts->setRows(rows);
}

void MessageDetails::follow(const QString &link)
{
    const MessageTable &table = m_ground->table();
    const MessageSender &sender = table.senderOf(*m_message);
    const auto record = m_ground->clients().recordOf(table.clientOf(*m_message));
    Location location{PanelId::Site, {}, {}, {}};
    if (link == "client"_L1 && record) {
        location.panel = PanelId::Clients;
        location.resourceId = QString::number(m_ground->site().client(*record).resourceId);
    } else if (link == "story"_L1) {
        location.panel = PanelId::FailedDeployments;
        location.parameters.insert(u"client"_s, sender.clientId.isEmpty() ? sender.client : sender.clientId);
    } else if (link == "point"_L1) {
        location.panel = PanelId::FallbackStatusPoints;
        location.serverName = table.statusPointOf(*m_message);
    }
    Q_EMIT locationAsked(location);
}

} // namespace wk
