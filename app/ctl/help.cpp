// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/help.h"

#include "ctl/table.h"

#include <QCoreApplication>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString optionText(const Option &option)
{
    return option.value.isEmpty() ? QString(u"  --"_s + option.name)
                                  : QString(u"  --"_s + option.name + u' ' + option.value);
}

} // namespace

QString overviewHelp(const QList<Verb> &verbs)
{
    QString text =
        Help::tr("wkctl answers questions about maintenance windows of Configuration Manager 2007.");
    text += u"\n\n"_s + Help::tr("Usage: wkctl VERB [OPTIONS]") + u"\n\n"_s;
    Table table({Help::tr("Verbs:"), {}});
    for (const Verb &verb : verbs) {
        table.add({u"  "_s + verb.usage.verb, verb.usage.summary});
    }
    text += QString::fromUtf8(table.takeText()) + u'\n';
    text +=
        Help::tr("wkctl VERB --help explains a verb. Every verb takes --language en|de|zh_CN.") + u"\n\n"_s;
    text +=
        Help::tr("Returns 0: done; 1: done, and the answer is no, or something was found; 2: wrong usage;\n"
                 "3: bad input; 4: the database cannot be used. Errors are one line on standard error:\n"
                 "wkctl: WHAT: WHERE: WHY")
        + u'\n';
    return text;
}

QString verbHelp(const Usage &usage)
{
    QString line = u"wkctl "_s + usage.verb;
    if (!usage.arguments.isEmpty()) {
        line += u' ' + usage.arguments;
    }
    for (const Option &option : usage.options) {
        if (option.isRequired) {
            line += u' ' + optionText(option).trimmed();
        }
    }
    //: %1 a command line
    QString text = Help::tr("Usage: %1 [OPTIONS]").arg(line) + u"\n\n"_s;
    text += u"wkctl "_s + usage.verb + u": "_s + usage.summary + u"\n\n"_s + usage.explanation + u"\n\n"_s;
    Table table({Help::tr("Options:"), {}});
    for (const Option &option : usage.options) {
        table.add({optionText(option), option.help});
    }
    text += QString::fromUtf8(table.takeText()) + u'\n' + Help::tr("For example:") + u'\n';
    for (const QString &example : usage.examples) {
        text += u"  "_s + example + u'\n';
    }
    return text;
}

} // namespace wk::ctl
