// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/consolestyle.h"

#include "common/actionname.h"
#include "common/rowdelegate.h"
#include "common/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <algorithm>

namespace wk {

using namespace Qt::StringLiterals;

namespace {

/// Between the edge of a cell and its text.
constexpr int cellMargin = 3;
constexpr int sortArrowSize = 12;
constexpr int menuArrowSize = 12;
constexpr qreal cornerRadius = 2;

/// The option with another palette, whole: a copy of its base alone would lose what it says.
template <typename Option>
Option withPalette(const Option &option, const QPalette &palette)
{
    Option copy(option);
    copy.palette = palette;
    return copy;
}

void paintHeaderSection(const QStyleOption &option, QPainter *painter)
{
    const QRect &rect = option.rect;
    painter->fillRect(rect, option.palette.color(QPalette::Window));
    const QColor line = lineColor(option.palette);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    painter->fillRect(QRect(rect.right(), rect.top() + gridUnit, 1, rect.height() - 2 * gridUnit), line);
}

/// Fusion makes coloured buttons pale, too pale for white words.
void paintDefaultButton(const QStyleOptionButton &button, QPainter *painter)
{
    const QColor accent = accentColor(button.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(button.state.testFlag(QStyle::State_Sunken) ? accent.darker(125) : accent);
    painter->setPen(accent.darker(115));
    painter->drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    if (button.state.testFlag(QStyle::State_HasFocus)
        && button.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(accentTextColor(button.palette)); // Fusion's frame has the colour of the ground
        painter->drawRoundedRect(QRectF(button.rect).adjusted(2.5, 2.5, -2.5, -2.5), cornerRadius,
                                 cornerRadius);
    }
    painter->restore();
}

bool isDefaultButton(const QStyleOptionButton &button)
{
    return button.features.testFlag(QStyleOptionButton::DefaultButton)
        && button.state.testFlag(QStyle::State_Enabled);
}

/// As consoles of this family do it: the arrow points to where the greater ones are not.
QStyleOptionHeader withArrowTurned(const QStyleOptionHeader &header)
{
    QStyleOptionHeader copy(header);
    if (header.sortIndicator == QStyleOptionHeader::SortUp) {
        copy.sortIndicator = QStyleOptionHeader::SortDown;
    } else if (header.sortIndicator == QStyleOptionHeader::SortDown) {
        copy.sortIndicator = QStyleOptionHeader::SortUp;
    }
    return copy;
}

/// A button that opens a menu wherever it is pressed.
bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/// A text of several lines, which is to be seen where it is as well as one of a single line.
bool isToBeWritten(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text != nullptr && !text->isReadOnly();
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(u"Fusion"_s) { }

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *box = qobject_cast<QComboBox *>(widget);
    if (box != nullptr && qobject_cast<RowDelegate *>(box->itemDelegate()) == nullptr) {
        box->setItemDelegate(new RowDelegate(box)); // its list has rows as all others have
    }
    // Qt would leave the mnemonic in the name where it is not a letter of it.
    if (const auto *label = qobject_cast<QLabel *>(widget);
        label != nullptr && label->buddy() != nullptr && label->buddy()->accessibleName().isEmpty()) {
        label->buddy()->setAccessibleName(withoutMnemonic(label->text()));
    }
}

const QPalette &ConsoleStyle::outlined(const QPalette &palette) const
{
    // Fusion draws parts of parts through us, with what we gave it for the whole.
    const bool isOurs = palette.cacheKey() == m_outlined.palette.cacheKey();
    if (m_outlined.source != palette.cacheKey() && !isOurs) {
        m_outlined = {palette.cacheKey(), palette};
        // Fusion's outline is this, darkened.
        m_outlined.palette.setColor(QPalette::All, QPalette::Window, outlineColor(palette).lighter(140));
        // And this the one of what has the focus.
        m_outlined.palette.setColor(QPalette::All, QPalette::Highlight,
                                    fillColor(Meaning::OpenTime, palette));
    }
    return m_outlined.palette;
}

const QPalette &ConsoleStyle::accented(const QPalette &palette) const
{
    const bool isOurs = palette.cacheKey() == m_accented.palette.cacheKey();
    if (m_accented.source != palette.cacheKey() && !isOurs) {
        m_accented = {palette.cacheKey(), palette};
        for (const auto group : {QPalette::Active, QPalette::Inactive}) {
            m_accented.palette.setColor(group, QPalette::Button, accentColor(palette));
            m_accented.palette.setColor(group, QPalette::ButtonText, accentTextColor(palette));
            m_accented.palette.setColor(group, QPalette::Highlight, accentColor(palette));
            m_accented.palette.setColor(group, QPalette::HighlightedText, accentTextColor(palette));
        }
    }
    return m_accented.palette;
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        const auto copy = withPalette(*spin, outlined(spin->palette));
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        return;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        const auto copy = withPalette(*combo, outlined(combo->palette));
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton && opensMenu(*tool)) {
        drawMenuButton(*tool, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// Fusion puts the arrow into a corner, below the words.
void ConsoleStyle::drawMenuButton(const QStyleOptionToolButton &button, QPainter *painter,
                                  const QWidget *widget) const
{
    QStyleOptionToolButton part(button);
    part.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    part.text.clear();
    part.icon = {};
    QProxyStyle::drawComplexControl(CC_ToolButton, &part, painter, widget);
    part.text = button.text;
    part.icon = button.icon;
    const QRect inside = button.rect.adjusted(gridUnit, 0, -gridUnit, 0);
    part.rect = visualRect(button.direction, button.rect, inside.adjusted(0, 0, -menuArrowSize, 0));
    proxy()->drawControl(CE_ToolButtonLabel, &part, painter, widget);
    part.rect = visualRect(button.direction, button.rect,
                           QRect(inside.right() - menuArrowSize + 1,
                                 inside.center().y() - menuArrowSize / 2 + 1, menuArrowSize, menuArrowSize));
    proxy()->drawPrimitive(PE_IndicatorArrowDown, &part, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        paintHeaderSection(*option, painter);
        return;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == CE_HeaderLabel) {
        // Its option loses what the header view says of that on the way.
        QStyleOptionHeader copy(*header);
        copy.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width());
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButton && isDefaultButton(*button)) {
        const auto copy = withPalette(*button, accented(button->palette));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
        const auto copy = withPalette(*bar, accented(bar->palette));
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox copy = *box;
        const int icon = copy.currentIcon.isNull() ? 0 : copy.iconSize.width() + gridUnit;
        const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon;
        copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room - gridUnit);
        QProxyStyle::drawControl(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && element == PE_IndicatorHeaderArrow) {
        const auto copy = withArrowTurned(*header);
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && element == PE_PanelButtonCommand && isDefaultButton(*button)) {
        paintDefaultButton(*button, painter);
        return;
    }
    if (button && (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)) {
        const auto copy = withPalette(*button, outlined(button->palette));
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        return;
    }
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        frame && (element == PE_FrameLineEdit || element == PE_PanelLineEdit)) {
        const auto copy = withPalette(*frame, outlined(frame->palette));
        QProxyStyle::drawPrimitive(element, &copy, painter, widget);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    if (element == PE_Frame && (hasFocus || isToBeWritten(widget))) {
        // A list without rows, or a text that is only read, would not show that it has the keyboard.
        painter->setBrush(Qt::NoBrush);
        painter->setPen(hasFocus ? fillColor(Meaning::OpenTime, option->palette)
                                 : outlineColor(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin: return cellMargin;
    case PM_HeaderMargin: return cellMargin + 1; // one more, as cells have it
    case PM_ToolTipLabelFrameWidth: return gridUnit;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        // Words of 80 pixels and more touch the edges of Fusion's buttons.
        size.setWidth(std::max(size.width(), contents.width() + 2 * groupSpacing));
        return size.expandedTo({0, rowHeight});
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const int arrow = tool && opensMenu(*tool) ? menuArrowSize + gridUnit : 0;
        return size.grownBy({0, 0, arrow, 0}).expandedTo({rowHeight, rowHeight});
    }
    case CT_TabBarTab: return size.expandedTo({contents.width() + 2 * groupSpacing, rowHeight + gridUnit});
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_HeaderSection:
    case CT_MenuItem: return size.expandedTo({0, size.height() < relatedSpacing ? 0 : rowHeight});
    default: return size;
    }
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool isSorted = header && header->sortIndicator != QStyleOptionHeader::None;
    if (isSorted && element == SE_HeaderArrow) {
        const QRect &rect = header->rect;
        return {rect.right() - sortArrowSize - gridUnit, rect.center().y() - sortArrowSize / 2 + 1,
                sortArrowSize, sortArrowSize};
    }
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return isSorted && element == SE_HeaderLabel ? rect.adjusted(0, 0, -sortArrowSize, 0) : rect;
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_DialogButtonBox_ButtonsHaveIcons: // desktops have them, in colours and of a style of their own
    case SH_ComboBox_Popup: // a menu has no scroll bar: one of a hundred collections would cover the screen
        return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace wk
