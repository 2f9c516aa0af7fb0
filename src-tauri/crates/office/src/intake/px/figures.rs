//! The figures of a PC-Axis file.

use crate::intake::cube::Dimension;
use crate::intake::{Cell, Follow, IntakeError, Symbol, decimal};
use money::Number;
use std::collections::HashMap;

/// What the file's signs for missing figures stand for.
pub(super) struct Symbols {
    /// What is shown for `-`; the standard says zero, unless the file shows something else for it.
    pub(super) nil: String,
}

/// The figures as they are written.
pub(super) struct Figures<'f> {
    pub(super) symbols: &'f Symbols,
    /// What follows `DATA=`.
    pub(super) text: &'f str,
    /// The line on which it begins.
    pub(super) line: usize,
    /// For each dimension of the stub, what names its categories in front of their figures.
    pub(super) keys: Vec<Option<Vec<String>>>,
    pub(super) dimensions: &'f [Dimension],
}

impl Figures<'_> {
    /// The figures in their order, of which there must be `size`. With keys, rows that are left out are rows of zeros.
    ///
    /// # Errors
    /// [`IntakeError::Size`], [`IntakeError::Figure`], [`IntakeError::PxSyntax`], [`IntakeError::Cancelled`].
    pub(super) fn read(self, size: usize, follow: &mut Follow<'_>) -> Result<Vec<Cell>, IntakeError> {
        let (body, _) = self.text.split_once(';').ok_or(IntakeError::PxSyntax {
            line: self.line + self.text.matches('\n').count(),
        })?;
        if self.keys.iter().any(Option::is_some) {
            return self.by_keys(Tokens { rest: body }, size, follow);
        }
        let mut cells = Vec::with_capacity(size.min(1 << 20));
        for token in (Tokens { rest: body }) {
            follow.row(cells.len(), size)?;
            if cells.len() < size {
                let cell = self.cell(token, cells.len())?;
                cells.push(cell);
            } else {
                let more = Tokens { rest: body }.count();
                return Err(wrong_size(size, more));
            }
        }
        match cells.len() == size {
            true => Ok(cells),
            false => Err(wrong_size(size, cells.len())),
        }
    }

    fn by_keys(&self, mut tokens: Tokens<'_>, size: usize, follow: &mut Follow<'_>) -> Result<Vec<Cell>, IntakeError> {
        let (stub, heading) = self.dimensions.split_at(self.keys.len());
        let width: usize = heading.iter().map(|dimension| dimension.categories.len()).product();
        let places: Vec<HashMap<&str, usize>> = self.keys.iter().map(places).collect();
        let mut cells = vec![Cell::number(Number::ZERO); size];
        let mut record = 0;
        while let Some(first) = tokens.next() {
            follow.row(record, size / width.max(1))?;
            record += 1;
            let mut row = 0;
            for (at, dimension) in stub.iter().enumerate() {
                let key = if at == 0 { Some(first) } else { tokens.next() };
                let found = key.and_then(|key| places[at].get(key.trim_matches('"')));
                let Some(found) = found else {
                    return Err(self.wrong(key.unwrap_or_default(), row * width));
                };
                row = row * dimension.categories.len() + found;
            }
            for column in 0..width {
                let at = row * width + column;
                let Some(token) = tokens.next() else {
                    return Err(wrong_size(width, column));
                };
                cells[at] = self.cell(token, at)?;
            }
        }
        Ok(cells)
    }

    fn cell(&self, token: &str, at: usize) -> Result<Cell, IntakeError> {
        let plain = token.trim_matches('"').trim();
        if let Some(symbol) = Symbol::of(plain) {
            let is_zero = symbol == Symbol::Nil && matches!(self.symbols.nil.trim(), "" | "-" | "0");
            return Ok(match is_zero {
                true => Cell::number(Number::ZERO),
                false => Cell::Symbol(symbol),
            });
        }
        match decimal::of_text(plain) {
            Some(number) => Ok(Cell::number(number)),
            None => Err(self.wrong(plain, at)),
        }
    }

    fn wrong(&self, text: &str, at: usize) -> IntakeError {
        IntakeError::Figure {
            at: at as u64 + 1,
            text: text.chars().take(40).collect(),
        }
    }
}

fn wrong_size(expected: usize, found: usize) -> IntakeError {
    IntakeError::Size {
        expected: expected as u64,
        found: found as u64,
    }
}

/// The places of the categories of a dimension by what names them.
fn places(keys: &Option<Vec<String>>) -> HashMap<&str, usize> {
    let keys = keys.iter().flatten();
    keys.enumerate().map(|(at, key)| (key.as_str(), at)).collect()
}

/// What is parted by spaces and commas; texts in quotation marks may have both in them.
#[derive(Clone)]
struct Tokens<'t> {
    rest: &'t str,
}

impl<'t> Iterator for Tokens<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let between = |c: char| c.is_whitespace() || c == ',';
        self.rest = self.rest.trim_start_matches(between);
        let end = match self.rest.strip_prefix('"') {
            Some(inner) => inner.find('"').map_or(self.rest.len(), |end| end + 2),
            None => self.rest.find(between).unwrap_or(self.rest.len()),
        };
        let (token, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(token).filter(|token| !token.is_empty())
    }
}
