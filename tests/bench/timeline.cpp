// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints the timeline of a client whose window opens every hour, and measures what a frame takes.
#include "common/resources.h"
#include "common/theme.h"
#include "items/timelinemodel.h"
#include "support/sampletimeline.h"
#include "timeline/timelineview.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

using namespace wk;
using namespace std::chrono;

namespace {

constexpr int frames = 101;

void print(const char *what, std::vector<double> times, double limit)
{
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2];
    std::printf("%-32s %9.2f ms of %g ms: %.2f (slowest %.2f ms)\n", what, median, limit, median / limit,
                times.back());
}

/// What the view paints, into a picture of its size.
void measure(const char *what, TimelineView &view, const Span &visible, double limit)
{
    QImage image(view.viewport()->size(), QImage::Format_RGB32);
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        // Another picture each time, as when somebody drags.
        view.showRange({visible.begin + minutes{i}, visible.end + minutes{i}});
        const auto begin = steady_clock::now();
        view.viewport()->render(&image);
        times.push_back(duration<double, std::milli>(steady_clock::now() - begin).count());
    }
    print(what, times, limit);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    loadResources();
    applyTheme(application, Appearance::Light);
    const Span year{test::sampleMarch.begin, test::sampleMarch.begin + days{365}};
    const test::SampleTimeline sample = test::hourlyTimeline(year);
    TimelineModel model;
    TimelineView view;
    view.setModel(&model);
    view.resize(1600, 600);
    const auto begin = steady_clock::now();
    model.setTimeline(sample.timeline, sample.site);
    print("taking over twice 8,760 bars", {duration<double, std::milli>(steady_clock::now() - begin).count()},
          50);
    view.setKnown(year);
    view.setNow(test::sampleNow);
    measure("painting a year of 8,760 bars", view, year, 16);
    measure("painting a month of them", view, test::sampleMarch, 16);
    measure("painting a day of them", view, {year.begin + days{10}, year.begin + days{11}}, 16);
    return 0;
}
