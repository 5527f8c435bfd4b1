// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagesearch.h"

#include "items/searchwords.h"
#include "messages/clientid.h"
#include "messages/errorcatalogue.h"
#include "wording/statemessagewords.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostWords = 64; ///< one bit each
constexpr qsizetype messagesBetweenReports = 65536;

/// What is known of a sender, a list of parameters or a state: whether it fits what is chosen, and which
/// words occur in it. Found out when it is first met.
struct Verdict
{
    quint64 words = 0;
    bool isKnown = false;
    bool fits = false;
};

class MessageSearch
{
public:
    MessageSearch(const MessageGround &ground, const MessageQuestion &question, CatalogueLanguage language)
        : m_ground(ground)
        , m_table(ground.table())
        , m_question(question)
        , m_language(language)
        , m_senders(static_cast<std::size_t>(m_table.senders().size()))
        , m_parameters(static_cast<std::size_t>(m_table.parameterLists().size()))
    {
        const QString typed = question.text.simplified();
        for (const QStringView word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
            if (m_words.size() < mostWords) {
                appendFolded(m_words.emplace_back(), word);
            }
        }
        m_all = m_words.size() == mostWords ? ~quint64{0} : (quint64{1} << m_words.size()) - 1;
        const auto collection = question.collection ? ground.site().collectionWithId(*question.collection)
                                                    : std::optional<CollectionRow>();
        m_members.resize(static_cast<std::size_t>(ground.site().clients().size()));
        if (collection) {
            for (const ClientRow member : ground.site().membersOf(*collection)) {
                m_members[static_cast<std::size_t>(member)] = true;
            }
        }
    }

    [[nodiscard]] bool accepts(MessageRow row)
    {
        if (m_question.oddity && !m_ground.isOdd(row, *m_question.oddity)) {
            return false;
        }
        const MessageRecord &message = m_table[row];
        const Verdict &state = ofState({message.topic, message.state});
        if (!state.fits) {
            return false;
        }
        const Verdict &sender = ofSender(message.sender);
        if (!sender.fits) {
            return false;
        }
        const Verdict &parameters = ofParameters(message.parameters);
        return parameters.fits && (state.words | sender.words | parameters.words) == m_all;
    }

private:
    struct KnownState
    {
        TopicState state;
        Verdict verdict;
    };

