// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring/messagedatabase.h"

#include "storage/sqlmessagestore.h"
#include "wiring/sitedatabase.h"

namespace wk {

namespace {

template <typename Port>
Result<std::unique_ptr<Port>> openedAs(const QString &database, std::chrono::milliseconds patience)
{
    if (const auto problem = unsupportedDatabase(database)) {
        return *problem;
    }
    auto opened = SqlMessageStore::open(database, patience);
    if (!opened) {
        return opened.problem();
    }
    return std::unique_ptr<Port>(std::move(opened).value());
}

} // namespace

Result<std::unique_ptr<MessageStore>> openMessages(const QString &database,
                                                   std::chrono::milliseconds patience)
{
    return openedAs<MessageStore>(database, patience);
}

Result<std::unique_ptr<MessageArchive>> openMessageArchive(const QString &database,
                                                           std::chrono::milliseconds patience)
{
    return openedAs<MessageArchive>(database, patience);
}

Result<std::unique_ptr<RetentionStore>> openRetention(const QString &database,
                                                      std::chrono::milliseconds patience)
{
    return openedAs<RetentionStore>(database, patience);
}

} // namespace wk
