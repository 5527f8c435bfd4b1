// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/instant.h"
#include "core/problem.h"
#include "core/timetext.h"
#include "schedule/scheduletoken.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace wk {

/// What reading records found, from record to record.
struct ReadingState
{
    QList<Problem> refusing; ///< each refuses the record at its place
    QList<Problem> noted; ///< contradictions, which refuse nothing
    /// How often a property was met that means nothing to us; by class, and name with its path.
    std::map<std::pair<QString, QString>, qsizetype> unknownProperties;
    QSet<QString> knownZones; ///< names met that are zones
};

/// Reads the properties of one record by name into fields. A property that is absent or null leaves its
/// field as it is; one that cannot be read is a problem and leaves it too. What nobody asked for by the end
/// is counted as unknown.
class RecordReader
{
public:
    RecordReader(const nlohmann::json &record, Place place, ReadingState &state);
    ~RecordReader();
    RecordReader(const RecordReader &) = delete;
    RecordReader &operator=(const RecordReader &) = delete;

    [[nodiscard]] const Place &place() const { return m_place; }
    void setKey(const QString &key) { m_place.key = key; }

    /// Texts keep their blanks. An id may be given as a number.
    void text(const char *name, QString &field);
    void id(const char *name, QString &field);
    /// An id that must be there and not be empty.
    void key(const char *name, QString &field);
    void texts(const char *name, QStringList &field);
    void flag(const char *name, bool &field);
    void number(const char *name, quint32 &field, quint32 least = 0);
    void key(const char *name, quint32 &field);
    void minutes(const char *name, std::chrono::minutes &field, quint32 least = 0);
    void minutes(const char *name, std::optional<std::chrono::minutes> &field);
    void time(const char *name, std::optional<PlannedTime> &field);
    /// What the clock showed, whatever offset is given with it.
    void civilTime(const char *name, std::optional<CivilTime> &field);
    /// The name of a zone that exists.
    void zone(const char *name, QString &field);
    /// One string of tokens or several.
    void tokens(const char *name, QList<ScheduleToken> &field);
    /// One string, of one token or several.
    void tokenString(const char *name, QList<ScheduleToken> &field);
    /// A number that stands for something.
    template <typename Meaning>
    void oneOf(const char *name, std::initializer_list<std::pair<quint32, Meaning>> meanings,
               const std::function<void(Meaning)> &take)
    {
        std::optional<quint32> value;
        optionalNumber(name, value);
        if (!value) {
            return;
        }
        for (const auto &[known, meaning] : meanings) {
            if (known == *value) {
                take(meaning);
                return;
            }
        }
        refuse(ProblemCode::UnknownValue, name, {QString::number(*value)});
    }
    void optionalNumber(const char *name, std::optional<quint32> &field);
    /// Calls `read` for each element of a list; returns whether the list is there. In problems, elements are
    /// counted from 0: `ServiceWindows[2].Name`.
    bool list(const char *name, const std::function<void(RecordReader &)> &read);

    [[nodiscard]] bool has(const char *name);
    /// Properties that are known and not looked at.
    void ignore(std::initializer_list<const char *> names) { m_asked.insert(names.begin(), names.end()); }
    /// Whether this reader has refused any of its properties.
    [[nodiscard]] bool refusedAnything() const { return m_refused; }
    /// Refuses the record for a property.
    void refuse(ProblemCode code, const char *name, const QStringList &arguments = {});
    /// Notes a contradiction that refuses nothing.
    void note(ProblemCode code, const char *name, const QStringList &arguments);

private:
    [[nodiscard]] const nlohmann::json *value(const char *name);
    RecordReader(const nlohmann::json &part, const RecordReader &whole, const QString &list, qsizetype index);
    [[nodiscard]] Place placeOf(const char *name) const;
    [[nodiscard]] std::optional<QString> textOf(const char *name, const nlohmann::json &value);
    [[nodiscard]] std::optional<quint32> numberOf(const char *name, const nlohmann::json &value);
    [[nodiscard]] std::optional<WrittenTime> timeOf(const char *name);
    void readId(const char *name, const nlohmann::json &value, QString &field);
    void decode(const char *name, const QStringList &strings, QList<ScheduleToken> &field);

    const nlohmann::json &m_record;
    Place m_place;
    ReadingState &m_state;
    bool m_refused = false;
    QString m_path; // of a part, with its index and a dot
    QString m_kindOfPath; // without the index
    std::set<std::string> m_asked;
};

} // namespace wk
