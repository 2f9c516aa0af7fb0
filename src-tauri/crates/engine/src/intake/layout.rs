//! Where in a sheet the table is, and what its columns are.

use super::figure::is_numeric;
use super::heads::{self, Says};
use super::place::{Place, Places};
use super::time::{self, Reading, Time};
use office::intake::{Cell, Head, Merge, Sheet};
use std::collections::HashSet;

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Says whom the row is about; `bare` where numbers alone are codes.
    Place { bare: bool },
    /// Says when; `part` where numbers alone are months.
    Time { part: bool },
    /// Says what is counted.
    Label,
    /// Has figures.
    Values,
    /// Says how sure the figures are.
    Status,
    /// Says something else.
    Passed,
}

/// Where in a sheet the table is, and what its columns are.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    /// The rows of headings, from the first to the one after the last.
    pub(super) header: std::ops::Range<usize>,
    /// The heading row that names municipalities.
    pub(super) place_row: Option<usize>,
    pub(super) roles: Vec<Role>,
}

/// So many rows tell what the columns are.
const SAMPLE: usize = 400;
/// Headings are looked for in so many rows.
const TOP: usize = 60;
/// No table has more rows of headings.
const MOST_HEADERS: usize = 5;

impl Layout {
    /// Finds the table.
    pub(super) fn of(sheet: &Sheet, places: &Places) -> Layout {
        let finder = Finder {
            sheet,
            places,
            columns: sheet.columns(),
        };
        match sheet.heads.is_empty() {
            true => finder.find(),
            false => finder.cube(),
        }
    }

    /// The columns of a role.
    pub(super) fn columns(&self, is: impl Fn(Role) -> bool) -> std::vec::IntoIter<usize> {
        let roles = self.roles.iter().enumerate();
        let found: Vec<usize> = roles.filter(|(_, role)| is(**role)).map(|(column, _)| column).collect();
        found.into_iter()
    }

    /// The headings of a column, from the top: a heading over several columns stands above each of them.
    pub(super) fn headings<'s>(&self, sheet: &'s Sheet, column: usize) -> Vec<(usize, usize, &'s Cell)> {
        let first = self.columns(|role| role == Role::Values).next().unwrap_or_default();
        let last = self.header.end.saturating_sub(1);
        let mut found = vec![];
        for row in self.header.clone() {
            let own = sheet.cell(row, column);
            let at = match own.is_empty() {
                false => Some((row, column)),
                true => joined(&sheet.merges, row, column).or_else(|| {
                    let is_above = row < last && column >= first && sheet.merges.is_empty();
                    let left = |at: &usize| !sheet.cell(row, *at).is_empty();
                    is_above
                        .then(|| (first..column).rev().find(left))
                        .flatten()
                        .map(|at| (row, at))
                }),
            };
            if let Some((row, column)) = at
                && !found.iter().any(|(r, c, _)| (*r, *c) == (row, column))
                && !sheet.cell(row, column).is_empty()
            {
                found.push((row, column, sheet.cell(row, column)));
            }
        }
        found
    }
}

/// The first cell of the joined cells that an empty one belongs to.
pub(super) fn joined(merges: &[Merge], row: usize, column: usize) -> Option<(usize, usize)> {
    let inside =
        |merge: &&Merge| (merge.top..=merge.bottom).contains(&row) && (merge.left..=merge.right).contains(&column);
    merges.iter().find(inside).map(|merge| (merge.top, merge.left))
}

/// A cell's time, also when it is a number.
pub(super) fn time_of(cell: &Cell) -> Option<Reading> {
    let whole = |time| Reading { time, estimate: false };
    match cell {
        Cell::Text(text) => time::read(text),
        Cell::Coded { code, text } => time::read(text).or_else(|| time::read(code)),
        Cell::Number(figure) if !figure.percent => {
            time::year(&figure.value.to_string()).map(|year| whole(Time::Whole(plan::Period::Year(year))))
        }
        Cell::Date { day, shown } => {
            let shown = shown.as_deref().and_then(time::read);
            let is_sure = |reading: &Reading| {
                matches!(
                    reading.time,
                    Time::Whole(plan::Period::Month(..) | plan::Period::Year(_))
                )
            };
            shown.filter(is_sure).or_else(|| time::of_date(*day).map(whole))
        }
        _ => None,
    }
}

