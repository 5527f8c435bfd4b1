// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/tableview.h"
#include "gui/consolewalk.h"
#include "shell/navigation.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QStatusBar>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int sortArrow = 12;
constexpr QSize lowScreen{1000, 720};
constexpr int titleBar = 32;

QString mnemonicOf(const QString &text)
{
    return QKeySequence::mnemonic(text).toString();
}

/// What collides, by the key: the texts that share one.
QStringList collisions(const QStringList &texts)
{
    QMap<QString, QStringList> byKey;
    for (const QString &text : texts) {
        if (const QString key = mnemonicOf(text); !key.isEmpty()) {
            byKey[key].append(text);
        }
    }
    QStringList found;
    for (auto each = byKey.cbegin(); each != byKey.cend(); ++each) {
        if (each->size() > 1) {
            found.append(each.key() + u": "_s + each->join(u" | "_s));
        }
    }
    return found;
}

QStringList collisionsIn(const QMenu &menu)
{
    QStringList texts;
    QStringList found;
    for (const QAction *action : menu.actions()) {
        texts.append(action->text());
        if (const QMenu *below = action->menu()) {
            found += collisionsIn(*below);
        }
    }
    return collisions(texts) + found;
}

QStringList collisionsOn(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy() != nullptr) {
            texts.append(label->text());
        }
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible()) {
            texts.append(button->text());
        }
    }
    return collisions(texts);
}

/// Words that do not fit where they stand, each with how much room there is and how much it needs.
class Cuts
{
public:
    void look(const QWidget &widget, const QString &text, int room, int needed)
    {
        if (widget.isVisible() && !text.isEmpty() && room < needed) {
            m_found.append(
                u"%1: \"%2\" (%3 of %4 px)"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text,
                                                  QString::number(room), QString::number(needed)));
        }
    }
    [[nodiscard]] const QStringList &found() const { return m_found; }

private:
    QStringList m_found;
};

void lookAtHeaders(const QWidget &top, Cuts &cuts)
{
    for (const QHeaderView *header : top.findChildren<QHeaderView *>()) {
        const int margins = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        for (int section = 0; header->model() != nullptr && section < header->count(); ++section) {
            const QString title = header->model()->headerData(section, header->orientation()).toString();
            const bool isSorted = header->isSortIndicatorShown() && header->sortIndicatorSection() == section;
            if (!header->isSectionHidden(section)) {
                cuts.look(*header, title, header->sectionSize(section),
                          header->fontMetrics().horizontalAdvance(title) + margins
                              + (isSorted ? sortArrow : 0));
            }
        }
    }
}

void lookAtChoices(const QWidget &top, Cuts &cuts)
{
    for (const QComboBox *box : top.findChildren<QComboBox *>()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        cuts.look(*box, box->currentText(), field.width(),
                  box->fontMetrics().horizontalAdvance(box->currentText()));
    }
}

/// Visible words that do not fit where they stand. What wraps is left out, and what comes from a site.
QStringList cutIn(const QWidget &top)
{
    Cuts cuts;
    for (const QLabel *label : top.findChildren<QLabel *>()) {
        if (!label->wordWrap()) {
            cuts.look(*label, label->text(), label->width(), label->sizeHint().width());
        } else {
            cuts.look(*label, label->text(), label->height(), label->heightForWidth(label->width()));
        }
    }
    for (const QAbstractButton *button : top.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull()) {
            continue; // its text is not shown
        }
        cuts.look(*button, button->text(), button->width(), button->sizeHint().width());
    }
    lookAtHeaders(top, cuts);
    lookAtChoices(top, cuts);
    // Lists of what there is to choose from, in our own words.
    for (const QListWidget *list : top.findChildren<QListWidget *>()) {
        for (int row = 0; !list->wordWrap() && row < list->count(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            cuts.look(*list, list->item(row)->text(), list->viewport()->width(),
                      list->sizeHintForIndex(index).width());
        }
    }
    return cuts.found();
}

} // namespace

/// The words of the console in each of its languages: that keys are not given twice, that nothing is cut.
class ConsoleWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyIsGivenTwiceInAMenu_data() { ConsoleWalk::languages(); }
    void noKeyIsGivenTwiceInAMenu()
    {
        QFETCH(QString, language);
        ConsoleWalk walk(language);
        QStringList found;
        for (const PanelId panel : allPanels()) {
            walk.window().goTo({panel, {}, {}, {}});
            QStringList menus;
            for (const QAction *action : walk.window().menuBar()->actions()) {
                menus.append(action->text());
                found += collisionsIn(*action->menu());
            }
            found += collisions(menus);
        }
        found.removeDuplicates();
        QCOMPARE(found.join(u'\n'), QString());
    }

    void noKeyIsGivenTwiceInADialog_data() { ConsoleWalk::languages(); }
    void noKeyIsGivenTwiceInADialog()
    {
        QFETCH(QString, language);
        ConsoleWalk walk(language);
        QStringList found;
        walk.everywhere([&](const QString &name, QWidget &top) {
            const bool isDialog = &top != &walk.window();
            for (const QString &each : collisionsOn(isDialog ? top : *walk.window().centralWidget())) {
                found.append(u"%1: %2"_s.arg(name, each));
            }
        });
        expectNone(found);
    }

    void noTableIsScrolledSideways_data() { ConsoleWalk::languages(); }
    void noTableIsScrolledSideways()
    {
        QFETCH(QString, language);
        ConsoleWalk walk(language);
        QStringList found;
        for (const int width : {2560, 1000}) {
            walk.window().resize(width, 760);
            walk.everyStop([&](const QString &name, QWidget &top) {
                QCoreApplication::processEvents(); // what scroll bars take is known afterwards
                for (const TableView *table : top.findChildren<TableView *>()) {
                    if (table->isVisible() && table->header()->length() > table->viewport()->width()) {
                        found.append(
                            u"%1, %2 px: %3"_s.arg(name, QString::number(width), table->accessibleName()));
                    }
                }
            });
        }
        expectNone(found);
    }

    void everyDialogFitsALowScreen_data() { ConsoleWalk::languages(); }
    void everyDialogFitsALowScreen()
    {
        QFETCH(QString, language);
        ConsoleWalk walk(language);
        walk.window().resize(lowScreen);
        QStringList found;
        walk.everywhere([&](const QString &name, QWidget &top) {
            const QSize size = top.size() + QSize(0, &top == &walk.window() ? 0 : titleBar);
            if (!QRect(QPoint(), lowScreen).contains(QRect(QPoint(), size))) {
                found.append(u"%1: %2 by %3"_s.arg(name, QString::number(size.width()),
                                                   QString::number(size.height())));
            }
        });
        expectNone(found);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        for (const char *language : {"en", "de", "zh_CN"}) {
            for (const int width : {1000, 2560}) {
                QTest::addRow("%s, %d px", language, width) << QString::fromLatin1(language) << width;
            }
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        ConsoleWalk walk(language);
        walk.window().resize(width, 760);
        QStringList cut;
        walk.everywhere([&](const QString &name, QWidget &top) {
            for (const QString &each : cutIn(top)) {
                cut.append(u"%1: %2"_s.arg(name, each));
            }
        });
        QCOMPARE(walk.window().width(), width);
        expectNone(cut);
    }
};

QTEST_MAIN(ConsoleWordsTest)
#include "tst_consolewords.moc"
