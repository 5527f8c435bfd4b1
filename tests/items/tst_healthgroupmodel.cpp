// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/healthgroupmodel.h"

#include "items/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

using Kind = HealthGroup::Kind;

HealthGroup group(Kind kind, std::size_t clients = 1)
{
    return {kind, {}, {}, 1, std::vector<ListedClient>(clients)};
}

/// A failed installation of Client.msi with a code.
HealthGroup failure(const QString &code, std::size_t clients = 1)
{
    return {Kind::Failure, {800, 313}, code, 1, std::vector<ListedClient>(clients)};
}

} // namespace

class HealthGroupModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<HealthGroupModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void aCauseIsCalledByItsCodeFirst()
    {
        m_model->setGroups({failure(u"0x00000643"_s, 1234)});
        QCOMPARE(text(0, HealthGroupModel::TitleColumn),
                 u"1603: Client.msi installation failed with MSI error"_s);
        QCOMPARE(text(0, HealthGroupModel::ClientsColumn), u"1,234"_s);
        QCOMPARE(m_model->index(0, HealthGroupModel::TitleColumn).data(Qt::ToolTipRole).toString(),
                 text(0, HealthGroupModel::TitleColumn));
    }

    void theRestIsCalledByWhatItIs_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("severity");
        const auto row = [](const char *name, Kind kind, const QString &title, Severity severity) {
            QTest::newRow(name) << static_cast<int>(kind) << title << static_cast<int>(severity);
        };
        row("failures", Kind::OtherFailures, u"1 other cause(s) of failure"_s, Severity::Error);
        row("issues", Kind::OtherIssues, u"1 other issue(s)"_s, Severity::Warning);
        row("restart", Kind::RestartPending, u"Waiting for a restart"_s, Severity::Warning);
        row("not assigned", Kind::InstalledNotAssigned, u"Installed and never assigned"_s, Severity::Warning);
        row("loop", Kind::ReinstallLoop, u"Installing again and again"_s, Severity::Warning);
        row("silent", Kind::Silent, u"Never sent a message"_s, Severity::Information);
        row("recovered", Kind::Recovered, u"Issues that are over"_s, Severity::None);
    }
    void theRestIsCalledByWhatItIs()
    {
        QFETCH(int, kind);
        QFETCH(QString, title);
        QFETCH(int, severity);
        m_model->setGroups({group(static_cast<Kind>(kind))});
        QCOMPARE(text(0, HealthGroupModel::TitleColumn), title);
        QCOMPARE(m_model->index(0, 0).data(SeverityRole).toInt(), severity);
        const QStringList words{{}, u"Information"_s, u"Warning"_s, u"Error"_s};
        QCOMPARE(m_model->index(0, 0).data(Qt::AccessibleDescriptionRole).toString(), words[severity]);
    }

    void whatAClientSentStaysInOneLine()
    {
        m_model->setGroups({{Kind::Issue, {1000, 2}, u"a\nb\u202E"_s, 1, std::vector<ListedClient>(1)}});
        QVERIFY(text(0, HealthGroupModel::TitleColumn).startsWith(u"\u2068a\\nb\\u202e\u2069: "_s));
    }

    void aColumnSaysWhatIsInIt()
    {
        QCOMPARE(m_model->headerData(HealthGroupModel::TitleColumn, Qt::Horizontal).toString(),
                 u"What to do first"_s);
        QCOMPARE(m_model->headerData(HealthGroupModel::ClientsColumn, Qt::Horizontal).toString(),
                 u"Clients"_s);
        QCOMPARE(m_model->headerData(HealthGroupModel::ClientsColumn, Qt::Horizontal, Qt::TextAlignmentRole)
                     .toInt(),
                 static_cast<int>(Qt::AlignRight | Qt::AlignVCenter));
    }

    void theSameGroupsOfOtherClientsChangeTheirRowsOnly()
    {
        m_model->setGroups({failure(u"0x00000643"_s, 2), group(Kind::Silent, 5)});
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->setGroups({failure(u"0x00000643"_s, 3), group(Kind::Silent, 4)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(text(0, HealthGroupModel::ClientsColumn), u"3"_s);
        QCOMPARE(text(1, HealthGroupModel::ClientsColumn), u"4"_s);
    }

    void aGroupIsFoundAgainAmongOthers()
    {
        m_model->setGroups({failure(u"0x00000643"_s), failure(u"0x00000652"_s)});
        QCOMPARE(m_model->indexOf(failure(u"0x00000652"_s, 9)).row(), 1);
        m_model->setGroups({failure(u"0x00000652"_s), group(Kind::Silent)});
        QCOMPARE(m_model->indexOf(failure(u"0x00000652"_s)).row(), 0);
        QVERIFY(!m_model->indexOf(failure(u"0x00000643"_s)).isValid());
        m_model->setGroups({});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void whatIsPutTogetherHasItsPartsBelow()
    {
        HealthGroup others = group(Kind::OtherFailures, 5);
        others.causes = 2;
        others.parts = {failure(u"0x00000002"_s, 3), failure(u"0x00000005"_s, 2)};
        m_model->setGroups({failure(u"0x00000643"_s, 9), others});
        const QModelIndex above = m_model->index(1, 0);
        QCOMPARE(m_model->rowCount(above), 2);
        QCOMPARE(m_model->index(1, HealthGroupModel::ClientsColumn, above).data().toString(), u"2"_s);
        QCOMPARE(m_model->indexOf(failure(u"0x00000005"_s)), m_model->index(1, 0, above));
        QCOMPARE(m_model->groupAt(m_model->index(0, 0, above)).code, std::optional(u"0x00000002"_s));
        QVERIFY(!m_model->hasChildren(m_model->index(0, 0)));
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        others.parts.pop_back();
        m_model->setGroups({failure(u"0x00000643"_s, 9), others});
        QCOMPARE(reset.size(), 1);
    }

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<HealthGroupModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(HealthGroupModelTest)
#include "tst_healthgroupmodel.moc"
