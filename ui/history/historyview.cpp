// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyview.h"

#include "common/emptystate.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "items/changetablemodel.h"
#include "items/historymodel.h"
#include "session/sitesession.h"
#include "site/restoring.h"
#include "wording/problemwords.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

namespace {

ChangeNames namesIn(const SiteSnapshot &site)
{
    return {[site](quint32 resourceId) -> QString {
                const auto row = site.clientWithResourceId(resourceId);
                return row ? site.client(*row).name : QString();
            },
            [site](const QString &id) -> QString {
                const auto row = site.collectionWithId(id);
                return row ? site.collection(*row).name : QString();
            }};
}

} // namespace

HistoryView::HistoryView(SiteSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_history(
          new HistoryModel([this](qint64 from, qint64 count, quint64 token) { ask(from, count, token); },
                           session.snapshot().zone(), this))
    , m_changes(new ChangeTableModel(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_content(new QSplitter(Qt::Vertical, this))
    , m_view(new TableView(tr("History"), this))
    , m_changeView(new TableView(tr("What this step changed"), this))
    , m_title(new TextLabel(TextSize::Section, this))
    , m_note(new QLabel(this))
    , m_restore(new QPushButton(tr("Restore the state before this"), this))
{
    buildLayout();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryView::showEntry);
    connect(m_history, &QAbstractItemModel::dataChanged, this, &HistoryView::showEntry);
    connect(m_history, &QAbstractItemModel::modelReset, this, &HistoryView::showEntry);
    connect(m_restore, &QPushButton::clicked, this, &HistoryView::restore);
    connect(&session, &SiteSession::snapshotChanged, this, &HistoryView::refresh);
    setSubject({});
}

void HistoryView::buildLayout()
{
    m_view->setSortingEnabled(false); // the order of time is the only one that means something
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_history);
    m_content->setChildrenCollapsible(false);
    m_content->addWidget(m_view);
    m_content->addWidget(buildDetails());
    m_content->setStretchFactor(0, 3);
    m_content->setStretchFactor(1, 2);
    m_pages->addWidget(m_content);
    m_pages->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
}

QWidget *HistoryView::buildDetails()
{
    auto *details = new QWidget(this);
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_changeView->setSortingEnabled(false);
    m_changeView->setModel(m_changes);
    m_restore->setAutoDefault(false);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(relatedSpacing);
    bottom->addWidget(m_restore);
    bottom->addWidget(m_note, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, 0);
    head->addWidget(m_title);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(relatedSpacing, 0, relatedSpacing, relatedSpacing);
    foot->addLayout(bottom);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(relatedSpacing);
    layout->addLayout(head);
    layout->addWidget(m_changeView, 1);
    layout->addLayout(foot);
    return details;
}

void HistoryView::setSubject(const HistoryOf &subject)
{
    m_subject = subject;
    ++m_turn;
    m_isStarted = false;
    m_isFitted = false;
    m_messages->dismiss();
    m_history->start(0);
    m_empty->showLoading(tr("Loading the history"));
    m_pages->setCurrentWidget(m_empty);
    askLength();
}

void HistoryView::focusList()
{
    m_view->setFocus();
}

void HistoryView::askLength()
{
    m_session.historyLength(m_subject, this, [this, turn = m_turn](const Result<qint64> &length) {
        if (turn != m_turn) {
            return;
        }
        if (length) {
            takeLength(*length);
        } else {
            showFailure(length.problem());
        }
    });
}

void HistoryView::takeLength(qint64 length)
{
    if (m_isStarted) {
        m_history->grow(length);
    } else {
        m_history->start(length);
        m_isStarted = true;
    }
    if (length == 0) {
        m_empty->showEmpty(
            Icon::History, tr("Nothing changed yet"),
            tr("Every change is listed here, with who made it and when, and can be taken back from here."));
    }
    m_pages->setCurrentWidget(length == 0 ? static_cast<QWidget *>(m_empty) : m_content);
    if (length > 0 && !m_view->selectionModel()->hasSelection()) {
        m_view->setCurrentIndex(m_history->index(0, 0));
    }
    showEntry();
}

void HistoryView::showFailure(const Problem &problem)
{
    //: %1 what is wrong, without a full stop
    const QString sentence = tr("The history could not be read: %1.").arg(problemWords(problem));
    if (m_isStarted && m_history->rowCount() > 0) {
        m_messages->showMessage(MessageKind::Error, sentence, {{tr("Try again"), [this] { askLength(); }}});
        return;
    }
    m_empty->showError(tr("No history"), sentence, {tr("Try again"), [this] { setSubject(m_subject); }});
    m_pages->setCurrentWidget(m_empty);
}

void HistoryView::ask(qint64 from, qint64 count, quint64 token)
{
    m_session.history(m_subject, m_history->rowCount(), from, count, this,
                      [this, turn = m_turn, from, token](const Result<QList<HistoryEntry>> &entries) {
                          if (turn != m_turn) {
                              return;
                          }
                          if (entries) {
                              m_history->take(token, from, *entries);
                              fitOnce();
                          } else {
                              m_history->fail(token, from);
                              showFailure(entries.problem());
                          }
                      });
}

void HistoryView::fitOnce()
{
    // Before, there was only the word that it is loading.
    if (!m_isFitted && m_view->isVisible()) {
        m_view->fitColumns();
        m_isFitted = true;
    }
}

void HistoryView::refresh()
{
    m_history->setZone(m_session.snapshot().zone());
    askLength();
    showEntry();
}

std::optional<HistoryEntry> HistoryView::entry() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : m_history->entryAt(rows.first());
}

