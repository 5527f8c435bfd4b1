// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/searchfield.h"

#include "common/clearbutton.h"
#include "common/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace wk {

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    addAction(icon(Icon::Search), LeadingPosition);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Search"));
    }
    addClearButton(*this, tr("Clear search"));
    setPlaceholder(placeholder);
}

void SearchField::attachView(QAbstractItemView *view)
{
    m_view = view;
}

void SearchField::setPlaceholder(const QString &placeholder)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down && m_view) {
        goToView();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::goToView()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_view->model()) {
        m_view->setCurrentIndex(m_view->model()->index(0, 0, m_view->rootIndex()));
    }
}

} // namespace wk
