// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "intake/quarantine.h"
#include "items/recordtablemodel.h"

namespace wk {

/// What is in the quarantine of a receiver.
class QuarantineModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column { ReceivedColumn, SenderColumn, ReasonColumn, SizeColumn, ColumnCount };

    /// Times are those of a clock in `zone`.
    explicit QuarantineModel(const ZoneClock &zone, QObject *parent = nullptr);

    /// Shows these in place of the ones before; what is in the same file is the same.
    void setBodies(const QList<QuarantinedBody> &bodies);
    [[nodiscard]] const QuarantinedBody &bodyAt(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] qint64 number(Record record, int column) const;
    [[nodiscard]] QString text(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    ZoneClock m_zone;
    QList<QuarantinedBody> m_bodies;
};

} // namespace wk
