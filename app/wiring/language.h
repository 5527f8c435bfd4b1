// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace wk {

/// Our sentences in a language. Numbers in them are grouped as the language does: 1,234 clients.
class Sentences final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

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
    Sentences m_translator;
    QTranslator m_ofQt; ///< what Qt says by itself, such as in the menu of a text field
};

} // namespace wk
