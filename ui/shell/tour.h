// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QObject>
#include <QPointer>
#include <QSize>
#include <QString>

#include <functional>
#include <vector>

class QDialog;
class QPixmap;

namespace wk {

class MainWindow;

/// Goes through every panel and dialog of the console, in light and dark and in a narrow and a wide window,
/// and takes a picture of each, under names that are the same in every language. For documentation, and to
/// look at what one made.
class Tour final : public QObject
{
    Q_OBJECT

public:
    /// The window has to show an open site. The folder is made if need be.
    Tour(MainWindow &window, QString folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// All pictures are there; or why one could not be written.
    void finished(const QString &failure);

private:
    struct Stop
    {
        QString name;
        /// Goes there; gives the dialog to show over the window, if there is one.
        std::function<QDialog *()> go;
    };
    struct Round
    {
        QString name;
        Appearance appearance;
        QSize size;
    };

    void planPanels();
    void planDialogs();
    void beginRound();
    void beginStop();
    void settle(int answersLeft);
    void awaitPanel();
    void awaitDialog();
    void take();
    [[nodiscard]] QPixmap picture() const;

    MainWindow &m_window;
    QString m_folder;
    std::vector<Round> m_rounds;
    std::vector<Stop> m_stops;
    std::size_t m_round = 0;
    std::size_t m_stop = 0;
    QPointer<QDialog> m_dialog;
};

} // namespace wk
