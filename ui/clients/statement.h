// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QFrame>

class QLabel;

namespace wk {

/// A sentence with the icon of what it means; what is an error stands on its colour, so that nobody passes
/// over it.
class Statement final : public QFrame
{
    Q_OBJECT

public:
    explicit Statement(const QString &accessibleName, QWidget *parent = nullptr);

    /// `text` is plain and wraps.
    void setStatement(Meaning meaning, const QString &text);
    [[nodiscard]] Meaning meaning() const { return m_meaning; }
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showPicture();

    Meaning m_meaning = Meaning::Information;
    QLabel *m_picture;
    QLabel *m_text;
};

} // namespace wk
