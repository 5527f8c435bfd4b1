// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/importdialog.h"

#include "common/icons.h"
#include "common/rowdelegate.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "impact/impactdialog.h"
#include "items/clipboardtext.h"
#include "items/problemtablemodel.h"
#include "overview/importrun.h"
#include "wording/problemwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QUrl>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressSteps = 1000;
constexpr int filesInSight = 4;

QStringList localFiles(const QMimeData &dragged)
{
    QStringList files;
    for (const QUrl &url : dragged.urls()) {
        if (url.isLocalFile()) {
            files.append(url.toLocalFile());
        }
    }
    return files;
}

QModelIndexList allRows(const QAbstractItemModel &model)
{
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row, 0));
    }
    return rows;
}

/// Where the record of a class and key is shown; nothing if it is not in the site, or has no page.
std::optional<Location> locationOf(const SiteSnapshot &site, const QString &className, const QString &key)
{
    const QString collection =
        className == "SMS_CollectToSubCollect"_L1 ? key.section(u'/', 1) : key.section(u'/', 0, 0);
    const bool isClient = className == "SMS_R_System"_L1;
    if (isClient) {
        return site.clientWithResourceId(key.toUInt())
            ? std::optional(Location{PanelId::Clients, {}, {}, key})
            : std::nullopt;
    }
    const bool isOfCollection =
        className.startsWith("SMS_Collect"_L1) || className == "SMS_FullCollectionMembership"_L1;
    return isOfCollection && site.collectionWithId(collection)
        ? std::optional(Location{PanelId::Collections, collection, {}, {}})
        : std::nullopt;
}

} // namespace

ImportDialog::ImportDialog(SiteSession &session, const Clock &clock, const QStringList &files,
                           QWidget *parent)
    : OrderedDialog(parent)
    , m_session(session)
    , m_clock(clock)
    , m_messages(new MessageBar(this))
    , m_files(new QListWidget(this))
    , m_skip(new QCheckBox(tr("&Leave out records that are refused"), this))
    , m_progress(new QProgressBar(this))
    , m_counts(new QStandardItemModel(this))
    , m_countView(new TableView(tr("What came of the records"), this))
    , m_countTitle(new TextLabel(TextSize::Section, this))
    , m_problems(new ProblemTableModel(this))
    , m_problemView(new TableView(tr("Problems"), this))
    , m_problemTitle(new TextLabel(TextSize::Section, this))
    , m_choose(new QPushButton(tr("&Add files..."), this))
    , m_remove(new QPushButton(tr("&Remove from list"), this))
    , m_stop(new QPushButton(tr("Cancel import"), this))
    , m_copy(new QPushButton(tr("Copy report"), this))
    , m_preview(new QPushButton(tr("&What changes..."), this))
    , m_import(new QPushButton(tr("Import"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Import site documents"));
    setAcceptDrops(true);
    buildLayout();
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::filesAsked);
    connect(m_remove, &QPushButton::clicked, this, &ImportDialog::removeFiles);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_preview, &QPushButton::clicked, this, &ImportDialog::openPreview);
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ImportDialog::copyReport);
    connect(m_files, &QListWidget::itemSelectionChanged, this, &ImportDialog::enableControls);
    connect(m_problemView, &QAbstractItemView::activated, this, &ImportDialog::follow);
    connect(&session, &SiteSession::progressed, this, [this](double part) {
        m_progress->setRange(0, progressSteps);
        m_progress->setValue(static_cast<int>(part * progressSteps));
    });
    addFiles(files);
}

void ImportDialog::buildLayout()
{
    m_progressPart = new QWidget(this);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setTextVisible(false);
    auto *progress = new QHBoxLayout(m_progressPart);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(relatedSpacing);
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_stop);
    m_progressPart->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_messages);
    layout->addWidget(buildFiles());
    layout->addWidget(m_skip);
    layout->addWidget(m_progressPart);
    layout->addWidget(buildReport(), 1);
    layout->addStretch(0);
    layout->addWidget(buildButtons());
    resize(760, 300);
}

