// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/siteimport.h"

#include "exchange/documentparser.h"
#include "exchange/recordreader.h"
#include "exchange/siterecords.h"
#include "site/references.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace wk {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

/// What became of a record in this call.
enum class Fate { Stored, Unchanged, Updated, Added };

/// The records of one class: those stored and those read.
template <typename Record>
struct Shelf
{
    struct Entry
    {
        Fate fate = Fate::Stored;
        QString file; // that brought it last
    };
    QHash<QString, qsizetype> rows; // by key
    QList<Entry> entries; // beside the content's list
    QSet<QString> keysOfFile;
    qsizetype refused = 0;
};

/// A link to the root says only what holds without it.
bool isRoot(const SubcollectionLink &link)
{
    return link.parentId == QLatin1StringView(rootCollection);
}

template <typename Record>
bool isRoot(const Record & /*record*/)
{
    return false;
}

} // namespace

class SiteImport::Reading
{
public:
    explicit Reading(SiteContent stored) : m_content(std::move(stored))
    {
        forEachClass([this](auto record) { index(record); });
    }

    void read(const QByteArray &document, const QString &file);
    void finish();

    [[nodiscard]] bool refusedFile() const { return m_refusedFile; }
    [[nodiscard]] bool refusedAnything() const { return !m_refusing.isEmpty(); }
    [[nodiscard]] QList<Problem> problems() const { return m_refusing + m_told; }
    [[nodiscard]] QList<ClassCounts> counts() const;
    [[nodiscard]] const SiteContent &content() const { return m_content; }
    [[nodiscard]] const std::optional<Place> &firstSite() const { return m_firstSite; }

private:
    template <typename Record>
    Shelf<Record> &shelf()
    {
        return std::get<Shelf<Record>>(m_shelves);
    }
    template <typename Record>
    QList<Record> &records()
    {
        return m_content.*ClassOf<Record>::list;
    }
    template <typename Record>
    void index(const Record & /*ofClass*/);
    template <typename Record>
    void take(const json &object, const QString &file);
    template <typename Record>
    void store(Record &record, const Record *before, const QString &key, const QString &file);
    template <typename Record>
    void readOver(RecordReader &reader, Record &record);
    template <typename Record>
    void drop(const Record & /*ofClass*/, QList<Problem> &broken);
    void noteUnknown(const QString &file, const QStringList &classes);

    SiteContent m_content;
    std::tuple<Shelf<Site>, Shelf<Collection>, Shelf<SubcollectionLink>, Shelf<CollectionSettings>,
               Shelf<Client>, Shelf<Membership>, Shelf<Program>, Shelf<TaskSequence>, Shelf<Advertisement>,
               Shelf<UpdatesAssignment>, Shelf<FallbackStatusPoint>>
        m_shelves;
    ReadingState m_state;
    QList<Problem> m_refusing;
    QList<Problem> m_told;
    std::optional<Place> m_firstSite;
    bool m_refusedFile = false;
};

template <typename Record>
void SiteImport::Reading::index(const Record & /*ofClass*/)
{
    auto &known = shelf<Record>();
    for (const Record &record : std::as_const(records<Record>())) {
        known.rows.insert(identityOf(record), known.rows.size());
        known.entries.resize(known.rows.size());
    }
}

template <typename Record>
void SiteImport::Reading::readOver(RecordReader &reader, Record &record)
{
    if constexpr (std::is_same_v<Record, Site>) {
        const auto row = shelf<Site>().rows.value(record.code, shelf<Site>().rows.size());
        readProperties(reader, record, row == 0);
    } else {
        readProperties(reader, record);
    }
}

template <typename Record>
void SiteImport::Reading::take(const json &object, const QString &file)
{
    auto &known = shelf<Record>();
    Place place{file, QString::fromLatin1(ClassOf<Record>::name), {}, {}, {}};
    const auto before = m_state.refusing.size();
    Record record;
    std::optional<Record> stored;
    QString key;
    if (object.is_object()) {
        RecordReader reader(object, place, m_state);
        readKey(reader, record);
        key = identityOf(record);
        reader.setKey(keyOf(record));
        if (std::is_same_v<Record, Site> && !m_firstSite && !key.isEmpty()) {
            m_firstSite = reader.place();
        }
        if (m_state.refusing.size() == before && known.keysOfFile.contains(key)) {
            place.key = keyOf(record);
            m_state.refusing.append({ProblemCode::KeyTwice, place, {keyOf(record)}});
        }
        known.keysOfFile.insert(key);
        const auto row = known.rows.constFind(key);
        if (row != known.rows.cend()) {
            stored = records<Record>().at(*row);
            record = *stored;
        }
        readOver(reader, record);
    } else {
        m_state.refusing.append({ProblemCode::WrongType, place, {u"object"_s}});
    }
    if (m_state.refusing.size() != before) {
        ++known.refused;
    } else if (!isRoot(record)) {
        store(record, stored ? &*stored : nullptr, key, file);
    }
}

