//! The semantic document: what is said, in which order and in which language. No points, no fonts, no colours.
//!
//! Everything is already worded and formatted for its language: `pdf` and `office` never translate, count or round.

use crate::working::Working;
use money::{Cents, Number};
use plan::{Colour, Language};

/// A whole document, ready to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The main language; blocks and spans say so when they are in the other one.
    pub language: Language,
    /// What the file says of itself (PDF Info and XMP, DOCX core properties).
    pub meta: Meta,
    /// The first page.
    pub cover: Cover,
    /// The words of the page furniture: header and footer of every page but the cover.
    pub running: Running,
    /// How the organisation that answers for it wants it to look.
    pub look: Look,
    /// The content in reading order. A [`Block::Contents`] marks where the table of contents goes.
    pub blocks: Vec<Block>,
    /// How the figures come about, for media that calculate; others leave them out.
    pub workings: Vec<Working>,
}

/// How the organisation that answers for a document wants it to look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// The colour of headings, bars and rules; none for the usual blue. Its contrast with white is at least 4.5:1
    /// (WCAG 2.1, 1.4.3), so that it can carry text.
    pub accent: Option<Colour>,
    /// How the pages lie.
    pub orientation: Orientation,
}

/// How the pages of a document lie. A wide table may lie across in an upright document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Orientation {
    /// A4, 210 × 297 mm.
    #[default]
    Upright,
    /// A4, 297 × 210 mm: for two languages side by side.
    Across,
}

/// What the file says of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// Title of the document (shown in the viewer's title bar, PDF/UA-1 7.1).
    pub title: String,
    /// Who is responsible for the content: the area or its responsible municipality.
    pub author: String,
    /// One sentence on what the document is.
    pub subject: String,
    /// The moment that the document claims to be made, `YYYY-MM-DDThh:mm:ssZ`: comes from the plan, never from the clock,
    /// so that the same plan gives the same bytes.
    pub created: String,
    /// Name and version of the program.
    pub producer: String,
}

/// The first page; none when it is empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Cover {
    /// The name of the document, one entry per language, the main language first.
    pub titles: Vec<Phrase>,
    /// The area's name, one entry per language.
    pub subtitles: Vec<Phrase>,
    /// Short facts (members, register number, version, date), each on its own line.
    pub lines: Vec<Phrase>,
    /// Coat of arms or logo.
    pub emblem: Option<Picture>,
    /// A mark that says that this is not a frozen version (`Luonnos`, `Utkast`); also shown in the header of every page.
    pub draft: Option<Phrase>,
}

impl Cover {
    /// Whether there is nothing to show on a first page: then there is none, as for a letter.
    pub fn is_empty(&self) -> bool {
        self.titles.is_empty() && self.subtitles.is_empty() && self.lines.is_empty() && self.emblem.is_none()
    }
}

/// The words of header and footer.
#[derive(Clone, Debug, PartialEq)]
pub struct Running {
    /// Header, left: the name of the document.
    pub title: String,
    /// Header, right: version or draft mark, may be empty.
    pub mark: String,
    /// Footer, left: register number, may be empty.
    pub register: String,
    /// Footer, right, with the placeholders `{page}` and `{pages}`, for example `Sivu {page}/{pages}`.
    pub page_label: String,
    /// How a page is named in a link's description, with the placeholder `{page}`, for example `{title}, sivu {page}`.
    pub link_label: String,
}

/// Plain words in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// The words.
    pub text: String,
    /// The language they are in.
    pub language: Language,
}

/// Names a heading, table or chart so that links and cross-references find it; unique in a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Anchor(pub String);

