// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/importdialog.h"

#include "common/emptystate.h"
#include "common/tableview.h"
#include "exchange/sitedocument.h"
#include "impact/impactdialog.h"
#include "items/problemtablemodel.h"
#include "overview/exportsite.h"
#include "support/opensession.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(WK_SOURCE_DIR "/tests/data/") + name;
}

} // namespace

class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_session = std::make_unique<OpenSession>(SiteBuilder().collection(u"B"_s).content);
        m_dialog = std::make_unique<ImportDialog>(**m_session, m_session->clock, QStringList{});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_gate.release(m_gate.available() == 0 ? 1 : 0);
        m_dialog.reset();
        m_session.reset();
        m_gate.acquire(m_gate.available());
    }

    void aGoodDocumentIsImportedAndReported()
    {
        QVERIFY(!button(u"Import"_s)->isEnabled());
        m_dialog->addFiles({data(u"example-site.json"_s)});
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(messages()->isVisible());
        QVERIFY2(messages()->kind() == MessageKind::Success, qPrintable(messages()->text()));
        QCOMPARE((*m_session)->snapshot().collections().size(), 6); // five, and the one that was there
        QVERIFY(counts()->isVisible());
        QCOMPARE(countOf(u"SMS_Collection"_s, 1), u"5"_s);
        QCOMPARE(m_session->shared->history.last().edit.kind, EditKind::Import);
        QCOMPARE(m_session->shared->history.last().edit.subjects, QStringList{u"example-site.json"_s});
    }

    void whatItWouldChangeIsToldAndNothingStored()
    {
        m_dialog->addFiles({data(u"example-site.json"_s)});
        QTest::mouseClick(button(u"&What changes..."_s), Qt::LeftButton);
        auto *preview = m_dialog->findChild<ImpactDialog *>();
        QVERIFY(preview);
        QTRY_VERIFY(!preview->isBusy());
        QVERIFY(counts()->isVisible());
        QCOMPARE((*m_session)->snapshot().collections().size(), 1);
        preview->reject();
        QVERIFY(!m_dialog->isRunning());
        QCOMPARE(m_session->shared->history.size(), 0);
    }

    void aPreviewSaysWhyTheFilesCannotBeImported()
    {
        m_dialog->addFiles({data(u"broken-site.json"_s)});
        QTest::mouseClick(button(u"&What changes..."_s), Qt::LeftButton);
        auto *preview = m_dialog->findChild<ImpactDialog *>();
        QTRY_VERIFY(!preview->isBusy());
        QVERIFY(preview->findChild<EmptyState *>()->isVisible());
        QVERIFY(problems()->model()->rowCount() > 0);
        QCOMPARE(messages()->kind(), MessageKind::Warning);
    }

    void theSameAgainChangesNothing()
    {
        m_dialog->addFiles({data(u"example-site.json"_s)});
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QTRY_VERIFY(messages()->isVisible());
        QCOMPARE(m_session->shared->history.size(), 1);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_COMPARE(messages()->kind(), MessageKind::Information);
        QCOMPARE(m_session->shared->history.size(), 1);
        QCOMPARE(countOf(u"SMS_Collection"_s, 3), u"5"_s);
    }

    void aRefusedRecordKeepsEverythingOut()
    {
        m_dialog->addFiles({data(u"broken-site.json"_s)});
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(messages()->isVisible());
        QCOMPARE(messages()->kind(), MessageKind::Error);
        QCOMPARE((*m_session)->snapshot().clients().size(), 0);
        QVERIFY(m_session->shared->history.isEmpty());
        QVERIFY(problems()->isVisible());
        QVERIFY(problems()->model()->rowCount() > 0);
    }

    void refusedRecordsAreLeftOutIfOneLikes()
    {
        m_dialog->addFiles({data(u"broken-site.json"_s)});
        auto *skip = m_dialog->findChild<QCheckBox *>();
        skip->setFocus();
        QTest::keyClick(skip, Qt::Key_Space);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(messages()->isVisible());
        QCOMPARE(messages()->kind(), MessageKind::Warning);
        QCOMPARE((*m_session)->snapshot().clients().size(), 1);
        QCOMPARE(countOf(u"SMS_Collection"_s, 4), u"1"_s);
    }

    void aFileThatIsNoneIsSaid()
    {
        m_dialog->addFiles({m_folder.filePath(u"nowhere.json"_s), m_folder.path()});
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(messages()->isVisible());
        QCOMPARE(messages()->kind(), MessageKind::Error);
        QCOMPARE(problems()->model()->rowCount(), 2);
    }

    void anotherFirstSiteIsRefusedAlsoIfRecordsAreLeftOut()
    {
        const QString file =
            write(u"other.json"_s, R"({"Site": [{"SiteCode": "HAM"}, {"SiteCode": "MUC"}]})");
        m_dialog->addFiles({file});
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(messages()->isVisible());
        QCOMPARE(messages()->kind(), MessageKind::Error);
        QCOMPARE((*m_session)->snapshot().sites().size(), 1);
        QVERIFY(what(0).contains("HAM"_L1));
    }

    void aProblemLeadsToItsRecord()
    {
        m_dialog->addFiles({data(u"broken-site.json"_s)});
        m_dialog->findChild<QCheckBox *>()->setChecked(true);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(messages()->isVisible());
        QSignalSpy asked(m_dialog.get(), &ImportDialog::locationAsked);
        problems()->setFocus();
        for (int row = 0; row < problems()->model()->rowCount(); ++row) {
            problems()->setCurrentIndex(problems()->model()->index(row, 0));
            QTest::keyClick(problems(), Qt::Key_Return);
        }
        // The collection A itself was refused, and so is its membership: neither is in the site.
        QCOMPARE(asked.size(), 0);
        QCOMPARE(messages()->kind(), MessageKind::Information);
        const QString file =
            write(u"more.json"_s, R"({"SMS_R_System": [{"ResourceId": 1, "Name": "X", "ClientType": 9}]})");
        m_dialog->addFiles({file});
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog->isRunning());
        for (int row = 0; row < problems()->model()->rowCount(); ++row) {
            problems()->setCurrentIndex(problems()->model()->index(row, 0));
            QTest::keyClick(problems(), Qt::Key_Return);
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<Location>(), (Location{PanelId::Clients, {}, {}, u"1"_s}));
    }

    void theReportIsCopied()
    {
        m_dialog->addFiles({data(u"broken-site.json"_s)});
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTRY_VERIFY(button(u"Copy report"_s)->isVisible());
        QTest::mouseClick(button(u"Copy report"_s), Qt::LeftButton);
        const QString text = QApplication::clipboard()->text();
        QVERIFY(text.contains(messages()->text()));
        QVERIFY(text.contains("SMS_Collection\t"_L1));
    }

    void aCancelledImportChangesNothing()
    {
        block();
        m_dialog->addFiles({data(u"example-site.json"_s)});
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QVERIFY(m_dialog->isRunning());
        QVERIFY(button(u"Cancel import"_s)->isVisible());
        QTest::mouseClick(button(u"Cancel import"_s), Qt::LeftButton);
        m_gate.release();
        QTRY_VERIFY(messages()->isVisible());
        QVERIFY(messages()->text().contains("cancelled"_L1));
        QCOMPARE((*m_session)->snapshot().collections().size(), 1);
        QVERIFY(button(u"Import"_s)->isEnabled());
    }

    void closedWhileItRunsItGoesOnAndTells()
    {
        block();
        m_dialog->addFiles({data(u"example-site.json"_s)});
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QSignalSpy ended(m_dialog.get(), &ImportDialog::endedUnseen);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isHidden());
        m_gate.release();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<MessageKind>(), MessageKind::Success);
        QCOMPARE((*m_session)->snapshot().collections().size(), 6);
    }

    void filesAreDroppedOntoItEachOnce()
    {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(data(u"example-site.json"_s)), QUrl(u"https://example.org"_s)});
        for (int i = 0; i < 2; ++i) {
            QDragEnterEvent enter({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_dialog.get(), &enter);
            QVERIFY(enter.isAccepted());
            QDropEvent drop({20, 20}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_dialog.get(), &drop);
        }
        QCOMPARE(m_dialog->files(), QStringList{data(u"example-site.json"_s)});
    }

    void whatIsExportedIsTheSite()
    {
        const QString file = m_folder.filePath(u"out.json"_s);
        const SiteSnapshot &site = (*m_session)->snapshot();
        QVERIFY(!exportSite(site, file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), documentOf(site.content()));
        const auto problem = exportSite(site, m_folder.filePath(u"no/such/folder.json"_s));
        QVERIFY(problem);
        QCOMPARE(problem->code, ProblemCode::CannotWrite);
        QVERIFY(!problem->arguments.value(0).isEmpty());
    }

private:
    /// Keeps the session busy until the gate opens.
    void block()
    {
        (*m_session)
            ->replace(
                [this](const SiteContent & /*stored*/) -> std::optional<SiteContent> {
                    m_gate.acquire();
                    return {};
                },
                {}, this, [](const std::optional<Problem> & /*none*/) {});
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        return file.fileName();
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] MessageBar *messages() const { return m_dialog->findChild<MessageBar *>(); }
    [[nodiscard]] TableView *table(const QString &name) const
    {
        for (TableView *each : m_dialog->findChildren<TableView *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] TableView *counts() const { return table(u"What came of the records"_s); }
    [[nodiscard]] TableView *problems() const { return table(u"Problems"_s); }
    [[nodiscard]] QString what(int row) const
    {
        return problems()->model()->index(row, ProblemTableModel::WhatColumn).data().toString();
    }
    [[nodiscard]] QString countOf(const QString &className, int column) const
    {
        const QAbstractItemModel *model = counts()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == className) {
                return model->index(row, column).data().toString();
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    QSemaphore m_gate;
    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<ImportDialog> m_dialog;
};

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
