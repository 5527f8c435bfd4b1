// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QList>

#include <utility>

namespace wk {

/// A parameter that is chosen among what occurs, or left open.
class ReportChoiceField final : public QComboBox
{
    Q_OBJECT

public:
    explicit ReportChoiceField(QWidget *parent = nullptr);

    /// Values with their words; `nothing` is what it is called that the choice is left open. What is chosen
    /// stays, though it does not occur any more. Tells nobody.
    void offer(const QList<std::pair<QString, QString>> &choices, const QString &nothing);
    /// Empty if the choice is left open.
    [[nodiscard]] QString value() const;
    /// One that does not occur becomes a choice. Tells nobody.
    void setValue(const QString &value);

private:
    void keepRoomFor(const QString &words);
};

} // namespace wk
