// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sitesession.h"

#include "site/collectionedits.h"
#include "support/opensession.h"

#include <QSignalSpy>
#include <QTest>

#include <semaphore>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

Edit creating(const QString &id)
{
    return {EditKind::CreateCollection,
            {id},
            {RecordChange<Collection>{{}, Collection{id, id, {}, false, {}}}},
            EditOrigin::Done};
}

} // namespace

class SiteSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_site = std::make_shared<SharedSite>();
        m_site->content = SiteBuilder().collection(u"A"_s).content;
        open();
    }
    void cleanup() { m_session.reset(); }

    void opensWithTheSiteAsItIs()
    {
        QVERIFY(m_session->isOpen());
        QCOMPARE(collections(), u"A"_s);
        QVERIFY(m_session->nextUndo() == nullptr);
    }

    void tellsWhyAStoreCannotBeOpened()
    {
        SiteSession session(
            []() -> Result<std::unique_ptr<SiteStore>> {
                return Problem{ProblemCode::NotOurDatabase, {}, {}};
            },
            u"anna"_s, m_clock);
        QSignalSpy failed(&session, &SiteSession::openFailed);
        session.open();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Problem>().code, ProblemCode::NotOurDatabase);
        QVERIFY(!session.isOpen());
    }

    void anEditIsStoredSignedAndPublishedBeforeItIsReported()
    {
        QString seen;
        submit(creating(u"B"_s), [&](const std::optional<Problem> &problem) {
            QVERIFY(!problem);
            seen = collections();
        });
        QTRY_COMPARE(seen, u"A B"_s);
        QCOMPARE(m_site->history.size(), 1);
        QCOMPARE(m_site->history.first().signature.who, u"anna"_s);
        QCOMPARE(m_site->history.first().signature.when, m_clock.now());
        QCOMPARE(m_session->nextUndo()->subjects, QStringList{u"B"_s});
    }

    void editsAreUndoneAndRedoneInTheirOrder()
    {
        submit(creating(u"B"_s));
        submit(creating(u"C"_s));
        QTRY_COMPARE(collections(), u"A B C"_s);
        step(&SiteSession::undo, u"A B"_s);
        QCOMPARE(m_session->nextUndo()->subjects, QStringList{u"B"_s});
        step(&SiteSession::undo, u"A"_s);
        QVERIFY(m_session->nextUndo() == nullptr);
        step(&SiteSession::redo, u"A B"_s);
        step(&SiteSession::redo, u"A B C"_s);
        QVERIFY(m_session->nextRedo() == nullptr);
        step(&SiteSession::undo, u"A B"_s);
        QCOMPARE(m_site->history.last().edit.origin, EditOrigin::Undone);
    }

    void aNewEditForgetsWhatWasUndone()
    {
        submit(creating(u"B"_s));
        QTRY_COMPARE(collections(), u"A B"_s);
        step(&SiteSession::undo, u"A"_s);
        submit(creating(u"C"_s));
        QTRY_COMPARE(collections(), u"A C"_s);
        QVERIFY(m_session->nextRedo() == nullptr);
    }

    void aRefusedEditChangesNothingAndCannotBeUndone()
    {
        std::optional<Problem> told;
        submit(creating(u"A"_s), [&told](const std::optional<Problem> &problem) { told = problem; });
        QTRY_VERIFY(told.has_value());
        QCOMPARE(told->code, ProblemCode::ChangedElsewhere);
        QCOMPARE(collections(), u"A"_s);
        QVERIFY(m_session->nextUndo() == nullptr);
    }

    void anUndoThatNoLongerFitsIsDroppedAndTold()
    {
        submit(creating(u"B"_s));
        QTRY_VERIFY(m_session->nextUndo() != nullptr);
        m_site->content.collections.last().name = u"renamed elsewhere"_s;
        QSignalSpy failed(m_session.get(), &SiteSession::failed);
        m_session->undo();
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().first().value<Problem>().code, ProblemCode::ChangedElsewhere);
        QVERIFY(m_session->nextUndo() == nullptr);
    }

    void anUndoThatCouldOnlyNotBeStoredIsKept()
    {
        submit(creating(u"B"_s));
        QTRY_VERIFY(m_session->nextUndo() != nullptr);
        m_site->refusal = Problem{ProblemCode::DatabaseBusy, {}, {}};
        QSignalSpy failed(m_session.get(), &SiteSession::failed);
        m_session->undo();
        QVERIFY(m_session->nextUndo() == nullptr); // it is under way
        QVERIFY(failed.wait());
        QVERIFY(m_session->nextUndo() != nullptr);
        m_site->refusal.reset();
        step(&SiteSession::undo, u"A"_s);
    }

    void anUndoMeansTheEditThatIsStillBeingStored()
    {
        submit(creating(u"B"_s));
        QTRY_COMPARE(collections(), u"A B"_s);
        submit(creating(u"C"_s));
        m_session->undo();
        submit(creating(u"D"_s));
        QTRY_VERIFY(!m_session->isBusy());
        QCOMPARE(collections(), u"A B D"_s);
        QCOMPARE(m_session->nextUndo()->subjects, QStringList{u"D"_s});
        QVERIFY(m_session->nextRedo() == nullptr);
    }

    void anUndoOfWhatIsRefusedTakesBackNothingElse()
    {
        submit(creating(u"B"_s));
        QTRY_COMPARE(collections(), u"A B"_s);
        submit(creating(u"A"_s));
        m_session->undo();
        QTRY_VERIFY(!m_session->isBusy());
        QCOMPARE(collections(), u"A B"_s);
        QCOMPARE(m_session->nextUndo()->subjects, QStringList{u"B"_s});
        step(&SiteSession::undo, u"A"_s);
    }

    void stepsInQuickSuccessionAllCount()
    {
        submit(creating(u"B"_s));
        submit(creating(u"C"_s));
        submit(creating(u"D"_s));
        QTRY_COMPARE(collections(), u"A B C D"_s);
        m_session->undo();
        m_session->undo();
        QCOMPARE(m_session->nextUndo()->subjects, QStringList{u"B"_s});
        m_session->redo();
        QTRY_VERIFY(!m_session->isBusy());
        QCOMPARE(collections(), u"A B C"_s);
        QCOMPARE(m_session->nextUndo()->subjects, QStringList{u"C"_s});
        QCOMPARE(m_session->nextRedo()->subjects, QStringList{u"D"_s});
        for (int i = 0; i < 5; ++i) {
            m_session->undo();
        }
        QTRY_VERIFY(!m_session->isBusy());
        QCOMPARE(collections(), u"A"_s);
    }

    void anUndoLeavesWhatOthersNeed()
    {
        const auto window = [](const QString &id) -> PlacedWindow {
            return {u"A"_s, 0, {id, id, {}, decodedTokens(u"00811A9E08221600"_s).value(), {}, true}};
        };
        submit({EditKind::CreateWindows,
                {u"W"_s},
                {RecordChange<CollectionSettings>{{}, CollectionSettings{u"A"_s, {}, {}, false}},
                 RecordChange<PlacedWindow>{{}, window(u"{1}"_s)}},
                EditOrigin::Done});
        QTRY_VERIFY(m_session->nextUndo() != nullptr);
        QVERIFY(!MemoryStore(m_site).apply(
            {EditKind::CreateWindows, {}, {RecordChange<PlacedWindow>{{}, window(u"{2}"_s)}}, {}}, {}));
        QSignalSpy failed(m_session.get(), &SiteSession::failed);
        m_session->undo();
        QTRY_VERIFY(!m_session->isBusy());
        QVERIFY(failed.isEmpty());
        QCOMPARE(m_session->snapshot().windows().size(), 1);
        QCOMPARE(m_session->snapshot().windows().first().window.id, u"{2}"_s);
        m_session->redo();
        QTRY_COMPARE(m_session->snapshot().windows().size(), 2);
    }

    void anIdThatWasUndoneIsNotGivenAgain()
    {
        const auto create = [this](const QString &name) {
            submit(editFor(CollectionDraft{{}, name, {}, {}}, m_session->snapshot()));
        };
        create(u"MW-Old"_s);
        QTRY_COMPARE(collections(), u"A MUC00001"_s);
        step(&SiteSession::undo, u"A"_s);
        create(u"MW-New"_s);
        QTRY_COMPARE(collections(), u"A MUC00002"_s);
        step(&SiteSession::undo, u"A"_s);
        // Nor after it was closed.
        cleanup();
        open();
        create(u"MW-New"_s);
        QTRY_COMPARE(collections(), u"A MUC00003"_s);
    }

    void whatOthersWroteIsSeenWithTheNextEdit()
    {
        QVERIFY(!MemoryStore(m_site).apply(creating(u"Z"_s), {}));
        submit(creating(u"B"_s));
        QTRY_COMPARE(collections(), u"A B Z"_s);
    }

    void anEditThatIsStoredIsDoneThoughTheSiteCannotBeReadAfterwards()
    {
        m_site->refusalOnceStored = Problem{ProblemCode::CannotRead, {}, {}};
        std::optional<std::optional<Problem>> told;
        submit(creating(u"B"_s), [&told](const std::optional<Problem> &problem) { told = problem; });
        QTRY_VERIFY(told);
        QVERIFY(!*told);
        QCOMPARE(m_session->nextUndo()->subjects, QStringList{u"B"_s});
        m_site->refusal.reset();
        m_session->refresh();
        QTRY_COMPARE(collections(), u"A B"_s);
        step(&SiteSession::undo, u"A"_s);
    }

    void refreshingShowsWhatOthersWrote()
    {
        QSignalSpy changed(m_session.get(), &SiteSession::snapshotChanged);
        m_session->refresh();
        QTRY_VERIFY(!m_session->isBusy());
        QVERIFY(changed.isEmpty());
        QVERIFY(!MemoryStore(m_site).apply(creating(u"Z"_s), {}));
        m_session->refresh();
        QTRY_COMPARE(collections(), u"A Z"_s);
    }

    void aReplacementIsPublishedAndForgetsWhatCouldBeUndone()
    {
        submit(creating(u"B"_s));
        QTRY_VERIFY(m_session->nextUndo() != nullptr);
        QSignalSpy progress(m_session.get(), &SiteSession::progressed);
        m_session->replace(
            [](const SiteContent & /*before*/) { return SiteBuilder().collection(u"N"_s).content; },
            {EditKind::Import, {}, {}, {}}, this, [](const std::optional<Problem> &) {});
        QTRY_COMPARE(collections(), u"N"_s);
        QVERIFY(m_session->nextUndo() == nullptr);
        QVERIFY(!progress.isEmpty());
    }

    void aReplacementThatIsStoredIsDoneThoughTheSiteCannotBeReadAfterwards()
    {
        submit(creating(u"B"_s));
        QTRY_VERIFY(m_session->nextUndo() != nullptr);
        m_site->refusalOnceStored = Problem{ProblemCode::CannotRead, {}, {}};
        std::optional<std::optional<Problem>> told;
        m_session->replace(
            [](const SiteContent & /*before*/) { return SiteBuilder().collection(u"N"_s).content; },
            {EditKind::Import, {}, {}, {}}, this,
            [&told](const std::optional<Problem> &problem) { told = problem; });
        QTRY_VERIFY(told);
        QVERIFY(!*told);
        QVERIFY(m_session->nextUndo() == nullptr);
        m_site->refusal.reset();
        m_session->refresh();
        QTRY_COMPARE(collections(), u"N"_s);
    }

    void aReplacementThatChangesNothingForgetsNothing()
    {
        submit(creating(u"B"_s));
        submit(creating(u"C"_s));
        QTRY_COMPARE(collections(), u"A B C"_s);
        step(&SiteSession::undo, u"A B"_s);
        bool isOver = false;
        m_session->replace([](const SiteContent & /*before*/) { return std::nullopt; },
                           {EditKind::Import, {}, {}, {}}, this,
                           [&isOver](const std::optional<Problem> & /*none*/) { isOver = true; });
        QTRY_VERIFY(isOver);
        QCOMPARE(m_session->nextUndo()->subjects, QStringList{u"B"_s});
        QCOMPARE(m_session->nextRedo()->subjects, QStringList{u"C"_s});
    }

    void replacementsAreCancelledEachByItself()
    {
        std::binary_semaphore gate{0};
        QStringList answers;
        const auto replace = [&](const QString &id) {
            return m_session->replace(
                [&gate, id](const SiteContent &before) {
                    gate.acquire();
                    SiteContent after = before;
                    after.collections.append({id, id, {}, false, {}});
                    return after;
                },
                {EditKind::Import, {}, {}, {}}, this,
                [&answers, id](const std::optional<Problem> &problem) {
                    answers.append(problem ? id + u' ' + codeName(problem->code) : id);
                });
        };
        const auto first = replace(u"N1"_s);
        const auto second = replace(u"N2"_s);
        m_session->cancel(second);
        const auto third = replace(u"N3"_s);
        gate.release();
        QTRY_COMPARE(answers, (QStringList{u"N1"_s, u"N2 cancelled"_s}));
        m_session->cancel(first); // too late for it, and nobody else's affair
        gate.release();
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers.last(), u"N3"_s);
        QCOMPARE(collections(), u"A N1 N3"_s);
        m_session->cancel(third);
    }

    void aClosedSessionHasStoredWhatWasSubmitted()
    {
        submit(creating(u"B"_s));
        submit(creating(u"C"_s));
        m_session.reset();
        QCOMPARE(m_site->content.collections.size(), 3);
    }

    void historyComesNewestFirst()
    {
        submit(creating(u"B"_s));
        submit(creating(u"C"_s));
        QStringList subjects;
        m_session->history({}, 2, 0, 10, this, [&subjects](const Result<QList<HistoryEntry>> &entries) {
            for (const HistoryEntry &entry : entries.value()) {
                subjects += entry.edit.subjects;
            }
        });
        QTRY_COMPARE(subjects, (QStringList{u"C"_s, u"B"_s}));
    }

