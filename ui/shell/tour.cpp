// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/tour.h"

#include "shell/mainwindow.h"
#include "shell/tourway.h"

#include <QDialog>
#include <QDir>
#include <QPainter>

#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize narrow{1000, 760};
constexpr QSize wide{1600, 1000};
constexpr QSize widest{2560, 1440};
constexpr int titleHeight = 28;
constexpr int veil = 96; ///< of 255, over the window behind a dialog

} // namespace

Tour::Tour(MainWindow &window, QString folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
    , m_rounds{{u"light-1000"_s, Appearance::Light, narrow},
               {u"light-1600"_s, Appearance::Light, wide},
               {u"light-2560"_s, Appearance::Light, widest},
               {u"dark-1000"_s, Appearance::Dark, narrow},
               {u"dark-1600"_s, Appearance::Dark, wide}}
{ }

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT finished(tr("the folder %1 cannot be made").arg(m_folder));
        return;
    }
    m_way = new TourWay(m_window, this);
    connect(m_way, &TourWay::arrived, this, &Tour::take);
    beginRound();
}

void Tour::beginRound()
{
    const Round &round = m_rounds[m_round];
    Q_EMIT m_window.appearanceAsked(round.appearance);
    m_window.resize(round.size);
    m_stop = 0;
    beginStop();
}

void Tour::beginStop()
{
    m_way->goTo(m_way->stops()[m_stop]);
}

QPixmap Tour::picture() const
{
    QPixmap picture = m_window.grab();
    if (m_way->dialog() == nullptr) {
        return picture;
    }
    const QPixmap dialog = m_way->dialog()->grab();
    const QRect whole = m_window.rect(); // pixmaps count in pixels of the screen
    QRect frame(QPoint(), m_way->dialog()->size() + QSize(2, titleHeight + 2));
    frame.moveCenter(whole.center());
    QPainter painter(&picture);
    painter.fillRect(whole, QColor(0, 0, 0, veil));
    painter.setPen(lineColor(m_window.palette()));
    painter.setBrush(m_window.palette().window());
    painter.drawRect(frame.adjusted(0, 0, -1, -1));
    painter.setPen(m_window.palette().color(QPalette::WindowText));
    painter.setFont(bodyFont());
    painter.drawText(QRect(frame.left() + groupSpacing, frame.top(), frame.width(), titleHeight),
                     Qt::AlignVCenter | Qt::AlignLeft, m_way->dialog()->windowTitle());
    painter.drawPixmap(frame.left() + 1, frame.top() + titleHeight + 1, dialog);
    return picture;
}

void Tour::take()
{
    const QString name = u"%1-%2.png"_s.arg(m_way->stops()[m_stop].name, m_rounds[m_round].name);
    const QString file = QDir(m_folder).filePath(name);
    const bool isWritten = picture().save(file, "PNG");
    if (QDialog *dialog = m_way->dialog()) {
        dialog->done(QDialog::Rejected); // without its questions
    }
    if (!isWritten) {
        Q_EMIT finished(tr("%1 cannot be written").arg(file));
        return;
    }
    if (++m_stop < m_way->stops().size()) {
        beginStop();
    } else if (++m_round < m_rounds.size()) {
        beginRound();
    } else {
        Q_EMIT finished({});
    }
}

} // namespace wk
