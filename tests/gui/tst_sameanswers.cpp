// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientpage.h"
#include "clients/clientspanel.h"
#include "gui/consolefixture.h"
#include "items/deploymenttablemodel.h"
#include "items/effectivewindowmodel.h"
#include "items/findingmodel.h"
#include "items/forecastmodel.h"
#include "support/accessible.h"
#include "support/site.h"
#include "wording/timewords.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

/// The clock of the fixture, and a year on.
const QString now = u"2026-03-02T09:00:00Z"_s;
const QString inAYear = u"2027-03-02T09:00:00Z"_s;

QByteArray wkctl(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(WK_BINARY_DIR "/wkctl"), arguments);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

void makeDemo(const QString &database)
{
    wkctl({u"demo"_s, u"--database"_s, database, u"--now"_s, now, u"--clients"_s, u"120"_s});
}

/// A time of an answer as the console shows it.
QString shown(const QJsonValue &time, const ZoneClock &zone)
{
    return time.isNull() ? QString() : dateAndTimeWords(zone.toCivil(at(time.toString().toLatin1())));
}

} // namespace

/// The console and wkctl on the same database: a person reads the same in both.
class SameAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_console = std::make_unique<ConsoleFixture>(&makeDemo);
        m_console->start();
    }
    void cleanupTestCase() { m_console.reset(); }

    void aClientsEffectiveWindowsAndForecast_data()
    {
        QTest::addColumn<quint32>("resourceId");
        const QList<Client> &clients = site().clients();
        for (qsizetype i = 0; i < clients.size(); i += 5) {
            QTest::newRow(qPrintable(clients[i].name)) << clients[i].resourceId;
        }
    }
    void aClientsEffectiveWindowsAndForecast()
    {
        QFETCH(quint32, resourceId);
        const QString id = QString::number(resourceId);
        m_console->window().goTo({PanelId::Clients, {}, {}, id});
        const ZoneClock &zone = site().zoneOf(*site().clientWithResourceId(resourceId));
        expectWindows(id, zone);
        expectForecast(id, zone);
    }

    void whatDeploymentsDoOnAllClients()
    {
        QMap<QString, std::array<int, 3>> expected; // soon, later, never
        for (const Client &client : site().clients()) {
            QMap<QString, int> worst;
            const QJsonArray rows = ask(u"forecast"_s,
                                        {u"--client"_s, QString::number(client.resourceId), u"--from"_s, now,
                                         u"--to"_s, u"2026-03-09T09:00:00Z"_s})
                                        .value(u"forecast")
                                        .toArray();
            for (const auto &row : rows) {
                const QString outcome = row[u"outcome"].toString();
                const int badness = outcome == u"never"_s ? 2 : outcome == u"later"_s ? 1 : 0;
                int &so = worst[row[u"deploymentId"].toString()];
                so = std::max(so, badness);
            }
            for (auto deployment = worst.cbegin(); deployment != worst.cend(); ++deployment) {
                ++expected[deployment.key()][static_cast<std::size_t>(*deployment)];
            }
        }
        MainWindow &window = m_console->window();
        window.goTo({PanelId::Deployments, {}, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!window.panel(PanelId::Deployments)->work(), 60'000);
        const QAbstractItemModel &table = *named<QAbstractItemView>(window, u"Deployments"_s).model();
        int mandatory = 0;
        for (int row = 0; row < table.rowCount(); ++row) {
            const auto cell = [&table, row](int column) {
                return table.index(row, column).data().toString();
            };
            const auto counts = expected.value(cell(DeploymentTableModel::IdColumn));
            mandatory += counts == std::array<int, 3>{} ? 0 : 1;
            if (counts != std::array<int, 3>{}) {
                QCOMPARE(cell(DeploymentTableModel::SoonColumn), QString::number(counts[0]));
                QCOMPARE(cell(DeploymentTableModel::LaterColumn), QString::number(counts[1]));
                QCOMPARE(cell(DeploymentTableModel::NeverColumn), QString::number(counts[2]));
            }
        }
        QCOMPARE(mandatory, expected.size());
    }

    void whatACheckFinds()
    {
        const QJsonArray expected = ask(u"check"_s, {u"--now"_s, now}).value(u"findings").toArray();
        MainWindow &window = m_console->window();
        window.goTo({PanelId::Findings, {}, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!window.panel(PanelId::Findings)->work(), 60'000);
        const QAbstractItemModel &table = *named<QAbstractItemView>(window, u"Findings"_s).model();
        QCOMPARE(table.rowCount(), expected.size());
        // Not the sentences: English gets its plurals with the translations that only programs have.
        QStringList codes;
        QStringList listed;
        for (int row = 0; row < table.rowCount(); ++row) {
            codes.append(expected[row][u"code"].toString());
            const Finding &finding =
                qobject_cast<const FindingModel *>(&table)->findingAt(table.index(row, 0));
            listed.append(codeName(finding.code));
        }
        codes.sort();
        listed.sort();
        QCOMPARE(listed, codes);
    }

private:
    [[nodiscard]] const SiteSnapshot &site() const { return m_console->window().session()->snapshot(); }
    [[nodiscard]] QJsonObject ask(const QString &verb, const QStringList &arguments) const
    {
        return QJsonDocument::fromJson(
                   wkctl(QStringList{verb, u"--database"_s, m_console->database(), u"--json"_s} + arguments))
            .object();
    }

    void expectWindows(const QString &id, const ZoneClock &zone)
    {
        const QJsonObject answer =
            ask(u"effective"_s, {u"--client"_s, id, u"--from"_s, now, u"--to"_s, inAYear});
        auto *panel = m_console->window().panel(PanelId::Clients);
        qobject_cast<ClientsPanel *>(panel)->page().showTab(ClientPage::Tab::Windows);
        auto *view = visibleNamed<QAbstractItemView>(*panel, u"Effective windows"_s);
        const QJsonArray windows = answer[u"windows"].toArray();
        QCOMPARE(view != nullptr, !windows.isEmpty());
        const auto count = std::min<qsizetype>(windows.size(), EffectiveWindowModel::mostWindows);
        QCOMPARE(view == nullptr ? 0 : view->model()->rowCount(), count);
        for (int row = 0; row < count; ++row) {
            const auto cell = [view, row](int column) {
                return view->model()->index(row, column).data().toString();
            };
            QCOMPARE(cell(EffectiveWindowModel::StartColumn), shown(windows[row][u"start"], zone));
            QCOMPARE(cell(EffectiveWindowModel::EndColumn), shown(windows[row][u"end"], zone));
        }
    }

    void expectForecast(const QString &id, const ZoneClock &zone)
    {
        const QJsonArray rows =
            ask(u"forecast"_s, {u"--client"_s, id, u"--from"_s, now, u"--to"_s, inAYear})[u"forecast"]
                .toArray();
        auto *panel = m_console->window().panel(PanelId::Clients);
        qobject_cast<ClientsPanel *>(panel)->page().showTab(ClientPage::Tab::Deployments);
        auto *view = visibleNamed<QAbstractItemView>(*panel, u"Deployments of the client"_s);
        QCOMPARE(view == nullptr ? 0 : view->model()->rowCount(), rows.size());
        for (int number = 0; number < rows.size(); ++number) {
            const auto *model = qobject_cast<const ForecastModel *>(view->model());
            const QModelIndex index = model->indexOf(number);
            const auto cell = [&index](int column) {
                return index.siblingAtColumn(column).data().toString();
            };
            const bool runs = rows[number][u"outcome"] == u"runs"_s;
            QCOMPARE(cell(ForecastModel::OutcomeColumn) == u"Runs"_s, runs);
            QCOMPARE(cell(ForecastModel::OutcomeColumn) == u"Never"_s,
                     rows[number][u"outcome"] == u"never"_s);
            if (runs) {
                QCOMPARE(cell(ForecastModel::RunsFromColumn), shown(rows[number][u"runsFrom"], zone));
                QCOMPARE(cell(ForecastModel::RunsUntilColumn), shown(rows[number][u"runsUntil"], zone));
            }
        }
    }

    std::unique_ptr<ConsoleFixture> m_console;
};

QTEST_MAIN(SameAnswersTest)
#include "tst_sameanswers.moc"
