// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windowform.h"

#include "site/storabletext.h"
#include "windows/recurrenceform.h"
#include "windows/typedfields.h"
#include "windows/wheelguard.h"
#include "wording/draftwords.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace wk {

using namespace std::chrono;

namespace {

constexpr minutes oneDay{24 * 60};

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

/// What was there, if nobody touched it: typing does not tell blanks at the ends apart.
QString typed(const QString &text, const QString &before)
{
    return text == before ? before : text.trimmed();
}

} // namespace

WindowForm::WindowForm(QWidget *parent)
    : QWidget(parent)
    , m_general(new QGridLayout)
    , m_name(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_type(new QComboBox)
    , m_enabled(new QCheckBox(tr("Ena&bled")))
    , m_kept(new Note(Tone::Advice))
    , m_replace(new QPushButton(tr("Replace t&he schedule")))
    , m_effectiveDate(new DateField)
    , m_start(new TimeField)
    , m_end(new TimeField)
    , m_weekday(new QLabel)
    , m_length(new QLabel)
    , m_split(new QPushButton)
    , m_utc(new QCheckBox(tr("Coordinated &Universal Time (UTC)")))
    , m_recurrence(new RecurrenceForm)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_general->setHorizontalSpacing(8);
    m_general->setVerticalSpacing(8);
    m_general->setColumnStretch(1, 1);
    makeGeneral(m_general);
    column->addLayout(m_general);
    m_kept->addWidget(m_replace);
    column->addWidget(m_kept);
    column->addWidget(makeTimes());
    column->addWidget(m_recurrence);
    column->addStretch();

    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_base.keepsTokens = false;
        m_base.tokens.clear();
        showKept();
        change();
        m_effectiveDate->setFocus();
    });
    connect(m_recurrence, &RecurrenceForm::changed, this, [this] {
        for (const auto field :
             {draftfield::every, draftfield::weekdays, draftfield::monthDay, draftfield::offset}) {
            touch(field);
        }
        change();
    });
}

void WindowForm::makeGeneral(QGridLayout *grid)
{
    grid->addWidget(labelFor(tr("&Name"), m_name), 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(addField(draftfield::name, m_name), 1, 1);
    m_name->setMaxLength(static_cast<int>(longestText)); // it is half of that else
    watch(m_name, draftfield::name);

    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 2 + 16);
    grid->addWidget(labelFor(tr("Descri&ption"), m_description), 2, 0, Qt::AlignTop);
    grid->addWidget(m_description, 2, 1);
    connect(m_description, &QPlainTextEdit::textChanged, this, &WindowForm::change);

    m_type->addItem(tr("All deployments"), static_cast<int>(WindowType::General));
    m_type->addItem(tr("Software updates"), static_cast<int>(WindowType::Updates));
    m_type->addItem(tr("Task sequences"), static_cast<int>(WindowType::TaskSequences));
    new WheelGuard(m_type);
    grid->addWidget(labelFor(tr("&Applies to"), m_type), 3, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_type);
    row->addWidget(m_enabled);
    row->addStretch();
    grid->addLayout(row, 3, 1);
    connect(m_type, &QComboBox::currentIndexChanged, this, &WindowForm::change);
    connect(m_enabled, &QCheckBox::toggled, this, &WindowForm::change);
}

