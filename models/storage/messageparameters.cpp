// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messageparameters.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Whether JSON writes a text as it is.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) {
        return unit >= u' ' && unit <= u'~' && unit != u'"' && unit != u'\\';
    });
}

} // namespace

QByteArray parametersText(const QStringList &parameters)
{
    // Nearly all are plain, and a document costs as much as the rest of storing a message.
    if (std::all_of(parameters.begin(), parameters.end(), isPlain)) {
        return parameters.isEmpty() ? "[]"_ba : "[\"" + parameters.join("\",\""_L1).toLatin1() + "\"]";
    }
    return QJsonDocument(QJsonArray::fromStringList(parameters)).toJson(QJsonDocument::Compact);
}

QStringList parametersFrom(QByteArrayView text)
{
    QStringList parameters;
    for (const auto &parameter : QJsonDocument::fromJson(text.toByteArray()).array()) {
        parameters.append(parameter.toString());
    }
    return parameters;
}

} // namespace wk