QWidget *ImportDialog::buildFiles()
{
    auto *part = new QWidget(this);
    auto *label = new QLabel(tr("&Site documents, also dropped here:"), part);
    label->setBuddy(m_files);
    m_files->setAccessibleName(tr("Site documents"));
    m_files->setItemDelegate(new RowDelegate(m_files));
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setMinimumHeight((filesInSight + 1) * rowHeight / 2);
    m_files->setMaximumHeight(filesInSight * rowHeight);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(relatedSpacing);
    for (QPushButton *button : {m_choose, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(relatedSpacing);
    row->addWidget(m_files, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gridUnit);
    layout->addWidget(label);
    layout->addLayout(row);
    return part;
}

QWidget *ImportDialog::buildReport()
{
    m_reportPart = new QWidget(this);
    for (TableView *view : {m_countView, m_problemView}) {
        view->setFrameShape(QFrame::StyledPanel);
        view->setSortingEnabled(false); // as in the documents
    }
    m_counts->setHorizontalHeaderLabels(
        {tr("Class"), tr("Added"), tr("Updated"), tr("Unchanged"), tr("Refused")});
    for (int column = 1; column < m_counts->columnCount(); ++column) {
        m_counts->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_countView->setModel(m_counts);
    m_problemView->setModel(m_problems);
    auto *layout = new QVBoxLayout(m_reportPart);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_countTitle);
    layout->addWidget(m_countView, 2);
    layout->addWidget(m_problemTitle);
    layout->addWidget(m_problemView, 3);
    m_reportPart->hide();
    return m_reportPart;
}

QWidget *ImportDialog::buildButtons()
{
    auto *part = new QWidget(this);
    m_import->setDefault(true);
    m_preview->setIcon(icon(Icon::Impact));
    m_preview->setToolTip(tr("Reads the files and tells what importing them would mean for clients"));
    for (QPushButton *button : {m_stop, m_copy, m_preview, m_close}) {
        button->setAutoDefault(false);
    }
    m_copy->hide();
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(0, relatedSpacing, 0, 0);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_copy);
    layout->addStretch(1);
    layout->addWidget(m_preview);
    layout->addWidget(m_import);
    layout->addWidget(m_close);
    return part;
}

void ImportDialog::addFiles(const QStringList &files)
{
    const QStringList present = this->files();
    for (const QString &file : files) {
        if (!present.contains(file)) {
            auto *item = new QListWidgetItem(QFileInfo(file).fileName(), m_files);
            item->setToolTip(file);
            item->setData(Qt::UserRole, file);
        }
    }
    enableControls();
}

QStringList ImportDialog::files() const
{
    QStringList files;
    for (int row = 0; row < m_files->count(); ++row) {
        files.append(m_files->item(row)->data(Qt::UserRole).toString());
    }
    return files;
}

bool ImportDialog::isRunning() const
{
    return m_run != nullptr;
}

void ImportDialog::removeFiles()
{
    for (const QListWidgetItem *item : m_files->selectedItems()) {
        const std::unique_ptr<QListWidgetItem> gone(m_files->takeItem(m_files->row(item)));
    }
    enableControls();
}

void ImportDialog::enableControls()
{
    for (QWidget *control : {static_cast<QWidget *>(m_files), static_cast<QWidget *>(m_skip),
                             static_cast<QWidget *>(m_choose)}) {
        control->setEnabled(!isRunning());
    }
    m_remove->setEnabled(!isRunning() && !m_files->selectedItems().isEmpty());
    m_import->setEnabled(!isRunning() && m_files->count() > 0);
    m_preview->setEnabled(m_import->isEnabled());
    m_progressPart->setVisible(isRunning());
    m_stop->setEnabled(isRunning() && !m_run->isCancelled());
    setAcceptDrops(!isRunning());
}

QDialog *ImportDialog::openPreview()
{
    const auto run = std::make_shared<ImportRun>(files(), m_skip->isChecked());
    auto *dialog = new ImpactDialog({tr("What the import changes"), {}, tr("&Import")}, m_clock.now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ImportDialog::start);
    connect(dialog, &QDialog::finished, this, [run] { run->cancel(); });
    connect(dialog, &ImpactDialog::answered, this, [this, run] { showPreviewed(*run); });
    dialog->ask(m_session.snapshot(), [run](const SiteContent &stored) -> Result<SiteContent> {
        const auto next = run->replacement(stored);
        if (!next && run->report().isRefused) {
            const QList<Problem> &problems = run->report().problems;
            return *std::find_if(problems.cbegin(), problems.cend() - 1, &refuses);
        }
        return next ? *next : stored;
    });
    dialog->open();
    return dialog;
}

/// Behind the preview, where it is found when that is closed.
void ImportDialog::showPreviewed(const ImportRun &run)
{
    showReport(run);
    m_countTitle->setText(tr("Records, as they would be taken"));
    if (run.report().isRefused) {
        say(MessageKind::Warning, tr("Nothing is imported yet. The problems below stand in the way."));
    }
}

void ImportDialog::start()
{
    m_run = std::make_shared<ImportRun>(files(), m_skip->isChecked());
    m_messages->dismiss();
    m_progress->setRange(0, 0); // how long reading takes is not known
    enableControls();
    m_stop->setFocus();
    QStringList names;
    for (const QString &file : files()) {
        names.append(QFileInfo(file).fileName());
    }
    m_replacement = m_session.replace(
        [run = m_run](const SiteContent &stored) { return run->replacement(stored); },
        {EditKind::Import, names, {}, EditOrigin::Done}, this,
        [this, run = m_run](const std::optional<Problem> &problem) { finish(run, problem); });
}

void ImportDialog::stop()
{
    if (!isRunning()) {
        return;
    }
    m_run->cancel();
    m_session.cancel(m_replacement);
    enableControls();
}

void ImportDialog::finish(const std::shared_ptr<ImportRun> &run, const std::optional<Problem> &problem)
{
    m_run.reset();
    enableControls();
    const bool isCancelled =
        run->isCancelled() && !(run->report().isTaken && !problem); // it may have come too late
    if (isCancelled || (problem && problem->code == ProblemCode::Cancelled)) {
        say(MessageKind::Information, tr("The import was cancelled. Nothing was changed."));
        return;
    }
    showReport(*run);
    const ClassCounts total = run->report().total();
    const QLocale locale;
    if (problem) {
        //: %1 what is wrong, without a full stop
        say(MessageKind::Error, tr("Nothing was imported: %1.").arg(problemWords(*problem)));
    } else if (run->report().isTaken) {
        //: %1 to %4 are numbers of records
        say(total.refused > 0 ? MessageKind::Warning : MessageKind::Success,
            tr("Imported. Records added: %1, updated: %2, unchanged: %3, left out: %4.")
                .arg(locale.toString(total.added), locale.toString(total.updated),
                     locale.toString(total.unchanged), locale.toString(total.refused)));
    } else if (run->report().isRefused && run->report().isForLeavingOut) {
        say(MessageKind::Error,
            tr("Nothing was imported, because records were refused. Mend them, or leave them out."));
    } else if (run->report().isRefused) {
        say(MessageKind::Error, tr("Nothing was imported. The problems below say why."));
    } else {
        say(MessageKind::Information, tr("Nothing was changed: the site is already as the documents say."));
    }
}

void ImportDialog::say(MessageKind kind, const QString &sentence)
{
    m_messages->showMessage(kind, sentence);
    m_import->setDefault(true);
    if (!isVisible()) {
        Q_EMIT endedUnseen(kind, sentence);
    }
}

void ImportDialog::showReport(const ImportRun &run)
{
    m_counts->removeRows(0, m_counts->rowCount());
    const QLocale locale;
    for (const ClassCounts &each : run.report().counts) {
        if (each.added + each.updated + each.unchanged + each.refused == 0) {
            continue;
        }
        QList<QStandardItem *> row{new QStandardItem(each.className)};
        for (const qsizetype count : {each.added, each.updated, each.unchanged, each.refused}) {
            row.append(new QStandardItem(locale.toString(count)));
            row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        m_counts->appendRow(row);
    }
    m_countTitle->setText(run.report().isRefused ? tr("Records, as they would have been taken")
                                                 : tr("Records"));
    m_problems->setProblems(run.report().problems);
    const auto count = static_cast<int>(run.report().problems.size());
    m_problemTitle->setText(count == 0 ? tr("No problems") : tr("%n problem(s)", nullptr, count));
    m_problemView->setVisible(count > 0);
    m_reportPart->show();
    m_copy->show();
    m_countView->fitColumns();
    m_countView->header()->setStretchLastSection(false); // numbers stay close to each other
    m_countView->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_problemView->fitColumns();
    resize(width(), std::max(height(), 640));
}

void ImportDialog::copyReport() const
{
    const QStringList parts{m_messages->text(), clipboardText(allRows(*m_counts)),
                            clipboardText(allRows(*m_problems))};
    QGuiApplication::clipboard()->setText(parts.join(u"\n\n"_s));
}

void ImportDialog::follow(const QModelIndex &problem)
{
    const QString className = problem.siblingAtColumn(ProblemTableModel::ClassColumn).data().toString();
    const QString key = problem.siblingAtColumn(ProblemTableModel::KeyColumn).data().toString();
    if (const auto location = locationOf(m_session.snapshot(), className, key)) {
        Q_EMIT locationAsked(*location);
    } else {
        m_messages->showMessage(
            MessageKind::Information,
            tr("This record is not in the site, or has no page of its own; look for it in the document."));
    }
}

/// The report is still to come.
void ImportDialog::leave()
{
    hide();
    Q_EMIT leftRunning();
}

void ImportDialog::done(int result)
{
    if (isRunning()) {
        leave();
    } else {
        QDialog::done(result);
    }
}

void ImportDialog::closeEvent(QCloseEvent *event)
{
    if (isRunning()) {
        leave();
        event->ignore(); // or it would be deleted, if that is what closing means for it
    } else {
        QDialog::closeEvent(event);
    }
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    addFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace wk
