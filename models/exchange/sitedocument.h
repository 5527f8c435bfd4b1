// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "site/records.h"

#include <QByteArray>

namespace wk {

/// Reads a site document on its own (contracts.md 4), as strictly as an import does: the first thing that
/// refuses a record refuses the whole. Unknown classes and properties are left out.
[[nodiscard]] Result<SiteContent> siteFromDocument(const QByteArray &document, const QString &file);

/// Writes a site as a document, in UTF-8: classes in the contract's order, records ascending by key with the
/// first site first, one on a line. The same content gives the same bytes.
[[nodiscard]] QByteArray documentOf(const SiteContent &site);

} // namespace wk
