// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/gallery.h"

#include "common/badgedelegate.h"
#include "common/emptystate.h"
#include "common/keyvaluelist.h"
#include "common/messagebar.h"
#include "common/progressindicator.h"
#include "common/searchfield.h"
#include "common/tableview.h"
#include "common/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace wk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int membersRole = Qt::UserRole;
constexpr int windowsRole = Qt::UserRole + 1;

QStandardItem *collection(Icon picture, const QString &name, int members, int windows)
{
    auto *item = new QStandardItem(icon(picture), name);
    item->setData(members, membersRole);
    item->setData(windows, windowsRole);
    return item;
}

void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({u"Name"_s, u"Next window"_s, u"State"_s, u"Clients"_s});
    model.setHeaderData(3, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const auto add = [&model](QStandardItem *item, const QString &next, Meaning state, const QString &word) {
        auto *count = new QStandardItem(QLocale().toString(item->data(membersRole).toInt()));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        model.appendRow({item, new QStandardItem(next), new QStandardItem(icon(state), word), count});
    };
    add(collection(Icon::Collection, u"All systems"_s, 104312, 0), u"none"_s, Meaning::Warning,
        u"No window"_s);
    add(collection(Icon::MaintenanceWindow, u"Servers, Munich, database machines and their standbys"_s, 214,
                   2),
        u"Tue 2026-03-03 22:00"_s, Meaning::Success, u"Open"_s);
    add(collection(Icon::MaintenanceWindow, u"Servers, Shanghai"_s, 87, 12), u"Wed 2026-03-04 02:00"_s,
        Meaning::Information, u"Expected"_s);
    add(collection(Icon::Collection, u"Pilot"_s, 5, 0), u"none"_s, Meaning::Error, u"Never runs"_s);
    model.item(1)->appendRow(collection(Icon::Collection, u"Standbys"_s, 12, 0));
}

} // namespace

Gallery::Gallery()
{
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(groupSpacing);
    layout->addWidget(new TextLabel(TextSize::Title, u"Collections of München"_s));
    addMessages(layout);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(groupSpacing);
    addTable(middle);
    auto *right = new QVBoxLayout;
    addDetails(right);
    addForm(right);
    right->addStretch();
    middle->addLayout(right, 2);
    layout->addLayout(middle);
    addStates(layout);
    auto *progress = new ProgressIndicator(this);
    progress->start(u"Importing “site.json”"_s);
    progress->setProgress(3, 8);
    layout->addWidget(progress, 0, Qt::AlignLeft);
    resize(1180, 1000);
}

void Gallery::addMessages(QBoxLayout *layout)
{
    auto *messages = new QVBoxLayout;
    messages->setSpacing(gridUnit);
    const auto add = [this, messages](MessageKind kind, const QString &text, const QList<Offer> &offers) {
        auto *bar = new MessageBar(this);
        messages->addWidget(bar);
        bar->showMessage(kind, text, offers);
    };
    add(MessageKind::Information, u"3 clients have no window until Fri 2026-03-06."_s,
        {{u"Show clients"_s, {}}});
    add(MessageKind::Success, u"Window “Patch night” was added."_s, {{u"Undo"_s, {}}});
    add(MessageKind::Question, u"Another administrator changed this window. Which one is to stay?"_s,
        {{u"Keep mine"_s, {}}, {u"Take theirs"_s, {}}});
    add(MessageKind::Warning,
        u"Das Wartungsfenster „Serverneustart am zweiten Dienstag“ ist kürzer als die längste angekündigte "
        u"Bereitstellung. Sie wird auf den 214 betroffenen Clients deshalb niemals ausgeführt, solange das "
        u"Fenster "
        u"nicht verlängert oder die Laufzeit verringert wird."_s,
        {{u"Fenster verlängern"_s, {}}, {u"Bereitstellungen anzeigen"_s, {}}});
    add(MessageKind::Error, u"The document could not be read: line 12 holds a name twice."_s, {});
    layout->addLayout(messages);
}

