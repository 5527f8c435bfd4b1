// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/zoneclock.h"
#include "intake/receiverstate.h"
#include "site/records.h"

#include <QScrollArea>

class QLabel;
class QStackedWidget;

namespace wk {

class EmptyState;
class KeyValueList;

/// How the receiver of a fallback status point is doing.
class ReceiverView final : public QScrollArea
{
    Q_OBJECT

public:
    /// Times are those of a clock in `zone`.
    explicit ReceiverView(const ZoneClock &zone, QWidget *parent = nullptr);

    void showReceiver(const FallbackStatusPoint &point, const ReceiverState &state);

Q_SIGNALS:
    /// Somebody wants to say where its metrics are.
    void placesAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildPage();
    void showPicture();

    ZoneClock m_zone;
    ReceiverState::Kind m_kind = ReceiverState::Kind::NotWatched;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QLabel *m_picture = nullptr;
    QLabel *m_sentence = nullptr;
    KeyValueList *m_facts = nullptr;
};

} // namespace wk
