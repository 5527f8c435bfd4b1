// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/timelinepane.h"

#include "common/theme.h"
#include "items/timelinemodel.h"
#include "support/accessible.h"
#include "support/sampletimeline.h"
#include "support/site.h"
#include "timeline/barsinsight.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace wk;
using namespace wk::test;
using namespace Qt::StringLiterals;
using std::chrono::days;
using std::chrono::hours;

Q_DECLARE_METATYPE(wk::Appearance)

namespace {

/// The lanes of the sample.
enum Lane { Effective, Nights, Sundays, Updates, Lunch, Carnival, Office, Image };

/// Monday to Sunday around `sampleNow`.
constexpr Span sampleWeek{sampleMarch.begin + days{1}, sampleMarch.begin + days{8}};

struct OnScreen
{
    explicit OnScreen(const SampleTimeline &sample = sampleTimeline(), QSize size = {1000, 560})
        : pane(zone("America/New_York"))
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        pane.resize(size);
        pane.setNow(sampleNow);
        pane.setTimeline(sample.timeline, sample.site);
        pane.setRange(sampleWeek);
        pane.setVisible(true);
        if (!QTest::qWaitForWindowActive(&pane)) {
            throw std::logic_error("the pane does not become active");
        }
    }
    void click(const QString &name) { QTest::mouseClick(&named<QToolButton>(pane, name), Qt::LeftButton); }
    [[nodiscard]] QString seen() const { return shown(pane.view()->visibleRange()); }
    [[nodiscard]] QModelIndex bar(int lane, int row) const
    {
        return pane.model()->index(row, 0, pane.model()->index(lane, 0));
    }

    TimelinePane pane;
};

/// Kept only if WK_PICTURES names a folder.
bool keep(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("WK_PICTURES");
    return folder.isEmpty()
        || (QDir().mkpath(folder) && picture.save(QDir(folder).filePath(name + u".png"_s)));
}

