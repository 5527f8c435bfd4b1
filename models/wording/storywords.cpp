// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/storywords.h"

#include "wording/healthwords.h"
#include "wording/meaningwords.h"
#include "wording/messagewords.h"
#include "wording/oneline.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

namespace {

struct StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

/// Of topic 800.
constexpr qint32 installedRestartPending = 401;
constexpr qint32 installedAndRestarted = 402;

QString timeOf(MessageRow row, const StoryTelling &telling)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(telling.table[row].time);
    return dateAndTimeWords(telling.zone.toCivil(seconds));
}

TopicState stateOf(MessageRow row, const StoryTelling &telling)
{
    return {telling.table[row].topic, telling.table[row].state};
}

} // namespace

// How it stands.

namespace {

QString failedSentence(const ClientStory &story, MessageRow row, const StoryTelling &telling)
{
    const QString when = timeOf(row, telling);
    const QString code = codeWords(telling.table.parametersOf(row));
    const QString label =
        code.isEmpty() ? messageWords(telling.table, row) : stateWords(stateOf(row, telling));
    const auto attempts = static_cast<qint64>(story.health.attempts.size());
    if (attempts > 1) {
        const QString attempt = QLocale().toString(attempts);
        //: %1 weekday, date and time; %2 what failed, a phrase; %3 a number
        return code.isEmpty()
            ? StoryWords::tr("Installation failed on %1, at attempt %3: %2.").arg(when, label, attempt)
            //: %4 an error code
            : StoryWords::tr("Installation failed on %1, at attempt %3, with %4: %2.")
                  .arg(when, label, attempt, code);
    }
    return code.isEmpty() ? StoryWords::tr("Installation failed on %1: %2.").arg(when, label)
                          : StoryWords::tr("Installation failed on %1 with %3: %2.").arg(when, label, code);
}

QString installedSentence(const ClientStory &story, const StoryTelling &telling)
{
    const QString installed = timeOf(*story.health.deployment, telling);
    if (!story.health.assignment) {
        return StoryWords::tr("Installed on %1, and never assigned to a site.").arg(installed);
    }
    const MessageRow assignment = *story.health.assignment;
    const QString when = timeOf(assignment, telling);
    switch (deploymentCategory(telling.table[assignment].state)) {
    case DeploymentCategory::Assigned:
        return telling.site.isEmpty()
            ? StoryWords::tr("Installed, and assigned to a site on %1.").arg(when)
            //: %2 a site code
            : StoryWords::tr("Installed, and assigned to %2 on %1.").arg(when, isolatedInLine(telling.site));
    case DeploymentCategory::AssignmentFailed:
        return StoryWords::tr("Installed, but assignment to a site failed on %1: %2.")
            .arg(when, messageWords(telling.table, assignment));
    case DeploymentCategory::Assigning:
        return StoryWords::tr("Installed; assignment to a site began on %1 and has not ended.").arg(when);
    default: return StoryWords::tr("Installed on %1.").arg(installed);
    }
}

QString assignmentSentence(MessageRow row, const StoryTelling &telling)
{
    const QString when = timeOf(row, telling);
    switch (deploymentCategory(telling.table[row].state)) {
    case DeploymentCategory::Assigned: return StoryWords::tr("Assigned to a site on %1.").arg(when);
    case DeploymentCategory::AssignmentFailed:
        return StoryWords::tr("Assignment to a site failed on %1: %2.")
            .arg(when, messageWords(telling.table, row));
    case DeploymentCategory::Assigning:
        return StoryWords::tr("Assignment to a site began on %1 and has not ended.").arg(when);
    default:
        //: %1 a time, %2 a state, a phrase
        return StoryWords::tr("Last heard of its assignment on %1: %2.")
            .arg(when, stateWords(stateOf(row, telling)));
    }
}

QString deploymentSentence(const ClientStory &story, const StoryTelling &telling)
{
    const auto deployment = story.health.deployment;
    if (!deployment) {
        return story.health.assignment ? assignmentSentence(*story.health.assignment, telling)
                                       : StoryWords::tr("Nothing was heard of its installation.");
    }
    const qint32 state = telling.table[*deployment].state;
    const QString when = timeOf(*deployment, telling);
    switch (deploymentCategory(state)) {
    case DeploymentCategory::InProgress:
        return StoryWords::tr("Installation has not ended; last heard of on %1: %2.")
            .arg(when, stateWords({deploymentTopic, state}));
    case DeploymentCategory::RestartPending:
        return state == installedRestartPending
            ? StoryWords::tr("Installed; a restart has been pending since %1.").arg(when)
            : StoryWords::tr("Installation has waited for a restart since %1.").arg(when);
    case DeploymentCategory::Failed: return failedSentence(story, *deployment, telling);
    case DeploymentCategory::Installed: return installedSentence(story, telling);
    default:
        return StoryWords::tr("Last heard of its installation on %1: %2.")
            .arg(when, stateWords({deploymentTopic, state}));
    }
}

/// Of communication or a certificate.
QString troubleSentence(const ClientTrouble &trouble, const StoryTelling &telling)
{
    const QString since = timeOf(trouble.since, telling);
    return telling.table[trouble.message].topic == communicationTopic
        ? StoryWords::tr("It has not reached its management point since %1.").arg(since)
        : StoryWords::tr("It has had trouble with its certificate since %1.").arg(since);
}

QString recoverySentence(MessageRow since, const StoryTelling &telling)
{
    const QString when = timeOf(since, telling);
    return telling.table[since].topic == communicationTopic
        ? StoryWords::tr("It has reached its management point again since %1.").arg(when)
        : StoryWords::tr("It has had no more trouble with its certificate since %1.").arg(when);
}

} // namespace

