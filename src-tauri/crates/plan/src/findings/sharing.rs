//! Cost sharing: keys, pools and the statistics that divide them (410/2015, 52 § 1 mom. 3 k.).

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::{Account, Criterion, Key, KeyKind, LineKind, Reference, Subject};
use crate::id::KeyId;
use crate::ledger::{CriterionShare, Gap, Sharing};
use crate::{MunicipalityCode, Period, Place, Year};
use money::Number;
use std::collections::BTreeSet;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    keys(facts, out);
    pools(facts, out);
    if !facts.members.is_empty() {
        divisions(facts, out);
    }
}

fn keys(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for key in facts.plan.keys.iter().filter(|key| key.kind == KeyKind::Criteria) {
        let place = Place::row("keys", key.id.as_str()).field("criteria");
        let named = |code| Finding::new(code, place.clone()).with("key", Arg::Bilingual(key.name.clone()));
        if key.criteria.is_empty() {
            out.push(named(Code::KeyWithoutCriteria));
            continue;
        }
        let sum = Number::checked_sum(key.criteria.iter().map(|criterion| criterion.weight));
        if let Some(sum) = sum.ok().filter(|sum| *sum != Number::HUNDRED) {
            out.push(named(Code::WeightsNotHundred).with("sum", Arg::Percent(sum, decimals(sum))));
        }
    }
}

/// As many decimals as the number has, up to four.
fn decimals(number: Number) -> u8 {
    u8::try_from(number.decimal().scale()).unwrap_or(u8::MAX).min(4)
}

fn pools(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let plan = facts.plan;
    for pool in plan.pools.iter().filter(|pool| pool.key.is_none()) {
        let finding = Finding::new(Code::PoolWithoutKey, Place::row("pools", pool.id.as_str()).field("key"));
        out.push(finding.with("pool", Arg::Bilingual(pool.name.clone())));
    }
    let own = |line: &&crate::content::BudgetLine| line.account == Account::Area && line.scenario.is_none();
    let lines: Vec<_> = plan.budget_lines.iter().filter(own).collect();
    if lines.iter().any(|line| line.pool.is_some()) {
        for line in lines
            .iter()
            .filter(|line| line.pool.is_none() && line.kind == LineKind::Expense)
        {
            let place = Place::row("budget_lines", line.id.as_str()).field("pool");
            out.push(Finding::new(Code::LineWithoutPool, place).with("line", Arg::Bilingual(line.name.clone())));
        }
    }
    direct_lines(facts, out);
}

/// A direct key gives each line to the municipality that it names, so each must name a member.
fn direct_lines(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let is_direct = |id: &KeyId| {
        facts
            .plan
            .keys
            .iter()
            .any(|key| key.id == *id && key.kind == KeyKind::Direct)
    };
    let pools = facts
        .plan
        .pools
        .iter()
        .filter(|pool| pool.key.as_ref().is_some_and(is_direct));
    let direct: BTreeSet<_> = pools.map(|pool| pool.id.as_str()).collect();
    for line in facts.plan.budget_lines.iter().filter(|line| line.scenario.is_none()) {
        let in_direct = line.pool.as_ref().is_some_and(|pool| direct.contains(pool.as_str()));
        if in_direct && line.municipality.is_none_or(|code| !facts.members.contains(&code)) {
            let place = Place::row("budget_lines", line.id.as_str()).field("municipality");
            out.push(Finding::new(Code::DirectLineUncarried, place).with("line", Arg::Bilingual(line.name.clone())));
        }
    }
}

/// Divides every year that has costs and says once what stands in the way or is older than agreed.
fn divisions(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    let mut add = |finding: Finding| {
        if seen.insert((finding.code, finding.place.clone())) {
            out.push(finding);
        }
    };
    for year in years(facts) {
        let Ok(sharing) = facts.ledger.sharing(year) else {
            continue;
        };
        for (pool, gap) in &sharing.gaps {
            let pool = facts.plan.pools.iter().find(|candidate| candidate.id == *pool);
            let key = pool.and_then(|pool| facts.plan.keys.iter().find(|key| Some(&key.id) == pool.key.as_ref()));
            match key {
                Some(key) => gap_findings(facts, key, year, gap).into_iter().for_each(&mut add),
                None => continue,
            }
        }
        older(facts, &sharing).into_iter().for_each(&mut add);
    }
}