bool keep(const QByteArray &bytes, const QString &name)
{
    const QString folder = qEnvironmentVariable("WK_PICTURES");
    QFile file(QDir(folder).filePath(name));
    return folder.isEmpty()
        || (QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// Takes pictures of the timeline, to be looked at: WK_PICTURES=build/pictures tst_timelinepane
class TimelinePaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsFollowTheCalendarOfTheZone_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("seen");
        QTest::newRow("day") << u"Day"_s << u"2026-03-03T23:00:00Z/2026-03-04T23:00:00Z"_s;
        QTest::newRow("week") << u"Week"_s << u"2026-03-01T23:00:00Z/2026-03-08T23:00:00Z"_s;
        QTest::newRow("month") << u"Month"_s << u"2026-02-28T23:00:00Z/2026-03-31T22:00:00Z"_s;
        QTest::newRow("quarter") << u"Quarter"_s << u"2025-12-31T23:00:00Z/2026-03-31T22:00:00Z"_s;
        QTest::newRow("year") << u"Year"_s << u"2025-12-31T23:00:00Z/2026-12-31T23:00:00Z"_s;
    }
    void presetsFollowTheCalendarOfTheZone()
    {
        QFETCH(QString, preset);
        QFETCH(QString, seen);
        OnScreen screen;
        screen.click(preset);
        QCOMPARE(screen.seen(), seen);
        QVERIFY(named<QToolButton>(screen.pane, preset).isChecked());
        screen.click(u"Zoom in"_s);
        QVERIFY(screen.seen() != seen);
        QVERIFY(!named<QToolButton>(screen.pane, preset).isChecked());
    }

    void moreIsAskedForOnceWhenSomebodyLooksElsewhere()
    {
        OnScreen screen(sampleTimeline(sampleWeek));
        QSignalSpy asked(&screen.pane, &TimelinePane::rangeNeeded);
        QTRY_VERIFY(!screen.pane.view()->visibleRange().isEmpty());
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(screen.pane.view(), Qt::Key_PageDown);
        QVERIFY(asked.wait());
        const Span next{sampleWeek.end, sampleWeek.end + days{7}};
        QCOMPARE(shown(asked[0][0].value<Span>()), shown({next.begin - days{7}, next.end + days{7}}));
        screen.click(u"Zoom in"_s); // within what was asked for
        QVERIFY(!asked.wait(50));
        const SampleTimeline answer = sampleTimeline(screen.pane.neededRange());
        screen.pane.setTimeline(answer.timeline, answer.site);
        QVERIFY(!asked.wait(50));
        QCOMPARE(asked.count(), 1);
    }

    void aClientOfASiteIsPlannedForAsOneLooksAround()
    {
        SiteBuilder builder(u"Europe/Berlin"_s);
        builder.collection(u"A"_s).window(u"A"_s, u"Night"_s, u"0034394008100008"_s); // 01:00-02:00
        builder.window(u"A"_s, u"Off"_s, u"0034394008100008"_s, WindowType::General, false);
        builder.client(7, {u"A"_s});
        const SiteSnapshot site = builder.snapshot();
        TimelinePane pane(ZoneClock::utc());
        int answers = 0;
        connect(&pane, &TimelinePane::rangeNeeded, &pane, [&](const Span &range) {
            ++answers;
            pane.setTimeline(clientTimeline(site, ClientRow{}, WorkKind::Program, range, sampleNow), site);
        });
        pane.resize(1000, 400);
        pane.setNow(sampleNow);
        pane.setRange(sampleWeek);
        pane.setTimeline(clientTimeline(site, ClientRow{}, WorkKind::Program, pane.neededRange(), sampleNow),
                         site);
        TimelineView &view = *pane.view();
        view.setCurrentIndex(barNearest(pane.model()->index(Nights, 0), sampleNow));
        const Span first = spanOf(view.currentIndex());
        QCOMPARE(first.length(), hours{1});
        // Three months of nights, one after the other.
        for (int night = 1; night <= 92;) {
            QTest::keyClick(&view, Qt::Key_Right);
            QCoreApplication::sendPostedEvents();
            QTRY_VERIFY(pane.model()->range().end >= view.visibleRange().end);
            const Instant expected =
                zone("Europe/Berlin").toInstant(zone("Europe/Berlin").toCivil(first.begin) + days{night});
            QVERIFY(spanOf(view.currentIndex()).begin <= expected);
            night += spanOf(view.currentIndex()).begin == expected;
        }
        QVERIFY(answers > 3);
    }

    void thereAreThreeClocksToChooseFrom()
    {
        OnScreen screen;
        auto &zones = *screen.pane.findChild<QComboBox *>();
        QCOMPARE(zones.itemText(0), u"Europe/Berlin (client)"_s);
        QCOMPARE(zones.itemText(1), u"America/New_York (this computer)"_s);
        QSignalSpy told(&screen.pane, &TimelinePane::explanationChanged);
        screen.pane.view()->goTo(screen.bar(Nights, 3));
        QVERIFY(screen.pane.explanation().contains("22:00"_L1));
        zones.setCurrentIndex(1);
        QVERIFY(told.last()[0].toString().contains("16:00"_L1));
        zones.setCurrentIndex(2);
        QVERIFY(screen.pane.explanation().contains("(UTC)"_L1));
        const SampleTimeline again = sampleTimeline();
        screen.pane.setTimeline(again.timeline, again.site);
        QCOMPARE(zones.currentIndex(), 2);
    }

    void whatIsActivatedIsFollowed()
    {
        OnScreen screen;
        QSignalSpy asked(&screen.pane, &TimelinePane::locationAsked);
        for (const int lane : {int(Effective), int(Lunch), int(Office)}) {
            screen.pane.view()->goTo(screen.bar(lane, 0));
            QTest::keyClick(screen.pane.view(), Qt::Key_Return);
        }
        QCOMPARE(asked.count(), 2);
        const auto window = asked[0][0].value<Location>();
        QCOMPARE(window.panel, PanelId::Windows);
        QCOMPARE(window.collectionId, u"MUC00001"_s);
        QCOMPARE(window.windowId, u"{4}"_s);
        QCOMPARE(asked[1][0].value<Location>().deploymentId, u"MUC20001"_s);
    }

    void thereIsALegendForWhatIsShown()
    {
        OnScreen screen;
        const QList<LegendEntry> entries = legendOf(*screen.pane.model());
        QCOMPARE(entries.size(), 8);
        QCOMPARE(entries[0].words, u"Effective window"_s);
        QVERIFY(entries.last().isExpected);
        const SampleTimeline open = unrestrictedTimeline();
        screen.pane.setTimeline(open.timeline, open.site);
        QVERIFY(legendOf(*screen.pane.model()).isEmpty());
    }

    void picturesAreWhatTheyAreCalled()
    {
        OnScreen screen;
        const TimelineSheet sheet = screen.pane.sheet();
        QCOMPARE(sheet.title, u"Timeline of LAGER-PC07"_s);
        QCOMPARE(
            sheet.subtitle,
            u"Mon 2026-03-02 00:00 to Mon 2026-03-09 00:00, clocks of Europe/Berlin. As of Wed 2026-03-04 11:00."_s);
        const QByteArray png = pictureOf(sheet, PictureFormat::Png);
        const QImage image = QImage::fromData(png, "PNG");
        QCOMPARE(image.width(), 2800);
        QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
        const QByteArray svg = pictureOf(sheet, PictureFormat::Svg);
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            xml.readNext();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(svg.contains("Every night"));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QImage drawn(renderer.defaultSize(), QImage::Format_RGB32);
        QPainter painter(&drawn);
        renderer.render(&painter);
        QVERIFY(keep(drawn, u"drawn-svg"_s));
        const QByteArray pdf = pictureOf(sheet, PictureFormat::Pdf);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(keep(png, u"sheet.png"_s) && keep(svg, u"sheet.svg"_s) && keep(pdf, u"sheet.pdf"_s));
    }

    void manyLanesTakeSeveralPages()
    {
        SampleTimeline sample = sampleTimeline();
        for (int i = 0; i < 40; ++i) {
            sample.timeline.lanes.push_back(sample.timeline.lanes[Nights]);
        }
        OnScreen screen(sample);
        const QByteArray pdf = pictureOf(screen.pane.sheet(), PictureFormat::Pdf);
        QVERIFY(pdf.count("/Type /Page\n") > 2);
        QVERIFY(keep(pdf, u"pages.pdf"_s));
        QVERIFY(QImage::fromData(pictureOf(screen.pane.sheet(), PictureFormat::Png)).height() > 3000);
    }

    void aPrinterGetsPages()
    {
        const QTemporaryDir folder;
        OnScreen screen;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"print.pdf"_s));
        print(screen.pane.sheet(), printer);
        QFile file(folder.filePath(u"print.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }

    void aFileIsWrittenWholeOrThereIsAProblem()
    {
        const QTemporaryDir folder;
        OnScreen screen;
        const QString file = folder.filePath(u"timeline.svg"_s);
        QVERIFY(!savePicture(screen.pane.sheet(), PictureFormat::Svg, file));
        QVERIFY(QSvgRenderer(file).isValid());
        const auto problem =
            savePicture(screen.pane.sheet(), PictureFormat::Png, folder.filePath(u"no/where.png"_s));
        QVERIFY(problem);
        QCOMPARE(problem->code, ProblemCode::CannotWrite);
    }

    void exportAsksForAFileAndTellsWhatBecameOfIt()
    {
        const QTemporaryDir folder;
        OnScreen screen;
        QSignalSpy done(&screen.pane, &TimelinePane::done);
        for (QAction *action : named<QToolButton>(screen.pane, u"Export timeline"_s).menu()->actions()) {
            action->trigger();
            auto *dialog = screen.pane.findChild<QFileDialog *>();
            QVERIFY(dialog);
            const QString file = folder.filePath(u"t."_s + dialog->defaultSuffix());
            Q_EMIT dialog->fileSelected(file);
            QVERIFY(QFile::exists(file));
            dialog->close();
            QTRY_VERIFY(!screen.pane.findChild<QFileDialog *>());
        }
        QCOMPARE(done.count(), 3);
    }

    void everyControlHasAName()
    {
        OnScreen screen;
        for (const QToolButton *button : screen.pane.findChildren<QToolButton *>()) {
            QVERIFY(!button->isVisible() || !button->text().isEmpty() || !button->accessibleName().isEmpty());
        }
        const auto *zones = screen.pane.findChild<QComboBox *>();
        const auto labels = screen.pane.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [zones](const QLabel *label) { return label->buddy() == zones; }));
        QCOMPARE(screen.pane.view()->accessibleName(), u"Timeline of LAGER-PC07"_s);
    }

    void itLooksRight_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("what");
        for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
            for (const int width : {1000, 1600}) {
                for (const char *what :
                     {"day", "week", "month", "quarter", "year", "long", "change", "open", "narrow"}) {
                    QTest::addRow("%s-%d-%s", what, width, appearance == Appearance::Light ? "light" : "dark")
                        << appearance << width << QString::fromLatin1(what);
                }
            }
        }
    }
    void itLooksRight()
    {
        QFETCH(Appearance, appearance);
        QFETCH(int, width);
        QFETCH(QString, what);
        applyTheme(*qApp, appearance);
        const Span all{sampleMarch.begin - days{365}, sampleMarch.begin + days{730}};
        const bool isLong = what == u"long"_s;
        OnScreen screen(sampleTimeline(all, isLong ? SampleNames::Long : SampleNames::Short),
                        {what == u"narrow"_s ? 560 : width, 520});
        TimelinePane &pane = screen.pane;
        QLocale::setDefault(QLocale(isLong ? u"de_DE"_s : u"en_GB"_s));
        if (what == u"change"_s) {
            SampleTimeline after = sampleTimeline(all);
            const SampleTimeline before = sampleTimeline(all);
            std::erase_if(after.timeline.lanes[Effective].bars, [](const TimelineBar &bar) {
                return bar.sources.size() == 1 && bar.span.length() == hours{4};
            });
            after.timeline.lanes[Nights].bars.clear();
            after.timeline.lanes[Office].bars.clear();
            pane.setTimeline(after.timeline, after.site);
            pane.setBefore(before.timeline, before.site);
        } else if (what == u"open"_s) {
            const SampleTimeline open = unrestrictedTimeline();
            pane.setTimeline(open.timeline, open.site);
            pane.setRange({sampleMarch.begin - days{3}, sampleMarch.begin + days{5}});
        } else if (!isLong && what != u"narrow"_s) {
            screen.click(what.left(1).toUpper() + what.sliced(1));
        }
        const int sunday = firstBarReaching(pane.model()->index(Effective, 0), at("2026-03-07T22:00:00Z"));
        if (what == u"week"_s || isLong) {
            pane.view()->setFocus();
            pane.view()->setCurrentIndex(screen.bar(Effective, sunday));
        }
        QCoreApplication::processEvents();
        const QImage picture = pane.grab().toImage();
        QCOMPARE(picture.pixelColor(1, 1), pane.palette().color(QPalette::Window));
        QVERIFY(keep(picture, u"timeline-"_s + QString::fromLatin1(QTest::currentDataTag())));
        applyTheme(*qApp, Appearance::Light);
    }
};

QTEST_MAIN(TimelinePaneTest)
#include "tst_timelinepane.moc"