QWidget *WindowForm::makeTimes()
{
    //: Title of the group with effective date, start and end
    m_times = new QGroupBox(tr("Time"));
    auto *grid = new QGridLayout(m_times);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    const auto fixed = [](QWidget *widget) { widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); };

    QLabel *dateLabel = labelFor(tr("E&ffective date"), m_effectiveDate);
    grid->addWidget(dateLabel, 0, 0);
    fixed(m_effectiveDate);
    grid->addWidget(m_effectiveDate, 0, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_weekday, 0, 3);
    grid->addWidget(addField(draftfield::effectiveDate, m_effectiveDate,
                             tr("Year-month-day, such as 2026-03-29; the first day of the pattern")),
                    1, 1, 1, 3);

    grid->addWidget(labelFor(tr("&Start"), m_start), 2, 0);
    m_start->setFixedWidth(m_effectiveDate->sizeHint().width());
    grid->addWidget(m_start, 2, 1, 1, 2);
    grid->addWidget(addField(draftfield::start, m_start, tr("Hours and minutes, such as 22:00")), 3, 1, 1, 3);

    grid->addWidget(labelFor(tr("&End"), m_end), 4, 0);
    m_end->setFixedWidth(m_effectiveDate->sizeHint().width());
    grid->addWidget(m_end, 4, 1, 1, 2);
    grid->addWidget(m_length, 4, 3);
    grid->addWidget(
        addField(draftfield::end, m_end,
                 tr("Hours and minutes, such as 02:00; earlier than the start is the next day. Hours beyond "
                    "24, such as 26:00, and a date with a time are understood too.")),
        5, 1, 1, 3);
    m_split->setToolTip(tr("Windows that follow each other without a gap act as one on clients"));
    grid->addWidget(m_split, 6, 1, 1, 3, Qt::AlignLeft);
    connect(m_split, &QPushButton::clicked, this, [this] {
        m_base.isSplit = !m_base.isSplit;
        change();
    });
    grid->addWidget(m_utc, 7, 1, 1, 3);
    connect(m_utc, &QCheckBox::toggled, this, &WindowForm::change);

    watch(m_effectiveDate, draftfield::effectiveDate);
    watch(m_start, draftfield::start);
    watch(m_end, draftfield::end);
    connect(m_effectiveDate, &QLineEdit::textChanged, this, [this] {
        const auto date = m_effectiveDate->date();
        if (date && !m_isLoading && !m_base.before) {
            m_recurrence->follow(*date);
            change();
        }
    });
    // A start with a date says both.
    connect(m_start, &QLineEdit::editingFinished, this, [this] {
        if (const auto time = m_start->time(); time && time->date) {
            m_effectiveDate->setDate(*time->date);
            m_start->setTime(time->sinceMidnight);
        }
    });
    // The fields above the group stand over those in it.
    m_general->setColumnMinimumWidth(0,
                                     dateLabel->sizeHint().width() + m_times->contentsMargins().left() + 12);
    return m_times;
}

Note *WindowForm::addField(QLatin1StringView field, QWidget *widget, const QString &help)
{
    auto *note = new Note(Tone::Problem);
    m_fields.insert(field, {widget, note});
    m_help.insert(widget, help);
    widget->setToolTip(help);
    widget->setAccessibleDescription(help);
    return note;
}

void WindowForm::watch(QLineEdit *edit, QLatin1StringView field)
{
    connect(edit, &QLineEdit::textChanged, this, [this, edit, field] {
        // Set from outside, as assistive technology does, it is as good as left.
        if (!edit->hasFocus()) {
            touch(field);
        }
        change();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field] {
        if (edit->isModified() && !m_touched.contains(field)) {
            touch(field);
            change();
        }
    });
}

void WindowForm::touch(const QString &field)
{
    if (!m_isLoading) {
        m_touched.insert(field);
    }
}

void WindowForm::change()
{
    if (m_isLoading) {
        return;
    }
    showTimes();
    Q_EMIT changed();
}

void WindowForm::setDraft(const WindowDraft &draft)
{
    const QScopedValueRollback loading(m_isLoading, true);
    m_base = draft;
    m_name->setText(draft.name);
    m_description->setPlainText(draft.description);
    m_shownDescription = m_description->toPlainText();
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(draft.type)));
    m_enabled->setChecked(draft.isEnabled);
    if (draft.form.effectiveDate) {
        m_effectiveDate->setDate(*draft.form.effectiveDate);
    }
    if (draft.form.start) {
        m_start->setTime(*draft.form.start);
    }
    if (draft.form.end) {
        m_end->setTime(*draft.form.end);
    }
    m_utc->setChecked(draft.form.utc);
    m_recurrence->load(draft.form);
    showKept();
    showTimes();
}

void WindowForm::takeSchedule(const WindowDraft &draft)
{
    setDraft(draft);
    for (const auto field : {draftfield::effectiveDate, draftfield::start, draftfield::end}) {
        touch(field);
    }
    change();
}

