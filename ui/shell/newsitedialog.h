// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/ordereddialog.h"
#include "core/problem.h"
#include "site/records.h"

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace wk {

/// Asks for what a new site needs: its code, name, time zone, and where its database is to be.
class NewSiteDialog final : public OrderedDialog
{
    Q_OBJECT

public:
    using Create = std::function<std::optional<Problem>(const QString &database, const Site &site)>;

    NewSiteDialog(Create create, QWidget *parent);

Q_SIGNALS:
    void created(const QString &database);

private:
    void check();
    void create();
    void browse();
    [[nodiscard]] QString objection() const;

    Create m_create;
    QLineEdit *m_code;
    QLineEdit *m_name;
    QComboBox *m_zone;
    QLineEdit *m_database;
    QLabel *m_objection;
    bool m_wasTried = false; ///< from then on the objection is told while typing
};

} // namespace wk
