// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/messagebar.h"
#include "common/ordereddialog.h"
#include "common/panel.h"
#include "core/clock.h"
#include "session/sitesession.h"

#include <memory>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStandardItemModel;

namespace wk {

class ImportRun;
class ProblemTableModel;
class TableView;

/// Imports site documents: which, with progress, and afterwards what came of it and what was wrong, each
/// problem leading to its record. Closed while it imports, it goes on unseen and can be shown again.
class ImportDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    /// `session` is open and has to outlive the dialog, as the clock has.
    ImportDialog(SiteSession &session, const Clock &clock, const QStringList &files,
                 QWidget *parent = nullptr);

    void addFiles(const QStringList &files);
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] bool isRunning() const;
    /// Reads the files and shows what importing them would mean. Nothing is stored.
    QDialog *openPreview();
    /// Stops the import that runs; nothing of it is stored.
    void stop();
    void done(int result) override;

Q_SIGNALS:
    /// Somebody wants to choose files: `addFiles` takes them.
    void filesAsked();
    void locationAsked(const wk::Location &location);
    /// It was closed while it imports.
    void leftRunning();
    /// It ended while the dialog was closed; a sentence that says how. Show the dialog for the report.
    void endedUnseen(wk::MessageKind kind, const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *buildFiles();
    [[nodiscard]] QWidget *buildReport();
    [[nodiscard]] QWidget *buildButtons();
    void removeFiles();
    void enableControls();
    void start();
    void showPreviewed(const ImportRun &run);
    void leave();
    void finish(const std::shared_ptr<ImportRun> &run, const std::optional<Problem> &problem);
    void say(MessageKind kind, const QString &sentence);
    void showReport(const ImportRun &run);
    void copyReport() const;
    void follow(const QModelIndex &problem);

    SiteSession &m_session;
    const Clock &m_clock;
    std::shared_ptr<ImportRun> m_run; ///< while it runs
    SiteSession::Ticket m_replacement{};
    MessageBar *m_messages;
    QListWidget *m_files;
    QCheckBox *m_skip;
    QWidget *m_progressPart = nullptr;
    QProgressBar *m_progress;
    QWidget *m_reportPart = nullptr;
    QStandardItemModel *m_counts;
    TableView *m_countView;
    QLabel *m_countTitle;
    ProblemTableModel *m_problems;
    TableView *m_problemView;
    QLabel *m_problemTitle;
    QPushButton *m_choose;
    QPushButton *m_remove;
    QPushButton *m_stop;
    QPushButton *m_copy;
    QPushButton *m_preview;
    QPushButton *m_import;
    QPushButton *m_close;
};

} // namespace wk
