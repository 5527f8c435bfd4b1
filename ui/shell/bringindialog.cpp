// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bringindialog.h"

#include "common/icons.h"
#include "common/theme.h"
#include "shell/guide.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr QSize bestSize{760, 600};

QLabel *paragraph(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BringInDialog::BringInDialog(bool hasSite, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import from Configuration Manager"));
    auto *lines = new QPlainTextEdit(exportLines(), this);
    lines->setReadOnly(true);
    lines->setTabChangesFocus(true);
    lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    lines->setAccessibleName(tr("PowerShell lines"));
    auto *copying = new QPushButton(icon(Icon::Copy), tr("&Copy lines"), this);
    copying->setAutoDefault(false);
    auto *copied = new QLabel(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *importing = buttons->addButton(hasSite ? tr("&Import...") : tr("Make the &site, then import..."),
                                         QDialogButtonBox::AcceptRole);
    importing->setDefault(true);

    auto *copyRow = new QHBoxLayout;
    copyRow->setSpacing(relatedSpacing);
    copyRow->addWidget(copying);
    copyRow->addWidget(copied, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(paragraph(tr("1. Run these lines in Windows PowerShell 3.0 to 5.1, as somebody who may "
                                   "read the site. In the first lines put in your own server, site code, "
                                   "name, mode and time zone. They only read, and write the file site.json."),
                                this));
    layout->addWidget(lines, 1);
    layout->addLayout(copyRow);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(paragraph(
        hasSite ? tr("2. Import site.json into the site that is open; their site codes have to be the same. "
                     "What would change is shown before anything is stored.")
                : tr("2. Make a site with the same site code, and import site.json into it. What would "
                     "change is shown before anything is stored."),
        this));
    layout->addWidget(buttons);
    resize(bestSize);

    connect(copying, &QPushButton::clicked, this, [lines, copied] {
        QGuiApplication::clipboard()->setText(lines->toPlainText());
        copied->setText(tr("Copied."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT importAsked();
    });
}

} // namespace wk
