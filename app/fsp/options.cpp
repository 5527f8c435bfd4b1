// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fsp/options.h"

#include "wiring/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(FspOptions)
};

struct WrongUsage
{
    QString where;
    QString why;
};

constexpr std::array required{"--listen"_L1, "--spool"_L1, "--database"_L1, "--name"_L1};
constexpr std::array optional{"--path"_L1,          "--throttle-count"_L1, "--throttle-interval"_L1,
                              "--max-body"_L1,      "--max-spool"_L1,      "--max-connections"_L1,
                              "--status-listen"_L1, "--language"_L1};
constexpr std::array ofSelfTest{"--self-test"_L1, "--status"_L1, "--timeout"_L1};
/// What goes with those, too.
constexpr std::array besideSelfTest{"--database"_L1, "--language"_L1};
constexpr std::array switches{"--help"_L1, "--version"_L1};

template <typename Names>
bool isAmong(const Names &names, QStringView option)
{
    return std::find(names.begin(), names.end(), option) != names.end();
}

using Given = std::map<QString, QString>;

Given givenIn(const QStringList &words)
{
    Given given;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype equals = words[i].startsWith("--"_L1) ? words[i].indexOf(u'=') : -1;
        const QString option = words[i].left(equals);
        const bool isSwitch = isAmong(switches, option);
        if (!option.startsWith(u'-')) {
            throw WrongUsage{option, OptionWords::tr("nothing is expected here")};
        }
        if (!isSwitch && !isAmong(required, option) && !isAmong(optional, option)
            && !isAmong(ofSelfTest, option)) {
            throw WrongUsage{option, OptionWords::tr("this option is not known")};
        }
        if (given.contains(option)) {
            throw WrongUsage{option, OptionWords::tr("this option is given twice")};
        }
        if (isSwitch && equals >= 0) {
            throw WrongUsage{option, OptionWords::tr("this option takes no value")};
        }
        if (!isSwitch && equals < 0 && i + 1 == words.size()) {
            throw WrongUsage{option, OptionWords::tr("this option lacks its value")};
        }
        given[option] = isSwitch ? QString() : equals >= 0 ? words[i].sliced(equals + 1) : words[++i];
    }
    return given;
}

QString textOf(const Given &given, QLatin1StringView option, const QString &otherwise)
{
    const auto found = given.find(option);
    if (found != given.end() && found->second.isEmpty()) {
        throw WrongUsage{option, OptionWords::tr("this option lacks its value")};
    }
    return found == given.end() ? otherwise : found->second;
}

ListenAddress addressOf(const Given &given, QLatin1StringView option)
{
    const QString text = textOf(given, option, {});
    const auto address = listenAddressFrom(text);
    if (!address) {
        throw WrongUsage{option, OptionWords::tr("'%1' is not an address such as 0.0.0.0:80").arg(text)};
    }
    return *address;
}

qint64 numberOf(const Given &given, QLatin1StringView option, qint64 otherwise, qint64 greatest)
{
    const auto found = given.find(option);
    if (found == given.end()) {
        return otherwise;
    }
    const QString &text = found->second;
    bool isNumber = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qint64 number = isNumber ? text.toLongLong(&isNumber) : 0;
    if (!isNumber || number < 1 || number > greatest) {
        throw WrongUsage{
            option,
            OptionWords::tr("'%1' is not a whole number from 1 to %2").arg(text, QString::number(greatest))};
    }
    return number;
}

QByteArray pathOf(const Given &given, const QByteArray &otherwise)
{
    const QByteArray path = textOf(given, "--path"_L1, QString::fromLatin1(otherwise)).toUtf8();
    const bool isPath = path.startsWith('/') && std::all_of(path.begin(), path.end(), [](char c) {
                            return c > ' ' && c < '\x7f' && c != '?' && c != '#';
                        });
    if (!isPath) {
        throw WrongUsage{
            u"--path"_s,
            OptionWords::tr("'%1' is not a path such as /SMS_FSP/.sms_fsp").arg(QString::fromUtf8(path))};
    }
    return path;
}

/// An address of HTTP; one without a path has this one.
QUrl urlOf(const Given &given, QLatin1StringView option, const QString &path)
{
    const QString text = textOf(given, option, {});
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != "http"_L1 || url.host().isEmpty() || url.hasFragment()) {
        throw WrongUsage{option, OptionWords::tr("'%1' is not an address such as http://fsp01").arg(text)};
    }
    if (url.path().isEmpty() || url.path() == "/"_L1) {
        url.setPath(path);
    }
    return url;
}

SelfTestOptions selfTestIn(const Given &given, const QByteArray &path)
{
    for (const auto &[option, value] : given) {
        if (!isAmong(ofSelfTest, option) && !isAmong(besideSelfTest, option)) {
            throw WrongUsage{option, OptionWords::tr("this option does not go with --self-test")};
        }
    }
    if (given.contains(u"--database"_s) && given.contains(u"--status"_s)) {
        throw WrongUsage{u"--status"_s, OptionWords::tr("this option does not go with --database")};
    }
    SelfTestOptions options;
    options.url = urlOf(given, "--self-test"_L1, QString::fromLatin1(path));
    options.database = textOf(given, "--database"_L1, {});
    if (given.contains(u"--status"_s)) {
        options.status = urlOf(given, "--status"_L1, u"/metrics"_s);
    }
    options.timeout =
        std::chrono::seconds(numberOf(given, "--timeout"_L1, options.timeout.count(), 1'000'000));
    return options;
}

