// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/clienthealth.h"

#include <QString>

#include <optional>
#include <vector>

namespace wk {

/// Of topics 1000 and 1001: all is well, or well again.
inline constexpr qint32 fineState = 1;

/// Something that a client told, as part of what went before. Where it tells the same several times in a row
/// (but for attempts) that is one step.
struct StoryStep
{
    enum class Kind {
        InstallationStarted, ///< an attempt: 800/100
        InstallationGoesOn, ///< 800/101 to 199
        InstallationFailed,
        RestartPending,
        Installed,
        AssignmentStarted, ///< an attempt: 800/500
        AssignmentFailed,
        Assigned,
        CommunicationLost,
        CommunicationWorks,
        CommunicationRecovered, ///< it was lost before
        CertificateTrouble,
        CertificateFine,
        CertificateRecovered, ///< there was trouble before
        Other, ///< no part of any of these stories
    };
    Kind kind{};
    MessageRow first{}; ///< that told it
    MessageRow last{}; ///< that told the same again, or `first`
    qint64 times = 1;
    qint64 attempt = 0; ///< at installation or assignment, counting from 1; 0: no beginning is known
    qint64 missing = 0; ///< how many serial numbers before this one never came
    bool isLate = false; ///< it came after something that is later
};

/// Something that is wrong now.
struct ClientTrouble
{
    MessageRow message{}; ///< the last that told it
    MessageRow since{}; ///< the first that did since all was well; of installation and assignment the same

    friend bool operator==(const ClientTrouble &, const ClientTrouble &) = default;
};

/// All that a client told, in order.
struct ClientStory
{
    std::vector<StoryStep> steps; ///< oldest first, by `MessageTable::isLater`
    ClientHealth health; ///< what it amounts to
    /// Most basic first: installation, assignment, communication, certificate.
    std::vector<ClientTrouble> troubles;
    /// Since when communication and certificate are well again, if they were not: the first message that said
    /// so.
    std::vector<MessageRow> recoveries;
};

[[nodiscard]] ClientStory clientStory(const MessageTable &table, MessageClient client);

/// The client with that id, in any of the notations there are; else the one that last called itself so,
/// letter case ignored, and of several the one that was heard of last.
[[nodiscard]] std::optional<MessageClient> clientCalled(const MessageTable &table,
                                                        const HealthOfClients &health, const QString &name);

} // namespace wk
