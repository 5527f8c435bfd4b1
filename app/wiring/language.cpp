// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>

namespace wk {

using namespace Qt::StringLiterals;

QString Sentences::translate(const char *context, const char *sourceText, const char *disambiguation,
                             int n) const
{
    QString sentence = QTranslator::translate(context, sourceText, disambiguation, n);
    if (n >= 0) {
        sentence.replace("%n"_L1, "%Ln"_L1); // which Qt fills in as QLocale writes numbers
    }
    return sentence;
}

Language::Language()
{
    const QLocale system = QLocale::system();
    switch (system.language()) {
    case QLocale::German: choose(u"de"_s); break;
    case QLocale::Chinese: choose(u"zh_CN"_s); break;
    default: choose(u"en"_s);
    }
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
    QCoreApplication::removeTranslator(&m_ofQt);
}

bool Language::choose(const QString &name)
{
    if (!QStringList{u"en"_s, u"de"_s, u"zh_CN"_s}.contains(name)) {
        return false;
    }
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(name));
    if (m_translator.load(u":/translations/windowkeeper_%1.qm"_s.arg(name))) {
        QCoreApplication::installTranslator(&m_translator);
    }
    QCoreApplication::removeTranslator(&m_ofQt);
    if (m_ofQt.load(u"qtbase_%1"_s.arg(name), QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_ofQt);
    }
    return true;
}

} // namespace wk
