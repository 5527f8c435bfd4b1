// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace wk {

/// The languages that the catalogues of state messages speak.
enum class CatalogueLanguage { English, German, Chinese };

/// The language by its name in `--language` and in a locale: `de`, `zh_CN`, each also with more behind it
/// (`de_AT`), else English.
[[nodiscard]] inline CatalogueLanguage catalogueLanguageNamed(QStringView name)
{
    if (name.startsWith(u"de")) {
        return CatalogueLanguage::German;
    }
    return name.startsWith(u"zh") ? CatalogueLanguage::Chinese : CatalogueLanguage::English;
}

} // namespace wk
