//! What was found in a table, before any of it is taken.

use crate::intake::{Decimal, Meaning, PeriodChoice, PlaceChoice, SourceChoice};
use chrono::NaiveDate;
use money::Number;
use plan::Period;
use plan::content::{Status, Subject};
use plan::id::SourceId;
use schemars::JsonSchema;
use serde::Serialize;

/// A file with tables, as it was read.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TableFileView {
    /// The file's name, or what stands for it.
    pub name: String,
    /// What kind of file it is: `csv`, `xlsx`, `ods`, `json-stat` or `px`.
    pub kind: String,
    /// Its sheets in their order; one for kinds that have no sheets.
    pub sheets: Vec<SheetView>,
    /// The sheet to begin with: the first one that has figures.
    pub sheet: usize,
    /// What the file calls itself, may be empty.
    pub title: String,
    /// Identifier of the table at its publisher, may be empty.
    pub table: String,
    /// Its publisher, may be empty.
    pub source: String,
    /// When its publisher last changed it.
    pub updated: Option<NaiveDate>,
    /// The file's own remarks.
    pub notes: Vec<String>,
}

/// A sheet of a file.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SheetView {
    /// Its name, may be empty.
    pub name: String,
    /// How many rows it has.
    pub rows: usize,
    /// How many columns it has.
    pub columns: usize,
    /// Whether it, or some of its rows or columns, are hidden in the spreadsheet; hidden cells are read like others.
    pub hidden: bool,
}

/// What was found in a sheet. All texts are in the language that was asked for.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct TablePreview {
    /// How many figures are what.
    pub counts: IntakeCounts,
    /// What there is to know of the sheet as a whole, as sentences: how it was read, what was passed over.
    pub remarks: Vec<String>,
    /// What wasn't understood, one entry for each cause; empty when everything was.
    pub problems: Vec<IntakeProblemView>,
    /// What each column was taken for.
    pub columns: Vec<ColumnView>,
    /// The labels of figures, in the order in which they appear.
    pub labels: Vec<LabelView>,
    /// The labels of municipalities that a person must decide or has decided about.
    pub places: Vec<PlaceView>,
    /// The labels of time that a person must decide or has decided about.
    pub periods: Vec<PeriodView>,
    /// Whether a period is missing, so that a person must choose one for all figures that stand below none.
    pub needs_period: bool,
    /// Whether a municipality is missing, so that a person must choose whom the figures are about.
    pub needs_subject: bool,
    /// Whether a person must choose the sign before decimals.
    pub needs_decimal: bool,
    /// The figures that would be taken, at most [`MOST_VALUES`](TablePreview::MOST_VALUES): changes first.
    pub values: Vec<ValueView>,
    /// The first rows of the sheet with what each cell was taken for.
    pub sample: Vec<SampleRow>,
    /// Where the figures will be said to come from.
    pub source: SourceChoice,
    /// The plan's source that it is already, if it is one.
    pub known_source: Option<SourceId>,
    /// The day that the figures will be said to be taken on.
    pub retrieved: NaiveDate,
}

impl TablePreview {
    /// The most figures that a preview lists.
    pub const MOST_VALUES: usize = 500;
    /// The most rows of a sheet that a preview shows.
    pub const MOST_ROWS: usize = 100;
    /// The most columns of a sheet that a preview shows.
    pub const MOST_COLUMNS: usize = 40;
}

/// How many figures are what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct IntakeCounts {
    /// Figures that the plan doesn't have yet.
    pub new: usize,
    /// Figures that replace another one.
    pub replaced: usize,
    /// Figures that the plan has already.
    pub same: usize,
    /// Figures of municipalities outside the area, which are left out.
    pub outside: usize,
    /// Cells that the source has no figure for.
    pub missing: usize,
    /// Figures that are left out on purpose: totals, other regions, labels that a person skips.
    pub skipped: usize,
    /// Figures that weren't understood and are therefore left out.
    pub not_understood: usize,
}

/// Something that wasn't understood.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct IntakeProblemView {
    /// A short name of the cause; stays the same from version to version.
    pub code: &'static str,
    /// What is the matter and what helps.
    pub message: String,
    /// The first cells that it is about, as in `B7`.
    pub cells: Vec<String>,
    /// How many cells it is about.
    pub count: usize,
}

