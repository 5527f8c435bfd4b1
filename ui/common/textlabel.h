// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace wk {

/// The sizes of text that are not the body's.
enum class TextSize { Title, Section, Small };

/// A label in titleFont(), in bold body font over a group of things, or in smallFont(), that follows the font
/// of the desktop.
class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextSize size, QWidget *parent = nullptr);
    TextLabel(TextSize size, const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void takeFont();

    TextSize m_size;
};

} // namespace wk
