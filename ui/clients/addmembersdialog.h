// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ordereddialog.h"
#include "session/sitesession.h"

class QDialogButtonBox;
class QPushButton;
class QTabWidget;

namespace wk {

class ClientSearchPage;
class ImpactSummary;
class MessageBar;
class PastePage;

/// Makes clients members of a collection: searched for and chosen, or named in a list that is pasted; both
/// together if one likes. One step for undo.
class AddMembersDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    /// The collection has to be there. `session` has to outlive the dialog. What it would mean to add them is
    /// seen from `now`.
    AddMembersDialog(SiteSession &session, const QString &collectionId, Instant now,
                     QWidget *parent = nullptr);

    /// Nothing is lost without a question if a list was pasted.
    void reject() override;

Q_SIGNALS:
    /// They are stored; a sentence for the status bar. Follows accepting.
    void added(const QString &sentence);

private:
    void buildLayout();
    void takeSnapshot();
    [[nodiscard]] QList<ClientRow> chosen() const;
    void showChosen();
    void add();
    void showRefusal(const Problem &problem);
    void setStoring(bool isStoring);

    SiteSession &m_session;
    QString m_collectionId;
    MessageBar *m_messages;
    QTabWidget *m_pages;
    ClientSearchPage *m_search;
    PastePage *m_paste;
    ImpactSummary *m_impact;
    QPushButton *m_add;
    bool m_isStoring = false;
};

} // namespace wk
