// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "core/clock.h"
#include "health/reportsheet.h"
#include "jobs/latest.h"
#include "reports/reportrun.h"
#include "session/messagesession.h"
#include "session/sitesession.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace wk {

class EmptyState;
class MessageBar;
class ReportForm;
class ReportList;
class ReportView;
class TextLabel;

/// Reports on the deployment of clients and on maintenance windows: which there are, what they are asked for,
/// and what they say, made anew while somebody looks. From there to other reports, messages and clients, and
/// onto paper and into files.
class ReportsPanel final : public Panel
{
    Q_OBJECT

public:
    /// `session` is open; all have to outlive the panel.
    ReportsPanel(SiteSession &session, MessageSession &messages, const Clock &clock,
                 QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> panelActions() const override;
    /// Makes the report that the location names, of its parameters; those it does not take are left out.
    /// Without a report it stays what it is.
    void show(const Location &location) override;
    [[nodiscard]] Location location() const override;
    void filter(const QString &text) override;
    void prepareFilter() override;
    [[nodiscard]] QString filterHint() const override;
    void focusList() override;
    [[nodiscard]] std::optional<PanelWork> work() const override;
    void cancelWork() override;

    /// The rows as they are listed, for paper.
    [[nodiscard]] ReportSheet sheet() const;
    enum class FileFormat { Pdf, Csv };
    /// Asks for a file, then writes it.
    void exportAs(FileFormat format);
    /// Writes the rows as they are listed as PDF, or the whole report as `wkctl report --format csv` does;
    /// `done` tells, or a message what is in the way.
    void saveAs(FileFormat format, const QString &file);
    void askToPrint();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void connectSessions();
    void choose(ReportId id, const ReportParameters &parameters);
    void refresh();
    void ask();
    void take(const SiteSnapshot &site, const Result<ReportAnswer> &answer);
    void showAnswer();
    void showNothing();
    void showProblem(const Problem &problem);
    void showPage(QWidget *page);
    void showActions();
    void refuseCopy(qsizetype selected, qsizetype most);
    void leave(const std::optional<Location> &place);
    [[nodiscard]] bool needsMessages() const;
    [[nodiscard]] QStringList facts() const;
    [[nodiscard]] std::optional<SheetChart> chartOnPaper() const;
    using Write = std::function<std::optional<std::optional<Problem>>(const SheetProgress &)>;
    void runFileWork(const Write &write, const QString &what, const QString &sentence);

    SiteSession &m_session;
    MessageSession &m_messages;
    const Clock &m_clock;
    ReportId m_report = ReportId::ClientDeploymentStatus;
    ReportParameters m_parameters;
    bool m_isStale = true; ///< there is something else to be told than what is shown
    bool m_hasFailed = false; ///< messages cannot be loaded
    double m_part = 0;
    QString m_fileWork; ///< what is being written, in words
    std::optional<SiteSnapshot> m_site; ///< the one of the answer
    std::optional<ReportAnswer> m_answer;

    QSplitter *m_content;
    ReportList *m_list;
    TextLabel *m_title;
    QLabel *m_sentence;
    MessageBar *m_message;
    ReportForm *m_form;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    ReportView *m_view;
    QAction *m_behind;
    QAction *m_showMessages;
    QAction *m_showClient;
    QAction *m_showStory;
    QAction *m_print;
    QAction *m_pdf;
    QAction *m_csv;

    Latest<std::optional<Problem>> m_writing;
    Latest<Result<ReportAnswer>> m_making; ///< last: it is gone before what it tells
};

} // namespace wk
