// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/assigndialog.h"

#include "common/messagebar.h"
#include "common/theme.h"
#include "wording/editwords.h"
#include "wording/problemwords.h"
#include "wording/statuspointwords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

namespace {

QList<ClientRow> rowsOf(const SiteSnapshot &site, const QList<quint32> &resourceIds)
{
    QList<ClientRow> rows;
    for (const quint32 resourceId : resourceIds) {
        if (const auto row = site.clientWithResourceId(resourceId)) {
            rows.append(*row);
        }
    }
    return rows;
}

/// Of more clients than these the names say nothing.
constexpr qsizetype namesShown = 6;

} // namespace

AssignDialog::AssignDialog(const SiteSnapshot &site, const QList<quint32> &resourceIds,
                           const QString &serverName, Submit submit, QWidget *parent)
    : QDialog(parent)
    , m_site(site)
    , m_resourceIds(resourceIds)
    , m_submit(std::move(submit))
    , m_messages(new MessageBar(this))
    , m_points(new QComboBox(this))
    , m_leftOut(new QLabel(this))
    , m_assign(new QPushButton(this))
{
    setWindowTitle(tr("Assign fallback status point"));
    build();
    fillPoints(serverName);
    showChosen();
    connect(m_points, &QComboBox::currentIndexChanged, this, &AssignDialog::showChosen);
    connect(m_assign, &QPushButton::clicked, this, &AssignDialog::assign);
    m_points->setFocus();
}

void AssignDialog::build()
{
    QStringList names;
    for (const ClientRow row :
         rowsOf(m_site, m_resourceIds.first(std::min(namesShown, m_resourceIds.size())))) {
        names.append(m_site.client(row).name);
    }
    const auto count = static_cast<int>(m_resourceIds.size());
    auto *clients =
        new QLabel(count <= namesShown ? listedNames(names) : tr("%Ln client(s)", nullptr, count), this);
    clients->setAccessibleName(tr("Clients"));
    m_points->setAccessibleName(tr("Fallback status point"));
    m_leftOut->setAccessibleName(tr("Clients that are left as they are"));
    for (QLabel *label : {clients, m_leftOut}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *form = new QFormLayout;
    form->setSpacing(relatedSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Clients"), clients);
    form->addRow(tr("&Fallback status point"), m_points);
    form->addRow({}, m_leftOut);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_assign, QDialogButtonBox::AcceptRole);
    m_assign->setDefault(true);
    connect(buttons->addButton(QDialogButtonBox::Cancel), &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(groupSpacing);
    layout->addWidget(m_messages);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(480);
}

void AssignDialog::fillPoints(const QString &serverName)
{
    const QSignalBlocker quietly(m_points);
    m_points->clear();
    for (const FallbackStatusPoint &point : m_site.content().fallbackStatusPoints) {
        //: %1 a server, %2 a site code
        m_points->addItem(point.siteCode.isEmpty() ? point.serverName
                                                   : tr("%1 (%2)").arg(point.serverName, point.siteCode),
                          point.serverName);
    }
    //: No fallback status point
    m_points->addItem(tr("None"), QString());
    const FallbackStatusPoint *wanted = statusPointNamed(m_site, serverName);
    m_points->setCurrentIndex(wanted == nullptr ? 0 : m_points->findData(wanted->serverName));
}

void AssignDialog::setSite(const SiteSnapshot &site)
{
    m_site = site;
    if (!m_isStoring) {
        fillPoints(serverName());
        showChosen();
    }
}

QString AssignDialog::serverName() const
{
    return m_points->currentData().toString();
}

Assigning AssignDialog::assigning() const
{
    return wk::assigning(m_site, rowsOf(m_site, m_resourceIds), serverName());
}

void AssignDialog::showChosen()
{
    const Assigning chosen = assigning();
    const auto count = static_cast<int>(chosen.assigned.size());
    m_leftOut->setText(leftOutSentences(chosen, serverName(), m_site));
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_assign->setText(serverName().isEmpty() ? tr("Take from %Ln client(s)", nullptr, count)
                                             : tr("Assign %Ln client(s)", nullptr, count));
    m_assign->setEnabled(count > 0 && !m_isStoring);
}

void AssignDialog::assign()
{
    const Assigning chosen = assigning();
    if (m_isStoring || chosen.edit.changes.isEmpty()) {
        return;
    }
    const QString sentence = assigningSentences(chosen, serverName(), m_site);
    m_isStoring = true;
    m_assign->setEnabled(false);
    m_points->setEnabled(false);
    m_submit(chosen.edit, this, [this, edit = chosen.edit, sentence](const std::optional<Problem> &problem) {
        m_isStoring = false;
        if (!problem) {
            accept();
            Q_EMIT assigned(edit, sentence);
            return;
        }
        m_points->setEnabled(true);
        showChosen();
        //: %1 what is wrong, without a full stop
        m_messages->showMessage(MessageKind::Error,
                                tr("Nothing was changed: %1.").arg(problemWords(*problem)));
    });
}

} // namespace wk
