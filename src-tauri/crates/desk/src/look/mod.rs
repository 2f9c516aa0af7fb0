//! Looking at the plan: everything that follows from it, worked out from a snapshot.

mod budget;
mod charts;
mod figures;
mod findings;
mod guide;
mod membership;
mod overview;
mod personnel;
mod places;
mod search;
mod shares;
mod statistics;
mod translations;

pub(crate) use budget::{Budget, budget};
pub(crate) use charts::{Chart, Picture, charts, picture};
pub(crate) use figures::{FigureNames, FigureOffer, FigureText, FindFigures, figure_texts, find_figures};
pub(crate) use findings::{Findings, findings};
pub(crate) use guide::{SaveGuide, guide, save_guide};
pub(crate) use membership::{Membership, MembershipPreview, membership_preview};
pub(crate) use overview::{Overview, overview};
pub(crate) use personnel::{Personnel, personnel};
pub(crate) use places::{Places, place_names};
pub(crate) use search::{Hit, Search, search};
pub(crate) use shares::{Shares, SharesOf, shares};
pub(crate) use statistics::{DerivedStatistic, derived_statistics};
pub(crate) use translations::{State, translations};

use crate::Failure;
use engine::say;
use i18n::Words;
use plan::ledger::Gap;
use plan::{Language, Plan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The language that the words of an answer are to be in.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct InLanguage {
    pub(crate) language: Language,
}

/// A figure that follows from others, or why it can't be had; a missing value is never a zero.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum Derived<T> {
    /// The figure, in its canonical form.
    Value(T),
    /// Why there is none.
    Gap {
        /// In words.
        gap: String,
        /// Where the figure would come from.
        place: String,
    },
}

impl<T> Derived<T> {
    fn new(plan: &Plan, value: Result<T, Gap>, words: Words) -> Self {
        value.map_or_else(
            |gap| Derived::Gap {
                gap: say::gap(plan, &gap, words),
                place: gap.place().to_string(),
            },
            Derived::Value,
        )
    }
}

/// The words of a failure when the sums of a plan are larger than the program can hold.
fn too_large(plan: &Plan, gap: Gap) -> Failure {
    Failure::engine(plan, &engine::EngineError::Sharing(gap))
}
