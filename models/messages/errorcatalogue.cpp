// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/errorcatalogue.h"

#include "messages/cataloguetable.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <limits>
#include <map>
#include <stdexcept>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Where a code has a meaning: `Any` for those that mean the same everywhere (HRESULT).
enum class ErrorContext { Any, Setup, Installer, Windows, SecureFlag, HttpStatus };

/// In the order of `ErrorContext`.
constexpr std::array contextNames{"any"_L1, "ccmsetup"_L1, "msi"_L1, "win32"_L1, "winhttpFlag"_L1, "http"_L1};

/// In the order of `ErrorSide`.
constexpr std::array sideNames{"client"_L1, "server"_L1, "network"_L1, "unknown"_L1};

template <typename Enumeration, std::size_t count>
Enumeration named(const QString &name, const std::array<QLatin1StringView, count> &names)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (name == names.at(i)) {
            return static_cast<Enumeration>(i);
        }
    }
    throw std::logic_error("a catalogue has an unknown word");
}

struct ErrorEntry
{
    ErrorSide side{};
    Texts meaning;
    Texts next;
};

using ErrorCatalogue = std::map<std::pair<quint32, ErrorContext>, ErrorEntry>;

ErrorCatalogue readCatalogue()
{
    const CatalogueTable table("errors"_L1);
    ErrorCatalogue entries;
    for (qsizetype row = 0; row < table.size(); ++row) {
        const quint32 code = table.number(row, "code"_L1).value();
        const auto context = named<ErrorContext>(table.cell(row, "context"_L1), contextNames);
        entries.emplace(std::pair{code, context},
                        ErrorEntry{sideNamed(table.cell(row, "side"_L1)), table.texts(row, "meaning"_L1),
                                   table.texts(row, "next"_L1)});
    }
    return entries;
}

/// The contexts in which the code may have been meant, the likeliest first.
std::initializer_list<ErrorContext> contextsOf(const MetError &error)
{
    using enum ErrorContext;
    static constexpr auto ofInstaller = {Installer, Windows, Any};
    static constexpr auto ofSetup = {Setup, Windows, Installer, Any};
    static constexpr auto ofExtended = {HttpStatus, SecureFlag, Any};
    static constexpr auto ofOthers = {Any};
    constexpr qint32 deployment = 800;
    constexpr TopicState bitsFailed{deployment, 310}; // its parameter is a version
    constexpr TopicState installerFailed{deployment, 313};
    const auto [topic, state] = error.state;
    if (topic != deployment) {
        return error.position == ErrorPosition::Extended ? ofExtended : ofOthers;
    }
    if (error.state == installerFailed) {
        return ofInstaller;
    }
    // Failures of assignment have no codes of setup; there the parameter may be a site code such as 007.
    const bool isOfSetup = state >= 300 && state < 400 && error.state != bitsFailed;
    return isOfSetup ? ofSetup : ofOthers;
}

const ErrorEntry *entryOf(const MetError &error)
{
    static const ErrorCatalogue catalogue = readCatalogue();
    for (const ErrorContext context : contextsOf(error)) {
        const auto found = catalogue.find({error.code, context});
        if (found != catalogue.end()) {
            return &found->second;
        }
    }
    return nullptr;
}

bool isHexadecimal(QChar unit)
{
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f') || (unit >= u'A' && unit <= u'F');
}

} // namespace

std::optional<quint32> errorCodeOf(QStringView parameter)
{
    constexpr int radix = 16;
    const QStringView text = parameter.trimmed();
    bool isNumber = false;
    if (text.startsWith("0x"_L1, Qt::CaseInsensitive)) {
        const QStringView digits = text.sliced(2);
        const quint32 value = digits.toUInt(&isNumber, radix);
        const bool isPlain = std::all_of(digits.begin(), digits.end(), isHexadecimal);
        return isNumber && isPlain ? std::optional(value) : std::nullopt;
    }
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < std::numeric_limits<qint32>::min()
        || value > std::numeric_limits<quint32>::max()) {
        return std::nullopt;
    }
    return static_cast<quint32>(value);
}

QString errorCodeText(quint32 code)
{
    constexpr int digits = 8;
    constexpr int radix = 16;
    return "0x"_L1 + QString::number(code, radix).toUpper().rightJustified(digits, u'0');
}

QString errorCodeText(const QString &parameter)
{
    const auto code = errorCodeOf(parameter);
    return code ? errorCodeText(*code) : parameter;
}

QLatin1StringView sideName(ErrorSide side)
{
    return sideNames.at(static_cast<std::size_t>(side));
}

ErrorSide sideNamed(const QString &name)
{
    return named<ErrorSide>(name, sideNames);
}

QString explanation(const MetError &error, CatalogueLanguage language)
{
    const ErrorEntry *const entry = entryOf(error);
    return entry ? entry->meaning.in(language) : QString();
}

QString nextStep(const MetError &error, CatalogueLanguage language)
{
    const ErrorEntry *const entry = entryOf(error);
    return entry ? entry->next.in(language) : QString();
}

ErrorSide errorSide(const MetError &error)
{
    const ErrorEntry *const entry = entryOf(error);
    return entry ? entry->side : ErrorSide::Unknown;
}

} // namespace wk
