// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sitedocument.h"
#include "site/sitesnapshot.h"

#include <cstdlib>

using namespace wk;

namespace {

void expect(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

/// The input as a site document: what is read survives being written and read again, and makes a site.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const auto site = siteFromDocument(input, QStringLiteral("fuzz"));
    if (site) {
        const QByteArray written = documentOf(*site);
        const auto again = siteFromDocument(written, QStringLiteral("again"));
        expect(again.ok() && documentOf(*again) == written);
        expect(SiteSnapshot::of(*site).ok());
    }
    return 0;
}
