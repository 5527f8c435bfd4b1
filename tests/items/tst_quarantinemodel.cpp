// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/quarantinemodel.h"

#include "support/site.h"
#include "wording/quarantinewords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;

namespace {

const QuarantinedBody early{u"/q/1.body"_s, at("2026-03-02T11:00:00Z"), u"10.0.0.9"_s, u"notUtf8"_s, {}, 20};
const QuarantinedBody late{u"/q/2.body"_s, at("2026-03-02T12:00:00Z"), u"10.0.0.8"_s, u"madeUp"_s, {}, 3};

} // namespace

class QuarantineModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowTellsWhoSentItWhenAndWhyItIsThere()
    {
        QuarantineModel model(zone("Europe/Berlin"));
        const QAbstractItemModelTester tester(&model);
        model.setBodies({early, late});
        const auto cell = [&model](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(cell(0, QuarantineModel::ReceivedColumn), u"Mon 2026-03-02 12:00"_s);
        QCOMPARE(cell(0, QuarantineModel::SenderColumn), u"10.0.0.9"_s);
        QCOMPARE(cell(0, QuarantineModel::ReasonColumn), u"is not UTF-8"_s);
        QCOMPARE(cell(1, QuarantineModel::ReasonColumn), u"madeUp"_s);
        QCOMPARE(cell(1, QuarantineModel::SizeColumn), u"3 bytes"_s);
        model.sort(QuarantineModel::ReceivedColumn, Qt::DescendingOrder);
        QCOMPARE(model.bodyAt(model.index(0, 0)).file, late.file);
        model.sort(QuarantineModel::SizeColumn, Qt::DescendingOrder);
        QCOMPARE(model.bodyAt(model.index(0, 0)).file, early.file);
        model.setFilter(u"0.8"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setBodies({late});
        QCOMPARE(model.rowCount(), 1);
    }

    void whatABodySaysDoesNoHarm()
    {
        QCOMPARE(harmlessText("<b>a</b>\r\n\tb\x01"), u"<b>a</b>\n\\tb\\u0001"_s);
        QCOMPARE(harmlessText(u"a\u202Eb"_s.toUtf8()), u"a\\u202eb"_s);
        QCOMPARE(harmlessText(QByteArray("\xff\xfe\x41\x00\x42\x00", 6)), u"AB"_s);
        QCOMPARE(harmlessText("a\xff"), u"a\u00ff"_s);
        QCOMPARE(harmlessText({}), QString());
        QCOMPARE(harmlessText(QByteArray(1024 * 1024, 'x')).size(), 256 * 1024);
    }
};

QTEST_GUILESS_MAIN(QuarantineModelTest)
#include "tst_quarantinemodel.moc"
