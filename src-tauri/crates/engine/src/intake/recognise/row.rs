//! A row of the table.

use super::ask::{When, Whom, label_of};
use super::*;
use crate::intake::layout::joined;

/// What a row says of itself.
#[derive(Clone, Debug, Default)]
pub(super) struct RowFacts {
    pub(super) whom: Option<Whom>,
    /// The cell that says it.
    pub(super) whom_at: Address,
    pub(super) times: Vec<Time>,
    pub(super) estimate: bool,
    pub(super) parts: Vec<String>,
    pub(super) unclear: Vec<(Cause, Address)>,
    pub(super) skipped: bool,
}

impl<'s> Reader<'s> {
    /// Reads a row.
    pub(super) fn row(&mut self, row: usize) {
        let sheet: &'s Sheet = self.sheet;
        let cells: &'s Vec<Cell> = &sheet.rows[row];
        let has_figures = self
            .figures
            .iter()
            .any(|column| cells.get(*column).is_some_and(figure_like));
        if !has_figures {
            return self.line_between(row, cells);
        }
        if self.is_ragged(row) {
            let count = self
                .figures
                .iter()
                .filter(|column| cells.get(**column).is_some_and(figure_like))
                .count();
            self.told.not_understood += count.max(1);
            self.problems.add(Cause::Ragged, (row, 0));
            for column in 0..cells.len() {
                self.mark((row, column), CellRole::Problem);
            }
            return;
        }
        let facts = self.row_facts(row, cells);
        for at in 0..self.figures.len() {
            let column = self.figures[at];
            if let Some(cell) = cells.get(column).filter(|cell| !cell.is_empty()) {
                self.figure(&facts, cell, (row, column));
            } else if self.sheet.heads.is_empty() && self.columns[column].heading.is_empty() {
                // A column that nothing stands above has no cells to miss.
            } else {
                self.told.empty += 1;
            }
        }
        self.above = facts;
    }

    /// A line without figures: a remark, unless it only names something that has none.
    fn line_between(&mut self, row: usize, cells: &'s [Cell]) {
        let text = line(cells);
        if text.is_empty() {
            return;
        }
        let is_named = self
            .layout
            .columns(|role| matches!(role, Role::Place { .. }))
            .any(|column| {
                cells
                    .get(column)
                    .is_some_and(|cell| self.places.read(cell, true).is_some())
            });
        if is_named || !self.sheet.heads.is_empty() {
            let named = self
                .figures
                .iter()
                .filter(|column| !self.columns[**column].heading.is_empty());
            self.told.empty += if self.sheet.heads.is_empty() { named.count() } else { 1 };
            return;
        }
        for column in 0..cells.len() {
            self.mark((row, column), CellRole::Title);
        }
        if let Some(source) = heads::source_line(&text) {
            self.told.source.get_or_insert_with(|| source.to_owned());
        }
        self.told.notes.push(text);
    }

    /// Whether a line of a text file has more or fewer cells than its heading, so that nobody knows which is which.
    fn is_ragged(&self, row: usize) -> bool {
        let Some(heading) = self.layout.header.clone().last() else {
            return false;
        };
        self.book.kind == Kind::Delimited && self.sheet.rows[row].len() != self.sheet.rows[heading].len()
    }

    fn row_facts(&mut self, row: usize, cells: &'s [Cell]) -> RowFacts {
        let mut facts = RowFacts::default();
        let sheet: &'s Sheet = self.sheet;
        for column in 0..self.layout.roles.len() {
            let role = self.layout.roles[column];
            if matches!(role, Role::Values | Role::Passed) {
                continue;
            }
            let mut cell = cells.get(column).unwrap_or(&Cell::Empty);
            let mut at = (row, column);
            if cell.is_empty()
                && let Some((top, left)) = joined(&sheet.merges, row, column)
            {
                (cell, at) = (sheet.cell(top, left), (top, left));
            }
            if cell.is_empty() && self.stands_above(row, column) {
                self.take_over(role, &mut facts);
                continue;
            }
            if !cell.is_empty() {
                self.mark((row, column), CellRole::Label);
            }
            self.row_label(role, cell, at, &mut facts);
        }
        facts
    }

