// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/consolefixture.h"
#include "shell/tourway.h"

#include <QTranslator>

#include <functional>
#include <memory>

namespace wk::test {

/// A console on a small demonstration, with state messages, in a language; it is walked through as the tour
/// does it. For programs that link `demo` and were given translations.
class ConsoleWalk
{
public:
    explicit ConsoleWalk(const QString &language);
    ~ConsoleWalk();

    [[nodiscard]] MainWindow &window() { return m_console->window(); }
    [[nodiscard]] ConsoleFixture &console() { return *m_console; }

    /// Goes to every panel and dialog, and last to the start page, and hands on what is seen there: the
    /// window or the dialog over it. The name is that of the tour.
    using Look = std::function<void(const QString &name, QWidget &top)>;
    void everywhere(const Look &look);
    /// The same, and the site stays open.
    void everyStop(const Look &look);
    /// The same for a stop of the tour alone; throws if there is none.
    void at(const QString &name, const Look &look);

    /// Rows for a test in each language: `language`.
    static void languages();

private:
    void stop(TourWay &way, const TourStop &stop, const Look &look);

    QTranslator m_translator;
    std::unique_ptr<ConsoleFixture> m_console;
};

/// Fails unless there are none; each is printed, as a failure's message would be cut.
void expectNone(const QStringList &faults);

} // namespace wk::test
