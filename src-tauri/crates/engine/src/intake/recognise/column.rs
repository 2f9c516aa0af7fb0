//! What the headings of a column say.

use super::ask::{When, Whom, label_of};
use super::*;

/// What is known of a column.
#[derive(Clone, Debug)]
pub(crate) struct ColumnFacts {
    pub(crate) heading: String,
    pub(crate) role: Role,
    /// Whom its figures are about, when the heading says.
    pub(super) whom: Option<Whom>,
    /// The times that the headings say.
    pub(super) times: Vec<Time>,
    pub(super) estimate: bool,
    /// What is counted, when the headings say.
    pub(super) parts: Vec<String>,
    /// What a person must decide before its figures can be read.
    pub(super) unclear: Vec<(Cause, Address)>,
    pub(super) skipped: bool,
    pub(crate) sign: Option<Decimal>,
    pub(super) way: Way,
    /// The rows whose cells have two meanings are among its figures.
    pub(super) signs: Signs,
    /// The cell of its lowest heading.
    pub(super) cell: Address,
}

impl<'s> Reader<'s> {
    /// Reads the headings, and which sign the figures have before their decimals.
    pub(super) fn columns(&mut self) {
        for column in 0..self.layout.roles.len() {
            let facts = self.column(column);
            self.columns.push(facts);
        }
        self.decide_signs();
        self.monthly = self.is_monthly();
        for column in self
            .layout
            .roles
            .iter()
            .enumerate()
            .filter(|(_, role)| **role != Role::Values)
            .map(|(at, _)| at)
        {
            let says = self.columns[column].heading.to_lowercase();
            self.swedish +=
                usize::from(["kommun", "område", "år", "månad", "kvartal", "uppgifter"].contains(&says.as_str()));
        }
    }

    fn column(&mut self, column: usize) -> ColumnFacts {
        let role = self.layout.roles[column];
        let sheet: &'s Sheet = self.sheet;
        let headings = self.layout.headings(sheet, column);
        for (row, _, _) in &headings {
            self.mark((*row, column), CellRole::Heading);
        }
        let texts: Vec<String> = headings.iter().map(|(_, _, cell)| text_of(cell)).collect();
        let cell = headings
            .last()
            .map_or((self.layout.header.end, column), |(row, _, _)| (*row, column));
        let mut facts = ColumnFacts {
            heading: texts.join(" \u{b7} "),
            role,
            whom: None,
            times: vec![],
            estimate: false,
            parts: vec![],
            unclear: vec![],
            skipped: false,
            sign: None,
            way: Way::Each,
            signs: Signs::default(),
            cell,
        };
        if role == Role::Values {
            for (row, at, cell) in headings {
                self.heading(&mut facts, row, (row, at), cell);
            }
            facts.signs = self.signs(column);
        }
        facts
    }

    /// Adds what a heading says.
    fn heading(&mut self, facts: &mut ColumnFacts, row: usize, at: Address, cell: &'s Cell) {
        if self.layout.place_row == Some(row) {
            facts.whom = self.whom(cell, false, at);
            if let Some(Whom::Unclear(cause)) = &facts.whom {
                facts.unclear.push((cause.clone(), at));
            }
            return;
        }
        if self.time(cell).is_some() || matches!(cell, Cell::Date { .. }) {
            let when = self.when(cell, false, at);
            facts.add_time(when, at);
            return;
        }
        let label = label_of(cell);
        if !self.has_places
            && let Some(place) = self.place(cell, false)
            && matches!(place, Place::Subject(_))
        {
            facts.whom = self.whom(cell, false, at);
            return;
        }
        if matches!(self.place(cell, false), Some(Place::Total)) {
            facts.whom = Some(Whom::Total);
            return;
        }
        let part = match time::find(&text_of(cell)) {
            Some(found) => {
                let when = self.decided(found.said, Some(found.reading), at);
                facts.add_time(Some(when), at);
                without_marks(&found.rest).to_owned()
            }
            None => label,
        };
        facts.add_part(part);
    }

    fn signs(&self, column: usize) -> Signs {
        let mut signs = Signs::default();
        for cells in self.sheet.rows.iter().skip(self.layout.header.end) {
            if let Some(cell) = cells.get(column) {
                signs.add(cell);
            }
        }
        signs
    }

    /// A column that shows no sign follows the others where these agree: one program wrote them all.
    fn decide_signs(&mut self) {
        let shown: Vec<Signs> = self.columns.iter().map(|facts| facts.signs).collect();
        let together = Signs {
            comma: shown.iter().any(|signs| signs.comma),
            point: shown.iter().any(|signs| signs.point),
            two: false,
        };
        for facts in &mut self.columns {
            let signs = facts.signs;
            let unshown = !signs.comma && !signs.point;
            let borrowed = together.agreed().filter(|_| unshown && signs.two);
            let decided = signs.agreed().or(self.choices.decimal).or(borrowed);
            facts.sign = decided.filter(|_| signs.comma || signs.point || signs.two);
            facts.way = match decided {
                Some(sign) => Way::By(sign),
                None if signs.is_mixed() => Way::Contradicting,
                None => Way::Each,
            };
            if borrowed.is_some() && self.choices.decimal.is_none() {
                self.told.borrowed_sign = borrowed;
            }
            self.told.needs_decimal |= facts.way == Way::Contradicting || facts.way == Way::Each && signs.two;
        }
    }

    /// Whether times of the table are months: then the last day of a year is the end of its December.
    fn is_monthly(&mut self) -> bool {
        let is_month = |time: &Time| matches!(time, Time::Whole(Period::Month(..)));
        if self.columns.iter().any(|facts| facts.times.iter().any(is_month)) {
            return true;
        }
        let sheet: &'s Sheet = self.sheet;
        let columns: Vec<usize> = self.layout.columns(|role| matches!(role, Role::Time { .. })).collect();
        columns.into_iter().any(|column| {
            let mut rows = sheet.rows.iter().skip(self.layout.header.end);
            rows.any(|cells| {
                let cell = cells.get(column).filter(|cell| !cell.is_empty());
                cell.and_then(|cell| self.time(cell))
                    .is_some_and(|reading| is_month(&reading.time))
            })
        })
    }
}

impl ColumnFacts {
    fn add_time(&mut self, when: Option<When>, at: Address) {
        match when {
            Some(When::Time(reading)) => {
                self.estimate |= reading.estimate;
                self.times.push(reading.time);
            }
            Some(When::Skipped) => self.skipped = true,
            Some(When::Unclear(cause)) => self.unclear.push((cause, at)),
            None => {}
        }
    }

    fn add_part(&mut self, part: String) {
        let folded = fold(&part);
        let says_nothing = heads::is_unit(&folded) || !matches!(heads::says(&part), Says::Other);
        if !part.is_empty() && !says_nothing && !self.parts.contains(&part) {
            self.parts.push(part);
        }
    }
}
