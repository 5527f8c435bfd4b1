// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/healthbar.h"

#include "common/textlabel.h"
#include "common/theme.h"
#include "wording/oneline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace wk {

using namespace std::chrono;

namespace {

constexpr int widestSite = 200;

} // namespace

HealthBar::HealthBar(QWidget *parent)
    : QWidget(parent)
    , m_sites(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_sentence(new TextLabel(TextSize::Section, this))
{
    m_sites->setMaximumWidth(widestSite);
    m_sites->setAccessibleName(tr("Clients of"));
    m_sites->addItem(tr("Whole site"), QString());
    m_range->setAccessibleName(tr("Messages of"));
    const auto addRange = [this](const QString &words, MessageRange range) {
        m_range->addItem(words, static_cast<int>(range));
    };
    addRange(tr("Today"), MessageRange::Today);
    addRange(tr("Last 24 hours"), MessageRange::LastDay);
    //: %n a number of days
    addRange(tr("Last %n day(s)", nullptr, 7), MessageRange::LastWeek);
    addRange(tr("Last %n day(s)", nullptr, 30), MessageRange::LastMonth);
    //: Messages of all times
    addRange(tr("All times"), MessageRange::All);
    m_range->setCurrentIndex(m_range->count() - 1);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    row->setSpacing(relatedSpacing);
    row->addWidget(m_sites);
    row->addWidget(m_range);
    row->addSpacing(relatedSpacing);
    row->addWidget(m_sentence, 1);
    connect(m_sites, &QComboBox::currentIndexChanged, this, &HealthBar::changed);
    connect(m_range, &QComboBox::currentIndexChanged, this, &HealthBar::changed);
}

HealthQuestion HealthBar::question(Instant now, const ZoneClock &zone) const
{
    HealthQuestion question;
    if (!site().isEmpty()) {
        question.site = site();
    }
    MessageQuestion asked;
    asked.range = range();
    if (const auto from = boundsOf(asked, now, zone).from) {
        question.from = floor<seconds>(*from);
    }
    return question;
}

QMap<QString, QString> HealthBar::parameters() const
{
    MessageQuestion question;
    question.range = range();
    if (!site().isEmpty()) {
        question.site = site();
    }
    return parametersOf(question);
}

bool HealthBar::setParameters(const QMap<QString, QString> &parameters)
{
    const QMap<QString, QString> before = this->parameters();
    const MessageQuestion question = questionFrom(parameters);
    const QSignalBlocker quiet(this);
    chooseSite(question.site.value_or(QString()));
    const int index = m_range->findData(static_cast<int>(question.range));
    m_range->setCurrentIndex(index < 0 ? m_range->count() - 1 : index);
    return this->parameters() != before;
}

void HealthBar::chooseAllTimes()
{
    m_range->setCurrentIndex(m_range->count() - 1);
}

MessageRange HealthBar::range() const
{
    return static_cast<MessageRange>(m_range->currentData().toInt());
}

QString HealthBar::site() const
{
    return m_sites->currentData().toString();
}

void HealthBar::chooseSite(const QString &code)
{
    int index = m_sites->findData(code);
    if (index < 0) {
        m_sites->addItem(inOneLine(code), code);
        index = m_sites->count() - 1;
    }
    m_sites->setCurrentIndex(index);
}

void HealthBar::setSites(const QStringList &codes)
{
    QStringList shown;
    for (int i = 1; i < m_sites->count(); ++i) {
        shown.append(m_sites->itemData(i).toString());
    }
    if (shown == codes) {
        return;
    }
    const QString chosen = site();
    const QSignalBlocker quiet(m_sites);
    while (m_sites->count() > 1) {
        m_sites->removeItem(1);
    }
    for (const QString &code : codes) {
        m_sites->addItem(inOneLine(code), code);
    }
    chooseSite(chosen);
}

void HealthBar::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(plainToolTip(sentence));
}

} // namespace wk
