// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/searchwords.h"

#include <QTest>

using namespace wk;
using namespace Qt::StringLiterals;

namespace {

bool found(const QString &typed, const QString &text)
{
    std::string folded;
    appendFolded(folded, text);
    return SearchWords(typed).occurIn(folded);
}

} // namespace

class SearchWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allWordsHaveToOccurInAnyOrder()
    {
        QVERIFY(found(u"pc lager"_s, u"LAGER-PC07"_s));
        QVERIFY(!found(u"pc buero"_s, u"LAGER-PC07"_s));
        QVERIFY(found(u"  "_s, u"LAGER-PC07"_s));
        QVERIFY(found({}, {}));
    }

    void letterCaseAndEncodingDoNotCount()
    {
        QVERIFY(found(u"MÜNCHEN"_s, u"münchen"_s));
        QVERIFY(found(u"mu\u0308nchen"_s, u"MÜNCHEN"_s));
        QVERIFY(found(u"STRASSE"_s, u"Straße"_s));
        QVERIFY(found(u"集合"_s, u"所有集合 1"_s));
    }

    void whoTypesOnNarrows()
    {
        QVERIFY(SearchWords(u"pc1"_s).narrow(SearchWords(u"pc"_s)));
        QVERIFY(SearchWords(u"pc1 muc"_s).narrow(SearchWords(u"pc"_s)));
        QVERIFY(SearchWords(u"pc"_s).narrow(SearchWords()));
        QVERIFY(!SearchWords(u"pc"_s).narrow(SearchWords(u"pc1"_s)));
        QVERIFY(!SearchWords().narrow(SearchWords(u"pc"_s)));
    }

    void noWordOccursAcrossFieldsOrRecords()
    {
        SearchTexts texts;
        texts.addRecord();
        texts.addField(u"ab");
        texts.addField(u"cd");
        texts.addRecord();
        texts.addField(u"ef");
        QCOMPARE(texts.size(), std::size_t{2});
        QVERIFY(SearchWords(u"ab cd"_s).occurIn(texts.of(0)));
        QVERIFY(!SearchWords(u"bc"_s).occurIn(texts.of(0)));
        QVERIFY(!SearchWords(u"ef"_s).occurIn(texts.of(0)));
        QVERIFY(SearchWords(u"ef"_s).occurIn(texts.of(1)));
        texts.clear();
        QCOMPARE(texts.size(), std::size_t{0});
    }
};

QTEST_APPLESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
