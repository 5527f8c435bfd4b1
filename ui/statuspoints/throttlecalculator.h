// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QLabel;
class QSpinBox;

namespace wk {

/// Says how long a deployment of so many clients takes to be seen at a throttle: 20,000 installations at the
/// setting of the product, eight hours.
class ThrottleCalculator final : public QWidget
{
    Q_OBJECT

public:
    explicit ThrottleCalculator(QWidget *parent = nullptr);

    void setThrottle(quint32 count, std::chrono::seconds interval);

private:
    void calculate();

    quint32 m_count = 1;
    std::chrono::seconds m_interval{1};
    QSpinBox *m_installations;
    QLabel *m_answer;
};

} // namespace wk
