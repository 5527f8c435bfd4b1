// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/editwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace wk {

namespace {

class EditWords
{
    Q_DECLARE_TR_FUNCTIONS(EditWords)

public:
    explicit EditWords(const Edit &edit) : m_kind(edit.kind), m_subjects(edit.subjects) { }

    [[nodiscard]] QString name() const
    {
        const QString words = ofCollections() + ofWindows();
        return words.isEmpty() ? QString(ofDeployments() + ofStatusPoints()) : words;
    }

    static QString line(const Edit &edit)
    {
        switch (edit.origin) {
        case EditOrigin::Done: return editName(edit);
        //: %1 what was done, such as "Add window 'MW-Lager'"
        case EditOrigin::Undone: return tr("Undo: %1").arg(editName(edit));
        //: %1 what was done, such as "Add window 'MW-Lager'"
        case EditOrigin::Redone: return tr("Redo: %1").arg(editName(edit));
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString subject(qsizetype i) const { return m_subjects.value(i); }
    /// How many there are from a subject on.
    [[nodiscard]] int count(qsizetype from = 0) const
    {
        return static_cast<int>(std::max<qsizetype>(m_subjects.size() - from, 0));
    }
    [[nodiscard]] QString ofCollections() const;
    [[nodiscard]] QString ofMembers() const;
    [[nodiscard]] QString ofWindows() const;
    [[nodiscard]] QString ofDeployments() const;
    [[nodiscard]] QString ofStatusPoints() const;
    [[nodiscard]] QString ofAssignment() const;

    EditKind m_kind;
    QStringList m_subjects;
};

QString EditWords::ofCollections() const
{
    switch (m_kind) {
    case EditKind::Import:
        return count() == 1 ? tr("Import '%1'").arg(subject(0)) : tr("Import %n file(s)", nullptr, count());
    case EditKind::CreateCollection: return tr("Add collection '%1'").arg(subject(0));
    case EditKind::ChangeCollection: return tr("Change collection '%1'").arg(subject(0));
    case EditKind::MoveCollection:
        return subject(1).isEmpty() ? tr("Move collection '%1' to the top level").arg(subject(0))
                                    : tr("Move collection '%1' under '%2'").arg(subject(0), subject(1));
    case EditKind::AddParent:
        return subject(1).isEmpty() ? tr("Show collection '%1' at the top level").arg(subject(0))
                                    : tr("Show collection '%1' also under '%2'").arg(subject(0), subject(1));
    case EditKind::RemoveParent: return tr("Take collection '%1' out of '%2'").arg(subject(0), subject(1));
    case EditKind::DeleteCollections:
        return count() == 1 ? tr("Delete collection '%1'").arg(subject(0))
                            : tr("Delete %n collection(s)", nullptr, count());
    case EditKind::RestoreCollection: return tr("Restore collection '%1'").arg(subject(0));
    case EditKind::AddMembers:
    case EditKind::RemoveMembers: return ofMembers();
    default: return {};
    }
}

QString EditWords::ofMembers() const
{
    const QString collection = subject(0);
    if (m_kind == EditKind::AddMembers) {
        return count(1) == 1 ? tr("Add client '%1' to '%2'").arg(subject(1), collection)
                             //: %1 a collection
                             : tr("Add %n client(s) to '%1'", nullptr, count(1)).arg(collection);
    }
    return count(1) == 1 ? tr("Remove client '%1' from '%2'").arg(subject(1), collection)
                         //: %1 a collection
                         : tr("Remove %n client(s) from '%1'", nullptr, count(1)).arg(collection);
}

QString EditWords::ofWindows() const
{
    const bool one = count() == 1;
    const QString name = subject(0);
    switch (m_kind) {
    case EditKind::CreateWindows:
        return one ? tr("Add window '%1'").arg(name) : tr("Add %n window(s)", nullptr, count());
    case EditKind::ChangeWindow: return tr("Change window '%1'").arg(name);
    case EditKind::CopyWindows:
        return one ? tr("Copy window '%1'").arg(name) : tr("Copy %n window(s)", nullptr, count());
    case EditKind::EnableWindows:
        return one ? tr("Enable window '%1'").arg(name) : tr("Enable %n window(s)", nullptr, count());
    case EditKind::DisableWindows:
        return one ? tr("Disable window '%1'").arg(name) : tr("Disable %n window(s)", nullptr, count());
    case EditKind::DeleteWindows:
        return one ? tr("Delete window '%1'").arg(name) : tr("Delete %n window(s)", nullptr, count());
    case EditKind::RestoreWindow: return tr("Restore window '%1'").arg(name);
    default: return {};
    }
}

QString EditWords::ofDeployments() const
{
    const bool one = count() == 1;
    switch (m_kind) {
    case EditKind::ChangeDeployments:
        return one ? tr("Change deployment '%1'").arg(subject(0))
                   : tr("Change %n deployment(s)", nullptr, count());
    case EditKind::RestoreDeployments:
        return one ? tr("Restore deployment '%1'").arg(subject(0))
                   : tr("Restore %n deployment(s)", nullptr, count());
    default: return {};
    }
}

QString EditWords::ofStatusPoints() const
{
    switch (m_kind) {
    //: %1 a server
    case EditKind::CreateStatusPoint: return tr("Add fallback status point '%1'").arg(subject(0));
    case EditKind::ChangeStatusPoint: return tr("Change fallback status point '%1'").arg(subject(0));
    case EditKind::RemoveStatusPoint: return tr("Remove fallback status point '%1'").arg(subject(0));
    case EditKind::AssignStatusPoint: return ofAssignment();
    case EditKind::RestoreStatusPoints: return tr("Restore fallback status point '%1'").arg(subject(0));
    default: return {};
    }
}

QString EditWords::ofAssignment() const
{
    const QString server = subject(0);
    const QString client = subject(2);
    const int clients = subject(1).toInt();
    if (server.isEmpty()) {
        return client.isEmpty() ? tr("Take the fallback status point from %n client(s)", nullptr, clients)
                                : tr("Take the fallback status point from client '%1'").arg(client);
    }
    return client.isEmpty()
        //: %1 a server
        ? tr("Assign %n client(s) to fallback status point '%1'", nullptr, clients).arg(server)
        : tr("Assign client '%1' to fallback status point '%2'").arg(client, server);
}

} // namespace

QString editName(const Edit &edit)
{
    return EditWords(edit).name();
}

QString editWords(const Edit &edit)
{
    return EditWords::line(edit);
}

QString listedNames(const QStringList &names)
{
    constexpr qsizetype most = 6;
    QStringList shown = names.first(std::min(most, names.size()));
    if (names.size() > most) {
        //: at the end of a list of names
        shown.append(EditWords::tr("%n more", nullptr, static_cast<int>(names.size() - most)));
    }
    return QLocale().createSeparatedList(shown);
}

} // namespace wk