/// A piece of the document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading; levels run from 1 and never skip (PDF/UA-1 7.4.2).
    Heading(Heading),
    /// A paragraph of running text.
    Paragraph(Vec<Span>),
    /// A list, possibly nested.
    List(List),
    /// A quotation set apart from the text.
    Quotation(Vec<Span>),
    /// A note: a remark set apart (illustrative values, what is missing, where figures come from).
    Note(Vec<Span>),
    /// A table with a header row.
    Table(Table),
    /// A chart drawn as vectors with a text alternative.
    Chart(Chart),
    /// A picture with a text alternative.
    Picture(Picture),
    /// A list of what is where: filled by the layout, which knows the pages.
    Contents {
        /// Its own heading.
        title: String,
        /// What it lists.
        listed: Listed,
    },
    /// Starts a new page.
    PageBreak,
    /// A part in another language than the document's main one (or a part of a bilingual document).
    InLanguage {
        /// The language of everything inside that doesn't say otherwise.
        language: Language,
        /// The content.
        blocks: Vec<Block>,
    },
    /// The same content in two languages side by side.
    Parallel(Parallel),
}

/// What a list of contents lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listed {
    /// The headings down to a level: 2 lists levels 1 and 2.
    Headings {
        /// The deepest level.
        depth: u8,
    },
    /// The tables, by their captions.
    Tables,
    /// The charts, by their captions.
    Charts,
}

/// The same content in two languages, in columns whose pairs begin at the same height.
///
/// In the reading order the whole left column comes first, then the right one, each as a part in its language: whoever
/// listens hears one language at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Parallel {
    /// The language of the left and of the right column.
    pub languages: [Language; 2],
    /// Left and right, pair by pair; either side may be empty. No [`Block::Parallel`], [`Block::Contents`] or
    /// [`Block::PageBreak`] inside.
    pub pairs: Vec<[Vec<Block>; 2]>,
}

/// A heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 1 is the highest.
    pub level: u8,
    /// `1`, `2.3`, or empty when it isn't numbered.
    pub number: String,
    /// The words.
    pub spans: Vec<Span>,
    /// Where links to it point.
    pub anchor: Anchor,
}

/// A run of text with the same marks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    /// The characters, with no-break spaces and soft hyphens where they belong.
    pub text: String,
    /// Strong.
    pub bold: bool,
    /// Emphasised.
    pub italic: bool,
    /// Where it leads.
    pub link: Option<Link>,
    /// Set when the run is in another language than what surrounds it.
    pub language: Option<Language>,
    /// When set, the number of the page on which the anchor is stands here instead of the text; media without pages show
    /// a field or the text.
    pub page_of: Option<Anchor>,
}

impl Span {
    /// Plain text.
    pub fn plain(text: impl Into<String>) -> Self {
        Span {
            text: text.into(),
            ..Span::default()
        }
    }

    /// Bold text.
    pub fn bold(text: impl Into<String>) -> Self {
        Span {
            text: text.into(),
            bold: true,
            ..Span::default()
        }
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// To an address outside (`https:`, `mailto:`).
    Address(String),
    /// To a place in this document.
    Anchor(Anchor),
}

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Numbered (`1.`, `2.`) or bulleted.
    pub ordered: bool,
    /// The items.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its text.
    pub spans: Vec<Span>,
    /// A list inside it.
    pub inner: Option<List>,
}

/// A table. Every row has as many cells as there are columns, counting spans of columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Where links to it point.
    pub anchor: Anchor,
    /// Its caption, with its number when tables are numbered.
    pub caption: Vec<Span>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows below the header.
    pub rows: Vec<Row>,
    /// Source and remarks shown under it; may be empty.
    pub notes: Vec<Vec<Span>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its header.
    pub header: Vec<Span>,
    /// How its cells are aligned.
    pub align: Align,
    /// True when each cell is the sum of the numbers before it in its row.
    pub total: bool,
}

/// How the cells of a column are aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Text: left.
    Start,
    /// Numbers: right, with their decimal commas under each other.
    Number,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is.
    pub kind: RowKind,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// An ordinary row.
    Body,
    /// A row that names the group of rows below it (one cell over all columns).
    Group,
    /// The sum of a group.
    Subtotal,
    /// The sum of all.
    Total,
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Its text; more than one entry means paragraphs.
    pub paragraphs: Vec<Vec<Span>>,
    /// How many columns it covers, at least 1.
    pub columns: u16,
    /// True when it is the header of its row (TH with scope Row).
    pub header: bool,
    /// The exact value that the text shows, for media that calculate.
    pub value: Option<Value>,
}

