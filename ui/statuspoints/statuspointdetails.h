// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/statuspointclients.h"
#include "statuspoints/statuspointclientsview.h"

#include <QScrollArea>

namespace wk {

class KeyValueList;
class TextLabel;
class ThrottleCalculator;

/// A fallback status point in full: its settings, how long a deployment takes at them, and how many clients
/// of the site are assigned to what.
class StatusPointDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit StatusPointDetails(QWidget *parent = nullptr);

    /// Null: none is selected.
    void showPoint(const SiteSnapshot &site, const StatusPointClients &clients,
                   const FallbackStatusPoint *point);

Q_SIGNALS:
    /// A number was followed.
    void groupAsked(wk::ClientGroup group);

private:
    TextLabel *m_title;
    KeyValueList *m_facts;
    TextLabel *m_calculatorTitle;
    ThrottleCalculator *m_calculator;
    KeyValueList *m_others;
};

} // namespace wk
