//! Values that are entered but that nothing is made of: what is shown is then not what was typed.

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::{BudgetLine, Calculation, Pool};
use crate::{Bilingual, Place};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for pool in &facts.plan.pools {
        let has_lines = facts
            .plan
            .budget_lines
            .iter()
            .any(|line| line.pool.as_ref() == Some(&pool.id));
        out.extend(pool_amounts(pool).filter(|_| has_lines));
    }
    facts
        .plan
        .budget_lines
        .iter()
        .for_each(|line| out.extend(line_values(line)));
}

/// A pool's own total: used only while no budget line belongs to the pool.
fn pool_amounts(pool: &Pool) -> Option<Finding> {
    let place = Place::row("pools", pool.id.as_str()).field("amounts");
    (!pool.amounts.is_empty()).then(|| unused(place, "pool-amounts", &pool.name))
}

/// The values of a line that its way of calculation doesn't look at.
fn line_values(line: &BudgetLine) -> impl Iterator<Item = Finding> + '_ {
    let fields = [
        (
            "amounts",
            &[Calculation::Fixed, Calculation::Growth][..],
            line.amounts.is_empty(),
        ),
        ("counts", &[Calculation::CountTimesPrice], line.counts.is_empty()),
        ("prices", &[Calculation::CountTimesPrice], line.prices.is_empty()),
        ("percent", &[Calculation::Percentage], line.percent.is_none()),
        ("of", &[Calculation::Percentage], line.of.is_empty()),
        ("growth", &[Calculation::Growth], line.growth.is_empty()),
    ];
    let not_used = move |(field, used_by, is_empty): (&'static str, &[Calculation], bool)| {
        let place = Place::row("budget_lines", line.id.as_str()).field(field);
        (!is_empty && !used_by.contains(&line.calculation)).then(|| unused(place, field, &line.name))
    };
    fields.into_iter().filter_map(not_used)
}

fn unused(place: Place, what: &'static str, name: &Bilingual) -> Finding {
    Finding::new(Code::ValueNotUsed, place)
        .with("what", Arg::Choice(what))
        .with("name", Arg::Bilingual(name.clone()))
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{number, raised, sound, year};
    use super::*;
    use money::Cents;

    #[test]
    fn a_pools_own_total_is_not_used_beside_its_lines() {
        let mut plan = sound();
        plan.pools[0].amounts.insert(year(2027), Cents::from_cents(100));
        let found = raised(&plan, Code::ValueNotUsed);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, Place::row("pools", "pool-1").field("amounts"));
        plan.budget_lines.iter_mut().for_each(|line| line.pool = None);
        assert!(raised(&plan, Code::ValueNotUsed).is_empty());
    }

    #[test]
    fn each_way_of_calculation_uses_its_own_values_only() {
        let mut plan = sound();
        let other = plan.budget_lines[1].id.clone();
        let line = &mut plan.budget_lines[0];
        line.counts.insert(year(2027), number("71"));
        line.prices.insert(year(2027), number("55000"));
        line.percent = Some(number("12"));
        line.of = vec![other];
        for (calculation, expected) in [
            (Calculation::Fixed, &["counts", "prices", "percent", "of"][..]),
            (Calculation::CountTimesPrice, &["amounts", "percent", "of"]),
            (Calculation::Percentage, &["amounts", "counts", "prices"]),
        ] {
            plan.budget_lines[0].calculation = calculation;
            let mut fields: Vec<_> = raised(&plan, Code::ValueNotUsed)
                .into_iter()
                .filter_map(|finding| finding.place.field)
                .collect();
            fields.sort_unstable();
            let mut expected = expected.to_vec();
            expected.sort_unstable();
            assert_eq!(fields, expected, "{calculation:?}");
        }
    }
}
