// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "ctl/failure.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace wk::ctl
{

/// What a verb answers: what it prints on standard output, once it is complete.
struct Answer {
    QByteArray output;
    ExitCode code = ExitCode::Done;
};

/// One verb of wkctl. Each has its own file.
struct Verb {
    Usage usage;
    std::function<Answer(const CommandLine &)> run;
};

[[nodiscard]] Verb tokenDecodeVerb();
[[nodiscard]] Verb tokenEncodeVerb();
[[nodiscard]] Verb occurrencesVerb();
[[nodiscard]] Verb effectiveVerb();
[[nodiscard]] Verb forecastVerb();

/// All of them, in the order of the help, with the options that every verb takes.
[[nodiscard]] QList<Verb> allVerbs();

} // namespace wk::ctl
