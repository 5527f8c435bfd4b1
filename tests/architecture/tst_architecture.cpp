// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(WK_SOURCE_DIR "/");

struct SourceFile
{
    QString path; ///< below the root
    QStringList lines;

    [[nodiscard]] QString room() const
    {
        const QStringList parts = path.split(u'/');
        return parts.size() > 2 ? parts[0] + u'/' + parts[1] : parts[0];
    }
};

QList<SourceFile> sourceFiles()
{
    QList<SourceFile> files;
    for (const QString &top : {u"app"_s, u"models"_s, u"ui"_s}) {
        QDirIterator it(root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly)) {
                qFatal("cannot read %s", qPrintable(file.fileName()));
            }
            files.append(
                {file.fileName().sliced(root.size()), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return files;
}

/// A line without its comment, so that prose may name what code may not use.
QString codeOf(const QString &line)
{
    const qsizetype comment = line.indexOf("//"_L1);
    return comment < 0 ? line : line.left(comment);
}

/// What the console is made of below its widgets.
const QStringList domain{u"core"_s,     u"schedule"_s, u"site"_s,     u"planning"_s,
                         u"messages"_s, u"intake"_s,   u"exchange"_s, u"reports"_s,
                         u"wording"_s,  u"jobs"_s,     u"session"_s,  u"items"_s};

/// Which rooms each room may include, itself aside. ARCHITECTURE.md draws it and says why; a new folder
/// gets its line here, in cmake/House.cmake and there.
const QMap<QString, QStringList> mayInclude{
    {u"models/core"_s, {}},
    {u"models/schedule"_s, {u"core"_s}},
    {u"models/site"_s, {u"core"_s, u"schedule"_s}},
    {u"models/planning"_s, {u"core"_s, u"schedule"_s, u"site"_s}},
    {u"models/messages"_s, {u"core"_s}},
    {u"models/intake"_s, {u"core"_s, u"messages"_s}},
    {u"models/net"_s, {u"core"_s, u"messages"_s, u"intake"_s}},
    {u"models/reports"_s, {u"core"_s, u"schedule"_s, u"site"_s, u"messages"_s}},
    {u"models/exchange"_s, {u"core"_s, u"schedule"_s, u"site"_s}},
    {u"models/wording"_s,
     {u"core"_s, u"schedule"_s, u"site"_s, u"planning"_s, u"messages"_s, u"intake"_s, u"reports"_s}},
    {u"models/demo"_s, {u"core"_s, u"schedule"_s, u"site"_s, u"messages"_s}},
    {u"models/storage"_s, {u"core"_s, u"schedule"_s, u"site"_s, u"messages"_s, u"intake"_s, u"exchange"_s}},
    {u"models/jobs"_s, {u"core"_s}},
    {u"models/session"_s, {u"core"_s, u"schedule"_s, u"site"_s, u"messages"_s, u"jobs"_s}},
    {u"models/items"_s,
     {u"core"_s, u"schedule"_s, u"site"_s, u"planning"_s, u"messages"_s, u"intake"_s, u"reports"_s,
      u"wording"_s}},
    {u"ui/common"_s, domain},
    {u"ui/history"_s, domain + QStringList{u"common"_s}},
    {u"ui/impact"_s, domain + QStringList{u"common"_s, u"timeline"_s}},
    {u"ui/windows"_s, domain + QStringList{u"common"_s, u"history"_s, u"impact"_s}},
    {u"ui/timeline"_s, domain + QStringList{u"common"_s}},
    {u"ui/clients"_s, domain + QStringList{u"common"_s, u"timeline"_s, u"impact"_s}},
    {u"ui/deployments"_s, domain + QStringList{u"common"_s}},
    {u"ui/overview"_s, domain + QStringList{u"common"_s, u"history"_s, u"impact"_s}},
    {u"ui/coverage"_s, domain + QStringList{u"common"_s}},
    {u"ui/findings"_s, domain + QStringList{u"common"_s}},
    {u"ui/statuspoints"_s, domain + QStringList{u"common"_s, u"history"_s, u"impact"_s}},
    {u"ui/statemessages"_s, domain + QStringList{u"common"_s}},
    {u"ui/health"_s, domain + QStringList{u"common"_s}},
    {u"ui/retention"_s, domain + QStringList{u"common"_s}},
    {u"ui/failures"_s, domain + QStringList{u"common"_s}},
    {u"ui/collections"_s,
     domain + QStringList{u"common"_s, u"windows"_s, u"history"_s, u"clients"_s, u"impact"_s}},
    {u"ui/shell"_s,
     domain
         + QStringList{u"common"_s, u"windows"_s, u"history"_s, u"clients"_s, u"deployments"_s, u"overview"_s,
                       u"collections"_s, u"coverage"_s, u"findings"_s, u"impact"_s, u"statuspoints"_s,
                       u"statemessages"_s, u"health"_s, u"failures"_s, u"retention"_s}},
    {u"app/wiring"_s, {u"core"_s, u"site"_s, u"messages"_s, u"intake"_s, u"storage"_s, u"net"_s, u"demo"_s}},
    {u"app/fsp"_s, {u"core"_s, u"messages"_s, u"intake"_s, u"net"_s, u"wording"_s, u"wiring"_s}},
    {u"app/ctl"_s,
     {u"core"_s, u"schedule"_s, u"site"_s, u"planning"_s, u"messages"_s, u"reports"_s, u"exchange"_s,
      u"wording"_s, u"demo"_s, u"wiring"_s}},
    {u"app/console"_s, domain + QStringList{u"common"_s, u"shell"_s, u"wiring"_s}},
};

/// A word that may stand only in some places: rooms, or files by their path without ending.
struct Word
{
    QString pattern;
    QStringList allowedIn;
    QString why;
};

const QList<Word> words{
    {u"\\bQSql\\w+"_s, {u"models/storage"_s, u"app/wiring"_s}, u"SQL stays in storage"_s},
    {u"\\bQ(Widget|Dialog|MainWindow|Application|TreeView|TableView|Painter)\\b"_s,
     {u"ui"_s, u"app/console"_s},
     u"no widgets below ui"_s},
    {u"\\bsqlite3_\\w+"_s, {u"models/storage"_s}, u"SQL stays in storage"_s},
    {u"\\bQMessageBox\\b"_s, {u"ui/common"_s}, u"only to confirm destruction"_s},
    {u"\\b(QEventLoop|processEvents)\\b"_s, {}, u"no nested event loop"_s},
    {u"\\b(SIGNAL|SLOT)\\("_s, {}, u"connect by function"_s},
    {u"\\binstance\\(\\)"_s, {}, u"no singleton"_s},
    {u"\\b(currentDateTime|currentDateTimeUtc|currentDate|currentTime|currentSecsSinceEpoch|system_clock)\\b"_s,
     {u"models/core/clock"_s},
     u"the time is an argument"_s},
    {u"\\b(QTimeZone|QDateTime)\\b"_s, {u"models/core/zoneclock"_s}, u"only ZoneClock converts"_s},
    {u"\\b(localtime|mktime|gmtime|systemTimeZone)\\("_s, {}, u"the zone is an argument"_s},
    {u"\\bdelete\\s+\\w"_s, {}, u"no owning raw pointer"_s},
    {u"\\b(malloc|free)\\("_s, {}, u"no owning raw pointer"_s},
    {u"\\bnew\\s+\\w"_s, {u"models/items"_s, u"ui"_s}, u"only for children of a QObject"_s},
    {u"#include\\s*<Qt[A-Z]\\w*/"_s, {}, u"a module in front slips past the link rules"_s},
    {u"\\b(QColor|QIcon|QFont|QBrush)\\b"_s,
     {u"ui"_s, u"app/console"_s},
     u"items have semantic roles only"_s},
    {u"\\b(tr|translate)\\(\""_s,
     {u"models/wording"_s, u"models/items"_s, u"ui"_s, u"app"_s},
     u"sentences are made in wording"_s},
    {u"\\b\\w*(Manager|Helper|Util|Utils|Data)\\b\\s*(final\\s*)?(:|\\{|$)"_s,
     {},
     u"names say what a thing is"_s},
    {u"\\busing namespace std;"_s, {}, u"names of std stay apart"_s},
};

bool isAllowed(const SourceFile &file, const QStringList &places)
{
    return std::any_of(places.begin(), places.end(), [&file](const QString &place) {
        return file.path.startsWith(place + u'/') || file.path.startsWith(place + u'.');
    });
}

} // namespace

class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_files = sourceFiles();
        QVERIFY(m_files.size() > 40);
    }

    void everyRoomHasItsLine()
    {
        for (const SourceFile &file : m_files) {
            QVERIFY2(mayInclude.contains(file.room()), qPrintable(file.path));
        }
    }

    void includesFollowTheArrows()
    {
        static const QRegularExpression include(u"^\\s*#include\\s*\"([^\"]+)\""_s);
        for (const SourceFile &file : m_files) {
            for (const QString &line : file.lines) {
                const auto match = include.match(line);
                if (!match.hasMatch()) {
                    continue;
                }
                const QString target = match.captured(1).section(u'/', 0, 0);
                const bool allowed =
                    target == file.room().section(u'/', 1) || mayInclude[file.room()].contains(target);
                QVERIFY2(allowed, qPrintable(file.path + u": "_s + line));
                QVERIFY2(!match.captured(1).contains(".."_L1), qPrintable(file.path + u": "_s + line));
            }
        }
    }

    void theArrowsHaveNoCycle()
    {
        QSet<QString> done;
        for (bool progress = true; progress;) {
            progress = false;
            for (auto room = mayInclude.begin(); room != mayInclude.end(); ++room) {
                const QString name = room.key().section(u'/', 1);
                const bool ready = std::all_of(room->begin(), room->end(),
                                               [&done](const QString &used) { return done.contains(used); });
                if (ready && !done.contains(name)) {
                    done.insert(name);
                    progress = true;
                }
            }
        }
        QCOMPARE(done.size(), mayInclude.size());
    }

    void forbiddenWordsStayOut()
    {
        for (const Word &word : words) {
            const QRegularExpression pattern(word.pattern);
            QVERIFY(pattern.isValid());
            for (const SourceFile &file : m_files) {
                for (qsizetype i = 0; i < file.lines.size() && !isAllowed(file, word.allowedIn); ++i) {
                    const QString line = codeOf(file.lines[i]);
                    if (pattern.match(line).hasMatch()) {
                        QFAIL(qPrintable(
                            u"%1:%2: %3: %4"_s.arg(file.path).arg(i + 1).arg(word.why, line.trimmed())));
                    }
                }
            }
        }
    }

    void theRulesCatchWhatTheyAreFor_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"QSqlQuery query;", "QMessageBox::warning(this);", "QEventLoop loop;",
              "Foo::instance()->bar();", "QDateTime::currentDateTimeUtc()", "QTimeZone zone;",
              "delete pointer;", "new Thing", "#include <QtSql/QSqlQuery>", "QColor red;",
              "class WindowManager final : public QObject", "struct TimeUtil {", "connect(a, SIGNAL(x()))"}) {
            QTest::newRow(line) << QString::fromLatin1(line);
        }
    }
    void theRulesCatchWhatTheyAreFor()
    {
        QFETCH(QString, line);
        const SourceFile file{u"models/planning/forecast.cpp"_s, {line}};
        const bool caught = std::any_of(words.begin(), words.end(), [&](const Word &word) {
            return !isAllowed(file, word.allowedIn)
                && QRegularExpression(word.pattern).match(codeOf(line)).hasMatch();
        });
        QVERIFY(caught);
    }

    void everyFileNamesItsLicenceAndHeadersAreIncludedOnce()
    {
        for (const SourceFile &file : m_files) {
            QVERIFY2(file.lines.value(0).startsWith("// SPDX-FileCopyrightText: "_L1), qPrintable(file.path));
            QVERIFY2(file.lines.value(1) == "// SPDX-License-Identifier: GPL-3.0-or-later"_L1,
                     qPrintable(file.path));
            QVERIFY2(file.path.endsWith(".cpp"_L1) || file.lines.value(2) == "#pragma once"_L1,
                     qPrintable(file.path));
        }
    }

    void roomsOfTheModelsAreInTheBuildsTableToo()
    {
        QFile house(root + u"cmake/House.cmake"_s);
        QVERIFY(house.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(house.readAll());
        for (auto room = mayInclude.begin(); room != mayInclude.end(); ++room) {
            if (!room.key().startsWith("models/"_L1)) {
                continue;
            }
            const QRegularExpression line(
                u"set\\(WK_MAY_USE_%1 ([^)]*)\\)"_s.arg(room.key().section(u'/', 1)));
            const auto match = line.match(text);
            QVERIFY2(match.hasMatch(), qPrintable(room.key()));
            QStringList linked = match.captured(1).split(u' ', Qt::SkipEmptyParts);
            linked.removeIf([](const QString &used) { return used.contains("::"_L1); });
            QStringList included = *room;
            linked.sort();
            included.sort();
            QCOMPARE(linked, included);
        }
    }

private:
    QList<SourceFile> m_files;
};

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
