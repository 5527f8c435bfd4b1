// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <vector>

namespace wk {

class MainWindow;

/// A panel or a dialog of the console, and how one comes to it.
struct TourStop
{
    QString name; ///< the same in every language: `panel-...` or `dialog-...`
    /// Goes there; gives the dialog to show over the window, if there is one.
    std::function<QDialog *()> go;
};

/// The way through every panel and dialog of the console, filled from the site that is open.
class TourWay final : public QObject
{
    Q_OBJECT

public:
    /// The window has to show an open site.
    explicit TourWay(MainWindow &window, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<TourStop> &stops() const { return m_stops; }
    /// Goes to one of them; a dialog that is open should be closed first.
    void goTo(const TourStop &stop);
    /// The dialog one stands at; null at a panel.
    [[nodiscard]] QDialog *dialog() const { return m_dialog.data(); }

Q_SIGNALS:
    /// What one went to shows all that it asked for.
    void arrived();

private:
    void planPanels();
    void planDialogs();
    void settle(int answersLeft);
    void awaitPanel();
    void awaitDialog();

    MainWindow &m_window;
    std::vector<TourStop> m_stops;
    QPointer<QDialog> m_dialog;
};

} // namespace wk