QString storyHeadline(const ClientStory &story, const StoryTelling &telling)
{
    QStringList sentences{deploymentSentence(story, telling)};
    for (const ClientTrouble &trouble : story.troubles) {
        const TopicState state = stateOf(trouble.message, telling);
        if (state.topic != deploymentTopic) {
            sentences.append(troubleSentence(trouble, telling));
        }
        sentences.append(meaningInStory(state, telling.table.parametersOf(trouble.message)));
    }
    for (const MessageRow since : story.recoveries) {
        sentences.append(recoverySentence(since, telling));
    }
    return joinedOnce(sentences);
}

QString storyAdvice(const ClientStory &story, const StoryTelling &telling)
{
    QStringList sentences;
    for (const ClientTrouble &trouble : story.troubles) {
        sentences.append(
            adviceWords(stateOf(trouble.message, telling), telling.table.parametersOf(trouble.message)));
    }
    const auto deployment = story.health.deployment;
    if (deployment
        && deploymentCategory(telling.table[*deployment].state) == DeploymentCategory::RestartPending) {
        sentences.append(StoryWords::tr("Restart the client; the installation ends afterwards."));
    }
    if (deployment && !story.health.assignment
        && deploymentCategory(telling.table[*deployment].state) == DeploymentCategory::Installed) {
        sentences.append(groupSentences({HealthGroup::Kind::InstalledNotAssigned, {}, {}, 1, {}}));
    }
    if (story.health.isReinstallLoop()) {
        sentences.append(groupSentences({HealthGroup::Kind::ReinstallLoop, {}, {}, 1, {}}));
    }
    return joinedOnce(sentences);
}

// What happened.

namespace {

QString installationFailed(const StoryStep &step, const StoryTelling &telling)
{
    const QString code = codeWords(telling.table.parametersOf(step.first));
    const QString label =
        code.isEmpty() ? messageWords(telling.table, step.first) : stateWords(stateOf(step.first, telling));
    if (step.attempt == 0) {
        //: %1 what failed, a phrase; %2 an error code
        return code.isEmpty() ? StoryWords::tr("Installation failed: %1.").arg(label)
                              : StoryWords::tr("Installation failed with %2: %1.").arg(label, code);
    }
    const QString attempt = QLocale().toString(step.attempt);
    //: %1 what failed, a phrase; %2 a number; %3 an error code
    return code.isEmpty() ? StoryWords::tr("Attempt %2 failed: %1.").arg(label, attempt)
                          : StoryWords::tr("Attempt %2 failed with %3: %1.").arg(label, attempt, code);
}

QString started(const StoryStep &step, const QString &first, const QString &again)
{
    return step.attempt <= 1 ? first : again.arg(QLocale().toString(step.attempt));
}

QString withCode(const StoryStep &step, const StoryTelling &telling, const QString &without,
                 const QString &pattern)
{
    const QString code = codeWords(telling.table.parametersOf(step.first));
    return code.isEmpty() ? without : pattern.arg(code);
}

} // namespace

