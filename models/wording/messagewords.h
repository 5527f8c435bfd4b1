// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/clienthealth.h"
#include "messages/errorcatalogue.h"
#include "messages/statecatalogue.h"

#include <QString>

namespace wk {

// State messages in the language spoken (`QLocale()`): the catalogues of `messages` ask for it, these do not.

/// The language that the catalogues are to speak.
[[nodiscard]] CatalogueLanguage catalogueLanguage();

/// `Client deployment succeeded`; of what the catalogue does not know, the numbers.
[[nodiscard]] QString stateWords(TopicState state);

[[nodiscard]] QString categoryWords(DeploymentCategory category);
[[nodiscard]] QString errorSideWords(ErrorSide side);

} // namespace wk