/// What the cells of a column are, counted.
#[derive(Debug, Default)]
struct Counts {
    filled: usize,
    numeric: usize,
    place: usize,
    /// Those of the places that are larger than municipalities.
    large: usize,
    time: usize,
    /// Those of the times that could be plain numbers.
    year: usize,
    text: usize,
    /// Texts of three digits: codes that kept their zeros.
    code: usize,
}

struct Finder<'s> {
    sheet: &'s Sheet,
    places: &'s Places,
    columns: usize,
}

impl Finder<'_> {
    fn is_place(&self, cell: &Cell) -> bool {
        self.places.read(cell, false).is_some_and(|place| place != Place::Total)
    }

    /// A dataset says itself what its columns are; only regions often aren't told from other divisions.
    fn cube(&self) -> Layout {
        let counts = self.counts(1);
        let has_place = self.sheet.heads.contains(&Head::Place);
        let role = |(head, counts): (&Head, &Counts)| match head {
            Head::Values => Role::Values,
            Head::Time => Role::Time { part: false },
            Head::Contents => Role::Label,
            Head::Place => Role::Place { bare: true },
            Head::Other if !has_place && counts.place * 2 > counts.filled => Role::Place { bare: true },
            Head::Other if counts.time * 2 > counts.filled => Role::Time { part: false },
            Head::Other => Role::Label,
        };
        Layout {
            header: 0..1,
            place_row: None,
            roles: self.sheet.heads.iter().zip(&counts).map(role).collect(),
        }
    }

    fn find(&self) -> Layout {
        let hint = self.hinted();
        let (best_column, in_column) = self.fullest_column();
        let (best_row, in_row) = self.fullest_row();
        if let Some((row, column)) = hint {
            return self.finished(self.below(row, column), None);
        }
        if in_row >= 2 && in_row > in_column {
            return self.finished(self.below_places(best_row, in_row), Some(best_row));
        }
        if in_column >= 1 {
            return self.finished(self.first_with_place(best_column), None);
        }
        self.finished(self.first_with_figures(), None)
    }

    /// The heading of municipalities, where one says what it is.
    fn hinted(&self) -> Option<(usize, usize)> {
        let rows = self.sheet.rows.iter().take(TOP).enumerate();
        let mut rows = rows.filter(|(_, cells)| filled(cells) >= 2);
        rows.find_map(|(row, cells)| {
            let is_head = |cell: &Cell| matches!(cell, Cell::Text(text) if heads::says(text) == Says::Place);
            let column = cells.iter().position(is_head)?;
            // Above municipalities in the heading it says what they are, not what stands below it.
            let others = cells.iter().filter(|cell| self.is_place(cell)).count();
            (others < 2).then_some((row, column))
        })
    }

    fn sample(&self) -> impl Iterator<Item = (usize, &Vec<Cell>)> {
        self.sheet.rows.iter().enumerate().take(SAMPLE)
    }

    fn fullest_column(&self) -> (usize, usize) {
        let mut counts = vec![0; self.columns];
        for (_, cells) in self.sample() {
            for (column, cell) in cells.iter().enumerate() {
                counts[column] += usize::from(self.is_place(cell));
            }
        }
        let most = counts.iter().copied().max().unwrap_or_default();
        (counts.iter().position(|count| *count == most).unwrap_or_default(), most)
    }

    /// The row with the most different municipalities.
    fn fullest_row(&self) -> (usize, usize) {
        let different = |cells: &Vec<Cell>| -> usize {
            let found = cells.iter().filter_map(|cell| self.places.read(cell, false));
            found
                .filter(|place| *place != Place::Total)
                .collect::<HashSet<_>>()
                .len()
        };
        let rows: Vec<(usize, usize)> = self
            .sample()
            .take(TOP)
            .map(|(row, cells)| (row, different(cells)))
            .collect();
        let most = rows.iter().map(|(_, count)| *count).max().unwrap_or_default();
        rows.into_iter().find(|(_, count)| *count == most).unwrap_or_default()
    }

    /// The first row of figures below a heading that names the municipalities' column.
    fn below(&self, row: usize, column: usize) -> usize {
        let mut body = row + 1;
        while body < self.sheet.rows.len() && self.goes_on(body, column) && body - row < MOST_HEADERS {
            body += 1;
        }
        body
    }

    /// Whether a row below a heading is a heading too: nothing in the label's column, and no figures.
    fn goes_on(&self, row: usize, column: usize) -> bool {
        let cells = &self.sheet.rows[row];
        filled(cells) > 0 && self.sheet.cell(row, column).is_empty() && !cells.iter().any(is_figure)
    }

    fn below_places(&self, row: usize, _count: usize) -> usize {
        let first = self.sheet.rows[row]
            .iter()
            .position(|cell| self.is_place(cell))
            .unwrap_or_default();
        let mut body = row + 1;
        let is_header = |row: usize| {
            let cells = &self.sheet.rows[row];
            let labels = cells.iter().take(first).filter(|cell| !cell.is_empty()).count();
            filled(cells) > 0 && labels == 0 && !cells.iter().any(is_figure)
        };
        while body < self.sheet.rows.len() && is_header(body) && body - row < MOST_HEADERS {
            body += 1;
        }
        body
    }

    /// The first row with a municipality, and the rows right above it that have figures of something else.
    fn first_with_place(&self, column: usize) -> usize {
        let has_place = |(_, cells): &(usize, &Vec<Cell>)| cells.get(column).is_some_and(|cell| self.is_place(cell));
        let mut body = self.sample().find(has_place).map_or(0, |(row, _)| row);
        while body > 0 {
            let above = &self.sheet.rows[body - 1];
            let label = above.get(column).is_some_and(|cell| matches!(cell, Cell::Text(_)));
            if !label || !above.iter().any(is_figure) {
                break;
            }
            body -= 1;
        }
        body
    }

    fn first_with_figures(&self) -> usize {
        let has_figures = |(_, cells): &(usize, &Vec<Cell>)| filled(cells) >= 2 && cells.iter().any(is_figure);
        self.sample()
            .find(has_figures)
            .map_or(self.sheet.rows.len(), |(row, _)| row)
    }

    /// The layout of a table whose figures begin at a row.
    fn finished(&self, body: usize, place_row: Option<usize>) -> Layout {
        let counts = self.counts(body);
        let first_figures = counts.iter().position(|counts| counts.is_figures()).unwrap_or_default();
        let mut start = body;
        while start > 0 && body - start < MOST_HEADERS && self.is_header(start - 1, body, first_figures) {
            start -= 1;
        }
        let start = place_row.map_or(start, |row| row.min(start));
        let mut layout = Layout {
            header: start..body,
            place_row,
            roles: vec![Role::Values; self.columns],
        };
        let heading: Vec<String> = (0..self.columns)
            .map(|column| self.last_heading(&layout, column))
            .collect();
        layout.roles = self.roles(&counts, &heading, place_row.is_some());
        layout
    }

    fn is_header(&self, row: usize, body: usize, first_figures: usize) -> bool {
        let cells = &self.sheet.rows[row];
        let is_about_file = cells
            .iter()
            .any(|cell| matches!(cell, Cell::Text(text) if heads::source_line(text).is_some()));
        let above_figures = cells.iter().skip(first_figures).any(|cell| !cell.is_empty());
        let alone = filled(cells) == 1 && cells.first().is_some_and(|cell| !cell.is_empty());
        filled(cells) > 0 && !is_about_file && !alone && (above_figures || row + 1 == body)
    }

    fn last_heading(&self, layout: &Layout, column: usize) -> String {
        let heading = (layout.header.clone())
            .rev()
            .find_map(|row| match self.sheet.cell(row, column) {
                Cell::Text(text) => Some(text.to_string()),
                _ => None,
            });
        heading.unwrap_or_default()
    }

    fn counts(&self, body: usize) -> Vec<Counts> {
        let mut counts: Vec<Counts> = std::iter::repeat_with(Counts::default).take(self.columns).collect();
        for cells in self.sheet.rows.iter().skip(body).take(SAMPLE) {
            // A line below the table isn't part of its columns.
            if filled(cells) < 2 {
                continue;
            }
            for (column, cell) in cells.iter().enumerate() {
                self.count(cell, &mut counts[column]);
            }
        }
        counts
    }

    fn count(&self, cell: &Cell, counts: &mut Counts) {
        if cell.is_empty() {
            return;
        }
        counts.filled += 1;
        let numeric = is_numeric(cell);
        counts.numeric += usize::from(numeric);
        counts.text += usize::from(!numeric);
        counts.code += usize::from(
            matches!(cell, Cell::Text(text) if text.trim().len() == 3 && text.trim().bytes().all(|byte| byte.is_ascii_digit())),
        );
        if let Some(place) = self.places.read(cell, false).filter(|place| *place != Place::Total) {
            counts.place += 1;
            counts.large += usize::from(matches!(place, Place::Country | Place::Region));
        }
        if time_of(cell).is_some() {
            counts.time += 1;
            counts.year += usize::from(numeric);
        }
    }

    fn roles(&self, counts: &[Counts], headings: &[String], places_above: bool) -> Vec<Role> {
        let mut roles: Vec<Role> = counts
            .iter()
            .zip(headings)
            .map(|(counts, heading)| counts.role(heads::says(heading), heading.trim().is_empty(), places_above))
            .collect();
        let is_large = |column: &usize| counts[*column].large == counts[*column].place;
        let places: Vec<usize> = (0..roles.len())
            .filter(|column| matches!(roles[*column], Role::Place { .. }))
            .collect();
        // A column of regions beside one of municipalities says nothing new.
        if places
            .iter()
            .any(|column| !is_large(column) && counts[*column].place > 0)
        {
            for column in places
                .iter()
                .filter(|column| is_large(column) && counts[**column].place > 0)
            {
                roles[*column] = Role::Passed;
            }
        }
        // Texts behind the figures are remarks on them.
        let first = roles
            .iter()
            .position(|role| *role == Role::Values)
            .unwrap_or(roles.len());
        for (column, role) in roles.iter_mut().enumerate() {
            if *role == Role::Label && column > first && heads::says(&headings[column]) != Says::Label {
                *role = Role::Passed;
            }
        }
        roles
    }
}

