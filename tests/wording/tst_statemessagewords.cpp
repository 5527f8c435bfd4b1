// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/statemessagewords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wk;
using namespace std::chrono_literals;

class StateMessageWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void statesAndTopicsHaveTheirNumbers()
    {
        QCOMPARE(numberedTopic(800), u"800 Client deployment"_s);
        QCOMPARE(numberedState({800, 400}),
                 QString(u"400 "_s + stateLabel({800, 400}, CatalogueLanguage::English)));
        QCOMPARE(numberedTopic(4711), u"4711"_s);
        QCOMPARE(numberedState({4711, 99}), u"99"_s);
    }

    void lateIsMoreThanADay()
    {
        QVERIFY(!isLateArrival(24h));
        QVERIFY(isLateArrival(24h + 1s));
        QCOMPARE(lateArrivalSentence(26h), u"It arrived 1 d 2 h after it was sent."_s);
    }
};

QTEST_GUILESS_MAIN(StateMessageWordsTest)
#include "tst_statemessagewords.moc"
