// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ranking.h"

#include <QLocale>
#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

QStringList sorted(const QStringList &texts, Qt::SortOrder order = Qt::AscendingOrder)
{
    QStringList result;
    for (const quint32 record : orderOf(ranksOf(texts), order)) {
        result.append(texts[record]);
    }
    return result;
}

} // namespace

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersInTextsAreNumbers()
    {
        QCOMPARE(sorted({u"PC10"_s, u"PC9"_s, u"PC100"_s}), (QStringList{u"PC9"_s, u"PC10"_s, u"PC100"_s}));
    }

    void letterCaseAsideAndInTheOrderOfALanguage()
    {
        QCOMPARE(sorted({u"b"_s, u"Ö"_s, u"A"_s, u"p"_s, u"a"_s}),
                 (QStringList{u"A"_s, u"a"_s, u"b"_s, u"Ö"_s, u"p"_s}));
        QLocale::setDefault(QLocale(u"sv"_s));
        QCOMPARE(sorted({u"ö"_s, u"z"_s}), (QStringList{u"z"_s, u"ö"_s}));
        QLocale::setDefault(QLocale::c());
    }

    void equalsShareARankAndStayInOrderBothWays()
    {
        QCOMPARE(ranksOf(QStringList{u"b"_s, u"a"_s, u"B"_s, u"b"_s}), (std::vector<quint32>{1, 0, 1, 1}));
        QCOMPARE(orderOf({1, 0, 1}, Qt::AscendingOrder), (std::vector<quint32>{1, 0, 2}));
        QCOMPARE(orderOf({1, 0, 1}, Qt::DescendingOrder), (std::vector<quint32>{0, 2, 1}));
    }

    void numbersAreRankedWhateverTheirSize()
    {
        QCOMPARE(ranksOf(std::vector<qint64>{5, -1, 1LL << 40, 5}), (std::vector<quint32>{1, 0, 2, 1}));
    }

    void nothingHasNoOrder() { QVERIFY(orderOf(ranksOf(QStringList()), Qt::AscendingOrder).empty()); }
};

QTEST_APPLESS_MAIN(RankingTest)
#include "tst_ranking.moc"