impl Counts {
    fn is_figures(&self) -> bool {
        self.filled > 0 && self.numeric * 2 >= self.filled && self.numeric > self.year
    }

    fn role(&self, says: Says, unnamed: bool, places_above: bool) -> Role {
        let most = |count: usize| count * 2 > self.filled;
        match says {
            Says::Place if !places_above && (self.place > 0 || self.numeric == self.filled || self.text > 0) => {
                return Role::Place { bare: true };
            }
            Says::Time => return Role::Time { part: false },
            Says::Part => return Role::Time { part: true },
            Says::Label if self.text > 0 => return Role::Label,
            Says::Status if self.text > 0 => return Role::Status,
            Says::Note => return Role::Passed,
            _ => {}
        }
        let is_codes = unnamed && most(self.code) && self.numeric == self.filled;
        match () {
            () if self.filled == 0 => Role::Values,
            () if most(self.place) => Role::Place { bare: false },
            () if is_codes && !places_above => Role::Place { bare: true },
            () if most(self.time) && self.time > self.year => Role::Time { part: false },
            // Nothing but years, above which nothing stands.
            () if self.time == self.filled && unnamed => Role::Time { part: false },
            () if self.numeric * 2 >= self.filled => Role::Values,
            () => Role::Label,
        }
    }
}

/// How many cells have something in them.
fn filled(cells: &[Cell]) -> usize {
    cells.iter().filter(|cell| !cell.is_empty()).count()
}

/// Whether a cell has a figure, and not just a year.
fn is_figure(cell: &Cell) -> bool {
    is_numeric(cell) && time_of(cell).is_none()
}
