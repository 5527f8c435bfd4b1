// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helpdialog.h"

#include "common/theme.h"
#include "shell/guide.h"
#include "shell/navigation.h"

#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace wk {

namespace {

constexpr QSize bestSize{440, 520};

} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent), m_text(new QTextBrowser(this))
{
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(groupSpacing);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    resize(bestSize);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (const auto panel = panelOfLink(link.toString())) {
            showHelp(panel);
            Q_EMIT panelAsked(*panel);
        }
    });
    // The window's own shortcut does not reach into this one.
    auto *closing = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(closing, &QShortcut::activated, this, &QDialog::close);
}

void HelpDialog::showHelp(std::optional<PanelId> panel)
{
    m_panel = panel;
    //: Window title: %1 a panel
    setWindowTitle(panel ? tr("Help: %1").arg(Navigation::nameOf(*panel)) : tr("Guide"));
    m_text->setAccessibleName(windowTitle());
    m_text->setMarkdown(panel ? helpOn(*panel) : guideText());
}

} // namespace wk
