// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "reports/deploymenthealth.h"
#include "reports/report.h"

#include <QWidget>

#include <vector>

namespace wk {

class FigureButton;

/// The figures of the page beside each other; each leads to its report.
class FiguresRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresRow(QWidget *parent = nullptr);

    void showFigures(const HealthFigures &figures, const HealthQuestion &question);

Q_SIGNALS:
    void locationAsked(const wk::Location &location);

private:
    struct Entry
    {
        FigureButton *button;
        qint64 HealthFigures::*figure;
        ReportId report;
    };
    void add(const QString &caption, qint64 HealthFigures::*figure, ReportId report);

    HealthQuestion m_question;
    std::vector<Entry> m_entries;
};

} // namespace wk
