// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportshape.h"

#include "messages/reportbuilder.h"

#include <algorithm>
#include <array>

namespace wk {

namespace {

constexpr auto plainCharacters = [] {
    std::array<bool, 256> plain{};
    for (size_t unit = ' '; unit < '\x7F'; ++unit) {
        plain[unit] = true;
    }
    for (const char unit : {'<', '>', '&', '"', '\''}) {
        plain[static_cast<size_t>(unit)] = false;
    }
    return plain;
}();

bool isPlain(char unit)
{
    return plainCharacters[static_cast<unsigned char>(unit)];
}

bool isBlank(char unit)
{
    return unit == ' ' || unit == '\t' || unit == '\n';
}

} // namespace

/// Walks over XML that is well-formed, once, and says whether it has a shape. What it would take for
/// something else in other XML does not matter.
class ShapeOf
{
public:
    explicit ShapeOf(QByteArrayView xml) { m_shape.m_pattern = xml.toByteArray(); }

    [[nodiscard]] std::optional<ReportShape> shape()
    {
        if (m_pattern.contains('\r')) {
            return std::nullopt; // which XML reads as something else
        }
        if (m_pattern.startsWith("<?xml")) {
            m_at = m_pattern.indexOf("?>") + 2;
        }
        while (m_at < m_pattern.size()) {
            if (!(m_pattern[m_at] == '<' ? passTag() : passText())) {
                return std::nullopt;
            }
        }
        m_shape.m_fixed.push_back({m_fixedFrom, m_pattern.size() - m_fixedFrom});
        return std::move(m_shape);
    }

private:
    using Kind = ReportShape::Step::Kind;

    bool passTag()
    {
        ++m_at;
        if (m_pattern[m_at] == '!' || m_pattern[m_at] == '?') {
            return false;
        }
        if (m_pattern[m_at] == '/') {
            end();
            m_at = m_pattern.indexOf('>', m_at) + 1;
            return true;
        }
        add(Kind::Begin, passName());
        ++m_depth;
        for (passBlanks(); m_pattern[m_at] != '>'; passBlanks()) {
            if (m_pattern[m_at] == '/') {
                end();
                ++m_at;
            } else if (!passAttribute()) {
                return false;
            }
        }
        ++m_at;
        return true;
    }

    bool passAttribute()
    {
        add(Kind::Attribute, passName());
        m_at = m_pattern.indexOf('=', m_at) + 1;
        passBlanks();
        const char quote = m_pattern[m_at++];
        return passValue() && m_pattern[m_at++] == quote;
    }

    bool passText()
    {
        const qsizetype begin = m_at;
        passBlanks();
        if (m_pattern.size() == m_at || m_pattern[m_at] == '<') {
            // Outside of the root nothing else may ever stand there.
            if (m_depth > 0) {
                add(Kind::Blanks, {begin, m_at - begin});
            }
            return true;
        }
        m_at = begin;
        add(Kind::Value, {});
        return passValue() && m_pattern[m_at] == '<';
    }

    /// What may be another one in other texts.
    bool passValue()
    {
        m_shape.m_fixed.push_back({m_fixedFrom, m_at - m_fixedFrom});
        m_at = std::find_if_not(m_pattern.begin() + m_at, m_pattern.end(), isPlain) - m_pattern.begin();
        m_fixedFrom = m_at;
        return m_at < m_pattern.size();
    }

    ReportShape::Part passName()
    {
        const qsizetype begin = m_at;
        m_at =
            std::find_if(m_pattern.begin() + m_at, m_pattern.end(),
                         [](char unit) { return isBlank(unit) || unit == '=' || unit == '/' || unit == '>'; })
            - m_pattern.begin();
        return {begin, m_at - begin};
    }

    void passBlanks()
    {
        m_at = std::find_if_not(m_pattern.begin() + m_at, m_pattern.end(), isBlank) - m_pattern.begin();
    }

    void end()
    {
        add(Kind::End, {});
        --m_depth;
    }

    void add(Kind kind, ReportShape::Part part) { m_shape.m_steps.push_back({kind, part}); }

    ReportShape m_shape;
    const QByteArray &m_pattern = m_shape.m_pattern;
    qsizetype m_at = 0;
    qsizetype m_fixedFrom = 0; ///< no value stands between here and where it is
    int m_depth = 0;
};

std::optional<ReportShape> ReportShape::of(QByteArrayView xml)
{
    return ShapeOf(xml).shape();
}

std::optional<StateReport> ReportShape::read(QByteArrayView xml) const
{
    QVarLengthArray<QByteArrayView, 64> values;
    for (const Part &fixed : m_fixed) {
        if (!xml.startsWith(bytesOf(fixed))) {
            return std::nullopt;
        }
        xml = xml.sliced(fixed.size);
        const auto size = std::find_if_not(xml.begin(), xml.end(), isPlain) - xml.begin();
        values.append(xml.first(size));
        xml = xml.sliced(size);
    }
    // Behind the last fixed part nothing follows.
    return xml.isEmpty() && values.last().isEmpty() ? told(values.constData()) : std::nullopt;
}

std::optional<StateReport> ReportShape::told(const QByteArrayView *value) const
{
    ReportBuilder builder;
    QVarLengthArray<ReportBuilder::Attribute, 8> attributes;
    for (auto step = m_steps.begin(); step != m_steps.end();) {
        const Step &current = *step++;
        switch (current.kind) {
        case Step::Kind::Begin:
            for (attributes.clear(); step->kind == Step::Kind::Attribute; ++step) {
                attributes.append({bytesOf(step->part), *value++});
            }
            builder.begin(bytesOf(current.part), attributes);
            break;
        case Step::Kind::Attribute: Q_UNREACHABLE();
        case Step::Kind::Value: builder.addText(*value++); break;
        case Step::Kind::Blanks: builder.addText(bytesOf(current.part)); break;
        case Step::Kind::End: builder.end(); break;
        }
    }
    return builder.report();
}

QByteArrayView ReportShape::bytesOf(const Part &part) const
{
    return QByteArrayView(m_pattern).sliced(part.at, part.size);
}

} // namespace wk
