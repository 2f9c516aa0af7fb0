//! A sheet read as figures: for each one whom, when and what.

mod ask;
mod cell;
mod column;
mod control;
mod row;

pub(crate) use self::ask::{AskedPeriod, AskedPlace};
pub(crate) use self::column::ColumnFacts;

use self::control::Control;
use self::row::RowFacts;
use super::figure::{self, Figure, Read, Signs, Way};
use super::fold::{fold, without_marks};
use super::heads::{self, Says};
use super::label::Meanings;
use super::layout::{Layout, Role};
use super::place::{Place, Places};
use super::problem::{Address, Cause, Problems};
use super::time::{self, Reading, Time, Unclear};
use super::{Choices, Decimal, Meaning, PeriodChoice, PlaceChoice};
use crate::view::{CellRole, Known, TablePreview};
use office::intake::{Book, Cell, Follow, IntakeError, Kind, Sheet, Symbol};
use plan::content::{Measures, Status, Subject};
use plan::{Language, Period, Plan};
use std::collections::HashMap;

/// A figure that was understood.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Value {
    pub(crate) cell: Address,
    pub(crate) subject: Subject,
    pub(crate) period: Period,
    /// Which of the labels it has.
    pub(crate) label: usize,
    pub(crate) read: Read,
    pub(crate) status: Status,
}

/// A label of figures.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Label {
    pub(crate) text: String,
    pub(crate) meaning: Option<Meaning>,
    pub(crate) known: Known,
    /// The place of its meaning among the different ones, when it has one that takes figures.
    pub(crate) target: Option<usize>,
    pub(crate) computed: bool,
    pub(crate) measures: Measures,
    pub(crate) percent: bool,
    pub(crate) count: usize,
    pub(crate) cell: Address,
}

/// What a sheet says.
#[derive(Clone, Debug)]
pub(crate) struct Recognised {
    pub(crate) values: Vec<Value>,
    pub(crate) labels: Vec<Label>,
    /// The different meanings of the labels.
    pub(crate) targets: Vec<Meaning>,
    pub(crate) places: Vec<AskedPlace>,
    pub(crate) periods: Vec<AskedPeriod>,
    pub(crate) problems: Problems,
    pub(crate) told: Told,
    pub(crate) columns: Vec<ColumnFacts>,
    /// What the first cells were taken for.
    pub(crate) cells: HashMap<Address, CellRole>,
    /// The language that the sheet seems to be in.
    pub(crate) language: Language,
}

/// What there is to tell of a sheet besides its figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Told {
    pub(crate) titles: Vec<String>,
    pub(crate) notes: Vec<String>,
    /// The source that a line of the sheet names.
    pub(crate) source: Option<String>,
    /// The time that a title says for all figures.
    pub(crate) titled_period: Option<String>,
    /// Whether figures needed it.
    pub(crate) titled_used: bool,
    /// The sign before decimals was taken from other columns.
    pub(crate) borrowed_sign: Option<Decimal>,
    pub(crate) symbols: HashMap<Symbol, usize>,
    pub(crate) empty: usize,
    pub(crate) larger: usize,
    pub(crate) totals: usize,
    pub(crate) agreeing_totals: usize,
    pub(crate) skipped: usize,
    pub(crate) outside: usize,
    pub(crate) not_understood: usize,
    pub(crate) repeated: usize,
    pub(crate) estimates: usize,
    pub(crate) needs_period: bool,
    pub(crate) needs_subject: bool,
    pub(crate) needs_decimal: bool,
}

/// Reads a sheet.
///
/// # Errors
/// [`IntakeError::Cancelled`].
pub(crate) fn recognise(
    plan: &Plan,
    book: &Book,
    sheet: &Sheet,
    choices: &Choices,
    follow: &mut Follow<'_>,
) -> Result<Recognised, IntakeError> {
    let places = Places::of(plan);
    let layout = Layout::of(sheet, &places);
    let mut reader = Reader::new(plan, book, sheet, choices, &places, layout);
    reader.titles();
    reader.columns();
    let whole = sheet.rows.len();
    for row in reader.layout.header.end..whole {
        follow.row(row, whole)?;
        reader.row(row);
    }
    Ok(reader.finish())
}

