// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sitehealthmodel.h"

#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace wk;
using namespace Qt::StringLiterals;

using Model = SiteHealthModel;

class SiteHealthModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Model>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setSites({{{}, 30, 0, 2, 28}, {u"HAM"_s, 1500, 52, 300, 9}, {u"MUC"_s, 3, 1, 1, 0}});
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowTellsHowASiteStands()
    {
        QCOMPARE(rowOf(u"HAM"_s), (QStringList{u"HAM"_s, u"1,500"_s, u"52"_s, u"300"_s, u"9"_s, u"20.0%"_s}));
        QCOMPARE(rowOf(u"MUC"_s).last(), u"33.3%"_s);
        QCOMPARE(rowOf(u"No site"_s).last(), u"6.7%"_s);
    }

    void columnsSortByTheirNumbers_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("ascending");
        const QStringList bySize{u"MUC"_s, u"No site"_s, u"HAM"_s};
        QTest::newRow("clients") << int{Model::ClientsColumn} << bySize;
        QTest::newRow("installed") << int{Model::InstalledColumn}
                                   << QStringList{u"No site"_s, u"MUC"_s, u"HAM"_s};
        QTest::newRow("failed") << int{Model::FailedColumn} << bySize;
        QTest::newRow("silent") << int{Model::SilentColumn} << QStringList{u"MUC"_s, u"HAM"_s, u"No site"_s};
        QTest::newRow("share") << int{Model::ShareColumn} << QStringList{u"No site"_s, u"HAM"_s, u"MUC"_s};
        QTest::newRow("site") << int{Model::SiteColumn} << QStringList{u"HAM"_s, u"MUC"_s, u"No site"_s};
    }
    void columnsSortByTheirNumbers()
    {
        QFETCH(int, column);
        QFETCH(QStringList, ascending);
        m_model->sort(column, Qt::AscendingOrder);
        QCOMPARE(names(), ascending);
        QVERIFY(m_model->index(0, column).data(SortRole).isValid());
    }

    void numbersStandOnTheRight()
    {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const int wanted =
                column == Model::SiteColumn ? 0 : static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
            QCOMPARE(m_model->index(0, column).data(Qt::TextAlignmentRole).toInt(), wanted);
            QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt(), wanted);
        }
    }

    void aSiteThatStaysKeepsItsRow()
    {
        const QPersistentModelIndex ham(m_model->index(static_cast<int>(names().indexOf(u"HAM"_s)), 0));
        m_model->setSites({{u"BER"_s, 1, 0, 0, 1}, {u"HAM"_s, 10, 5, 5, 0}});
        QVERIFY(ham.isValid());
        QCOMPARE(m_model->siteAt(ham).clients, 10);
        QCOMPARE(names().size(), 2);
        m_model->setSites({});
        QVERIFY(!ham.isValid());
    }

    void aColumnSaysWhatIsInIt()
    {
        QStringList titles;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            titles.append(m_model->headerData(column, Qt::Horizontal).toString());
        }
        QCOMPARE(
            titles,
            (QStringList{u"Site"_s, u"Clients"_s, u"Installed"_s, u"Failed"_s, u"Silent"_s, u"Share"_s}));
    }

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            shown.append(m_model->index(row, Model::SiteColumn).data().toString());
        }
        return shown;
    }
    [[nodiscard]] QStringList rowOf(const QString &name) const
    {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells.append(m_model->index(static_cast<int>(names().indexOf(name)), column).data().toString());
        }
        return cells;
    }

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(SiteHealthModelTest)
#include "tst_sitehealthmodel.moc"
