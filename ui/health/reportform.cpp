// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportform.h"

#include "common/choosecollectiondialog.h"
#include "common/clearbutton.h"
#include "common/theme.h"
#include "core/timetext.h"
#include "health/reportchoicefield.h"
#include "health/reportfield.h"
#include "wording/oneline.h"
#include "wording/problemwords.h"
#include "wording/reportsentences.h"
#include "wording/statemessagewords.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>

#include <algorithm>
#include <array>

namespace wk {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

constexpr int widestName = 140;
constexpr int mostNames = 12; ///< that a completion offers at once

/// Choices of the period, in the order of their field; behind them, a range as it is typed.
constexpr std::array periods{hours{0}, hours{24}, hours{7 * 24}, hours{30 * 24}};
constexpr int customPeriod = static_cast<int>(periods.size());

} // namespace

ReportForm::ReportForm(SiteSession &session, const MessageSession &messages, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_messages(messages)
    , m_clock(clock)
    , m_kind(reportKind(ReportId::ClientDeploymentStatus))
    , m_site(new ReportChoiceField(this))
    , m_collection(new QPushButton(this))
    , m_client(new QLineEdit(this))
    , m_names(new QStringListModel(this))
    , m_period(new QComboBox(this))
    , m_from(new ReportTimeField(this))
    , m_to(new ReportTimeField(this))
    , m_topic(new ReportChoiceField(this))
    , m_state(new ReportChoiceField(this))
    , m_errorCode(new ReportChoiceField(this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_grid(new ReportFieldGrid(this))
{
    buildFields();
    connectFields();
    setChoices({});
    showCollection({});
    ask(m_kind, {});
}

void ReportForm::buildFields()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(groupSpacing, 0, groupSpacing, relatedSpacing);
    row->addWidget(m_grid, 1);
    const std::pair<ReportParameter, QWidget *> editors[] = {
        {ReportParameter::Site, m_site},     {ReportParameter::Collection, m_collection},
        {ReportParameter::Client, m_client}, {ReportParameter::From, m_from},
        {ReportParameter::To, m_to},         {ReportParameter::Topic, m_topic},
        {ReportParameter::State, m_state},   {ReportParameter::ErrorCode, m_errorCode}};
    QList<QWidget *> fields;
    for (const auto &[parameter, editor] : editors) {
        if (parameter == ReportParameter::From) {
            m_periodField = new ReportField(tr("Messages from"), m_period, m_grid);
            fields.append(m_periodField);
        }
        m_fields[parameter] = new ReportField(parameterTitle(parameter), editor, m_grid);
        fields.append(m_fields[parameter]);
    }
    for (const QString &words : {tr("Any time"), tr("The last 24 hours"), tr("The last 7 days"),
                                 tr("The last 30 days"), tr("A range")}) {
        m_period->addItem(words);
    }
    m_client->setPlaceholderText(tr("Name or ID"));
    addClearButton(*m_client);
    auto *completer = new QCompleter(m_names, m_client);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    completer->setMaxVisibleItems(mostNames);
    m_client->setCompleter(completer);
    m_collection->setAutoDefault(false);
    m_clear->setAutoDefault(false);
    m_clear->setToolTip(tr("Ask for all of them again"));
    m_clearField = new ReportField({}, m_clear, m_grid);
    fields.append(m_clearField);
    m_grid->setFields(fields);
}

void ReportForm::connectFields()
{
    for (const QComboBox *box : {m_site, m_topic, m_state, m_errorCode}) {
        connect(box, &QComboBox::currentIndexChanged, this, &ReportForm::changed);
    }
    connect(m_period, &QComboBox::currentIndexChanged, this, &ReportForm::choosePeriod);
    for (const QLineEdit *line :
         {m_client, static_cast<QLineEdit *>(m_from), static_cast<QLineEdit *>(m_to)}) {
        connect(line, &QLineEdit::editingFinished, this, &ReportForm::changed);
        connect(line, &QLineEdit::textChanged, this, [this, line](const QString &text) {
            if (text.isEmpty() && line->hasFocus()) {
                Q_EMIT changed(); // its button clears it, and there is nothing to finish
            }
        });
    }
    connect(m_client, &QLineEdit::textEdited, this, &ReportForm::showNames);
    connect(m_client->completer(), qOverload<const QString &>(&QCompleter::activated), this,
            &ReportForm::changed, Qt::QueuedConnection); // once it stands in the field
    connect(m_collection, &QPushButton::clicked, this, &ReportForm::openCollections);
    connect(m_clear, &QPushButton::clicked, this, &ReportForm::clear);
    const auto forget = [this] { m_hasNames = false; };
    connect(&m_messages, &MessageSession::changed, this, forget);
    connect(&m_session, &SiteSession::snapshotChanged, this, [this, forget] {
        forget();
        showCollection(m_collectionId); // it may be called something else
    });
}

bool ReportForm::takes(ReportParameter parameter) const
{
    return m_kind.takes(parameter);
}

void ReportForm::ask(const ReportKind &kind, const ReportParameters &parameters)
{
    m_kind = kind;
    for (const auto &[parameter, field] : m_fields) {
        const auto value = parameters.find(parameter);
        show(parameter, value == parameters.end() ? QString() : value->second);
        field->setVisible(takes(parameter));
        field->setRequired(kind.required.contains(parameter));
    }
    m_clearField->setVisible(!kind.optional.isEmpty());
    if (!parameters.contains(ReportParameter::From) && !parameters.contains(ReportParameter::To)) {
        const QSignalBlocker quiet(m_period);
        m_period->setCurrentIndex(0);
    }
    showPeriod();
    showProblem({});
}

void ReportForm::show(ReportParameter parameter, const QString &value)
{
    const ZoneClock &zone = m_session.snapshot().zone();
    switch (parameter) {
    case ReportParameter::Site: m_site->setValue(value); break;
    case ReportParameter::Collection: showCollection(value); break;
    case ReportParameter::Client:
        if (m_client->text() != value) {
            m_client->setText(value);
        }
        break;
    case ReportParameter::From: m_from->setValue(value, zone); break;
    case ReportParameter::To: m_to->setValue(value, zone); break;
    case ReportParameter::Topic: m_topic->setValue(value); break;
    case ReportParameter::State: m_state->setValue(value); break;
    case ReportParameter::ErrorCode: m_errorCode->setValue(value); break;
    }
}

QString ReportForm::valueOf(ReportParameter parameter) const
{
    const ZoneClock &zone = m_session.snapshot().zone();
    switch (parameter) {
    case ReportParameter::Site: return m_site->value();
    case ReportParameter::Collection: return m_collectionId;
    case ReportParameter::Client: return m_client->text().trimmed();
    case ReportParameter::From: return m_from->value(zone);
    case ReportParameter::To: return m_to->value(zone);
    case ReportParameter::Topic: return m_topic->value();
    case ReportParameter::State: return m_state->value();
    case ReportParameter::ErrorCode: return m_errorCode->value();
    }
    Q_UNREACHABLE();
}

ReportParameters ReportForm::parameters() const
{
    ReportParameters parameters;
    for (const auto &[parameter, field] : m_fields) {
        const QString value = takes(parameter) ? valueOf(parameter) : QString();
        if (!value.isEmpty()) {
            parameters.emplace(parameter, value);
        }
    }
    return parameters;
}

void ReportForm::setChoices(const ReportChoices &choices)
{
    if (choices == m_choices && m_kind.id == m_choicesOf) {
        return; // one of the lists may be open
    }
    m_choices = choices;
    m_choicesOf = m_kind.id;
    QList<std::pair<QString, QString>> sites;
    for (const QString &site : choices.sites) {
        sites.append({site, site});
    }
    const auto numbers = [](const QList<qint32> &values, const auto &words) {
        QList<std::pair<QString, QString>> listed;
        for (const qint32 value : values) {
            listed.append({QString::number(value), words(value)});
        }
        return listed;
    };
    QList<std::pair<QString, QString>> codes;
    for (const QString &code : choices.errorCodes) {
        codes.append({code, inOneLine(code)});
    }
    const bool isOfIssues = takes(ReportParameter::Topic);
    m_site->offer(sites, tr("All sites"));
    m_topic->offer(numbers(choices.topics, numberedTopic), tr("All topics"));
    m_state->offer(
        numbers(choices.states,
                [isOfIssues](qint32 state) {
                    return isOfIssues ? QString::number(state) : numberedState({deploymentTopic, state});
                }),
        tr("All states"));
    m_errorCode->offer(codes, tr("All error codes"));
}

void ReportForm::showProblem(const std::optional<Problem> &problem)
{
    m_clear->setEnabled(!parameters().empty());
    for (const auto &[parameter, field] : m_fields) {
        const bool isIt = problem && problem->place.field == parameterName(parameter);
        field->setProblem(isIt ? inOneLine(problemWords(*problem)) : QString());
    }
}

void ReportForm::focusRequired()
{
    m_client->setFocus();
}

// The client.

void ReportForm::showNames()
{
    if (m_hasNames) {
        return;
    }
    m_hasNames = true;
    QStringList names;
    for (const Client &client : m_session.snapshot().clients()) {
        names.append(client.name);
    }
    for (const MessageSender &sender : m_messages.snapshot().table().senders()) {
        names.append(sender.client);
    }
    std::sort(names.begin(), names.end(), [](const QString &left, const QString &right) {
        const int order = left.compare(right, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : left < right;
    });
    names.erase(std::unique(names.begin(), names.end()), names.end());
    m_names->setStringList(names);
}

// The collection.

void ReportForm::showCollection(const QString &id)
{
    const SiteSnapshot &site = m_session.snapshot();
    const auto row = site.collectionWithId(id);
    const QString name = id.isEmpty() ? tr("All clients") : inOneLine(row ? site.collection(*row).name : id);
    QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, widestName);
    m_collectionId = id;
    m_collection->setText(shown.replace(u'&', u"&&"_s));
    m_collection->setToolTip(plainToolTip(name));
    m_fields[ReportParameter::Collection]->setDescription(name);
    m_collection->setEnabled(!site.collections().isEmpty());
}

void ReportForm::openCollections()
{
    if (m_collectionId.isEmpty()) {
        chooseCollection();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Choose &another...")), &QAction::triggered, this,
            &ReportForm::chooseCollection);
    connect(menu->addAction(tr("All &clients")), &QAction::triggered, this, [this] {
        showCollection({});
        Q_EMIT changed();
    });
    menu->popup(m_collection->mapToGlobal(QPoint(0, m_collection->height())));
}

void ReportForm::chooseCollection()
{
    const SiteSnapshot &site = m_session.snapshot();
    QList<CollectionRow> among;
    for (qsizetype i = 0; i < site.collections().size(); ++i) {
        among.append(static_cast<CollectionRow>(i));
    }
    auto *dialog = new ChooseCollectionDialog(
        site, among,
        {tr("Report on a collection"), tr("The report is made of its direct members."), tr("Choose")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseCollectionDialog::chosen, this, [this](const QString &id) {
        showCollection(id);
        Q_EMIT changed();
    });
    dialog->open();
}

// The period.

void ReportForm::choosePeriod(int index)
{
    const ZoneClock &zone = m_session.snapshot().zone();
    if (index < customPeriod) {
        const auto length = periods[static_cast<std::size_t>(index)];
        m_periodBegin =
            length == hours{0} ? QString() : isoText(Instant{floor<minutes>(m_clock.now()) - length});
        m_from->setValue(m_periodBegin, zone);
        m_to->setValue({}, zone);
    }
    showPeriod();
    if (index == customPeriod) {
        m_from->setFocus();
    } else {
        Q_EMIT changed();
    }
}

/// A range is shown as one unless it is the period that was chosen, which it is called then.
void ReportForm::showPeriod()
{
    const QString from = valueOf(ReportParameter::From);
    const QString to = valueOf(ReportParameter::To);
    const QSignalBlocker quiet(m_period);
    const bool isAnyTime = from.isEmpty() && to.isEmpty();
    const bool isRange = !isAnyTime && (!to.isEmpty() || from != m_periodBegin);
    if (isRange) {
        m_period->setCurrentIndex(customPeriod);
    } else if (isAnyTime && m_period->currentIndex() != customPeriod) {
        m_period->setCurrentIndex(0);
    }
    const bool takesRange = takes(ReportParameter::From);
    m_periodField->setVisible(takesRange);
    for (const ReportParameter parameter : {ReportParameter::From, ReportParameter::To}) {
        m_fields[parameter]->setVisible(takesRange && m_period->currentIndex() == customPeriod);
    }
    m_grid->arrange();
}

void ReportForm::clear()
{
    ReportParameters required;
    for (const auto &[parameter, value] : parameters()) {
        if (m_kind.required.contains(parameter)) {
            required.emplace(parameter, value);
        }
    }
    ask(m_kind, required);
    Q_EMIT changed();
}

} // namespace wk
