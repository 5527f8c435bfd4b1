// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/windowedits.h"

#include <algorithm>
#include <utility>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Windows that exist, each once, in the order given.
QList<PlacedWindow> placedWindows(const SiteSnapshot &site, const QList<WindowKey> &keys)
{
    QList<PlacedWindow> windows;
    QSet<std::pair<QString, QString>> seen;
    for (const WindowKey &key : keys) {
        if (seen.contains({key.collectionId, key.windowId})) {
            continue;
        }
        seen.insert({key.collectionId, key.windowId});
        if (const auto placed = placedWindow(site, key)) {
            windows.append(*placed);
        }
    }
    return windows;
}

std::optional<CollectionSettings> settingsOf(const SiteSnapshot &site, const QString &collectionId)
{
    const auto row = site.collectionWithId(collectionId);
    return row ? site.settingsOf(*row) : std::nullopt;
}

QString freeName(const QString &name, const QSet<QString> &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(comparableName(free)); ++number) {
        free = u"%1 (%2)"_s.arg(name, QString::number(number));
    }
    return free;
}

} // namespace

std::optional<PlacedWindow> placedWindow(const SiteSnapshot &site, const WindowKey &key)
{
    if (const auto settings = settingsOf(site, key.collectionId)) {
        for (qsizetype i = 0; i < settings->windows.size(); ++i) {
            if (settings->windows[i].id == key.windowId) {
                return PlacedWindow{key.collectionId, i, settings->windows[i]};
            }
        }
    }
    return std::nullopt;
}

QString comparableName(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

QSet<QString> namesTaken(const SiteSnapshot &site, const QString &collectionId, const QString &exceptWindowId)
{
    QSet<QString> names;
    if (const auto settings = settingsOf(site, collectionId)) {
        for (const MaintenanceWindow &window : settings->windows) {
            if (exceptWindowId.isEmpty() || window.id != exceptWindowId) {
                names.insert(comparableName(window.name));
            }
        }
    }
    return names;
}

NewWindows::NewWindows(const SiteSnapshot &site, IdMaker newId) : m_site(site), m_newId(std::move(newId)) { }

void NewWindows::add(const QString &collectionId, MaintenanceWindow window)
{
    auto end = m_ends.find(collectionId);
    if (end == m_ends.end()) {
        const auto settings = settingsOf(m_site, collectionId);
        if (!settings) {
            m_changes.append(RecordChange<CollectionSettings>{
                std::nullopt, CollectionSettings{collectionId, {}, std::nullopt, false}});
        }
        end = m_ends.insert(collectionId, settings ? settings->windows.size() : 0);
    }
    window.id = m_newId();
    m_changes.append(
        RecordChange<PlacedWindow>{std::nullopt, PlacedWindow{collectionId, *end, std::move(window)}});
    ++*end;
}

Edit deleteWindows(const QList<WindowKey> &keys, const SiteSnapshot &site)
{
    Edit edit;
    edit.kind = EditKind::DeleteWindows;
    QList<PlacedWindow> windows = placedWindows(site, keys);
    for (const PlacedWindow &placed : std::as_const(windows)) {
        edit.subjects.append(placed.window.name);
    }
    // From the end on, so that each comes back to its position when they return in the opposite order.
    std::stable_sort(windows.begin(), windows.end(), [](const PlacedWindow &left, const PlacedWindow &right) {
        return left.position > right.position;
    });
    for (const PlacedWindow &placed : std::as_const(windows)) {
        edit.changes.append(RecordChange<PlacedWindow>{placed, std::nullopt});
    }
    return edit;
}

Edit enableWindows(const QList<WindowKey> &keys, bool enabled, const SiteSnapshot &site)
{
    Edit edit;
    edit.kind = enabled ? EditKind::EnableWindows : EditKind::DisableWindows;
    for (const PlacedWindow &placed : placedWindows(site, keys)) {
        if (placed.window.isEnabled != enabled) {
            PlacedWindow after = placed;
            after.window.isEnabled = enabled;
            edit.subjects.append(placed.window.name);
            edit.changes.append(RecordChange<PlacedWindow>{placed, after});
        }
    }
    return edit;
}

Edit copyWindows(const QList<WindowKey> &keys, const QStringList &collectionIds, const SiteSnapshot &site,
                 const IdMaker &newId)
{
    Edit edit;
    edit.kind = EditKind::CopyWindows;
    const QList<PlacedWindow> windows = placedWindows(site, keys);
    for (const PlacedWindow &placed : windows) {
        edit.subjects.append(placed.window.name);
    }
    NewWindows made(site, newId);
    for (const QString &collectionId : collectionIds) {
        if (!site.collectionWithId(collectionId)) {
            continue;
        }
        QSet<QString> taken = namesTaken(site, collectionId);
        for (const PlacedWindow &placed : windows) {
            MaintenanceWindow copy = placed.window;
            copy.name = freeName(copy.name, taken);
            taken.insert(comparableName(copy.name));
            made.add(collectionId, copy);
        }
    }
    edit.changes = made.changes();
    return edit;
}

} // namespace wk
