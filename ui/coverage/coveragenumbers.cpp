// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragenumbers.h"

#include "common/icons.h"
#include "common/linklabel.h"
#include "common/textlabel.h"
#include "wording/coveragewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// How much somebody should mind.
Meaning meaningOf(CoverageClass which)
{
    switch (which) {
    case CoverageClass::NoWindows: return Meaning::Warning;
    case CoverageClass::Unrestricted: return Meaning::Information;
    case CoverageClass::OnlyExpired: return Meaning::Error;
    case CoverageClass::NotSoon: return Meaning::Warning;
    case CoverageClass::Soon: return Meaning::Success;
    }
    Q_UNREACHABLE();
}

} // namespace

CoverageNumbers::CoverageNumbers(QWidget *parent)
    : QScrollArea(parent), m_title(new TextLabel(TextSize::Title, this))
{
    setAccessibleName(tr("Clients by what windows mean for them"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    column->setSpacing(groupSpacing);
    setWidget(page);
    column->addWidget(m_title);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i] = addEntry(static_cast<CoverageClass>(i));
    }
    column->addStretch(1);
    showPictures();
}

CoverageNumbers::Entry CoverageNumbers::addEntry(CoverageClass which)
{
    auto *page = widget();
    const Entry entry{new QLabel(page), new TextLabel(TextSize::Section, page), new LinkLabel(page),
                      new TextLabel(TextSize::Small, page)};
    entry.title->setWordWrap(true);
    entry.sentence->setWordWrap(true);
    entry.number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    connect(entry.number, &QLabel::linkActivated, this, [this, which] { Q_EMIT activated(which); });
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(relatedSpacing);
    grid->setVerticalSpacing(gridUnit);
    grid->setColumnStretch(1, 1);
    grid->addWidget(entry.picture, 0, 0, Qt::AlignTop);
    grid->addWidget(entry.title, 0, 1);
    grid->addWidget(entry.number, 0, 2);
    grid->addWidget(entry.sentence, 1, 1, 1, 2);
    static_cast<QVBoxLayout *>(page->layout())->addLayout(grid);
    return entry;
}

void CoverageNumbers::showNumbers(const Coverage &coverage, WorkKind kind, std::chrono::days horizon)
{
    const QLocale locale;
    m_title->setText(tr("%n client(s)", nullptr, static_cast<int>(coverage.clients.size())));
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto which = static_cast<CoverageClass>(i);
        const Entry &entry = m_entries[i];
        const QString number = locale.toString(coverage.classes[i]);
        const bool isLink = coverage.classes[i] > 0;
        const QString title = coverageTitle(which, horizon);
        entry.title->setText(title);
        entry.sentence->setText(coverageSentence(which, kind));
        entry.number->setText(isLink ? u"<a href=\"clients\">%1</a>"_s.arg(number) : number);
        entry.number->setTextInteractionFlags(isLink ? Qt::TextBrowserInteraction
                                                     : Qt::TextSelectableByMouse);
        //: %1 what clients have in common, such as "No windows at all"; %2 how many they are
        entry.number->setAccessibleName(tr("%1: %2").arg(title, number));
        entry.number->setToolTip(isLink ? tr("Show these clients") : QString());
    }
}

void CoverageNumbers::showPictures()
{
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QIcon picture = icon(meaningOf(static_cast<CoverageClass>(i)));
        m_entries[i].picture->setPixmap(
            picture.pixmap(QSize(smallIconSize, smallIconSize), devicePixelRatioF()));
    }
}

void CoverageNumbers::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showPictures();
    }
    QScrollArea::changeEvent(event);
}

} // namespace wk
