// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/edit.h"
#include "site/sitesnapshot.h"
#include "site/windowdraft.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace wk {

/// Where a window is found: its id is unique in its collection only.
struct WindowKey
{
    QString collectionId;
    QString windowId;

    friend bool operator==(const WindowKey &, const WindowKey &) = default;
};

/// A window with its place among those of its collection; nothing if there is no such window.
[[nodiscard]] std::optional<PlacedWindow> placedWindow(const SiteSnapshot &site, const WindowKey &key);

/// What decides whether two names of windows are the same: letter case and blanks around them do not.
[[nodiscard]] QString comparableName(const QString &name);

/// The names in use in a collection, comparable, but for one window's.
[[nodiscard]] QSet<QString> namesTaken(const SiteSnapshot &site, const QString &collectionId,
                                       const QString &exceptWindowId = {});

/// Collects the changes that put new windows at the end of their collections, in turn. A collection without
/// settings record gets one first.
class NewWindows
{
public:
    NewWindows(const SiteSnapshot &site, IdMaker newId);

    /// The window's own id does not count.
    void add(const QString &collectionId, MaintenanceWindow window);
    [[nodiscard]] const QList<Change> &changes() const { return m_changes; }

private:
    SiteSnapshot m_site;
    IdMaker m_newId;
    QHash<QString, qsizetype> m_ends; ///< positions after the last window, by collection
    QList<Change> m_changes;
};

// Edits of windows as they are. Keys that do not exist are left out; an edit without changes has nothing to
// do.

[[nodiscard]] Edit deleteWindows(const QList<WindowKey> &keys, const SiteSnapshot &site);

/// Enables or disables; windows that are so already are left out.
[[nodiscard]] Edit enableWindows(const QList<WindowKey> &keys, bool enabled, const SiteSnapshot &site);

/// Copies every window to every collection. A name that is taken there becomes `Name (2)` or the next that
/// is free.
[[nodiscard]] Edit copyWindows(const QList<WindowKey> &keys, const QStringList &collectionIds,
                               const SiteSnapshot &site, const IdMaker &newId);

} // namespace wk
