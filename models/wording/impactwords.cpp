// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/impactwords.h"

#include "wording/forecastwords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct ImpactWords
{
    Q_DECLARE_TR_FUNCTIONS(ImpactWords)
};

constexpr std::array allKinds{WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence};

template <std::size_t Size>
bool any(const std::array<bool, Size> &flags)
{
    return std::find(flags.begin(), flags.end(), true) != flags.end();
}

int urgency(ImpactWeight weight)
{
    switch (weight) {
    case ImpactWeight::Bad: return 0;
    case ImpactWeight::Warning: return 1;
    case ImpactWeight::Good:
    case ImpactWeight::Neutral: return 2;
    }
    Q_UNREACHABLE();
}

/// The sentences about a number of clients, in the order in which they matter.
class Telling
{
public:
    explicit Telling(const Impact &impact) : m_impact(impact) { }

    QList<ImpactSentence> sentences()
    {
        if (m_impact.isEmpty()) {
            return {
                {ImpactWeight::Neutral,
                 ImpactWords::tr("Nothing changes for any client: neither when it may be changed nor what "
                                 "it will run.")}};
        }
        const auto clients = static_cast<int>(m_impact.clients());
        //: by a change
        add(ImpactWeight::Neutral, clients, ImpactWords::tr("%n client(s) are concerned.", nullptr, clients));
        tellDeployments();
        tellWindows();
        tellOpenTime();
        // Who sees the first ones only sees those that matter most; the number of clients leads them.
        std::stable_sort(m_sentences.begin() + 1, m_sentences.end(),
                         [](const ImpactSentence &left, const ImpactSentence &right) {
                             return urgency(left.weight) < urgency(right.weight);
                         });
        return m_sentences;
    }

private:
    /// A sentence about clients, if there are any.
    void add(ImpactWeight weight, int clients, const QString &sentence)
    {
        if (clients > 0) {
            m_sentences.append({weight, sentence});
        }
    }
    void tellDeployments();
    void tellWindows();
    void tellOpenTime();

    const Impact &m_impact;
    QList<ImpactSentence> m_sentences;
};

QString changedOn(OutcomeChange change, int clients)
{
    switch (change) {
    case OutcomeChange::NowNever:
        return ImpactWords::tr("On %n client(s), a deployment will never run that would have run.", nullptr,
                               clients);
    case OutcomeChange::NoLongerNever:
        return ImpactWords::tr("On %n client(s), a deployment will run that would never have run.", nullptr,
                               clients);
    case OutcomeChange::Later:
        return ImpactWords::tr("On %n client(s), a deployment runs later.", nullptr, clients);
    case OutcomeChange::Earlier:
        return ImpactWords::tr("On %n client(s), a deployment runs earlier.", nullptr, clients);
    case OutcomeChange::NewlyTargeted:
        return ImpactWords::tr("%n client(s) have to run a deployment that did not target them.", nullptr,
                               clients);
    case OutcomeChange::NoLongerTargeted:
        return ImpactWords::tr("%n client(s) need not run a deployment any more.", nullptr, clients);
    }
    Q_UNREACHABLE();
}

ImpactWeight weightOf(OutcomeChange change)
{
    switch (change) {
    case OutcomeChange::NowNever: return ImpactWeight::Bad;
    case OutcomeChange::NoLongerNever: return ImpactWeight::Good;
    default: return ImpactWeight::Neutral;
    }
}

void Telling::tellDeployments()
{
    for (std::size_t i = 0; i < outcomeChanges; ++i) {
        const auto change = static_cast<OutcomeChange>(i);
        const auto clients = static_cast<int>(m_impact.with(change));
        add(weightOf(change), clients, changedOn(change, clients));
    }
}

void Telling::tellWindows()
{
    const auto nothing = static_cast<int>(m_impact.withNothingToCome());
    add(ImpactWeight::Bad, nothing,
        ImpactWords::tr("%n client(s) have no effective window to come: what windows hold back never runs "
                        "there.",
                        nullptr, nothing));
    const auto open = static_cast<int>(m_impact.becomingUnrestricted());
    add(ImpactWeight::Warning, open,
        ImpactWords::tr("%n client(s) become unrestricted: deployments run there at any time.", nullptr,
                        open));
    const auto restricted = static_cast<int>(m_impact.becomingRestricted());
    add(ImpactWeight::Warning, restricted,
        ImpactWords::tr("%n client(s) become restricted: deployments wait there for a window.", nullptr,
                        restricted));
    const auto updates = static_cast<int>(m_impact.updatesLosingGeneralWindows());
    add(ImpactWeight::Warning, updates,
        ImpactWords::tr(
            "On %n client(s), software updates no longer look at the general windows, as there is "
            "one for updates now.",
            nullptr, updates));
    const auto sequences = static_cast<int>(m_impact.taskSequencesLosingGeneralWindows());
    add(ImpactWeight::Warning, sequences,
        ImpactWords::tr("On %n client(s), task sequences no longer look at the general windows, as there is "
                        "one for them now.",
                        nullptr, sequences));
}

