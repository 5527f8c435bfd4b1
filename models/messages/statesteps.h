// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/cataloguelanguage.h"
#include "messages/errorcatalogue.h"
#include "messages/statecatalogue.h"

#include <QString>

namespace wk {

// What a failure calls for by its state alone, where it gives no code that is known.

/// What to do about it, as a sentence; null if nobody knows, or it is no failure.
[[nodiscard]] QString nextStep(TopicState state, CatalogueLanguage language);
/// On whose side it is; `Unknown` if the state does not tell.
[[nodiscard]] ErrorSide errorSide(TopicState state);

} // namespace wk
