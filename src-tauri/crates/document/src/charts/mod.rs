//! Charts: what they show, and the sentences that say it to those who don't see it.
//!
//! A chart appears only when it says something that a single figure doesn't: at least two values that differ in what they
//! are of. Its figures stand in the tables beside it, which its notes name.

mod alternatives;
mod budget;
mod by_year;
mod keys;
mod ladder;
mod organisation;
mod personnel;
mod shares;
mod statistic;
mod timeline;
mod unit;

pub(crate) use alternatives::{alternatives, personnel_alternatives};
pub(crate) use budget::budget;
pub(crate) use keys::{OfKey, keys};
pub(crate) use ladder::ladder;
pub(crate) use organisation::organisation;
pub(crate) use personnel::personnel;
pub(crate) use shares::shares;
pub(crate) use statistic::statistic;
pub(crate) use timeline::timeline;

use crate::model::{Block, Chart, Drawing, Link, Span, Table};
use crate::part::Part;
use crate::say::{SLOTS, Spans, figure, join, plain, weave};
use money::Cents;
use rust_decimal::Decimal;

/// The most series that a reader tells apart.
const MOST_SERIES: usize = 6;

/// What a chart shows, before it has a number.
struct Shown {
    caption: Spans,
    alternative: String,
    /// Sources and explanations, before where the figures are.
    notes: Vec<Spans>,
    drawing: Drawing,
}

impl Shown {
    /// The numbered chart; its figures are in the tables among `beside`.
    fn block(self, part: &Part<'_>, beside: &[Block]) -> Block {
        let (number, anchor) = part.next_chart();
        let mut caption = plain(part.words.document_chart_number(&number.to_string()));
        caption.extend(plain(" "));
        caption.extend(self.caption);
        let mut notes = self.notes;
        notes.extend(figures_in(part, beside, &self.drawing));
        Block::Chart(Chart {
            anchor,
            caption,
            alternative: self.alternative,
            notes,
            drawing: self.drawing,
        })
    }
}

/// Where the figures, or the facts of what has no figures, are to be read, with a link to each table: `Luvut: taulukko 12`.
fn figures_in(part: &Part<'_>, beside: &[Block], drawing: &Drawing) -> Option<Spans> {
    let tables = beside.iter().filter_map(|block| match block {
        Block::Table(table) => Some(reference(part, table)),
        _ => None,
    });
    let named = join(tables, ", ");
    let message = match drawing {
        Drawing::Plot(_) => part.words.chart_figures_in(SLOTS[0]),
        Drawing::Timeline(_) | Drawing::Organisation(_) => part.words.chart_facts_in(SLOTS[0]),
    };
    (!named.is_empty()).then(|| weave(&message, &[named]))
}

/// A table by its number, as a link.
fn reference(part: &Part<'_>, table: &Table) -> Spans {
    let numbered: String = table.caption.first().map(|span| span.text.clone()).unwrap_or_default();
    let number: String = numbered.chars().filter(char::is_ascii_digit).collect();
    vec![Span {
        link: Some(Link::Anchor(table.anchor.clone())),
        ..Span::plain(part.words.chart_table(&number))
    }]
}

/// Whole sentences one after the other.
fn sentences(said: impl IntoIterator<Item = String>) -> String {
    let said: Vec<String> = said.into_iter().collect();
    said.join(" ")
}

/// A part of a whole in whole per cent, with a decimal when it would be nothing otherwise.
fn percent_of(part: Cents, whole: Cents) -> String {
    if whole.get() == 0 {
        return figure::NONE.to_owned();
    }
    let percent = part.euros() / whole.euros() * Decimal::ONE_HUNDRED;
    let decimals = u32::from(!percent.is_zero() && percent.abs() < Decimal::ONE);
    i18n::percent(percent, Some(decimals))
}

/// A value and what it is of.
type Named<T> = (String, T);

/// The smallest and the largest by value, each with its name; the first of equals.
fn extremes<T: PartialOrd + Copy>(named: &[Named<T>]) -> Option<(&Named<T>, &Named<T>)> {
    let first = named.first()?;
    let least = named
        .iter()
        .fold(first, |least, next| if next.1 < least.1 { next } else { least });
    let most = named
        .iter()
        .fold(first, |most, next| if next.1 > most.1 { next } else { most });
    Some((least, most))
}
