// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/progressindicator.h"

#include "common/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace wk {

namespace {

constexpr int barWidth = 160;
/// Of the bar, which counts in int, and work may be more bytes than that.
constexpr int steps = 1000;

} // namespace

ProgressIndicator::ProgressIndicator(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(barWidth, relatedSpacing);
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(icon(Icon::Close));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelRequested();
    });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    showWords();
    hide();
}

void ProgressIndicator::start(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
}

void ProgressIndicator::setProgress(qint64 done, qint64 total)
{
    if (total <= 0) {
        m_bar->setRange(0, 0);
        return;
    }
    const double share = static_cast<double>(std::clamp<qint64>(done, 0, total)) / static_cast<double>(total);
    m_bar->setRange(0, steps);
    m_bar->setValue(static_cast<int>(share * steps));
}

void ProgressIndicator::finish()
{
    hide();
    m_bar->reset();
}

void ProgressIndicator::showWords()
{
    m_cancel->setText(tr("Cancel"));
}

void ProgressIndicator::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        showWords();
    }
    QWidget::changeEvent(event);
}

} // namespace wk
