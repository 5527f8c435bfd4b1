// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/panel.h"
#include "site/deploymentedits.h"

#include <QScrollArea>

class QCheckBox;

namespace wk {

class KeyValueList;
class TextLabel;

/// What a deployment is, or how many are selected, and whether they may run and restart in spite of
/// maintenance windows.
class DeploymentDetails final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DeploymentDetails(QWidget *parent = nullptr);

    /// Deployments by their place in the snapshot; with none it asks to choose one.
    void showDeployments(const SiteSnapshot &site, const QList<qsizetype> &deployments);

Q_SIGNALS:
    void locationAsked(const wk::Location &location);
    /// Somebody wants those shown to have an override, or not to have it any more.
    void overrideAsked(wk::WindowOverride override, bool granted);

private:
    [[nodiscard]] QWidget *buildContent();
    void showOverride(QCheckBox &box, WindowOverride override);

    std::optional<SiteSnapshot> m_site;
    QList<qsizetype> m_shown;
    TextLabel *m_title;
    TextLabel *m_overrides;
    QCheckBox *m_ignoreWindows;
    QCheckBox *m_restartOutside;
    KeyValueList *m_facts;
};

} // namespace wk
