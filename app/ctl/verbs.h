// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "ctl/failure.h"
#include "ctl/output.h"
#include "site/edit.h"

#include <QList>

#include <functional>
#include <optional>

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

/// Makes a database that holds this site, the edit being the first entry of its history; says what stands in
/// its way. Nothing is touched then.
using SiteMaker =
    std::function<std::optional<Problem>(const QString &path, const SiteContent &site, const Edit &edit)>;
[[nodiscard]] Verb demoVerb(const SiteMaker &make);

/// All of them, in the order of the help, with the options that every verb takes.
[[nodiscard]] QList<Verb> allVerbs();

} // namespace wk::ctl
