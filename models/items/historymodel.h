// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "items/pagedlist.h"
#include "site/sitestore.h"

#include <QAbstractTableModel>

#include <optional>

namespace wk {

/// The history of a site, a collection or a window, the newest first: who did what when. Entries are asked
/// for when somebody looks; until one is there, its row says so (`IsLoadingRole`).
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };

    /// `ask` is called from the event loop, never while a view is looking. The answer goes to `take`.
    /// `zone` is the one times are told in.
    HistoryModel(PagedList<HistoryEntry>::Ask ask, ZoneClock zone, QObject *parent = nullptr);

    /// Another history, of so many entries.
    void start(qint64 length);
    /// The same history is so long now: what is new is in front. Should it have become shorter, it is started
    /// anew.
    void grow(qint64 length);
    /// Entries from a position on, in answer to a token; dropped if it is not the last one.
    void take(quint64 token, qint64 from, const QList<HistoryEntry> &entries);
    /// There will be no answer to this; who looks there asks again.
    void fail(quint64 token, qint64 from);
    void setZone(const ZoneClock &zone);
    /// The program speaks another language now.
    void retranslate();

    /// Nothing while it is loading.
    [[nodiscard]] std::optional<HistoryEntry> entryAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const HistoryEntry &entry, int column) const;
    [[nodiscard]] QVariant whileLoading(int column, int role) const;
    void tellAll();

    PagedList<HistoryEntry>::Ask m_ask;
    ZoneClock m_zone;
    /// To look is to ask.
    mutable PagedList<HistoryEntry> m_entries;
};

} // namespace wk