private:
    void open()
    {
        m_session = std::make_unique<SiteSession>(
            [site = m_site]() -> Result<std::unique_ptr<SiteStore>> {
                return std::unique_ptr<SiteStore>(std::make_unique<MemoryStore>(site));
            },
            u"anna"_s, m_clock);
        QSignalSpy opened(m_session.get(), &SiteSession::opened);
        m_session->open();
        QVERIFY(opened.wait());
    }
    void submit(
        const Edit &edit, const SiteSession::Done &done = [](const std::optional<Problem> &) {})
    {
        m_session->submit(edit, this, done);
    }
    void step(void (SiteSession::*way)(), const QString &expected)
    {
        (m_session.get()->*way)();
        QTRY_COMPARE(collections(), expected);
        QTRY_VERIFY(!m_session->isBusy());
    }
    [[nodiscard]] QString collections() const
    {
        QStringList ids;
        for (const Collection &collection : m_session->snapshot().collections()) {
            ids.append(collection.id);
        }
        return ids.join(u' ');
    }

    FixedClock m_clock{at("2026-03-01T12:00:00Z")};
    std::shared_ptr<SharedSite> m_site;
    std::unique_ptr<SiteSession> m_session;
};

QTEST_GUILESS_MAIN(SiteSessionTest)
#include "tst_sitesession.moc"
