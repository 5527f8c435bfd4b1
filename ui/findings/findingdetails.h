// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "planning/findings.h"

#include <QScrollArea>

class QLabel;
class QStackedWidget;

namespace wk {

class EmptyState;
class KeyValueList;

/// Where one goes to do something about a finding: to the deployment, else the
/// fallback status points if it is about those, else the client, else the window, else
/// the collection.
[[nodiscard]] Location placeOf(const Finding &finding);

/// One finding in full: what it is, what to do about it, and the way to all that it is about.
class FindingDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FindingDetails(QWidget *parent = nullptr);

    /// `site` is the one that was checked; nothing if none is selected.
    void showFinding(const SiteSnapshot &site, const std::optional<Finding> &finding);

Q_SIGNALS:
    void locationAsked(const wk::Location &location);

private:
    [[nodiscard]] QWidget *makePage();
    void showPicture();
    void showPlaces(const SiteSnapshot &site);
    void changeEvent(QEvent *event) override;

    std::optional<Finding> m_finding;
    QStackedWidget *m_pages;
    EmptyState *m_none;
    QLabel *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_severity = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_advice = nullptr;
    KeyValueList *m_places = nullptr;
};

} // namespace wk
