// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/statussource.h"

#include <QNetworkAccessManager>

namespace wk {

/// Asks receivers over HTTP, straight and without a proxy. Whatever answers gets ten seconds and a megabyte.
class HttpStatusSource final : public StatusSource
{
public:
    HttpStatusSource();

    void ask(const QString &address, QObject *context, Answered answered) override;

private:
    QNetworkAccessManager m_network;
};

} // namespace wk
