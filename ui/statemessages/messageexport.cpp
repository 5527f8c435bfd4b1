// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/messageexport.h"

#include "items/messagecsv.h"

#include <QSaveFile>

namespace wk {

std::optional<MessageExport> exportMessages(const MessageGround &ground, const QList<MessageRow> &oldestFirst,
                                            CatalogueLanguage language, const QString &file,
                                            const SearchProgress &progress)
{
    bool isStopped = false;
    const auto watched = [&progress, &isStopped](double part) {
        isStopped = !progress(part);
        return !isStopped;
    };
    QSaveFile target(file);
    const bool isWritten = target.open(QIODevice::WriteOnly)
        && writeMessagesAsCsv(ground, oldestFirst, language, target, watched) && target.commit();
    if (isStopped) {
        return {};
    }
    return MessageExport{isWritten
                             ? std::nullopt
                             : std::optional(Problem{
                                 ProblemCode::CannotWrite, {file, {}, {}, {}, {}}, {target.errorString()}})};
}

} // namespace wk
