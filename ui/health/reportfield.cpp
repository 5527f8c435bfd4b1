// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportfield.h"

#include "common/textlabel.h"
#include "common/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

/// The least; what is left over is shared out.
constexpr int fieldWidth = 120;

} // namespace

ReportField::ReportField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_label(new TextLabel(TextSize::Small, label, this))
    , m_editor(editor)
    , m_problem(new TextLabel(TextSize::Small, this))
{
    m_editor->setParent(this);
    m_editor->setMinimumWidth(0);
    m_editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_label->setBuddy(m_editor);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText); // what is wrong, in every theme
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    column->addWidget(m_problem);
    column->addStretch(1);
    setRequired(false);
    setProblem({});
}

void ReportField::setRequired(bool isRequired)
{
    //: %1 the label of a field
    const QString name = isRequired ? tr("%1 (required)").arg(m_name) : m_name;
    m_label->setText(name);
    if (!name.isEmpty()) {
        m_editor->setAccessibleName(name);
    }
}

void ReportField::setProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    describe();
}

void ReportField::setDescription(const QString &words)
{
    m_description = words;
    describe();
}

void ReportField::describe()
{
    m_editor->setAccessibleDescription(problem().isEmpty() ? m_description : problem());
}

QString ReportField::problem() const
{
    return m_problem->text();
}

ReportFieldGrid::ReportFieldGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(relatedSpacing);
    m_grid->setVerticalSpacing(relatedSpacing);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint); // narrower than it is now is possible too
}

void ReportFieldGrid::setFields(const QList<QWidget *> &fields)
{
    m_fields = fields;
    arrange();
}

int ReportFieldGrid::columnsIn(int width) const
{
    return std::max(1, (width + relatedSpacing) / (fieldWidth + relatedSpacing));
}

void ReportFieldGrid::arrange()
{
    QList<QWidget *> inSight;
    std::copy_if(m_fields.begin(), m_fields.end(), std::back_inserter(inSight),
                 [](const QWidget *field) { return !field->isHidden(); });
    const int columns = columnsIn(width());
    if (inSight == m_arranged && columns == m_columns) {
        return;
    }
    for (QWidget *field : std::as_const(m_arranged)) {
        m_grid->removeWidget(field);
    }
    for (int column = 0; column < m_columns; ++column) {
        m_grid->setColumnStretch(column, 0);
    }
    m_arranged = inSight;
    m_columns = columns;
    for (int i = 0; i < inSight.size(); ++i) {
        m_grid->addWidget(inSight[i], i / columns, i % columns, Qt::AlignTop);
    }
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
    updateGeometry();
}

void ReportFieldGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace wk
