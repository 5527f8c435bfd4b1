// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/statussource.h"

#include <QNetworkAccessManager>

#include <chrono>

namespace wk {

/// Asks receivers over HTTP, straight and without a proxy. Whatever answers gets a megabyte, and ten seconds
/// in all, however it trickles.
class HttpStatusSource final : public StatusSource
{
public:
    static constexpr std::chrono::seconds usualPatience{10};

    explicit HttpStatusSource(std::chrono::milliseconds patience = usualPatience);

    void ask(const QString &address, QObject *context, Answered answered) override;

private:
    const std::chrono::milliseconds m_patience;
    QNetworkAccessManager m_network;
};

} // namespace wk
