// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "messages/clientstory.h"
#include "messages/messagesnapshot.h"

#include <QAbstractTableModel>

namespace wk {

/// The steps of a client's story, newest first.
class StoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhatColumn, NotesColumn, StateColumn, ColumnCount };

    /// Times are those of a clock in `zone`.
    explicit StoryModel(const ZoneClock &zone, QObject *parent = nullptr);

    /// Shows this story in place of the one before.
    void setStory(const MessageSnapshot &messages, const ClientStory &story);
    [[nodiscard]] const StoryStep &stepAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// `SeverityRole` tells how bad a step is.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const StoryStep &step, int column) const;

    ZoneClock m_zone;
    MessageSnapshot m_messages;
    ClientStory m_story;
};

} // namespace wk
