//! Reading plain decimal text: an optional minus, digits, and optionally a point and more digits. Nothing else: no
//! exponent, no plus, no space, no digit grouping, so that a text means the same to every program that reads the file.

use thiserror::Error;

/// Why a text isn't a plain decimal number. Positions count characters from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum PlainError {
    /// A digit was due, and the text or its whole part ended.
    #[error("expected a digit at position {position}")]
    DigitMissing {
        /// Where the digit was due.
        position: usize,
    },
    /// A character that has no place in a plain decimal number.
    #[error("unexpected character {found:?} at position {position}")]
    Unexpected {
        /// The character.
        found: char,
        /// Where it stands.
        position: usize,
    },
}

/// A plain decimal number taken apart; both parts hold only the digits 0–9.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain<'a> {
    pub(crate) negative: bool,
    pub(crate) whole: &'a str,
    /// The digits after the point; empty when there is no point.
    pub(crate) fraction: &'a str,
}

impl<'a> Plain<'a> {
    /// Takes `text` apart.
    pub(crate) fn read(text: &'a str) -> Result<Self, PlainError> {
        let unsigned = text.strip_prefix('-');
        let negative = unsigned.is_some();
        let digits = unsigned.unwrap_or(text);
        let start = usize::from(negative);
        let (whole, fraction) = match digits.split_once('.') {
            Some((whole, fraction)) => (whole, Some(fraction)),
            None => (digits, None),
        };
        expect_digits(whole, start)?;
        if let Some(fraction) = fraction {
            expect_digits(fraction, start + whole.len() + 1)?;
        }
        Ok(Self {
            negative,
            whole,
            fraction: fraction.unwrap_or_default(),
        })
    }

    /// The value with its sign in units of 10^-`decimals`, or `None` when it doesn't fit. `decimals` is at least the length
    /// of the fraction.
    pub(crate) fn scaled(&self, decimals: usize) -> Option<i128> {
        let padding = decimals.checked_sub(self.fraction.len())?;
        let digits = self.whole.bytes().chain(self.fraction.bytes());
        let magnitude = digits
            .chain(std::iter::repeat_n(b'0', padding))
            .try_fold(0_i128, |value, digit| {
                value.checked_mul(10)?.checked_add(i128::from(digit - b'0'))
            })?;
        Some(if self.negative { -magnitude } else { magnitude })
    }
}

fn expect_digits(part: &str, start: usize) -> Result<(), PlainError> {
    if part.is_empty() {
        return Err(PlainError::DigitMissing { position: start });
    }
    match part.chars().enumerate().find(|(_, c)| !c.is_ascii_digit()) {
        Some((offset, found)) => Err(PlainError::Unexpected {
            found,
            position: start + offset,
        }),
        None => Ok(()),
    }
}