    /// Whether an empty cell means what stands above it: when another label follows in the row.
    fn stands_above(&self, row: usize, column: usize) -> bool {
        let is_label = |role: &Role| matches!(role, Role::Place { .. } | Role::Time { .. } | Role::Label);
        let mut later = (column + 1..self.layout.roles.len()).filter(|at| is_label(&self.layout.roles[*at]));
        row > self.layout.header.end && later.any(|at| !self.sheet.cell(row, at).is_empty())
    }

    fn take_over(&self, role: Role, facts: &mut RowFacts) {
        match role {
            Role::Place { .. } if facts.whom.is_none() => {
                facts.whom.clone_from(&self.above.whom);
                facts.whom_at = self.above.whom_at;
                if let Some(Whom::Unclear(cause)) = &facts.whom {
                    facts.unclear.push((cause.clone(), facts.whom_at));
                }
            }
            Role::Time { .. } => facts.times.extend(self.above.times.first().cloned()),
            Role::Label => facts.parts.extend(self.above.parts.first().cloned()),
            _ => {}
        }
    }

    fn row_label(&mut self, role: Role, cell: &'s Cell, at: Address, facts: &mut RowFacts) {
        match role {
            Role::Place { bare } => {
                if let Some(whom) = self.whom(cell, bare, at) {
                    facts.add_whom(whom, at, label_of(cell));
                }
            }
            Role::Time { part } => match self.when(cell, part, at) {
                Some(When::Time(reading)) => {
                    facts.estimate |= reading.estimate;
                    facts.times.push(reading.time);
                }
                Some(When::Skipped) => facts.skipped = true,
                Some(When::Unclear(cause)) => facts.unclear.push((cause, at)),
                None => {}
            },
            Role::Label => facts.add_part(label_of(cell)),
            Role::Status => facts.estimate |= heads::is_estimate_word(&fold(&text_of(cell))),
            Role::Values | Role::Passed => {}
        }
    }
}

/// Whether a cell has a figure, or something where one should be that isn't a remark.
fn figure_like(cell: &Cell) -> bool {
    figure::is_numeric(cell) || matches!(cell, Cell::Date { .. })
}

impl RowFacts {
    /// Adds what a column of municipalities says; several columns must agree.
    fn add_whom(&mut self, whom: Whom, at: Address, label: String) {
        let differ =
            |one: &Whom, other: &Whom| matches!((one, other), (Whom::Subject(_), Whom::Subject(_))) && one != other;
        match &self.whom {
            Some(before) if differ(before, &whom) => {
                let cause = Cause::PlacesDiffer { labels: vec![label] };
                self.unclear.push((cause.clone(), at));
                self.whom = Some(Whom::Unclear(cause));
            }
            Some(Whom::Subject(_) | Whom::Skipped | Whom::Total) => {}
            Some(Whom::Unclear(_)) if !matches!(whom, Whom::Subject(_)) => {}
            _ => {
                self.unclear.retain(|(cause, _)| !is_about_place(cause));
                if let Whom::Unclear(cause) = &whom {
                    self.unclear.push((cause.clone(), at));
                }
                self.whom = Some(whom);
                self.whom_at = at;
            }
        }
    }

    /// Adds a part of the label; what says that nothing is left out adds nothing.
    fn add_part(&mut self, part: String) {
        let folded = fold(&part);
        let is_first = self.parts.is_empty();
        if part.is_empty() || heads::is_unit(&folded) || !is_first && heads::is_whole(&folded) {
            return;
        }
        if !is_first && self.parts.len() == 1 && heads::is_whole(&fold(&self.parts[0])) {
            self.parts.clear();
        }
        self.parts.push(part);
    }
}

fn is_about_place(cause: &Cause) -> bool {
    matches!(
        cause,
        Cause::UnknownPlace { .. }
            | Cause::FormerPlace { .. }
            | Cause::SeveralPlaces { .. }
            | Cause::PlacesDiffer { .. }
    )
}
