// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/verbs.h"

namespace wk::ctl {

QList<Verb> allVerbs(const Clock &clock)
{
    QList<Verb> verbs{tokenDecodeVerb(), tokenEncodeVerb(),       occurrencesVerb(), effectiveVerb(),
                      forecastVerb(),    checkVerb(clock),        reportListVerb(),  reportVerb(clock),
                      siteCreateVerb(),  importVerb(clock),       exportVerb(),      messageImportVerb(clock),
                      messageListVerb(), messagePruneVerb(clock), demoVerb(clock)};
    for (Verb &verb : verbs) {
        verb.usage.options += commonOptions();
    }
    return verbs;
}

} // namespace wk::ctl
