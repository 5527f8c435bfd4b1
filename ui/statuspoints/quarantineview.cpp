// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/quarantineview.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/tableview.h"
#include "common/theme.h"
#include "items/quarantinemodel.h"
#include "wording/quarantinewords.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Of a body that is larger nobody looks at the end.
constexpr qint64 mostRead = 1024 * 1024;
/// Of a weekday, a date and a time with seconds.
constexpr int timeWidth = 184;
constexpr int shareOfTable = 3;
constexpr int shareOfText = 2;

QByteArray beginningOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostRead) : QByteArray();
}

} // namespace

QuarantineView::QuarantineView(const ZoneClock &zone, QWidget *parent)
    : QWidget(parent)
    , m_bodies(new QuarantineModel(zone, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_content(new QSplitter(Qt::Vertical, this))
    , m_view(new TableView(tr("Messages in quarantine"), this))
    , m_reason(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(new QAction(icon(Icon::Export), tr("Save as..."), this))
    , m_again(new QAction(icon(Icon::Refresh), tr("Look again"), this))
{
    build();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QuarantineView::showCurrent);
    connect(m_save, &QAction::triggered, this, &QuarantineView::save);
    connect(m_again, &QAction::triggered, this, &QuarantineView::look);
    showSpool({});
}

void QuarantineView::build()
{
    m_view->setModel(m_bodies);
    m_view->setLeastFirstWidth(timeWidth);
    m_view->header()->setSectionResizeMode(QuarantineModel::ReasonColumn, QHeaderView::Stretch);
    m_view->sortByColumn(QuarantineModel::ReceivedColumn, Qt::DescendingOrder);
    m_view->insertActions(m_view->copyAction(), {m_save, m_again});
    m_reason->setAccessibleName(tr("Why it is in quarantine"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, relatedSpacing);
    m_text->setAccessibleName(tr("Body of the message"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setFrameShape(QFrame::NoFrame);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(relatedSpacing, gridUnit, relatedSpacing, gridUnit);
    for (QAction *action : {m_view->copyAction(), m_save, m_again}) {
        auto *button = new QToolButton(tools);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(1);
    m_content->addWidget(m_view);
    auto *body = new QWidget(this);
    auto *below = new QVBoxLayout(body);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_reason);
    below->addWidget(m_text, 1);
    m_content->addWidget(body);
    m_content->setStretchFactor(0, shareOfTable);
    m_content->setStretchFactor(1, shareOfText);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(m_content, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void QuarantineView::showSpool(const QString &folder)
{
    m_folder = folder;
    m_looking.cancel();
    if (folder.isEmpty()) {
        m_bodies->setBodies({});
        m_empty->showEmpty(Icon::StatusPoint, tr("No spool folder chosen"),
                           tr("What a receiver refuses because it is no report lies in its spool folder. Say "
                              "where this machine reaches it."),
                           {tr("Set up..."), [this] { Q_EMIT folderAsked(); }});
        m_pages->setCurrentIndex(0);
        return;
    }
    look();
}

void QuarantineView::look()
{
    m_looking.ask([folder = m_folder](const auto & /*progress*/) { return quarantinedBodies(folder); },
                  [this](const QList<QuarantinedBody> &bodies) { take(bodies); });
}

void QuarantineView::take(const QList<QuarantinedBody> &bodies)
{
    m_bodies->setBodies(bodies);
    if (bodies.isEmpty()) {
        //: %1 a folder
        m_empty->showEmpty(Icon::Success, tr("Nothing in quarantine"),
                           tr("Every report that came in could be read, or %1 is not the spool folder of a "
                              "receiver.")
                               .arg(m_folder),
                           {tr("Look again"), [this] { look(); }});
    } else if (!m_view->currentIndex().isValid()) {
        m_view->setCurrentIndex(m_bodies->index(0, 0));
    }
    m_pages->setCurrentIndex(bodies.isEmpty() ? 0 : 1);
    showCurrent();
}

void QuarantineView::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    m_save->setEnabled(index.isValid());
    m_reason->setText(index.isValid() ? quarantineReason(m_bodies->bodyAt(index)) : QString());
    m_text->setPlainText(index.isValid() ? harmlessText(beginningOf(m_bodies->bodyAt(index).file))
                                         : QString());
}

void QuarantineView::save()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid()) {
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the body of the message"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, from = m_bodies->bodyAt(index).file](const QString &path) {
                QFile body(from);
                QSaveFile file(path);
                const bool isSaved = body.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly)
                    && file.write(body.readAll()) == body.size() && file.commit();
                //: %1 a file
                Q_EMIT done(isSaved ? tr("Saved to %1.").arg(path)
                                    : tr("%1 could not be written.").arg(path));
            });
    dialog->open();
}

} // namespace wk
