//! A table or picture of both languages: what they share once, what differs one below the other.

use crate::lines::words;
use crate::model::{Cell, Column, Picture, Row, Span, Table};
use crate::say::Spans;
use plan::Language;

/// Between two languages on one line.
const BETWEEN: &str = " / ";

/// Whether two tables have the same columns and rows.
pub(super) fn fit_together(left: &Table, right: &Table) -> bool {
    let row = |left: &Row, right: &Row| {
        let widths = |row: &Row| row.cells.iter().map(|cell| cell.columns).collect::<Vec<_>>();
        left.kind == right.kind && widths(left) == widths(right)
    };
    left.columns.len() == right.columns.len()
        && left.rows.len() == right.rows.len()
        && left.rows.iter().zip(&right.rows).all(|(left, right)| row(left, right))
}

/// One table of two that fit together.
pub(super) fn table(languages: [Language; 2], left: Table, right: Table) -> Table {
    let columns = left.columns.into_iter().zip(right.columns);
    let rows = left.rows.into_iter().zip(right.rows);
    Table {
        anchor: left.anchor,
        caption: on_a_line(languages, left.caption, right.caption),
        columns: columns
            .map(|(left, right)| Column {
                header: on_a_line(languages, left.header, right.header),
                align: left.align,
                total: left.total && right.total,
            })
            .collect(),
        rows: rows.map(|(left, right)| row(languages, left, right)).collect(),
        notes: below_each_other(languages, left.notes, right.notes),
    }
}

fn row(languages: [Language; 2], left: Row, right: Row) -> Row {
    let cells = left.cells.into_iter().zip(right.cells);
    let cell = |(left, right): (Cell, Cell)| Cell {
        paragraphs: below_each_other(languages, left.paragraphs, right.paragraphs),
        value: left.value.filter(|value| right.value == Some(*value)),
        ..left
    };
    Row {
        kind: left.kind,
        cells: cells.map(cell).collect(),
    }
}

/// One picture with what both languages say of it.
pub(super) fn picture(languages: [Language; 2], left: Picture, right: Picture) -> Picture {
    let mut alternative = left.alternative;
    if alternative != right.alternative {
        alternative = [alternative, right.alternative].join(BETWEEN);
    }
    Picture {
        bytes: left.bytes,
        alternative,
        caption: on_a_line(languages, left.caption, right.caption),
    }
}

/// `Vuosi / År`; once when both say the same.
fn on_a_line(languages: [Language; 2], left: Spans, right: Spans) -> Spans {
    if right.is_empty() || words(&left) == words(&right) {
        return left;
    }
    if left.is_empty() {
        return foreign(languages, right);
    }
    [left, vec![Span::plain(BETWEEN)], foreign(languages, right)].concat()
}

/// The paragraphs of the left language, then those of the right one that don't say the same as their counterparts.
fn below_each_other(languages: [Language; 2], left: Vec<Spans>, right: Vec<Spans>) -> Vec<Spans> {
    let same = |(index, spans): &(usize, Spans)| left.get(*index).is_some_and(|own| words(own) == words(spans));
    let differing: Vec<Spans> = right
        .into_iter()
        .enumerate()
        .filter(|indexed| !same(indexed))
        .map(|(_, spans)| foreign(languages, spans))
        .collect();
    left.into_iter().chain(differing).collect()
}

/// Runs of the right language among those of the left one, in italics so that the eye tells the languages apart.
fn foreign([left, right]: [Language; 2], mut spans: Spans) -> Spans {
    for span in &mut spans {
        let language = span.language.unwrap_or(right);
        span.language = (language != left).then_some(language);
        span.italic = span.italic || language != left;
    }
    spans
}
