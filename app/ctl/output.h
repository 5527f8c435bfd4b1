// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace wk::ctl {

/// Standard output, for answers that may be longer than memory. A verb writes only once nothing can be
/// refused any more, so that nothing stands there when it fails. A disk that is full throws a Failure.
class Output
{
public:
    Output() = default;
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void write(const QByteArray &text);
    /// Everything is really written.
    void finish();
};

} // namespace wk::ctl
