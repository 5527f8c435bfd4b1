// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordtablemodel.h"
#include "planning/findings.h"

#include <array>
#include <optional>

namespace wk {

/// Which findings are listed: all, those of a severity, or those of a code.
struct FindingChoice
{
    std::optional<FindingSeverity> severity;
    std::optional<FindingCode> code;

    [[nodiscard]] bool includes(FindingCode other) const
    {
        return (!code || *code == other) && (!severity || *severity == severityOf(other));
    }
    friend bool operator==(const FindingChoice &, const FindingChoice &) = default;
};

/// What a check found, a hundred thousand if need be. Sentences are made when somebody looks.
class FindingModel final : public RecordTableModel
{
    Q_OBJECT

public:
    enum Column {
        PlaceColumn, ///< the client, else the window, else the collection
        WhatColumn, ///< sorts by code
        KindColumn, ///< what findings of the code have in common
        SeverityColumn, ///< sorts by severity, errors first
        ColumnCount
    };

    explicit FindingModel(QObject *parent = nullptr);

    /// What was found in a site. A finding that was there before keeps its row's identity.
    void setFindings(const SiteSnapshot &site, const QList<Finding> &findings);
    void choose(const FindingChoice &choice);
    [[nodiscard]] const FindingChoice &choice() const { return m_choice; }

    /// How many there are of a code, whatever is chosen and searched for.
    [[nodiscard]] int count(FindingCode code) const { return m_counts[static_cast<std::size_t>(code)]; }

    /// Of an index of this model.
    [[nodiscard]] const Finding &findingAt(const QModelIndex &index) const;
    /// Invalid if it is not listed.
    [[nodiscard]] QModelIndex indexOf(const Finding &finding) const;
    /// The clients that those listed are about, ascending, each once.
    [[nodiscard]] QList<quint32> clientsListed() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    using Listed = std::vector<quint32>; ///< places in the list of all findings, ascending

    [[nodiscard]] const Finding &finding(Record record) const { return m_findings[m_listed[record]]; }
    [[nodiscard]] static Listed listedOf(const QList<Finding> &findings, const FindingChoice &choice);
    [[nodiscard]] QString place(const Finding &finding) const;
    [[nodiscard]] QString text(const Finding &finding, int column) const;
    [[nodiscard]] qint64 number(const Finding &finding, int column) const;

    void describe(Record record, SearchTexts &texts) const override;
    [[nodiscard]] std::vector<quint32> ranks(int column) const override;

    std::optional<SiteSnapshot> m_site;
    QList<Finding> m_findings;
    std::array<int, findingCodes> m_counts{};
    FindingChoice m_choice;
    Listed m_listed; ///< the records
};

} // namespace wk
