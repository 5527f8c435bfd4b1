// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"

#include <QLineEdit>

namespace wk {

/// A time as a parameter of reports has it, typed and shown on a clock in a zone: a date, with or without a
/// time of day, or a time with its own offset.
class ReportTimeField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ReportTimeField(QWidget *parent = nullptr);

    /// Empty, or as a parameter is; what cannot be read is shown as it is.
    void setValue(const QString &value, const ZoneClock &zone);
    /// The same, or what was typed since then; empty if there is nothing.
    [[nodiscard]] QString value(const ZoneClock &zone) const;

private:
    QString m_value;
    QString m_shown; ///< for it
};

} // namespace wk
