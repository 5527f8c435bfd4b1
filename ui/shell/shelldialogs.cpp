// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/progressindicator.h"
#include "overview/exportsite.h"
#include "overview/importdialog.h"
#include "retention/retentiondialog.h"
#include "shell/bringindialog.h"
#include "shell/gotodialog.h"
#include "shell/helpdialog.h"
#include "shell/mainmenu.h"
#include "shell/mainwindow.h"
#include "shell/newsitedialog.h"
#include "shell/shortcutsdialog.h"
#include "shell/sitestatus.h"
#include "shell/welcomepage.h"
#include "wording/problemwords.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPointer>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

// The dialogs of the main window that belong to no panel.

namespace {

/// Shows a dialog without waiting for it; it goes when it is closed.
template <typename Dialog>
Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

/// Asks for site documents to import.
QFileDialog *documentChooser(QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, MainWindow::tr("Import site documents"), documentsFolder(),
                                   MainWindow::tr("Site documents (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    return dialog;
}

} // namespace

QDialog *MainWindow::openGoto()
{
    const bool isOpen = m_session != nullptr && m_session->isOpen();
    refreshActions();
    auto *dialog = new GotoDialog(isOpen ? &m_session->snapshot() : nullptr, m_menu->allActions(), this);
    connect(dialog, &GotoDialog::chosen, this, &MainWindow::goTo);
    return opened(dialog);
}

QDialog *MainWindow::openRetention()
{
    auto *dialog = new RetentionDialog(m_access.retentionAt(m_database), m_access.clock, m_access.zone, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RetentionDialog::deleted, m_stateMessages.get(), &MessageSession::refresh);
    dialog->open();
    return dialog;
}

QDialog *MainWindow::openNewSite()
{
    auto *dialog = new NewSiteDialog(m_access.create, this);
    connect(dialog, &NewSiteDialog::created, this, &MainWindow::openSite);
    return opened(dialog);
}

QDialog *MainWindow::openImport(const QStringList &files)
{
    if (m_session == nullptr || !m_session->isOpen()) {
        return nullptr;
    }
    auto *dialog = new ImportDialog(*m_session, m_access.clock, files, this);
    connect(dialog, &ImportDialog::locationAsked, this, &MainWindow::goTo);
    connect(dialog, &ImportDialog::filesAsked, dialog, [this, dialog] {
        auto *chooser = documentChooser(this);
        connect(chooser, &QFileDialog::filesSelected, dialog, &ImportDialog::addFiles);
        opened(chooser);
    });
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
    // Closed while it imports it goes on; the status bar shows how far, and its report can be had later.
    connect(dialog, &ImportDialog::leftRunning, this, [this, dialog] {
        m_status->progress().start(tr("Importing"));
        connect(&m_status->progress(), &ProgressIndicator::cancelRequested, dialog, &ImportDialog::stop);
    });
    connect(dialog, &ImportDialog::endedUnseen, this,
            [this, dialog](MessageKind kind, const QString &sentence) {
                m_status->progress().finish();
                if (m_afterImport) {
                    // Not from within the dialog, which goes with the site.
                    QTimer::singleShot(0, this, std::exchange(m_afterImport, {}));
                    return;
                }
                const auto show = [report = QPointer<QDialog>(dialog)] {
                    if (QDialog *shown = report.data(); shown != nullptr) {
                        shown->open();
                    }
                };
                m_messages->showMessage(kind, sentence, {{tr("Show report"), show}});
            });
    m_imports.append(dialog);
    dialog->open();
    return dialog;
}

bool MainWindow::waitsForImport(const std::function<void()> &then)
{
    QPointer<ImportDialog> import;
    for (const QPointer<ImportDialog> &each : std::as_const(m_imports)) {
        ImportDialog *dialog = each.data();
        if (dialog != nullptr && dialog->isRunning()) {
            import = dialog;
        }
    }
    if (import.isNull()) {
        return false;
    }
    import->reject(); // the question is asked behind it
    const auto stop = [this, import, then] {
        if (import && import->isRunning()) {
            m_afterImport = then;
            import->stop();
        } else {
            then(); // it has ended by itself
        }
    };
    m_messages->showMessage(
        MessageKind::Question,
        tr("An import is running. If the site is closed now, it is stopped and nothing of "
           "it is stored."),
        {{tr("Stop the import"), stop}, {tr("Let it go on"), {}}});
    return true;
}

QDialog *MainWindow::openAbout()
{
    auto *dialog = new QDialog(this);
    dialog->setWindowTitle(tr("About Windowkeeper"));
    auto *picture = new QLabel(dialog);
    picture->setPixmap(applicationIcon().pixmap(64, 64));
    auto *title = new QLabel(tr("Windowkeeper %1").arg(QCoreApplication::applicationVersion()), dialog);
    title->setFont(titleFont());
    auto *text =
        new QLabel(tr("Maintenance windows and fallback status points of Configuration Manager 2007.\n\n"
                      "Free software under the GNU General Public License, version 3 or later. "
                      "Not a product of Microsoft; Configuration Manager is theirs."),
                   dialog);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(picture);
    layout->addWidget(title);
    layout->addWidget(text);
    dialog->setFixedWidth(420);
    return opened(dialog);
}

QDialog *MainWindow::openShortcuts()
{
    refreshActions();
    return opened(new ShortcutsDialog(m_menu->allActions(), this));
}

QDialog *MainWindow::openBringIn()
{
    auto *dialog = new BringInDialog(m_session != nullptr && m_session->isOpen(), this);
    connect(dialog, &BringInDialog::importAsked, this, &MainWindow::bringIn);
    return opened(dialog);
}

void MainWindow::bringIn()
{
    if (m_session != nullptr && m_session->isOpen()) {
        chooseImport();
        return;
    }
    auto *dialog = new NewSiteDialog(m_access.create, this);
    connect(dialog, &NewSiteDialog::created, this, [this](const QString &database) {
        const auto importInto = [this] {
            if (m_session != nullptr) {
                chooseImport();
            }
        };
        connect(this, &MainWindow::settled, this, importInto, Qt::SingleShotConnection);
        openSite(database);
    });
    opened(dialog);
}

HelpDialog *MainWindow::help()
{
    if (m_help == nullptr) {
        m_help = new HelpDialog(this);
        connect(m_help, &HelpDialog::panelAsked, this, [this](PanelId panel) { goTo({panel, {}, {}, {}}); });
    }
    return m_help;
}

void MainWindow::toggleHelp()
{
    if (m_help != nullptr && m_help->isVisible()) {
        m_help->close();
        return;
    }
    help()->showHelp(panel(m_current) == nullptr ? std::nullopt : std::optional(m_current));
    m_help->show();
}

QDialog *MainWindow::openGuide()
{
    help()->showHelp({});
    m_help->show();
    return m_help;
}

void MainWindow::openDemo()
{
    if (waitsForImport([this] { openDemo(); })) {
        return;
    }
    closeSite();
    m_welcome->showMakingDemo();
    m_files.run([make = m_access.demo, now = now()] { return make(now); }, this,
                [this](const Result<QString> &made) {
                    if (m_session != nullptr) {
                        return; // somebody opened another meanwhile
                    }
                    if (made) {
                        openSite(*made);
                        return;
                    }
                    m_welcome->showSites();
                    m_messages->showMessage(
                        MessageKind::Error,
                        //: %1 what is wrong, without a full stop
                        tr("The demo site could not be made: %1.").arg(problemWords(made.problem())));
                    Q_EMIT settled();
                });
}

void MainWindow::chooseDatabase()
{
    auto *dialog = new QFileDialog(this, tr("Open site"), documentsFolder(),
                                   tr("Site databases (*.db *.sqlite *.wk);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openSite);
    opened(dialog);
}

void MainWindow::chooseImport()
{
    auto *dialog = documentChooser(this);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::openImport);
    opened(dialog);
}

void MainWindow::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the site as a document"), documentsFolder(),
                                   tr("Site documents (*.json);;All files (*)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        if (m_session == nullptr || !m_session->isOpen()) {
            return;
        }
        m_files.run([site = m_session->snapshot(), file] { return exportSite(site, file); }, this,
                    [this, file](const std::optional<Problem> &problem) {
                        if (problem) {
                            showProblem(*problem);
                        } else {
                            //: %1 a file
                            m_status->say(tr("Exported to %1.").arg(file));
                        }
                    });
    });
    opened(dialog);
}

} // namespace wk
