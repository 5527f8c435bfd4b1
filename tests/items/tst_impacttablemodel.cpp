// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/impacttablemodel.h"

#include "items/roles.h"
#include "support/site.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

using Model = ImpactTableModel;

SiteSnapshot someSite()
{
    SiteBuilder builder;
    builder.client(1, {}).client(2, {}).client(3, {}).client(10, {});
    return builder.snapshot();
}

ClientsImpact losing(std::vector<quint32> resourceIds, std::chrono::minutes lost)
{
    ClientsImpact impact;
    impact.resourceIds = std::move(resourceIds);
    impact.openTime[1].lost = lost;
    return impact;
}

QList<quint32> clientsOf(const Model &model)
{
    QList<quint32> ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(model.index(row, 0).data(ResourceIdRole).toUInt());
    }
    return ids;
}

} // namespace

class ImpactTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAGoodModelEmptyFilledChangedAndEmptied()
    {
        Model model;
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        model.setImpact(someSite(), {{}, {losing({1, 10}, std::chrono::minutes{60})}});
        QCOMPARE(clientsOf(model), (QList<quint32>{1, 10}));
        model.setFilter(u"10"_s);
        QCOMPARE(clientsOf(model), QList<quint32>{10});
        model.setImpact(someSite(), {{}, {losing({2, 10}, std::chrono::minutes{60})}});
        QCOMPARE(clientsOf(model), QList<quint32>{10});
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void itIsSortedByTimeLost()
    {
        Model model;
        model.setImpact(someSite(),
                        {{},
                         {losing({1}, std::chrono::minutes{90}), losing({2}, std::chrono::minutes{600}),
                          losing({3}, std::chrono::minutes{5})}});
        model.sort(Model::LostColumn, Qt::DescendingOrder);
        QCOMPARE(clientsOf(model), (QList<quint32>{2, 1, 3}));
        QCOMPARE(model.impactAt(model.index(0, 0)).openTime[1].lost, std::chrono::minutes{600});
    }

    void clientsThatAreGoneAreLeftOut()
    {
        Model model;
        model.setImpact(someSite(), {{}, {losing({1, 99}, std::chrono::minutes{60})}});
        QCOMPARE(clientsOf(model), QList<quint32>{1});
    }
};

QTEST_GUILESS_MAIN(ImpactTableModelTest)
#include "tst_impacttablemodel.moc"
