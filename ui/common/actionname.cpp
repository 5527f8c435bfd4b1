// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/actionname.h"

#include <QAction>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace wk {

using namespace Qt::StringLiterals;

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression inParentheses(u"\\s*\\(&[^&]\\)"_s);
    static const QRegularExpression mark(u"&(.)"_s);
    return QString(text).remove(inParentheses).replace(mark, u"\\1"_s);
}

QString withoutMarkup(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString actionName(const QAction &action)
{
    return withoutMnemonic(action.text().section(u'\t', 0, 0)); // without keys that are only shown
}

QString buttonName(const QAction &action)
{
    const QString name = actionName(action);
    return name.endsWith("..."_L1) ? name.chopped(3) : name;
}

} // namespace wk
