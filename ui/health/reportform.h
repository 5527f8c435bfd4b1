// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "health/reporttimefield.h"
#include "reports/reportchoices.h"
#include "reports/reportparameters.h"
#include "session/messagesession.h"
#include "session/sitesession.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QCompleter;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace wk {

class ReportChoiceField;
class ReportField;
class ReportFieldGrid;

/// What a report is asked for: a field for each parameter that it takes, those that are required marked.
class ReportForm final : public QWidget
{
    Q_OBJECT

public:
    /// The session is open; all have to outlive the form.
    ReportForm(SiteSession &session, const MessageSession &messages, const Clock &clock,
               QWidget *parent = nullptr);

    /// Shows the fields of a report with these values; tells nobody.
    void ask(const ReportKind &kind, const ReportParameters &parameters);
    /// What can be chosen from now on. A value that does not occur stays.
    void setChoices(const ReportChoices &choices);
    /// As they stand; of fields that are empty there are none.
    [[nodiscard]] ReportParameters parameters() const;
    /// Says it beside the field that the problem's place names; nothing is wrong with the others.
    void showProblem(const std::optional<Problem> &problem);
    void focusRequired();

Q_SIGNALS:
    /// Somebody asks for something else.
    void changed();

private:
    void buildFields();
    void connectFields();
    void show(ReportParameter parameter, const QString &value);
    [[nodiscard]] QString valueOf(ReportParameter parameter) const;
    void showCollection(const QString &id);
    void openCollections();
    void chooseCollection();
    void choosePeriod(int index);
    void showPeriod();
    void showNames();
    void clear();
    [[nodiscard]] bool takes(ReportParameter parameter) const;

    SiteSession &m_session;
    const MessageSession &m_messages;
    const Clock &m_clock;
    ReportKind m_kind;
    QString m_collectionId;
    QString m_periodBegin; ///< of the period that was chosen, as a parameter
    ReportChoices m_choices;
    std::optional<ReportId> m_choicesOf;
    bool m_hasNames = false; ///< the completer knows what there is

    ReportChoiceField *m_site;
    QPushButton *m_collection;
    QLineEdit *m_client;
    QStringListModel *m_names;
    QComboBox *m_period;
    ReportTimeField *m_from;
    ReportTimeField *m_to;
    ReportChoiceField *m_topic;
    ReportChoiceField *m_state;
    ReportChoiceField *m_errorCode;
    QPushButton *m_clear;
    ReportFieldGrid *m_grid;
    std::map<ReportParameter, ReportField *> m_fields;
    ReportField *m_periodField = nullptr;
    ReportField *m_clearField = nullptr;
};

} // namespace wk
