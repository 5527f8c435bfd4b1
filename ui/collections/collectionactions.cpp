// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/collectiondialog.h"
#include "collections/collectionspanel.h"
#include "common/choosecollectiondialog.h"
#include "common/messagebar.h"
#include "common/undooffer.h"
#include "impact/impactdialog.h"
#include "site/collectionedits.h"
#include "windows/windowsview.h"
#include "wording/editwords.h"
#include "wording/problemwords.h"

#include <QLocale>

#include <algorithm>

namespace wk {

// What the panel of collections does, as opposed to what it shows.

void CollectionsPanel::submit(const Edit &edit, const QString &sentence)
{
    if (edit.changes.isEmpty()) {
        return;
    }
    m_session.submit(edit, this, [this, edit, sentence](const std::optional<Problem> &problem) {
        if (problem) {
            m_offer->forget();
            m_messages->showMessage(MessageKind::Error, problemSentence(*problem));
            return;
        }
        m_offer->show(edit, sentence);
    });
}

CollectionDialog *CollectionsPanel::openForm(const CollectionDraft &draft)
{
    auto *dialog = new CollectionDialog(
        m_session.snapshot(), draft,
        [this](const Edit &edit, QObject *context, SiteSession::Done done) {
            m_session.submit(edit, context, std::move(done));
        },
        window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_session, &SiteSession::snapshotChanged, dialog,
            [this, dialog] { dialog->setSite(m_session.snapshot()); });
    dialog->open();
    return dialog;
}

QDialog *CollectionsPanel::openNewCollection()
{
    auto *dialog = openForm({});
    connect(dialog, &CollectionDialog::stored, this, [this](const QString &id) {
        showTab(0);
        selectCollection(id);
        focusList();
    });
    return dialog;
}

QDialog *CollectionsPanel::openNewWindow()
{
    showTab(0);
    return m_windows->openNewWindow();
}

QDialog *CollectionsPanel::openProperties()
{
    const auto shown = row();
    if (!shown) {
        return nullptr;
    }
    return openForm(draftOf(m_session.snapshot().collection(*shown)));
}

QDialog *CollectionsPanel::openChooser(const CollectionChoice &choice, const ChooseParent &choose)
{
    const auto shown = row();
    if (!shown) {
        return nullptr;
    }
    const SiteSnapshot &site = m_session.snapshot();
    const auto parents = site.parentsOf(*shown);
    QList<CollectionRow> among;
    for (qsizetype i = 0; i < site.collections().size(); ++i) {
        const auto candidate = static_cast<CollectionRow>(i);
        const bool isParent = std::find(parents.begin(), parents.end(), candidate) != parents.end();
        if (!isParent && canHangUnder(site, *shown, candidate)) {
            among.append(candidate);
        }
    }
    if (among.isEmpty()) {
        m_messages->showMessage(MessageKind::Information,
                                tr("There is no further collection that this one could hang under."));
        return nullptr;
    }
    auto *dialog = new ChooseCollectionDialog(site, among, choice, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Meanwhile another collection may be selected, and the site be another.
    const QString from = parentRow() ? site.collection(*parentRow()).id : QString();
    connect(dialog, &ChooseCollectionDialog::chosen, this,
            [this, choose, child = m_collectionId, from](const QString &id) {
                const SiteSnapshot &now = m_session.snapshot();
                const auto collection = now.collectionWithId(child);
                const auto parent = now.collectionWithId(id);
                if (collection && parent && canHangUnder(now, *collection, *parent)) {
                    choose(*collection, now.collectionWithId(from), *parent);
                } else {
                    m_offer->forget();
                    m_messages->showMessage(MessageKind::Error,
                                            tr("Nothing was done, because somebody changed these collections "
                                               "in the meantime."));
                }
            });
    dialog->open();
    return dialog;
}

QDialog *CollectionsPanel::openMove()
{
    return openChooser(
        {tr("Move collection"), tr("It will hang under the collection you choose, with all below it."),
         tr("Move")},
        [this](CollectionRow collection, std::optional<CollectionRow> from, CollectionRow parent) {
            submit(movingCollection(m_session.snapshot(), collection, from, parent), tr("Collection moved."));
        });
}

QDialog *CollectionsPanel::openAddParent()
{
    return openChooser(
        {tr("Add parent"), tr("It will hang under the collection you choose as well."), tr("Add parent")},
        [this](CollectionRow collection, std::optional<CollectionRow> /*from*/, CollectionRow parent) {
            submit(addingParent(m_session.snapshot(), collection, parent), tr("Parent added."));
        });
}

void CollectionsPanel::removeFromParent()
{
    if (const auto parent = parentRow(); parent && row()) {
        submit(removingParent(m_session.snapshot(), *row(), *parent), tr("Removed from this parent."));
    }
}

void CollectionsPanel::moveToTop()
{
    if (row()) {
        submit(movingCollection(m_session.snapshot(), *row(), parentRow(), {}), tr("Moved to the top."));
    }
}

QDialog *CollectionsPanel::openDelete()
{
    const QList<CollectionRow> rows = selectedRows();
    if (rows.isEmpty()) {
        return nullptr;
    }
    const SiteSnapshot &site = m_session.snapshot();
    const auto builtIn = std::find_if(rows.cbegin(), rows.cend(),
                                      [&site](CollectionRow row) { return site.collection(row).isBuiltIn; });
    if (builtIn != rows.cend()) {
        m_offer->forget();
        m_messages->showMessage(MessageKind::Information,
                                //: %1 a collection
                                tr("%1 comes with Configuration Manager and cannot be deleted.")
                                    .arg(site.collection(*builtIn).name));
        return nullptr;
    }
    const CollectionDeletion deletion = deletingCollections(site, rows);
    const auto count = static_cast<int>(rows.size());
    QStringList also;
    if (deletion.windows > 0) {
        also.append(tr("%n maintenance window(s)", nullptr, static_cast<int>(deletion.windows)));
    }
    if (deletion.memberships > 0) {
        also.append(tr("the membership of %n client(s)", nullptr, static_cast<int>(deletion.memberships)));
    }
    if (!deletion.deployments.isEmpty()) {
        //: %1 names of deployments
        also.append(tr("%n deployment(s): %1", nullptr, static_cast<int>(deletion.deployments.size()))
                        .arg(listedNames(deletion.deployments)));
    }
    QStringList sentences;
    if (!also.isEmpty()) {
        //: %1 what goes together with a collection
        sentences.append(tr("With it go: %1.").arg(QLocale().createSeparatedList(also)));
    }
    if (!deletion.movedToRoot.isEmpty()) {
        //: %1 names of collections
        sentences.append(
            tr("These subcollections stay and move to the top: %1.").arg(listedNames(deletion.movedToRoot)));
    }
    if (!deletion.limitedTo.isEmpty()) {
        //: %1 names of collections
        sentences.append(
            tr("These collections are limited to it and would name a collection that is gone: %1.")
                .arg(listedNames(deletion.limitedTo)));
    }
    sentences.append(tr("It can be undone until the site is closed, and restored from the history."));
    //: %1 names of collections
    const QString sentence =
        tr("Delete %n collection(s): %1?", nullptr, count).arg(listedNames(deletion.edit.subjects));
    sentences.prepend(sentence);
    const ImpactQuestion question{tr("Delete collection"), sentences.join(u'\n'), tr("&Delete")};
    return ImpactDialog::openBefore(question, m_session.snapshot(), deletion.edit, m_clock.now(), window(),
                                    this, [this, edit = deletion.edit, count] {
                                        submit(edit, tr("%n collection(s) deleted.", nullptr, count));
                                    });
}

} // namespace wk
