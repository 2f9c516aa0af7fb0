//! Monthly advances: each municipality's months add up to its share of the year.

use crate::model::{Block, RowKind};
use crate::part::{Part, capital};
use crate::say::{months, plain};
use crate::tables::cell::{amount, head};
use crate::tables::grid::Grid;
use i18n::EN_DASH;
use money::Cents;
use plan::ledger::{Advance, Sharing};
use std::ops::Range;

/// Municipalities as rows and months as columns; months in which nobody's advance changes share a column.
pub(super) fn table(part: &Part<'_>, sharing: &Sharing) -> Option<Block> {
    let advances = part.known(part.ledger.advances(sharing))?;
    let of = |code| advances.iter().find(|advance| advance.municipality == code);
    let rows: Vec<&Advance> = part.members().filter_map(of).collect();
    let spans = spans(&rows);
    let year = sharing.year.to_string();
    let mut grid = Grid::new(plain(part.words.caption_advances(&year)))
        .named(format!("advances:{year}"))
        .amounts()
        .text(part.words.field_municipality())
        .numbers(spans.iter().map(|span| header(part, span)));
    let total = part.words.document_year_total(&year);
    grid = if spans.len() == 12 {
        grid.total(total)
    } else {
        grid.number(total)
    };
    for advance in &rows {
        let mut cells = vec![head(plain(part.municipality(advance.municipality)))];
        cells.extend(spans.iter().map(|span| amount(advance.months[span.start])));
        cells.push(amount(Cents::checked_sum(advance.months).ok()));
        grid.body(cells);
    }
    if rows.len() > 1 {
        let sum = |amounts: &mut dyn Iterator<Item = Cents>| amount(Cents::checked_sum(amounts).ok());
        let mut cells = vec![head(plain(part.words.document_total()))];
        cells.extend(
            spans
                .iter()
                .map(|span| sum(&mut rows.iter().map(|advance| advance.months[span.start]))),
        );
        cells.push(sum(&mut rows.iter().flat_map(|advance| advance.months)));
        grid.row(RowKind::Total, cells);
    }
    grid.block(part)
}

/// The months divided where anybody's advance changes.
fn spans(rows: &[&Advance]) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = vec![];
    for month in 0..12 {
        let same = |span: &Range<usize>| rows.iter().all(|row| row.months[span.start] == row.months[month]);
        match spans.last_mut().filter(|span| same(span)) {
            Some(span) => span.end = month + 1,
            None => spans.push(month..month + 1),
        }
    }
    spans
}

/// `Tammikuu`, or `Tammikuu–marraskuu, kuukaudessa`.
fn header(part: &Part<'_>, span: &Range<usize>) -> String {
    let months = months(part.words);
    let (first, last) = (capital(&months[span.start]), &months[span.end - 1]);
    if span.len() == 1 {
        return first;
    }
    part.words.document_each_month(&format!("{first}{EN_DASH}{last}"))
}
