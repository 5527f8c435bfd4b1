// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/span.h"

#include <algorithm>
#include <numeric>

namespace wk {

SpanSet SpanSet::merged(std::vector<Span> spans)
{
    std::erase_if(spans, [](const Span &span) { return span.isEmpty(); });
    std::sort(spans.begin(), spans.end());
    SpanSet set;
    for (const Span &span : spans) {
        if (!set.m_spans.empty() && span.begin <= set.m_spans.back().end) {
            set.m_spans.back().end = std::max(set.m_spans.back().end, span.end);
        } else {
            set.m_spans.push_back(span);
        }
    }
    return set;
}

bool SpanSet::contains(Instant instant) const
{
    const auto after = std::upper_bound(m_spans.begin(), m_spans.end(), instant,
                                        [](Instant value, const Span &span) { return value < span.begin; });
    return after != m_spans.begin() && std::prev(after)->contains(instant);
}

SpanSet SpanSet::cut(const Span &range) const
{
    SpanSet inside;
    for (const Span &span : m_spans) {
        if (span.sharesTimeWith(range)) {
            inside.m_spans.push_back(span.cut(range));
        }
    }
    return inside;
}

std::chrono::seconds SpanSet::measure() const
{
    return std::accumulate(m_spans.begin(), m_spans.end(), std::chrono::seconds{0},
                           [](std::chrono::seconds sum, const Span &span) { return sum + span.length(); });
}

} // namespace wk
