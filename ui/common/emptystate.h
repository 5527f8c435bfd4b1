// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"
#include "common/offer.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace wk {

class TextLabel;

/// What a panel shows in the middle while it has nothing else to show: an icon, a title, a sentence and at
/// most one thing to do about it.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// Nothing is there, or nothing fits what was searched for.
    void showEmpty(Icon picture, const QString &title, const QString &sentence, const Offer &offer = {});
    /// What is to be shown is on its way.
    void showLoading(const QString &title);
    /// It could not be had; `sentence` says why, and what helps.
    void showError(const QString &title, const QString &sentence, const Offer &offer = {});

protected:
    void changeEvent(QEvent *event) override;

private:
    void showContent(const QIcon &picture, const QString &title, const QString &sentence, const Offer &offer);
    void showPicture();
    void limitWidth();

    QIcon m_icon;
    std::function<void()> m_run;
    QLabel *m_picture;
    TextLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_button;
};

} // namespace wk
