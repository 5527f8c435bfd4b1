// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace wk {

/// The language a program speaks: the system's at first, English if we do not speak that. While it lives,
/// the application and the default locale follow it.
class Language
{
public:
    Language();
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// Switches to `en`, `de` or `zh_CN`; says whether it is one of these.
    bool choose(const QString &name);

private:
    QTranslator m_translator;
    QTranslator m_ofQt; ///< what Qt says by itself, such as in the menu of a text field
};

} // namespace wk
