// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/consolewalk.h"

#include <QAccessible>
#include <QApplication>
#include <QImage>
#include <QMainWindow>
#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 200;
constexpr int mostLinks = 10; ///< of one text
/// How far outside of a widget its frame may be drawn.
constexpr int frameMargin = 4;

QString wordsOf(const QWidget *widget)
{
    if (widget == nullptr) {
        return u"nothing"_s;
    }
    const QAccessibleInterface *accessible =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    const QString name = accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), name);
}

/// What Tab should come to.
QList<QWidget *> focusable(QWidget &top)
{
    QList<QWidget *> found;
    for (QWidget *widget : top.findChildren<QWidget *>()) {
        if (widget->window() == top.window() && widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr
            && !widget->size().isEmpty()) {
            found.append(widget);
        }
    }
    return found;
}

/// Where Tab, or Shift and Tab, leads until it comes back to where it began; it begins where the focus is.
QList<QWidget *> round(QWidget &top, Qt::KeyboardModifiers modifiers)
{
    QList<QWidget *> way;
    QWidget *first = top.window()->focusWidget();
    for (QWidget *now = first; now != nullptr && way.size() < mostStops;) {
        way.append(now);
        QWidget *next = now;
        for (int link = 0; next == now && link < mostLinks; ++link) {
            QTest::keyClick(now, Qt::Key_Tab, modifiers);
            next = top.window()->focusWidget();
        }
        if (next == first || next == now) {
            break;
        }
        now = next;
    }
    return way;
}

QRect placeOf(const QWidget *widget, const QWidget &top)
{
    return {widget->mapTo(&top, QPoint(0, 0)), widget->size()};
}

QList<const QWidget *> ancestors(const QWidget *widget)
{
    QList<const QWidget *> above;
    for (; widget != nullptr; widget = widget->parentWidget()) {
        above.prepend(widget);
    }
    return above;
}

/// Whether one goes on, from one widget to the next, as one reads: down, and from left to right what is
/// beside each other. What counts are the areas in which the two lie, below the area they have in common.
bool isOnward(const QWidget *from, const QWidget *to, const QWidget &top)
{
    const QList<const QWidget *> a = ancestors(from);
    const QList<const QWidget *> b = ancestors(to);
    qsizetype level = 0;
    while (level < a.size() && level < b.size() && a[level] == b[level]) {
        ++level;
    }
    if (level == a.size() || level == b.size()) {
        return true; // one lies in the other
    }
    const QRect left = placeOf(a[level], top);
    const QRect right = placeOf(b[level], top);
    const bool isAbove = right.bottom() < left.top() + frameMargin;
    const bool isBeside = right.top() <= left.bottom() && left.top() <= right.bottom();
    return !isAbove && !(isBeside && right.right() < left.left() + frameMargin);
}

QImage pictureOf(QWidget &top, const QWidget *of)
{
    const QRect around = placeOf(of, top).adjusted(-frameMargin, -frameMargin, frameMargin, frameMargin);
    return top.grab(around.intersected(top.rect())).toImage();
}

/// Puts the keyboard where Tab comes to after what has it now.
void begin(QWidget &top)
{
    if (top.window()->focusWidget() == nullptr) {
        top.setFocus();
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
}

QStringList missing(const QList<QWidget *> &expected, const QList<QWidget *> &way)
{
    QStringList faults;
    for (QWidget *widget : expected) {
        if (const auto times = way.count(widget); times != 1) {
            faults.append(u"reached %1 times: %2"_s.arg(times).arg(wordsOf(widget)));
        }
    }
    return faults;
}

} // namespace

/// The keyboard on every panel and dialog: Tab leads everywhere, as one reads, and one sees where one is.
class ConsoleFocusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tabLeadsToEverythingOnceAsOneReadsAndBack()
    {
        ConsoleWalk walk(u"en"_s);
        QStringList faults;
        walk.everywhere([&faults](const QString &name, QWidget &top) {
            const auto note = [&faults, &name](const QString &fault) {
                faults.append(u"%1: %2"_s.arg(name, fault));
            };
            begin(top);
            const QList<QWidget *> way = round(top, Qt::NoModifier);
            // Of buttons of which one is chosen Tab comes to one, and arrow keys to the others.
            const QList<QWidget *> expected = focusable(top);
            for (const QString &fault : missing(expected, way)) {
                note(fault);
            }
            // Somewhere on the round it goes from the last one to the first one.
            QStringList upwards;
            for (qsizetype i = 0; i < way.size(); ++i) {
                const QWidget *next = way[(i + 1) % way.size()];
                if (way.size() > 1 && !isOnward(way[i], next, top)) {
                    upwards.append(u"from %1 back to %2"_s.arg(wordsOf(way[i]), wordsOf(next)));
                }
            }
            if (upwards.size() > 1) {
                note(upwards.join(u"; "_s));
            }
            QList<QWidget *> back = round(top, Qt::ShiftModifier);
            if (back.size() > 1) {
                std::reverse(back.begin() + 1, back.end());
            }
            if (back != way) {
                QStringList names;
                for (const QWidget *stop : back) {
                    names.append(wordsOf(stop));
                }
                note(u"Shift and Tab lead another way: "_s + names.join(u", "_s));
            }
        });
        expectNone(faults);
    }

    void whatHasTheFocusLooksSo()
    {
        ConsoleWalk walk(u"en"_s);
        QStringList faults;
        walk.everywhere([&faults](const QString &name, QWidget &top) {
            begin(top);
            const QWidget *first = top.window()->focusWidget();
            for (int i = 0; i < mostStops; ++i) {
                QWidget *widget = top.window()->focusWidget();
                QCoreApplication::sendPostedEvents();
                const QImage with = pictureOf(top, widget);
                QTest::keyClick(widget, Qt::Key_Tab);
                QCoreApplication::sendPostedEvents();
                if (top.window()->focusWidget() == widget && i == 0) {
                    break; // there is nowhere else to go
                }
                if (with == pictureOf(top, widget)) {
                    faults.append(u"%1: looks the same: %2"_s.arg(name, wordsOf(widget)));
                }
                if (top.window()->focusWidget() == first) {
                    break;
                }
            }
        });
        faults.removeDuplicates();
        expectNone(faults);
    }
};

QTEST_MAIN(ConsoleFocusTest)
#include "tst_consolefocus.moc"
