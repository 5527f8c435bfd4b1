// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/deployment.h"

#include <QWidget>

class QButtonGroup;

namespace wk {

/// Chooses the kind of work that one looks at: buttons side by side, of which one is down.
class WorkSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkSwitch(QWidget *parent = nullptr);

    [[nodiscard]] WorkKind kind() const;
    void setKind(WorkKind kind);

Q_SIGNALS:
    /// Somebody chose another.
    void kindChanged(wk::WorkKind kind);

private:
    QButtonGroup *m_kinds;
};

} // namespace wk