/// The exact value of a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// Euros and cents; whether cents are shown is up to the column.
    Euros(Cents),
    /// A number as it is shown: so many decimals, none for as many as it has.
    Number {
        /// The number.
        number: Number,
        /// How many decimals are shown.
        decimals: Option<u8>,
    },
    /// Per cent: 46.9 is `46,9 %`.
    Percent {
        /// The number of per cent.
        number: Number,
        /// How many decimals are shown.
        decimals: Option<u8>,
    },
    /// A day.
    Date(chrono::NaiveDate),
}

/// A chart: one geometry for every medium is made from this by the renderers.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Where links to it point.
    pub anchor: Anchor,
    /// Its caption.
    pub caption: Vec<Span>,
    /// What it shows, in words, for those who don't see it (PDF/UA-1 7.3).
    pub alternative: String,
    /// Source, and where the figures are to be read; may be empty.
    pub notes: Vec<Vec<Span>>,
    /// What is drawn.
    pub drawing: Drawing,
}

/// What a chart draws.
#[derive(Clone, Debug, PartialEq)]
pub enum Drawing {
    /// Values along axes.
    Plot(Plot),
    /// Events and periods along a calendar.
    Timeline(Timeline),
    /// Who is above whom.
    Organisation(Organisation),
}

/// Values along axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Plot {
    /// How they are drawn.
    pub kind: ChartKind,
    /// The categories along the axis (municipalities, years, months).
    pub categories: Vec<String>,
    /// The series; each has one value per category, `None` where there is no value.
    pub series: Vec<Series>,
    /// Unit of the values, for the axis (`€`, `%`, `htv`); may be empty.
    pub unit: String,
}

/// Events and periods along a calendar, one line each, the earliest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// The kinds of events, for the legend; an event names its kind by the place here. Told apart by the form of the mark,
    /// never by colour alone.
    pub kinds: Vec<String>,
    /// What happens when.
    pub events: Vec<Event>,
    /// The marks of the calendar, in order: a day and how it is written (`2025`, `1/2025`).
    pub ticks: Vec<(chrono::NaiveDate, String)>,
}

/// An event or a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What happens.
    pub name: String,
    /// Place of its kind in [`Timeline::kinds`].
    pub kind: usize,
    /// Its first day.
    pub from: chrono::NaiveDate,
    /// Its last day; the same for an event of one day.
    pub to: chrono::NaiveDate,
    /// Its days as they are written (`1.1.2025`, `1.3.–30.4.2024`).
    pub label: String,
}

/// Boxes with lines: who is above whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// The boxes at the top, side by side (the members' councils).
    pub above: Vec<OrganisationBox>,
    /// The box that they lead to (the joint body).
    pub centre: OrganisationBox,
    /// The boxes under it, side by side.
    pub below: Vec<OrganisationBox>,
}

/// A box of an organisation chart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganisationBox {
    /// Its name, bold.
    pub name: String,
    /// What is said below the name (seats, tasks), a line each.
    pub lines: Vec<String>,
}

/// How a chart is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Horizontal bars, one group per category.
    Bars,
    /// Stacked columns, one per category.
    Stacked,
    /// Lines over the categories.
    Lines,
    /// A step line over the categories.
    Steps,
    /// A small line chart for each series, side by side: for series that would hide each other in one frame.
    Panels,
}

/// A series of a chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name, for the legend.
    pub name: String,
    /// One value per category. Drawing only: what is printed is in `labels`.
    pub values: Vec<Option<f64>>,
    /// The values as they are printed, one per category.
    pub labels: Vec<String>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// PNG or JPEG bytes.
    pub bytes: Vec<u8>,
    /// What it shows, in words; empty only when it is decorative (then it is an artifact).
    pub alternative: String,
    /// Its caption; may be empty.
    pub caption: Vec<Span>,
}
