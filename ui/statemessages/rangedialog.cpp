// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/rangedialog.h"

#include "common/theme.h"
#include "site/typedtime.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

QString typedText(const ZoneClock &zone, const std::optional<Instant> &instant)
{
    if (!instant) {
        return {};
    }
    const CivilTime civil = zone.toCivil(*instant);
    const auto date = std::chrono::floor<std::chrono::days>(civil);
    const auto clock = std::chrono::floor<std::chrono::minutes>(civil - date);
    return dateText(date) + u' ' + clockText(clock);
}

} // namespace

RangeDialog::RangeDialog(const ZoneClock &zone, std::optional<Instant> from, std::optional<Instant> to,
                         QWidget *parent)
    : QDialog(parent)
    , m_zone(zone)
    , m_from(new QLineEdit(typedText(zone, from), this))
    , m_to(new QLineEdit(typedText(zone, to), this))
    , m_flaw(new QLabel(this))
{
    setWindowTitle(tr("Messages sent between"));
    m_from->setPlaceholderText(tr("2026-03-29 22:00, or nothing"));
    m_to->setPlaceholderText(tr("2026-03-30 06:00, or nothing"));
    m_flaw->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("From:"), m_from);
    form->addRow(tr("To, not included:"), m_to);
    //: %1 a time zone
    auto *note = new QLabel(tr("Times of %1.").arg(zone.name()), this);
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &RangeDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *field : {m_from, m_to}) {
        connect(field, &QLineEdit::textChanged, this, &RangeDialog::check);
    }
    auto *column = new QVBoxLayout(this);
    column->setSpacing(relatedSpacing);
    column->addLayout(form);
    column->addWidget(note);
    column->addWidget(m_flaw);
    column->addWidget(buttons);
    check();
}

std::optional<Instant> RangeDialog::instantOf(const QLineEdit &field) const
{
    const auto typed = timeFromTyped(field.text());
    if (typed && typed->date) {
        return m_zone.toInstant(CivilTime(*typed->date) + typed->sinceMidnight);
    }
    const auto date = dateFromTyped(field.text());
    return date ? std::optional(m_zone.toInstant(CivilTime(*date))) : std::nullopt;
}

void RangeDialog::check()
{
    const auto isUnreadable = [this](const QLineEdit &field) {
        return !field.text().trimmed().isEmpty() && !instantOf(field);
    };
    const auto from = instantOf(*m_from);
    const auto to = instantOf(*m_to);
    QString flaw;
    if (isUnreadable(*m_from) || isUnreadable(*m_to)) {
        flaw = tr("A date is wanted, such as 2026-03-29, and a time behind it if you like.");
    } else if (from && to && *from >= *to) {
        flaw = tr("The range ends before it begins.");
    }
    m_flaw->setText(flaw);
    m_ok->setEnabled(flaw.isEmpty() && (from || to));
}

void RangeDialog::choose()
{
    const auto from = instantOf(*m_from);
    const auto to = instantOf(*m_to);
    accept();
    Q_EMIT chosen(from, to);
}

} // namespace wk
