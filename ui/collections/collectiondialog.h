// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/submit.h"
#include "site/collectionedits.h"
#include "site/sitesnapshot.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace wk {

class MessageBar;

/// The form of a collection: a new one, offered with the prefix of collections for maintenance windows, or
/// name and comment of one that is there. Nothing is stored that is not valid.
class CollectionDialog final : public QDialog
{
    Q_OBJECT

public:
    CollectionDialog(const SiteSnapshot &site, const CollectionDraft &draft, Submit submit, QWidget *parent);

    /// The site has become another: what is stored next fits to that.
    void setSite(const SiteSnapshot &site);
    void reject() override;

Q_SIGNALS:
    /// It is in the database.
    void stored(const QString &collectionId);

private:
    void fillParents(const SiteSnapshot &site);
    void build();
    void check();
    void store();
    void collapsePrefix(const QString &typed);
    void offerPrefix();
    [[nodiscard]] CollectionDraft draft() const;

    SiteSnapshot m_site;
    CollectionDraft m_before;
    Submit m_submit;
    QLineEdit *m_name;
    QPlainTextEdit *m_comment;
    QString m_shownComment; ///< what the field made of the one it was given
    QComboBox *m_parent;
    QLabel *m_objection;
    QLabel *m_advice;
    QPushButton *m_usePrefix;
    MessageBar *m_discard;
    QDialogButtonBox *m_buttons;
    bool m_wasTried = false; ///< from then on what is wrong is told while typing
};

} // namespace wk
