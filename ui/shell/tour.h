// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"

#include <QObject>
#include <QSize>
#include <QString>

#include <vector>

class QPixmap;

namespace wk {

class MainWindow;
class TourWay;

/// Goes through every panel and dialog of the console, in light and dark and in windows from narrow to very
/// wide, and takes a picture of each, under names that are the same in every language. For documentation, and
/// to look at what one made.
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
    struct Round
    {
        QString name;
        Appearance appearance;
        QSize size;
    };

    void beginRound();
    void beginStop();
    void take();
    [[nodiscard]] QPixmap picture() const;

    MainWindow &m_window;
    QString m_folder;
    TourWay *m_way = nullptr; ///< from the start on
    std::vector<Round> m_rounds;
    std::size_t m_round = 0;
    std::size_t m_stop = 0;
};

} // namespace wk
