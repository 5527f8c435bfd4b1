// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "impact/impactsentences.h"

#include "common/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace wk {

namespace {

Meaning meaningOf(ImpactWeight weight)
{
    switch (weight) {
    case ImpactWeight::Neutral: return Meaning::Information;
    case ImpactWeight::Good: return Meaning::Success;
    case ImpactWeight::Warning: return Meaning::Warning;
    case ImpactWeight::Bad: return Meaning::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

ImpactSentences::ImpactSentences(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("What this changes"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(relatedSpacing);
    m_grid->setVerticalSpacing(gridUnit);
    m_grid->setColumnStretch(1, 1);
}

void ImpactSentences::setSentences(const QList<ImpactSentence> &sentences)
{
    m_sentences = sentences;
    while (m_lines.size() < static_cast<std::size_t>(sentences.size())) {
        const Line line{new QLabel(this), new QLabel(this)};
        line.text->setWordWrap(true);
        line.text->setTextFormat(Qt::PlainText);
        line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        // A wrapped label asks for the width of a headline else.
        line.text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        const int row = static_cast<int>(m_lines.size());
        m_grid->addWidget(line.picture, row, 0, Qt::AlignTop);
        m_grid->addWidget(line.text, row, 1);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isShown = i < static_cast<std::size_t>(sentences.size());
        m_lines[i].picture->setVisible(isShown);
        m_lines[i].text->setVisible(isShown);
        m_lines[i].text->setText(isShown ? sentences[static_cast<qsizetype>(i)].text : QString());
    }
    showIcons();
}

QString ImpactSentences::text() const
{
    QStringList texts;
    for (const ImpactSentence &sentence : m_sentences) {
        texts.append(sentence.text);
    }
    return texts.join(u'\n');
}

void ImpactSentences::showIcons()
{
    for (qsizetype i = 0; i < m_sentences.size(); ++i) {
        m_lines[static_cast<std::size_t>(i)].picture->setPixmap(
            icon(meaningOf(m_sentences[i].weight))
                .pixmap(QSize(smallIconSize, smallIconSize), devicePixelRatioF()));
    }
}

void ImpactSentences::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showIcons();
    }
}

} // namespace wk
