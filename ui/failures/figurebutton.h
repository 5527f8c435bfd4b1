// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace wk {

/// A number and what it counts, below it; leads to what is counted. Return presses it, Ctrl+C copies what it
/// says.
class FigureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `caption` is a word or two: "Restart pending".
    explicit FigureButton(const QString &caption, QWidget *parent = nullptr);

    /// `total` is what it is a part of, for those who hear it.
    void setNumber(qint64 number, qint64 total);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void enterEvent(QEnterEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_caption;
    QString m_number;
};

} // namespace wk
