// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statuspointtablemodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::seconds;

namespace {

SiteBuilder someSite()
{
    SiteBuilder builder;
    builder.content.fallbackStatusPoints = {{u"FSP1"_s, u"MUC"_s, 10000, seconds{3600}},
                                            {u"FSP2"_s, u"BER"_s, 500, seconds{60}}};
    for (quint32 id = 1; id <= 3; ++id) {
        builder.client(id, {});
    }
    builder.content.clients[0].fallbackStatusPoint = u"fsp2"_s;
    builder.content.clients[1].fallbackStatusPoint = u"FSP2"_s;
    return builder;
}

QStringList servers(const StatusPointTableModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row, 0).data().toString());
    }
    return names;
}

} // namespace

class StatusPointTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<StatusPointTableModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setSnapshot(someSite().snapshot());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowTellsServerSiteClientsThrottleAndReceiver()
    {
        const QModelIndex row = m_model->indexOf(u"fsp2"_s);
        const auto cell = [&row](int column) { return row.siblingAtColumn(column).data().toString(); };
        QCOMPARE(cell(StatusPointTableModel::ServerColumn), u"FSP2"_s);
        QCOMPARE(cell(StatusPointTableModel::SiteColumn), u"BER"_s);
        QCOMPARE(cell(StatusPointTableModel::ClientsColumn), u"2"_s);
        QCOMPARE(cell(StatusPointTableModel::ThrottleColumn), u"500 in 1 min"_s);
        QCOMPARE(cell(StatusPointTableModel::StateColumn), u"Not watched"_s);
        QVERIFY(!m_model->indexOf(u"OLD"_s).isValid());
    }

    void throttlesAreSortedByWhatTheyLetThrough()
    {
        m_model->sort(StatusPointTableModel::ThrottleColumn, Qt::AscendingOrder);
        QCOMPARE(servers(*m_model), (QStringList{u"FSP1"_s, u"FSP2"_s})); // 500 a minute are 30,000 an hour
        m_model->sort(StatusPointTableModel::ClientsColumn, Qt::DescendingOrder);
        QCOMPARE(servers(*m_model), (QStringList{u"FSP2"_s, u"FSP1"_s}));
    }

    void aFilterFindsServersAndSites()
    {
        m_model->setFilter(u"ber"_s);
        QCOMPARE(servers(*m_model), QStringList{u"FSP2"_s});
        QVERIFY(!m_model->indexOf(u"FSP1"_s).isValid());
    }

    void aStateChangesItsRowOnly()
    {
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->setState(u"FSP1"_s, ReceiverState::Kind::Unreachable);
        m_model->setState(u"FSP1"_s, ReceiverState::Kind::Unreachable);
        QCOMPARE(changed.size(), 1);
        const QModelIndex row = m_model->indexOf(u"FSP1"_s);
        QCOMPARE(row.siblingAtColumn(StatusPointTableModel::StateColumn).data(), u"Unreachable"_s);
        QCOMPARE(row.data(ReceiverStateRole).toInt(), static_cast<int>(ReceiverState::Kind::Unreachable));
        QCOMPARE(changed.first().at(0).toModelIndex().row(), row.row());
    }

    void rowsFollowTheSite()
    {
        const QPersistentModelIndex second = m_model->indexOf(u"FSP2"_s);
        SiteBuilder builder = someSite();
        builder.content.fallbackStatusPoints.removeFirst();
        builder.content.clients[2].fallbackStatusPoint = u"FSP2"_s;
        m_model->setSnapshot(builder.snapshot());
        QCOMPARE(servers(*m_model), QStringList{u"FSP2"_s});
        QVERIFY(second.isValid());
        QCOMPARE(second.sibling(0, StatusPointTableModel::ClientsColumn).data(), u"3"_s);
    }

private:
    std::unique_ptr<StatusPointTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(StatusPointTableModelTest)
#include "tst_statuspointtablemodel.moc"