/// A sheet being read.
struct Reader<'s> {
    book: &'s Book,
    sheet: &'s Sheet,
    choices: &'s Choices,
    places: &'s Places,
    meanings: Meanings<'s>,
    layout: Layout,
    columns: Vec<ColumnFacts>,
    /// The columns of figures.
    figures: Vec<usize>,
    /// What the row above said, for labels that stand once for several rows.
    above: RowFacts,
    has_places: bool,
    /// What all figures are about when neither row nor column says it.
    title_label: String,
    title_time: Option<Reading>,
    /// Whether the table's times are months.
    monthly: bool,
    labels: Vec<Label>,
    label_places: HashMap<String, usize>,
    targets: Vec<Meaning>,
    seen: HashMap<(usize, Subject, Period), Seen>,
    asked_places: HashMap<String, AskedPlace>,
    asked_periods: HashMap<String, AskedPeriod>,
    place_memo: HashMap<(&'s str, bool), Option<Place>>,
    time_memo: HashMap<&'s str, Option<Reading>>,
    values: Vec<Value>,
    problems: Problems,
    told: Told,
    control: Control,
    cells: HashMap<Address, CellRole>,
    swedish: usize,
}

/// A figure that was met before.
#[derive(Clone, Copy, Debug)]
enum Seen {
    /// This one of the values.
    Once(usize),
    /// Several that differ, so that none is taken.
    Differing,
}

impl<'s> Reader<'s> {
    fn new(
        plan: &'s Plan,
        book: &'s Book,
        sheet: &'s Sheet,
        choices: &'s Choices,
        places: &'s Places,
        layout: Layout,
    ) -> Self {
        let is_place = |role: Role| matches!(role, Role::Place { .. });
        Reader {
            book,
            sheet,
            choices,
            places,
            meanings: Meanings::new(plan, choices, &book.table),
            columns: vec![],
            figures: layout.columns(|role| role == Role::Values).collect(),
            above: RowFacts::default(),
            has_places: layout.place_row.is_some() || layout.columns(is_place).next().is_some(),
            layout,
            title_label: String::new(),
            title_time: None,
            monthly: false,
            labels: vec![],
            label_places: HashMap::new(),
            targets: vec![],
            seen: HashMap::new(),
            asked_places: HashMap::new(),
            asked_periods: HashMap::new(),
            place_memo: HashMap::new(),
            time_memo: HashMap::new(),
            values: vec![],
            problems: Problems::default(),
            told: Told::default(),
            control: Control::default(),
            cells: HashMap::new(),
            swedish: 0,
        }
    }

    /// Remembers what a cell was taken for, of those that a preview shows.
    fn mark(&mut self, (row, column): Address, role: CellRole) {
        if row < TablePreview::MOST_ROWS && column < TablePreview::MOST_COLUMNS {
            self.cells.insert((row, column), role);
        }
    }

    /// Reads the lines above the table.
    fn titles(&mut self) {
        let mut times: Vec<time::Found> = vec![];
        let mut texts: Vec<String> = vec![];
        for row in 0..self.layout.header.start {
            let line = line(&self.sheet.rows[row]);
            for column in 0..self.sheet.rows[row].len() {
                self.mark((row, column), CellRole::Title);
            }
            if line.is_empty() {
                continue;
            }
            if let Some(source) = heads::source_line(&line) {
                self.told.source = Some(source.to_owned());
            }
            if !heads::is_about_file(&line) {
                texts.push(line.clone());
            }
            self.told.titles.push(line);
        }
        texts.extend(
            [&self.book.title, &self.sheet.name]
                .into_iter()
                .filter(|text| !text.is_empty())
                .cloned(),
        );
        for text in &texts {
            let found = time::find(text).or_else(|| {
                time::read(text).map(|reading| time::Found {
                    reading,
                    said: text.clone(),
                    rest: String::new(),
                })
            });
            times.extend(found.filter(|found| matches!(found.reading.time, Time::Whole(_) | Time::YearEnd(_))));
        }
        times.dedup_by(|one, other| one.reading.time == other.reading.time);
        if let [found] = &times[..] {
            self.title_time = Some(found.reading.clone());
            self.told.titled_period = Some(found.said.clone());
        }
        self.title_label = self.label_of_titles(&texts);
        let folded = texts.join(" ").to_lowercase();
        self.swedish += usize::from(
            [" efter ", "källa", " och ", "arbetslösa"]
                .iter()
                .any(|word| folded.contains(word)),
        );
    }

