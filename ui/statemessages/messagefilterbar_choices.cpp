// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/messagefilterbar.h"

#include "common/choosecollectiondialog.h"
#include "statemessages/rangedialog.h"
#include "statemessages/savedfilters.h"
#include "wording/statemessagewords.h"

#include <QAction>
#include <QInputDialog>
#include <QMenu>
#include <QSettings>

#include <set>

namespace wk {

namespace {

/// What belongs to a menu has no letter to press by chance.
QString withoutMnemonics(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// Asks for a line, and tells it without blanks around it.
template <typename Answered>
void askFor(QWidget &parent, const QString &title, const QString &label, const QString &text,
            Answered answered)
{
    auto *dialog = new QInputDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &parent,
                     [answered](const QString &given) { answered(given.trimmed()); });
    dialog->open();
}

} // namespace

// What can be chosen.

template <typename Change>
void MessageFilterBar::addChoice(QMenu &menu, const QString &text, bool isChosen, Change change)
{
    QAction *choice = menu.addAction(withoutMnemonics(text));
    choice->setCheckable(true);
    choice->setChecked(isChosen);
    connect(choice, &QAction::triggered, this, [this, change] {
        MessageQuestion question = m_question;
        change(question);
        this->change(question);
    });
}

void MessageFilterBar::fill(Part part, QMenu &menu)
{
    menu.clear();
    const MessageQuestion &now = m_question;
    switch (part) {
    case Part::Client:
        addChoice(menu, tr("Any client"), !now.client, [](MessageQuestion &to) { to.client.reset(); });
        break;
    case Part::Topic: {
        addChoice(menu, tr("Any topic"), !now.topic, [](MessageQuestion &to) { to.topic.reset(); });
        std::set<qint32> topics;
        for (const TopicState &known : knownStates()) {
            topics.insert(known.topic);
        }
        for (const qint32 topic : topics) {
            addChoice(menu, numberedTopic(topic), now.topic == topic, [topic](MessageQuestion &to) {
                to.state = to.topic == topic ? to.state : std::nullopt;
                to.topic = topic;
            });
        }
        break;
    }
    case Part::State: fillStates(menu); break;
    case Part::Severity:
        addChoice(menu, tr("Any severity"), !now.severity, [](MessageQuestion &to) { to.severity.reset(); });
        for (const StateSeverity severity :
             {StateSeverity::Error, StateSeverity::Warning, StateSeverity::Info, StateSeverity::Success}) {
            addChoice(menu, stateSeverityWords(severity), now.severity == severity,
                      [severity](MessageQuestion &to) { to.severity = severity; });
        }
        break;
    case Part::Site:
        addChoice(menu, tr("Any site"), !now.site, [](MessageQuestion &to) { to.site.reset(); });
        for (const Site &site : m_site ? m_site->sites() : QList<Site>{}) {
            addChoice(menu, site.code, now.site == site.code,
                      [code = site.code](MessageQuestion &to) { to.site = code; });
        }
        break;
    case Part::Collection:
        addChoice(menu, tr("Any collection"), !now.collection,
                  [](MessageQuestion &to) { to.collection.reset(); });
        connect(menu.addAction(tr("Direct members of...")), &QAction::triggered, this,
                &MessageFilterBar::chooseCollection);
        break;
    case Part::Range: fillRanges(menu); break;
    case Part::ErrorCode:
        addChoice(menu, tr("Any error code"), !now.errorCode,
                  [](MessageQuestion &to) { to.errorCode.reset(); });
        connect(menu.addAction(tr("Enter a code...")), &QAction::triggered, this,
                &MessageFilterBar::chooseErrorCode);
        break;
    case Part::Order: fillOrder(menu); break;
    }
}

void MessageFilterBar::fillOrder(QMenu &menu)
{
    addChoice(menu, tr("Any order"), !m_question.oddity, [](MessageQuestion &to) { to.oddity.reset(); });
    for (const MessageOddity oddity : {MessageOddity::AfterGap, MessageOddity::OutOfOrder}) {
        addChoice(menu, orderWords(oddity), m_question.oddity == oddity,
                  [oddity](MessageQuestion &to) { to.oddity = oddity; });
    }
    menu.setToolTipsVisible(true);
    menu.actions().value(1)->setToolTip(tr(
        "Serial numbers of the client are missing before the message: some were lost or are on their way"));
    menu.actions().value(2)->setToolTip(
        tr("A later message of the client was here before: it waited at the client or on the way"));
}

void MessageFilterBar::fillStates(QMenu &menu)
{
    addChoice(menu, tr("Any state"), !m_question.state, [](MessageQuestion &to) { to.state.reset(); });
    QMenu *ofTopic = &menu;
    qint32 topic = -1;
    for (const TopicState &known : knownStates()) {
        if (m_question.topic && *m_question.topic != known.topic) {
            continue;
        }
        if (!m_question.topic && known.topic != topic) {
            topic = known.topic;
            ofTopic = menu.addMenu(withoutMnemonics(numberedTopic(topic)));
        }
        const TopicState chosen{m_question.topic.value_or(-1), m_question.state.value_or(-1)};
        addChoice(*ofTopic, numberedState(known), known == chosen, [known](MessageQuestion &to) {
            to.topic = known.topic;
            to.state = known.state;
        });
    }
}

void MessageFilterBar::fillRanges(QMenu &menu)
{
    const std::initializer_list<std::pair<MessageRange, QString>> ranges{
        {MessageRange::All, tr("Any time")},           {MessageRange::Today, tr("Today")},
        {MessageRange::LastDay, tr("Last 24 hours")},  {MessageRange::LastWeek, tr("Last 7 days")},
        {MessageRange::LastMonth, tr("Last 30 days")},
    };
    for (const auto &[range, words] : ranges) {
        addChoice(menu, words, m_question.range == range, [range = range](MessageQuestion &to) {
            to.range = range;
            to.from.reset();
            to.to.reset();
        });
    }
    connect(menu.addAction(tr("From... to...")), &QAction::triggered, this, &MessageFilterBar::chooseRange);
}

void MessageFilterBar::fillSaved(QMenu &menu)
{
    menu.clear();
    QSettings settings;
    const QList<SavedFilter> filters = savedFilters(settings);
    for (const SavedFilter &filter : filters) {
        const MessageQuestion question = questionFrom(filter.parameters);
        addChoice(menu, filter.name, question == m_question,
                  [question](MessageQuestion &to) { to = question; });
    }
    menu.addSeparator();
    QAction *save = menu.addAction(tr("Save this filter..."));
    save->setEnabled(m_question != MessageQuestion{});
    connect(save, &QAction::triggered, this, &MessageFilterBar::saveAs);
    QStringList names;
    for (const SavedFilter &filter : filters) {
        names.append(filter.name);
    }
    if (!names.isEmpty()) {
        addRenaming(*menu.addMenu(tr("Rename")), names);
        addDeleting(*menu.addMenu(tr("Delete")), names);
    }
}

void MessageFilterBar::addRenaming(QMenu &menu, const QStringList &names)
{
    for (const QString &name : names) {
        connect(menu.addAction(withoutMnemonics(name)), &QAction::triggered, this,
                [this, name] { rename(name); });
    }
}

void MessageFilterBar::addDeleting(QMenu &menu, const QStringList &names)
{
    for (const QString &name : names) {
        connect(menu.addAction(withoutMnemonics(name)), &QAction::triggered, this, [name] {
            QSettings kept;
            deleteFilter(kept, name);
        });
    }
}

void MessageFilterBar::chooseCollection()
{
    QList<CollectionRow> all;
    for (qsizetype i = 0; m_site && i < m_site->collections().size(); ++i) {
        all.append(static_cast<CollectionRow>(i));
    }
    if (all.isEmpty()) {
        return;
    }
    auto *dialog = new ChooseCollectionDialog(
        *m_site, all,
        {tr("Messages of a collection"), tr("Messages of its direct members are shown."), tr("Show")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseCollectionDialog::chosen, this, [this](const QString &id) {
        MessageQuestion question = m_question;
        question.collection = id;
        change(question);
    });
    dialog->open();
}

void MessageFilterBar::chooseRange()
{
    auto *dialog = new RangeDialog(m_zone, m_question.from, m_question.to, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RangeDialog::chosen, this,
            [this](std::optional<Instant> from, std::optional<Instant> to) {
                MessageQuestion question = m_question;
                question.range = MessageRange::Between;
                question.from = from;
                question.to = to;
                change(question);
            });
    dialog->open();
}

void MessageFilterBar::chooseErrorCode()
{
    askFor(*this, tr("Messages with an error code"),
           tr("The first parameter, a number in any notation: 0x80072EE7, -2147012889 or 1603."),
           m_question.errorCode.value_or(QString()), [this](const QString &code) {
               MessageQuestion question = m_question;
               question.errorCode = code.isEmpty() ? std::nullopt : std::optional(code);
               change(question);
           });
}

void MessageFilterBar::rename(const QString &name)
{
    askForName(tr("Rename filter"), name, [name](const QString &given) {
        QSettings settings;
        renameFilter(settings, name, given);
    });
}

void MessageFilterBar::saveAs()
{
    askForName(tr("Save this filter"), {}, [this](const QString &name) {
        QSettings settings;
        saveFilter(settings, {name, parametersOf(m_question)});
    });
}

void MessageFilterBar::askForName(const QString &title, const QString &name,
                                  const std::function<void(const QString &)> &named)
{
    askFor(*this, title, tr("Its name; another one of that name is replaced."), name,
           [named](const QString &given) {
               if (!given.isEmpty()) {
                   named(given);
               }
           });
}

} // namespace wk
