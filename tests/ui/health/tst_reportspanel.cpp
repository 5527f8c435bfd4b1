// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportspanel.h"

#include "common/tableview.h"
#include "health/reportbars.h"
#include "health/reportchartpane.h"
#include "health/reportview.h"
#include "items/reporttablemodel.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/accessible.h"
#include "support/sitework.h"
#include "support/story.h"
#include "wording/reportsentences.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// Three records, of which two sent something; 3 is silent.
SiteContent site()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"A"_s).window(u"A"_s, u"{w}"_s, u"00811A9E081A2000"_s);
    builder.client(1, {u"A"_s}).client(2, {}).client(3, {});
    for (qsizetype i = 0; i < 3; ++i) {
        Client &client = builder.content.clients[i];
        client.name = u"PC%1"_s.arg(i + 1);
        client.uniqueId = guid(static_cast<int>(i) + 1);
        client.assignedSites = {u"XXX"_s};
    }
    return builder.content;
}

const QStringList twoClients{u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:05 800/313 1603"_s,
                             u"PC2=2 2026-03-01T10:00 800/100"_s, u"PC2=2 2026-03-01T10:02 800/400"_s};

/// A panel on a site in memory, and state messages in a database.
struct OnScreen
{
    explicit OnScreen(const QStringList &lines = twoClients, const Location &location = {})
        : work(site(), at("2026-03-02T09:20:00Z"))
    {
        if (!SqlSiteStore::create(database(), site(), {}, {}).ok()) {
            throw std::logic_error("there is no database");
        }
        add(lines);
        messages = std::make_unique<MessageSession>(
            [file = database()]() -> Result<std::unique_ptr<MessageArchive>> {
                auto opened = SqlMessageStore::open(file);
                if (!opened) {
                    return opened.problem();
                }
                return std::unique_ptr<MessageArchive>(std::move(opened).value());
            });
        panel = std::make_unique<ReportsPanel>(work.session, *messages, work.clock);
        asked = std::make_unique<QSignalSpy>(panel.get(), &Panel::locationAsked);
        moved = std::make_unique<QSignalSpy>(panel.get(), &Panel::locationChanged);
        panel->show(location);
        panel->resize(1300, 800);
        static_cast<QWidget *>(panel.get())->show();
        messages->refresh();
        settle();
    }

    [[nodiscard]] QString database() const { return folder.filePath(u"site.wk"_s); }
    void add(const QStringList &lines) const
    {
        QList<ReportArrival> arrivals;
        for (const QString &line : lines) {
            const TellingMessage told = test::told(line);
            arrivals.append({{told.sender, {told.message}}, "<Report/>", at("2026-03-02T00:00:00Z"), {}});
        }
        if (!SqlMessageStore::open(database()).value()->add(arrivals).ok()) {
            throw std::logic_error("the messages are not stored");
        }
    }
    /// Waits for the answer.
    void settle() const
    {
        if (!QTest::qWaitForWindowActive(panel.get()) || !QTest::qWaitFor([&] { return !panel->work(); })) {
            throw std::logic_error("the panel does not come to an answer");
        }
    }
    void show(const QString &report, const QMap<QString, QString> &parameters = {}) const
    {
        Location location{PanelId::Reports, {}, {}, {}};
        location.report = report;
        location.parameters = parameters;
        panel->show(location);
        settle();
    }
    [[nodiscard]] const ReportView &view() const { return *panel->findChild<ReportView *>(); }
    [[nodiscard]] TableView &table() const { return view().table(); }
    [[nodiscard]] const ReportTableModel &rows() const { return *panel->findChild<ReportTableModel *>(); }
    [[nodiscard]] ReportBars &bars() const { return *panel->findChild<ReportBars *>(); }
    /// What labels say that can be seen.
    [[nodiscard]] QString said() const
    {
        QStringList texts;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }
    /// On Linux a combo box says its value where others say their name.
    [[nodiscard]] QComboBox &choice(const QString &name) const
    {
        for (QComboBox *box : panel->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name) {
                return *box;
            }
        }
        throw std::logic_error("no choice is called " + name.toStdString());
    }
    void invoke(const QString &name) const
    {
        for (QAction *action : panel->panelActions()) {
            if (action->text() == name) {
                action->trigger();
                return;
            }
        }
        throw std::logic_error("there is no action " + name.toStdString());
    }
    [[nodiscard]] Location taken() const
    {
        if (asked->isEmpty()) {
            throw std::logic_error("it leads nowhere");
        }
        return asked->takeFirst()[0].value<Location>();
    }

    QTemporaryDir folder;
    SiteWork work;
    std::unique_ptr<MessageSession> messages;
    std::unique_ptr<ReportsPanel> panel;
    std::unique_ptr<QSignalSpy> asked;
    std::unique_ptr<QSignalSpy> moved;
};

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

} // namespace

class ReportsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en"_s));
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
    }

    void everyReportCanBeChosenAndSaysWhatItIs()
    {
        const OnScreen screen;
        for (const ReportKind &kind : reportKinds()) {
            screen.show(reportName(kind.id));
            QCOMPARE(screen.panel->location().report, QString(reportName(kind.id)));
            QVERIFY(screen.said().contains(reportSentence(kind.id)));
            if (screen.table().isVisible()) {
                QVERIFY(screen.rows().rowCount() > 0);
            } else {
                const bool lacksClient = !kind.required.isEmpty();
                QVERIFY(screen.said().contains(lacksClient ? u"Which client?"_s : nothingSentence(kind.id)));
            }
        }
    }

    void theTotalsStandAboveTheRows()
    {
        const OnScreen screen;
        QCOMPARE(screen.rows().rowCount(), 2);
        QVERIFY(screen.said().contains(u"2 clients: 1 installed, 1 failed."));
        screen.show(u"client-deployment-failure"_s);
        QVERIFY(screen.said().contains(u"1 of 2 clients failed."));
    }

    void aReportOfNobodySaysSo()
    {
        const OnScreen screen;
        screen.show(u"restart-pending"_s);
        QVERIFY(screen.said().contains(u"No client waits for a restart."));
        QVERIFY(screen.said().contains(u"0 of 2 clients wait for a restart."));
    }

    void withoutMessagesItSaysWhereTheyComeFrom()
    {
        const OnScreen screen(QStringList{});
        QVERIFY(screen.said().contains(u"No state messages yet"));
        screen.show(u"silent-clients"_s);
        QCOMPARE(screen.rows().rowCount(), 3);
    }

    void aRequiredClientIsAskedFor()
    {
        const OnScreen screen;
        screen.show(u"maintenance-windows-for-client"_s);
        QVERIFY(screen.said().contains(u"Which client?"));
        auto &client = named<QLineEdit>(*screen.panel, u"Client (required)"_s);
        QTest::keyClicks(&client, u"pc1"_s);
        QTest::keyClick(&client, Qt::Key_Return);
        screen.settle();
        QCOMPARE(screen.rows().rowCount(), 1);
        QCOMPARE(screen.panel->location().parameters, (QMap<QString, QString>{{u"client"_s, u"pc1"_s}}));
        QCOMPARE(screen.moved->count(), 1);
    }

    void whatCannotBeReadIsSaidBesideItsField()
    {
        const OnScreen screen;
        screen.show(u"client-deployment-status"_s, {{u"client"_s, u"PC9"_s}});
        const auto &client = named<QLineEdit>(*screen.panel, u"Client"_s);
        QVERIFY(client.accessibleDescription().contains(u"PC9"));
        QVERIFY(!screen.table().isVisible());
        screen.show(u"client-deployment-status"_s, {{u"client"_s, u"PC1"_s}});
        QCOMPARE(client.accessibleDescription(), QString());
        QCOMPARE(screen.rows().rowCount(), 1);
    }

    void aChoiceIsMadeAtOnce()
    {
        const OnScreen screen;
        auto &state = screen.choice(u"State"_s);
        QCOMPARE(state.count(), 3); // all, and what occurs
        QTest::keyClick(&state, Qt::Key_End);
        screen.settle();
        QCOMPARE(screen.rows().rowCount(), 1);
        QCOMPARE(screen.panel->location().parameters.value(u"state"_s), u"400"_s);
    }

    void aPeriodEndsNow()
    {
        const OnScreen screen;
        auto &period = screen.choice(u"Messages from"_s);
        period.setCurrentIndex(1);
        screen.settle();
        QCOMPARE(screen.panel->location().parameters,
                 (QMap<QString, QString>{{u"from"_s, u"2026-03-01T09:20:00Z"_s}}));
        QCOMPARE(screen.rows().rowCount(), 2);
        QVERIFY(visibleNamed<QLineEdit>(*screen.panel, u"From"_s) == nullptr);
    }

    void aRangeIsTypedOnTheSitesClock()
    {
        const OnScreen screen;
        screen.show(u"client-deployment-status"_s, {{u"from"_s, u"2026-02-28T23:00:00Z"_s}});
        auto &from = named<QLineEdit>(*screen.panel, u"From"_s);
        QCOMPARE(from.text(), u"2026-03-01 00:00"_s);
        from.setFocus();
        from.selectAll();
        QTest::keyClicks(&from, u"2026-03-02"_s);
        QTest::keyClick(&from, Qt::Key_Return);
        screen.settle();
        QCOMPARE(screen.panel->location().parameters.value(u"from"_s), u"2026-03-01T23:00:00Z"_s);
        QVERIFY(screen.said().contains(u"No client told of its installation."));
    }

    void aRowLeadsToWhatIsBehind()
    {
        const OnScreen screen;
        screen.table().setCurrentIndex(screen.rows().indexOfRow(0));
        QTest::keyClick(&screen.table(), Qt::Key_Return);
        const Location place = screen.taken();
        QCOMPARE(place.report, u"client-deployment-failure"_s);
        QCOMPARE(place.parameters, (QMap<QString, QString>{{u"state"_s, u"313"_s}}));
        screen.panel->show(place);
        screen.settle();
        QCOMPARE(screen.panel->location(), place);
        QTest::keyClick(&screen.table(), Qt::Key_Return);
        QCOMPARE(screen.taken().panel, PanelId::StateMessages);
        screen.invoke(u"Show client"_s);
        QCOMPARE(screen.taken().resourceId, u"1"_s);
        screen.invoke(u"Show story of the client"_s);
        QCOMPARE(screen.taken().panel, PanelId::FailedDeployments);
    }

    void aBarLeadsWhereItsRowDoes()
    {
        const OnScreen screen;
        screen.bars().setFocus();
        QTest::keyClick(&screen.bars(), Qt::Key_End);
        QTest::keyClick(&screen.bars(), Qt::Key_Return);
        QVERIFY(screen.taken().report.startsWith(u"client-deployment-"));
    }

    void aBarOfClientsListsThemAlone()
    {
        QStringList lines = twoClients;
        lines.append(u"PC3=3 2026-03-01T10:05 800/308 x"_s);
        const OnScreen screen(lines);
        screen.show(u"client-deployment-failure"_s);
        QCOMPARE(screen.rows().rowCount(), 2);
        QTest::mouseClick(screen.bars().viewport(), Qt::LeftButton, {}, screen.bars().rectOf(1).center());
        QCOMPARE(screen.rows().rowCount(), 1);
        QVERIFY(screen.said().contains(u"Only:"));
        screen.add({u"PC4=4 2026-03-01T10:05 800/308 x"_s});
        screen.messages->refresh();
        QTRY_VERIFY(screen.said().contains(u"3 of 4 clients failed."));
        QTest::mouseClick(screen.bars().viewport(), Qt::LeftButton, {},
                          screen.bars().rectOf(screen.bars().chosen()).center());
        QCOMPARE(screen.rows().rowCount(), 3);
    }

    void whatComesLeavesTheSelectionAlone()
    {
        QStringList lines;
        for (int i = 10; i < 70; ++i) {
            lines.append(u"PC%1=%1 2026-03-01T10:05 800/313 1603"_s.arg(i));
        }
        const OnScreen screen(lines);
        screen.show(u"client-deployment-failure"_s);
        screen.table().setCurrentIndex(screen.rows().index(50, 0));
        const QString current = screen.table().currentIndex().data().toString();
        const QRect place = screen.table().visualRect(screen.table().currentIndex());
        screen.add({u"PC99=99 2026-03-01T10:05 800/313 1603"_s});
        screen.messages->refresh();
        QTRY_COMPARE(screen.rows().rowCount(), 61);
        QCOMPARE(screen.table().currentIndex().data().toString(), current);
        QCOMPARE(screen.table().visualRect(screen.table().currentIndex()), place);
    }

    void wordsNarrowTheRows()
    {
        const OnScreen screen;
        screen.panel->filter(u"413"_s);
        QVERIFY(screen.said().contains(u"No row fits"));
        screen.panel->filter(u"313"_s);
        QCOMPARE(screen.rows().rowCount(), 1);
    }

    void aChartYieldsWhereThereIsNoRoom()
    {
        const OnScreen screen;
        QVERIFY(screen.bars().isVisible());
        screen.panel->resize(760, 700);
        QTRY_VERIFY(!screen.bars().isVisible());
        screen.invoke(u"Chart"_s);
        QVERIFY(screen.bars().isVisible());
        screen.invoke(u"Chart"_s);
        screen.panel->resize(1300, 700);
        QTRY_VERIFY(screen.bars().isVisible());
    }

    void theCsvFileIsWhatWkctlPrints_data()
    {
        QTest::addColumn<QString>("report");
        for (const ReportKind &kind : reportKinds()) {
            if (kind.required.isEmpty()) {
                QTest::newRow(reportName(kind.id).data()) << QString(reportName(kind.id));
            }
        }
    }
    void theCsvFileIsWhatWkctlPrints()
    {
        QFETCH(QString, report);
        QStringList lines = twoClients;
        lines.append(u"@evil,\"x\"=9 2026-03-01T10:05 1000/2 0x80072EFD"_s);
        const OnScreen screen(lines);
        screen.show(report);
        const QString file = screen.folder.filePath(u"report.csv"_s);
        QSignalSpy done(screen.panel.get(), &Panel::done);
        screen.panel->saveAs(ReportsPanel::FileFormat::Csv, file);
        QVERIFY(done.wait());
        QProcess wkctl;
        wkctl.start(QStringLiteral(WK_BINARY_DIR "/wkctl"),
                    {u"report"_s, report, u"--database"_s, screen.database(), u"--format"_s, u"csv"_s});
        QVERIFY(wkctl.waitForFinished());
        QCOMPARE(wkctl.exitCode(), 0);
        QCOMPARE(contentOf(file), wkctl.readAllStandardOutput());
    }

    void paperHasTheRowsAsTheyAreListed()
    {
        const OnScreen screen;
        screen.show(u"client-deployment-status"_s, {{u"site"_s, u"XXX"_s}});
        screen.panel->filter(u"313"_s);
        const ReportSheet sheet = screen.panel->sheet();
        QCOMPARE(sheet.title, u"Client deployment status"_s);
        QCOMPARE(sheet.rows, 1);
        QVERIFY(sheet.facts.join(u'\n').contains(u"Site: \u2068XXX\u2069."));
        QVERIFY(sheet.facts.join(u'\n').contains(u"313"));
        QVERIFY(sheet.facts.join(u'\n').contains(u"Europe/Berlin"));
        QCOMPARE(sheet.cell(0, 0), u"313"_s);
        const QString file = screen.folder.filePath(u"report.pdf"_s);
        QSignalSpy done(screen.panel.get(), &Panel::done);
        screen.panel->saveAs(ReportsPanel::FileFormat::Pdf, file);
        QVERIFY(done.wait());
        QVERIFY(contentOf(file).startsWith("%PDF"));
    }

    void paperHasTheChartWhetherItIsSeenOrNot()
    {
        const OnScreen screen;
        screen.show(u"client-deployment-failure"_s);
        const auto chart = screen.panel->sheet().chart;
        QVERIFY(chart);
        QCOMPARE(chart->bars.size(), 1);
        QCOMPARE(chart->bars[0].number, u"1 (100.0 %)"_s);
        QVERIFY(chart->bars[0].words.startsWith(u"313"_s));
        QCOMPARE(chart->bars[0].share, 1.0);
        QCOMPARE(chart->bars[0].meaning, Meaning::Error);
        screen.panel->resize(700, 700); // there is no room for it
        QVERIFY(!screen.bars().isVisible());
        QVERIFY(screen.panel->sheet().chart);
        screen.show(u"maintenance-windows-for-client"_s, {{u"client"_s, u"PC1"_s}});
        QVERIFY(!screen.panel->sheet().chart);
    }

    void printingGoesThroughTheDialogOfTheSystem()
    {
        const OnScreen screen;
        screen.invoke(u"Print..."_s);
        auto *dialog = screen.panel->findChild<QPrintDialog *>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->printer()->docName(), u"Client deployment status"_s);
        const QString file = screen.folder.filePath(u"printed.pdf"_s);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        QSignalSpy done(screen.panel.get(), &Panel::done);
        dialog->done(QDialog::Accepted);
        QVERIFY(!done.isEmpty() || done.wait());
        QCOMPARE(done[0][0].toString(), u"The report was sent to the printer."_s);
        QTRY_VERIFY(contentOf(file).startsWith("%PDF"));
        QVERIFY(!screen.panel->work());
    }

    void nothingIsPrintedWhereTheDialogIsGivenUp()
    {
        const OnScreen screen;
        screen.invoke(u"Print..."_s);
        const QSignalSpy done(screen.panel.get(), &Panel::done);
        const QPointer<QPrintDialog> dialog(screen.panel->findChild<QPrintDialog *>());
        dialog->reject();
        QTRY_VERIFY(dialog.isNull());
        QVERIFY(!screen.panel->work());
        QCOMPARE(done.count(), 0);
    }

    void inANarrowWindowNoReportIsScrolledSideways()
    {
        const OnScreen screen(twoClients
                              + QStringList{u"PC2=2 2026-03-01T10:09 1000/2 0x80072EFD 12"_s,
                                            u"PC1=1 2026-03-01T10:09 800/602 XXX"_s});
        screen.panel->resize(740, 700); // beside the navigation of a window of 1000
        for (const ReportKind &kind : reportKinds()) {
            screen.show(reportName(kind.id),
                        kind.required.isEmpty() ? QMap<QString, QString>{}
                                                : QMap<QString, QString>{{u"client"_s, u"PC1"_s}});
            if (!screen.table().isVisible()) {
                continue;
            }
            QTRY_VERIFY2(screen.table().header()->length() <= screen.table().viewport()->width(),
                         reportName(kind.id).data());
            for (const ReportColumn column :
                 {ReportColumn::Client, ReportColumn::LastMessage, ReportColumn::Clients}) {
                const int at = screen.rows().columnOf(column);
                QVERIFY2(at < 0 || !screen.table().isColumnHidden(at), reportName(kind.id).data());
            }
        }
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        const OnScreen screen;
        screen.panel->saveAs(ReportsPanel::FileFormat::Csv, screen.folder.filePath(u"no/where.csv"_s));
        QTRY_VERIFY(screen.said().contains(u"cannot be written"));
    }

    void whatClientsSentIsText()
    {
        const OnScreen screen({u"<b>x</b>\u202Egnp=9 2026-03-01T10:05 800/313 <i>1603</i>"_s});
        screen.show(u"client-deployment-failure"_s);
        const QString shown = screen.rows().index(0, 0).data().toString();
        QCOMPARE(shown, u"<b>x</b>\\u202egnp"_s);
        for (const QLabel *label : screen.panel->findChildren<QLabel *>()) {
            QVERIFY(!label->isVisible() || label->textFormat() == Qt::PlainText
                    || !label->text().contains(u'<'));
        }
    }
};

QTEST_MAIN(ReportsPanelTest)
#include "tst_reportspanel.moc"