void readReceiver(const Given &given, Options &options)
{
    for (const QLatin1StringView option : ofSelfTest) {
        if (given.contains(option)) {
            throw WrongUsage{option, OptionWords::tr("this option goes with --self-test")};
        }
    }
    for (const QLatin1StringView option : required) {
        if (!given.contains(option)) {
            throw WrongUsage{option, OptionWords::tr("this option is required")};
        }
    }
    options.listen = addressOf(given, "--listen"_L1);
    if (given.contains(u"--status-listen"_s)) {
        options.statusListen = addressOf(given, "--status-listen"_L1);
    }
    options.spool = textOf(given, "--spool"_L1, {});
    options.database = textOf(given, "--database"_L1, {});
    options.name = textOf(given, "--name"_L1, {});
    options.path = pathOf(given, options.path);
    options.throttleCount = numberOf(given, "--throttle-count"_L1, options.throttleCount, 1'000'000'000);
    options.throttleInterval = std::chrono::seconds(
        numberOf(given, "--throttle-interval"_L1, options.throttleInterval.count(), 1'000'000'000));
    options.maxBody = numberOf(given, "--max-body"_L1, options.maxBody, 1'000'000'000);
    options.maxSpool = numberOf(given, "--max-spool"_L1, options.maxSpool, 1'000'000'000'000'000);
    options.maxConnections =
        static_cast<int>(numberOf(given, "--max-connections"_L1, options.maxConnections, 1'000'000));
}

QString help()
{
    return OptionWords::tr(
        "wkfsp --listen ADDRESS:PORT --spool FOLDER --database DB --name SERVERNAME [OPTIONS]\n"
        "wkfsp --self-test URL [--database DB | --status URL] [--timeout SECONDS]\n"
        "\n"
        "A fallback status point of Configuration Manager 2007: receives state messages of clients over "
        "HTTP,\n"
        "keeps them in its spool folder, and relays them to the site's database. While the database is "
        "locked\n"
        "or gone it goes on receiving.\n"
        "\n"
        "--listen ADDRESS:PORT         where clients send to; port 0 takes a free one\n"
        "--spool FOLDER                where messages wait; made if there is none\n"
        "--database DB                 the site's database, made by wkctl\n"
        "--name SERVERNAME             the name of this server, as messages carry it\n"
        "--path PATH                   the path clients post to; /SMS_FSP/.sms_fsp if not given\n"
        "--throttle-count N            at most so many messages reach the site in an interval; 10000\n"
        "--throttle-interval SECONDS   how long an interval is; 3600\n"
        "--max-body BYTES              the largest report that is taken; 1048576\n"
        "--max-spool BYTES             how much may wait; 1073741824\n"
        "--max-connections N           how many connections there may be at once, at most three quarters of "
        "them\n"
        "                              from one address; 4096\n"
        "--status-listen ADDRESS:PORT  answers GET /metrics there\n"
        "--language en|de|zh_CN        the language of this help and of errors\n"
        "--help                        shows this help\n"
        "--version                     shows the version\n"
        "\n"
        "SIGHUP lets a batch of messages go at once, SIGTERM ends it. Returns 0: ended by a signal; 2: wrong "
        "usage;\n"
        "4: the spool folder or an address cannot be used. What happens is told on standard error, a line "
        "each.\n"
        "\n"
        "--self-test URL    posts a state message to a fallback status point, as a client does, and says how "
        "it went\n"
        "--database DB      waits until it is in this database\n"
        "--status URL       waits until the figures there, what --status-listen answers, say it was relayed\n"
        "--timeout SECONDS  how long it waits for that; 60\n"
        "\n"
        "A URL without a path has the usual one: http://fsp01, http://127.0.0.1:9100. The message is of a "
        "client\n"
        "WKFSP-SELFTEST without an id and has topic 0, so no report counts it; it stays in the database, "
        "each "
        "test\n"
        "with one of its own. Returns 0: all held; 1: something did not, and standard error says what to do; "
        "2: wrong\n"
        "usage.");
}

} // namespace

Options::Options(const QStringList &words, Language &language)
{
    try {
        const Given given = givenIn(words);
        const auto chosen = given.find(u"--language"_s);
        if (chosen != given.end() && !language.choose(chosen->second)) {
            throw WrongUsage{u"--language"_s,
                             OptionWords::tr("'%1' is none of en, de, zh_CN").arg(chosen->second)};
        }
        if (given.contains(u"--help"_s) || given.contains(u"--version"_s)) {
            answer = given.contains(u"--help"_s) ? help() : u"wkfsp " WK_VERSION ""_s;
            return;
        }
        if (given.contains(u"--self-test"_s)) {
            selfTest = selfTestIn(given, path);
            return;
        }
        readReceiver(given, *this);
    } catch (const WrongUsage &wrong) {
        // An error line of wkfsp: what was being done, %1 where it is wrong, %2 why.
        answer = u"wkfsp: usage: %1: %2"_s.arg(wrong.where, wrong.why);
        isWrong = true;
    }
}

} // namespace wk
