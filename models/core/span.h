// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"

#include <compare>
#include <vector>

namespace wk {

/// An unbroken stretch of time, half-open: `begin` belongs to it, `end` does not.
struct Span
{
    Instant begin;
    Instant end;

    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr std::chrono::seconds length() const
    {
        return isEmpty() ? std::chrono::seconds{0} : end - begin;
    }
    [[nodiscard]] constexpr bool contains(Instant instant) const { return begin <= instant && instant < end; }
    /// Whether both have time in common; an empty span shares time with nothing.
    [[nodiscard]] constexpr bool sharesTimeWith(const Span &other) const
    {
        return !isEmpty() && !other.isEmpty() && begin < other.end && other.begin < end;
    }
    /// What both have in common; empty if that is nothing.
    [[nodiscard]] constexpr Span cut(const Span &other) const
    {
        return {begin < other.begin ? other.begin : begin, other.end < end ? other.end : end};
    }

    /// By begin, then end.
    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

/// Time as a set: spans that ascend, are not empty, and neither overlap nor touch.
class SpanSet
{
public:
    SpanSet() = default;
    /// The union of the given spans, in any order. Spans that overlap **or touch** become one
    /// (contracts.md 3.5); empty ones vanish.
    [[nodiscard]] static SpanSet merged(std::vector<Span> spans);

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] bool contains(Instant instant) const;
    /// The part of the set inside `range`.
    [[nodiscard]] SpanSet cut(const Span &range) const;
    /// How long all spans are together.
    [[nodiscard]] std::chrono::seconds measure() const;

    friend bool operator==(const SpanSet &, const SpanSet &) = default;

private:
    std::vector<Span> m_spans;
};

} // namespace wk
