// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/outlook.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QToolButton;

namespace wk {

/// On how many clients a deployment runs in the next 7 days, later and never, as parts of a bar, and as
/// numbers that can be chosen: one of them always is.
class OutcomeBar final : public QWidget
{
    Q_OBJECT

public:
    /// What can be chosen. The first three are those of `OutlookOutcome`.
    enum Choice { Soon, Later, Never, Warned };

    explicit OutcomeBar(QWidget *parent = nullptr);

    /// Shows these numbers. Keeps the choice if there are such clients, else chooses what is worst.
    void setOutlook(const DeploymentOutlook &outlook);
    [[nodiscard]] Choice choice() const;
    void choose(Choice choice);

Q_SIGNALS:
    /// Somebody chose a number.
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qsizetype clients(Choice choice) const;
    void arrange();

    DeploymentOutlook m_outlook;
    bool m_isChoosing = false; ///< and nobody else
    QButtonGroup *m_numbers;
    QGridLayout *m_grid;
};

} // namespace wk
