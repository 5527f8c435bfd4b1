// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/workswitch.h"

#include "common/theme.h"
#include "wording/workwords.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace wk {

namespace {

constexpr qreal cornerRadius = 3;

} // namespace

SegmentButton::SegmentButton(Place place, const QString &text, QWidget *parent)
    : QToolButton(parent), m_place(place)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true); // it is a radio button for assistive technology, too
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize SegmentButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * groupSpacing - relatedSpacing,
            std::max(rowHeight, fontMetrics().height() + relatedSpacing)};
}

void SegmentButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Where a neighbour is, the round end lies beyond the edge.
    QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    shape.adjust(m_place == Place::First ? 0 : -height(), 0, m_place == Place::Last ? 0 : height(), 0);
    const QColor outline = outlineColor(palette());
    painter.setPen(outline);
    painter.setBrush(isChecked()        ? accentColor(palette())
                         : underMouse() ? tintColor(Meaning::OpenTime, palette())
                                        : palette().color(QPalette::Base));
    painter.drawRoundedRect(shape, cornerRadius, cornerRadius);
    if (m_place != Place::First) {
        painter.drawLine(QPointF(0.5, 0.5), QPointF(0.5, height() - 0.5));
    }
    const QColor words = isChecked() ? accentTextColor(palette()) : palette().color(QPalette::Text);
    painter.setPen(words);
    painter.drawText(rect(), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(isChecked() ? words : fillColor(Meaning::OpenTime, palette()));
        painter.drawRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5));
    }
}

WorkSwitch::WorkSwitch(QWidget *parent) : QWidget(parent), m_kinds(new QButtonGroup(this))
{
    using End = SegmentButton::Place;
    setAccessibleName(tr("Kind of work"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto &[kind, place] : {std::pair{WorkKind::Program, End::First},
                                      {WorkKind::Update, End::Middle},
                                      {WorkKind::TaskSequence, End::Last}}) {
        auto *button = new SegmentButton(place, workWords(kind), this);
        button->setToolTip(tr("Look at maintenance windows as this kind of work does"));
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
