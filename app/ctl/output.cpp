// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/output.h"

#include "ctl/failure.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace wk::ctl {

namespace {

struct OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

[[noreturn]] void fail()
{
    //: %1 the system's reason, in English
    throw Failure{
        ExitCode::BadInput, QStringLiteral("stdout"),
        OutputWords::tr("cannot be written (%1)").arg(QString::fromLocal8Bit(std::strerror(errno)))};
}

} // namespace

void Output::write(const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (std::fwrite(text.constData(), 1, size, stdout) != size) {
        fail();
    }
}

void Output::finish()
{
    if (std::fflush(stdout) != 0) {
        fail();
    }
}

} // namespace wk::ctl
