//! Budget lines and person-years by year (15 § 4 mom. 1 k.), and values that are only made up.

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::{BudgetLine, Calculation, Status};
use crate::ledger::Whose;
use crate::{Place, Plan, Year};

/// The plan covers its first year and at least this many more.
const FURTHER_YEARS: u16 = 2;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    years(facts, out);
    lines(facts, out);
    personnel(facts, out);
    personnel_costs(facts, out);
    counterparts(facts, out);
    scenarios(facts, out);
    illustrative(facts, out);
}

fn years(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let Some(first) = facts.plan.area.first_year else {
        return;
    };
    if facts.plan.budget_lines.is_empty() {
        return;
    }
    let covered = (0..=FURTHER_YEARS).filter_map(|n| Year::try_from(first.get() + n).ok());
    for year in covered {
        let place = Place::table("budget_lines").field(format!("amounts.{year}"));
        match facts.ledger.budget(Whose::Area, year) {
            Err(_) => out.push(Finding::new(Code::BudgetYearMissing, place).with("year", Arg::Year(year))),
            Ok(totals) => {
                let missing = facts
                    .plan
                    .budget_lines
                    .iter()
                    .filter(|line| totals.missing.contains(&line.id));
                out.extend(
                    missing
                        .filter(|line| has_values(facts.plan, line))
                        .map(|line| line_missing_year(line, year)),
                );
            }
        }
    }
}

fn line_missing_year(line: &BudgetLine, year: Year) -> Finding {
    let field = match line.calculation {
        Calculation::Fixed => format!("amounts.{year}"),
        Calculation::CountTimesPrice => format!("counts.{year}"),
        Calculation::Percentage => "of".to_owned(),
        Calculation::Growth => format!("growth.{year}"),
        Calculation::Personnel | Calculation::StateTransfers => "calculation".to_owned(),
    };
    Finding::new(
        Code::LineMissingYear,
        Place::row("budget_lines", line.id.as_str()).field(field),
    )
    .with("line", Arg::Bilingual(line.name.clone()))
    .with("year", Arg::Year(year))
}

fn has_values(plan: &Plan, line: &BudgetLine) -> bool {
    match line.calculation {
        Calculation::Personnel => plan.personnel.iter().any(|row| row.line.as_ref() == Some(&line.id)),
        Calculation::StateTransfers => !plan.state_transfers.is_empty(),
        Calculation::Fixed | Calculation::Growth => !line.amounts.is_empty(),
        Calculation::CountTimesPrice => line.counts.keys().any(|year| line.prices.contains_key(year)),
        Calculation::Percentage => line.percent.is_some() && !line.of.is_empty(),
    }
}

fn lines(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for line in facts
        .plan
        .budget_lines
        .iter()
        .filter(|line| !has_values(facts.plan, line))
    {
        let finding = Finding::new(Code::LineWithoutValues, Place::row("budget_lines", line.id.as_str()));
        out.push(finding.with("line", Arg::Bilingual(line.name.clone())));
    }
}

fn personnel(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for line in facts.plan.personnel.iter().filter(|line| line.person_years.is_empty()) {
        let place = Place::row("personnel", line.id.as_str()).field("person_years");
        let finding = Finding::new(Code::PersonnelWithoutValues, place);
        out.push(finding.with("function", Arg::Bilingual(line.function.clone())));
    }
}

/// Person-years whose costs a budget line counts, or seems to.
fn personnel_costs(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for row in &facts.plan.personnel {
        let Some(id) = &row.line else { continue };
        let about = |code, place| Finding::new(code, place).with("function", Arg::Bilingual(row.function.clone()));
        let line = facts.plan.budget_lines.iter().find(|line| line.id == *id);
        let counts = |line: &&BudgetLine| line.calculation == Calculation::Personnel && line.scenario == row.scenario;
        let place = Place::row("personnel", row.id.as_str());
        match line {
            Some(line) if !counts(&line) => {
                let finding = about(Code::PersonnelNotCounted, place.field("line"));
                out.push(finding.with("line", Arg::Bilingual(line.name.clone())));
            }
            _ => {
                let missing = row
                    .person_years
                    .keys()
                    .find_map(|year| match facts.ledger.personnel_cost(row, *year) {
                        Err(crate::ledger::Gap::NoValue(place)) => Some((*year, place)),
                        _ => None,
                    });
                out.extend(
                    missing
                        .map(|(year, place)| about(Code::PersonnelWithoutPrice, place).with("year", Arg::Year(year))),
                );
            }
        }
    }
}

