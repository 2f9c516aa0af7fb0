//! Widths of columns whose texts take several lines: so that the table is as low as it can be.

use super::measure::MeasuredRow;

/// How long the texts of a table are, in em: row by row the column and the length of every paragraph.
pub(super) struct Texts {
    rows: Vec<Vec<(usize, f32)>>,
    /// One of so many rows is there.
    pub(super) every: usize,
}

/// So many rows tell how long the texts of a table are.
const SAMPLE: usize = 48;
/// Part of the table's width that is moved from one column to another at a time.
const STEP: f32 = 0.025;
/// How often.
const ROUNDS: usize = 16;
/// Lines are not filled to the end: so much of a line is lost to the rag.
const RAG: f32 = 1.07;
/// So much of the last line is empty: fractions of lines count, so that every bit of width tells.
const LAST_LINE: f32 = 0.4;

impl Texts {
    /// Texts of cells that cover one column, from evenly chosen rows.
    pub(super) fn of(header: &MeasuredRow<'_>, rows: &[MeasuredRow<'_>]) -> Self {
        let every = rows.len().div_ceil(SAMPLE).max(1);
        let chosen = std::iter::once(header).chain(rows.iter().step_by(every));
        Texts {
            rows: chosen.map(lengths).collect(),
            every,
        }
    }

    /// How many lines the rows have with columns of these widths.
    pub(super) fn lines(&self, widths: &[f32], size: f32, pad: f32) -> f32 {
        let row = |cells: &Vec<(usize, f32)>| {
            let mut highest: f32 = 1.0;
            let mut height = 0.0;
            let mut current = usize::MAX;
            for (column, length) in cells {
                height = if *column == current { height } else { 0.0 };
                current = *column;
                let room = (widths[*column] - 2.0 * pad).max(size);
                let natural = length * size;
                height += if natural <= room + 0.01 {
                    1.0
                } else {
                    natural * RAG / room + LAST_LINE
                };
                highest = highest.max(height);
            }
            highest
        };
        self.rows.iter().map(row).sum()
    }
}

fn lengths(row: &MeasuredRow<'_>) -> Vec<(usize, f32)> {
    let mut column = 0;
    let mut lengths = Vec::new();
    for cell in &row.cells {
        if cell.columns == 1 {
            lengths.extend(cell.paragraphs.iter().map(|paragraph| (column, paragraph.natural())));
        }
        column += cell.columns;
    }
    lengths
}

/// Moves width between columns, none of which gets narrower than its `least`, while that saves lines.
pub(super) fn balance(texts: &Texts, mut widths: Vec<f32>, least: &[f32], size: f32, pad: f32) -> Vec<f32> {
    let step = widths.iter().sum::<f32>() * STEP;
    let mut lines = texts.lines(&widths, size, pad);
    for _ in 0..ROUNDS {
        let mut best = None;
        for (from, to) in pairs(widths.len()) {
            if widths[from] - step < least[from] {
                continue;
            }
            let mut moved = widths.clone();
            moved[from] -= step;
            moved[to] += step;
            let fewer = texts.lines(&moved, size, pad);
            if fewer < lines {
                lines = fewer;
                best = Some(moved);
            }
        }
        let Some(better) = best else { break };
        widths = better;
    }
    widths
}

/// Every two columns, in both orders.
fn pairs(columns: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..columns).flat_map(move |from| (0..columns).filter(move |to| *to != from).map(move |to| (from, to)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_column_with_the_long_text_gets_the_room() {
        let texts = Texts {
            rows: vec![vec![(0, 10.0), (1, 90.0)]; 4],
            every: 1,
        };
        let widths = balance(&texts, vec![200.0, 200.0], &[60.0, 60.0], 10.0, 0.0);
        assert!(widths[1] > 280.0, "{widths:?}");
        assert!(
            (widths[0] + widths[1] - 400.0).abs() < 0.01 && widths[0] >= 60.0,
            "{widths:?}"
        );
    }
}
