// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/actionname.h"
#include "common/choosecollectiondialog.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "common/undooffer.h"
#include "history/historyview.h"
#include "impact/impactdialog.h"
#include "items/roles.h"
#include "items/windowtablemodel.h"
#include "windows/copywindowsdialog.h"
#include "windows/windoweditor.h"
#include "windows/windowsview.h"
#include "windows/yeardialog.h"
#include "wording/editwords.h"
#include "wording/problemwords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wk {

// What the view of maintenance windows does, as opposed to what it shows.

using namespace Qt::StringLiterals;

namespace {

constexpr QSize historySize{760, 520};

} // namespace

template <typename Do>
QAction *WindowsView::addAction(const QString &text, const QIcon &icon, const QList<QKeySequence> &keys,
                                Do act)
{
    auto *action = new QAction(icon, text, this);
    action->setIconText(buttonName(*action));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

void WindowsView::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void WindowsView::buildActions()
{
    m_add =
        addAction(tr("&Add window..."), icon(Icon::AddWindow), {Qt::Key_Insert}, [this] { openNewWindow(); });
    m_add->setIconText(tr("Add window"));
    m_edit =
        addAction(tr("&Edit..."), icon(Icon::Edit), {Qt::Key_Return, Qt::Key_Enter}, [this] { openEdit(); });
    m_duplicate = addAction(tr("D&uplicate to other collections..."), icon(Icon::Duplicate),
                            {QKeySequence(u"Ctrl+D"_s)}, [this] { openCopy(); });
    m_duplicate->setIconText(tr("Duplicate"));
    addSeparator();
    m_enable = addAction(tr("E&nable"), icon(Icon::Enable), {}, [this] { enable(true); });
    m_disable = addAction(tr("&Disable"), icon(Icon::Disable), {}, [this] { enable(false); });
    m_remove =
        addAction(tr("De&lete..."), icon(Icon::Delete), {QKeySequence::Delete}, [this] { openDelete(); });
    addSeparator();
    m_actions.append(m_table->copyAction());
    m_copyToken = addAction(tr("Copy schedule &token"), {}, {QKeySequence(u"Ctrl+Shift+C"_s)},
                            [this] { copyTokens(); });
    m_selectAll =
        addAction(tr("&Select all"), {}, {QKeySequence::SelectAll}, [this] { m_table->selectAll(); });
    addSeparator();
    m_showCollection =
        addAction(tr("S&how collection"), icon(Icon::Collection), {}, [this] { showCollectionOfCurrent(); });
    m_history = addAction(tr("H&istory..."), icon(Icon::History), {QKeySequence(u"Ctrl+H"_s)},
                          [this] { openHistory(); });
    m_history->setToolTip(tr("Who changed the window, and how to bring a state back (Ctrl+H)"));
    m_year = addAction(tr("A &year ahead..."), icon(Icon::Calendar), {QKeySequence(u"Ctrl+Shift+Y"_s)},
                       [this] { openYear(); });
    m_year->setToolTip(tr("Where daylight saving and short months make the window open at another time than "
                          "one would think (Ctrl+Shift+Y)"));
    m_add->setToolTip(tr("Make a maintenance window (Insert)"));
    m_edit->setToolTip(tr("Look at the window and change it (Return)"));
    m_duplicate->setToolTip(tr("Make the same windows on other collections (Ctrl+D)"));
    m_enable->setToolTip(tr("Let the windows count again"));
    m_disable->setToolTip(tr("Keep the windows, but let them not count"));
    m_remove->setToolTip(tr("Delete the windows, with a look at what that means first (Delete)"));
    for (QAction *action : {m_add, m_edit, m_duplicate, m_remove}) {
        action->setPriority(QAction::HighPriority);
    }
    m_table->removeAction(m_table->copyAction());
    m_table->addActions(m_actions);
}

void WindowsView::refreshActions()
{
    qsizetype enabled = 0;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        enabled += row.data(IsEnabledRole).toBool() ? 1 : 0;
    }
    const bool isAny = !rows.isEmpty();
    m_add->setEnabled(m_scope == Scope::Site ? !m_session.snapshot().collections().isEmpty()
                                             : collectionRow().has_value());
    m_edit->setEnabled(rows.size() == 1);
    m_enable->setEnabled(enabled < rows.size());
    m_disable->setEnabled(enabled > 0);
    for (QAction *action : {m_duplicate, m_remove, m_table->copyAction(), m_copyToken}) {
        action->setEnabled(isAny);
    }
    m_selectAll->setEnabled(m_model->rowCount() > 0);
    m_showCollection->setEnabled(rows.size() == 1);
    m_history->setEnabled(rows.size() == 1);
    m_year->setEnabled(rows.size() == 1);
}

