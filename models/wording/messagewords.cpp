// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/messagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace wk {

namespace {

struct MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

} // namespace

CatalogueLanguage catalogueLanguage()
{
    return catalogueLanguageNamed(QLocale().name());
}

QString stateWords(TopicState state)
{
    return stateLabel(state, catalogueLanguage());
}

QString categoryWords(DeploymentCategory category)
{
    switch (category) {
    case DeploymentCategory::InProgress: return MessageWords::tr("In progress");
    case DeploymentCategory::RestartPending: return MessageWords::tr("Restart pending");
    case DeploymentCategory::Failed: return MessageWords::tr("Failed");
    case DeploymentCategory::Installed: return MessageWords::tr("Installed");
    case DeploymentCategory::Assigning: return MessageWords::tr("Assigning");
    case DeploymentCategory::AssignmentFailed: return MessageWords::tr("Assignment failed");
    case DeploymentCategory::Assigned: return MessageWords::tr("Assigned");
    case DeploymentCategory::Other: return MessageWords::tr("Other");
    }
    Q_UNREACHABLE();
}

QString errorSideWords(ErrorSide side)
{
    switch (side) {
    case ErrorSide::Client: return MessageWords::tr("Client");
    case ErrorSide::Server: return MessageWords::tr("Server");
    case ErrorSide::Network: return MessageWords::tr("Network");
    case ErrorSide::Unknown: return MessageWords::tr("Unknown");
    }
    Q_UNREACHABLE();
}

} // namespace wk
