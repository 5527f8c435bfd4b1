// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sitehealthmodel.h"

#include "items/ranking.h"
#include "items/roles.h"
#include "wording/oneline.h"

#include <QHash>
#include <QLocale>

namespace wk {

namespace {

/// Shares in tenths of a per cent.
qint64 numberOf(const SiteHealth &site, int column)
{
    switch (column) {
    case SiteHealthModel::ClientsColumn: return site.clients;
    case SiteHealthModel::InstalledColumn: return site.installed;
    case SiteHealthModel::FailedColumn: return site.failed;
    case SiteHealthModel::SilentColumn: return site.silent;
    case SiteHealthModel::ShareColumn: return (site.failed * 2000 + site.clients) / (site.clients * 2);
    default: return 0;
    }
}

QString textOf(const SiteHealth &site, int column)
{
    const QLocale locale;
    switch (column) {
    case SiteHealthModel::SiteColumn:
        return site.site.isEmpty() ? SiteHealthModel::tr("No site") : inOneLine(site.site);
    case SiteHealthModel::ShareColumn:
        //: %1 a number
        return SiteHealthModel::tr("%1%").arg(
            locale.toString(static_cast<double>(numberOf(site, column)) / 10, 'f', 1));
    default: return locale.toString(numberOf(site, column));
    }
}

} // namespace

void SiteHealthModel::setSites(const std::vector<SiteHealth> &sites)
{
    QHash<QString, Record> present;
    for (Record record = 0; record < m_sites.size(); ++record) {
        present.insert(m_sites[record].site, record);
    }
    Replacement replacement{{}, std::vector<bool>(sites.size(), true), false, {}};
    for (const SiteHealth &site : sites) {
        replacement.before.push_back(present.value(site.site, noRecord));
    }
    replaceRecords(replacement, [&] { m_sites = sites; });
}

const SiteHealth &SiteHealthModel::siteAt(const QModelIndex &index) const
{
    return m_sites[recordAt(index)];
}

void SiteHealthModel::describe(Record record, SearchTexts &texts) const
{
    texts.addField(textOf(m_sites[record], SiteColumn));
}

std::vector<quint32> SiteHealthModel::ranks(int column) const
{
    std::vector<qint64> numbers;
    QStringList texts;
    for (const SiteHealth &site : m_sites) {
        if (column == SiteColumn) {
            texts.append(textOf(site, column));
        } else {
            numbers.push_back(numberOf(site, column));
        }
    }
    return column == SiteColumn ? ranksOf(texts) : ranksOf(numbers);
}

int SiteHealthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SiteHealthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const SiteHealth &site = siteAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return textOf(site, column);
    case Qt::TextAlignmentRole:
        return column == SiteColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole: return column == SiteColumn ? QVariant(site.site) : QVariant(numberOf(site, column));
    default: return {};
    }
}

QVariant SiteHealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole && section != SiteColumn) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case SiteColumn: return tr("Site");
    case ClientsColumn: return tr("Clients");
    case InstalledColumn: return tr("Installed");
    case FailedColumn: return tr("Failed");
    case SilentColumn: return tr("Silent");
    case ShareColumn: return tr("Share");
    default: return {};
    }
}

} // namespace wk
