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
    m_range->addItem(tr("Last 24 hours"), 1);
    //: %n a number of days
    m_range->addItem(tr("Last %n day(s)", nullptr, 7), 7);
    m_range->addItem(tr("Last %n day(s)", nullptr, 30), 30);
    //: Messages of all times
    m_range->addItem(tr("All times"), 0);
    m_range->setCurrentIndex(m_range->count() - 1);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    row->setSpacing(relatedSpacing);
    row->addWidget(m_sites);
    row->addWidget(m_range);
    row->addSpacing(relatedSpacing);
    row->addWidget(m_sentence, 1);
    connect(m_sites, &QComboBox::currentIndexChanged, this, &HealthBar::siteChanged);
    connect(m_range, &QComboBox::currentIndexChanged, this, &HealthBar::rangeChanged);
}

HealthQuestion HealthBar::question(Instant now) const
{
    HealthQuestion question;
    if (!site().isEmpty()) {
        question.site = site();
    }
    if (const int count = m_range->currentData().toInt(); count > 0) {
        question.from = now - days{count};
    }
    return question;
}

QString HealthBar::site() const
{
    return m_sites->currentData().toString();
}

void HealthBar::setSite(const QString &code)
{
    const QSignalBlocker quiet(m_sites);
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
    setSite(chosen);
}

void HealthBar::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(plainToolTip(sentence));
}

} // namespace wk
