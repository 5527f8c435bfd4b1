// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/messagesearch.h"

#include <QAbstractTableModel>

namespace wk {

/// State messages, newest first, a million if need be: a number a row, and words when somebody looks.
class MessageTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn, ///< when it was sent, on the clock of `zone`
        ClientColumn,
        SeverityColumn,
        StateColumn,
        ParametersColumn,
        TopicColumn,
        SiteColumn,
        StatusPointColumn,
        ColumnCount
    };

    explicit MessageTableModel(ZoneClock zone, QObject *parent = nullptr);

    /// Shows these messages of the ground, given oldest first. Where they are those shown before and some
    /// more, the others keep their rows and only what is new is put in; else the model is reset.
    void show(const SharedGround &ground, const QList<MessageRow> &oldestFirst);
    /// Null until something was shown.
    [[nodiscard]] const SharedGround &ground() const { return m_ground; }
    [[nodiscard]] const QList<MessageRow> &oldestFirst() const { return m_oldestFirst; }

    /// Of a valid index of this model.
    [[nodiscard]] MessageRow messageAt(const QModelIndex &index) const;
    /// Whether the message of a valid index stands so among those of its client; the tooltip and the
    /// accessible description of its time say what is odd.
    [[nodiscard]] bool isOdd(const QModelIndex &index, MessageOddity oddity) const
    {
        return m_ground->isOdd(messageAt(index), oddity);
    }
    /// Invalid if it is not among those shown.
    [[nodiscard]] QModelIndex indexOf(MessageRow message) const;
    /// The message with the store's number; nothing if it is not shown.
    [[nodiscard]] std::optional<MessageRow> messageWithArrival(qint64 arrival) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// Some that are new, one after the other.
    struct Run
    {
        qsizetype at = 0; ///< position in the new list
        qsizetype count = 0;
    };
    [[nodiscard]] bool isGrown(const MessageGround &ground) const;
    [[nodiscard]] std::optional<std::vector<Run>> runsOfNew(const QList<MessageRow> &oldestFirst) const;
    [[nodiscard]] QString text(MessageRow row, int column) const;
    [[nodiscard]] QString oddityWords(MessageRow row) const;

    ZoneClock m_zone;
    SharedGround m_ground;
    QList<MessageRow> m_oldestFirst;
};

} // namespace wk
