// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention/retentiondialog.h"

#include "common/messagebar.h"
#include "support/opensession.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>
#include <mutex>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

constexpr Instant now{std::chrono::sys_days{std::chrono::year{2026} / 3 / 1}};

/// A site whose messages are one a day old, two days, and so on; one client each.
struct KeptSite
{
    std::mutex mutex;
    Retention rule;
    qint64 messages = 100;
    bool isBroken = false;
};

class Store final : public RetentionStore
{
public:
    explicit Store(KeptSite &site) : m_site(site) { }

    Result<Retention> retention() override
    {
        const std::lock_guard lock(m_site.mutex);
        return m_site.rule;
    }
    std::optional<Problem> setRetention(const Retention &retention) override
    {
        const std::lock_guard lock(m_site.mutex);
        if (m_site.isBroken) {
            return Problem{ProblemCode::DatabaseBusy, {}, {}};
        }
        m_site.rule = retention;
        return {};
    }
    Result<RetentionPreview> previewOlderThan(Instant instant) override
    {
        const std::lock_guard lock(m_site.mutex);
        const qint64 older = std::max<qint64>(m_site.messages - (now - instant) / days{1}, 0);
        return older == 0 ? RetentionPreview()
                          : RetentionPreview{older, MessageTime(now - days{m_site.messages}), older, older};
    }
    Result<qint64> deleteOlderThan(Instant instant, const DeletionProgress &progress) override
    {
        const auto older = previewOlderThan(instant);
        const std::lock_guard lock(m_site.mutex);
        m_site.messages -= older->messages;
        progress(older->messages);
        return older->messages;
    }

private:
    KeptSite &m_site;
};

} // namespace

class RetentionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog.reset();
        m_site = std::make_unique<KeptSite>();
    }

    void atFirstEverythingIsKept()
    {
        open();
        QVERIFY(button<QRadioButton>(u"Keep &everything")->isChecked());
        QVERIFY(shows(u"No message is deleted."));
        QVERIFY(!button<QPushButton>(u"&Delete now...")->isEnabled());
    }

    void aRuleTellsWhatItWouldDelete()
    {
        open();
        choose(90);
        QVERIFY(shows(u"Messages older than 90 day(s): 10, the oldest from"));
        QVERIFY(shows(u"Clients that would then have no message left: 10."));
        choose(200);
        QVERIFY(shows(u"No message is older than 200 day(s)."));
        QVERIFY(!button<QPushButton>(u"&Delete now...")->isEnabled());
        QCOMPARE(m_site->rule, Retention());
    }

    void aRuleIsSavedWithoutDeleting()
    {
        open();
        choose(30);
        button<QPushButton>(u"&Save")->click();
        QTRY_COMPARE(messages().text(), u"The rule is saved."_s);
        QCOMPARE(m_site->rule, Retention(days{30}));
        QCOMPARE(m_site->messages, 100);
        open();
        QCOMPARE(m_dialog->findChild<QSpinBox *>()->value(), 30);
    }

    void nothingIsDeletedBeforeItIsConfirmed()
    {
        open();
        choose(90);
        QSignalSpy deleted(m_dialog.get(), &RetentionDialog::deleted);
        button<QPushButton>(u"&Delete now...")->click();
        QCOMPARE(messages().kind(), MessageKind::Question);
        QCOMPARE(m_site->messages, 100);
        auto *offer = messages().findChild<QPushButton *>();
        QVERIFY(offer != nullptr);
        offer->click();
        QVERIFY(deleted.wait());
        QCOMPARE(deleted.first().first().toLongLong(), 10);
        QCOMPARE(m_site->messages, 90);
        QCOMPARE(m_site->rule, Retention(days{90}));
        QTRY_COMPARE(messages().kind(), MessageKind::Success);
    }

    void whatCannotBeSavedIsSaid()
    {
        open();
        choose(30);
        m_site->isBroken = true;
        button<QPushButton>(u"&Save")->click();
        QTRY_COMPARE(messages().kind(), MessageKind::Error);
        QVERIFY(!messages().text().isEmpty());
        QVERIFY(button<QPushButton>(u"&Save")->isEnabled());
    }

private:
    void open()
    {
        m_dialog = std::make_unique<RetentionDialog>(
            [site = m_site.get()]() -> Result<std::unique_ptr<RetentionStore>> {
                return std::unique_ptr<RetentionStore>(std::make_unique<Store>(*site));
            },
            m_clock, ZoneClock::utc(), nullptr);
        m_dialog->show();
        QTRY_VERIFY(!m_dialog->isBusy());
    }
    void choose(int kept)
    {
        button<QRadioButton>(u"Keep &only what is not older than")->setChecked(true);
        m_dialog->findChild<QSpinBox *>()->setValue(kept);
        QTRY_VERIFY(!m_dialog->isBusy());
    }
    [[nodiscard]] MessageBar &messages() const { return *m_dialog->findChild<MessageBar *>(); }
    template <typename Button>
    [[nodiscard]] Button *button(QStringView text) const
    {
        const auto all = m_dialog->findChildren<Button *>();
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&text](const Button *each) { return each->text() == text; });
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] bool shows(QStringView text) const
    {
        const auto all = m_dialog->findChildren<QLabel *>();
        return std::any_of(all.begin(), all.end(),
                           [&text](const QLabel *each) { return each->text().contains(text); });
    }

    FixedClock m_clock{now};
    std::unique_ptr<KeptSite> m_site;
    std::unique_ptr<RetentionDialog> m_dialog;
};

QTEST_MAIN(RetentionDialogTest)
#include "tst_retentiondialog.moc"
