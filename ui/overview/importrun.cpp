// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/importrun.h"

#include <QFile>
#include <QFileInfo>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    const Place place{info.fileName(), {}, {}, {}, {}};
    if (!info.exists()) {
        return Problem{ProblemCode::NoSuchFile, place, {}};
    }
    if (info.isDir()) {
        return Problem{ProblemCode::IsAFolder, place, {}};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{ProblemCode::CannotRead, place, {file.errorString()}};
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        return Problem{ProblemCode::CannotRead, place, {file.errorString()}};
    }
    return bytes;
}

} // namespace

ClassCounts ImportReport::total() const
{
    ClassCounts total;
    for (const ClassCounts &each : counts) {
        total.added += each.added;
        total.updated += each.updated;
        total.unchanged += each.unchanged;
        total.refused += each.refused;
    }
    return total;
}

std::optional<Problem> ImportRun::otherSite(const QByteArray &document, const QString &file,
                                            const SiteContent &stored)
{
    if (m_knowsSite || stored.sites.isEmpty()) {
        return {};
    }
    // By itself, since beside what is stored it cannot be seen which site came first.
    SiteImport alone;
    alone.read(document, file);
    const QList<Site> &sites = alone.content().sites;
    if (sites.isEmpty() || alone.refusedFile()) {
        return {};
    }
    m_knowsSite = true;
    const QString &own = stored.sites.first().code;
    const QString &code = sites.first().code;
    return code == own
        ? std::nullopt
        : std::optional(
            Problem{ProblemCode::AnotherSite, {file, u"Site"_s, code, {}, u"SiteCode"_s}, {code, own}});
}

std::optional<SiteContent> ImportRun::replacement(const SiteContent &stored)
{
    SiteImport import(stored);
    QList<Problem> ofFiles;
    for (const QString &path : std::as_const(m_files)) {
        if (m_isCancelled) {
            return {};
        }
        const auto bytes = bytesOf(path);
        if (!bytes) {
            ofFiles.append(bytes.problem());
            continue;
        }
        const QString file = QFileInfo(path).fileName();
        if (const auto problem = otherSite(*bytes, file, stored)) {
            ofFiles.append(*problem);
        }
        import.read(*bytes, file);
    }
    import.finish();
    const bool isForLeavingOut = ofFiles.isEmpty() && !import.refusedFile() && import.refusedAnything();
    const bool isRefused =
        !ofFiles.isEmpty() || (import.refusedAnything() && !(isForLeavingOut && m_skipsRefused));
    m_report = {false, isRefused, isForLeavingOut, import.counts(), ofFiles + import.problems()};
    const ClassCounts total = m_report.total();
    if (m_isCancelled || isRefused || total.added + total.updated == 0) {
        return {};
    }
    m_report.isTaken = true;
    return import.content();
}

} // namespace wk
