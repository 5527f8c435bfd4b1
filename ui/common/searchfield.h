// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <QPointer>

class QAbstractItemView;

namespace wk {

/// A field to search a list with: Escape clears it, Down goes to the list.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `placeholder` says what is searched, as "Search collections", and is the accessible name too.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

    /// The view whose rows are searched; need not live as long as the field.
    void attachView(QAbstractItemView *view);
    /// Changes the placeholder, as when the language changes.
    void setPlaceholder(const QString &placeholder);

Q_SIGNALS:
    /// It got the keyboard.
    void entered();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goToView();

    QPointer<QAbstractItemView> m_view;
};

} // namespace wk
