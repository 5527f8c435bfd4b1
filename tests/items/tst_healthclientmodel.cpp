// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/healthclientmodel.h"

#include "items/roles.h"
#include "support/randomstory.h"
#include "support/site.h"
#include "support/story.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

using Model = HealthClientModel;

/// Clients that failed, as a page lists them, of a site of ten records.
struct Listed
{
    explicit Listed(const QStringList &lines)
        : messages(MessageSnapshot().grown(story(lines)))
        , health(deploymentHealth(site, messages, {}, at("2026-03-05T12:00:00Z"), ZoneClock::utc()))
    {
        for (HealthGroup &group : health.groups) {
            Model::sortByName(group.clients, site, messages.table());
        }
    }

    /// Of the first group.
    [[nodiscard]] const std::vector<ListedClient> &first() const { return health.groups.front().clients; }
    [[nodiscard]] const std::vector<ListedClient> &last() const { return health.groups.back().clients; }

    SiteSnapshot site = siteOfThree(10);
    MessageSnapshot messages;
    DeploymentHealth health;
};

const QStringList threeFailed{
    u"PC3=3 2026-03-01T10:00 800/100"_s,        u"PC3=3 2026-03-01T10:05 800/313 1603"_s,
    u"PC10=10 2026-03-02T10:00 800/100"_s,      u"PC10=10 2026-03-02T11:00 800/100"_s,
    u"PC10=10 2026-03-02T11:05 800/313 1603"_s, u"stray 2026-02-28T08:30:15 800/313 1603"_s};

} // namespace

class HealthClientModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Model>(ZoneClock::utc());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aRowTellsWhoWhereWhatHowOftenAndSinceWhen()
    {
        show(Listed(threeFailed));
        m_model->sort(Model::ClientColumn, Qt::AscendingOrder);
        QCOMPARE(rowOf(u"PC10"_s),
                 (QStringList{u"PC10"_s, u"HAM"_s, u"Client.msi installation failed with MSI error: 1603"_s,
                              u"2"_s, u"Mon 2026-03-02 11:05"_s}));
        QCOMPARE(rowOf(u"stray"_s),
                 (QStringList{u"stray"_s, u""_s, u"Client.msi installation failed with MSI error: 1603"_s,
                              u""_s, u"Sat 2026-02-28 08:30"_s}));
    }

    void aSilentClientIsItsRecord()
    {
        const Listed listed(threeFailed);
        m_model->setClients(listed.site, listed.messages, listed.last());
        QCOMPARE(m_model->rowCount(), 8);
        QCOMPARE(rowOf(u"PC6"_s), (QStringList{u"PC6"_s, u"MUC"_s, u""_s, u""_s, u""_s}));
        QCOMPARE(m_model->keyAt(indexOf(u"PC6"_s)), guid(6));
    }

    void aClientIsFoundByItsIdOrElseByItsName()
    {
        show(Listed(threeFailed));
        QCOMPARE(m_model->keyAt(indexOf(u"PC3"_s)), guid(3));
        QCOMPARE(m_model->keyAt(indexOf(u"stray"_s)), u"stray"_s);
        QCOMPARE(indexOf(u"PC3"_s).data(Qt::ToolTipRole).toString(), guid(3));
    }

    void columnsSortByWhatTheyMean_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QStringList>("ascending");
        QTest::newRow("client") << int{Model::ClientColumn} << QStringList{u"PC3"_s, u"PC10"_s, u"stray"_s};
        QTest::newRow("site") << int{Model::SiteColumn} << QStringList{u"stray"_s, u"PC10"_s, u"PC3"_s};
        QTest::newRow("attempts") << int{Model::AttemptsColumn}
                                  << QStringList{u"stray"_s, u"PC3"_s, u"PC10"_s};
        QTest::newRow("since") << int{Model::TimeColumn} << QStringList{u"stray"_s, u"PC3"_s, u"PC10"_s};
    }
    void columnsSortByWhatTheyMean()
    {
        QFETCH(int, column);
        QFETCH(QStringList, ascending);
        show(Listed(threeFailed));
        m_model->sort(column, Qt::AscendingOrder);
        QCOMPARE(names(), ascending);
        m_model->sort(column, Qt::DescendingOrder);
        std::reverse(ascending.begin(), ascending.end());
        QCOMPARE(names(), ascending);
    }

    void namesSitesAndIdsAreSearched()
    {
        show(Listed(threeFailed));
        m_model->setFilter(u"ham"_s);
        QCOMPARE(names(), QStringList{u"PC10"_s});
        m_model->setFilter(guid(3).right(6));
        QCOMPARE(names(), QStringList{u"PC3"_s});
        m_model->setFilter(u"pc3 ham"_s);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setFilter({});
        QCOMPARE(m_model->rowCount(), 3);
    }

    void whoIsStillThereKeepsTheRow()
    {
        show(Listed(threeFailed));
        const QPersistentModelIndex kept(indexOf(u"PC10"_s));
        const QPersistentModelIndex gone(indexOf(u"PC3"_s));
        show(Listed(
            threeFailed
            + QStringList{u"PC3=3 2026-03-03T10:00 800/400"_s, u"PC1=1 2026-03-03T10:00 800/313 1603"_s}));
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), u"PC10"_s);
        QVERIFY(!gone.isValid());
        QCOMPARE(m_model->rowCount(), 3);
    }

    void whatAClientSentStaysInOneLine()
    {
        show(Listed({u"a\u202Eb 2026-03-01T10:00 800/313 1603"_s}));
        QCOMPARE(m_model->index(0, Model::ClientColumn).data().toString(), u"a\\u202eb"_s);
    }

    void aColumnSaysWhatIsInIt()
    {
        QStringList titles;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            titles.append(m_model->headerData(column, Qt::Horizontal).toString());
        }
        QCOMPARE(titles, (QStringList{u"Client"_s, u"Site"_s, u"Last state"_s, u"Attempts"_s, u"Since"_s}));
    }

private:
    void show(const Listed &listed) { m_model->setClients(listed.site, listed.messages, listed.first()); }
    [[nodiscard]] QStringList names() const
    {
        QStringList shown;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            shown.append(m_model->index(row, 0).data().toString());
        }
        return shown;
    }
    [[nodiscard]] QModelIndex indexOf(const QString &name) const
    {
        return m_model->index(static_cast<int>(names().indexOf(name)), 0);
    }
    [[nodiscard]] QStringList rowOf(const QString &name) const
    {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells.append(indexOf(name).siblingAtColumn(column).data().toString());
        }
        return cells;
    }

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(HealthClientModelTest)
#include "tst_healthclientmodel.moc"
