// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/sitesession.h"

#include "support/opensession.h"

#include <QSignalSpy>
#include <QTest>

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
        m_session = std::make_unique<SiteSession>(
            [site = m_site]() -> Result<std::unique_ptr<SiteStore>> {
                return std::unique_ptr<SiteStore>(std::make_unique<MemoryStore>(site));
            },
            u"anna"_s, m_clock);
        QSignalSpy opened(m_session.get(), &SiteSession::opened);
        m_session->open();
        QVERIFY(opened.wait());
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

    void whatOthersWroteIsSeenWithTheNextEdit()
    {
        QVERIFY(!MemoryStore(m_site).apply(creating(u"Z"_s), {}));
        submit(creating(u"B"_s));
        QTRY_COMPARE(collections(), u"A B Z"_s);
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
        m_session->history({}, 0, 10, this, [&subjects](const Result<QList<HistoryEntry>> &entries) {
            for (const HistoryEntry &entry : entries.value()) {
                subjects += entry.edit.subjects;
            }
        });
        QTRY_COMPARE(subjects, (QStringList{u"C"_s, u"B"_s}));
    }

private:
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