    [[nodiscard]] quint64 wordsIn(const QStringList &fields) const
    {
        if (m_words.empty()) {
            return 0;
        }
        std::string folded;
        for (const QString &field : fields) {
            appendFolded(folded, field);
            folded.push_back('\n'); // no word occurs across two fields
        }
        quint64 found = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            found |= folded.find(m_words[i]) == std::string::npos ? 0 : quint64{1} << i;
        }
        return found;
    }

    /// A few states are met again and again; two that share a place take turns.
    const Verdict &ofState(TopicState state)
    {
        constexpr quint32 spread = 31;
        const auto place = (static_cast<quint32>(state.topic) * spread + static_cast<quint32>(state.state))
            % m_states.size();
        KnownState &known = m_states[place];
        if (!known.verdict.isKnown || known.state != state) {
            known.state = state;
            known.verdict.isKnown = true;
            known.verdict.fits = (!m_question.topic || *m_question.topic == state.topic)
                && (!m_question.state || *m_question.state == state.state)
                && (!m_question.severity || *m_question.severity == stateSeverity(state));
            known.verdict.words = known.verdict.fits
                ? wordsIn({u"%1/%2"_s.arg(state.topic).arg(state.state), topicLabel(state.topic, m_language),
                           stateLabel(state, m_language), stateSeverityWords(stateSeverity(state))})
                : 0;
        }
        return known.verdict;
    }

    const Verdict &ofSender(SenderNumber number)
    {
        Verdict &verdict = m_senders[static_cast<std::size_t>(number)];
        if (!verdict.isKnown) {
            const MessageSender &sender = m_table.senders()[static_cast<qsizetype>(number)];
            verdict.isKnown = true;
            verdict.fits = isWanted(sender, m_table.clientOf(number));
            verdict.words = verdict.fits ? wordsIn({sender.client, sender.clientId}) : 0;
        }
        return verdict;
    }

    const Verdict &ofParameters(ParametersNumber number)
    {
        Verdict &verdict = m_parameters[static_cast<std::size_t>(number)];
        if (!verdict.isKnown) {
            QStringList parameters = m_table.parameterLists()[static_cast<qsizetype>(number)];
            const QString code = parameters.isEmpty() ? QString() : errorCodeText(parameters.first());
            verdict.isKnown = true;
            verdict.fits = !m_question.errorCode
                || (!parameters.isEmpty() && code == errorCodeText(*m_question.errorCode));
            parameters.append(code);
            verdict.words = verdict.fits ? wordsIn(parameters) : 0;
        }
        return verdict;
    }

    [[nodiscard]] bool isWanted(const MessageSender &sender, MessageClient client) const
    {
        const auto record = m_ground.clients().recordOf(client);
        const bool isMember = record && m_members[static_cast<std::size_t>(*record)];
        if ((m_question.site && m_ground.clients().siteOf(client) != *m_question.site)
            || (m_question.collection && !isMember)) {
            return false;
        }
        if (!m_question.client) {
            return true;
        }
        const QString &name = *m_question.client;
        return sender.client.compare(name, Qt::CaseInsensitive) == 0
            || (!sender.clientId.isEmpty() && sender.clientId == clientIdFrom(name))
            || (record && isCalled(m_ground.site().client(*record), name));
    }

    static bool isCalled(const Client &record, const QString &name)
    {
        return record.name.compare(name, Qt::CaseInsensitive) == 0
            || QString::number(record.resourceId) == name;
    }

    const MessageGround &m_ground;
    const MessageTable &m_table;
    const MessageQuestion &m_question;
    CatalogueLanguage m_language;
    std::vector<std::string> m_words; ///< folded
    quint64 m_all = 0; ///< a bit for each word
    std::vector<bool> m_members; ///< of the collection asked for, numbered as `ClientRow`
    std::vector<Verdict> m_senders;
    std::vector<Verdict> m_parameters;
    std::array<KnownState, 1024> m_states;
};

} // namespace

std::optional<QList<MessageRow>> messagesFor(const MessageGround &ground, const MessageQuestion &question,
                                             const MessageMoment &moment, const SearchProgress &progress)
{
    const QList<MessageRow> &all = ground.messages().oldestFirst();
    MessageQuestion inTime = question;
    inTime.range = MessageRange::All;
    inTime.from.reset();
    inTime.to.reset();
    const auto bounds = boundsOf(question, moment.now, moment.zone);
    const auto isBefore = [&ground](MessageRow row, MessageTime time) {
        return ground.table()[row].time < time;
    };
    const auto begin =
        bounds.from ? std::lower_bound(all.begin(), all.end(), *bounds.from, isBefore) : all.begin();
    const auto end = bounds.to ? std::lower_bound(begin, all.end(), *bounds.to, isBefore) : all.end();
    if (inTime == MessageQuestion{}) {
        return begin == all.begin() && end == all.end() ? all : QList<MessageRow>(begin, end);
    }
    MessageSearch search(ground, question, moment.language);
    QList<MessageRow> found;
    qsizetype untilReport = messagesBetweenReports;
    for (auto row = begin; row != end; ++row) {
        if (search.accepts(*row)) {
            found.append(*row);
        }
        if (--untilReport == 0) {
            untilReport = messagesBetweenReports;
            const auto part = static_cast<double>(row - begin) / static_cast<double>(end - begin);
            if (progress && !progress(part)) {
                return {};
            }
        }
    }
    return found;
}

} // namespace wk
