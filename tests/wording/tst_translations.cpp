// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(WK_SOURCE_DIR "/");

struct Message
{
    QString source;
    QStringList forms; ///< one, or one for each plural
    bool isFinished = true;
    bool isPlural = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(root + u"translations/windowkeeper_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "message"_L1) {
            messages.append(Message{});
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural) {
                messages.last().forms = QStringList{xml.readElementText()};
            }
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%\\d"_s);
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        places.append(it.next().captured());
    }
    places.sort();
    return places;
}

constexpr qsizetype terminalColumns = 110;

/// In columns of a terminal, where Chinese characters take two.
qsizetype longestLineOf(const QString &text)
{
    qsizetype longest = 0;
    for (const QString &line : text.split(u'\n')) {
        const auto wide =
            std::count_if(line.begin(), line.end(), [](QChar c) { return c.unicode() > 0x2E7F; });
        longest = std::max<qsizetype>(longest, line.size() + wide);
    }
    return longest;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsTranslated_data() { languages(); }
    void everyMessageIsTranslated()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(language);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.source));
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty(), qPrintable(message.source));
            }
        }
    }

    void noPlaceholderIsLost_data() { languages(); }
    void noPlaceholderIsLost()
    {
        QFETCH(QString, language);
        for (const Message &message : messagesOf(language)) {
            for (const QString &form : message.forms) {
                QVERIFY2(placesIn(form) == placesIn(message.source), qPrintable(form));
            }
            // The singular may do without its number; the last form may not. Where the number stands beside
            // it, as in a spin box, none has it.
            QVERIFY2(!message.isPlural || !message.source.contains("%n"_L1)
                         || message.forms.last().contains("%n"_L1),
                     qPrintable(message.source));
        }
    }

    void everyLanguageHasItsPluralForms()
    {
        const QMap<QString, int> forms{{u"en"_s, 2}, {u"de"_s, 2}, {u"zh_CN"_s, 1}};
        for (auto language = forms.begin(); language != forms.end(); ++language) {
            for (const Message &message : messagesOf(language.key())) {
                QVERIFY2(!message.isPlural || message.forms.size() == language.value(),
                         qPrintable(message.source));
            }
        }
    }

    void linesOfHelpFitATerminal_data() { languages(); }
    void linesOfHelpFitATerminal()
    {
        QFETCH(QString, language);
        for (const Message &message : messagesOf(language)) {
            // Where English has no short lines either, the text wraps by itself.
            if (longestLineOf(message.source) > terminalColumns || !message.source.contains(u'\n')) {
                continue;
            }
            for (const QString &form : message.forms) {
                QVERIFY2(longestLineOf(form) <= terminalColumns, qPrintable(form));
            }
        }
    }

    void theFilesHoldEveryStringOfTheSources()
    {
        const QString lupdate = QStringLiteral(WK_LUPDATE);
        QTemporaryDir folder;
        for (const QString &language : {u"en"_s, u"de"_s, u"zh_CN"_s}) {
            const QString name = u"windowkeeper_%1.ts"_s.arg(language);
            QVERIFY(QFile::copy(root + u"translations/"_s + name, folder.filePath(name)));
            QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
            if (language == u"en") {
                arguments.append(u"-pluralonly"_s);
            }
            arguments << root + u"app"_s << root + u"models"_s << root + u"ui"_s << u"-ts"_s
                      << folder.filePath(name);
            QCOMPARE(QProcess::execute(lupdate, arguments), 0);
            QFile before(root + u"translations/"_s + name);
            QFile after(folder.filePath(name));
            QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
            QVERIFY2(before.readAll() == after.readAll(),
                     "run script/translations and translate what is new");
        }
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "zh_CN"}) {
            QTest::newRow(language) << QString::fromLatin1(language);
        }
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
