// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/statesteps.h"

#include "cataloguefile.h"
#include "messages/clienthealth.h"

#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

class StateStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of the product's own; those that came later have none.
    void everyFailureOfInstallationAndAssignmentCallsForSomething()
    {
        const QList<qint32> unknown{320, 323, 326, 327, 328, 329};
        for (const TopicState state : knownStates()) {
            const DeploymentCategory category = deploymentCategory(state.state);
            const bool isFailure = state.topic == deploymentTopic
                && (category == DeploymentCategory::Failed
                    || category == DeploymentCategory::AssignmentFailed);
            for (const CatalogueLanguage language : everyLanguage) {
                QCOMPARE(nextStep(state, language).isEmpty(), !isFailure || unknown.contains(state.state));
            }
        }
    }

    void everyStepIsASentenceInItsLanguage()
    {
        for (const TopicState state : knownStates()) {
            const QString english = nextStep(state, CatalogueLanguage::English);
            if (english.isEmpty()) {
                continue;
            }
            const QString german = nextStep(state, CatalogueLanguage::German);
            const QString chinese = nextStep(state, CatalogueLanguage::Chinese);
            QVERIFY2(english.endsWith(u'.') && german.endsWith(u'.') && chinese.endsWith(u'\u3002'),
                     qPrintable(english));
            QVERIFY2(english != german && isChinese(chinese), qPrintable(chinese));
        }
    }

    void aFullDiskIsTheClientsAndAnAddressTheNetworks()
    {
        QCOMPARE(errorSide(TopicState{800, 312}), ErrorSide::Client);
        QCOMPARE(errorSide(TopicState{800, 308}), ErrorSide::Network);
        QCOMPARE(errorSide(TopicState{800, 400}), ErrorSide::Unknown);
        QCOMPARE(errorSide(TopicState{1000, 308}), ErrorSide::Unknown);
    }
};

QTEST_GUILESS_MAIN(StateStepsTest)
#include "tst_statesteps.moc"