/// Lines of an alternative that are compared with something else than a line of the plan's own budget.
fn counterparts(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for line in &facts.plan.budget_lines {
        let Some(id) = &line.counterpart else { continue };
        let other = facts.plan.budget_lines.iter().find(|other| other.id == *id);
        let right = line.scenario.is_some() && other.is_some_and(|other| Whose::Area.has(other));
        if !right {
            let place = Place::row("budget_lines", line.id.as_str()).field("counterpart");
            out.push(Finding::new(Code::CounterpartNotOwn, place).with("line", Arg::Bilingual(line.name.clone())));
        }
    }
}

fn scenarios(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for scenario in &facts.plan.scenarios {
        let lines = facts.plan.budget_lines.iter().filter_map(|line| line.scenario.as_ref());
        let people = facts.plan.personnel.iter().filter_map(|line| line.scenario.as_ref());
        if lines.chain(people).all(|id| *id != scenario.id) {
            let finding = Finding::new(Code::ScenarioEmpty, Place::row("scenarios", scenario.id.as_str()));
            out.push(finding.with("scenario", Arg::Bilingual(scenario.name.clone())));
        }
    }
}

/// Values that are made up to show how the plan works: nobody should submit them without noticing.
fn illustrative(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let plan = facts.plan;
    let count = |statuses: &mut dyn Iterator<Item = Status>| statuses.filter(|s| *s == Status::Illustrative).count();
    let counted = [
        ("statistics", count(&mut plan.statistics.iter().map(|row| row.status))),
        (
            "state_transfers",
            count(&mut plan.state_transfers.iter().map(|row| row.status)),
        ),
        (
            "benefit_liabilities",
            count(&mut plan.benefit_liabilities.iter().map(|row| row.status)),
        ),
    ];
    for (table, count) in counted.into_iter().filter(|(_, count)| *count > 0) {
        let finding = Finding::new(Code::IllustrativeValues, Place::table(table).field("status"));
        out.push(finding.with("count", Arg::Count(count as i64)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound, year};
    use super::*;
    use crate::Bilingual;
    use crate::content::Scenario;

    #[test]
    fn the_budget_covers_the_first_year_and_two_more() {
        let mut plan = sound();
        for line in &mut plan.budget_lines {
            line.amounts.remove(&year(2029));
        }
        let found = raised(&plan, Code::BudgetYearMissing);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].arg("year"), Some(&Arg::Year(year(2029))));
    }

    #[test]
    fn a_line_that_pauses_a_year_is_pointed_out() {
        let mut plan = sound();
        plan.budget_lines[1].amounts.remove(&year(2028));
        let found = raised(&plan, Code::LineMissingYear);
        assert_eq!(
            found[0].place,
            Place::row("budget_lines", "line-services").field("amounts.2028")
        );
    }

    #[test]
    fn lines_without_values_are_pointed_out() {
        let mut plan = sound();
        plan.budget_lines[1].amounts.clear();
        plan.personnel[0].person_years.clear();
        assert_eq!(raised(&plan, Code::LineWithoutValues).len(), 1);
        assert_eq!(raised(&plan, Code::PersonnelWithoutValues).len(), 1);
    }

    #[test]
    fn a_scenario_needs_lines_of_its_own() {
        let mut plan = sound();
        let name = Bilingual::new("Ilman Laihiaa", "Utan Laihela");
        let id = "scenario-small".parse().unwrap();
        plan.scenarios.push(Scenario {
            id,
            name,
            members: vec![],
            note: Bilingual::default(),
        });
        assert_eq!(raised(&plan, Code::ScenarioEmpty).len(), 1);
    }

    #[test]
    fn made_up_values_are_counted() {
        let mut plan = sound();
        plan.statistics[0].status = Status::Illustrative;
        plan.statistics[2].status = Status::Illustrative;
        assert_eq!(
            raised(&plan, Code::IllustrativeValues)[0].arg("count"),
            Some(&Arg::Count(2))
        );
    }
}
