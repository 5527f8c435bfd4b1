// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/newsitedialog.h"

#include "common/theme.h"
#include "core/zoneclock.h"
#include "wording/problemwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

bool isSiteCode(const QString &code)
{
    return code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar character) {
               return character.isLetterOrNumber() && character.unicode() < 128;
           });
}

} // namespace

NewSiteDialog::NewSiteDialog(Create create, QWidget *parent)
    : OrderedDialog(parent)
    , m_create(std::move(create))
    , m_code(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_database(new QLineEdit(this))
    , m_objection(new QLabel(this))
{
    setWindowTitle(tr("New site"));
    m_code->setMaxLength(3);
    m_zone->setEditable(true);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    m_zone->addItems({{},
                      u"UTC"_s,
                      u"Europe/Berlin"_s,
                      u"Europe/Vienna"_s,
                      u"Europe/Zurich"_s,
                      u"Europe/London"_s,
                      u"Asia/Shanghai"_s,
                      u"Asia/Kolkata"_s,
                      u"America/New_York"_s,
                      u"America/Chicago"_s,
                      u"America/Los_Angeles"_s,
                      u"Australia/Sydney"_s});
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_database->setText(QDir(folder).filePath(u"site.db"_s));
    auto *browsing = new QPushButton(tr("&Browse..."), this);
    auto *place = new QHBoxLayout;
    place->setSpacing(relatedSpacing);
    place->addWidget(m_database, 1);
    place->addWidget(browsing);
    m_objection->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, textColor(Meaning::Error, palette()));
    m_objection->setPalette(colours);

    auto *form = new QFormLayout;
    form->setSpacing(relatedSpacing);
    form->addRow(tr("Site &code"), m_code);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Time zone"), m_zone);
    auto *placeLabel = new QLabel(tr("&Database"), this); // a row of a layout has no buddy by itself
    placeLabel->setBuddy(m_database);
    form->addRow(placeLabel, place);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *creating = buttons->addButton(tr("Create site"), QDialogButtonBox::AcceptRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(groupSpacing);
    layout->addLayout(form);
    layout->addWidget(m_objection);
    layout->addWidget(buttons);
    setMinimumWidth(520);

    creating->setDefault(true);
    connect(browsing, &QPushButton::clicked, this, &NewSiteDialog::browse);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewSiteDialog::create);
    for (QLineEdit *field : {m_code, m_name, m_database}) {
        connect(field, &QLineEdit::textChanged, this, &NewSiteDialog::check);
    }
    connect(m_zone, &QComboBox::editTextChanged, this, &NewSiteDialog::check);
}

QString NewSiteDialog::objection() const
{
    if (!isSiteCode(m_code->text())) {
        return tr("A site code is three letters or digits.");
    }
    if (const QString zone = m_zone->currentText().trimmed(); !zone.isEmpty()) {
        const auto clock = ZoneClock::forZone(zone);
        if (!clock) {
            return tr("Time zone: %1.").arg(problemWords(clock.problem()));
        }
    }
    return m_database->text().trimmed().isEmpty() ? tr("The database needs a place.") : QString();
}

void NewSiteDialog::check()
{
    if (m_wasTried) {
        m_objection->setText(objection());
    }
}

void NewSiteDialog::create()
{
    m_wasTried = true;
    check();
    if (!m_objection->text().isEmpty()) {
        return;
    }
    Site site;
    site.code = m_code->text().toUpper();
    site.name = m_name->text().trimmed();
    site.timeZone = m_zone->currentText().trimmed();
    const QString database = m_database->text().trimmed();
    if (const auto problem = m_create(database, site)) {
        //: %1 a database, %2 why
        m_objection->setText(tr("%1: %2.").arg(database, problemWords(*problem)));
        return;
    }
    accept();
    Q_EMIT created(database);
}

void NewSiteDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Database of the new site"), m_database->text(),
                                   tr("Site databases (*.db);;All files (*)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"db"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_database, &QLineEdit::setText);
    dialog->open();
}

} // namespace wk
