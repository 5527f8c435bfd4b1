// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace wk {

/// Long work in the status bar: what is done, how far it is, and a way to stop it. Hidden while nothing is.
class ProgressIndicator final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressIndicator(QWidget *parent = nullptr);

    /// Work begins; how much it is, is not known yet. `text` is a sentence or its beginning: "Importing 3
    /// files".
    void start(const QString &text);
    /// `done` of `total` is done; a total of 0 means that nobody knows.
    void setProgress(qint64 done, qint64 total);
    /// Work ended, one way or the other.
    void finish();

Q_SIGNALS:
    /// Once for each start() at most. The work goes on until finish() says otherwise.
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
};

} // namespace wk
