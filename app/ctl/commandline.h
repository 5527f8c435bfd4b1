// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/span.h"
#include "core/zoneclock.h"
#include "site/deployment.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace wk::ctl {

/// One option of a verb. Without a name for its value it is a switch.
struct Option
{
    QString name;
    QString value; ///< what stands for the value in the help, such as `T`
    QString help;
    bool isRequired = false;
    bool mayRepeat = false;
};

/// What a verb takes: its place in the help, and the rules its command line is read by.
struct Usage
{
    QString verb; ///< `token decode`
    QString summary;
    QString arguments; ///< `STRING...`; empty if it takes none
    bool takesSeveral = false; ///< of these
    QList<Option> options;
    QString explanation; ///< some paragraphs
    QStringList examples;
};

/// The words after a verb, read by its usage. Everything that is wrong throws a Failure of wrong usage, but
/// for an unknown zone, which is bad input.
class CommandLine
{
public:
    CommandLine(const Usage &usage, const QStringList &words);

    [[nodiscard]] bool wantsHelp() const { return m_given.contains(QStringLiteral("help")); }
    /// Throws for a required option or argument that is missing.
    void expectComplete() const;

    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool has(const QString &option) const { return m_given.contains(option); }
    [[nodiscard]] QString value(const QString &option) const;
    /// Of an option that may be repeated, in their order.
    [[nodiscard]] QStringList values(const QString &option) const;
    [[nodiscard]] bool json() const { return has(QStringLiteral("json")); }

    /// A whole number in decimal digits; the option must be there.
    [[nodiscard]] quint64 number(const QString &option, quint64 least, quint64 greatest) const;
    /// An instant; the option must be there.
    [[nodiscard]] Instant instant(const QString &option) const;
    /// `--now`, or else what the clock says.
    [[nodiscard]] Instant now(const Clock &clock) const;
    /// From `--from` to `--to`, or one year on where `--to` may be missing and is.
    [[nodiscard]] Span range() const;
    [[nodiscard]] ZoneClock zone() const;
    [[nodiscard]] WorkKind kind() const;

private:
    const Usage &m_usage;
    QStringList m_arguments;
    std::map<QString, QStringList> m_given;
};

/// The options that every verb takes.
[[nodiscard]] QList<Option> commonOptions();
[[nodiscard]] Option jsonOption();
/// The database a verb works on.
[[nodiscard]] Option databaseOption(bool isRequired);
[[nodiscard]] QList<Option> rangeOptions(bool endRequired);
/// The moment a verb looks from.
[[nodiscard]] Option nowOption();
/// A site, from its database or a document.
[[nodiscard]] QList<Option> siteOptions();
/// The same, and one of its clients.
[[nodiscard]] QList<Option> clientOptions();

} // namespace wk::ctl
