//! Figures: what a cell's text is as a number.

use super::Decimal;
use i18n::{Written, is_estimate_mark};
use money::Number;
use office::intake::{Cell, Symbol};

/// What stands in a cell where a figure should be.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Figure {
    /// Nothing.
    Empty,
    /// A number.
    Number(Read),
    /// A number whose signs have two meanings.
    TwoMeanings,
    /// A number with another sign before its decimals than was chosen, or than others of its column have.
    OtherSign,
    /// A sign for a missing number.
    Missing(Symbol),
    /// A formula without a result.
    Error,
    /// Something else.
    NotNumber,
}

/// A number that was read.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Read {
    pub(crate) value: Number,
    pub(crate) percent: bool,
    pub(crate) estimate: bool,
    /// The mark beside it, may be empty.
    pub(crate) mark: String,
}

/// What the figures of a column show of the sign before decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Signs {
    pub(super) comma: bool,
    pub(super) point: bool,
    /// Some figures have two meanings.
    pub(super) two: bool,
}

impl Signs {
    /// Adds what a cell shows.
    pub(super) fn add(&mut self, cell: &Cell) {
        let Cell::Text(text) = cell else { return };
        if !text.contains(['.', ',']) {
            return;
        }
        let Some(written) = Written::read(text) else { return };
        match (written.with_comma, written.with_point) {
            (Some(_), None) => self.comma = true,
            (None, Some(_)) => self.point = true,
            (one, other) if one != other => self.two = true,
            _ => {}
        }
    }

    /// The sign that all figures agree on, if any shows one.
    pub(super) fn agreed(self) -> Option<Decimal> {
        match (self.comma, self.point) {
            (true, false) => Some(Decimal::Comma),
            (false, true) => Some(Decimal::Point),
            _ => None,
        }
    }

    /// Whether figures contradict each other.
    pub(super) fn is_mixed(self) -> bool {
        self.comma && self.point
    }
}

/// How the figures of a column are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// With this sign before decimals.
    By(Decimal),
    /// Each by itself: what has two meanings isn't read.
    Each,
    /// Figures with signs aren't read, because they contradict each other.
    Contradicting,
}

/// Reads a cell.
pub(super) fn read(cell: &Cell, way: Way) -> Figure {
    match cell {
        Cell::Empty => Figure::Empty,
        Cell::Number(figure) => {
            let mark = figure.note.as_deref().unwrap_or_default();
            Figure::Number(Read {
                value: figure.value,
                percent: figure.percent,
                estimate: is_estimate_mark(mark),
                mark: mark.to_owned(),
            })
        }
        Cell::Symbol(symbol) => Figure::Missing(*symbol),
        Cell::Error(_) => Figure::Error,
        Cell::Text(text) => of_text(text, way),
        Cell::Coded { .. } | Cell::Date { .. } => Figure::NotNumber,
    }
}

fn of_text(text: &str, way: Way) -> Figure {
    if let Some(symbol) = Symbol::of(text) {
        return Figure::Missing(symbol);
    }
    if is_error(text) {
        return Figure::Error;
    }
    let Some(written) = Written::read(text) else {
        return Figure::NotNumber;
    };
    let has_sign = written.with_comma != written.with_point;
    let value = match way {
        Way::By(Decimal::Comma) => written.with_comma,
        Way::By(Decimal::Point) => written.with_point,
        Way::Each if has_sign && written.sure().is_none() => return Figure::TwoMeanings,
        Way::Contradicting if has_sign => None,
        Way::Each | Way::Contradicting => written.sure(),
    };
    match value {
        Some(value) => Figure::Number(Read {
            value,
            percent: written.percent,
            estimate: written.is_estimate(),
            mark: written.mark,
        }),
        None => Figure::OtherSign,
    }
}

/// The errors of spreadsheets, as text files have them.
fn is_error(text: &str) -> bool {
    let text = text.trim();
    text.starts_with('#')
        && [
            "#N/A",
            "#DIV/0!",
            "#VALUE!",
            "#REF!",
            "#NAME?",
            "#NUM!",
            "#NULL!",
            "#PUUTTUU!",
            "#JAKO/0!",
            "#ARVO!",
            "#VIITTAUS!",
            "#NIMI?",
            "#LUKU!",
            "#SAKNAS!",
            "#VÄRDEFEL!",
            "#DIVISION/0!",
            "#REFERENS!",
            "#NAMN?",
            "#OGILTIGT!",
        ]
        .contains(&text)
}

/// Whether a cell has, or stands for, a figure.
pub(super) fn is_numeric(cell: &Cell) -> bool {
    match cell {
        Cell::Number(_) | Cell::Symbol(_) | Cell::Error(_) => true,
        Cell::Text(text) => {
            // Most texts are words; the first character tells.
            let starts = text.trim_start().chars().next();
            let could = starts.is_some_and(|c| c.is_ascii_digit() || !c.is_alphabetic());
            (could || text.trim().len() <= 4)
                && (Symbol::of(text).is_some() || is_error(text) || Written::read(text).is_some())
        }
        Cell::Empty | Cell::Coded { .. } | Cell::Date { .. } => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_decides_what_its_figures_mean() {
        let cell = |text: &str| Cell::Text(text.into());
        let mut signs = Signs::default();
        signs.add(&cell("1.234"));
        assert_eq!(signs.agreed(), None);
        assert_eq!(read(&cell("1.234"), Way::Each), Figure::TwoMeanings);
        signs.add(&cell("12,5"));
        assert_eq!(signs.agreed(), Some(Decimal::Comma));
        let Figure::Number(number) = read(&cell("1.234"), Way::By(Decimal::Comma)) else {
            panic!()
        };
        assert_eq!(number.value, Number::from(1234));
        assert_eq!(read(&cell("10.4"), Way::By(Decimal::Comma)), Figure::OtherSign);
        signs.add(&cell("10.4"));
        assert!(signs.is_mixed());
        assert_eq!(read(&cell("10.4"), Way::Contradicting), Figure::OtherSign);
        assert_eq!(read(&cell("#N/A"), Way::Each), Figure::Error);
        assert_eq!(read(&cell("-"), Way::Each), Figure::Missing(Symbol::Nil));
        assert_eq!(read(&cell("paljon"), Way::Each), Figure::NotNumber);
    }
}
