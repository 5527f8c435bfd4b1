// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/impactwords.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wk {

/// Sentences one below the other, each with an icon that says how much it matters.
class ImpactSentences final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactSentences(QWidget *parent = nullptr);

    /// Shows these in place of the ones before.
    void setSentences(const QList<ImpactSentence> &sentences);
    /// All of them, as a text.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcons();

    struct Line
    {
        QLabel *picture;
        QLabel *text;
    };
    QList<ImpactSentence> m_sentences;
    QGridLayout *m_grid;
    std::vector<Line> m_lines; ///< of as many sentences as there ever were; those too many are hidden
};

} // namespace wk
