// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/effectivewindows.h"

#include <optional>

namespace wk {

/// When one client may be changed by a kind of work, from now on: its effective windows one after the other,
/// on its clock, each with the maintenance windows that grant it.
class EffectiveWindowModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        StartColumn,
        EndColumn,
        LengthColumn,
        SourcesColumn, ///< each with its collection
        StateColumn, ///< open now, or next
        ColumnCount
    };

    /// What is to come after so many is not listed.
    static constexpr qsizetype mostWindows = 500;

    explicit EffectiveWindowModel(QObject *parent = nullptr);

    /// Works out what is open now and what opens within a year.
    void setClient(const SiteSnapshot &site, ClientRow client, WorkKind kind, Instant now);

    /// As of `effectiveWindows`; without it there is nothing to list.
    [[nodiscard]] bool restricted() const { return m_restricted; }
    /// What was looked at; a window that reaches the edge may go on beyond it. Not always a year: of windows
    /// that are minutes apart nobody reads as many.
    [[nodiscard]] const Span &range() const { return m_range; }
    /// Whether there are more than are listed.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// For an index of this model.
    [[nodiscard]] const EffectiveWindow &windowAt(const QModelIndex &index) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const EffectiveWindow &window(Record record) const;
    [[nodiscard]] bool isOpen(Record record) const;
    [[nodiscard]] bool isNext(Record record) const;
    [[nodiscard]] QString sourceWords(WindowRow row) const;
    [[nodiscard]] QString sourcesText(Record record, const QString &separator) const;
    [[nodiscard]] QString startText(Record record, const ZoneClock &zone) const;
    [[nodiscard]] QString endText(Record record, const ZoneClock &zone) const;
    [[nodiscard]] QString lengthText(Record record) const;
    [[nodiscard]] QString text(Record record, int column) const;
    [[nodiscard]] QString toolTip(Record record, int column) const;
    [[nodiscard]] qint64 number(Record record, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::optional<SiteSnapshot> m_site;
    ZoneClock m_zone = ZoneClock::utc();
    Span m_range{};
    Instant m_now{};
    bool m_restricted = false;
    bool m_isCut = false;
    QList<EffectiveWindow> m_windows; ///< the records, ascending
};

} // namespace wk
