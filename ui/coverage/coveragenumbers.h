// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/coverage.h"

#include <QScrollArea>

#include <array>

class QLabel;

namespace wk {

/// How many clients are in each class of a coverage, what that means for them, and the way to them.
class CoverageNumbers final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CoverageNumbers(QWidget *parent = nullptr);

    void showNumbers(const Coverage &coverage, WorkKind kind, std::chrono::days horizon);

Q_SIGNALS:
    /// A number was followed.
    void activated(wk::CoverageClass which);

private:
    struct Entry
    {
        QLabel *picture;
        QLabel *title;
        QLabel *number;
        QLabel *sentence;
    };
    Entry addEntry(CoverageClass which);
    void showPictures();
    void changeEvent(QEvent *event) override;

    QLabel *m_title;
    std::array<Entry, coverageClasses> m_entries{};
};

} // namespace wk
