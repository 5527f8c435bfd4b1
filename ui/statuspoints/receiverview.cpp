// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspoints/receiverview.h"

#include "common/emptystate.h"
#include "common/icons.h"
#include "common/keyvaluelist.h"
#include "common/textlabel.h"
#include "common/theme.h"
#include "wording/receiverwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wk {

ReceiverView::ReceiverView(const ZoneClock &zone, QWidget *parent)
    : QScrollArea(parent), m_zone(zone), m_pages(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    setAccessibleName(tr("Receiver"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(buildPage());
    setWidget(m_pages);
    showReceiver({}, {});
}

QWidget *ReceiverView::buildPage()
{
    auto *page = new QWidget(m_pages);
    m_picture = new QLabel(page);
    m_sentence = new QLabel(page);
    m_sentence->setAccessibleName(tr("State of the receiver"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = new KeyValueList(page);
    auto *places = new QPushButton(tr("Set up..."), page);
    places->setAutoDefault(false);
    places->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(places, &QPushButton::clicked, this, &ReceiverView::placesAsked);
    auto *head = new QHBoxLayout;
    head->setSpacing(relatedSpacing);
    head->addWidget(m_picture);
    head->addWidget(m_sentence, 1);
    head->addWidget(places);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    column->setSpacing(groupSpacing);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addStretch(1);
    return page;
}

void ReceiverView::showReceiver(const FallbackStatusPoint &point, const ReceiverState &state)
{
    m_kind = state.kind;
    if (state.kind == ReceiverState::Kind::NotWatched) {
        m_empty->showEmpty(Icon::StatusPoint, tr("Not watched yet"),
                           tr("Say where the receiver tells its metrics to see what it received and refused, "
                              "and what waits to be relayed."),
                           {tr("Set up..."), [this] { Q_EMIT placesAsked(); }});
        m_pages->setCurrentIndex(0);
        return;
    }
    QList<KeyValueList::Row> rows;
    for (const ReceiverFact &fact : receiverFacts(state, point, m_zone)) {
        rows.append({fact.what, fact.value, {}});
    }
    m_facts->setRows(rows);
    m_sentence->setText(receiverSentence(state, m_zone));
    showPicture();
    m_pages->setCurrentIndex(1);
}

void ReceiverView::showPicture()
{
    const Meaning meaning = m_kind == ReceiverState::Kind::Running ? Meaning::Success
        : m_kind == ReceiverState::Kind::Unreachable               ? Meaning::Error
                                                                   : Meaning::Information;
    m_picture->setPixmap(icon(meaning).pixmap(QSize(smallIconSize, smallIconSize), devicePixelRatioF()));
}

void ReceiverView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_picture != nullptr) {
        showPicture();
    }
    QScrollArea::changeEvent(event);
}

} // namespace wk
