// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/table.h"
#include "ctl/verbs.h"
#include "exchange/tokenjson.h"
#include "wording/schedulewords.h"
#include "wording/timewords.h"

#include <QCoreApplication>
#include <QFile>

namespace wk::ctl {

using namespace Qt::StringLiterals;

namespace {

struct TokenVerb
{
    Q_DECLARE_TR_FUNCTIONS(TokenVerb)
};

struct DecodedToken
{
    ScheduleToken token;
    qsizetype tokensInString = 1;
};

void writeJson(const QList<DecodedToken> &decoded, Output &output)
{
    QByteArray json = "[";
    for (const auto &[token, tokensInString] : decoded) {
        json += json.size() == 1 ? "" : ",\n ";
        json += tokenJson(token, tokensInString);
    }
    output.write(json + "]\n");
}

void writeTable(const QList<DecodedToken> &decoded, Output &output)
{
    WrittenTable table({TokenVerb::tr("Token"), TokenVerb::tr("Schedule"), TokenVerb::tr("Duration"),
                        TokenVerb::tr("Remarks")},
                       output);
    for (const auto &[token, tokensInString] : decoded) {
        QStringList remarks;
        for (const TokenWarning warning : warningsAbout(token, tokensInString)) {
            remarks.append(warningSentence(warning));
        }
        table.add({encodedToken(token), scheduleWords(token.schedule), lengthWords(token.schedule.duration),
                   joinedSentences(remarks)});
    }
    table.finish();
}

ExitCode decode(const CommandLine &commandLine, Output &output)
{
    QList<DecodedToken> decoded;
    for (const QString &string : commandLine.arguments()) {
        const auto tokens = decodedTokens(string);
        if (!tokens) {
            throw Failure::badInput(tokens.problem());
        }
        for (const ScheduleToken &token : *tokens) {
            decoded.append({token, tokens->size()});
        }
    }
    commandLine.json() ? writeJson(decoded, output) : writeTable(decoded, output);
    return ExitCode::Done;
}

ExitCode encode(const CommandLine &commandLine, Output &output)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        throw Failure::badInput({ProblemCode::CannotRead, {}, {input.errorString()}}, u"stdin"_s);
    }
    const QByteArray text = input.readAll();
    if (input.error() != QFileDevice::NoError) {
        throw Failure::badInput({ProblemCode::CannotRead, {}, {input.errorString()}}, u"stdin"_s);
    }
    const auto tokens = tokensFromJson(text);
    if (!tokens) {
        throw Failure::badInput(tokens.problem(), u"stdin"_s);
    }
    QByteArray string;
    for (const ScheduleToken &token : *tokens) {
        string += encodedToken(token).toLatin1();
    }
    output.write(commandLine.json() ? QByteArray('"' + string + "\"\n") : QByteArray(string + '\n'));
    return ExitCode::Done;
}

} // namespace

Verb tokenDecodeVerb()
{
    Usage usage;
    usage.verb = u"token decode"_s;
    usage.summary = TokenVerb::tr("says what schedule tokens mean");
    usage.arguments = u"STRING..."_s;
    usage.takesSeveral = true;
    usage.options = {jsonOption()};
    usage.explanation =
        TokenVerb::tr("A schedule token is 16 hexadecimal digits, such as the product keeps in "
                      "ServiceWindowSchedules and in\n"
                      "AssignedSchedule. A string may hold several. If one cannot be read, none is shown.");
    usage.examples = {u"wkctl token decode 00811A9E08221600"_s,
                      u"wkctl token decode 02C159C0381A200002C159C0381B2000 --json"_s};
    return {usage, decode};
}

Verb tokenEncodeVerb()
{
    Usage usage;
    usage.verb = u"token encode"_s;
    usage.summary = TokenVerb::tr("writes schedule tokens from JSON on standard input");
    usage.options = {jsonOption()};
    usage.explanation = TokenVerb::tr("Reads one object as token decode --json prints it, or an array of "
                                      "them, and prints the string of tokens.\n"
                                      "Required are kind, start, durationMinutes and the fields of the kind; "
                                      "utc and reservedBits may be missing.");
    usage.examples = {
        uR"(echo '{"kind": "weekly", "start": "2026-01-05T22:00", "durationMinutes": 240, "weekday": 2, "weeks": 1}' | wkctl token encode)"_s};
    return {usage, encode};
}

} // namespace wk::ctl
