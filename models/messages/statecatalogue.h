// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/cataloguelanguage.h"

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

namespace wk {

/// How bad it is what a state message tells (contracts.md 6), from good to bad.
enum class StateSeverity { Success, Info, Warning, Error };

/// The severity as it appears in JSON: `success`, `info`, `warning`, `error`.
[[nodiscard]] QLatin1StringView severityName(StateSeverity severity);
/// The way back; nothing if it is no such word.
[[nodiscard]] std::optional<StateSeverity> severityNamed(QStringView name);

/// A topic and a state of it, such as 800 and 313.
struct TopicState
{
    qint32 topic = 0;
    qint32 state = 0;

    friend auto operator<=>(const TopicState &, const TopicState &) = default;
};

/// All that the catalogue knows, ascending.
[[nodiscard]] const QList<TopicState> &knownStates();

/// How bad a state is; an unknown one is `Info`.
[[nodiscard]] StateSeverity stateSeverity(TopicState state);

/// A state as a short phrase without a full stop; for an unknown one it says the numbers.
[[nodiscard]] QString stateLabel(TopicState state, CatalogueLanguage language);

/// What a topic is about; for an unknown one it says the number.
[[nodiscard]] QString topicLabel(qint32 topic, CatalogueLanguage language);

/// The name of a topic in the product's SDK, such as `CLIENT_DEPLOYMENT`; empty for an unknown one.
[[nodiscard]] QString topicName(qint32 topic);

} // namespace wk
