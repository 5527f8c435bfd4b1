// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/cataloguelanguage.h"
#include "messages/statecatalogue.h"

#include <QLatin1String>
#include <QString>
#include <QStringView>

#include <optional>

namespace wk {

/// The code that a parameter is, if it is a number (contracts.md 7): decimal from -2147483648 to 4294967295,
/// negative ones being the same 32 bits as the positive ones (-2147012867 is 2147954429), or hexadecimal with
/// `0x` in front, in any case. A sign, zeros in front and blanks around it are part of the notation. Nothing
/// for every other text.
[[nodiscard]] std::optional<quint32> errorCodeOf(QStringView parameter);

/// `0x80072EFD`: eight upper-case digits.
[[nodiscard]] QString errorCodeText(quint32 code);

/// What reports call the error code of a parameter: as `errorCodeText` if it is a number, else as it is.
[[nodiscard]] QString errorCodeText(const QString &parameter);

/// On whose side an error is.
enum class ErrorSide { Client, Server, Network, Unknown };

/// The side as it appears in JSON: `client`, `server`, `network`, `unknown`.
[[nodiscard]] QLatin1StringView sideName(ErrorSide side);
/// The side of a name in a catalogue; throws std::logic_error for any other word.
[[nodiscard]] ErrorSide sideNamed(const QString &name);

/// Which of a message's codes one is: topics 1000 and 1001 have a second one, a status of HTTP or a flag of
/// WinHTTP.
enum class ErrorPosition { First, Extended };

/// A code where it was met. What a small number means depends on that: 2 is a file that is missing, a kind of
/// broken certificate, or nothing at all.
struct MetError
{
    TopicState state;
    quint32 code = 0;
    ErrorPosition position = ErrorPosition::First;

    friend bool operator==(const MetError &, const MetError &) = default;
};

/// What an error means, as a sentence; null if the catalogue does not know.
[[nodiscard]] QString explanation(const MetError &error, CatalogueLanguage language);

/// What to do about it, as a sentence; null if the catalogue does not know.
[[nodiscard]] QString nextStep(const MetError &error, CatalogueLanguage language);

/// On whose side it is; `Unknown` if the catalogue does not know.
[[nodiscard]] ErrorSide errorSide(const MetError &error);

} // namespace wk
