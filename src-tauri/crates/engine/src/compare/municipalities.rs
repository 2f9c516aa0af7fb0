//! What each municipality carries in several cases, side by side.

use super::{Case, change, keys, name};
use crate::say;
use crate::view::Derived;
use i18n::{Words, euros, number};
use money::{Cents, Number};
use plan::content::Key;
use plan::id::PoolId;
use plan::ledger::{Gap, Ledger, Sharing};
use plan::{MunicipalityCode, Place, Plan, Year};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Cases side by side; the first one is the plan as it is.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Comparison {
    /// The cases in order.
    pub cases: Vec<CaseTotal>,
    /// Every municipality that is a member in some case: the plan's members in its order, then others by code.
    pub municipalities: Vec<MunicipalityComparison>,
    /// Paragraphs that explain the comparison, for a memo.
    pub explanation: Vec<String>,
}

/// A case and what it divides.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CaseTotal {
    /// What is assumed, in words.
    pub name: String,
    /// What is divided in all.
    pub total: Derived<Cents>,
    /// Why pools couldn't be divided; their costs are in no amount of the case.
    pub gaps: Vec<CaseGap>,
}

/// A pool that couldn't be divided in a case.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct CaseGap {
    /// The pool.
    pub pool: String,
    /// Why, in words.
    pub gap: String,
    /// Where to go.
    pub place: String,
}

/// What a municipality carries in each case.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct MunicipalityComparison {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// By case, in euros; none where it isn't a member or the case couldn't be divided whole.
    pub amounts: Vec<Option<Cents>>,
    /// By case, what it carries more than in the first one; none where either amount is missing.
    pub differences: Vec<Option<Cents>>,
    /// By case, euros per resident as tables show them.
    pub per_resident: Vec<Option<String>>,
}

/// A case worked out.
struct Outcome {
    case: Case,
    name: String,
    /// What each member carries; nothing when a pool couldn't be divided, because the rest alone would say too little.
    shares: BTreeMap<MunicipalityCode, Cents>,
    total: Result<Cents, Gap>,
    gaps: Vec<(PoolId, Gap)>,
}

/// Compares what each municipality carries in a year, of one pool or of all of them.
pub fn compare(plan: &Plan, year: Year, only: Option<&PoolId>, cases: &[Case], words: Words) -> Comparison {
    let ledger = Ledger::new(plan);
    let all = std::iter::once(Case::default()).chain(cases.iter().cloned());
    let outcomes: Vec<Outcome> = all.map(|case| outcome(&ledger, year, only, case, words)).collect();
    let gap = |(pool, gap): &(PoolId, Gap)| CaseGap {
        pool: pool.to_string(),
        gap: say::gap(plan, gap, words),
        place: gap.place().to_string(),
    };
    Comparison {
        cases: outcomes
            .iter()
            .map(|outcome| CaseTotal {
                name: outcome.name.clone(),
                total: Derived::new(plan, outcome.total.clone(), words),
                gaps: outcome.gaps.iter().map(gap).collect(),
            })
            .collect(),
        municipalities: order(plan, &outcomes)
            .into_iter()
            .map(|code| row(&ledger, year, &outcomes, code, words))
            .collect(),
        explanation: explanation(plan, year, only, &outcomes, words),
    }
}

fn outcome(ledger: &Ledger<'_>, year: Year, only: Option<&PoolId>, case: Case, words: Words) -> Outcome {
    let plan = ledger.plan();
    let under = ledger.assuming(case.assumption(plan, only));
    let sharing = under.sharing(year).map(|sharing| kept(sharing, only));
    let (total, shares, gaps) = match sharing {
        Err(gap) => (Err(gap), BTreeMap::new(), vec![]),
        Ok(sharing) => match sharing.gaps.first() {
            Some((_, gap)) => (Err(gap.clone()), BTreeMap::new(), sharing.gaps),
            None if sharing.pools.is_empty() => (Err(nothing(year)), BTreeMap::new(), vec![]),
            None => (carried(&sharing), sharing.municipalities, vec![]),
        },
    };
    Outcome {
        name: case.name(plan, words),
        case,
        shares,
        total,
        gaps,
    }
}

/// The sharing of one pool alone.
fn kept(mut sharing: Sharing, only: Option<&PoolId>) -> Sharing {
    let Some(only) = only else { return sharing };
    sharing.pools.retain(|share| share.pool == *only);
    sharing.gaps.retain(|(pool, _)| pool == only);
    if let Some(share) = sharing.pools.first() {
        sharing.municipalities.clone_from(&share.municipalities);
    }
    sharing
}

fn nothing(year: Year) -> Gap {
    Gap::NoValue(Place::table("pools").field(format!("amounts.{year}")))
}

fn carried(sharing: &Sharing) -> Result<Cents, Gap> {
    let sum = Cents::checked_sum(sharing.municipalities.values().copied());
    sum.map_err(|_| Gap::TooLarge(Place::table("pools").field(sharing.year.to_string())))
}

