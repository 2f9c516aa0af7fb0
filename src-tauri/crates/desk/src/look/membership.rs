//! What becomes of the plan when members come or go, before anybody decides.

use crate::{Desk, Failure};
use engine::say;
use i18n::Words;
use money::Cents;
use plan::ledger::Ledger;
use plan::quantity::{Quantity, evaluate};
use plan::reference::required_languages;
use plan::{Language, MunicipalityCode, Plan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Members to come and to go.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Membership {
    language: Language,
    #[serde(default)]
    add: Vec<MunicipalityCode>,
    #[serde(default)]
    remove: Vec<MunicipalityCode>,
}

/// What becomes of the plan.
#[derive(Serialize, JsonSchema)]
pub(crate) struct MembershipPreview {
    /// What each municipality carries in the first year, before and after.
    shares: Vec<ShareChange>,
    /// The languages that the plan must have afterwards.
    languages: Vec<Language>,
    /// The labour force by the latest figures afterwards (12 § asks for 20 000); none when it isn't known.
    labour_force: Option<String>,
    /// The findings that come.
    new_findings: Vec<String>,
    /// The findings that go.
    gone_findings: Vec<String>,
    /// The rows that speak of the municipalities that go, in words.
    affected: Vec<AffectedRow>,
}

/// What a municipality carries.
#[derive(Serialize, JsonSchema)]
struct ShareChange {
    code: MunicipalityCode,
    before: Option<Cents>,
    after: Option<Cents>,
}

/// A row that a change of members touches.
#[derive(Serialize, JsonSchema)]
struct AffectedRow {
    place: String,
    name: String,
}

pub(crate) fn membership_preview(desk: &Desk, asked: Membership) -> Result<MembershipPreview, Failure> {
    let plan = &*desk.snapshot()?.plan;
    let today = (desk.options.surroundings.clock)().date_naive();
    let words = Words::new(asked.language);
    let after = engine::with_members(plan, &asked.add, &asked.remove);
    let said = |plan: &Plan| -> Vec<String> {
        let all = engine::findings_on(plan, today);
        all.iter().map(|finding| say::finding(plan, finding, words)).collect()
    };
    let (before_findings, after_findings) = (said(plan), said(&after));
    let missing_from = |all: &[String], other: &[String]| -> Vec<String> {
        all.iter().filter(|text| !other.contains(text)).cloned().collect()
    };
    let affected = |place: plan::Place| AffectedRow {
        name: say::place(plan, &place, words),
        place: place.to_string(),
    };
    Ok(MembershipPreview {
        shares: shares(plan, &after),
        languages: required_languages(&after).iter().collect(),
        labour_force: labour_force(&after, asked.language),
        new_findings: missing_from(&after_findings, &before_findings),
        gone_findings: missing_from(&before_findings, &after_findings),
        affected: engine::speaking_of(plan, &asked.remove)
            .into_iter()
            .map(affected)
            .collect(),
    })
}

/// What each municipality of either plan carries in the first year; nothing for a plan whose pools can't all be divided, because the
/// rest alone would say too little.
fn shares(before: &Plan, after: &Plan) -> Vec<ShareChange> {
    let Some(year) = before.area.first_year else {
        return vec![];
    };
    let carried = |plan: &Plan| {
        let sharing = Ledger::new(plan).sharing(year).ok();
        let whole = sharing.filter(|sharing| sharing.gaps.is_empty() && !sharing.pools.is_empty());
        whole.map(|sharing| sharing.municipalities).unwrap_or_default()
    };
    let (was, becomes) = (carried(before), carried(after));
    let mut codes: Vec<_> = was.keys().chain(becomes.keys()).copied().collect();
    codes.sort();
    codes.dedup();
    let change = |code| ShareChange {
        code,
        before: was.get(&code).copied(),
        after: becomes.get(&code).copied(),
    };
    codes.into_iter().map(change).collect()
}

/// The labour force of the members by the latest period that has figures for all of them.
fn labour_force(plan: &Plan, language: Language) -> Option<String> {
    let measures = plan::content::Measures::LabourForce;
    let indicator = plan.indicators.iter().find(|row| row.measures == measures)?;
    let ledger = Ledger::new(plan);
    let periods = ledger.periods(indicator).into_iter().rev();
    let sum = |period| evaluate(&ledger, &Quantity::StatisticSum(indicator.id.clone(), period)).ok();
    let mut sums = periods.filter_map(sum);
    sums.next().map(|value| document::whole_figure(&value, language))
}
