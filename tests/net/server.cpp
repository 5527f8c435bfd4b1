// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The HTTP server without a spool behind it: it throws bodies away. For measuring what the transport alone
// costs. `net_server ADDRESS:PORT PATH`; ends with standard input.

#include "intake/intake.h"
#include "net/httpserver.h"

#include <cstdio>

namespace {

class ThrowAway final : public wk::Intake
{
public:
    void take(QByteArray, const QString &, Answered answered) override { answered(wk::IntakeAnswer::Stored); }
    [[nodiscard]] wk::IntakeFigures figures() const override { return {}; }
};

} // namespace

int main(int argc, char **argv)
{
    const auto address = wk::listenAddressFrom(QString::fromLocal8Bit(argc == 3 ? argv[1] : ""));
    if (!address) {
        std::fputs("usage: net_server ADDRESS:PORT PATH\n", stderr);
        return 2;
    }
    ThrowAway intake;
    const auto server = wk::HttpServer::start(*address, argv[2], {}, intake);
    if (!server) {
        std::fputs(qPrintable(server.problem().arguments.join(u' ') + u'\n'), stderr);
        return 1;
    }
    std::printf("net_server: listening on %s\n", qPrintable((*server)->address()));
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