/// The years in which a pool has costs.
fn years(facts: &Facts<'_>) -> BTreeSet<Year> {
    let entered = facts.plan.pools.iter().flat_map(|pool| pool.amounts.keys().copied());
    facts.ledger.years().into_iter().chain(entered).collect()
}

fn gap_findings(facts: &Facts<'_>, key: &Key, year: Year, gap: &Gap) -> Vec<Finding> {
    let criterion = |gap: &Gap| {
        let field = gap.place().field.clone().unwrap_or_default();
        key.criteria
            .iter()
            .find(|criterion| field == format!("criteria.{}", criterion.id))
    };
    let named = |code| {
        let name = criterion(gap).map_or_else(|| key.name.clone(), |criterion| criterion.name.clone());
        Finding::new(code, gap.place().clone()).with("criterion", Arg::Bilingual(name))
    };
    match gap {
        Gap::ZeroDenominator(_) => vec![named(Code::StatisticAllZero)],
        Gap::Negative(_) => vec![named(Code::StatisticNegative)],
        Gap::NoValue(place) if place.table == "statistics" => missing_statistics(facts, key, year),
        // Said already, of the key, the pool or the line itself.
        Gap::NoKey(_) | Gap::NoMembers(_) | Gap::LadderChanges(_) | Gap::ClassOverStep(_) => vec![],
        Gap::NoValue(place) if place.table != "pools" => vec![],
        Gap::NoValue(place) | Gap::TooLarge(place) => {
            vec![Finding::new(Code::PoolNotDivided, place.clone()).with("year", Arg::Year(year))]
        }
    }
}

/// Every criterion and member that have no statistic up to what the key asks for.
fn missing_statistics(facts: &Facts<'_>, key: &Key, year: Year) -> Vec<Finding> {
    let mut found = Vec::new();
    for criterion in &key.criteria {
        let Some(asked) = asked_period(criterion, year) else {
            continue;
        };
        let missing = facts
            .members
            .iter()
            .filter(|code| !has_statistic(facts, criterion, **code, asked));
        found.extend(missing.map(|code| {
            let field = format!("{}.{code}.{asked}", criterion.indicator);
            Finding::new(Code::StatisticMissing, Place::table("statistics").field(field))
                .with("criterion", Arg::Bilingual(criterion.name.clone()))
                .with("municipality", Arg::Municipality(*code))
                .with("period", Arg::Period(asked))
        }));
    }
    found
}

fn asked_period(criterion: &Criterion, year: Year) -> Option<Period> {
    match criterion.reference {
        Reference::Fixed(period) => Some(period),
        Reference::YearsBefore(n) | Reference::MeanOfMonths(n) => year.before(n).ok().map(Period::Year),
    }
}

fn has_statistic(facts: &Facts<'_>, criterion: &Criterion, code: MunicipalityCode, asked: Period) -> bool {
    let subject = Subject::Municipality(code);
    let has = |period: Period| facts.ledger.statistic(&criterion.indicator, subject, period).is_ok();
    if matches!(criterion.reference, Reference::MeanOfMonths(_))
        && (1..=12).all(|month| has(Period::Month(asked.year(), month)))
    {
        return true;
    }
    let Some(indicator) = facts.ledger.indicator(&criterion.indicator) else {
        return false;
    };
    let usable = |period: &Period| *period <= asked && period.same_kind(asked) && has(*period);
    facts.ledger.periods(indicator).iter().any(usable)
}

/// Criteria for which an older statistic is used than the key asks for.
fn older(facts: &Facts<'_>, sharing: &Sharing) -> Vec<Finding> {
    let shares = sharing.pools.iter().flat_map(|pool| &pool.criteria);
    shares.filter_map(|share| older_statistic(facts, share)).collect()
}

