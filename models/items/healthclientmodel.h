// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "items/recordtablemodel.h"
#include "reports/deploymenthealth.h"

#include <optional>

namespace wk {

/// The clients of a group, a hundred thousand if need be.
class HealthClientModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column { ClientColumn, SiteColumn, WhatColumn, AttemptsColumn, TimeColumn, ColumnCount };

    /// Times are those of a clock in `zone`.
    explicit HealthClientModel(const ZoneClock &zone, QObject *parent = nullptr);

    /// Puts clients in the order of their names. That takes long where there are many, and may be done on any
    /// thread.
    static void sortByName(std::vector<ListedClient> &clients, const SiteSnapshot &site,
                           const MessageTable &table);
    /// Shows these, which come by name, in place of the ones before; a client that was there keeps its row's
    /// identity.
    void setClients(const SiteSnapshot &site, const MessageSnapshot &messages,
                    std::vector<ListedClient> clients);
    /// What a client is found by: its id, else its name.
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// Number of who sent, or resource id; topic and state tell what is listed twice apart.
    [[nodiscard]] static quint64 identityOf(const ListedClient &listed, const SiteSnapshot &site,
                                            const MessageTable &table);
    [[nodiscard]] QString text(const ListedClient &listed, int column) const;
    [[nodiscard]] qint64 number(const ListedClient &listed, int column) const;
    [[nodiscard]] QString idOf(const ListedClient &listed) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    ZoneClock m_zone;
    std::optional<SiteSnapshot> m_site;
    MessageSnapshot m_messages;
    std::vector<ListedClient> m_listed;
};

} // namespace wk
