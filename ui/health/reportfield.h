// SPDX-FileCopyrightText: 2026 The Windowkeeper authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace wk {

/// A field of a form under its label, with room below for what is wrong with it.
class ReportField final : public QWidget
{
    Q_OBJECT

public:
    /// `editor` becomes part of the field; `label` is its accessible name too, unless it is empty. A field
    /// that is required says so in both.
    ReportField(const QString &label, QWidget *editor, QWidget *parent);

    void setRequired(bool isRequired);
    /// What assistive technology is told of the editor as long as nothing is wrong; plain text.
    void setDescription(const QString &words);
    /// Empty: nothing is wrong.
    void setProblem(const QString &words);
    [[nodiscard]] QString problem() const;

private:
    void describe();

    QString m_name;
    QString m_description;
    QLabel *m_label;
    QWidget *m_editor;
    QLabel *m_problem;
};

/// Fields side by side, in as many lines as it takes.
class ReportFieldGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportFieldGrid(QWidget *parent = nullptr);

    /// In this order; those that are hidden take no room.
    void setFields(const QList<QWidget *> &fields);
    /// One was shown or hidden.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int columnsIn(int width) const;

    QGridLayout *m_grid;
    QList<QWidget *> m_fields;
    QList<QWidget *> m_arranged; ///< those that were in sight, by `m_columns`
    int m_columns = 0;
};

} // namespace wk
