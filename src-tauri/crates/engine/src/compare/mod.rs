//! Comparisons for those who negotiate: other keys, other members, alternatives, the settlement of a year, shorter spells of benefits.
//!
//! All of them are pure: a plan and a question give figures and the paragraphs that explain them, ready to be pasted into a memo. A
//! figure that can't be had is missing and says why; it is never a zero.

mod benefits;
mod case;
mod explain;
mod keys;
mod municipalities;
mod named;
mod scenarios;
mod sensitivity;
mod year_end;

pub use benefits::{BenefitTotal, ShorterRow, ShorterSpells, shorter_spells};
pub use case::Case;
pub use explain::{PoolExplanation, explain_shares};
pub use municipalities::{CaseGap, CaseTotal, Comparison, MunicipalityComparison, compare};
pub use named::{key_named, pool_named, scenario_named};
pub use scenarios::{ScenarioComparison, ScenarioLine, ScenarioSums, Sums, compare_scenarios};
pub use sensitivity::{MovedWeight, SensitivityView, sensitivity};
pub use year_end::{AdvanceRow, SettlementRow, YearEnd, year_end};

use i18n::Words;
use money::Cents;
use plan::content::Pool;
use plan::id::PoolId;
use plan::ledger::Gap;
use plan::{Place, Plan};

/// A change of euros with its sign: `+1 234,50 €`.
fn change(amount: Cents) -> String {
    let sign = if amount > Cents::ZERO { "+" } else { "" };
    format!("{sign}{}", i18n::euros(amount))
}

/// A name in the language, or in the other one when it has none.
fn name(text: &plan::Bilingual, words: Words) -> String {
    text.or_other(words.language()).0.to_owned()
}

/// The pool of that name.
fn pool<'a>(plan: &'a Plan, id: &PoolId) -> Result<&'a Pool, Gap> {
    let found = plan.pools.iter().find(|pool| pool.id == *id);
    found.ok_or_else(|| Gap::NoValue(Place::row("pools", id.as_str())))
}