    /// What the nearest title says is counted, without its time. A sheet's name says so only when nothing else does.
    fn label_of_titles(&self, texts: &[String]) -> String {
        let above = texts.len() - usize::from(!self.sheet.name.is_empty());
        let (titles, names) = texts.split_at(above);
        let without_time = |text: &String| match time::find(text) {
            Some(found) => found.rest,
            None => text.clone(),
        };
        let named = names
            .iter()
            .map(without_time)
            .filter(|name| self.meanings.of(name).0.is_some());
        let mut titled = titles.iter().rev().map(without_time).filter(|title| !title.is_empty());
        let known = titles
            .iter()
            .map(without_time)
            .find(|title| self.meanings.of(title).0.is_some());
        let label = known.or_else(|| titled.next()).or_else(|| named.into_iter().next());
        without_marks(&label.unwrap_or_default()).to_owned()
    }

    /// Gathers what is left to say.
    fn finish(mut self) -> Recognised {
        for (total, sum, cell) in self.control.differing() {
            self.problems.add(Cause::TotalDiffers { total, sum }, cell);
            self.mark(cell, CellRole::Problem);
        }
        self.told.agreeing_totals = self.control.agreeing();
        let differing: Vec<usize> = self.dropped();
        let mut at = 0;
        self.values.retain(|_| {
            at += 1;
            differing.binary_search(&(at - 1)).is_err()
        });
        let mut places: Vec<AskedPlace> = self.asked_places.into_values().collect();
        places.sort_by_key(|asked| asked.cell);
        let mut periods: Vec<AskedPeriod> = self.asked_periods.into_values().collect();
        periods.sort_by_key(|asked| asked.cell);
        Recognised {
            values: self.values,
            labels: self.labels,
            targets: self.targets,
            places,
            periods,
            problems: self.problems,
            told: self.told,
            columns: self.columns,
            cells: self.cells,
            language: if self.swedish > 0 { Language::Sv } else { Language::Fi },
        }
    }

    /// The values for which others were found that differ, in order.
    fn dropped(&self) -> Vec<usize> {
        let is_dropped = |(at, value): (usize, &Value)| {
            let key = (self.labels[value.label].target?, value.subject, value.period);
            matches!(self.seen.get(&key), Some(Seen::Differing)).then_some(at)
        };
        self.values.iter().enumerate().filter_map(is_dropped).collect()
    }
}

/// The texts of a row, one after the other.
fn line(cells: &[Cell]) -> String {
    let texts = cells.iter().map(text_of).filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join(" ")
}

/// What a cell shows.
pub(crate) fn text_of(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Coded { text, .. } => text.trim().to_owned(),
        Cell::Number(figure) => {
            let number = i18n::number(figure.value.decimal(), None);
            let percent = if figure.percent { "\u{a0}%" } else { "" };
            let note = figure.note.as_deref().unwrap_or_default();
            format!("{number}{percent}{note}")
        }
        Cell::Date { day, shown } => shown.as_deref().map_or_else(|| i18n::date(*day), str::to_owned),
        Cell::Symbol(symbol) => match symbol {
            Symbol::Nil => "-",
            Symbol::Impossible => ".",
            Symbol::Unavailable => "..",
            Symbol::Secret => "...",
            Symbol::Other => "x",
        }
        .to_owned(),
        Cell::Error(text) => text.to_string(),
    }
}
