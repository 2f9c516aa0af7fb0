//! Monthly advances: each municipality's months add up to its share of the year.

use crate::model::{Block, RowKind};
use crate::part::{Part, capital};
use crate::say::{figure, months, plain};
use crate::tables::grid::{Grid, head, words};
use crate::tables::municipality_columns;
use money::Cents;
use plan::MunicipalityCode;
use plan::ledger::{Advance, Sharing};

/// Months as rows and municipalities as columns; several tables for many municipalities.
pub(super) fn tables(part: &Part<'_>, sharing: &Sharing) -> Vec<Block> {
    let advances = match part.ledger.advances(sharing) {
        Ok(advances) => advances,
        Err(gap) => {
            part.gap(&gap);
            return vec![];
        }
    };
    let codes: Vec<MunicipalityCode> = part
        .members()
        .filter(|code| advances.iter().any(|advance| advance.municipality == *code))
        .collect();
    let blocks = municipality_columns(&codes);
    let count = blocks.len();
    blocks
        .enumerate()
        .filter_map(|(index, codes)| {
            table(part, sharing, &advances, codes)
                .of_several(index, count)
                .block(part)
        })
        .collect()
}

fn table(part: &Part<'_>, sharing: &Sharing, advances: &[Advance], codes: &[MunicipalityCode]) -> Grid {
    let year = sharing.year;
    let of: Vec<&Advance> = codes
        .iter()
        .filter_map(|code| advances.iter().find(|advance| advance.municipality == *code))
        .collect();
    let mut grid = Grid::new(plain(part.words.caption_advances(&year.to_string())))
        .amounts()
        .text(part.words.field_month())
        .numbers(codes.iter().map(|code| part.municipality(*code)));
    for (index, month) in months(part.words).into_iter().enumerate() {
        let mut cells = vec![head(plain(capital(&month)))];
        let amounts = of.iter().map(|advance| advance.months[index]);
        cells.extend(amounts.map(|amount| words(figure::amount(amount))));
        grid.body(cells);
    }
    let mut cells = vec![head(plain(part.words.document_total()))];
    cells.extend(of.iter().map(|advance| {
        let sum = Cents::checked_sum(advance.months).ok();
        words(sum.map_or(figure::NONE.to_owned(), figure::amount))
    }));
    grid.row(RowKind::Total, cells);
    grid
}
