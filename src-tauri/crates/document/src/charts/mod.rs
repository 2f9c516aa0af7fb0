//! Charts: what they show, and the sentence that says it to those who don't see it.

mod budget;
mod ladder;
mod personnel;
mod shares;
mod statistic;

pub(crate) use budget::budget;
pub(crate) use ladder::ladder;
pub(crate) use personnel::personnel;
pub(crate) use shares::shares;
pub(crate) use statistic::statistic;

use crate::model::{Block, Chart, ChartKind, Drawing as Drawn, Plot, Series};
use crate::part::Part;
use crate::say::{Spans, plain};

/// The most series that a reader tells apart.
const MOST_SERIES: usize = 6;

/// What a chart shows, before it has a number.
struct Drawing {
    kind: ChartKind,
    caption: Spans,
    alternative: String,
    categories: Vec<String>,
    series: Vec<Series>,
    unit: String,
}

impl Drawing {
    /// The numbered chart.
    fn block(self, part: &Part<'_>) -> Block {
        let (number, anchor) = part.next_chart();
        let mut caption = plain(part.words.document_chart_number(&number.to_string()));
        caption.extend(plain(" "));
        caption.extend(self.caption);
        Block::Chart(Chart {
            anchor,
            caption,
            alternative: self.alternative,
            notes: vec![],
            drawing: Drawn::Plot(Plot {
                kind: self.kind,
                categories: self.categories,
                series: self.series,
                unit: self.unit,
            }),
        })
    }
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
