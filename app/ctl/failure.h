// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <utility>

namespace wk::ctl {

/// What wkctl returns to the shell (contracts.md 1).
enum class ExitCode { Done = 0, No = 1, WrongUsage = 2, BadInput = 3, DatabaseUnusable = 4 };

/// Thrown where a verb cannot go on; `main` prints it as the one line of the contract.
struct Failure
{
    ExitCode code = ExitCode::BadInput;
    QString where;
    QString why;

    static Failure wrongUsage(const QString &where, const QString &why)
    {
        return {ExitCode::WrongUsage, where, why};
    }
    /// Bad input, told by the problem's words; its own place is appended to `where`.
    static Failure badInput(const Problem &problem, const QString &where = {});
    /// The database cannot be used; the problem's place says which.
    static Failure ofDatabase(const Problem &problem);
};

/// What a database answers; throws the Failure where it cannot.
template <typename Value>
[[nodiscard]] Value valueOf(Result<Value> answer)
{
    if (!answer) {
        throw Failure::ofDatabase(answer.problem());
    }
    return std::move(answer).value();
}

} // namespace wk::ctl
