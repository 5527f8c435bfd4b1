// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/throttlecalculator.h"

#include "common/theme.h"
#include "wording/statuspointwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wk {

namespace {

/// The product's own example.
constexpr int usualInstallations = 20000;
constexpr int mostInstallations = 10000000;
constexpr int step = 1000;

} // namespace

ThrottleCalculator::ThrottleCalculator(QWidget *parent)
    : QWidget(parent), m_installations(new QSpinBox(this)), m_answer(new QLabel(this))
{
    auto *label = new QLabel(tr("Installations"), this);
    label->setBuddy(m_installations);
    m_installations->setAccessibleName(tr("Installations"));
    m_installations->setRange(1, mostInstallations);
    m_installations->setSingleStep(step);
    m_installations->setGroupSeparatorShown(true);
    m_installations->setValue(usualInstallations);
    m_answer->setAccessibleName(tr("How long a deployment takes"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(relatedSpacing);
    row->addWidget(label);
    row->addWidget(m_installations);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addLayout(row);
    column->addWidget(m_answer);
    connect(m_installations, &QSpinBox::valueChanged, this, &ThrottleCalculator::calculate);
    calculate();
}

void ThrottleCalculator::setThrottle(quint32 count, std::chrono::seconds interval)
{
    m_count = count;
    m_interval = interval;
    calculate();
}

void ThrottleCalculator::calculate()
{
    m_answer->setText(throttleSentence(m_installations->value(), m_count, m_interval));
}

} // namespace wk
