// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/deployment.h"

#include <QToolButton>

class QButtonGroup;

namespace wk {

/// One of several choices side by side, which look like one control.
class SegmentButton final : public QToolButton
{
    Q_OBJECT

public:
    enum class Place { First, Middle, Last };

    SegmentButton(Place place, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
};

/// Chooses the kind of work that one looks at.
class WorkSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkSwitch(QWidget *parent = nullptr);

    [[nodiscard]] WorkKind kind() const;
    void setKind(WorkKind kind);

Q_SIGNALS:
    void kindChanged(wk::WorkKind kind);

private:
    QButtonGroup *m_kinds;
};

} // namespace wk
