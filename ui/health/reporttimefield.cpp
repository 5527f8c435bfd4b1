// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reporttimefield.h"

#include "common/clearbutton.h"
#include "core/timetext.h"
#include "site/typedtime.h"

namespace wk {

using namespace std::chrono;

namespace {

std::optional<CivilTime> civilFromTyped(const QString &text)
{
    if (const auto date = dateFromTyped(text)) {
        return CivilTime{*date};
    }
    const auto time = timeFromTyped(text);
    return time && time->date ? std::optional(CivilTime{*time->date} + time->sinceMidnight) : std::nullopt;
}

} // namespace

ReportTimeField::ReportTimeField(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(QStringLiteral("2026-03-29 22:00"));
    addClearButton(*this);
}

void ReportTimeField::setValue(const QString &value, const ZoneClock &zone)
{
    m_value = value;
    m_shown = value;
    const auto written = timeFromIso(value);
    if (written && written->offset) {
        const CivilTime civil = zone.toCivil(std::get<Instant>(written->meaning()));
        const local_days date = floor<days>(civil);
        m_shown = dateText(date) + u' ' + clockText(floor<minutes>(civil - date));
    }
    setText(m_shown);
    setCursorPosition(0);
}

QString ReportTimeField::value(const ZoneClock &zone) const
{
    const QString typed = text().trimmed();
    if (typed == m_shown) {
        return m_value;
    }
    const auto civil = civilFromTyped(typed);
    return civil ? isoText(zone.toInstant(*civil)) : typed;
}

} // namespace wk
