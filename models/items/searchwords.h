// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace wk {

/// Appends a text as it is compared in searches: letter case and the ways to encode a character do not count.
void appendFolded(std::string &to, QStringView text);

/// What somebody typed into a search field: words that all have to occur, in any order, also within a word.
class SearchWords
{
public:
    SearchWords() = default;
    explicit SearchWords(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// Whether all occur in a text that `appendFolded` made. No words occur everywhere.
    [[nodiscard]] bool occurIn(std::string_view folded) const;
    /// Whether these can only occur where the others do: somebody typed on.
    [[nodiscard]] bool narrow(const SearchWords &others) const;

    friend bool operator==(const SearchWords &, const SearchWords &) = default;

private:
    std::vector<std::string> m_words;
};

/// The searchable texts of many records, in one block: a search goes through memory from front to back.
class SearchTexts
{
public:
    void clear();
    /// Begins the next record's text.
    void addRecord();
    /// Adds a field to the record begun last. No word occurs across two fields.
    void addField(QStringView text);

    [[nodiscard]] std::size_t size() const { return m_begins.size(); }
    [[nodiscard]] std::string_view of(std::size_t record) const;

private:
    std::string m_text;
    std::vector<std::size_t> m_begins;
};

} // namespace wk
