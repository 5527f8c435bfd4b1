// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QWidget>

class QBoxLayout;

namespace wk::test {

/// A page with everything the panels are made of, as it would stand in one of them.
class Gallery final : public QWidget
{
public:
    Gallery();

private:
    void addMessages(QBoxLayout *layout);
    void addTable(QBoxLayout *layout);
    void addDetails(QBoxLayout *layout);
    void addForm(QBoxLayout *layout);
    void addStates(QBoxLayout *layout);

    QStandardItemModel m_collections;
};

} // namespace wk::test
