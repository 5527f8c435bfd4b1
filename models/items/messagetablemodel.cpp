// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/messagetablemodel.h"

#include "items/roles.h"
#include "wording/oneline.h"
#include "wording/statemessagewords.h"
#include "wording/timewords.h"

#include <algorithm>

namespace wk {

namespace {

/// With more than so many gaps to fill, all is shown anew.
constexpr std::size_t mostRuns = 64;

} // namespace

MessageTableModel::MessageTableModel(ZoneClock zone, QObject *parent)
    : QAbstractTableModel(parent), m_zone(std::move(zone))
{ }

/// Whether the rows that are shown mean the same messages there. Messages are numbered anew after some were
/// deleted; then the last of those known here has another arrival, or there are fewer.
bool MessageTableModel::isGrown(const MessageGround &ground) const
{
    const qsizetype known = m_ground ? m_ground->table().size() : 0;
    if (known == 0 || ground.table().size() < known) {
        return false;
    }
    const auto last = static_cast<MessageRow>(known - 1);
    return ground.table()[last].arrival == m_ground->table()[last].arrival;
}

std::optional<std::vector<MessageTableModel::Run>> MessageTableModel::runsOfNew(
    const QList<MessageRow> &oldestFirst) const
{
    std::vector<Run> runs;
    qsizetype next = 0; // of those shown
    for (qsizetype i = 0; i < oldestFirst.size(); ++i) {
        if (next < m_oldestFirst.size() && m_oldestFirst[next] == oldestFirst[i]) {
            ++next;
        } else if (!runs.empty() && runs.back().at + runs.back().count == i) {
            ++runs.back().count;
        } else if (runs.size() == mostRuns) {
            return {};
        } else {
            runs.push_back({i, 1});
        }
    }
    return next == m_oldestFirst.size() ? std::optional(runs) : std::nullopt;
}

void MessageTableModel::show(const SharedGround &ground, const QList<MessageRow> &oldestFirst)
{
    const bool isGrowth = isGrown(*ground) && !m_oldestFirst.isEmpty();
    const auto runs = isGrowth ? runsOfNew(oldestFirst) : std::nullopt;
    if (!runs) {
        beginResetModel();
        m_ground = ground;
        m_oldestFirst = oldestFirst;
        endResetModel();
        return;
    }
    m_ground = ground;
    for (const Run &run : *runs) {
        // What was there has its place in the new list once the runs before are in.
        const auto first = static_cast<int>(m_oldestFirst.size() - run.at);
        beginInsertRows({}, first, first + static_cast<int>(run.count) - 1);
        if (run.at == m_oldestFirst.size()) {
            m_oldestFirst.append(oldestFirst.sliced(run.at, run.count));
        } else {
            m_oldestFirst = m_oldestFirst.first(run.at) + oldestFirst.sliced(run.at, run.count)
                + m_oldestFirst.sliced(run.at);
        }
        endInsertRows();
    }
    if (!m_oldestFirst.isEmpty()) {
        // A client's site may be another one now.
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

MessageRow MessageTableModel::messageAt(const QModelIndex &index) const
{
    return m_oldestFirst[m_oldestFirst.size() - 1 - index.row()];
}

QModelIndex MessageTableModel::indexOf(MessageRow message) const
{
    const auto isEarlier = [this](MessageRow left, MessageRow right) {
        return m_ground->table().isLater(right, left);
    };
    const auto found = std::lower_bound(m_oldestFirst.begin(), m_oldestFirst.end(), message, isEarlier);
    return found == m_oldestFirst.end() || *found != message
        ? QModelIndex()
        : index(static_cast<int>(m_oldestFirst.end() - found) - 1, 0);
}

std::optional<MessageRow> MessageTableModel::messageWithArrival(qint64 arrival) const
{
    if (!m_ground) {
        return {};
    }
    // Rows of the table ascend by arrival.
    const MessageTable &table = m_ground->table();
    qsizetype begin = 0;
    qsizetype end = table.size();
    while (begin < end) {
        const qsizetype middle = begin + (end - begin) / 2;
        if (table[static_cast<MessageRow>(middle)].arrival < arrival) {
            begin = middle + 1;
        } else {
            end = middle;
        }
    }
    const auto row = static_cast<MessageRow>(begin);
    const bool isThere = begin < table.size() && table[row].arrival == arrival && indexOf(row).isValid();
    return isThere ? std::optional(row) : std::nullopt;
}

int MessageTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_oldestFirst.size());
}

int MessageTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags MessageTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemNeverHasChildren : flags;
}

QString MessageTableModel::text(MessageRow row, int column) const
{
    const MessageTable &table = m_ground->table();
    const MessageRecord &message = table[row];
    const TopicState state{message.topic, message.state};
    switch (column) {
    case TimeColumn: return momentWords(std::chrono::floor<std::chrono::seconds>(message.time), m_zone);
    case ClientColumn: return harmlessLine(table.senderOf(row).client);
    case SiteColumn: return harmlessLine(m_ground->clients().siteOf(table.clientOf(row)));
    case TopicColumn: return numberedTopic(message.topic);
    case StateColumn: return numberedState(state);
    case SeverityColumn: return stateSeverityWords(stateSeverity(state));
    case ParametersColumn: return parametersWords(table.parametersOf(row));
    case StatusPointColumn: return harmlessLine(table.statusPointOf(row));
    default: return {};
    }
}

/// Empty for most.
QString MessageTableModel::oddityWords(MessageRow row) const
{
    QStringList sentences;
    if (m_ground->isOdd(row, MessageOddity::AfterGap)) {
        sentences.append(missingMessagesSentence(standingOf(m_ground->table(), row).missingBefore));
    }
    if (m_ground->isOdd(row, MessageOddity::OutOfOrder)) {
        sentences.append(outOfOrderSentence());
    }
    return joinedSentences(sentences);
}

QVariant MessageTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const MessageRow row = messageAt(index);
    const MessageRecord &message = m_ground->table()[row];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: {
        const QString words = text(row, index.column());
        const QString odd = index.column() == TimeColumn ? oddityWords(row) : QString();
        return odd.isEmpty() ? words : QString(words + u'\n' + odd);
    }
    case Qt::AccessibleDescriptionRole: return index.column() == TimeColumn ? oddityWords(row) : QString();
    case StateSeverityRole: return static_cast<int>(stateSeverity({message.topic, message.state}));
    case ArrivalRole: return message.arrival;
    default: return {};
    }
}

QVariant MessageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (section) {
    case TimeColumn: return tr("Sent");
    case ClientColumn: return tr("Client");
    case SiteColumn: return tr("Site");
    case TopicColumn: return tr("Topic");
    case StateColumn: return tr("State");
    case SeverityColumn: return tr("Severity");
    case ParametersColumn: return tr("Parameters");
    case StatusPointColumn: return tr("Fallback status point");
    default: return {};
    }
}

} // namespace wk
