// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "ctl/failure.h"
#include "ctl/help.h"
#include "ctl/verbs.h"
#include "wiring/language.h"
#include "wording/oneline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <new>

namespace {

using namespace Qt::StringLiterals;
using namespace wk::ctl;

struct Main
{
    Q_DECLARE_TR_FUNCTIONS(Main)
};

int complain(const QString &what, const Failure &failure)
{
    QString line = u"wkctl: "_s + what;
    for (const QString &part : {failure.where, failure.why}) {
        if (!part.isEmpty()) {
            line += u": "_s + part;
        }
    }
    const QByteArray text = wk::inOneLine(line).toUtf8() + '\n';
    std::fputs(text.constData(), stderr);
    return static_cast<int>(failure.code);
}

/// How many words may be options: `--` ends them.
qsizetype optionsEnd(const QStringList &words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    return end < 0 ? words.size() : end;
}

/// Takes --language out, wherever it stands, and switches to it.
void chooseLanguage(QStringList &words, wk::Language &language)
{
    for (qsizetype i = 0; i < words.size() && words[i] != "--"_L1; ++i) {
        QString name;
        if (words[i] == "--language"_L1) {
            if (i + 1 == words.size()) {
                throw Failure::wrongUsage(words[i], Main::tr("this option lacks its value"));
            }
            name = words.takeAt(i + 1);
        } else if (words[i].startsWith("--language="_L1)) {
            name = words[i].sliced(11);
        } else {
            continue;
        }
        words.removeAt(i--);
        if (!language.choose(name)) {
            throw Failure::wrongUsage(u"--language"_s, Main::tr("'%1' is none of en, de, zh_CN").arg(name));
        }
    }
}

/// The verb that the words begin with, which are taken away; options may stand before it.
const Verb *takeVerb(const QList<Verb> &verbs, QStringList &words)
{
    const auto first =
        std::find_if(words.begin(), words.end(), [](const QString &word) { return !word.startsWith(u'-'); });
    const auto at = first - words.begin();
    for (const Verb &verb : verbs) {
        const QStringList names = verb.usage.verb.split(u' ');
        if (words.mid(at, names.size()) == names) {
            words.remove(at, names.size());
            return &verb;
        }
    }
    return nullptr;
}

ExitCode runVerb(const Verb &verb, const QStringList &words, Output &output)
{
    const CommandLine commandLine(verb.usage, words);
    if (commandLine.wantsHelp()) {
        output.write(verbHelp(verb.usage).toUtf8());
        return ExitCode::Done;
    }
    commandLine.expectComplete();
    return verb.run(commandLine, output);
}

ExitCode runWithout(const QList<Verb> &verbs, const QStringList &words, Output &output)
{
    if (words.contains(u"--help"_s)) {
        output.write(overviewHelp(verbs).toUtf8());
        return ExitCode::Done;
    }
    if (words.isEmpty()) {
        throw Failure::wrongUsage(u"VERB"_s, Main::tr("no verb is given; wkctl --help lists them"));
    }
    if (words.first().startsWith(u'-')) {
        throw Failure::wrongUsage(words.first(), Main::tr("this option is not known"));
    }
    throw Failure::wrongUsage(words.first(), Main::tr("this verb is not known; wkctl --help lists them"));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().sliced(1);
    QString what = u"usage"_s;
    wk::Language language;
    const wk::SystemClock clock;
    try {
        chooseLanguage(words, language);
        const QList<Verb> verbs = allVerbs(clock);
        const Verb *verb = takeVerb(verbs, words);
        if (verb != nullptr) {
            what = verb->usage.verb;
        }
        Output output;
        ExitCode code = ExitCode::Done;
        if (words.first(optionsEnd(words)).contains(u"--version"_s)) {
            output.write("wkctl " WK_VERSION "\n");
        } else {
            code = verb != nullptr ? runVerb(*verb, words, output) : runWithout(verbs, words, output);
        }
        output.finish();
        return static_cast<int>(code);
    } catch (const Failure &failure) {
        return complain(what, failure);
    } catch (const std::bad_alloc &) {
        return complain(what,
                        {ExitCode::BadInput, u"memory"_s, Main::tr("there is not enough of it for this")});
    }
}