// Dialogs.

QDialog *WindowsView::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

Submit WindowsView::submitFor(std::function<void(const Edit &edit)> then)
{
    // The dialog is the main window's, and may be there a moment longer than this view.
    return [view = QPointer(this), session = &m_session,
            then = std::move(then)](const Edit &edit, QObject *context, SiteSession::Done done) {
        if (!view) {
            return;
        }
        session->submit(edit, context,
                        [view, then, edit, done = std::move(done)](const std::optional<Problem> &problem) {
                            done(problem);
                            if (view && !problem) {
                                then(edit);
                            }
                        });
    };
}

QDialog *WindowsView::openEditor(const WindowDraft &draft)
{
    const SiteSnapshot &site = m_session.snapshot();
    auto *editor = new WindowEditor(site, draft, site.zone(), m_clock.now(),
                                    submitFor([this](const Edit &edit) { selectResult(edit); }), window());
    connect(&m_session, &SiteSession::snapshotChanged, editor,
            [this, editor] { editor->setSite(m_session.snapshot()); });
    return open(editor);
}

QDialog *WindowsView::openNewWindow()
{
    if (m_scope == Scope::Site) {
        return openCollectionChooser();
    }
    return openNewWindowOn(m_model->collectionId());
}

QDialog *WindowsView::openNewWindowOn(const QString &collectionId)
{
    const SiteSnapshot &site = m_session.snapshot();
    if (!site.collectionWithId(collectionId)) {
        return nullptr;
    }
    const auto today = std::chrono::floor<std::chrono::days>(site.zone().toCivil(m_clock.now()));
    return openEditor(newDraft(collectionId, today));
}

QDialog *WindowsView::openCollectionChooser()
{
    if (m_session.snapshot().collections().isEmpty()) {
        return nullptr;
    }
    const SiteSnapshot &site = m_session.snapshot();
    QList<CollectionRow> all;
    for (qsizetype i = 0; i < site.collections().size(); ++i) {
        all.append(static_cast<CollectionRow>(i));
    }
    auto *dialog = new ChooseCollectionDialog(
        site, all, {tr("Add window"), tr("The collection that the maintenance window is for:"), tr("Go on")},
        window());
    connect(dialog, &ChooseCollectionDialog::chosen, this, &WindowsView::openNewWindowOn);
    return open(dialog);
}

QDialog *WindowsView::openEdit()
{
    const QList<WindowKey> keys = selectedWindows();
    const auto placed =
        keys.size() == 1 ? placedWindow(m_session.snapshot(), keys.constFirst()) : std::nullopt;
    return placed ? openEditor(draftOf(*placed)) : nullptr;
}

QDialog *WindowsView::openHistory()
{
    const QList<WindowKey> keys = selectedWindows();
    const auto placed =
        keys.size() == 1 ? placedWindow(m_session.snapshot(), keys.constFirst()) : std::nullopt;
    if (!placed) {
        return nullptr;
    }
    auto *dialog = new QDialog(window());
    //: Window title; %1 a maintenance window
    dialog->setWindowTitle(tr("History of %1").arg(placed->window.name));
    auto *history = new HistoryView(m_session, dialog);
    history->setSubject({placed->collectionId, placed->window.id});
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(history);
    dialog->resize(historySize);
    history->focusList();
    return open(dialog);
}

QDialog *WindowsView::openYear()
{
    const QList<WindowKey> keys = selectedWindows();
    return keys.size() == 1 ? openYearOf(keys.constFirst()) : nullptr;
}

QDialog *WindowsView::openYearOf(const WindowKey &key)
{
    const SiteSnapshot &site = m_session.snapshot();
    const auto placed = placedWindow(site, key);
    return placed ? open(new YearDialog(site, placed->collectionId, placed->window, m_clock.now(), window()))
                  : nullptr;
}

