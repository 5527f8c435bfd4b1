// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "reports/deploymenthealth.h"

#include <QWidget>

class QComboBox;

namespace wk {

class TextLabel;

/// What is looked at: the clients of the whole site or of one, and since when; and how bad it is, in a
/// sentence.
class HealthBar final : public QWidget
{
    Q_OBJECT

public:
    explicit HealthBar(QWidget *parent = nullptr);

    [[nodiscard]] HealthQuestion question(Instant now) const;
    /// A code; empty for all of them. Nobody is told.
    void setSite(const QString &code);
    [[nodiscard]] QString site() const;
    /// The sites that can be chosen; the one that is stays, also if it is not among them.
    void setSites(const QStringList &codes);
    void setSentence(const QString &sentence);

Q_SIGNALS:
    void siteChanged();
    void rangeChanged();

private:
    QComboBox *m_sites;
    QComboBox *m_range;
    TextLabel *m_sentence;
};

} // namespace wk
