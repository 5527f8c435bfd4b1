// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sitedocument.h"

#include "exchange/siteimport.h"
#include "exchange/siterecords.h"
#include "site/recordkey.h"

#include <algorithm>
#include <vector>

namespace wk {

namespace {

template <typename Record>
std::vector<const Record *> inOrder(const QList<Record> &records)
{
    std::vector<const Record *> ordered;
    ordered.reserve(static_cast<std::size_t>(records.size()));
    for (const Record &record : records) {
        ordered.push_back(&record);
    }
    const auto moving = ordered.begin() + (std::is_same_v<Record, Site> && !ordered.empty() ? 1 : 0);
    std::sort(moving, ordered.end(),
              [](const Record *left, const Record *right) { return std::is_lt(compareKeys(*left, *right)); });
    return ordered;
}

} // namespace

Result<SiteContent> siteFromDocument(const QByteArray &document, const QString &file)
{
    SiteImport reading;
    reading.read(document, file);
    reading.finish();
    if (reading.refusedAnything()) {
        return reading.problems().first();
    }
    return reading.content();
}

QByteArray documentOf(const SiteContent &site)
{
    QByteArray document = "{";
    forEachClass([&](auto ofClass) {
        using Record = decltype(ofClass);
        document += document.size() == 1 ? "\n" : ",\n";
        document += " \"" + QByteArray(ClassOf<Record>::name) + "\": [";
        const char *separator = "\n  ";
        for (const Record *record : inOrder(site.*ClassOf<Record>::list)) {
            document += separator;
            if constexpr (std::is_same_v<Record, Site>) {
                document +=
                    QByteArray::fromStdString(written(*record, record == &site.sites.constFirst()).dump());
            } else {
                document += QByteArray::fromStdString(written(*record).dump());
            }
            separator = ",\n  ";
        }
        document += (site.*ClassOf<Record>::list).isEmpty() ? "]" : "\n ]";
    });
    return document + "\n}\n";
}

} // namespace wk
