// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reportrows.h"

namespace wk {

ReportValue valueIn(const Report &report, qsizetype row, ReportColumn column)
{
    const qsizetype place = report.columns.indexOf(column);
    return place < 0 ? ReportValue() : report.rows[row][place];
}

std::optional<QString> textIn(const Report &report, qsizetype row, ReportColumn column)
{
    const ReportValue value = valueIn(report, row, column);
    const auto *text = std::get_if<QString>(&value);
    return text == nullptr ? std::nullopt : std::optional(*text);
}

std::optional<qint32> numberIn(const Report &report, qsizetype row, ReportColumn column)
{
    const ReportValue value = valueIn(report, row, column);
    const auto *number = std::get_if<qint64>(&value);
    return number == nullptr ? std::nullopt : std::optional(static_cast<qint32>(*number));
}

std::optional<TopicState> stateIn(const Report &report, qsizetype row)
{
    const auto state = numberIn(report, row, ReportColumn::State);
    if (!state) {
        return {};
    }
    // Reports on deployment and assignment name no topic: it is the one of both.
    return TopicState{numberIn(report, row, ReportColumn::Topic).value_or(deploymentTopic), *state};
}

bool isOfClients(const Report &report)
{
    return report.columns.contains(ReportColumn::Client);
}

QString clientIn(const Report &report, qsizetype row)
{
    const auto id = textIn(report, row, ReportColumn::ClientId);
    return id ? *id : textIn(report, row, ReportColumn::Client).value_or(QString());
}

qint64 clientsIn(const Report &report, qsizetype row)
{
    return numberIn(report, row, ReportColumn::Clients).value_or(1);
}

} // namespace wk
