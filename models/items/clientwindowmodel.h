// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/opening.h"
#include "planning/windowstanding.h"

#include <optional>

namespace wk {

/// The maintenance windows one may look for at a client, with what each means for a kind of work: those that
/// count first, then those that do not, and why.
class ClientWindowModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CountsColumn,
        CollectionColumn,
        TypeColumn,
        ScheduleColumn,
        NextOpeningColumn, ///< on the client's clock
        ColumnCount
    };

    explicit ClientWindowModel(QObject *parent = nullptr);

    void setClient(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const CollectionWindow &placed(Record record) const;
    [[nodiscard]] const Collection &collection(Record record) const;
    [[nodiscard]] QStringList warnings(Record record) const;
    [[nodiscard]] QString text(Record record, int column) const;
    [[nodiscard]] QString toolTip(Record record, int column) const;
    [[nodiscard]] qint64 openingNumber(Record record) const;
    [[nodiscard]] QVariant ofWindow(Record record, int role) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::optional<SiteSnapshot> m_site;
    ZoneClock m_zone = ZoneClock::utc();
    QList<StandingWindow> m_windows; ///< the records
    QList<Opening> m_openings; ///< of each
};

} // namespace wk
