// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/guide.h"

#include "shell/navigation.h"

#include <QFile>
#include <QLocale>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(PanelId panel)
{
    switch (panel) {
    case PanelId::Site: return u"site.md"_s;
    case PanelId::Collections: return u"collections.md"_s;
    case PanelId::Windows: return u"windows.md"_s;
    case PanelId::Clients: return u"clients.md"_s;
    case PanelId::Deployments: return u"deployments.md"_s;
    case PanelId::Coverage: return u"coverage.md"_s;
    case PanelId::Findings: return u"findings.md"_s;
    case PanelId::FallbackStatusPoints: return u"status-points.md"_s;
    case PanelId::FailedDeployments: return u"failed-deployments.md"_s;
    case PanelId::StateMessages: return u"state-messages.md"_s;
    case PanelId::Reports: return u"reports.md"_s;
    }
    Q_UNREACHABLE();
}

QString language()
{
    switch (QLocale().language()) {
    case QLocale::German: return u"de"_s;
    case QLocale::Chinese: return u"zh_CN"_s;
    default: return u"en"_s;
    }
}

QString textOf(const QString &name)
{
    QFile file(u":/wk/guide/%1/%2"_s.arg(language(), name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

QString helpOn(PanelId panel)
{
    return textOf(fileOf(panel));
}

QString guideText()
{
    return textOf(u"guide.md"_s);
}

std::optional<PanelId> panelOfLink(const QString &link)
{
    for (const PanelId panel : allPanels()) {
        if (fileOf(panel) == link) {
            return panel;
        }
    }
    return std::nullopt;
}

QString exportLines()
{
    const QString guide = guideText();
    const QString opening = u"```powershell\n"_s;
    const qsizetype begin = guide.indexOf(opening) + opening.size();
    return guide.mid(begin, guide.indexOf(u"```"_s, begin) - begin);
}

} // namespace wk
