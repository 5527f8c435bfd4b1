// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployments/outcomebar.h"

#include "common/icons.h"
#include "deployments/outcomemeaning.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace wk {

namespace {

constexpr int barHeight = 2 * gridUnit;
/// So that few among many are seen at all.
constexpr int leastPart = gridUnit;
constexpr int choices = 4;
constexpr OutcomeBar::Choice outcomes[]{OutcomeBar::Soon, OutcomeBar::Later, OutcomeBar::Never};

Meaning meaningOf(OutcomeBar::Choice choice)
{
    return choice == OutcomeBar::Warned ? Meaning::Warning : meaningOf(static_cast<OutlookOutcome>(choice));
}

} // namespace

OutcomeBar::OutcomeBar(QWidget *parent)
    : QWidget(parent), m_numbers(new QButtonGroup(this)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, barHeight + gridUnit, 0, 0);
    m_grid->setSpacing(gridUnit);
    m_grid->setColumnStretch(choices, 1);
    for (const Choice choice : {Soon, Later, Never, Warned}) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(icon(meaningOf(choice)));
        button->setFocusPolicy(Qt::StrongFocus);
        m_numbers->addButton(button, choice);
    }
    arrange();
    // Not `idClicked`: assistive technology toggles.
    connect(m_numbers, &QButtonGroup::idToggled, this, [this](int /*choice*/, bool isChosen) {
        if (isChosen && !m_isChoosing) {
            Q_EMIT chosen();
        }
    });
}

qsizetype OutcomeBar::clients(Choice choice) const
{
    switch (choice) {
    case Soon: return m_outlook.soon;
    case Later: return m_outlook.later;
    case Never: return m_outlook.never;
    case Warned: return m_outlook.withWarnings;
    }
    Q_UNREACHABLE();
}

void OutcomeBar::setOutlook(const DeploymentOutlook &outlook)
{
    m_outlook = outlook;
    const auto number = [this](Choice choice) { return QLocale().toString(clients(choice)); };
    const auto show = [this](Choice choice, const QString &text, const QString &sentence) {
        QAbstractButton *button = m_numbers->button(choice);
        button->setText(text);
        button->setAccessibleName(sentence);
        button->setToolTip(sentence);
    };
    const auto count = [this](Choice choice) { return static_cast<int>(clients(choice)); };
    //: %1 a number of clients
    show(Soon, tr("Next 7 days %1").arg(number(Soon)),
         tr("Runs on %n client(s) in the next 7 days", nullptr, count(Soon)));
    //: %1 a number of clients
    show(Later, tr("Later %1").arg(number(Later)), tr("Runs on %n client(s) later", nullptr, count(Later)));
    //: %1 a number of clients
    show(Never, tr("Never %1").arg(number(Never)), tr("Never runs on %n client(s)", nullptr, count(Never)));
    //: %1 a number of clients
    show(Warned, tr("Warnings %1").arg(number(Warned)),
         tr("Warnings for %n client(s)", nullptr, count(Warned)));
    m_numbers->button(Warned)->setVisible(m_outlook.withWarnings > 0);
    arrange();
    if (m_numbers->checkedId() < 0 || clients(choice()) == 0) {
        const auto worst = std::find_if(std::rbegin(outcomes), std::rend(outcomes),
                                        [this](Choice each) { return clients(each) > 0; });
        choose(worst == std::rend(outcomes) ? Soon : *worst);
    }
    update();
}

OutcomeBar::Choice OutcomeBar::choice() const
{
    return static_cast<Choice>(m_numbers->checkedId());
}

void OutcomeBar::choose(Choice choice)
{
    const QScopedValueRollback choosing(m_isChoosing, true);
    m_numbers->button(choice)->setChecked(true);
}

/// All beside each other, or two and two where words are long.
void OutcomeBar::arrange()
{
    int needed = 0;
    for (const QAbstractButton *button : m_numbers->buttons()) {
        needed += button->isHidden() ? 0 : button->sizeHint().width() + gridUnit;
    }
    const int columns = needed <= width() ? choices : choices / 2;
    for (int id = 0; id < choices; ++id) {
        m_grid->addWidget(m_numbers->button(id), id / columns, id % columns, Qt::AlignLeft);
    }
}

void OutcomeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OutcomeBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const double whole = static_cast<double>(std::max<qsizetype>(m_outlook.targeted(), 1));
    int x = 0;
    for (const Choice choice : outcomes) {
        if (clients(choice) == 0) {
            continue;
        }
        const bool isLast = std::none_of(std::begin(outcomes), std::end(outcomes),
                                         [&](Choice each) { return each > choice && clients(each) > 0; });
        const int part =
            std::max(leastPart, static_cast<int>(static_cast<double>(clients(choice)) / whole * width()) - 1);
        const int right = isLast ? width() : std::min(x + part, width() - 2 * leastPart);
        const QRectF place(x, 0, right - x, barHeight);
        painter.setBrush(fillColor(meaningOf(choice), palette()));
        painter.setPen(textColor(meaningOf(choice), palette())); // some colours are too pale for light paper
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        x = right + 1;
    }
}

} // namespace wk
