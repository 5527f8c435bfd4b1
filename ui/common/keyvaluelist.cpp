// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/keyvaluelist.h"

#include "common/linklabel.h"
#include "common/theme.h"
#include "wording/oneline.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

KeyValueList::KeyValueList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(groupSpacing);
    m_grid->setVerticalSpacing(gridUnit);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueList::setRows(const QList<Row> &rows)
{
    while (m_lines.size() < static_cast<std::size_t>(rows.size())) {
        m_lines.push_back(addLine());
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto &[label, value] = m_lines[i];
        const bool isUsed = i < static_cast<std::size_t>(rows.size());
        label->setVisible(isUsed && !rows[static_cast<qsizetype>(i)].label.isEmpty());
        value->setVisible(isUsed);
        if (!isUsed) {
            continue;
        }
        const Row &row = rows[static_cast<qsizetype>(i)];
        label->setText(row.label);
        value->setAccessibleName(row.label);
        value->setToolTip(row.link.isEmpty() ? plainToolTip(row.value) : QString());
        value->setTextFormat(row.link.isEmpty() ? Qt::PlainText : Qt::RichText);
        value->setText(row.link.isEmpty() ? row.value
                                          : u"<a href=\"%1\">%2</a>"_s.arg(row.link.toHtmlEscaped(),
                                                                           row.value.toHtmlEscaped()));
        value->setTextInteractionFlags(row.link.isEmpty() ? Qt::TextSelectableByMouse
                                                          : Qt::TextBrowserInteraction);
    }
    shareWidth();
}

void KeyValueList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareWidth();
}

/// Names stand in one line, but have no more than half of what there is: values are what one looks for.
void KeyValueList::shareWidth()
{
    int widest = 0;
    for (const Line &line : m_lines) {
        if (!line.label->isHidden()) {
            widest = std::max(widest, line.label->fontMetrics().horizontalAdvance(line.label->text()) + 1);
        }
    }
    const int share = std::min(widest, std::max(gridUnit, (width() - groupSpacing) / 2));
    for (const Line &line : m_lines) {
        line.label->setFixedWidth(share);
    }
}

KeyValueList::Line KeyValueList::addLine()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    auto *value = new LinkLabel(this);
    value->setWordWrap(true);
    // One long word, such as a GUID, must not make everything beside it too wide to read.
    value->setMinimumWidth(1);
    connect(value, &QLabel::linkActivated, this, &KeyValueList::activated);
    const int row = static_cast<int>(m_lines.size());
    m_grid->addWidget(label, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, row, 1, Qt::AlignTop);
    return {label, value};
}

} // namespace wk
