// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/receiverplacesdialog.h"

#include "common/textlabel.h"
#include "common/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

ReceiverPlacesDialog::ReceiverPlacesDialog(const QString &serverName, const ReceiverPlaces &places,
                                           QWidget *parent)
    : QDialog(parent)
    , m_address(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_objection(new QLabel(this))
{
    //: Window title; %1 a server
    setWindowTitle(tr("Receiver on %1").arg(serverName));
    m_address->setText(places.metricsAddress);
    m_address->setPlaceholderText(u"http://%1:9099/metrics"_s.arg(serverName.toLower()));
    m_folder->setText(places.spoolFolder);
    build();
}

void ReceiverPlacesDialog::build()
{
    m_address->setAccessibleName(tr("Address of the metrics"));
    m_folder->setAccessibleName(tr("Spool folder"));
    m_objection->setTextFormat(Qt::PlainText);
    m_objection->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, textColor(Meaning::Error, palette()));
    m_objection->setPalette(colours);
    m_objection->hide();
    auto *browse = new QPushButton(tr("&Browse..."), this);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ReceiverPlacesDialog::chooseFolder);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(relatedSpacing);
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    auto *note =
        new TextLabel(TextSize::Small,
                      tr("The receiver tells its metrics where its option --status-listen says, and "
                         "keeps its quarantine in the folder of its option --spool. Both are kept as "
                         "settings of this console, not in the site."),
                      this);
    note->setWordWrap(true);
    auto *folderLabel = new QLabel(tr("S&pool folder"), this);
    folderLabel->setBuddy(m_folder);
    auto *form = new QFormLayout;
    form->setSpacing(relatedSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Address of the metrics"), m_address);
    form->addRow(folderLabel, folder);
    form->addRow({}, m_objection);
    form->addRow({}, note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReceiverPlacesDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(groupSpacing);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    m_address->setFocus();
}

void ReceiverPlacesDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Spool folder of the receiver"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ReceiverPlacesDialog::choose()
{
    const QString address = completedMetricsAddress(m_address->text());
    if (!isMetricsAddress(address)) {
        m_objection->setText(
            tr("The address of the metrics is http:// with a server, and a port and a path if need be."));
        m_objection->show();
        m_address->setFocus();
        return;
    }
    accept();
    Q_EMIT chosen({address, m_folder->text().trimmed()});
}

} // namespace wk
