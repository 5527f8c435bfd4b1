// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/opening.h"
#include "site/sitesnapshot.h"

#include <optional>

namespace wk {

/// Maintenance windows, of one collection or of all. When each opens next is worked out when somebody looks.
class WindowTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        CollectionColumn,
        TypeColumn,
        ScheduleColumn,
        NextOpeningColumn,
        EnabledColumn,
        UtcColumn,
        MembersColumn, ///< of its collection
        ColumnCount
    };

    explicit WindowTableModel(QObject *parent = nullptr);

    /// Shows a site, or what became of it. `zone` is the one that openings are told in, unless the window is
    /// in UTC.
    void setSnapshot(const SiteSnapshot &site, const ZoneClock &zone, Instant now);
    /// The windows of one collection; with an empty id those of all.
    void showCollection(const QString &collectionId);
    [[nodiscard]] const QString &collectionId() const { return m_collectionId; }
    /// Time has gone on: tells what is different now.
    void setNow(Instant now);

    /// Invalid if there is no such window or the filter hides it.
    [[nodiscard]] QModelIndex indexOf(const QString &collectionId, const QString &windowId) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// What was worked out about a window.
    struct Known
    {
        std::optional<Opening> opening;
        QString schedule;
    };

    [[nodiscard]] std::vector<WindowRow> rowsOf(const SiteSnapshot &site) const;
    void load(const SiteSnapshot &site);
    [[nodiscard]] const CollectionWindow &windowAt(Record record) const;
    [[nodiscard]] const Opening &opening(Record record) const;
    [[nodiscard]] const QString &schedule(Record record) const;
    [[nodiscard]] const ZoneClock &shownZone(const MaintenanceWindow &window) const;
    [[nodiscard]] QString openingText(Record record) const;
    [[nodiscard]] QStringList warnings(const MaintenanceWindow &window) const;
    [[nodiscard]] QVariant text(Record record, int column) const;
    [[nodiscard]] QVariant toolTip(Record record, int column) const;
    [[nodiscard]] qint64 number(Record record, int column) const;
    [[nodiscard]] QVariant nextOpening(Record record) const;
    [[nodiscard]] QVariant raw(Record record, int column) const;
    [[nodiscard]] QVariant ofWindow(Record record, int role) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;
    void forgetWords() override;

    std::optional<SiteSnapshot> m_site;
    ZoneClock m_zone = ZoneClock::utc();
    Instant m_now{};
    QString m_collectionId;
    std::vector<WindowRow> m_windows; ///< the records
    mutable std::vector<Known> m_known;
};

} // namespace wk
