// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windows/windoweditor.h"

#include "common/linklabel.h"
#include "impact/impactsummary.h"
#include "site/draftadvice.h"
#include "windows/note.h"
#include "windows/windowform.h"
#include "windows/windowpreview.h"
#include "windows/yeardialog.h"
#include "wording/draftwords.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUuid>
#include <QVBoxLayout>

#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// A frame that scrolls down when there is no room, and never sideways.
QScrollArea *scrolling(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(widget->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

WindowEditor::WindowEditor(SiteSnapshot site, const WindowDraft &draft, const ZoneClock &siteZone,
                           Instant now, Submit submit, QWidget *parent)
    : QDialog(parent)
    , m_site(std::move(site))
    , m_siteZone(siteZone)
    , m_now(now)
    , m_submit(std::move(submit))
    , m_form(new WindowForm)
    , m_preview(new WindowPreview(siteZone, now))
    , m_impact(new ImpactSummary(now))
    , m_body(new QWidget)
    , m_summary(new LinkLabel)
    , m_message(new Note(Tone::Problem))
    , m_discard(new QPushButton(tr("Discard")))
    , m_keepEditing(new QPushButton(tr("Keep editing")))
    , m_question(makeQuestion())
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    //: %1 the name of a maintenance window
    setWindowTitle(draft.before ? tr("Maintenance window: %1").arg(draft.before->window.name)
                                : tr("New maintenance window"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    auto *halves = new QHBoxLayout(m_body);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(16);
    m_form->setDraft(draft);
    halves->addWidget(scrolling(m_form), 5);
    halves->addWidget(m_preview, 4);
    column->addWidget(m_body, 1);
    column->addWidget(m_impact);

    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_summary->hide();
    connect(m_summary, &QLabel::linkActivated, m_form, &WindowForm::focusField);
    column->addWidget(m_summary);
    column->addWidget(m_message);
    column->addWidget(m_question);

    // Without mnemonics of their own: C and O are taken in the form.
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    column->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true); // it has to have its dialog by now
    connect(m_buttons, &QDialogButtonBox::accepted, this, &WindowEditor::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, [this] {
        if (!m_isBusy) {
            done(Rejected);
        }
    });
    connect(m_form, &WindowForm::changed, this, &WindowEditor::judge);
    connect(m_preview, &WindowPreview::pasted, this, &WindowEditor::paste);
    connect(m_preview, &WindowPreview::yearAsked, this, &WindowEditor::openYear);
    m_initial = m_form->draft();
    judge();
    m_form->focusField(draftfield::name);
    resize(980, 680);
}

WindowEditor::~WindowEditor()
{
    // A field loses the focus when the dialog goes, and would have the draft judged once more.
    disconnect(m_form, nullptr, this, nullptr);
}

QWidget *WindowEditor::makeQuestion()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *text = new QLabel(tr("Discard changes?"));
    row->addWidget(text);
    row->addStretch();
    row->addWidget(m_discard);
    row->addWidget(m_keepEditing);
    connect(m_discard, &QPushButton::clicked, this, [this] { done(Rejected); });
    connect(m_keepEditing, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_form->focusField(draftfield::name);
    });
    bar->hide();
    return bar;
}

void WindowEditor::setSite(const SiteSnapshot &site)
{
    m_site = site;
    if (!m_isBusy) { // or it is our own change, which is told by and by
        judge();
    }
}

void WindowEditor::judge()
{
    const WindowDraft draft = m_form->draft();
    const QList<Problem> problems = validate(draft, m_site, windowNaming());
    m_form->showProblems(problems, m_showsAll);
    m_preview->setTokenProblem({});
    // A name that is missing is no reason not to show what a schedule means.
    const bool isScheduleValid = std::all_of(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.place.field == draftfield::name;
    });
    m_preview->show(draft, isScheduleValid, adviceOn(draft, m_site, m_siteZone, m_now));
    showImpact(draft, problems.isEmpty());
    if (m_showsAll) {
        showSummary(problems);
    }
}

void WindowEditor::showImpact(const WindowDraft &draft, bool isValid)
{
    if (!isValid) {
        m_impact->showNothing(tr("Shown as soon as nothing is wrong with the window."));
        return;
    }
    const Edit edit = editFor(draft, m_site, windowNaming(), &WindowEditor::newWindowId);
    if (edit.changes.isEmpty()) {
        m_impact->showNothing(tr("Nothing is changed yet."));
    } else {
        m_impact->showChange(m_site, changeBy(edit));
    }
}

void WindowEditor::showSummary(const QList<Problem> &problems)
{
    QString lines;
    for (const Problem &problem : problems) {
        lines += u"<div><a href=\"%1\" style=\"color:%2\">%3</a></div>"_s.arg(
            problem.place.field, toneColour(Tone::Problem, palette()).name(),
            formSentence(problem).toHtmlEscaped());
    }
    m_summary->setText(lines);
    m_summary->setVisible(!problems.isEmpty());
}

void WindowEditor::paste(const QString &text)
{
    const auto pasted = draftWithToken(m_form->draft(), text);
    if (!pasted) {
        m_preview->setTokenProblem(tokenSentence(pasted.problem()));
        return;
    }
    m_form->takeSchedule(*pasted);
}

void WindowEditor::openYear()
{
    const WindowDraft draft = m_form->draft();
    // Together they are what was typed, also where it becomes several windows.
    MaintenanceWindow typed{{}, draft.name.trimmed(), {}, {}, draft.type, draft.isEnabled};
    for (const MaintenanceWindow &window : windowsOf(draft, windowNaming())) {
        typed.schedule += window.schedule;
    }
    auto *dialog = new YearDialog(m_site, draft.collectionId, typed, m_now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowEditor::accept()
{
    if (m_isBusy) {
        return;
    }
    m_message->setText({});
    m_question->hide();
    const QList<Problem> problems = validate(m_form->draft(), m_site, windowNaming());
    if (problems.isEmpty()) {
        store();
        return;
    }
    m_showsAll = true;
    judge();
    m_form->focusField(problems.first().place.field);
    QAccessibleEvent event(m_summary, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void WindowEditor::store()
{
    const Edit edit = editFor(m_form->draft(), m_site, windowNaming(), &WindowEditor::newWindowId);
    if (edit.changes.isEmpty()) {
        QDialog::accept();
        return;
    }
    setBusy(true);
    m_submit(edit, this, [this](const std::optional<Problem> &problem) { stored(problem); });
}

void WindowEditor::stored(const std::optional<Problem> &problem)
{
    setBusy(false);
    if (!problem) {
        QDialog::accept();
        return;
    }
    m_message->setText(formSentence(*problem));
    m_message->announce();
    m_buttons->button(QDialogButtonBox::Ok)->setFocus();
}

void WindowEditor::setBusy(bool busy)
{
    m_isBusy = busy;
    m_body->setEnabled(!busy);
    m_buttons->setEnabled(!busy);
}

void WindowEditor::reject()
{
    if (m_isBusy) {
        return;
    }
    if (m_question->isVisible()) {
        // Escape again: the safe answer.
        m_question->hide();
        m_form->focusField(draftfield::name);
    } else if (m_form->draft() == m_initial) {
        QDialog::reject();
    } else {
        m_question->show();
        m_keepEditing->setFocus();
        QAccessibleEvent event(m_question, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString WindowEditor::newWindowId()
{
    return QUuid::createUuid().toString().toUpper();
}

} // namespace wk
