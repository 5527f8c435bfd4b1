// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/statuspointdialog.h"

#include "common/messagebar.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "statuspoints/throttlecalculator.h"
#include "wording/problemwords.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int greatest = std::numeric_limits<int>::max();

template <typename Number>
int shownNumber(Number number)
{
    return static_cast<int>(std::min<qint64>(number, greatest));
}

QSpinBox *numberField(const QString &name, int singleStep, QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setAccessibleName(name);
    field->setRange(0, greatest); // what is too small is said, not made another number
    field->setSingleStep(singleStep);
    field->setGroupSeparatorShown(true);
    return field;
}

} // namespace

StatusPointDialog::StatusPointDialog(const SiteSnapshot &site, const StatusPointDraft &draft, Submit submit,
                                     QWidget *parent)
    : QDialog(parent)
    , m_site(site)
    , m_before(draft)
    , m_submit(std::move(submit))
    , m_server(new QLineEdit(this))
    , m_siteCode(new QComboBox(this))
    , m_count(numberField(tr("Number of messages"), 1000, this))
    , m_interval(numberField(tr("Throttle interval (in seconds)"), 60, this))
    , m_calculator(new ThrottleCalculator(this))
    , m_objection(new QLabel(this))
    , m_discard(new MessageBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    //: Window title; %1 a server
    setWindowTitle(draft.isNew ? tr("New fallback status point")
                               : tr("Fallback status point: %1").arg(draft.serverName));
    fill();
    build();
    check();
    connect(m_server, &QLineEdit::textChanged, this, &StatusPointDialog::check);
    connect(m_siteCode, &QComboBox::currentIndexChanged, this, &StatusPointDialog::check);
    connect(m_count, &QSpinBox::valueChanged, this, &StatusPointDialog::check);
    connect(m_interval, &QSpinBox::valueChanged, this, &StatusPointDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StatusPointDialog::store);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &StatusPointDialog::reject);
}

void StatusPointDialog::fill()
{
    m_server->setAccessibleName(tr("Server"));
    m_server->setText(m_before.serverName);
    m_server->setReadOnly(!m_before.isNew);
    m_server->setPlaceholderText(tr("Short name, full name or IP address"));
    m_siteCode->setAccessibleName(tr("Site"));
    for (const Site &site : m_site.sites()) {
        //: %1 a site code, %2 the name of the site
        m_siteCode->addItem(site.name.isEmpty() ? site.code : tr("%1, %2").arg(site.code, site.name),
                            site.code);
    }
    if (m_siteCode->findData(m_before.siteCode) < 0) {
        m_siteCode->addItem(m_before.siteCode, m_before.siteCode); // as a document may have it
    }
    m_siteCode->setCurrentIndex(m_siteCode->findData(m_before.siteCode));
    m_count->setValue(shownNumber(m_before.throttleCount));
    m_interval->setValue(shownNumber(m_before.throttleInterval.count()));
}

void StatusPointDialog::build()
{
    m_objection->setWordWrap(true);
    m_objection->setTextFormat(Qt::PlainText);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, textColor(Meaning::Error, palette()));
    m_objection->setPalette(colours);
    auto *advice = new TextLabel(
        TextSize::Small,
        tr("The throttle limits what the point hands on to the site. Raise it only while many clients are "
           "deployed on the intranet, and set it back afterwards: too much at once keeps the site server "
           "busy."),
        this);
    advice->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setSpacing(relatedSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Server"), m_server);
    form->addRow(tr("S&ite"), m_siteCode);
    form->addRow(tr("Number of &messages"), m_count);
    form->addRow(tr("&Throttle interval (in seconds)"), m_interval);
    auto *title = new TextLabel(TextSize::Section, tr("How long a deployment takes to be seen"), this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_discard);
    layout->addLayout(form);
    layout->addWidget(m_objection);
    layout->addWidget(advice); // not in the form, which cuts what wraps
    layout->addSpacing(relatedSpacing);
    layout->addWidget(title);
    layout->addWidget(m_calculator);
    layout->addStretch(1);
    layout->addSpacing(relatedSpacing);
    layout->addWidget(m_buttons);
    setMinimumWidth(520);
    (m_before.isNew ? static_cast<QWidget *>(m_server) : m_count)->setFocus();
}

StatusPointDraft StatusPointDialog::draft() const
{
    StatusPointDraft now = m_before;
    now.serverName = m_server->text();
    now.siteCode = m_siteCode->currentData().toString();
    // The fields cannot hold every number that a document may have.
    if (m_count->value() != shownNumber(m_before.throttleCount)) {
        now.throttleCount = static_cast<quint32>(m_count->value());
    }
    if (m_interval->value() != shownNumber(m_before.throttleInterval.count())) {
        now.throttleInterval = std::chrono::seconds{m_interval->value()};
    }
    return now;
}

void StatusPointDialog::setSite(const SiteSnapshot &site)
{
    m_site = site;
    if (m_buttons->isEnabled()) { // or it is our own change, which is told by and by
        check();
    }
}

void StatusPointDialog::check()
{
    const StatusPointDraft now = draft();
    m_calculator->setThrottle(now.throttleCount, now.throttleInterval);
    QStringList sentences;
    for (const Problem &problem : validate(now, m_site)) {
        sentences.append(problemSentence(problem));
    }
    const bool isUntouched = !m_wasTried && now == m_before;
    m_objection->setText(sentences.join(u'\n'));
    m_objection->setVisible(!isUntouched && !sentences.isEmpty());
}

void StatusPointDialog::store()
{
    m_wasTried = true;
    check();
    if (!m_objection->text().isEmpty()) {
        (m_before.isNew ? static_cast<QWidget *>(m_server) : m_count)->setFocus();
        QAccessibleEvent alert(m_objection, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    const Edit edit = editFor(draft(), m_site);
    if (edit.changes.isEmpty()) {
        accept();
        return;
    }
    m_buttons->setEnabled(false);
    m_submit(edit, this, [this, edit](const std::optional<Problem> &problem) {
        m_buttons->setEnabled(true);
        if (!problem) {
            accept();
            Q_EMIT stored(edit);
            return;
        }
        m_objection->setText(problemSentence(*problem));
        m_objection->show();
    });
}

void StatusPointDialog::reject()
{
    if (!m_buttons->isEnabled()) {
        return; // it is being stored
    }
    // Escape a second time means it.
    if (draft() == m_before || m_discard->isVisible()) {
        QDialog::reject();
        return;
    }
    m_discard->showMessage(MessageKind::Question, tr("What you typed is not stored yet."),
                           {{tr("Discard"), [this] { QDialog::reject(); }},
                            {tr("Go on editing"), [this] { m_server->setFocus(); }}});
}

} // namespace wk
