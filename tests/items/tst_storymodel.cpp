// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/storymodel.h"

#include "items/roles.h"
#include "support/site.h"
#include "support/story.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

using Model = StoryModel;

class StoryModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<Model>(zone("Europe/Berlin"));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void stepsComeNewestFirstWithWhenWhatAndState()
    {
        show({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:05:30 800/313 1603"_s});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(text(0, Model::TimeColumn), u"Sun 2026-03-01 11:05:30"_s);
        QCOMPARE(text(0, Model::WhatColumn),
                 u"Attempt 1 failed with 1603: Client.msi installation failed with MSI error."_s);
        QCOMPARE(text(0, Model::StateColumn), u"800/313"_s);
        QVERIFY(text(0, Model::NotesColumn).contains(u"client.msi.log"_s));
        QCOMPARE(text(1, Model::WhatColumn), u"Installation started."_s);
        QCOMPARE(text(1, Model::NotesColumn), QString());
        QCOMPARE(m_model->stepAt(m_model->index(1, 0)).kind, StoryStep::Kind::InstallationStarted);
    }

    void aStepSaysHowBadItIs_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("severity");
        QTest::newRow("failed") << u"800/313 1603"_s << static_cast<int>(Severity::Error);
        QTest::newRow("restart") << u"800/317"_s << static_cast<int>(Severity::Warning);
        QTest::newRow("started") << u"800/100"_s << static_cast<int>(Severity::Information);
        QTest::newRow("installed") << u"800/400"_s << static_cast<int>(Severity::None);
        QTest::newRow("unknown") << u"4711/12"_s << static_cast<int>(Severity::Information);
    }
    void aStepSaysHowBadItIs()
    {
        QFETCH(QString, message);
        QFETCH(int, severity);
        show({u"PC1=1 2026-03-01T10:00 "_s + message});
        QCOMPARE(m_model->index(0, Model::WhatColumn).data(SeverityRole).toInt(), severity);
    }

    void whatIsToldAgainIsOneStep()
    {
        show({u"PC1=1 2026-03-01T10:00 1000/2 0x80072EFD"_s, u"PC1=1 2026-03-01T11:00 1000/2 0x80072EFD"_s,
              u"PC1=1 2026-03-01T12:00 1000/1"_s});
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(text(0, Model::WhatColumn), u"Reached its management point again."_s);
        QVERIFY(text(1, Model::NotesColumn).contains(u"Told 2 time(s), last on Sun 2026-03-01 12:00."_s));
    }

    void anotherStoryTakesItsPlace()
    {
        show({u"PC1=1 2026-03-01T10:00 800/100"_s, u"PC1=1 2026-03-01T10:05 800/400"_s});
        show({u"PC2=2 2026-03-01T10:00 800/700"_s});
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(text(0, Model::WhatColumn), u"Assigned to a site."_s);
        m_model->setStory({}, {});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void aColumnSaysWhatIsInIt()
    {
        QStringList titles;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            titles.append(m_model->headerData(column, Qt::Horizontal).toString());
        }
        QCOMPARE(titles,
                 (QStringList{u"When"_s, u"What happened"_s, u"Meaning and next step"_s, u"State"_s}));
        QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    }

private:
    void show(const QStringList &lines)
    {
        const MessageSnapshot messages = MessageSnapshot().grown(story(lines));
        m_model->setStory(messages, clientStory(messages.table(), messages.table().clientOf(MessageRow{0})));
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }

    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(StoryModelTest)
#include "tst_storymodel.moc"