ScheduleForm WindowForm::typedTimes() const
{
    ScheduleForm form = m_base.form;
    form.utc = m_utc->isChecked();
    form.effectiveDate = m_effectiveDate->date();
    form.start.reset();
    form.end.reset();
    if (const auto start = m_start->time(); start && start->sinceMidnight < oneDay) {
        form.start = start->sinceMidnight;
        if (start->date) {
            form.effectiveDate = start->date;
        }
    }
    if (const auto end = m_end->time()) {
        if (!end->date) {
            form.end = end->sinceMidnight;
        } else if (form.effectiveDate && form.start) {
            const minutes sinceMidnight = *end->date - *form.effectiveDate + end->sinceMidnight;
            // With its date, an end before the start is a mistake and no night.
            if (sinceMidnight >= *form.start) {
                form.end = sinceMidnight;
            }
        }
    }
    return form;
}

WindowDraft WindowForm::draft() const
{
    WindowDraft draft = m_base;
    draft.name = typed(m_name->text(), m_base.name);
    const QString description = m_description->toPlainText();
    // The field tells kinds of line breaks and blanks apart no more.
    draft.description = description == m_shownDescription ? m_base.description : description.trimmed();
    draft.type = static_cast<WindowType>(m_type->currentData().toInt());
    draft.isEnabled = m_enabled->isChecked();
    draft.form = typedTimes();
    m_recurrence->store(draft.form);
    const auto duration = durationOf(draft.form);
    draft.isSplit = m_base.isSplit && duration && *duration > longestWindow;
    return draft;
}

void WindowForm::showTimes()
{
    const WindowDraft draft = this->draft();
    const auto &date = draft.form.effectiveDate;
    m_weekday->setText(date ? weekdayWords(weekday{*date}) : QString());
    const auto duration = durationOf(draft.form);
    if (duration && duration->count() > 0 && date && !draft.keepsTokens) {
        const CivilTime end = *date + *draft.form.start + *duration;
        const bool isNextDay = floor<days>(end) - *date == days{1} && *duration <= longestWindow;
        const QString length = lengthWords(*duration);
        if (floor<days>(end) == *date) {
            m_length->setText(length);
        } else if (isNextDay) {
            //: %1 a length of time; beside the end of a window
            m_length->setText(tr("on the next day, %1").arg(length));
        } else {
            //: %1 weekday, date and time, %2 a length of time; beside the end of a window
            m_length->setText(tr("until %1, %2").arg(dateAndTimeWords(end), length));
        }
    } else {
        m_length->clear();
    }
    m_split->setVisible(canBeSplit(draft));
    m_split->setText(draft.isSplit ? tr("Do not split") : tr("Split into se&veral"));
}

void WindowForm::showKept()
{
    Advice kept;
    kept.code = AdviceCode::ScheduleKept;
    QStringList sentences{adviceSentence(kept)};
    for (const ScheduleToken &token : std::as_const(m_base.tokens)) {
        for (const TokenWarning warning : warningsAbout(token, m_base.tokens.size())) {
            sentences.append(warningSentence(warning));
        }
    }
    sentences.removeDuplicates();
    m_kept->setText(m_base.keepsTokens ? joinedSentences(sentences) : QString());
    m_times->setEnabled(!m_base.keepsTokens);
    m_recurrence->setEnabled(!m_base.keepsTokens);
}

void WindowForm::showProblems(const QList<Problem> &problems, bool all)
{
    QHash<QString, QString> sentences;
    for (const Problem &problem : problems) {
        if (all || m_touched.contains(problem.place.field)) {
            sentences.insert(problem.place.field, formSentence(problem));
        }
    }
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        const QString sentence = sentences.value(field.key());
        field->note->setText(sentence);
        const QString help = m_help.value(field->widget);
        QStringList description{sentence, help};
        description.removeAll(QString());
        field->widget->setAccessibleDescription(joinedSentences(description));
    }
    for (const auto field :
         {draftfield::every, draftfield::weekdays, draftfield::monthDay, draftfield::offset}) {
        m_recurrence->setProblem(field, sentences.value(field));
    }
}

void WindowForm::focusField(const QString &field)
{
    QWidget *widget = m_fields.contains(field) ? m_fields[field].widget : m_recurrence->widgetOf(field);
    if (widget == nullptr) {
        return;
    }
    widget->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
        edit->selectAll();
    }
}

} // namespace wk
