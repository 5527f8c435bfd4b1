// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/submit.h"
#include "site/statuspointedits.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace wk {

class MessageBar;
class ThrottleCalculator;

/// The form of a fallback status point, new or there already. Nothing is stored that is not valid.
class StatusPointDialog final : public QDialog
{
    Q_OBJECT

public:
    StatusPointDialog(const SiteSnapshot &site, const StatusPointDraft &draft, Submit submit,
                      QWidget *parent);

    /// The site has become another: what is stored next fits to that.
    void setSite(const SiteSnapshot &site);
    void reject() override;

Q_SIGNALS:
    /// It is in the database.
    void stored(const wk::Edit &edit);

private:
    void fill();
    void build();
    void check();
    void store();
    [[nodiscard]] StatusPointDraft draft() const;

    SiteSnapshot m_site;
    StatusPointDraft m_before;
    Submit m_submit;
    QLineEdit *m_server;
    QComboBox *m_siteCode;
    QSpinBox *m_count;
    QSpinBox *m_interval;
    ThrottleCalculator *m_calculator;
    QLabel *m_objection;
    MessageBar *m_discard;
    QDialogButtonBox *m_buttons;
    bool m_wasTried = false; ///< from then on what is wrong is told while typing
};

} // namespace wk
