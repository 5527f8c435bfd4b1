// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "windows/marks.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace wk {

/// A sentence with its mark, wrapped, that takes no room while there is nothing to say.
class Note final : public QWidget
{
    Q_OBJECT

public:
    explicit Note(Tone tone, QWidget *parent = nullptr);

    /// Plain text; empty hides the note.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// A widget behind the sentence, such as a button that does what it suggests.
    void addWidget(QWidget *widget);
    /// Tells those who do not see it.
    void announce();

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Tone m_tone;
    QHBoxLayout *m_row;
    QLabel *m_mark;
    QLabel *m_label;
};

} // namespace wk
