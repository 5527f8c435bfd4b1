// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QMap>
#include <QString>
#include <QWidget>

#include <optional>

namespace wk {

/// The panels of the console, in the order of its navigation.
enum class PanelId {
    Site,
    Collections,
    Windows,
    Clients,
    Deployments,
    Coverage,
    Findings,
    FallbackStatusPoints,
    FailedDeployments,
    StateMessages,
    Reports,
};

/// A place in the console one can go to, and come back to.
struct Location
{
    PanelId panel = PanelId::Site;
    QString collectionId; ///< in Collections: which; in Windows: that of the window
    QString windowId;
    QString resourceId; ///< of a client
    QString deploymentId = {};
    /// In Clients: only these are listed, and this is what they have in common, as a phrase.
    QList<quint32> among = {};
    QString amongWords = {};
    QString serverName = {}; ///< of a fallback status point
    QString report = {}; ///< in Reports: its id (contracts.md 7)
    /// In Reports, State messages and Failed deployments: what narrows them, values by the names that
    /// contracts.md 6 (`messages list`) and 7 have for them.
    QMap<QString, QString> parameters = {};

    friend bool operator==(const Location &, const Location &) = default;
};

/// What a panel is working out, and will show when it is done.
struct PanelWork
{
    QString what; ///< a sentence or its beginning: "Working out who may be changed when"
    double part = 0; ///< how far it is, from 0 to 1

    friend bool operator==(const PanelWork &, const PanelWork &) = default;
};

/// One page of the console.
class Panel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What can be done here, for the toolbar and the menu; a separator action sets groups apart.
    [[nodiscard]] virtual QList<QAction *> panelActions() const { return {}; }
    /// Shows what a location names, as far as it is there.
    virtual void show(const Location & /*location*/) { }
    /// Where it stands now.
    [[nodiscard]] virtual Location location() const = 0;
    /// Narrows its list to what matches; empty shows everything.
    virtual void filter(const QString & /*text*/) { }
    /// Somebody is about to search: what takes long can be done before the first key.
    virtual void prepareFilter() { }
    /// What the search field searches, for its placeholder; empty if there is nothing to search.
    [[nodiscard]] virtual QString filterHint() const { return {}; }
    /// Gives the keyboard to its list.
    virtual void focusList() { setFocus(); }
    /// What it is working out now, if anything; for the status bar, and for whoever waits for it.
    [[nodiscard]] virtual std::optional<PanelWork> work() const { return {}; }
    /// Gives that up.
    virtual void cancelWork() { }

Q_SIGNALS:
    /// A name or number was followed.
    void locationAsked(const wk::Location &location);
    /// It now stands elsewhere, by itself.
    void locationChanged();
    /// It gave up what filter() was told, by itself: whoever told it has nothing in its field any more.
    void filterCleared();
    /// It searches for this now, by itself: whoever has a field for it shows it there, and may tell filter()
    /// the same again.
    void filterTold(const QString &text);
    /// work() is another now.
    void workChanged();
    /// Something went well that deserves a word in the status bar.
    void done(const QString &sentence);
};

} // namespace wk
