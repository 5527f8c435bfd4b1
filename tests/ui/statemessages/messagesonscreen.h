// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/tableview.h"
#include "items/messagetablemodel.h"
#include "messages/reportwriter.h"
#include "statemessages/statemessagespanel.h"
#include "storage/sqlmessagestore.h"
#include "storage/sqlsitestore.h"
#include "support/accessible.h"
#include "support/opensession.h"
#include "support/story.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>

namespace wk::test {

/// The page of state messages over a database, and what somebody sees of it.
class MessagesOnScreen
{
public:
    using Wrap = std::function<std::unique_ptr<MessageArchive>(std::unique_ptr<SqlMessageStore>)>;

    MessagesOnScreen()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    /// An empty database, and no settings.
    void begin()
    {
        QSettings().clear();
        database = folder.filePath(QStringLiteral("%1.wk").arg(++number));
        Site made;
        made.code = QStringLiteral("MUC");
        QVERIFY(SqlSiteStore::create(database, made).ok());
    }
    void close()
    {
        panel.reset();
        messages.reset();
        site.reset();
    }
    void add(const QStringList &lines) const
    {
        QList<ReportArrival> arrivals;
        for (const QString &line : lines) {
            const TellingMessage told = test::told(line);
            const StateReport report{told.sender, {told.message}};
            arrivals.append(
                {report, writtenReport(report), at("2026-03-01T12:00:00Z"), QStringLiteral("FSP01")});
        }
        QVERIFY(SqlMessageStore::open(database).value()->add(arrivals).ok());
    }
    /// `wrap` may put something between the page and the database.
    void open(const Wrap &wrap = {}, const SiteContent &content = SiteBuilder().content)
    {
        site = std::make_unique<OpenSession>(content);
        messages =
            std::make_unique<MessageSession>([this, wrap]() -> Result<std::unique_ptr<MessageArchive>> {
                if (!isThere) {
                    return Problem{ProblemCode::NoSuchDatabase, {}, {}};
                }
                auto opened = SqlMessageStore::open(database);
                if (!opened) {
                    return opened.problem();
                }
                auto store = std::move(opened).value();
                return wrap ? wrap(std::move(store)) : std::unique_ptr<MessageArchive>(std::move(store));
            });
        panel = std::make_unique<StateMessagesPanel>(**site, *messages, site->clock, ZoneClock::utc());
        panel->resize(1000, 700);
        panel->setVisible(true);
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        messages->refresh();
    }

    [[nodiscard]] MessageTableModel *model() const { return panel->findChild<MessageTableModel *>(); }
    [[nodiscard]] TableView *view() const { return panel->findChild<TableView *>(); }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : panel->panelActions()) {
            if (each->text() == text) {
                return each;
            }
        }
        throw std::logic_error("no action is called " + text.toStdString());
    }
    [[nodiscard]] bool hasLabelWith(const QString &part) const
    {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(panel.get()) && label->text().contains(part);
        });
    }
    [[nodiscard]] bool hasLabel(const QString &text) const
    {
        const QList<QLabel *> labels = panel->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisibleTo(panel.get()) && label->text() == text;
        });
    }

    QTemporaryDir folder;
    QString database;
    int number = 0;
    std::atomic<bool> isThere = true;
    std::unique_ptr<OpenSession> site;
    std::unique_ptr<MessageSession> messages;
    std::unique_ptr<StateMessagesPanel> panel;
};

} // namespace wk::test
