// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/pastepage.h"

#include "common/tableview.h"
#include "common/theme.h"
#include "items/problemtablemodel.h"
#include "wording/timewords.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace wk {

PastePage::PastePage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_counts(new QLabel(this))
    , m_problems(new ProblemTableModel(this))
    , m_problemView(new TableView(tr("Names that are no clients"), this))
{
    auto *label = new QLabel(
        tr("&Names or resource IDs, one a line or set apart by commas, semicolons or tabs:"), this);
    label->setBuddy(m_text);
    label->setWordWrap(true);
    m_text->setAccessibleName(tr("Names or resource IDs"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_counts->setAccessibleName(tr("What the list names"));
    m_counts->setWordWrap(true);
    m_problemView->setModel(m_problems);
    for (int column = 0; column < ProblemTableModel::ColumnCount; ++column) {
        m_problemView->setColumnHidden(column, column != ProblemTableModel::WhatColumn);
    }
    m_problemView->header()->hide();
    m_problemView->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(relatedSpacing, relatedSpacing, relatedSpacing, relatedSpacing);
    layout->setSpacing(relatedSpacing);
    layout->addWidget(label);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_counts);
    layout->addWidget(m_problemView, 1);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePage::read);
    read();
}

void PastePage::setSite(const SiteSnapshot &site, CollectionRow collection)
{
    m_site = site;
    m_collection = collection;
    read();
}

bool PastePage::hasText() const
{
    return !m_text->document()->isEmpty();
}

void PastePage::read()
{
    PastedClients pasted = m_site ? pastedClients(m_text->toPlainText(), *m_site) : PastedClients{};
    const qsizetype all = pasted.clients.size();
    pasted.clients.removeIf([this](ClientRow row) {
        const auto members = m_site->membersOf(m_collection);
        return std::binary_search(members.begin(), members.end(), row);
    });
    m_found = pasted.clients;
    m_problems->setProblems(pasted.problems);
    m_problemView->setVisible(!pasted.problems.isEmpty());
    showCounts(static_cast<int>(all - m_found.size()), pasted.problems);
    Q_EMIT foundChanged();
}

void PastePage::showCounts(int members, const QList<Problem> &problems)
{
    const auto countOf = [&problems](ProblemCode code) {
        return static_cast<int>(std::count_if(problems.cbegin(), problems.cend(),
                                              [code](const Problem &each) { return each.code == code; }));
    };
    QStringList sentences{tr("%n client(s) found.", nullptr, static_cast<int>(m_found.size()))};
    if (members > 0) {
        sentences.append(tr("%n are members already.", nullptr, members));
    }
    if (const int unknown = countOf(ProblemCode::UnknownClient)) {
        sentences.append(tr("%n unknown.", nullptr, unknown));
    }
    if (const int ambiguous = countOf(ProblemCode::AmbiguousClient)) {
        sentences.append(tr("%n ambiguous.", nullptr, ambiguous));
    }
    m_counts->setText(hasText() ? joinedSentences(sentences) : tr("Nothing pasted yet."));
}

} // namespace wk