void Telling::tellOpenTime()
{
    const auto days =
        static_cast<int>(std::chrono::duration_cast<std::chrono::days>(m_impact.range.length()).count());
    for (const WorkKind kind : allKinds) {
        const OpenTimeChange change = m_impact.openTime(kind);
        if (change.gained.count() == 0 && change.lost.count() == 0) {
            continue;
        }
        const QString gained =
            change.gained.count() == 0 ? ImpactWords::tr("none") : hoursWords(change.gained);
        const QString lost = change.lost.count() == 0 ? ImpactWords::tr("none") : hoursWords(change.lost);
        QString sentence;
        switch (kind) {
        case WorkKind::Program:
            //: %1 hours or "none", %2 the same
            sentence = ImpactWords::tr("Open time for programs, all clients together, in the next %n day(s): "
                                       "%1 gained, %2 lost.",
                                       nullptr, days);
            break;
        case WorkKind::Update:
            //: %1 hours or "none", %2 the same
            sentence = ImpactWords::tr("Open time for software updates, all clients together, in the next %n "
                                       "day(s): %1 gained, %2 lost.",
                                       nullptr, days);
            break;
        case WorkKind::TaskSequence:
            //: %1 hours or "none", %2 the same
            sentence = ImpactWords::tr("Open time for task sequences, all clients together, in the next %n "
                                       "day(s): %1 gained, %2 lost.",
                                       nullptr, days);
            break;
        }
        m_sentences.append({ImpactWeight::Neutral, sentence.arg(gained, lost)});
    }
}

QString runsWords(const ForecastRow *row, const ZoneClock &zone)
{
    if (row == nullptr) {
        //: of a deployment that does not target a client
        return ImpactWords::tr("not targeted");
    }
    if (row->acceptedAt) {
        return dateAndTimeWords(zone.toCivil(*row->acceptedAt));
    }
    return row->outcome == Outcome::Later ? ImpactWords::tr("in more than a year") : ImpactWords::tr("never");
}

} // namespace

QList<ImpactSentence> impactSentences(const Impact &impact)
{
    return Telling(impact).sentences();
}

QString impactPhrase(const ClientsImpact &clients)
{
    QStringList phrases;
    std::array<int, outcomeChanges> counts{};
    for (const auto &deployment : clients.deployments) {
        ++counts[static_cast<std::size_t>(deployment.change)];
    }
    const auto of = [&counts](OutcomeChange change) { return counts[static_cast<std::size_t>(change)]; };
    const auto flag = [&](bool holds, const QString &phrase) {
        if (holds) {
            phrases.append(phrase);
        }
    };
    flag(of(OutcomeChange::NowNever) > 0,
         ImpactWords::tr("%n deployment(s) now never run", nullptr, of(OutcomeChange::NowNever)));
    flag(any(clients.nothingToCome), ImpactWords::tr("no window to come"));
    flag(any(clients.becomesUnrestricted), ImpactWords::tr("becomes unrestricted"));
    flag(any(clients.becomesRestricted), ImpactWords::tr("becomes restricted"));
    flag(clients.updatesLoseGeneralWindows, ImpactWords::tr("updates lose the general windows"));
    flag(clients.taskSequencesLoseGeneralWindows, ImpactWords::tr("task sequences lose the general windows"));
    flag(of(OutcomeChange::NoLongerNever) > 0,
         ImpactWords::tr("%n deployment(s) run after all", nullptr, of(OutcomeChange::NoLongerNever)));
    flag(of(OutcomeChange::Later) > 0,
         ImpactWords::tr("%n deployment(s) run later", nullptr, of(OutcomeChange::Later)));
    flag(of(OutcomeChange::Earlier) > 0,
         ImpactWords::tr("%n deployment(s) run earlier", nullptr, of(OutcomeChange::Earlier)));
    flag(of(OutcomeChange::NewlyTargeted) > 0,
         ImpactWords::tr("%n deployment(s) come along", nullptr, of(OutcomeChange::NewlyTargeted)));
    flag(of(OutcomeChange::NoLongerTargeted) > 0,
         ImpactWords::tr("%n deployment(s) go", nullptr, of(OutcomeChange::NoLongerTargeted)));
    //: between phrases that are listed in a cell of a table
    return phrases.join(ImpactWords::tr("; "));
}

QString hoursWords(std::chrono::seconds length)
{
    if (length.count() == 0) {
        return {};
    }
    const double hours = static_cast<double>(length.count()) / 3600;
    // A tenth of an hour is six minutes; what is less than that is still something.
    const QString number = hours < 0.1 ? u"< "_s + QLocale().toString(0.1, 'f', 1)
                                       : QLocale().toString(hours, 'f', length.count() % 3600 == 0 ? 0 : 1);
    //: %1 a number of hours
    return ImpactWords::tr("%1 h").arg(number);
}

QString outcomeChangeWords(OutcomeChange change)
{
    switch (change) {
    case OutcomeChange::NowNever: return ImpactWords::tr("never runs any more");
    case OutcomeChange::NoLongerNever: return ImpactWords::tr("runs after all");
    case OutcomeChange::Later: return ImpactWords::tr("runs later");
    case OutcomeChange::Earlier: return ImpactWords::tr("runs earlier");
    case OutcomeChange::NewlyTargeted: return ImpactWords::tr("has to run now");
    case OutcomeChange::NoLongerTargeted: return ImpactWords::tr("need not run any more");
    }
    Q_UNREACHABLE();
}

QString outcomeChangeSentence(const ClientsImpact::DeploymentChange &change, const ZoneClock &zone)
{
    //: %1 a deployment, %2 one of its updates
    const QString what =
        change.item() ? ImpactWords::tr("%1: %2").arg(change.name(), *change.item()) : change.name();
    //: %1 a deployment, %2 how its outcome changes, %3 and %4 when it runs: a time, "never" or the like
    return ImpactWords::tr("%1: %2 (before: %3, afterwards: %4)")
        .arg(what, outcomeChangeWords(change.change), runsWords(change.before.get(), zone),
             runsWords(change.after.get(), zone));
}

} // namespace wk
