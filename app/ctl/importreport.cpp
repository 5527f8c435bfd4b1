// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/importreport.h"

#include "ctl/table.h"
#include "wording/oneline.h"
#include "wording/problemwords.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace wk::ctl {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct ImportReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

ordered_json orNull(const QString &text)
{
    return text.isEmpty() ? ordered_json(nullptr) : ordered_json(text.toStdString());
}

ordered_json asJson(const Problem &problem)
{
    return {{"file", orNull(problem.place.file)},    {"class", orNull(problem.place.className)},
            {"key", orNull(problem.place.key)},      {"field", orNull(problem.place.field)},
            {"code", codeName(problem.code).data()}, {"message", problemWords(problem).toStdString()}};
}

} // namespace

void writeJson(const ImportReport &report, Output &output)
{
    ordered_json json{{"classes", ordered_json::object()}, {"problems", ordered_json::array()}};
    for (const ClassCounts &counts : report.counts) {
        json["classes"][counts.className.toStdString()] = {{"added", counts.added},
                                                           {"updated", counts.updated},
                                                           {"unchanged", counts.unchanged},
                                                           {"refused", counts.refused}};
    }
    for (const Problem &problem : report.problems) {
        json["problems"].push_back(asJson(problem));
    }
    output.write(QByteArray::fromStdString(json.dump(1)) + '\n');
}

void writeTables(const ImportReport &report, Output &output)
{
    if (!report.isWritten) {
        output.write(
            ImportReportWords::tr("Nothing was written. What would have become of the records:").toUtf8()
            + "\n\n");
    }
    Table classes({ImportReportWords::tr("Class"), ImportReportWords::tr("Added"),
                   ImportReportWords::tr("Updated"), ImportReportWords::tr("Unchanged"),
                   ImportReportWords::tr("Refused")});
    bool any = false;
    for (const ClassCounts &counts : report.counts) {
        if (counts.added + counts.updated + counts.unchanged + counts.refused > 0) {
            classes.add({counts.className, QString::number(counts.added), QString::number(counts.updated),
                         QString::number(counts.unchanged), QString::number(counts.refused)});
            any = true;
        }
    }
    output.write(any ? classes.takeText()
                     : QByteArray(ImportReportWords::tr("There are no records in this.").toUtf8() + '\n'));
    if (!report.problems.isEmpty()) {
        output.write("\n");
        WrittenTable problems({ImportReportWords::tr("Where"), ImportReportWords::tr("What is wrong")},
                              output);
        for (const Problem &problem : report.problems) {
            problems.add({inOneLine(placeWords(problem.place)), inOneLine(problemWords(problem))});
        }
        problems.finish();
    }
}

} // namespace wk::ctl
