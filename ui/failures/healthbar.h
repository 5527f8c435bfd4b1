// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "items/messagequestion.h"
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

    /// `zone` says when today began.
    [[nodiscard]] HealthQuestion question(Instant now, const ZoneClock &zone) const;
    /// What is chosen as the parameters of a location: `site` and `range`, as State messages have them.
    [[nodiscard]] QMap<QString, QString> parameters() const;
    /// Chooses that; whatever else is among them, and a range that cannot be chosen, narrows nothing. Nobody
    /// is told; the answer is whether anything is another now.
    bool setParameters(const QMap<QString, QString> &parameters);
    /// As if somebody chose them; no code means all sites.
    void chooseSite(const QString &code);
    void chooseAllTimes();
    [[nodiscard]] MessageRange range() const;
    /// The sites that can be chosen; the one that is stays, also if it is not among them.
    void setSites(const QStringList &codes);
    void setSentence(const QString &sentence);

Q_SIGNALS:
    /// Somebody chose something else.
    void changed();

private:
    [[nodiscard]] QString site() const;

    QComboBox *m_sites;
    QComboBox *m_range;
    TextLabel *m_sentence;
};

} // namespace wk
