// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/messagequestion.h"
#include "site/sitesnapshot.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace wk {

/// What narrows the messages down, a button each that says what is set, and how many are left.
class MessageFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `clear` gives all up, and is shown while there is something to give up. `zone` is that of times.
    MessageFilterBar(const ZoneClock &zone, QAction *clear, QWidget *parent = nullptr);

    void setSite(const SiteSnapshot &site);
    void setQuestion(const MessageQuestion &question);
    [[nodiscard]] const MessageQuestion &question() const { return m_question; }
    void showCount(qsizetype shown, qsizetype all);
    /// The newest are shown, and `loading` says how far it is with the others.
    void showCountOfNewest(qsizetype shown, const QString &loading);

Q_SIGNALS:
    /// Somebody chose another one.
    void questionChanged(const wk::MessageQuestion &question);

private:
    enum class Part { Client, Topic, State, Severity, Site, Collection, Range, ErrorCode, Order };
    [[nodiscard]] QToolButton *addButton(Part part);
    [[nodiscard]] static QString title(Part part);
    /// What is set, for its button; empty if nothing is.
    [[nodiscard]] QString setting(Part part) const;
    [[nodiscard]] QString rangeWords() const;
    [[nodiscard]] static QString orderWords(MessageOddity oddity);
    [[nodiscard]] QString collectionWords() const;
    void fill(Part part, QMenu &menu);
    void fillStates(QMenu &menu);
    void fillRanges(QMenu &menu);
    void fillOrder(QMenu &menu);
    void fillSaved(QMenu &menu);
    template <typename Change>
    void addChoice(QMenu &menu, const QString &text, bool isChosen, Change change);
    void addRenaming(QMenu &menu, const QStringList &names);
    void addDeleting(QMenu &menu, const QStringList &names);
    void rename(const QString &name);
    void chooseCollection();
    void chooseRange();
    void chooseErrorCode();
    void saveAs();
    void askForName(const QString &title, const QString &name,
                    const std::function<void(const QString &)> &named);
    void change(const MessageQuestion &question);
    void showQuestion();

    ZoneClock m_zone;
    std::optional<SiteSnapshot> m_site;
    MessageQuestion m_question;
    QMap<Part, QToolButton *> m_buttons;
    QToolButton *m_clear;
    QToolButton *m_saved;
    QLabel *m_count;
};

} // namespace wk
