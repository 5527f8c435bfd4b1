// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportchoicefield.h"

#include "wording/oneline.h"

#include <QSignalBlocker>

namespace wk {

ReportChoiceField::ReportChoiceField(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ReportChoiceField::offer(const QList<std::pair<QString, QString>> &choices, const QString &nothing)
{
    const QSignalBlocker quiet(this);
    const QString before = value();
    clear();
    addItem(nothing, QString());
    for (const auto &[value, words] : choices) {
        addItem(words, value);
    }
    setValue(before);
}

QString ReportChoiceField::value() const
{
    return currentData().toString();
}

void ReportChoiceField::setValue(const QString &value)
{
    const QSignalBlocker quiet(this);
    if (findData(value) < 0) {
        addItem(inOneLine(value), value);
    }
    setCurrentIndex(findData(value));
}

} // namespace wk
