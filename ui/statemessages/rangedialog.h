// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wk {

/// Asks from when to when messages are looked at. Either end may be left open.
class RangeDialog final : public QDialog
{
    Q_OBJECT

public:
    RangeDialog(const ZoneClock &zone, std::optional<Instant> from, std::optional<Instant> to,
                QWidget *parent = nullptr);

Q_SIGNALS:
    /// Follows accepting; at least one is given, and `to` is later than `from`.
    void chosen(std::optional<wk::Instant> from, std::optional<wk::Instant> to);

private:
    void check();
    void choose();
    [[nodiscard]] std::optional<Instant> instantOf(const QLineEdit &field) const;

    ZoneClock m_zone;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_flaw;
    QPushButton *m_ok;
};

} // namespace wk
