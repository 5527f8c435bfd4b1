// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/arguments.h"

#include "wiring/language.h"

#include <QCoreApplication>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int wrongUsage = 2;

struct ArgumentWords
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

QString help()
{
    return ArgumentWords::tr(
        "windowkeeper [--database DB] [--language en|de|zh_CN] [--tour FOLDER]\n"
        "\n"
        "The console for maintenance windows of Configuration Manager 2007.\n"
        "\n"
        "--database DB    opens this site; without it the one opened last\n"
        "--language L     speaks English, German or Chinese; remembered when chosen in the menu\n"
        "--tour FOLDER    writes a picture of every panel and dialog to the folder, and ends\n"
        "--help           shows this help\n"
        "--version        shows the version");
}

} // namespace

Arguments::Arguments(const QStringList &words, Language &language)
{
    QString languageName;
    const auto refuse = [this](const QString &what, const QString &why) {
        answer = u"windowkeeper: %1: %2"_s.arg(what, why);
        exitCode = wrongUsage;
    };
    bool wantsHelp = false;
    bool wantsVersion = false;
    for (qsizetype i = 0; i < words.size() && answer.isEmpty(); ++i) {
        const qsizetype equals = words[i].indexOf(u'=');
        const QString option = words[i].left(equals);
        QString *value = option == "--database"_L1 ? &database
            : option == "--tour"_L1                ? &tour
            : option == "--language"_L1            ? &languageName
                                                   : nullptr;
        if (option == "--help"_L1) {
            wantsHelp = true;
        } else if (option == "--version"_L1) {
            wantsVersion = true;
        } else if (value == nullptr) {
            refuse(option, ArgumentWords::tr("this option is not known"));
        } else if (equals < 0 && i + 1 == words.size()) {
            refuse(option, ArgumentWords::tr("this option lacks its value"));
        } else {
            *value = equals >= 0 ? words[i].sliced(equals + 1) : words[++i];
        }
    }
    if (answer.isEmpty() && !languageName.isEmpty() && !language.choose(languageName)) {
        refuse(u"--language"_s, ArgumentWords::tr("'%1' is none of en, de, zh_CN").arg(languageName));
    }
    if (answer.isEmpty() && wantsHelp) {
        answer = help();
    } else if (answer.isEmpty() && wantsVersion) {
        answer = u"windowkeeper " WK_VERSION ""_s;
    }
}

} // namespace wk
