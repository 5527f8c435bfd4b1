// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/offer.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace wk {

enum class MessageKind { Information, Success, Question, Warning, Error };

/// A message at the top of the page it belongs to, in place of a message box: it waits, and nobody for it.
/// Hidden while there is nothing to say. Escape inside it closes it.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows a message in place of the one before, and tells assistive technology. `text` is plain and wraps.
    /// At most two offers; taking one closes the bar first and then does it, so that it can show the next
    /// one.
    void showMessage(MessageKind kind, const QString &text, const QList<Offer> &offers = {});
    /// Hides the bar, as its close button does.
    void dismiss();

    [[nodiscard]] MessageKind kind() const { return m_kind; }
    /// What is shown; empty if nothing is.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// Somebody closed the bar without taking an offer, or dismiss() was called.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showOffers(const QList<Offer> &offers);
    void showKind();
    void clear();

    MessageKind m_kind = MessageKind::Information;
    QLabel *m_picture;
    QLabel *m_text;
    QHBoxLayout *m_offers;
    QToolButton *m_close;
};

} // namespace wk
