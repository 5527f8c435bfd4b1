// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/recurrenceform.h"

#include "site/windowdraft.h"
#include "windows/wheelguard.h"
#include "wording/timewords.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

using namespace std::chrono;

namespace {

/// Lays the page that is shown out for itself: the others may be taller.
class Pages final : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize widest = QStackedWidget::sizeHint();
        return currentWidget() != nullptr ? QSize(widest.width(), currentWidget()->sizeHint().height())
                                          : widest;
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize widest = QStackedWidget::minimumSizeHint();
        return currentWidget() != nullptr ? QSize(widest.width(), currentWidget()->minimumSizeHint().height())
                                          : widest;
    }
};

/// The days of a week as the language's calendars begin it.
std::array<weekday, 7> weekdaysInOrder()
{
    std::array<weekday, 7> days{};
    const auto first = static_cast<unsigned>(QLocale().firstDayOfWeek());
    for (unsigned i = 0; i < 7; ++i) {
        days.at(i) = weekday{first % 7} + std::chrono::days{i};
    }
    return days;
}

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

RecurrenceForm::RecurrenceForm(QWidget *parent)
    : QGroupBox(tr("Recurrence pattern"), parent)
    , m_patterns(new QButtonGroup(this))
    , m_monthRules(new QButtonGroup(this))
    , m_pages(new Pages)
    , m_note(new Note(Tone::Problem))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(makePatterns());
    for (QWidget *page : {new QWidget, makeDaily(), makeWeekly(), makeMonthly()}) {
        m_pages->addWidget(page);
    }
    column->addWidget(m_pages);
    column->addWidget(m_note);
    connect(m_patterns, &QButtonGroup::idToggled, this, &RecurrenceForm::choose);
    connect(m_monthRules, &QButtonGroup::idToggled, this, [this] {
        m_isChosen = m_isChosen || !m_isLoading;
        choose();
    });
    suffix();
}

QWidget *RecurrenceForm::makePatterns()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const auto add = [&](Pattern pattern, const QString &text) {
        auto *button = new QRadioButton(text);
        m_patterns->addButton(button, static_cast<int>(pattern));
        layout->addWidget(button);
    };
    //: How a window recurs: not at all
    add(Pattern::None, tr("N&one"));
    add(Pattern::Daily, tr("Dai&ly"));
    add(Pattern::Weekly, tr("&Weekly"));
    add(Pattern::Monthly, tr("&Monthly"));
    layout->addStretch();
    return row;
}

QSpinBox *RecurrenceForm::makeEvery(int greatest, const QString &name)
{
    auto *spin = new QSpinBox;
    spin->setRange(1, greatest);
    spin->setAccessibleName(name);
    new WheelGuard(spin);
    connect(spin, &QSpinBox::valueChanged, this, [this] {
        suffix();
        choose();
    });
    return spin;
}

QWidget *RecurrenceForm::makeDaily()
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    m_days = makeEvery(31, tr("Every n days"));
    row->addWidget(labelFor(tr("&Repeat every"), m_days));
    row->addWidget(m_days);
    row->addStretch();
    return page;
}

QWidget *RecurrenceForm::makeWeekly()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    m_weeks = makeEvery(4, tr("Every n weeks"));
    row->addWidget(labelFor(tr("&Repeat every"), m_weeks));
    row->addWidget(m_weeks);
    row->addStretch();
    column->addLayout(row);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(4, 1);
    int place = 0;
    for (const weekday day : weekdaysInOrder()) {
        auto *box = new QCheckBox(weekdayWords(day));
        m_weekdays.at(day.c_encoding()) = box;
        grid->addWidget(box, place / 4, place % 4);
        connect(box, &QCheckBox::toggled, this, [this] {
            m_isChosen = m_isChosen || !m_isLoading;
            choose();
        });
        ++place;
    }
    column->addLayout(grid);
    return page;
}

QWidget *RecurrenceForm::makeMonthly()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    m_months = makeEvery(12, tr("Every n months"));
    row->addWidget(labelFor(tr("&Repeat every"), m_months));
    row->addWidget(m_months);
    row->addStretch();
    column->addLayout(row);
    addMonthRules(page);
    return page;
}

void RecurrenceForm::addMonthRules(QWidget *page)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    const auto add = [&](MonthRule rule, const QString &text, int line) {
        auto *button = new QRadioButton(text);
        m_monthRules->addButton(button, static_cast<int>(rule));
        grid->addWidget(button, line, 0);
    };
    const auto chosen = [this] {
        m_isChosen = m_isChosen || !m_isLoading;
        choose();
    };
    //: A day of the month by its number, which follows
    add(MonthRule::Date, tr("&Day"), 0);
    m_monthDay = new QSpinBox;
    m_monthDay->setRange(1, 31);
    m_monthDay->setAccessibleName(tr("Day of the month"));
    grid->addWidget(m_monthDay, 0, 1);
    add(MonthRule::LastDay, tr("Las&t day"), 1);
    //: A day of the month by weekday: an order (first, second) and a weekday follow
    add(MonthRule::Weekday, tr("Weekda&y"), 2);
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Which weekday of the month"));
    m_order->addItem(tr("First"), static_cast<int>(WeekOrder::First));
    m_order->addItem(tr("Second"), static_cast<int>(WeekOrder::Second));
    m_order->addItem(tr("Third"), static_cast<int>(WeekOrder::Third));
    m_order->addItem(tr("Fourth"), static_cast<int>(WeekOrder::Fourth));
    //: The last weekday of its kind in a month
    m_order->addItem(tr("Last"), static_cast<int>(WeekOrder::Last));
    grid->addWidget(m_order, 2, 1);
    m_monthWeekday = new QComboBox;
    m_monthWeekday->setAccessibleName(tr("Weekday"));
    for (const weekday day : weekdaysInOrder()) {
        m_monthWeekday->addItem(weekdayWords(day), day.c_encoding());
    }
    grid->addWidget(m_monthWeekday, 2, 2);
    m_offset = new QSpinBox;
    m_offset->setRange(0, 7);
    m_offset->setToolTip(tr("So many days after that weekday, such as 2 days after the second Tuesday"));
    grid->addWidget(labelFor(tr("Offset &in days"), m_offset), 3, 1);
    grid->addWidget(m_offset, 3, 2, Qt::AlignLeft);
    for (QWidget *widget : {static_cast<QWidget *>(m_monthDay), static_cast<QWidget *>(m_order),
                            static_cast<QWidget *>(m_monthWeekday), static_cast<QWidget *>(m_offset)}) {
        new WheelGuard(widget);
    }
    connect(m_monthDay, &QSpinBox::valueChanged, this, chosen);
    connect(m_order, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_monthWeekday, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_offset, &QSpinBox::valueChanged, this, chosen);
    qobject_cast<QVBoxLayout *>(page->layout())->addLayout(grid);
}

