// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/workwords.h"

#include <QCoreApplication>

namespace wk {

namespace {

struct WorkWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkWords)
};

} // namespace

QString workWords(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Program: return WorkWords::tr("Programs");
    case WorkKind::Update: return WorkWords::tr("Software updates");
    case WorkKind::TaskSequence: return WorkWords::tr("Task sequences");
    }
    Q_UNREACHABLE();
}

QString standingWords(WindowStanding standing, bool isOver)
{
    switch (standing) {
    case WindowStanding::Counts:
        return isOver ? WorkWords::tr("Yes, though it is over") : WorkWords::tr("Yes");
    case WindowStanding::OtherWork: return WorkWords::tr("No, it is for other work");
    case WindowStanding::SetAside: return WorkWords::tr("No, others are for this work");
    case WindowStanding::Disabled: return WorkWords::tr("No, it is disabled");
    case WindowStanding::NotInherited: return WorkWords::tr("No, it is not inherited");
    }
    Q_UNREACHABLE();
}

QString standingSentence(WindowStanding standing, bool isOver)
{
    switch (standing) {
    case WindowStanding::Counts:
        return isOver ? WorkWords::tr("It counts and will not open again: it still holds the client back.")
                      : WorkWords::tr("It counts for this client and this kind of work.");
    case WindowStanding::OtherWork:
        return WorkWords::tr("It does not count: it is for another kind of work only.");
    case WindowStanding::SetAside:
        return WorkWords::tr("It does not count: the client has maintenance windows for this very kind of "
                             "work, and looks at these only.");
    case WindowStanding::Disabled: return WorkWords::tr("It does not count: it is disabled.");
    case WindowStanding::NotInherited:
        return WorkWords::tr("It does not count: the client is no direct member of its collection, and "
                             "subcollections inherit nothing.");
    }
    Q_UNREACHABLE();
}

QString overrideWords(bool ignoresWindows, bool restartsOutsideWindows)
{
    if (ignoresWindows) {
        return restartsOutsideWindows ? WorkWords::tr("Runs and restarts outside windows")
                                      : WorkWords::tr("Runs outside windows");
    }
    return restartsOutsideWindows ? WorkWords::tr("Restarts outside windows") : QString();
}

} // namespace wk
