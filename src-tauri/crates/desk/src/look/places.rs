//! Places in words.

use crate::edit::At;
use crate::{Desk, Failure};
use engine::say;
use i18n::Words;
use plan::Language;
use schemars::JsonSchema;
use serde::Deserialize;

/// Places, as in `offices/o-1/name[fi]`.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Places {
    language: Language,
    places: Vec<At>,
}

/// What the places are called, in the same order.
pub(crate) fn place_names(desk: &Desk, asked: Places) -> Result<Vec<String>, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    Ok(asked.places.iter().map(|at| say::place(plan, &at.0, words)).collect())
}
