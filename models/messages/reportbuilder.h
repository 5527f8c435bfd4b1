// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/reportflaw.h"
#include "messages/reporttext.h"
#include "messages/statemessage.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <array>
#include <optional>
#include <span>

namespace wk {

/// What the elements of a report mean, told one after the other in document order by who reads the markup.
/// Everything told is UTF-8.
class ReportBuilder
{
public:
    struct Attribute
    {
        QByteArrayView name;
        QByteArrayView value;
    };

    struct Refusal
    {
        ReportFlaw flaw;
        QString detail; ///< at most 200 characters: a line to read, not the body once more
    };

    /// An element of at most `deepestElement` depth begins.
    void begin(QByteArrayView name, std::span<const Attribute> attributes);
    /// Text, or a part of it, in the element that is open.
    void addText(QByteArrayView text);
    /// The element that is open ends.
    void end();

    /// The first thing that is wrong in what was told.
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    /// To be called when all is told: what is wrong in the whole is in refusal().
    [[nodiscard]] std::optional<StateReport> report();

private:
    enum class Element {
        Nothing, ///< what the root lies in
        Unknown, ///< not looked into
        Report,
        Header,
        Identification,
        Machine,
        Name,
        Id,
        Version,
        Body,
        Message,
        Topic,
        State,
        Parameters,
        Parameter,
    };
    struct KnownElement
    {
        Element parent;
        QByteArrayView name;
        Element element;
    };
    static const std::array<KnownElement, 13> knownElements;

    [[nodiscard]] static bool hasText(Element element);
    [[nodiscard]] Element elementOf(QByteArrayView name) const;
    [[nodiscard]] bool isThereAlready(Element element) const;
    void beginMessage(std::span<const Attribute> attributes);
    void endMessage();
    [[nodiscard]] std::optional<qint32> numberFrom(QByteArrayView text, ReportFlaw flaw);
    void refuse(ReportFlaw flaw, QByteArrayView detail = {});

    QVarLengthArray<Element, deepestElement> m_open;
    QByteArray m_text; ///< of the innermost element, as far as it was told
    StateReport m_report;
    StateMessage m_message; ///< the one that is open
    std::optional<qint32> m_topic; ///< its
    std::optional<qint32> m_state; ///< its
    std::optional<QString> m_name;
    std::optional<QString> m_id;
    std::optional<QString> m_version;
    std::optional<Refusal> m_refusal;
};

} // namespace wk