fn older_statistic<'a>(facts: &Facts<'a>, share: &CriterionShare) -> Option<Finding> {
    let late = share.basis.values().filter(|basis| basis.used != basis.asked);
    let count = late.clone().count();
    let oldest = late.min_by_key(|basis| basis.used)?;
    let of_share = |criterion: &&Criterion| Some(&criterion.id) == share.criterion.as_ref();
    let with_key = |key: &'a Key| Some(key).zip(key.criteria.iter().find(of_share));
    let (key, criterion) = facts.plan.keys.iter().find_map(with_key)?;
    let place = Place::row("keys", key.id.as_str()).field(format!("criteria.{}", criterion.id));
    let finding = Finding::new(Code::StatisticOlder, place)
        .with("criterion", Arg::Bilingual(criterion.name.clone()))
        .with("asked", Arg::Period(oldest.asked))
        .with("used", Arg::Period(oldest.used))
        .with("count", Arg::Count(count as i64));
    Some(finding)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{code, raised, sound};
    use super::*;

    #[test]
    fn weights_add_up_to_a_hundred() {
        let mut plan = sound();
        plan.keys[0].criteria[0].weight = Number::from(45);
        let found = raised(&plan, Code::WeightsNotHundred);
        assert_eq!(found[0].arg("sum"), Some(&Arg::Percent(Number::from(95), 0)));
        plan.keys[0].criteria.clear();
        assert_eq!(raised(&plan, Code::KeyWithoutCriteria).len(), 1);
    }

    #[test]
    fn a_pool_has_a_key_and_expenses_have_a_pool() {
        let mut plan = sound();
        plan.pools[0].key = None;
        plan.budget_lines[1].pool = None;
        assert_eq!(raised(&plan, Code::PoolWithoutKey).len(), 1);
        assert_eq!(raised(&plan, Code::LineWithoutPool).len(), 1);
    }

    #[test]
    fn a_statistic_that_a_member_lacks_is_named_once() {
        let mut plan = sound();
        plan.statistics.retain(|row| row.id.as_str() != "wa-laihia");
        let found = raised(&plan, Code::StatisticMissing);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].arg("municipality"), Some(&Arg::Municipality(code("399"))));
        assert_eq!(found[0].place, Place::table("statistics").field("working-age.399.2025"));
    }

    #[test]
    fn a_zero_denominator_is_a_finding_and_not_a_crash() {
        let mut plan = sound();
        for row in plan
            .statistics
            .iter_mut()
            .filter(|row| row.indicator.as_str() == "working-age")
        {
            row.value = Number::ZERO;
        }
        assert_eq!(raised(&plan, Code::StatisticAllZero).len(), 1);
        plan.statistics
            .iter_mut()
            .find(|row| row.id.as_str() == "wa-vaasa")
            .unwrap()
            .value = Number::from(-1);
        assert_eq!(raised(&plan, Code::StatisticNegative).len(), 1);
    }

    #[test]
    fn an_older_statistic_than_agreed_is_mentioned() {
        let mut plan = sound();
        let row = plan
            .statistics
            .iter_mut()
            .find(|row| row.id.as_str() == "wa-laihia")
            .unwrap();
        row.period = "2024".parse().unwrap();
        let found = raised(&plan, Code::StatisticOlder);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].arg("used"), Some(&Arg::Period("2024".parse().unwrap())));
    }

    #[test]
    fn a_line_of_a_direct_key_names_who_carries_it() {
        let mut plan = sound();
        plan.keys[0].kind = KeyKind::Direct;
        plan.budget_lines
            .iter_mut()
            .for_each(|line| line.municipality = Some(code("905")));
        assert!(raised(&plan, Code::DirectLineUncarried).is_empty());
        plan.budget_lines[1].municipality = None;
        let found = raised(&plan, Code::DirectLineUncarried);
        assert_eq!(
            found[0].place,
            Place::row("budget_lines", "line-services").field("municipality")
        );
    }

    #[test]
    fn a_direct_pool_without_lines_can_not_be_divided() {
        let mut plan = sound();
        plan.keys[0].kind = KeyKind::Direct;
        plan.budget_lines.iter_mut().for_each(|line| line.pool = None);
        plan.pools[0]
            .amounts
            .insert(Year::try_from(2027).unwrap(), money::Cents::from_cents(100));
        assert_eq!(raised(&plan, Code::PoolNotDivided).len(), 1);
    }
}
