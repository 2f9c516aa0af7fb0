//! The municipalities' shares in unemployment benefits (1290/2002, 14 luku 3 a–3 b §).

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::Place;
use crate::content::{Benefit, BenefitLadder};
use crate::ledger::Gap;
use money::Number;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for ladder in facts.plan.benefit_ladders.iter().filter(|ladder| !rises(ladder)) {
        let place = Place::row("benefit_ladders", ladder.id.as_str()).field("steps");
        out.push(Finding::new(Code::LadderNotRising, place).with("benefit", name(ladder.benefit)));
    }
    for row in facts.plan.benefit_liabilities.iter().filter(|row| row.stated.is_none()) {
        let Some(benefit) = row.benefit else { continue };
        let (code, field) = match facts.ledger.liability(row) {
            Err(Gap::NoValue(place)) if place.table == "benefit_ladders" => (Code::LiabilityWithoutLadder, "benefit"),
            Err(Gap::LadderChanges(_)) => (Code::LadderChangesInYear, "spells"),
            _ => continue,
        };
        let place = Place::row("benefit_liabilities", row.id.as_str()).field(field);
        let finding = Finding::new(code, place).with("benefit", name(benefit));
        out.push(finding.with("year", Arg::Year(row.year)));
    }
}

/// Days and shares rise from step to step, and no share is above a hundred.
fn rises(ladder: &BenefitLadder) -> bool {
    let in_order = ladder
        .steps
        .is_sorted_by(|a, b| a.after_days < b.after_days && a.percent < b.percent);
    in_order
        && ladder
            .steps
            .iter()
            .all(|step| (Number::ZERO..=Number::HUNDRED).contains(&step.percent))
}

fn name(benefit: Benefit) -> Arg {
    Arg::Choice(match benefit {
        Benefit::LabourMarketSubsidy => "labour-market-subsidy",
        Benefit::BasicAllowance => "basic-allowance",
        Benefit::EarningsRelated => "earnings-related",
        Benefit::GeneralSupport => "general-support",
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{code, raised, sound, year};
    use super::*;
    use crate::content::{BenefitLiability, Spell, Status};
    use crate::reference::ladders;
    use money::Cents;

    #[test]
    fn the_acts_own_ladders_rise() {
        let mut plan = sound();
        let rows = ladders()
            .iter()
            .enumerate()
            .map(|(n, ladder)| ladder.to_row(format!("ladder-{n}").parse().unwrap()));
        plan.benefit_ladders = rows.collect();
        assert!(raised(&plan, Code::LadderNotRising).is_empty());
        plan.benefit_ladders[0].steps.swap(1, 2);
        assert_eq!(
            raised(&plan, Code::LadderNotRising)[0].arg("benefit"),
            Some(&Arg::Choice("labour-market-subsidy"))
        );
    }

    #[test]
    fn benefits_by_days_need_a_ladder() {
        let mut plan = sound();
        plan.benefit_liabilities.push(BenefitLiability {
            id: "liability-vaasa".parse().unwrap(),
            municipality: code("905"),
            year: year(2027),
            benefit: Some(Benefit::GeneralSupport),
            stated: None,
            spells: vec![Spell {
                month: None,
                after_days: 300,
                paid: Cents::from_cents(100_000),
            }],
            status: Status::Estimate,
            source: None,
        });
        assert_eq!(raised(&plan, Code::LiabilityWithoutLadder).len(), 1);
    }
}
