// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one takes along from a timeline.
#include "common/messagebar.h"
#include "timeline/timelinepane.h"
#include "timeline/timelineview.h"
#include "wording/problemwords.h"
#include "wording/timewords.h"

#include <QComboBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace wk {

TimelineSheet TimelinePane::sheet() const
{
    TimelineSheet sheet{m_view->accessibleName(), {}, m_view->scene(), m_view->visibleRange()};
    const ZoneClock clock = zone();
    const auto words = [&clock](Instant instant) { return dateAndTimeWords(clock.toCivil(instant)); };
    //: %1 and %2 date and time, %3 name of a time zone
    sheet.subtitle =
        tr("%1 to %2, clocks of %3.").arg(words(sheet.visible.begin), words(sheet.visible.end), clock.name());
    if (m_now) {
        //: %1 a sentence, %2 date and time
        sheet.subtitle = tr("%1 As of %2.").arg(sheet.subtitle, words(*m_now));
    }
    return sheet;
}

void TimelinePane::exportAs(PictureFormat format)
{
    const QStringList filters{tr("PNG pictures (*.png)"), tr("SVG drawings (*.svg)"),
                              tr("PDF documents (*.pdf)")};
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    //: Name of a file, without ending; %1 name of a client
    QString file = tr("Timeline of %1").arg(m_client);
    file.replace(u'/', u'-').replace(u'\\', u'-');
    auto *dialog =
        new QFileDialog(this, tr("Export timeline"), folder + u'/' + file + u'.' + endingOf(format),
                        filters[static_cast<int>(format)]);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &chosen) { saveAs(formatOf(chosen).value_or(format), chosen); });
    dialog->open();
}

void TimelinePane::saveAs(PictureFormat format, const QString &file)
{
    if (const auto problem = savePicture(sheet(), format, file)) {
        //: %1 a file, %2 why
        m_message->showMessage(MessageKind::Error, tr("%1: %2.").arg(file, problemWords(*problem)));
        return;
    }
    //: %1 a file
    Q_EMIT done(tr("The timeline was saved as %1.").arg(file));
}

void TimelinePane::askToPrint()
{
    auto *dialog = new QPrintDialog(this);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    dialog->printer()->setDocName(m_view->accessibleName());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        print(sheet(), *printer);
        Q_EMIT done(tr("The timeline was sent to the printer."));
    });
    dialog->open();
}

} // namespace wk
