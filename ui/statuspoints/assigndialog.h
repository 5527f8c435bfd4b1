// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/submit.h"
#include "site/statuspointedits.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace wk {

class MessageBar;

/// Assigns clients to a fallback status point, or to none. Says first which of them are left as they are, and
/// why.
class AssignDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `serverName` is the one that is offered first, if it is there.
    AssignDialog(const SiteSnapshot &site, const QList<quint32> &resourceIds, const QString &serverName,
                 Submit submit, QWidget *parent);

    /// The site has become another.
    void setSite(const SiteSnapshot &site);

Q_SIGNALS:
    /// It is in the database; a sentence that says what was done.
    void assigned(const wk::Edit &edit, const QString &sentence);

private:
    void build();
    void fillPoints(const QString &serverName);
    [[nodiscard]] QString serverName() const;
    [[nodiscard]] Assigning assigning() const;
    void showChosen();
    void assign();

    SiteSnapshot m_site;
    QList<quint32> m_resourceIds;
    Submit m_submit;
    MessageBar *m_messages;
    QComboBox *m_points;
    QLabel *m_leftOut;
    QPushButton *m_assign;
    bool m_isStoring = false;
};

} // namespace wk
