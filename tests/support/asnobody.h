// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <unistd.h>

namespace wk::test {

/// Root may read and write everything: for a while, be nobody.
class AsNobody
{
public:
    AsNobody() : m_me(geteuid())
    {
        if (m_me == 0 && seteuid(65534) != 0) {
            qFatal("cannot become nobody");
        }
    }
    ~AsNobody()
    {
        if (m_me == 0 && seteuid(m_me) != 0) {
            qFatal("cannot become root again");
        }
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

private:
    uid_t m_me;
};

} // namespace wk::test