void HistoryView::showEntry()
{
    const auto shown = entry();
    m_changes->setEdit(shown ? shown->edit : Edit{}, namesIn(m_session.snapshot()));
    m_changeView->fitColumns();
    m_title->setText(shown ? editWords(shown->edit) : QString());
    showRestorable(shown);
}

void HistoryView::showRestorable(const std::optional<HistoryEntry> &entry)
{
    const bool isPossible = entry && restoringBefore(entry->edit, m_session.snapshot());
    m_restore->setEnabled(isPossible && !m_isRestoring);
    QString note;
    if (!entry) {
        note = tr("Choose a step above to see what it changed.");
    } else if (entry->isDamaged) {
        note = tr("This entry is damaged in the database: what it changed cannot be read, and so not be "
                  "restored. All other entries are whole.");
    } else if (!isPossible) {
        note = tr("There is nothing to restore: all is like that already, or what it belonged to is gone.");
    } else if (m_changes->isCut()) {
        note = tr("Only the first %n change(s) are shown.", nullptr, m_changes->rowCount());
    }
    m_note->setText(note);
    m_restore->setToolTip(isPossible ? QString() : note);
    m_restore->setAccessibleDescription(isPossible ? QString() : note);
}

void HistoryView::restore()
{
    const auto step = entry();
    const auto edit = step ? restoringBefore(step->edit, m_session.snapshot()) : std::nullopt;
    if (!edit || m_isRestoring) {
        return;
    }
    m_isRestoring = true;
    m_restore->setEnabled(false);
    //: %1 what a step of the history did, such as: Add window 'MW-Lager'
    const QString sentence = tr("Restored the state before: %1").arg(editWords(step->edit));
    m_session.submit(*edit, this, [this, sentence](const std::optional<Problem> &problem) {
        m_isRestoring = false;
        if (problem) {
            //: %1 what is wrong, without a full stop
            m_messages->showMessage(MessageKind::Error,
                                    tr("Nothing was restored: %1.").arg(problemWords(*problem)));
        } else {
            m_messages->dismiss();
            Q_EMIT done(sentence);
        }
        showEntry();
    });
}

} // namespace wk
