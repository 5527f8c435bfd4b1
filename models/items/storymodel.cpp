// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/storymodel.h"

#include "items/roles.h"
#include "messages/statecatalogue.h"
#include "wording/storywords.h"

namespace wk {

namespace {

Severity severityOf(StateSeverity severity)
{
    switch (severity) {
    case StateSeverity::Error: return Severity::Error;
    case StateSeverity::Warning: return Severity::Warning;
    case StateSeverity::Info: return Severity::Information;
    case StateSeverity::Success: return Severity::None;
    }
    Q_UNREACHABLE();
}

} // namespace

StoryModel::StoryModel(const ZoneClock &zone, QObject *parent) : QAbstractTableModel(parent), m_zone(zone) { }

void StoryModel::setStory(const MessageSnapshot &messages, const ClientStory &story)
{
    beginResetModel();
    m_messages = messages;
    m_story = story;
    endResetModel();
}

const StoryStep &StoryModel::stepAt(const QModelIndex &index) const
{
    return m_story.steps[m_story.steps.size() - 1 - static_cast<std::size_t>(index.row())];
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_story.steps.size());
}

int StoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StoryModel::text(const StoryStep &step, int column) const
{
    const StoryTelling telling{m_messages.table(), m_zone, {}};
    const MessageRecord &message = m_messages.table()[step.first];
    switch (column) {
    case TimeColumn: return stepTime(step, telling);
    case WhatColumn: return stepSentence(step, telling);
    case NotesColumn: return stepNotes(step, telling);
    case StateColumn: return QString::number(message.topic) + u'/' + QString::number(message.state);
    default: return {};
    }
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const StoryStep &step = stepAt(index);
    const MessageRecord &message = m_messages.table()[step.first];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(step, index.column());
    case SeverityRole: return static_cast<int>(severityOf(stateSeverity({message.topic, message.state})));
    default: return {};
    }
}

QVariant StoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TimeColumn: return tr("When");
    case WhatColumn: return tr("What happened");
    case NotesColumn: return tr("Meaning and next step");
    case StateColumn: return tr("State");
    default: return {};
    }
}

} // namespace wk
