// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/addmembersdialog.h"

#include "clients/clientsearchpage.h"
#include "clients/pastepage.h"
#include "common/messagebar.h"
#include "common/theme.h"
#include "impact/impactsummary.h"
#include "site/collectionedits.h"
#include "wording/problemwords.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

AddMembersDialog::AddMembersDialog(SiteSession &session, const QString &collectionId, Instant now,
                                   QWidget *parent)
    : OrderedDialog(parent)
    , m_session(session)
    , m_collectionId(collectionId)
    , m_messages(new MessageBar(this))
    , m_pages(new QTabWidget(this))
    , m_search(new ClientSearchPage(this))
    , m_paste(new PastePage(this))
    , m_impact(new ImpactSummary(now, this))
    , m_add(new QPushButton(this))
{
    buildLayout();
    takeSnapshot();
    connect(&session, &SiteSession::snapshotChanged, this, &AddMembersDialog::takeSnapshot);
    connect(m_search, &ClientSearchPage::chosenChanged, this, &AddMembersDialog::showChosen);
    connect(m_search, &ClientSearchPage::activated, this, &AddMembersDialog::add);
    connect(m_paste, &PastePage::foundChanged, this, &AddMembersDialog::showChosen);
    connect(m_add, &QPushButton::clicked, this, &AddMembersDialog::add);
    showChosen();
    m_search->setFocus();
}

void AddMembersDialog::buildLayout()
{
    m_pages->addTab(m_search, tr("&Search"));
    m_pages->addTab(m_paste, tr("&Paste a list"));
    m_pages->setDocumentMode(true);
    connect(m_pages, &QTabWidget::currentChanged, this, [this] { m_pages->currentWidget()->setFocus(); });
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false); // it gets the focus while something is stored, and must not get Return
    connect(cancel, &QPushButton::clicked, this, &AddMembersDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_impact);
    layout->addWidget(buttons);
    resize(720, 560);
}

void AddMembersDialog::takeSnapshot()
{
    const SiteSnapshot &site = m_session.snapshot();
    const auto collection = site.collectionWithId(m_collectionId);
    if (!collection) {
        m_messages->showMessage(MessageKind::Error, tr("Somebody deleted this collection in the meantime."));
        showChosen();
        return;
    }
    //: %1 name of a collection
    setWindowTitle(tr("Add clients to “%1”").arg(site.collection(*collection).name));
    m_search->setSite(site, *collection);
    m_paste->setSite(site, *collection);
}

QList<ClientRow> AddMembersDialog::chosen() const
{
    const SiteSnapshot &site = m_session.snapshot();
    if (!site.collectionWithId(m_collectionId)) {
        return {};
    }
    QSet<quint32> resourceIds = m_search->chosen();
    for (const ClientRow row : m_paste->found()) {
        resourceIds.insert(site.client(row).resourceId);
    }
    QList<ClientRow> rows;
    for (const quint32 resourceId : std::as_const(resourceIds)) {
        if (const auto row = site.clientWithResourceId(resourceId)) {
            rows.append(*row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void AddMembersDialog::showChosen()
{
    const QList<ClientRow> clients = chosen();
    const auto count = static_cast<int>(clients.size());
    if (count == 0) {
        m_impact->showNothing(tr("No client is chosen yet."));
    } else if (!m_isStoring) {
        const SiteSnapshot &site = m_session.snapshot();
        m_impact->showChange(site,
                             changeBy(addingMembers(site, *site.collectionWithId(m_collectionId), clients)));
    }
    m_add->setText(count == 0 ? tr("Add clients") : tr("Add %n client(s)", nullptr, count));
    m_add->setEnabled(count > 0 && !m_isStoring);
}

void AddMembersDialog::setStoring(bool isStoring)
{
    m_isStoring = isStoring;
    m_pages->setEnabled(!isStoring);
    showChosen();
    m_add->setDefault(true);
    if (!isStoring) {
        m_pages->currentWidget()->setFocus();
    }
}

void AddMembersDialog::add()
{
    const SiteSnapshot &site = m_session.snapshot();
    const QList<ClientRow> clients = chosen();
    if (clients.isEmpty() || m_isStoring) {
        return;
    }
    const CollectionRow collection = *site.collectionWithId(m_collectionId);
    //: %1 name of a collection
    const QString sentence = tr("%n client(s) added to “%1”.", nullptr, static_cast<int>(clients.size()))
                                 .arg(site.collection(collection).name);
    setStoring(true);
    m_session.submit(addingMembers(site, collection, clients), this,
                     [this, sentence](const std::optional<Problem> &problem) {
                         setStoring(false);
                         if (problem) {
                             showRefusal(*problem);
                             return;
                         }
                         accept();
                         Q_EMIT added(sentence);
                     });
}

void AddMembersDialog::showRefusal(const Problem &problem)
{
    //: %1 what is wrong, without a full stop
    m_messages->showMessage(MessageKind::Error,
                            tr("The clients were not added: %1.").arg(problemWords(problem)));
}

void AddMembersDialog::reject()
{
    if (!m_paste->hasText() || m_isStoring) {
        QDialog::reject();
        return;
    }
    m_messages->showMessage(MessageKind::Question,
                            tr("Close without adding the clients? The list you pasted would be lost."),
                            {{tr("Discard the list"), [this] { QDialog::reject(); }}, {tr("Keep it"), {}}});
}

} // namespace wk
