//! How much is read of a stranger's file.

use super::error::Measure;
use super::{Cell, IntakeError};

/// Bytes of the file.
pub const FILE_SIZE: u64 = 64 << 20;
/// Bytes of its content when it is unpacked.
pub(super) const UNPACKED: u64 = 192 << 20;
/// Sheets of a workbook.
pub(super) const SHEETS: u64 = 100;
/// Rows of a sheet.
pub(super) const ROWS: u64 = 250_000;
/// Columns of a sheet.
pub(super) const COLUMNS: u64 = 2_000;
/// Cells of all sheets together; of a cube, its rows times its columns.
pub(super) const CELLS: u64 = 2_500_000;
/// Characters in a cell, as in Excel.
pub(super) const TEXT: u64 = 32_767;
/// Elements inside one another.
pub(super) const DEPTH: u64 = 64;
/// Dimensions of a dataset.
pub(super) const DIMENSIONS: u64 = 20;

/// Refuses more than a limit.
pub(super) fn at_most(limit: u64, what: Measure, number: u64) -> Result<(), IntakeError> {
    match number > limit {
        true => Err(IntakeError::TooMuch { what, limit }),
        false => Ok(()),
    }
}

/// Counts the cells of a book.
#[derive(Debug, Default)]
pub(super) struct Budget {
    cells: u64,
}

impl Budget {
    /// Puts a cell where it belongs, as long as there is room. Empty cells cost nothing, because nothing is kept of them at a row's
    /// end.
    pub(super) fn put(
        &mut self,
        rows: &mut Vec<Vec<Cell>>,
        row: usize,
        column: usize,
        cell: Cell,
    ) -> Result<(), IntakeError> {
        if cell.is_empty() {
            return Ok(());
        }
        at_most(ROWS, Measure::Rows, row as u64 + 1)?;
        at_most(COLUMNS, Measure::Columns, column as u64 + 1)?;
        if rows.len() <= row {
            rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut rows[row];
        self.widen(cells, column + 1)?;
        if let Cell::Text(text) = &cell {
            at_most(TEXT, Measure::Text, text.len() as u64 / 4)?;
        }
        cells[column] = cell;
        Ok(())
    }

    /// Gives a row at least so many cells, as long as there is room.
    pub(super) fn widen(&mut self, cells: &mut Vec<Cell>, count: usize) -> Result<(), IntakeError> {
        if cells.len() < count {
            self.cells += (count - cells.len()) as u64;
            at_most(CELLS, Measure::Cells, self.cells)?;
            cells.resize(count, Cell::Empty);
        }
        Ok(())
    }
}
