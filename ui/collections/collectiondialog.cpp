// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collections/collectiondialog.h"

#include "common/messagebar.h"
#include "common/theme.h"
#include "site/storabletext.h"
#include "wording/problemwords.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

constexpr int commentLines = 3;

bool hasPrefix(const QString &name)
{
    return name.startsWith(windowCollectionPrefix, Qt::CaseInsensitive);
}

} // namespace

CollectionDialog::CollectionDialog(const SiteSnapshot &site, const CollectionDraft &draft, Submit submit,
                                   QWidget *parent)
    : QDialog(parent)
    , m_site(site)
    , m_before(draft)
    , m_submit(std::move(submit))
    , m_name(new QLineEdit(this))
    , m_comment(new QPlainTextEdit(this))
    , m_parent(new QComboBox(this))
    , m_objection(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_usePrefix(new QPushButton(tr("&Use this name"), this))
    , m_discard(new MessageBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    const bool isNew = draft.id.isEmpty();
    //: Window title; %1 a collection
    setWindowTitle(isNew ? tr("New collection") : tr("Collection: %1").arg(draft.name));
    fillParents(site);
    build();
    if (isNew && m_before.name.isEmpty()) {
        m_before.name = windowCollectionPrefix;
    }
    m_name->setMaxLength(static_cast<int>(longestText)); // it is half of that else
    m_name->setText(m_before.name);
    m_comment->setPlainText(m_before.comment);
    m_shownComment = m_comment->toPlainText();
    if (isNew) {
        m_name->setCursorPosition(static_cast<int>(m_name->text().size()));
    } else {
        m_name->selectAll();
    }
    check();
    connect(m_name, &QLineEdit::textEdited, this, &CollectionDialog::collapsePrefix);
    connect(m_name, &QLineEdit::textChanged, this, &CollectionDialog::check);
    connect(m_comment, &QPlainTextEdit::textChanged, this, &CollectionDialog::check);
    connect(m_usePrefix, &QPushButton::clicked, this, &CollectionDialog::offerPrefix);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CollectionDialog::store);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CollectionDialog::reject);
}

void CollectionDialog::fillParents(const SiteSnapshot &site)
{
    m_parent->addItem(tr("None (at the top)"), QString());
    for (const Collection &collection : site.collections()) {
        //: %1 a collection's name, %2 its id
        m_parent->addItem(tr("%1 (%2)").arg(collection.name, collection.id), collection.id);
    }
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(m_before.parentId)));
}

void CollectionDialog::build()
{
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().lineSpacing() * commentLines + groupSpacing);
    for (QLabel *label : {m_objection, m_advice}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, textColor(Meaning::Error, palette()));
    m_objection->setPalette(colours);
    auto *form = new QFormLayout;
    form->setSpacing(relatedSpacing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow({}, m_objection);
    form->addRow({}, m_advice);
    form->addRow({}, m_usePrefix);
    form->addRow(tr("&Comment"), m_comment);
    form->addRow(tr("Hangs &under"), m_parent);
    form->setRowVisible(m_parent, m_before.id.isEmpty());
    m_usePrefix->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(groupSpacing, groupSpacing, groupSpacing, groupSpacing);
    layout->setSpacing(groupSpacing);
    layout->addWidget(m_discard);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    setMinimumWidth(480);
}

CollectionDraft CollectionDialog::draft() const
{
    const QString comment = m_comment->toPlainText();
    // The field tells kinds of line breaks and blanks apart no more.
    return {m_before.id, m_name->text(), comment == m_shownComment ? m_before.comment : comment,
            m_parent->currentData().toString()};
}

/// The prefix is there already; who types it again does not mean it twice.
void CollectionDialog::collapsePrefix(const QString &typed)
{
    const QString twice = windowCollectionPrefix + QString(windowCollectionPrefix);
    if (m_before.id.isEmpty() && typed.startsWith(twice, Qt::CaseInsensitive)) {
        m_name->setText(typed.sliced(windowCollectionPrefix.size()));
    }
}

void CollectionDialog::offerPrefix()
{
    m_name->setText(QString(windowCollectionPrefix) + m_name->text().trimmed());
    m_name->setFocus();
}

void CollectionDialog::setSite(const SiteSnapshot &site)
{
    m_site = site;
    if (m_buttons->isEnabled()) { // or it is our own change, which is told by and by
        check();
    }
}

void CollectionDialog::check()
{
    const CollectionDraft now = draft();
    QStringList sentences;
    const QList<Problem> problems = validate(now, m_site);
    const bool isUntouched = !m_wasTried && now == m_before;
    for (const Problem &problem : problems) {
        sentences.append(problemSentence(problem));
    }
    // A name that consists of the prefix alone is one nobody means.
    const bool isBare =
        m_before.id.isEmpty() && now.name.trimmed().compare(windowCollectionPrefix, Qt::CaseInsensitive) == 0;
    if (problems.isEmpty() && isBare) {
        sentences.append(tr("A name has to follow the prefix %1.").arg(windowCollectionPrefix));
    }
    m_objection->setText(sentences.join(u'\n'));
    m_objection->setVisible(!isUntouched && !sentences.isEmpty());
    m_name->setAccessibleDescription(m_objection->isHidden() ? QString() : m_objection->text());
    const bool lacksPrefix = m_before.id.isEmpty() && problems.isEmpty() && !hasPrefix(now.name.trimmed());
    m_advice->setText(tr("Collections that are there for maintenance windows are easier to find as %1.")
                          .arg(QString(windowCollectionPrefix) + now.name.trimmed()));
    m_advice->setVisible(lacksPrefix);
    m_usePrefix->setVisible(lacksPrefix);
}

void CollectionDialog::store()
{
    m_wasTried = true;
    check();
    if (!m_objection->text().isEmpty()) {
        m_name->setFocus();
        QAccessibleEvent alert(m_objection, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        return;
    }
    const Edit edit = editFor(draft(), m_site);
    if (edit.changes.isEmpty()) {
        accept();
        return;
    }
    const auto &change = std::get<RecordChange<Collection>>(edit.changes.first());
    m_buttons->setEnabled(false);
    m_submit(edit, this, [this, id = change.after->id](const std::optional<Problem> &problem) {
        m_buttons->setEnabled(true);
        if (!problem) {
            accept();
            Q_EMIT stored(id);
            return;
        }
        m_objection->setText(problemSentence(*problem));
        m_objection->show();
    });
}

void CollectionDialog::reject()
{
    if (!m_buttons->isEnabled()) {
        return; // it is being stored
    }
    // Escape a second time means it.
    if (draft() == m_before || m_discard->isVisible()) {
        QDialog::reject();
        return;
    }
    m_discard->showMessage(MessageKind::Question, tr("What you typed is not stored yet."),
                           {{tr("Discard"), [this] { QDialog::reject(); }},
                            {tr("Go on editing"), [this] { m_name->setFocus(); }}});
}

} // namespace wk
