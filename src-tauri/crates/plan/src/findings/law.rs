//! The area that the Act asks for: labour force and connectedness (380/2023, 12 §; 383/2023, 4 §).

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::{Indicator, Measures, Subject};
use crate::{Period, Place};
use money::Number;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    if facts.members.is_empty() {
        return;
    }
    labour_force(facts, out);
    if facts.members.len() > 1 && facts.plan.area.connected.is_empty() {
        out.push(Finding::new(
            Code::ConnectionNotDeclared,
            Place::table("area").field("connected"),
        ));
    }
}

/// The latest labour force of all members together is at least the Act's, unless an exemption is in force.
fn labour_force(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    if !facts.plan.area.exemption.is_empty() {
        return;
    }
    let least = Number::from(facts.outline.least_labour_force);
    let indicator = facts
        .plan
        .indicators
        .iter()
        .find(|indicator| indicator.measures == Measures::LabourForce);
    let place = |indicator: Option<&Indicator>| match indicator {
        Some(indicator) => Place::row("indicators", indicator.id.as_str()),
        None => Place::table("indicators"),
    };
    let Some((period, sum)) = indicator.and_then(|indicator| latest_sum(facts, indicator)) else {
        let finding = Finding::new(Code::LabourForceUnknown, place(indicator));
        out.push(finding.with("least", Arg::Number(least, 0)));
        return;
    };
    if sum < least {
        let finding = Finding::new(Code::LabourForceTooSmall, place(indicator))
            .with("sum", Arg::Number(sum, 0))
            .with("period", Arg::Period(period))
            .with("least", Arg::Number(least, 0));
        out.push(finding);
    }
}

/// The latest period for which every member has a value, and the members' sum.
fn latest_sum(facts: &Facts<'_>, indicator: &Indicator) -> Option<(Period, Number)> {
    let sum_in = |period: Period| {
        let value = |code| {
            facts
                .ledger
                .statistic(&indicator.id, Subject::Municipality(code), period)
        };
        let values = facts.members.iter().map(|code| value(*code).map(|figure| figure.value));
        let values = values.collect::<Result<Vec<_>, _>>().ok()?;
        Number::checked_sum(values).ok().map(|sum| (period, sum))
    };
    facts.ledger.periods(indicator).into_iter().rev().find_map(sum_in)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound};
    use super::*;
    use crate::{Bilingual, Plan};

    /// The labour force of Vaasa and Laihia, 30 000 and 3 500 in the sound plan, taken down to `sum`.
    fn with_labour_force(sum: u32) -> Plan {
        let mut plan = sound();
        for row in plan
            .statistics
            .iter_mut()
            .filter(|row| row.indicator.as_str() == "labour-force")
        {
            row.value = if row.id.as_str() == "lf-vaasa" {
                Number::from(sum - 3_500)
            } else {
                Number::from(3_500)
            };
        }
        plan
    }

    /// 380/2023, 12 § 1 mom.: at least 20 000.
    #[test]
    fn a_labour_force_of_20_000_is_enough_and_19_999_is_not() {
        assert!(raised(&with_labour_force(20_000), Code::LabourForceTooSmall).is_empty());
        let found = raised(&with_labour_force(19_999), Code::LabourForceTooSmall);
        assert_eq!(found[0].arg("sum"), Some(&Arg::Number(Number::from(19_999), 0)));
    }

    /// 383/2023, 4 §.
    #[test]
    fn an_exemption_lifts_the_requirement() {
        let mut plan = with_labour_force(10_000);
        plan.area.exemption = Bilingual::new("Valtioneuvoston lupa", "Statsrådets tillstånd");
        assert!(raised(&plan, Code::LabourForceTooSmall).is_empty());
    }

    #[test]
    fn a_labour_force_that_one_member_lacks_is_unknown() {
        let mut plan = sound();
        plan.statistics.retain(|row| row.id.as_str() != "lf-laihia");
        assert_eq!(raised(&plan, Code::LabourForceUnknown).len(), 1);
    }

    #[test]
    fn a_joint_area_says_how_it_is_connected() {
        let mut plan = sound();
        plan.area.connected = Bilingual::default();
        assert_eq!(raised(&plan, Code::ConnectionNotDeclared).len(), 1);
    }
}
