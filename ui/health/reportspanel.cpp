// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportspanel.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/messagebar.h"
#include "common/tableview.h"
#include "common/textlabel.h"
#include "health/reportform.h"
#include "health/reportlist.h"
#include "health/reportplaces.h"
#include "health/reportview.h"
#include "items/reporttablemodel.h"
#include "wording/oneline.h"
#include "wording/problemwords.h"
#include "wording/reportsentences.h"
#include "wording/reportwords.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr int listWidth = 204;
constexpr int wideListWidth = 320;
/// From here on names of reports have all the room they like.
constexpr int widthForWideList = 1200;

} // namespace

ReportsPanel::ReportsPanel(SiteSession &session, MessageSession &messages, const Clock &clock,
                           QWidget *parent)
    : Panel(parent)
    , m_session(session)
    , m_messages(messages)
    , m_clock(clock)
    , m_content(new QSplitter(this))
    , m_list(new ReportList(this))
    , m_title(new TextLabel(TextSize::Title, this))
    , m_sentence(new QLabel(this))
    , m_message(new MessageBar(this))
    , m_form(new ReportForm(session, messages, clock, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_view(new ReportView(this))
    , m_behind(new QAction(icon(Icon::Forward), tr("Show what is behind"), this))
    , m_showMessages(new QAction(icon(Icon::StateMessage), tr("Show state messages"), this))
    , m_showClient(new QAction(icon(Icon::Client), tr("Show client"), this))
    , m_showStory(new QAction(icon(Icon::Health), tr("Show story of the client"), this))
    , m_print(new QAction(icon(Icon::Print), tr("Print..."), this))
    , m_pdf(new QAction(icon(Icon::Export), tr("Save as PDF..."), this))
    , m_csv(new QAction(icon(Icon::Export), tr("Save as CSV..."), this))
{
    m_behind->setToolTip(tr("Show the clients, messages or window behind the row (Return)"));
    m_print->setPriority(QAction::HighPriority);
    m_csv->setPriority(QAction::HighPriority);
    m_view->chartAction()->setPriority(QAction::HighPriority);
    buildLayout();
    connectParts();
    connectSessions();
    choose(m_report, {});
}

void ReportsPanel::buildLayout()
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_title->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, 0);
    m_sentence->setContentsMargins(groupSpacing, 0, groupSpacing, relatedSpacing);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    for (QAction *action : {m_behind, m_showMessages, m_showClient, m_showStory}) {
        m_view->table().insertAction(m_view->table().copyAction(), action);
    }
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_message), static_cast<QWidget *>(m_title),
                          static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_form)}) {
        column->addWidget(part);
    }
    column->addWidget(m_pages, 1);
    m_content->setChildrenCollapsible(false);
    m_content->setHandleWidth(1);
    m_content->addWidget(m_list);
    m_content->addWidget(page);
    m_content->setStretchFactor(1, 1);
    m_content->setSizes({listWidth, 3 * listWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_content);
}

void ReportsPanel::connectParts()
{
    connect(m_list, &ReportList::chosen, this, [this](ReportId id) {
        if (id == m_report) {
            return;
        }
        ReportParameters kept = parametersNamed(reportKind(id), namesOf(m_parameters));
        kept.erase(ReportParameter::State); // it is one of the report that is left
        choose(id, kept);
        Q_EMIT locationChanged();
    });
    connect(m_list, &ReportList::activated, this, [this] { m_view->table().setFocus(); });
    connect(m_form, &ReportForm::changed, this, [this] {
        if (const ReportParameters asked = m_form->parameters(); asked != m_parameters) {
            m_parameters = asked;
            refresh();
            Q_EMIT locationChanged();
        }
    });
    connect(m_view, &ReportView::activated, this, [this](qsizetype row) {
        leave(placeBehind({m_answer->report, m_answer->parameters, *m_site}, row));
    });
    connect(&m_view->table(), &TableView::copyRefused, this, &ReportsPanel::refuseCopy);
    connect(m_view, &ReportView::currentChanged, this, &ReportsPanel::showActions);
    const auto follow = [this](QAction *action, auto place) {
        connect(action, &QAction::triggered, this, [this, place] {
            if (m_answer && m_view->currentRow() >= 0) {
                leave(place({m_answer->report, m_answer->parameters, *m_site}, m_view->currentRow()));
            }
        });
    };
    follow(m_behind, &placeBehind);
    follow(m_showMessages, &messagesOf);
    follow(m_showClient, &clientPageOf);
    follow(m_showStory, &storyOf);
    connect(m_print, &QAction::triggered, this, &ReportsPanel::askToPrint);
    connect(m_pdf, &QAction::triggered, this, [this] { exportAs(FileFormat::Pdf); });
    connect(m_csv, &QAction::triggered, this, [this] { exportAs(FileFormat::Csv); });
}