fn order(plan: &Plan, outcomes: &[Outcome]) -> Vec<MunicipalityCode> {
    let members: Vec<_> = plan.members.iter().map(|member| member.municipality).collect();
    let joining = outcomes.iter().flat_map(|outcome| outcome.case.joining.iter().copied());
    let others = outcomes
        .iter()
        .flat_map(|outcome| outcome.shares.keys().copied())
        .chain(joining);
    let others: BTreeSet<_> = others.filter(|code| !members.contains(code)).collect();
    members.into_iter().chain(others).collect()
}

fn row(
    ledger: &Ledger<'_>,
    year: Year,
    outcomes: &[Outcome],
    code: MunicipalityCode,
    words: Words,
) -> MunicipalityComparison {
    let amounts: Vec<Option<Cents>> = outcomes
        .iter()
        .map(|outcome| outcome.shares.get(&code).copied())
        .collect();
    let residents = ledger.residents(code, year).ok();
    let per_resident = |amount: &Option<Cents>| {
        let euros = Number::from((*amount)?).checked_div(residents?.value).ok()?;
        Some(number(euros.decimal(), Some(2)))
    };
    let first = amounts.first().copied().flatten();
    let difference = |amount: &Option<Cents>| (*amount)?.checked_sub(first?).ok();
    MunicipalityComparison {
        code,
        name: say::municipality(code, words),
        differences: amounts.iter().map(difference).collect(),
        per_resident: amounts.iter().map(per_resident).collect(),
        amounts,
    }
}

fn explanation(plan: &Plan, year: Year, only: Option<&PoolId>, outcomes: &[Outcome], words: Words) -> Vec<String> {
    let Some((first, others)) = outcomes.split_first() else {
        return vec![];
    };
    let mut said = vec![];
    let total = first.total.as_ref().map(|total| euros(*total));
    let pool = only.and_then(|id| plan.pools.iter().find(|pool| pool.id == *id));
    said.push(match (total, pool) {
        (Ok(total), Some(pool)) => words.compare_what_pool(&name(&pool.name, words), &total, &year.to_string()),
        (Ok(total), None) => words.compare_what_all(&total, &year.to_string()),
        (Err(gap), _) => words.compare_missing(&first.name, &say::gap(plan, gap, words)),
    });
    said.extend(
        used_keys(plan, only, outcomes)
            .into_iter()
            .map(|key| keys::said(plan, key, words)),
    );
    for outcome in others {
        said.extend(changes(plan, first, outcome, words));
    }
    if outcomes.iter().any(|outcome| outcome.total.is_ok()) {
        said.push(words.compare_method());
    }
    said
}

/// The keys of the pools that are asked about and those that cases assume, each once.
fn used_keys<'a>(plan: &'a Plan, only: Option<&PoolId>, outcomes: &[Outcome]) -> Vec<&'a Key> {
    let asked = plan.pools.iter().filter(|pool| only.is_none_or(|id| pool.id == *id));
    let own = asked.filter_map(|pool| pool.key.as_ref());
    let assumed = outcomes.iter().filter_map(|outcome| outcome.case.key.as_ref());
    let used: BTreeSet<_> = own.chain(assumed).collect();
    plan.keys.iter().filter(|key| used.contains(&key.id)).collect()
}

/// What a case changes: the total, how much of it follows the members, and who gains and loses most.
fn changes(plan: &Plan, first: &Outcome, outcome: &Outcome, words: Words) -> Vec<String> {
    let case = outcome.name.as_str();
    let total = match &outcome.total {
        Ok(total) => *total,
        Err(gap) => return vec![words.compare_missing(case, &say::gap(plan, gap, words))],
    };
    let mut said = vec![];
    let before = first.total.as_ref().ok();
    let difference = before.and_then(|before| total.checked_sub(*before).ok());
    if let Some(difference) = difference.filter(|difference| !difference.is_zero()) {
        said.push(words.compare_total_changes(case, &change(difference), &euros(total)));
    }
    if outcome.case.follows.is_some_and(|follows| !follows.is_zero()) {
        said.push(words.compare_follows(case));
    }
    let moved = outcome.shares.iter().filter_map(|(code, after)| {
        let before = first.shares.get(code)?;
        Some((after.checked_sub(*before).ok()?, *code))
    });
    let moved: Vec<(Cents, MunicipalityCode)> = moved.filter(|(amount, _)| !amount.is_zero()).collect();
    let named = |(amount, code): &(Cents, MunicipalityCode)| (change(*amount), say::municipality(*code, words));
    let most = moved
        .iter()
        .max()
        .filter(|(amount, _)| *amount > Cents::ZERO)
        .map(named);
    let least = moved
        .iter()
        .min()
        .filter(|(amount, _)| *amount < Cents::ZERO)
        .map(named);
    if let Some((rise, who)) = &most {
        said.push(words.compare_rises(case, who, rise));
    }
    if let Some((fall, who)) = &least {
        said.push(words.compare_falls(case, fall, who));
    }
    if moved.is_empty() && !first.shares.is_empty() {
        said.push(words.compare_same(case));
    }
    said
}
