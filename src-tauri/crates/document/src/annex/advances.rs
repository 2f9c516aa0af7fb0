//! Monthly advances: each municipality's months add up to its share of the year.

use crate::model::Block;
use crate::part::Part;
use crate::tables::advances::{Months, Titles, tables};
use crate::tables::span_of;
use plan::Year;
use plan::ledger::Sharing;

/// A row for each municipality; `years` have the same shares, those of `sharing`.
pub(super) fn table(part: &Part<'_>, sharing: &Sharing, years: &[Year]) -> Vec<Block> {
    let Some(advances) = part.known(part.ledger.advances(sharing)) else {
        return vec![];
    };
    let of = |code| {
        let advance = advances.iter().find(|advance| advance.municipality == code)?;
        Some((part.municipality(code), advance.months))
    };
    let rows: Vec<(String, Months)> = part.members().filter_map(of).collect();
    let titles = Titles {
        name: format!("advances:{}", sharing.year),
        caption: part.words.caption_advances(&span_of(years)),
        of: part.words.field_municipality(),
    };
    tables(part, &titles, &rows, true)
}
