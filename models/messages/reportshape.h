// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/statemessage.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace wk {

/// The markup of a report that a parser has read. Clients write theirs by a few patterns: a text with the
/// same markup, byte for byte, and with nothing but plain characters where that one has values, is as
/// well-formed as that one, and needs no parser. Plain is what of ASCII can be printed and means nothing to
/// XML.
class ReportShape
{
public:
    /// Of UTF-8 that is a report. Nothing where there is more than elements, attributes and plain values:
    /// comments, sections, instructions, references and whatever else is the parser's.
    [[nodiscard]] static std::optional<ReportShape> of(QByteArrayView xml);

    /// What a text of this shape says. Nothing of any other text, and of one that is no report: why is the
    /// parser's to say.
    [[nodiscard]] std::optional<StateReport> read(QByteArrayView xml) const;

private:
    friend class ShapeOf;

    struct Part ///< of the pattern
    {
        qsizetype at = 0;
        qsizetype size = 0;
    };
    struct Step
    {
        enum class Kind {
            Begin, ///< of an element, by its name; its attributes follow
            Attribute, ///< by its name; its value is the next one
            Value, ///< the next one is text
            Blanks, ///< text that is the same in all
            End, ///< of the element that is open
        };

        Kind kind;
        Part part = {};
    };

    /// The report of the values from here on.
    [[nodiscard]] std::optional<StateReport> told(const QByteArrayView *value) const;
    [[nodiscard]] QByteArrayView bytesOf(const Part &part) const;

    QByteArray m_pattern;
    std::vector<Part> m_fixed; ///< around the values: one more than these
    std::vector<Step> m_steps;
};

} // namespace wk