/// What a column was taken for.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ColumnView {
    /// Its letters, as in `B`.
    pub letters: String,
    /// Its heading in the sheet, may be empty.
    pub heading: String,
    /// What it was taken for.
    pub role: ColumnRole,
    /// The same in words: `työttömät työnhakijat, 2024`.
    pub text: String,
    /// The sign before decimals; none when no figure shows it.
    pub decimal: Option<Decimal>,
}

/// What a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnRole {
    /// Says whom the row is about.
    Place,
    /// Says when.
    Period,
    /// Says what is counted.
    Label,
    /// Has figures.
    Values,
    /// Is passed over.
    Skipped,
}

/// A label of figures.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct LabelView {
    /// The label: the key in `Choices.indicators`. May be empty when the figures have none.
    pub label: String,
    /// What it is taken to mean; none when a person must say.
    pub meaning: Option<Meaning>,
    /// How that is known.
    pub known: Known,
    /// What it could mean, the likeliest first; the first may be offered with one click.
    pub suggestions: Vec<Meaning>,
    /// How many figures it has.
    pub count: usize,
    /// The first cell that it is about, as in `B3`.
    pub cell: String,
}

/// How the meaning of a label is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Known {
    /// It isn't known yet.
    No,
    /// A person chose it now.
    Chosen,
    /// It was chosen when figures with this label were last taken.
    Remembered,
    /// It is the indicator's name.
    Name,
    /// It is what publishers usually call it.
    Usual,
}

/// A label of a municipality that a person must decide or has decided about.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlaceView {
    /// The label: the key in `Choices.places`.
    pub label: String,
    /// What a person chose; none when she must.
    pub chosen: Option<PlaceChoice>,
    /// Why it is asked.
    pub question: String,
    /// What it could be, the likeliest first, with its name.
    pub suggestions: Vec<SubjectName>,
    /// How many figures stand beside it.
    pub count: usize,
    /// The first cell that it stands in.
    pub cell: String,
}

/// Whom something is about, with the name.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SubjectName {
    /// As the plan has it.
    pub subject: Subject,
    /// As people call it.
    pub name: String,
}

/// A label of time that a person must decide or has decided about.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PeriodView {
    /// The label: the key in `Choices.periods`.
    pub label: String,
    /// What a person chose; none when she must.
    pub chosen: Option<PeriodChoice>,
    /// Why it is asked.
    pub question: String,
    /// What it could be, the likeliest first, with its name.
    pub suggestions: Vec<PeriodName>,
    /// How many figures stand below it.
    pub count: usize,
    /// The first cell that it stands in.
    pub cell: String,
}

/// A period with its name.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PeriodName {
    /// As the plan has it.
    pub period: Period,
    /// As people call it.
    pub name: String,
}

/// A figure that would be taken.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ValueView {
    /// Where it stands, as in `B7`.
    pub cell: String,
    /// Whom it is about.
    pub subject: Subject,
    /// The same in words.
    pub subject_name: String,
    /// What is counted, in words.
    pub indicator_name: String,
    /// When.
    pub period: Period,
    /// The same in words.
    pub period_name: String,
    /// The figure.
    pub value: Number,
    /// As documents print it.
    pub text: String,
    /// What the plan has now, as documents print it; none when it has nothing.
    pub old: Option<String>,
    /// What becomes of it.
    pub change: ValueChange,
    /// How sure it is.
    pub status: Status,
    /// The mark that stands beside it in the sheet, as in `*`; may be empty.
    pub mark: String,
}

/// What becomes of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ValueChange {
    /// It replaces another one.
    Replaced,
    /// The plan doesn't have it yet.
    New,
    /// The plan has it already.
    Same,
}

/// A row of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SampleRow {
    /// Its number in the sheet, from 1.
    pub number: usize,
    /// Its first cells.
    pub cells: Vec<SampleCell>,
}

/// A cell of the sheet.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SampleCell {
    /// What it shows.
    pub text: String,
    /// What it was taken for.
    pub role: CellRole,
}

/// What a cell was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CellRole {
    /// There is nothing in it, or nothing that matters.
    None,
    /// A title or remark around the table.
    Title,
    /// A heading of a column.
    Heading,
    /// The label of a row.
    Label,
    /// A figure that the plan doesn't have yet.
    New,
    /// A figure that replaces another one.
    Replaced,
    /// A figure that the plan has already.
    Same,
    /// The source has no figure here.
    Missing,
    /// A figure that is left out on purpose.
    LeftOut,
    /// Something that wasn't understood.
    Problem,
}