void ReportsPanel::connectSessions()
{
    connect(&m_session, &SiteSession::snapshotChanged, this, &ReportsPanel::refresh);
    connect(&m_messages, &MessageSession::changed, this, [this] {
        m_hasFailed = false;
        m_message->dismiss();
        if (needsMessages()) {
            refresh();
        }
    });
    connect(&m_messages, &MessageSession::progressed, this, [this](qint64 messages) {
        if (needsMessages() && !m_messages.isLoaded()) {
            //: %1 how many so far
            m_empty->showLoading(tr("Loading state messages: %1").arg(QLocale().toString(messages)));
        }
    });
    connect(&m_messages, &MessageSession::failed, this, [this](const Problem &problem) {
        m_hasFailed = true;
        if (m_messages.isLoaded()) {
            //: %1 why
            const QString words = tr("New state messages cannot be read: %1.").arg(problemWords(problem));
            if (m_message->text() != words) {
                m_message->showMessage(MessageKind::Warning, words);
            }
        } else if (needsMessages()) {
            m_empty->showError(tr("State messages cannot be read"), problemSentence(problem),
                               {tr("Try again"), [this] {
                                    m_hasFailed = false;
                                    m_messages.refresh();
                                    refresh();
                                }});
            showPage(m_empty);
        }
        Q_EMIT workChanged();
    });
}

QList<QAction *> ReportsPanel::panelActions() const
{
    return {m_behind,
            m_showMessages,
            m_showClient,
            m_showStory,
            m_view->chartAction(),
            m_print,
            m_pdf,
            m_csv,
            m_view->table().copyAction()};
}

// Which report, and what it is asked for.

void ReportsPanel::show(const Location &location)
{
    const auto id = location.report.isEmpty() ? std::nullopt : reportNamed(location.report);
    if (id) {
        choose(*id, parametersNamed(reportKind(*id), location.parameters));
    }
}

Location ReportsPanel::location() const
{
    Location location{PanelId::Reports, {}, {}, {}};
    location.report = reportName(m_report);
    location.parameters = namesOf(m_parameters);
    return location;
}

void ReportsPanel::choose(ReportId id, const ReportParameters &parameters)
{
    const bool isAnother = id != m_report;
    m_report = id;
    m_parameters = parameters;
    m_title->setText(reportTitle(id));
    m_sentence->setText(reportSentence(id));
    m_form->ask(reportKind(id), parameters);
    m_list->choose(id);
    if (isAnother) {
        m_answer.reset();
    }
    refresh();
}

bool ReportsPanel::needsMessages() const
{
    return m_report != ReportId::MaintenanceWindowsForClient;
}

// The answer.

void ReportsPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_isStale) {
        ask();
    }
}

/// What is shown is no longer the answer.
void ReportsPanel::refresh()
{
    m_isStale = true;
    if (isVisible()) {
        ask();
    }
}

void ReportsPanel::ask()
{
    m_making.cancel();
    if (needsMessages() && !m_messages.isLoaded()) {
        m_answer.reset();
        m_empty->showLoading(tr("Loading state messages"));
        showPage(m_empty);
        Q_EMIT workChanged();
        return;
    }
    m_isStale = false;
    m_part = 0;
    const SiteSnapshot site = m_session.snapshot();
    m_making.ask(
        [id = m_report, parameters = m_parameters, site, messages = m_messages.snapshot(),
         now = m_clock.now()](const auto &progress) {
            return madeReport(id, parameters, site, messages, now, progress);
        },
        [this, site](const Result<ReportAnswer> &answer) {
            take(site, answer);
            Q_EMIT workChanged();
        },
        [this](double part) {
            m_part = part;
            Q_EMIT workChanged();
        });
    if (!m_answer) {
        m_empty->showLoading(tr("Making the report"));
        showPage(m_empty);
    }
    Q_EMIT workChanged();
}

std::optional<PanelWork> ReportsPanel::work() const
{
    if (m_writing.isRunning()) {
        return PanelWork{m_fileWork, m_part};
    }
    if (needsMessages() && !m_messages.isLoaded() && !m_hasFailed) {
        return PanelWork{tr("Loading state messages"), 0};
    }
    return m_making.isRunning() ? std::optional(PanelWork{tr("Making the report"), m_part}) : std::nullopt;
}

void ReportsPanel::cancelWork()
{
    m_writing.cancel();
    if (m_making.isRunning()) {
        m_making.cancel();
        m_answer.reset(); // to another question
        m_isStale = true;
        m_empty->showEmpty(Icon::Report, tr("Not made"), tr("It was cancelled before the report was made."),
                           {tr("Make the report"), [this] { ask(); }});
        showPage(m_empty);
    }
    Q_EMIT workChanged();
}

void ReportsPanel::filter(const QString &text)
{
    m_view->filter(text);
}

void ReportsPanel::prepareFilter()
{
    m_view->rows().prepareFilter();
}

QString ReportsPanel::filterHint() const
{
    return tr("Search the rows of the report");
}

void ReportsPanel::focusList()
{
    if (m_pages->currentWidget() == m_view) {
        m_view->table().setFocus();
    } else {
        m_list->setFocus();
    }
}

void ReportsPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const auto list = [](int width) { return width >= widthForWideList ? wideListWidth : listWidth; };
    if (list(event->oldSize().width()) != list(width()) || event->oldSize().isEmpty()) {
        m_content->setSizes({list(width()), width() - list(width())});
    }
}

} // namespace wk
