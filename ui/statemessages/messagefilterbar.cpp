// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/messagefilterbar.h"

#include "common/icons.h"
#include "common/textlabel.h"
#include "statemessages/flowlayout.h"
#include "wording/messagewords.h"
#include "wording/oneline.h"
#include "wording/statemessagewords.h"
#include "wording/timewords.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Of what is set, so much stands on a button; the tooltip has all of it.
constexpr qsizetype longestSetting = 28;

QString withoutMnemonics(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

QString shortened(const QString &text)
{
    return text.size() > longestSetting ? QString(text.left(longestSetting) + u'…') : text;
}

} // namespace

MessageFilterBar::MessageFilterBar(const ZoneClock &zone, QAction *clear, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_clear(new QToolButton(this))
    , m_saved(new QToolButton(this))
    , m_count(new TextLabel(TextSize::Small, this))
{
    auto *parts = new QWidget(this);
    auto *flow = new FlowLayout(parts);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const Part part : {Part::Client, Part::Topic, Part::State, Part::Severity, Part::Site,
                            Part::Collection, Part::Range, Part::ErrorCode, Part::Order}) {
        flow->addWidget(addButton(part));
    }
    m_clear->setDefaultAction(clear);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clear->setAutoRaise(true);
    m_saved->setText(tr("Saved filters"));
    m_saved->setIcon(icon(Icon::Filter));
    m_saved->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saved->setAutoRaise(true);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setMenu(new QMenu(m_saved));
    connect(m_saved->menu(), &QMenu::aboutToShow, this, [this] { fillSaved(*m_saved->menu()); });
    flow->addWidget(m_clear);
    flow->addWidget(m_saved);
    flow->addWidget(m_count);
    m_count->setAccessibleName(tr("Number of messages"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumHeight(rowHeight); // that of the buttons beside it
    m_count->setContentsMargins(relatedSpacing, 0, relatedSpacing, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(relatedSpacing, gridUnit, relatedSpacing, gridUnit);
    column->addWidget(parts);
    showQuestion();
}

QToolButton *MessageFilterBar::addButton(Part part)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    connect(button->menu(), &QMenu::aboutToShow, this,
            [this, part, menu = button->menu()] { fill(part, *menu); });
    m_buttons.insert(part, button);
    return button;
}

void MessageFilterBar::setSite(const SiteSnapshot &site)
{
    m_site = site;
    showQuestion(); // a collection may be called otherwise
}

void MessageFilterBar::setQuestion(const MessageQuestion &question)
{
    m_question = question;
    showQuestion();
}

void MessageFilterBar::showCount(qsizetype shown, qsizetype all)
{
    const QLocale locale;
    m_count->setText(shown == all
                         ? tr("%n message(s)", nullptr, static_cast<int>(all))
                         //: %1 how many fit the filter, %2 how many there are
                         : tr("%1 of %2 messages").arg(locale.toString(shown), locale.toString(all)));
}

void MessageFilterBar::showCountOfNewest(qsizetype shown, const QString &loading)
{
    //: %1 how many messages are shown, %2 how far loading is
    m_count->setText(tr("The newest %1. %2").arg(QLocale().toString(shown), loading));
}

void MessageFilterBar::change(const MessageQuestion &question)
{
    if (question != m_question) {
        setQuestion(question);
        Q_EMIT questionChanged(question);
    }
}

// What the buttons say.

QString MessageFilterBar::title(Part part)
{
    switch (part) {
    case Part::Client: return tr("Client");
    case Part::Topic: return tr("Topic");
    case Part::State: return tr("State");
    case Part::Severity: return tr("Severity");
    case Part::Site: return tr("Site");
    case Part::Collection: return tr("Collection");
    case Part::Range: return tr("Time");
    case Part::ErrorCode: return tr("Error code");
    case Part::Order: return tr("Order");
    }
    Q_UNREACHABLE();
}

QString MessageFilterBar::setting(Part part) const
{
    switch (part) {
    case Part::Client: return harmlessLine(m_question.client.value_or(QString()));
    case Part::Topic: return m_question.topic ? numberedTopic(*m_question.topic) : QString();
    case Part::State:
        if (!m_question.state) {
            return {};
        }
        return m_question.topic ? numberedState({*m_question.topic, *m_question.state})
                                : QString::number(*m_question.state);
    case Part::Severity: return m_question.severity ? stateSeverityWords(*m_question.severity) : QString();
    case Part::Site: return harmlessLine(m_question.site.value_or(QString()));
    case Part::Collection: return harmlessLine(collectionWords());
    case Part::Range: return rangeWords();
    case Part::ErrorCode: return harmlessLine(m_question.errorCode.value_or(QString()));
    case Part::Order: return m_question.oddity ? orderWords(*m_question.oddity) : QString();
    }
    Q_UNREACHABLE();
}

QString MessageFilterBar::collectionWords() const
{
    if (!m_question.collection || !m_site) {
        return m_question.collection.value_or(QString());
    }
    const auto row = m_site->collectionWithId(*m_question.collection);
    return row ? m_site->collection(*row).name : *m_question.collection;
}

QString MessageFilterBar::rangeWords() const
{
    const auto words = [this](const std::optional<Instant> &instant) {
        return instant ? dateAndTimeWords(m_zone.toCivil(*instant)) : QString();
    };
    switch (m_question.range) {
    case MessageRange::All: return {};
    case MessageRange::Today: return tr("Today");
    case MessageRange::LastDay: return tr("Last 24 hours");
    case MessageRange::LastWeek: return tr("Last 7 days");
    case MessageRange::LastMonth: return tr("Last 30 days");
    case MessageRange::Between: break;
    }
    if (!m_question.to) {
        //: %1 a time
        return tr("from %1").arg(words(m_question.from));
    }
    //: %1, %2 times
    return m_question.from ? tr("%1 to %2").arg(words(m_question.from), words(m_question.to))
                           //: %1 a time
                           : tr("before %1").arg(words(m_question.to));
}

QString MessageFilterBar::orderWords(MessageOddity oddity)
{
    return oddity == MessageOddity::AfterGap ? tr("After missing ones") : tr("Arrived after later ones");
}

void MessageFilterBar::showQuestion()
{
    for (auto each = m_buttons.begin(); each != m_buttons.end(); ++each) {
        const QString name = title(each.key());
        const QString set = setting(each.key());
        QToolButton &button = **each;
        button.setChecked(!set.isEmpty());
        //: A filter: %1 what it is about, such as Topic, %2 what is chosen
        const QString words = set.isEmpty() ? name : tr("%1: %2").arg(name, set);
        button.setText(withoutMnemonics(set.isEmpty() ? name : tr("%1: %2").arg(name, shortened(set))));
        button.setAccessibleName(words);
        button.setToolTip(plainToolTip(words));
        button.setAccessibleDescription(words); // and not the tooltip's marks
    }
    m_buttons[Part::Client]->setVisible(m_question.client.has_value());
    m_clear->setVisible(m_question != MessageQuestion{});
}

} // namespace wk
