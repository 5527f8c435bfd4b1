// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messageparameters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace wk {

QByteArray parametersText(const QStringList &parameters)
{
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
