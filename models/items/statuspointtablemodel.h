// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/receiverstate.h"
#include "items/recordtablemodel.h"
#include "site/sitesnapshot.h"

#include <QMap>

namespace wk {

/// The fallback status points of a site: on which server, how many clients each has, its throttle, and
/// whether its receiver runs.
class StatusPointTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        ServerColumn,
        SiteColumn,
        ClientsColumn, ///< assigned to it
        ThrottleColumn,
        StateColumn,
        ColumnCount
    };

    explicit StatusPointTableModel(QObject *parent = nullptr);

    /// Shows a site, or what became of it.
    void setSnapshot(const SiteSnapshot &site);
    /// How the receiver on a server is; one that is not told is not watched.
    void setState(const QString &serverName, ReceiverState::Kind state);

    /// Invalid if there is no such point or the filter hides it. Letter case does not count.
    [[nodiscard]] QModelIndex indexOf(const QString &serverName) const;
    [[nodiscard]] const FallbackStatusPoint &pointAt(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        FallbackStatusPoint point;
        qsizetype clients = 0;

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    [[nodiscard]] ReceiverState::Kind stateOf(Record record) const;
    [[nodiscard]] qint64 number(Record record, int column) const;
    [[nodiscard]] QString text(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    QList<Entry> m_points;
    QMap<QString, ReceiverState::Kind> m_states; ///< by server
};

} // namespace wk
