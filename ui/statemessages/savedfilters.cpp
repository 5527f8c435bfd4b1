// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statemessages/savedfilters.h"

#include <QSettings>
#include <QVariant>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

void write(QSettings &settings, const QList<SavedFilter> &filters)
{
    settings.beginWriteArray(u"statemessages/filters"_s, static_cast<int>(filters.size()));
    for (qsizetype i = 0; i < filters.size(); ++i) {
        QVariantMap parameters;
        for (auto each = filters[i].parameters.begin(); each != filters[i].parameters.end(); ++each) {
            parameters.insert(each.key(), each.value());
        }
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(u"name"_s, filters[i].name);
        settings.setValue(u"parameters"_s, parameters);
    }
    settings.endArray();
}

QList<SavedFilter> without(QList<SavedFilter> filters, const QString &name)
{
    filters.removeIf([&name](const SavedFilter &filter) { return filter.name == name; });
    return filters;
}

} // namespace

QList<SavedFilter> savedFilters(QSettings &settings)
{
    QList<SavedFilter> filters;
    const int count = settings.beginReadArray(u"statemessages/filters"_s);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        SavedFilter filter{settings.value(u"name"_s).toString(), {}};
        const QVariantMap parameters = settings.value(u"parameters"_s).toMap();
        for (auto each = parameters.begin(); each != parameters.end(); ++each) {
            filter.parameters.insert(each.key(), each.value().toString());
        }
        filters.append(filter);
    }
    settings.endArray();
    std::sort(filters.begin(), filters.end(), [](const SavedFilter &left, const SavedFilter &right) {
        return left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return filters;
}

void saveFilter(QSettings &settings, const SavedFilter &filter)
{
    write(settings, without(savedFilters(settings), filter.name) + QList{filter});
}

void renameFilter(QSettings &settings, const QString &name, const QString &to)
{
    const QList<SavedFilter> filters = savedFilters(settings);
    const auto renamed = std::find_if(filters.begin(), filters.end(),
                                      [&name](const SavedFilter &filter) { return filter.name == name; });
    if (renamed != filters.end()) {
        deleteFilter(settings, name);
        saveFilter(settings, {to, renamed->parameters});
    }
}

void deleteFilter(QSettings &settings, const QString &name)
{
    const QList<SavedFilter> left = without(savedFilters(settings), name);
    settings.remove(u"statemessages/filters"_s);
    write(settings, left);
}

} // namespace wk
