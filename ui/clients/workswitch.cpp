// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/workswitch.h"

#include "wording/workwords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace wk {

WorkSwitch::WorkSwitch(QWidget *parent) : QWidget(parent), m_kinds(new QButtonGroup(this))
{
    setAccessibleName(tr("Kind of work"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const WorkKind kind : {WorkKind::Program, WorkKind::Update, WorkKind::TaskSequence}) {
        auto *button = new QToolButton(this);
        button->setText(workWords(kind));
        button->setToolTip(tr("Look at maintenance windows as this kind of work does"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_kinds->addButton(button, static_cast<int>(kind));
        layout->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(WorkKind::Program);
    connect(m_kinds, &QButtonGroup::idToggled, this, [this](int kind, bool isChosen) {
        if (isChosen) {
            Q_EMIT kindChanged(static_cast<WorkKind>(kind));
        }
    });
}

WorkKind WorkSwitch::kind() const
{
    return static_cast<WorkKind>(m_kinds->checkedId());
}

void WorkSwitch::setKind(WorkKind kind)
{
    m_kinds->button(static_cast<int>(kind))->setChecked(true);
}

} // namespace wk
