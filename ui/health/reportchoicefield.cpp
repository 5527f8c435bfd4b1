// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/reportchoicefield.h"

#include "common/theme.h"
#include "wording/oneline.h"

#include <QSignalBlocker>
#include <QStyleOptionComboBox>

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
    keepRoomFor(nothing);
    for (const auto &[value, words] : choices) {
        addItem(words, value);
    }
    setValue(before);
}

/// What most fields say is never cut.
void ReportChoiceField::keepRoomFor(const QString &words)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize contents(fontMetrics().horizontalAdvance(words) + gridUnit, fontMetrics().height());
    setMinimumWidth(style()->sizeFromContents(QStyle::CT_ComboBox, &option, contents, this).width());
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
