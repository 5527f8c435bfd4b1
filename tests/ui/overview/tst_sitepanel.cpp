// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/sitepanel.h"

#include "common/keyvaluelist.h"
#include "common/tableview.h"
#include "overview/sitefacts.h"
#include "support/opensession.h"

#include <QLabel>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

SiteContent someSite()
{
    SiteBuilder builder(u"Europe/Berlin"_s);
    builder.collection(u"A"_s).collection(u"B"_s);
    builder.window(u"A"_s, u"weekly"_s, u"02C24AC0101E2000"_s);
    builder.window(u"A"_s, u"off"_s, u"02C24AC0101E2000"_s, WindowType::General, false);
    builder.window(u"B"_s, u"once"_s, u"00016E0050080000"_s, WindowType::General, false);
    builder.client(1, {}).client(2, {}).client(3, {});
    builder.content.memberships = {{u"A"_s, 1}, {u"B"_s, 2}};
    builder.content.sites.first().name = u"München"_s;
    Site child;
    child.code = u"SHA"_s;
    child.name = u"上海"_s;
    child.parentCode = u"MUC"_s;
    builder.content.sites.append(child);
    return builder.content;
}

} // namespace

class SitePanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<OpenSession>(someSite());
        m_panel = std::make_unique<SitePanel>(**m_session, m_session->clock);
        m_panel->resize(1000, 700);
        static_cast<QWidget *>(m_panel.get())->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void whatTheSiteHoldsIsCounted()
    {
        QStringList counts;
        for (const KeyValueList::Row &row :
             siteCounts((*m_session)->snapshot(), at("2040-01-01T00:00:00Z"))) {
            counts.append(row.value);
        }
        // Collections, windows, enabled, disabled, over, clients, with windows, without any, deployments.
        QCOMPARE(counts, u"2 3 1 2 1 3 1 2 0"_s.split(u' '));
    }

    void everyNumberLeadsToItsPanel()
    {
        QSignalSpy asked(m_panel.get(), &Panel::locationAsked);
        for (const auto &[name, panel] : {std::pair{u"Collections"_s, PanelId::Collections},
                                          std::pair{u"Windows that are over"_s, PanelId::Windows},
                                          std::pair{u"Deployments"_s, PanelId::Deployments}}) {
            QLabel *value = label(name);
            QVERIFY2(value, qPrintable(name));
            value->setFocus();
            QTest::keyClick(value, Qt::Key_Tab); // from the label to its link
            value->setFocus(Qt::TabFocusReason);
            QTest::keyClick(value, Qt::Key_Return);
            QVERIFY2(!asked.isEmpty(), qPrintable(name));
            QCOMPARE(asked.takeLast()[0].value<Location>(), (Location{panel, {}, {}, {}}));
        }
    }

    void numbersOfClientsLeadToTheseClients()
    {
        const SiteSnapshot &site = (*m_session)->snapshot();
        const auto rows = siteCounts(site, at("2026-03-02T12:00:00Z"));
        QSet<quint32> all;
        for (const QString &name : {u"Clients with windows"_s, u"Clients without any window"_s}) {
            const auto row = std::find_if(rows.begin(), rows.end(),
                                          [&name](const auto &each) { return each.label == name; });
            const Location location = countedAt(site, row->link);
            QCOMPARE(location.panel, PanelId::Clients);
            QCOMPARE(QString::number(location.among.size()), row->value);
            QVERIFY(!location.amongWords.isEmpty());
            for (const quint32 resourceId : location.among) {
                all.insert(resourceId);
            }
        }
        QCOMPARE(all.size(), site.clients().size());
    }

    void noClientsLeadNowhere()
    {
        for (const KeyValueList::Row &row :
             siteCounts(SiteBuilder().snapshot(), at("2026-03-02T12:00:00Z"))) {
            QVERIFY(!row.label.startsWith("Clients with"_L1) || row.link.isEmpty());
        }
    }

    void settingsAndChildSitesAreShown()
    {
        QCOMPARE(label(u"Time zone"_s)->text(), u"Europe/Berlin"_s);
        QCOMPARE(label(u"Restart turnaround"_s)->text(), u"10 min"_s);
        TableView *children = nullptr;
        for (TableView *each : m_panel->findChildren<TableView *>()) {
            children = each->accessibleName() == "Child sites"_L1 ? each : children;
        }
        QVERIFY(children && children->isVisible());
        QCOMPARE(children->model()->rowCount(), 1);
        QCOMPARE(children->model()->index(0, 0).data().toString(), u"上海"_s);
    }

    void numbersFollowTheSite()
    {
        m_session->store({EditKind::CreateCollection,
                          {u"C"_s},
                          {RecordChange<Collection>{{}, Collection{u"C"_s, u"C"_s, {}, false, {}}}},
                          EditOrigin::Done});
        QTRY_VERIFY(label(u"Collections"_s)->text().contains(">3<"_L1));
    }

private:
    [[nodiscard]] QLabel *label(const QString &name) const
    {
        for (QLabel *each : m_panel->findChildren<QLabel *>()) {
            if (each->accessibleName() == name) {
                return each;
            }
        }
        return nullptr;
    }

    std::unique_ptr<OpenSession> m_session;
    std::unique_ptr<SitePanel> m_panel;
};

QTEST_MAIN(SitePanelTest)
#include "tst_sitepanel.moc"
