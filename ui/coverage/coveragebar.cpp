// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "coverage/coveragebar.h"

#include "common/choosecollectiondialog.h"
#include "common/icons.h"
#include "coverage/coveragechart.h"
#include "wording/oneline.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace wk {

using namespace std::chrono;

namespace {

constexpr int usualHorizon = 14;
constexpr int farthestHorizon = 366;
constexpr int widestName = 160;

/// Whoever has no members has no clients to look at.
QList<CollectionRow> collectionsWithMembers(const SiteSnapshot &site)
{
    QList<CollectionRow> rows;
    for (qsizetype i = 0; i < site.collections().size(); ++i) {
        const auto row = static_cast<CollectionRow>(i);
        if (!site.membersOf(row).empty()) {
            rows.append(row);
        }
    }
    return rows;
}

} // namespace

CoverageBar::CoverageBar(SiteSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_collection(new QPushButton(this))
    , m_wholeSite(new QPushButton(tr("&Whole site"), this))
    , m_kind(new QComboBox(this))
    , m_horizon(new QSpinBox(this))
    , m_choose(new QAction(icon(Icon::Collection), tr("Choose collection..."), this))
{
    m_kind->addItem(tr("Programs"), static_cast<int>(WorkKind::Program));
    m_kind->addItem(tr("Software updates"), static_cast<int>(WorkKind::Update));
    m_kind->addItem(tr("Task sequences"), static_cast<int>(WorkKind::TaskSequence));
    m_horizon->setRange(1, farthestHorizon);
    m_horizon->setValue(usualHorizon);
    showSuffix();
    buildLayout();
    connect(m_choose, &QAction::triggered, this, &CoverageBar::chooseCollection);
    connect(m_collection, &QPushButton::clicked, m_choose, &QAction::trigger);
    connect(m_wholeSite, &QPushButton::clicked, this, [this] {
        m_collection->setFocus(); // before the button goes
        setCollection({});
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CoverageBar::changed);
    connect(m_horizon, &QSpinBox::valueChanged, this, [this] {
        showSuffix();
        Q_EMIT changed();
    });
    // It may be gone, or have another name.
    connect(&session, &SiteSession::snapshotChanged, this, [this] { setCollection(m_collectionId); });
    setCollection({});
}

void CoverageBar::buildLayout()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(groupSpacing, relatedSpacing, groupSpacing, relatedSpacing);
    row->setSpacing(relatedSpacing);
    const auto addField = [this, row](const QString &label, QWidget *field) {
        auto *name = new QLabel(label, this);
        name->setBuddy(field);
        row->addWidget(name);
        row->addWidget(field);
    };
    addField(tr("&Clients of"), m_collection);
    row->addWidget(m_wholeSite);
    row->addSpacing(relatedSpacing);
    //: Label of a choice: programs, software updates, task sequences
    addField(tr("&Open for"), m_kind);
    row->addSpacing(relatedSpacing);
    //: Label of a number of days
    addField(tr("W&ithin"), m_horizon);
    row->addStretch(1);
    for (QPushButton *button : {m_collection, m_wholeSite}) {
        button->setAutoDefault(false);
    }
}

void CoverageBar::showSuffix()
{
    //: After a number in its field, with a blank before it
    m_horizon->setSuffix(tr(" day(s)", nullptr, m_horizon->value()));
}

void CoverageBar::setCollection(const QString &collectionId)
{
    const SiteSnapshot &site = m_session.snapshot();
    const auto row = site.collectionWithId(collectionId);
    const QString name = row ? site.collection(*row).name : tr("Whole site");
    QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, widestName);
    m_collectionId = row ? collectionId : QString();
    m_collection->setText(shown.replace(u'&', QStringLiteral("&&")));
    m_collection->setToolTip(plainToolTip(name));
    m_collection->setAccessibleDescription(name);
    //: Name of a button: %1 the site, or a collection
    m_collection->setAccessibleName(tr("Clients of: %1").arg(name));
    m_wholeSite->setVisible(row.has_value());
    m_choose->setEnabled(!collectionsWithMembers(site).isEmpty());
    m_collection->setEnabled(m_choose->isEnabled());
    Q_EMIT changed();
}

void CoverageBar::chooseCollection()
{
    const SiteSnapshot &site = m_session.snapshot();
    auto *dialog = new ChooseCollectionDialog(
        site, collectionsWithMembers(site),
        {tr("Coverage of a collection"), tr("Its direct members are looked at."), tr("Choose")}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseCollectionDialog::chosen, this, &CoverageBar::setCollection);
    dialog->open();
}

CoverageQuestion CoverageBar::question(Instant now) const
{
    const SiteSnapshot &site = m_session.snapshot();
    const Instant from = floor<hours>(now);
    CoverageQuestion question;
    question.kind = static_cast<WorkKind>(m_kind->currentData().toInt());
    question.collection = site.collectionWithId(m_collectionId);
    question.now = now;
    question.hours = static_cast<int>(ceil<hours>(endOfCoverage(from, site.zone()) - from).count());
    question.horizon = days{m_horizon->value()};
    return question;
}

} // namespace wk
