// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/listening.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <optional>

namespace wk {

class Language;

/// What a self-test is asked to do.
struct SelfTestOptions
{
    QUrl url; ///< where clients send to
    QString database; ///< where the message is waited for, if anywhere
    QUrl status; ///< whose figures are to tell, if any; not both
    std::chrono::seconds timeout{60}; ///< from the answer on
};

/// What wkfsp is called with (contracts.md 6).
struct Options
{
    /// Reads the words after the program's name, and switches to the language they name.
    Options(const QStringList &words, Language &language);

    ListenAddress listen;
    std::optional<ListenAddress> statusListen;
    QString spool; ///< a folder
    QString database;
    QString name; ///< of the server
    QByteArray path = "/SMS_FSP/.sms_fsp";
    qint64 throttleCount = 10000; ///< messages
    std::chrono::seconds throttleInterval{3600};
    qint64 maxBody = 1048576; ///< bytes
    qint64 maxSpool = 1073741824; ///< bytes
    int maxConnections = 4096;

    std::optional<SelfTestOptions> selfTest; ///< instead of receiving

    /// What to print instead of receiving: help, version, or what is wrong.
    QString answer;
    bool isWrong = false; ///< the answer says what is wrong
};

} // namespace wk
