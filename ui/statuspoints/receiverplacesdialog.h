// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statuspoints/receiverplaces.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace wk {

/// Asks where the receiver of a fallback status point can be looked after: where it tells its metrics, and
/// its spool folder.
class ReceiverPlacesDialog final : public QDialog
{
    Q_OBJECT

public:
    ReceiverPlacesDialog(const QString &serverName, const ReceiverPlaces &places, QWidget *parent);

Q_SIGNALS:
    /// Follows accepting.
    void chosen(const wk::ReceiverPlaces &places);

private:
    void build();
    void chooseFolder();
    void choose();

    QLineEdit *m_address;
    QLineEdit *m_folder;
    QLabel *m_objection;
};

} // namespace wk
