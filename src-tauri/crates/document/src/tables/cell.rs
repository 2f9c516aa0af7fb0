//! The cells of tables. A figure's text is made from its exact value here and nowhere else, so that they can't differ.

use crate::model::{Cell, Value};
use crate::part::Part;
use crate::say::{Spans, figure, plain};
use chrono::NaiveDate;
use money::{Cents, Number};
use plan::content::Status;
use plan::quantity::{self, Quantity};

/// A cell of several paragraphs; empty ones are left out.
pub(crate) fn lines(paragraphs: impl IntoIterator<Item = Spans>) -> Cell {
    Cell {
        paragraphs: paragraphs.into_iter().filter(|spans| !spans.is_empty()).collect(),
        columns: 1,
        header: false,
        value: None,
    }
}

/// A cell of text.
pub(crate) fn cell(spans: Spans) -> Cell {
    lines([spans])
}

/// The header of a row.
pub(crate) fn head(spans: Spans) -> Cell {
    head_lines([spans])
}

/// The header of a row with something below the name.
pub(crate) fn head_lines(paragraphs: impl IntoIterator<Item = Spans>) -> Cell {
    Cell {
        header: true,
        ..lines(paragraphs)
    }
}

/// A cell of plain words.
pub(crate) fn words(text: impl Into<String>) -> Cell {
    let text = text.into();
    if text.is_empty() { lines([]) } else { cell(plain(text)) }
}

/// A dash: there is no value.
pub(crate) fn dash() -> Cell {
    words(figure::NONE)
}

/// A figure with the sign of how sure it is.
pub(crate) fn sure(value: Value, status: Status) -> Cell {
    Cell {
        value: Some(value),
        ..words(figure::written(&value) + figure::sign(status))
    }
}

/// A figure that is certain.
pub(crate) fn exact(value: Value) -> Cell {
    sure(value, Status::Confirmed)
}

/// Euros; a dash when there are none to show.
pub(crate) fn amount(amount: impl Into<Option<Cents>>) -> Cell {
    amount.into().map_or_else(dash, |amount| exact(Value::Euros(amount)))
}

/// Euros with their cents, whether or not there are any: councils decide and payers pay to the cent.
pub(crate) fn to_the_cent(amount: Option<Cents>) -> Cell {
    amount.map_or_else(dash, |amount| Cell {
        value: Some(Value::Euros(amount)),
        ..words(figure::amount_with_cents(amount))
    })
}

/// A number with so many decimals, or as many as it has; a dash when there is none.
pub(crate) fn number(number: impl Into<Option<Number>>, decimals: Option<u8>) -> Cell {
    let number = number.into();
    number.map_or_else(dash, |number| exact(Value::Number { number, decimals }))
}

/// Per cent with as many decimals as it has; a dash when there is none.
pub(crate) fn percent(number: impl Into<Option<Number>>) -> Cell {
    let decimals = None;
    let number = number.into();
    number.map_or_else(dash, |number| exact(Value::Percent { number, decimals }))
}

/// A day; an empty cell when there is none.
pub(crate) fn day(day: Option<NaiveDate>) -> Cell {
    day.map_or_else(|| lines([]), |day| exact(Value::Date(day)))
}

/// A quantity of the plan without its unit; a dash, and a note of it, when it has no value.
pub(crate) fn quantity(part: &Part<'_>, quantity: &Quantity) -> Cell {
    let value = part.quantity(quantity);
    value.map_or_else(dash, |value| exact(figure::exact(&value)))
}

/// A value of a quantity with its unit and the sign of how sure it is.
pub(crate) fn with_unit(part: &Part<'_>, value: &quantity::Value) -> Cell {
    Cell {
        value: Some(figure::exact_with_unit(value)),
        ..words(figure::whole(value, part.language) + figure::sign(value.status))
    }
}

impl Cell {
    /// The same with another paragraph below, unless that is empty.
    #[must_use]
    pub(crate) fn below(mut self, paragraph: Spans) -> Self {
        if !paragraph.is_empty() {
            self.paragraphs.push(paragraph);
        }
        self
    }
}
