// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/cataloguelanguage.h"
#include "messages/errorcatalogue.h"
#include "messages/statecatalogue.h"

#include <QLatin1String>
#include <QString>

#include <optional>

namespace wk {

/// What a state message may tell an administrator about a client, as the product's own description of the
/// fallback status point lists it.
enum class Condition {
    InstallationFailed,
    NotAssigned,
    NotRegistered,
    ManagementPointNotFound,
    NetworkProblem,
    ManagementPointMisconfigured,
    Installed,
    Assigned,
    RestartRequired,
    NoClientCertificate,
    SeveralClientCertificates,
    ServerCertificateUntrusted,
    ServerCertificateExpired,
    ServerCertificateRevoked,
};
inline constexpr int conditionCount = 14;

/// The condition as a word for programs, such as `networkProblem`.
[[nodiscard]] QString conditionName(Condition condition);

/// The condition in the words of the description, a sentence.
[[nodiscard]] QString conditionSentence(Condition condition, CatalogueLanguage language);

/// The condition that a message tells, by its state and the codes in its first two parameters if there are
/// any. Nothing if it tells none; of what went wrong in communication only the codes tell which.
[[nodiscard]] std::optional<Condition> conditionOf(TopicState state, std::optional<quint32> code,
                                                   std::optional<quint32> extendedCode);

/// What an error means and, if the message tells one, the condition: a sentence each. Null if the catalogue
/// does not know the error.
[[nodiscard]] QString explanationWithCondition(const MetError &error, CatalogueLanguage language);

} // namespace wk
