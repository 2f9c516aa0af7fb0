//! How wide the columns are and how small the type is, so that the table fits and no number is broken.

use super::measure::MeasuredRow;
use crate::layout::style::{INK, Style};

/// Type and columns of a table.
pub(super) struct Fitted {
    pub(super) style: Style,
    /// Space at the left and right of a cell's text.
    pub(super) pad: f32,
    /// Left edges of the columns from the left edge of the table, and its right edge.
    pub(super) edges: Vec<f32>,
}

impl Fitted {
    /// Width of the columns from `first`, `count` of them.
    pub(super) fn width(&self, first: usize, count: usize) -> f32 {
        self.edges[first + count] - self.edges[first]
    }
}

/// Sizes of type and padding that are tried, from the comfortable to the smallest that can be read.
const SIZES: [(f32, f32, f32); 5] = [
    (9.2, 12.0, 5.0),
    (8.6, 11.2, 4.0),
    (7.9, 10.4, 3.0),
    (7.2, 9.5, 2.4),
    (6.2, 8.2, 1.8),
];
/// A whole word may ask for so much of the table before it has to accept a hyphen.
const LONGEST_WHOLE_WORD: f32 = 0.3;

/// What a column asks for, in em.
#[derive(Clone, Copy, Default)]
struct Need {
    /// With every word divided wherever it can be, numbers whole.
    least: f32,
    /// With words whole.
    words: f32,
    /// On one line.
    natural: f32,
}

/// Fits the columns into a width of `full` points.
pub(super) fn fit_columns(
    header: &MeasuredRow<'_>,
    rows: &[MeasuredRow<'_>],
    numbers: &[bool],
    hyphen: f32,
    full: f32,
) -> Fitted {
    let needs = needs(header, rows, numbers, hyphen);
    let fits = |(size, _, pad): (f32, f32, f32), need: &dyn Fn(&Need) -> f32| {
        needs.iter().map(|column| need(column) * size + 2.0 * pad).sum::<f32>() <= full
    };
    let least = |need: &Need| need.least;
    let words = move |need: &Need| need.words.min(LONGEST_WHOLE_WORD * full / SIZES[0].0).max(need.least);
    let whole = SIZES[..4].iter().map(|size| (*size, &words as &dyn Fn(&Need) -> f32));
    let divided = SIZES[2..4].iter().map(|size| (*size, &least as &dyn Fn(&Need) -> f32));
    let chosen = whole.chain(divided).find(|(size, need)| fits(*size, need));
    let ((size, lead, pad), need) = chosen.unwrap_or((SIZES[4], &least as &dyn Fn(&Need) -> f32));
    let points = needs
        .iter()
        .map(|column| (need(column) * size + 2.0 * pad, column.natural * size + 2.0 * pad));
    let widths = share(&points.collect::<Vec<_>>(), full);
    let edges = std::iter::once(0.0).chain(widths.iter().scan(0.0, |edge, width| {
        *edge += width;
        Some(*edge)
    }));
    Fitted {
        style: Style {
            size,
            lead,
            ink: INK,
            divide: false,
        },
        pad,
        edges: edges.collect(),
    }
}

fn needs(header: &MeasuredRow<'_>, rows: &[MeasuredRow<'_>], numbers: &[bool], hyphen: f32) -> Vec<Need> {
    let mut needs = vec![Need::default(); numbers.len()];
    for (row, is_header) in std::iter::once((header, true)).chain(rows.iter().map(|row| (row, false))) {
        let mut column = 0;
        for cell in &row.cells {
            for paragraph in cell.paragraphs.iter().filter(|_| cell.columns == 1) {
                let need = &mut needs[column];
                let natural = paragraph.natural();
                let whole = numbers[column] && !is_header;
                need.natural = need.natural.max(natural);
                need.words = need.words.max(if whole { natural } else { paragraph.widest_word() });
                need.least = need
                    .least
                    .max(if whole { natural } else { paragraph.narrowest(hyphen) });
            }
            column += cell.columns;
        }
    }
    needs
}

/// Shares the width of the table among columns of which each has a least and a natural width.
fn share(columns: &[(f32, f32)], full: f32) -> Vec<f32> {
    let least: f32 = columns.iter().map(|column| column.0).sum();
    let natural: f32 = columns.iter().map(|column| column.1.max(column.0)).sum();
    if least >= full {
        // Nothing fits any more: everyone gets a proportional part, words and numbers are chopped.
        return columns.iter().map(|column| column.0 / least * full).collect();
    }
    if natural <= full {
        let spare = full - natural;
        return columns
            .iter()
            .map(|column| column.1.max(column.0) * (1.0 + spare / natural.max(1.0)))
            .collect();
    }
    let wish = (natural - least).max(0.01);
    let spare = full - least;
    columns
        .iter()
        .map(|(least, natural)| least + (natural - least).max(0.0) / wish * spare)
        .collect()
}