template <typename Record>
void SiteImport::Reading::store(Record &record, const Record *before, const QString &key, const QString &file)
{
    auto &known = shelf<Record>();
    if (before == nullptr) {
        known.rows.insert(key, records<Record>().size());
        known.entries.append(typename Shelf<Record>::Entry{Fate::Added, file});
        records<Record>().append(record);
        return;
    }
    const qsizetype row = known.rows.value(key);
    const Fate now = record == *before ? Fate::Unchanged : Fate::Updated;
    known.entries[row] = {std::max(known.entries.at(row).fate, now), file};
    records<Record>()[row] = record;
}

void SiteImport::Reading::read(const QByteArray &document, const QString &file)
{
    QStringList unknownClasses;
    forEachClass([this](auto record) { shelf<decltype(record)>().keysOfFile.clear(); });
    m_state = {{}, {}, {}, std::move(m_state.knownZones)};
    auto problem = parseDocument(document, [&](const QString &className, const json &object) {
        bool taken = false;
        forEachClass([&](auto record) {
            using Record = decltype(record);
            if (!taken && className == QLatin1StringView(ClassOf<Record>::name)) {
                take<Record>(object, file);
                taken = true;
            }
        });
        if (!taken && !unknownClasses.contains(className)) {
            unknownClasses.append(className);
        }
    });
    if (problem) {
        problem->place.file = file;
        m_refusing.append(*problem);
        m_refusedFile = true;
        return;
    }
    m_refusing += m_state.refusing;
    m_told += m_state.noted;
    noteUnknown(file, unknownClasses);
}

void SiteImport::Reading::noteUnknown(const QString &file, const QStringList &classes)
{
    for (const QString &className : classes) {
        m_told.append({ProblemCode::UnknownClass, {file, className, {}, {}, {}}, {}});
    }
    for (const auto &[property, count] : m_state.unknownProperties) {
        m_told.append({ProblemCode::UnknownProperty,
                       {file, property.first, {}, {}, property.second},
                       {QString::number(count)}});
    }
}

template <typename Record>
void SiteImport::Reading::drop(const Record & /*record*/, QList<Problem> &broken)
{
    auto &known = shelf<Record>();
    QMultiHash<QString, Problem *> ofClass;
    for (Problem &problem : broken) {
        if (problem.place.className == QLatin1StringView(ClassOf<Record>::name)) {
            ofClass.insert(problem.place.key, &problem);
        }
    }
    if (ofClass.isEmpty()) {
        return;
    }
    QSet<qsizetype> dropped;
    for (qsizetype row = 0; row < records<Record>().size(); ++row) {
        const QList<Problem *> problems = ofClass.values(keyOf(records<Record>().at(row)));
        for (Problem *problem : problems) {
            problem->place.file = known.entries.at(row).file;
            dropped.insert(row);
        }
    }
    const QList<Record> all = std::exchange(records<Record>(), {});
    const auto entries = std::exchange(known.entries, {});
    known.rows.clear();
    for (qsizetype row = 0; row < all.size(); ++row) {
        if (!dropped.contains(row)) {
            known.rows.insert(identityOf(all[row]), known.entries.size());
            records<Record>().append(all[row]);
            known.entries.append(entries[row]);
        }
    }
    known.refused += dropped.size();
}

void SiteImport::Reading::finish()
{
    // Nothing refers to the classes that refer to others: once is enough.
    QList<Problem> broken = brokenReferences(m_content);
    forEachClass([&](auto record) { drop(record, broken); });
    m_refusing += broken;
}

QList<ClassCounts> SiteImport::Reading::counts() const
{
    QList<ClassCounts> counts;
    forEachClass([&](auto record) {
        using Record = decltype(record);
        const auto &known = std::get<Shelf<Record>>(m_shelves);
        ClassCounts count{QString::fromLatin1(ClassOf<Record>::name), 0, 0, 0, known.refused};
        for (const auto &entry : known.entries) {
            count.added += entry.fate == Fate::Added ? 1 : 0;
            count.updated += entry.fate == Fate::Updated ? 1 : 0;
            count.unchanged += entry.fate == Fate::Unchanged ? 1 : 0;
        }
        counts.append(count);
    });
    return counts;
}

SiteImport::SiteImport(SiteContent stored) : m_reading(std::make_unique<Reading>(std::move(stored))) { }

SiteImport::~SiteImport() = default;

void SiteImport::read(const QByteArray &document, const QString &file)
{
    m_reading->read(document, file);
}

void SiteImport::finish()
{
    m_reading->finish();
}

bool SiteImport::refusedAnything() const
{
    return m_reading->refusedAnything();
}

bool SiteImport::refusedFile() const
{
    return m_reading->refusedFile();
}

QList<Problem> SiteImport::problems() const
{
    return m_reading->problems();
}

QList<ClassCounts> SiteImport::counts() const
{
    return m_reading->counts();
}

const SiteContent &SiteImport::content() const
{
    return m_reading->content();
}

const std::optional<Place> &SiteImport::firstSite() const
{
    return m_reading->firstSite();
}

} // namespace wk
