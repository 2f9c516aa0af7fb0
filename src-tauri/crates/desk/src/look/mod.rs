//! Looking at the plan: everything that follows from it, worked out from a snapshot.

mod budget;
mod charts;
mod compare;
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
pub(crate) use compare::{
    Compare, OfPool, OfYear, Shorter, compare, explain_shares, scenarios, sensitivity, shorter_spells, year_end,
};
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
use engine::view::Derived;
use plan::ledger::Gap;
use plan::{Language, Plan};
use schemars::JsonSchema;
use serde::Deserialize;

/// The language that the words of an answer are to be in.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct InLanguage {
    pub(crate) language: Language,
}

/// The words of a failure when the sums of a plan are larger than the program can hold.
fn too_large(plan: &Plan, gap: Gap) -> Failure {
    Failure::engine(plan, &engine::EngineError::Sharing(gap))
}
