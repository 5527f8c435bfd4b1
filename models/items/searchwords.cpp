// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchwords.h"

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

void appendFolded(std::string &to, QStringView text)
{
    const std::size_t before = to.size();
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80) {
            to.resize(before);
            // Qt folds character by character and leaves what becomes two as it is.
            QString folded = text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
            folded.replace(u'ß', "ss"_L1);
            const QByteArray bytes = folded.toUtf8();
            to.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
            return;
        }
        to.push_back(static_cast<char>(unit >= u'A' && unit <= u'Z' ? unit + (u'a' - u'A') : unit));
    }
}

SearchWords::SearchWords(QStringView typed)
{
    const QString words = typed.toString().simplified();
    for (const QStringView word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        m_words.emplace_back();
        appendFolded(m_words.back(), word);
    }
}

bool SearchWords::occurIn(std::string_view folded) const
{
    return std::all_of(m_words.begin(), m_words.end(), [folded](const std::string &word) {
        return folded.find(word) != std::string_view::npos;
    });
}

bool SearchWords::narrow(const SearchWords &others) const
{
    return std::all_of(others.m_words.begin(), others.m_words.end(), [this](const std::string &other) {
        return std::any_of(m_words.begin(), m_words.end(), [&other](const std::string &word) {
            return word.find(other) != std::string::npos;
        });
    });
}

void SearchTexts::clear()
{
    m_text.clear();
    m_begins.clear();
}

void SearchTexts::addRecord()
{
    m_begins.push_back(m_text.size());
}

void SearchTexts::addField(QStringView text)
{
    appendFolded(m_text, text);
    m_text.push_back('\n');
}

std::string_view SearchTexts::of(std::size_t record) const
{
    const std::size_t end = record + 1 < m_begins.size() ? m_begins[record + 1] : m_text.size();
    return std::string_view(m_text).substr(m_begins[record], end - m_begins[record]);
}

} // namespace wk