QString stepSentence(const StoryStep &step, const StoryTelling &telling)
{
    using Kind = StoryStep::Kind;
    const TopicState state = stateOf(step.first, telling);
    const QString label = stateWords(state);
    switch (step.kind) {
    case Kind::InstallationStarted:
        //: %1 a number
        return started(step, StoryWords::tr("Installation started."),
                       StoryWords::tr("Installation started again: attempt %1."));
    case Kind::InstallationGoesOn: return StoryWords::tr("Installation goes on: %1.").arg(label);
    case Kind::InstallationFailed: return installationFailed(step, telling);
    case Kind::RestartPending:
        return state.state == installedRestartPending
            ? StoryWords::tr("Installed; a restart is pending.")
            : StoryWords::tr("A restart is needed before installation can go on.");
    case Kind::Installed:
        return state.state == installedAndRestarted
            ? StoryWords::tr("Restarted; the installation is complete.")
            : StoryWords::tr("Installed.");
    case Kind::AssignmentStarted:
        //: %1 a number
        return started(step, StoryWords::tr("Assignment to a site started."),
                       StoryWords::tr("Assignment to a site started again: attempt %1."));
    case Kind::AssignmentFailed:
        return StoryWords::tr("Assignment to a site failed: %1.")
            .arg(messageWords(telling.table, step.first));
    case Kind::Assigned: return StoryWords::tr("Assigned to a site.");
    case Kind::CommunicationLost:
        //: %1 an error code
        return withCode(step, telling, StoryWords::tr("Could not reach its management point."),
                        StoryWords::tr("Could not reach its management point: %1."));
    case Kind::CommunicationWorks: return StoryWords::tr("Reached its management point.");
    case Kind::CommunicationRecovered: return StoryWords::tr("Reached its management point again.");
    case Kind::CertificateTrouble:
        //: %1 an error code
        return withCode(step, telling, StoryWords::tr("Had trouble with its certificate."),
                        StoryWords::tr("Had trouble with its certificate: %1."));
    case Kind::CertificateFine: return StoryWords::tr("Got its certificate.");
    case Kind::CertificateRecovered: return StoryWords::tr("Got its certificate again.");
    case Kind::Other: break;
    }
    //: %1 a state, a phrase
    return StoryWords::tr("%1.", "state").arg(label);
}

QString stepNotes(const StoryStep &step, const StoryTelling &telling)
{
    const TopicState state = stateOf(step.first, telling);
    const QStringList &parameters = telling.table.parametersOf(step.first);
    QStringList sentences;
    if (stateSeverity(state) == StateSeverity::Error) { // all else says what it means
        sentences = {meaningInStory(state, parameters), adviceWords(state, parameters)};
    }
    // The sentence of a failure has the first one.
    const bool isFailure =
        step.kind == StoryStep::Kind::InstallationFailed || step.kind == StoryStep::Kind::AssignmentFailed;
    const QStringList unsaid = parameters.mid(isFailure ? 1 : 0);
    if (codeWords(parameters).isEmpty() && !unsaid.isEmpty()) {
        QStringList quoted;
        for (const QString &parameter : unsaid) {
            quoted.append(isolatedInLine(parameter));
        }
        //: %1 texts that a client sent
        sentences.append(StoryWords::tr("Parameters: %1.").arg(QLocale().createSeparatedList(quoted)));
    }
    if (step.times > 1) {
        //: %1 weekday, date and time
        sentences.append(StoryWords::tr("Told %n time(s), last on %1.", nullptr, static_cast<int>(step.times))
                             .arg(timeOf(step.last, telling)));
    }
    if (step.isLate) {
        sentences.append(StoryWords::tr("This message came after later ones."));
    }
    if (step.missing > 0) {
        sentences.append(StoryWords::tr("%n message(s) that the client sent before did not come here.",
                                        nullptr, static_cast<int>(step.missing)));
    }
    return joinedOnce(sentences);
}

QString stepTime(const StoryStep &step, const StoryTelling &telling)
{
    return timeOf(step.first, telling);
}

QString storyText(const QString &client, const ClientStory &story, const StoryTelling &telling)
{
    QStringList lines{inOneLine(client), storyHeadline(story, telling), storyAdvice(story, telling),
                      QString()};
    for (auto step = story.steps.rbegin(); step != story.steps.rend(); ++step) {
        //: %1 weekday, date and time; %2 what happened then, a sentence
        lines.append(StoryWords::tr("%1: %2").arg(
            stepTime(*step, telling), joinedOnce({stepSentence(*step, telling), stepNotes(*step, telling)})));
    }
    if (lines[2].isEmpty()) {
        lines.removeAt(2);
    }
    return lines.join(u'\n');
}

} // namespace wk
