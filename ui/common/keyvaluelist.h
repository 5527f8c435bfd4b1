// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace wk {

/// Facts about one thing, in two columns: what it is called, and the value, which can be selected and copied.
class KeyValueList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString label;
        QString value; ///< plain text; wraps
        QString link; ///< if not empty the value is a link, and this is what activated() says
    };

    explicit KeyValueList(QWidget *parent = nullptr);

    /// Shows these rows in place of the ones before.
    void setRows(const QList<Row> &rows);

Q_SIGNALS:
    void activated(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QLabel *label;
        QLabel *value;
    };
    Line addLine();
    void shareWidth();

    QGridLayout *m_grid;
    std::vector<Line> m_lines; ///< of as many rows as there ever were; those too many are hidden
};

} // namespace wk