QDialog *WindowsView::openCopy()
{
    const QList<WindowKey> keys = selectedWindows();
    if (keys.isEmpty()) {
        return nullptr;
    }
    const auto then = [this](const Edit &edit) {
        const auto made = std::count_if(edit.changes.begin(), edit.changes.end(), [](const Change &change) {
            return std::holds_alternative<RecordChange<PlacedWindow>>(change);
        });
        showDone(edit, tr("Made %n maintenance window(s).", nullptr, static_cast<int>(made)));
    };
    auto *dialog = new CopyWindowsDialog(m_session.snapshot(), keys, submitFor(then), window());
    connect(&m_session, &SiteSession::snapshotChanged, dialog,
            [this, dialog] { dialog->setSite(m_session.snapshot()); });
    return open(dialog);
}

QDialog *WindowsView::openEditFirst()
{
    selectFirst();
    return openEdit();
}

QDialog *WindowsView::openHistoryFirst()
{
    selectFirst();
    return openHistory();
}

QDialog *WindowsView::openDeleteFirst()
{
    selectFirst();
    return openDelete();
}

QDialog *WindowsView::openCopyFirst()
{
    selectFirst();
    return openCopy();
}

// Edits.

void WindowsView::submit(const Edit &edit, const QString &sentence)
{
    if (edit.changes.isEmpty()) {
        return;
    }
    m_session.submit(edit, this, [this, edit, sentence](const std::optional<Problem> &problem) {
        if (problem) {
            showProblem(edit, sentence, *problem);
        } else {
            showDone(edit, sentence);
        }
    });
}

void WindowsView::showDone(const Edit &edit, const QString &sentence)
{
    m_offer->show(edit, sentence, [this] {
        m_table->setFocus();
        m_isFocusDue = true; // the table may be hidden until its rows are back
    });
}

void WindowsView::showProblem(const Edit &edit, const QString &sentence, const Problem &problem)
{
    m_offer->forget();
    if (problem.code == ProblemCode::ChangedElsewhere) {
        m_messages->showMessage(
            MessageKind::Error,
            //: %1 which record
            tr("Nothing was done, because somebody else has changed the same in the meantime: %1. The table "
               "shows how it is now; look at it, and do it again if it is still right.")
                .arg(placeWords(problem.place)));
        return;
    }
    const QString place = placeWords(problem.place);
    //: %1 why, %2 which record
    const QString text = place.isEmpty() ? tr("Nothing was done: %1.").arg(problemWords(problem))
                                         : tr("Nothing was done: %1 (%2).").arg(problemWords(problem), place);
    m_messages->showMessage(MessageKind::Error, text,
                            {{tr("Try again"), [this, edit, sentence] { submit(edit, sentence); }}});
}

void WindowsView::selectResult(const Edit &edit)
{
    for (const Change &change : edit.changes) {
        const auto *window = std::get_if<RecordChange<PlacedWindow>>(&change);
        if (window != nullptr && window->after) {
            selectWindow(window->after->collectionId, window->after->window.id);
            m_table->setFocus();
            return;
        }
    }
}

void WindowsView::enable(bool enabled)
{
    const Edit edit = enableWindows(selectedWindows(), enabled, m_session.snapshot());
    const auto count = static_cast<int>(edit.changes.size());
    submit(edit,
           enabled ? tr("Enabled %n maintenance window(s).", nullptr, count)
                   : tr("Disabled %n maintenance window(s).", nullptr, count));
}

QDialog *WindowsView::openDelete()
{
    const SiteSnapshot &site = m_session.snapshot();
    const Edit edit = deleteWindows(selectedWindows(), site);
    if (edit.changes.isEmpty()) {
        return nullptr;
    }
    const auto count = static_cast<int>(edit.changes.size());
    const ImpactQuestion question{
        tr("Delete maintenance windows"),
        //: %1 names of maintenance windows
        tr("Delete %n maintenance window(s): %1?", nullptr, count).arg(listedNames(edit.subjects)),
        tr("&Delete")};
    return ImpactDialog::openBefore(question, site, edit, m_clock.now(), window(), this, [this, edit, count] {
        submit(edit, tr("Deleted %n maintenance window(s).", nullptr, count));
    });
}

void WindowsView::copyTokens() const
{
    QStringList tokens;
    for (const WindowKey &key : selectedWindows()) {
        tokens.append(m_model->indexOf(key.collectionId, key.windowId).data(TokensRole).toString());
    }
    QGuiApplication::clipboard()->setText(tokens.join(u'\n'));
}

void WindowsView::showCollectionOfCurrent()
{
    if (const auto current = currentWindow()) {
        Q_EMIT locationAsked({PanelId::Collections, current->collectionId, current->windowId, {}});
    }
}

} // namespace wk