Pattern RecurrenceForm::pattern() const
{
    return static_cast<Pattern>(m_patterns->checkedId());
}

MonthRule RecurrenceForm::monthRule() const
{
    return static_cast<MonthRule>(m_monthRules->checkedId());
}

void RecurrenceForm::choose()
{
    // Two buttons change when one is chosen; between them none may be.
    if (m_patterns->checkedId() < 0 || m_monthRules->checkedId() < 0) {
        return;
    }
    m_pages->setCurrentIndex(m_patterns->checkedId());
    m_pages->setVisible(pattern() != Pattern::None);
    m_pages->updateGeometry();
    // Tab goes to the one that is chosen, arrow keys to the others.
    for (const QButtonGroup *group : {m_patterns, m_monthRules}) {
        for (QAbstractButton *button : group->buttons()) {
            button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
        }
    }
    m_monthDay->setEnabled(monthRule() == MonthRule::Date);
    for (QWidget *widget : {static_cast<QWidget *>(m_order), static_cast<QWidget *>(m_monthWeekday),
                            static_cast<QWidget *>(m_offset)}) {
        widget->setEnabled(monthRule() == MonthRule::Weekday);
    }
    if (!m_isLoading) {
        Q_EMIT changed();
    }
}

void RecurrenceForm::suffix()
{
    //: Behind a number: repeat every n days. The blank in front sets it apart.
    m_days->setSuffix(tr(" day(s)", nullptr, m_days->value()));
    if (m_weeks != nullptr) {
        //: As for days
        m_weeks->setSuffix(tr(" week(s)", nullptr, m_weeks->value()));
    }
    if (m_months != nullptr) {
        //: As for days
        m_months->setSuffix(tr(" month(s)", nullptr, m_months->value()));
    }
}

void RecurrenceForm::setWeekdays(const Weekdays &weekdays)
{
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        m_weekdays.at(day)->setChecked(weekdays.test(day));
    }
}

void RecurrenceForm::load(const ScheduleForm &form)
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_days->setValue(form.days);
    m_weeks->setValue(form.weeks);
    setWeekdays(form.weekdays);
    m_months->setValue(form.months);
    m_monthDay->setValue(form.monthDay);
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(form.order)));
    m_monthWeekday->setCurrentIndex(m_monthWeekday->findData(form.monthWeekday.c_encoding()));
    m_offset->setValue(form.offsetDays);
    m_monthRules->button(static_cast<int>(form.monthRule))->setChecked(true);
    m_patterns->button(static_cast<int>(form.pattern))->setChecked(true);
    choose();
}

void RecurrenceForm::store(ScheduleForm &form) const
{
    form.pattern = pattern();
    form.days = m_days->value();
    form.weeks = m_weeks->value();
    for (std::size_t day = 0; day < m_weekdays.size(); ++day) {
        form.weekdays.set(day, m_weekdays.at(day)->isChecked());
    }
    form.months = m_months->value();
    form.monthRule = monthRule();
    form.monthDay = m_monthDay->value();
    form.order = static_cast<WeekOrder>(m_order->currentData().toInt());
    form.monthWeekday = weekday{m_monthWeekday->currentData().toUInt()};
    form.offsetDays = m_offset->value();
}

void RecurrenceForm::follow(local_days date)
{
    if (m_isChosen) {
        return;
    }
    ScheduleForm form;
    store(form);
    const ScheduleForm suggested = formAt(date);
    form.weekdays = suggested.weekdays;
    form.monthDay = suggested.monthDay;
    form.order = suggested.order;
    form.monthWeekday = suggested.monthWeekday;
    load(form);
}

QWidget *RecurrenceForm::widgetOf(const QString &field) const
{
    if (field == draftfield::every) {
        return pattern() == Pattern::Daily ? m_days : (pattern() == Pattern::Weekly ? m_weeks : m_months);
    }
    if (field == draftfield::weekdays) {
        return m_weekdays.at(weekdaysInOrder().front().c_encoding());
    }
    if (field == draftfield::monthDay) {
        return m_monthDay;
    }
    return field == draftfield::offset ? m_offset : nullptr;
}

void RecurrenceForm::setProblem(const QString &field, const QString &sentence)
{
    // One at a time: the next comes when the first is mended.
    if (!sentence.isEmpty() || field == m_noteField) {
        m_note->setText(sentence);
        m_noteField = sentence.isEmpty() ? QString() : field;
    }
    if (QWidget *widget = widgetOf(field)) {
        widget->setAccessibleDescription(sentence);
    }
}

} // namespace wk
