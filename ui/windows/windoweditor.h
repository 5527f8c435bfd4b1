// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/submit.h"
#include "core/zoneclock.h"
#include "site/sitesnapshot.h"
#include "site/windowdraft.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace wk {

class ImpactSummary;
class Note;
class WindowForm;
class WindowPreview;

/// The dialog in which a maintenance window is made or changed. It edits a draft: OK stores it if nothing is
/// wrong with it, else says what and goes to the first field. Escape asks, in the dialog, where something
/// would be lost; Cancel means what it says.
class WindowEditor final : public QDialog
{
    Q_OBJECT

public:
    /// Times are shown on the clock of the site; `now` is when "to come" begins. The edit believes the site
    /// to be as in the snapshot: who stores it finds out if it is not.
    WindowEditor(SiteSnapshot site, const WindowDraft &draft, const ZoneClock &siteZone, Instant now,
                 Submit submit, QWidget *parent = nullptr);
    WindowEditor(const WindowEditor &) = delete;
    WindowEditor &operator=(const WindowEditor &) = delete;
    ~WindowEditor() override;

    /// The site has become another: what is stored next fits to that.
    void setSite(const SiteSnapshot &site);
    void accept() override;
    void reject() override;

    /// A new GUID in braces, in upper case.
    [[nodiscard]] static QString newWindowId();

private:
    [[nodiscard]] QWidget *makeQuestion();
    void judge();
    void showImpact(const WindowDraft &draft, bool isValid);
    void showSummary(const QList<Problem> &problems);
    void paste(const QString &text);
    void openYear();
    void store();
    void stored(const std::optional<Problem> &problem);
    void setBusy(bool busy);

    SiteSnapshot m_site;
    ZoneClock m_siteZone;
    Instant m_now;
    Submit m_submit;
    WindowDraft m_initial; ///< as the form first said it
    bool m_showsAll = false; ///< also of fields nobody has left yet
    bool m_isBusy = false;

    WindowForm *m_form;
    WindowPreview *m_preview;
    ImpactSummary *m_impact;
    QWidget *m_body;
    QLabel *m_summary;
    Note *m_message;
    QPushButton *m_discard;
    QPushButton *m_keepEditing;
    QWidget *m_question;
    QDialogButtonBox *m_buttons;
};

} // namespace wk
