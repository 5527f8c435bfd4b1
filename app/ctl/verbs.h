// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ctl/commandline.h"
#include "ctl/failure.h"
#include "ctl/output.h"

#include <QList>

#include <functional>

namespace wk::ctl {

/// One verb of wkctl. Each has its own file.
struct Verb
{
    Usage usage;
    std::function<ExitCode(const CommandLine &, Output &)> run;
};

[[nodiscard]] Verb tokenDecodeVerb();
[[nodiscard]] Verb tokenEncodeVerb();
[[nodiscard]] Verb occurrencesVerb();
[[nodiscard]] Verb effectiveVerb();
[[nodiscard]] Verb forecastVerb();
/// Here clocks tell the moment to look from.
[[nodiscard]] Verb checkVerb(const Clock &clock);
[[nodiscard]] Verb reportListVerb();
[[nodiscard]] Verb reportVerb(const Clock &clock);
[[nodiscard]] Verb siteCreateVerb();
/// Clocks tell when it happened, for the history; they outlive the verb.
[[nodiscard]] Verb importVerb(const Clock &clock);
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb demoVerb(const Clock &clock);
/// Here the clock tells when the reports were received.
[[nodiscard]] Verb messageImportVerb(const Clock &clock);
[[nodiscard]] Verb messageListVerb();
/// Here the clock tells what is old.
[[nodiscard]] Verb messagePruneVerb(const Clock &clock);

/// All of them, in the order of the help, with the options that every verb takes.
[[nodiscard]] QList<Verb> allVerbs(const Clock &clock);

} // namespace wk::ctl
