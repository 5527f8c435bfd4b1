// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "net/descriptor.h"

#include <QString>
#include <QStringView>

#include <optional>

struct sockaddr;

namespace wk {

/// Where a server listens.
struct ListenAddress
{
    QString host; ///< an address or a name, without brackets
    quint16 port = 0; ///< 0: a free one

    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;
};

/// Reads `ADDRESS:PORT`, an IPv6 address in brackets: `[::1]:80`. Nothing if it is no such text.
[[nodiscard]] std::optional<ListenAddress> listenAddressFrom(QStringView text);

/// A socket that listens, does not block and is not inherited. Problem: `CannotListen`, its place's key the
/// address.
[[nodiscard]] Result<Descriptor> listenOn(const ListenAddress &address);

/// The address and the port that a socket really has, as `ADDRESS:PORT`; empty if it has none.
[[nodiscard]] QString addressOf(const Descriptor &socket);

/// An address as text, without its port; empty if it is of another kind than IPv4 and IPv6.
[[nodiscard]] QString hostOf(const sockaddr *address);

} // namespace wk
