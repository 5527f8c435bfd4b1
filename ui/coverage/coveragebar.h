// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/coverage.h"
#include "session/sitesession.h"

#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace wk {

/// What a coverage is asked about: clients of the site or of a collection, a kind of work, and how soon is
/// soon.
class CoverageBar final : public QWidget
{
    Q_OBJECT

public:
    /// `session` is open and has to outlive the bar.
    explicit CoverageBar(SiteSession &session, QWidget *parent = nullptr);

    /// Seen from `now`, until the end of the chart.
    [[nodiscard]] CoverageQuestion question(Instant now) const;
    /// Empty: all clients of the site.
    [[nodiscard]] const QString &collectionId() const { return m_collectionId; }
    /// One that is not there is the whole site.
    void setCollection(const QString &collectionId);
    /// Opens a dialog for it.
    [[nodiscard]] QAction *chooseAction() const { return m_choose; }

Q_SIGNALS:
    /// The question is another one, or the site is.
    void changed();

private:
    void buildLayout();
    void chooseCollection();
    void showSuffix();

    SiteSession &m_session;
    QString m_collectionId;
    QPushButton *m_collection;
    QPushButton *m_wholeSite;
    QComboBox *m_kind;
    QSpinBox *m_horizon;
    QAction *m_choose;
};

} // namespace wk
