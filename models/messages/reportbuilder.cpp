// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/reportbuilder.h"

#include "core/utf8text.h"
#include "messages/clientid.h"

#include <algorithm>
#include <limits>

namespace wk {

namespace {

constexpr qsizetype longestDetail = 200;

/// Digits and nothing else, 0 to 2147483647; zeros in front mean nothing.
std::optional<qint32> wholeNumber(QByteArrayView digits)
{
    qint64 value = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        value = value * 10 + (digit - '0');
        if (value > std::numeric_limits<qint32>::max()) {
            return std::nullopt;
        }
    }
    return digits.isEmpty() ? std::nullopt : std::optional(static_cast<qint32>(value));
}

/// Null if there is none.
QByteArrayView valueOf(std::span<const ReportBuilder::Attribute> attributes, QByteArrayView name)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [name](const auto &attribute) { return attribute.name == name; });
    return found == attributes.end() ? QByteArrayView() : found->value;
}

} // namespace

constexpr std::array<ReportBuilder::KnownElement, 13> ReportBuilder::knownElements{{
    {Element::Nothing, "Report", Element::Report},
    {Element::Report, "ReportHeader", Element::Header},
    {Element::Report, "ReportBody", Element::Body},
    {Element::Header, "Identification", Element::Identification},
    {Element::Identification, "Machine", Element::Machine},
    {Element::Machine, "NetBIOSName", Element::Name},
    {Element::Machine, "ClientID", Element::Id},
    {Element::Machine, "ClientVersion", Element::Version},
    {Element::Body, "StateMessage", Element::Message},
    {Element::Message, "Topic", Element::Topic},
    {Element::Message, "State", Element::State},
    {Element::Message, "UserParameters", Element::Parameters},
    {Element::Parameters, "Param", Element::Parameter},
}};

void ReportBuilder::begin(QByteArrayView name, std::span<const Attribute> attributes)
{
    const Element element = elementOf(name);
    m_open.append(element);
    if (element == Element::Unknown && m_open.size() == 1) {
        refuse(ReportFlaw::AnotherRoot, name);
    } else if (element == Element::Message) {
        beginMessage(attributes);
    } else if (element == Element::Topic) {
        m_message.topicId = textFromUtf8(valueOf(attributes, "ID"));
        m_topic = numberFrom(valueOf(attributes, "Type"), ReportFlaw::Topic);
    } else if (element == Element::State) {
        m_state = numberFrom(valueOf(attributes, "ID"), ReportFlaw::State);
    } else if (hasText(element)) {
        m_text.clear();
    }
}

bool ReportBuilder::hasText(Element element)
{
    return element == Element::Name || element == Element::Id || element == Element::Version
        || element == Element::Parameter;
}

/// What an element is here. Of values the first counts, and where something is wrong nothing counts any more.
ReportBuilder::Element ReportBuilder::elementOf(QByteArrayView name) const
{
    const Element parent = m_open.isEmpty() ? Element::Nothing : m_open.last();
    const auto *const found =
        std::find_if(knownElements.begin(), knownElements.end(),
                     [&](const KnownElement &known) { return known.parent == parent && known.name == name; });
    return found == knownElements.end() || m_refusal || isThereAlready(found->element) ? Element::Unknown
                                                                                       : found->element;
}

bool ReportBuilder::isThereAlready(Element element) const
{
    switch (element) {
    case Element::Name: return m_name.has_value();
    case Element::Id: return m_id.has_value();
    case Element::Version: return m_version.has_value();
    case Element::Topic: return m_topic.has_value();
    case Element::State: return m_state.has_value();
    default: return false;
    }
}

/// Only what lies in the element itself: elements in it are unknown ones.
void ReportBuilder::addText(QByteArrayView text)
{
    if (!m_open.isEmpty() && hasText(m_open.last())) {
        m_text.append(text);
    }
}

void ReportBuilder::end()
{
    switch (m_open.last()) {
    case Element::Name: m_name = textFromUtf8(m_text); break;
    case Element::Id: m_id = textFromUtf8(m_text); break;
    case Element::Version: m_version = textFromUtf8(m_text); break;
    case Element::Parameter: m_message.parameters.append(textFromUtf8(m_text)); break;
    case Element::Message: endMessage(); break;
    default: break;
    }
    m_open.removeLast();
}

std::optional<StateReport> ReportBuilder::report()
{
    m_report.sender = {clientIdFrom(m_id.value_or(QString())), m_name.value_or(QString()),
                       m_version.value_or(QString())};
    if (QStringView(m_report.sender.client).trimmed().isEmpty()) {
        refuse(ReportFlaw::NoName);
    } else if (m_report.messages.isEmpty()) {
        refuse(ReportFlaw::NoMessage);
    }
    return m_refusal ? std::nullopt : std::optional(std::move(m_report));
}

void ReportBuilder::beginMessage(std::span<const Attribute> attributes)
{
    m_message = {};
    m_topic.reset();
    m_state.reset();
    const QByteArrayView time = valueOf(attributes, "MessageTime");
    if (const auto read = messageTimeFromWbem(textFromUtf8(time))) {
        m_message.time = *read;
    } else {
        refuse(ReportFlaw::Time, time);
    }
    if (const QByteArrayView serial = valueOf(attributes, "SerialNumber"); !serial.isNull()) {
        m_message.serial = numberFrom(serial, ReportFlaw::SerialNumber);
    }
}

void ReportBuilder::endMessage()
{
    if (!m_topic || !m_state) {
        return refuse(m_topic ? ReportFlaw::State : ReportFlaw::Topic);
    }
    m_message.topic = *m_topic;
    m_message.state = *m_state;
    m_report.messages.append(std::move(m_message));
}

std::optional<qint32> ReportBuilder::numberFrom(QByteArrayView text, ReportFlaw flaw)
{
    const auto number = wholeNumber(text);
    if (!number) {
        refuse(flaw, text);
    }
    return number;
}

/// The first thing wrong is what is told.
void ReportBuilder::refuse(ReportFlaw flaw, QByteArrayView detail)
{
    if (!m_refusal) {
        m_refusal = {flaw, textFromUtf8(detail).left(longestDetail)};
    }
}

} // namespace wk
