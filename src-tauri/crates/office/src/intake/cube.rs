//! Datasets with dimensions, laid out as a sheet: one row for each figure, one column for each dimension.

use super::error::Measure;
use super::limit::{CELLS, DIMENSIONS, ROWS, at_most};
use super::{Cell, Follow, Head, IntakeError, Sheet};
use std::sync::Arc;

/// A dimension: what divides the figures.
#[derive(Clone, Debug)]
pub(super) struct Dimension {
    /// Its name.
    pub(super) name: String,
    /// What it is.
    pub(super) head: Head,
    /// Its categories in their order.
    pub(super) categories: Vec<Category>,
}

/// A category of a dimension.
#[derive(Clone, Debug)]
pub(super) struct Category {
    /// Its code; empty when it has none.
    pub(super) code: Arc<str>,
    /// Its label.
    pub(super) text: Arc<str>,
}

impl Category {
    fn cell(&self) -> Cell {
        match self.code.is_empty() || self.code == self.text {
            true => Cell::Text(Arc::clone(&self.text)),
            false => Cell::Coded {
                code: Arc::clone(&self.code),
                text: Arc::clone(&self.text),
            },
        }
    }
}

/// How many figures dimensions have together.
///
/// # Errors
/// [`IntakeError::TooMuch`] for more than are read.
pub(super) fn size(dimensions: &[Dimension]) -> Result<usize, IntakeError> {
    at_most(DIMENSIONS, Measure::Dimensions, dimensions.len() as u64)?;
    let mut size = 1u64;
    for dimension in dimensions {
        size = size.saturating_mul(dimension.categories.len() as u64);
    }
    at_most(ROWS, Measure::Rows, size)?;
    at_most(CELLS, Measure::Cells, size * (dimensions.len() as u64 + 1))?;
    Ok(usize::try_from(size).expect("the limits fit"))
}

/// Lays a dataset out as a sheet. Of the figures, the last dimension runs fastest.
///
/// # Errors
/// [`IntakeError::Cancelled`].
pub(super) fn sheet(
    dimensions: &[Dimension],
    heading: &str,
    figures: Vec<Cell>,
    follow: &mut Follow<'_>,
) -> Result<Sheet, IntakeError> {
    let names = dimensions.iter().map(|dimension| Cell::text(&dimension.name));
    let mut rows = vec![names.chain([Cell::text(heading)]).collect::<Vec<_>>()];
    let whole = figures.len();
    for (at, figure) in figures.into_iter().enumerate() {
        follow.row(at, whole)?;
        let mut row = vec![Cell::Empty; dimensions.len() + 1];
        let mut rest = at;
        for (column, dimension) in dimensions.iter().enumerate().rev() {
            let count = dimension.categories.len();
            row[column] = dimension.categories[rest % count].cell();
            rest /= count;
        }
        row[dimensions.len()] = figure;
        rows.push(row);
    }
    Ok(Sheet {
        rows,
        heads: dimensions
            .iter()
            .map(|dimension| dimension.head)
            .chain([Head::Values])
            .collect(),
        ..Sheet::default()
    })
}