void Gallery::addTable(QBoxLayout *layout)
{
    fill(m_collections);
    auto *side = new QVBoxLayout;
    side->setSpacing(relatedSpacing);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(gridUnit);
    auto *search = new SearchField(u"Search collections"_s);
    search->setText(u"Serv"_s);
    bar->addWidget(search);
    for (const Icon which : {Icon::AddWindow, Icon::Edit, Icon::Delete, Icon::More}) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setIcon(icon(which));
        button->setEnabled(which != Icon::Delete);
        bar->addWidget(button);
    }
    side->addLayout(bar);
    auto *table = new TableView(u"Collections"_s);
    table->setRootIsDecorated(true);
    table->setModel(&m_collections);
    table->setItemDelegateForColumn(
        0,
        new BadgeDelegate({{membersRole, Meaning::Contributing}, {windowsRole, Meaning::OpenTime}}, table));
    table->expandAll();
    table->setCurrentIndex(m_collections.index(1, 0));
    table->selectionModel()->select(m_collections.index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    side->addWidget(table);
    side->addWidget(new TextLabel(TextSize::Small, u"4 of 1,204 collections"_s));
    layout->addLayout(side, 3);
}

void Gallery::addDetails(QBoxLayout *layout)
{
    layout->addWidget(new TextLabel(TextSize::Section, u"Details"_s));
    auto *list = new KeyValueList;
    list->setRows({{u"Collection ID"_s, u"MUC00014"_s, {}},
                   {u"Parent"_s, u"All systems"_s, u"collection:SMS00001"_s},
                   {u"Nächstes Wartungsfenster"_s,
                    u"Dienstag, 3. März 2026, 22:00 bis Mittwoch, 4. März 2026, 02:00 (Europe/Berlin)"_s,
                    {}},
                   {u"Clients"_s, u"214"_s, u"clients:MUC00014"_s}});
    layout->addWidget(list);
    layout->addSpacing(groupSpacing);
}

void Gallery::addForm(QBoxLayout *layout)
{
    auto *tabs = new QTabBar;
    tabs->addTab(u"Windows"_s);
    tabs->addTab(u"Clients"_s);
    layout->addWidget(tabs);
    auto *row = new QHBoxLayout;
    auto *combo = new QComboBox;
    combo->addItem(icon(Icon::MaintenanceWindow), u"Weekly"_s);
    row->addWidget(combo);
    row->addWidget(new QSpinBox);
    auto *check = new QCheckBox(u"UTC"_s);
    check->setChecked(true);
    row->addWidget(check);
    auto *radio = new QRadioButton(u"Only once"_s);
    radio->setChecked(true);
    row->addWidget(radio);
    layout->addLayout(row);
    auto *buttons = new QHBoxLayout;
    auto *bar = new QProgressBar;
    bar->setValue(40);
    buttons->addWidget(bar);
    auto *first = new QPushButton(u"Add window"_s);
    first->setDefault(true);
    buttons->addWidget(first);
    auto *second = new QPushButton(u"Delete"_s);
    second->setEnabled(false);
    buttons->addWidget(second);
    layout->addLayout(buttons);
}

void Gallery::addStates(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(groupSpacing);
    auto *empty = new EmptyState(this);
    empty->showEmpty(Icon::MaintenanceWindow, u"No maintenance windows"_s,
                     u"Clients of this collection may change at any time. Add a window to say when."_s,
                     {u"Add window"_s, {}});
    auto *loading = new EmptyState(this);
    loading->showLoading(u"Loading state messages"_s);
    auto *error = new EmptyState(this);
    error->showError(u"The database cannot be read"_s,
                     u"Die Datei „site.db“ wird von einem anderen Programm gesperrt. Schließen Sie es und "
                     u"versuchen Sie es noch einmal."_s,
                     {u"Noch einmal versuchen"_s, {}});
    for (EmptyState *state : {empty, loading, error}) {
        state->setAutoFillBackground(true);
        state->setBackgroundRole(QPalette::Base);
        state->setMinimumHeight(190);
        row->addWidget(state, 1);
    }
    layout->addLayout(row);
}

} // namespace wk::test
