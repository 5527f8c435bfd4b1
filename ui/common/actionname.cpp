// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/actionname.h"

#include <QAction>
#include <QRegularExpression>

namespace wk {

using namespace Qt::StringLiterals;

QString actionName(const QAction &action)
{
    static const QRegularExpression inParentheses(u"\\s*\\(&.\\)"_s);
    QString name = action.text().section(u'\t', 0, 0); // keys that are only shown
    return name.remove(inParentheses).remove(u'&');
}

QString buttonName(const QAction &action)
{
    const QString name = actionName(action);
    return name.endsWith("..."_L1) ? name.chopped(3) : name;
}

} // namespace wk
