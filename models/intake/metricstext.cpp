// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/metricstext.h"

#include <QHash>
#include <QList>

namespace wk {

namespace {

struct Sample
{
    QByteArray labels; ///< as they are written, with braces; empty if there are none
    qint64 value;
};

/// One metric with its samples.
void write(QByteArray &text, const QByteArray &name, const QByteArray &type, const QByteArray &help,
           const QList<Sample> &samples)
{
    text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
    for (const Sample &sample : samples) {
        text += name + sample.labels + ' ' + QByteArray::number(sample.value) + '\n';
    }
}

QByteArray rejectedFor(const char *reason)
{
    return QByteArray("{reason=\"") + reason + "\"}";
}

/// No receiver counts further, and a double no more by ones: nobody who adds two of them overflows.
constexpr double greatestFigure = 9'007'199'254'740'992;

/// The samples of a text, by name and labels as they are written; nothing if a line is none.
std::optional<QHash<QByteArray, qint64>> samplesOf(QByteArrayView text)
{
    QHash<QByteArray, qint64> samples;
    const QList<QByteArray> lines = text.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith('#')) {
            continue;
        }
        // A label may hold spaces; after it, or after the name, come the value and perhaps a timestamp.
        const qsizetype brace = trimmed.lastIndexOf('}');
        const qsizetype space = trimmed.indexOf(' ', std::max<qsizetype>(brace, 0));
        if (space < 1) {
            return std::nullopt;
        }
        bool isNumber = false;
        const double number =
            trimmed.sliced(space + 1).trimmed().split(' ').first().toLower().toDouble(&isNumber);
        if (!isNumber) {
            return std::nullopt;
        }
        if (number >= 0 && number <= greatestFigure) {
            samples.insert(trimmed.first(space).trimmed(), static_cast<qint64>(number));
        }
    }
    return samples;
}

} // namespace

QByteArray metricsText(const Metrics &metrics)
{
    const IntakeFigures &intake = metrics.intake;
    const RefusedRequests &refused = metrics.refused;
    QByteArray text;
    write(text, "wkfsp_received_total", "counter", "State messages that were answered 200.",
          {{{}, intake.received}});
    write(text, "wkfsp_relayed_total", "counter",
          "State messages moved into the site database, duplicates included.", {{{}, intake.relayed}});
    write(text, "wkfsp_spool_messages", "gauge", "State messages that wait in the spool.",
          {{{}, intake.waiting}});
    write(text, "wkfsp_duplicates_total", "counter", "State messages that were in the site database already.",
          {{{}, intake.duplicates}});
    write(text, "wkfsp_rejected_total", "counter", "Requests that were refused, by reason.",
          {{rejectedFor("path"), refused.path},
           {rejectedFor("method"), refused.method},
           {rejectedFor("length"), refused.length},
           {rejectedFor("size"), refused.size},
           {rejectedFor("report"), intake.notReports},
           {rejectedFor("space"), intake.refusedForSpace},
           {rejectedFor("headers"), refused.headers},
           {rejectedFor("time"), refused.time}});
    write(text, "wkfsp_spool_oldest_seconds", "gauge",
          "How long the oldest state message in the spool has waited; 0 if none does.",
          {{{}, intake.oldest.count()}});
    write(text, "wkfsp_quarantine_messages", "gauge", "Bodies in quarantine, which were no reports.",
          {{{}, intake.quarantined}});
    return text;
}

std::optional<Metrics> metricsFrom(QByteArrayView text)
{
    const auto samples = samplesOf(text);
    if (!samples) {
        return std::nullopt;
    }
    bool anyOfOurs = false;
    const auto figure = [&samples, &anyOfOurs](const QByteArray &key) {
        anyOfOurs = anyOfOurs || samples->contains(key);
        return samples->value(key);
    };
    const auto rejected = [&figure](const char *reason) {
        return figure("wkfsp_rejected_total" + rejectedFor(reason));
    };
    Metrics metrics;
    metrics.intake.received = figure("wkfsp_received_total");
    metrics.intake.relayed = figure("wkfsp_relayed_total");
    metrics.intake.duplicates = figure("wkfsp_duplicates_total");
    metrics.intake.waiting = figure("wkfsp_spool_messages");
    metrics.intake.oldest = std::chrono::seconds(figure("wkfsp_spool_oldest_seconds"));
    metrics.intake.quarantined = figure("wkfsp_quarantine_messages");
    metrics.intake.notReports = rejected("report");
    metrics.intake.refusedForSpace = rejected("space");
    metrics.refused = {rejected("path"), rejected("method"),  rejected("length"),
                       rejected("size"), rejected("headers"), rejected("time")};
    return anyOfOurs ? std::optional(metrics) : std::nullopt;
}

} // namespace wk
