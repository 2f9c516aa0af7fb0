//! What a quantity is, in words: `Talousarvio, nettomenot 2025`.

use super::Said;
use i18n::Words;
use plan::content::Subject;
use plan::quantity::{Part, Quantity};
use plan::{Bilingual, MunicipalityCode, Plan, reference};

/// What a quantity of a plan is, in words; a row that is gone is named by its identifier.
pub fn quantity_name(plan: &Plan, quantity: &Quantity, words: Words) -> String {
    let name = Names { plan, words };
    match quantity {
        Quantity::Members => words.quantity_members(),
        Quantity::Offices(None) => words.quantity_offices(),
        Quantity::Offices(Some(code)) => words.quantity_offices_in(&name.municipality(*code)),
        Quantity::Services => words.quantity_services(),
        Quantity::Partners => words.quantity_partners(),
        Quantity::Measures => words.quantity_measures(),
        Quantity::Statistic(id, period, subject) => words.quantity_statistic(
            &name.indicator(id.as_str()),
            &i18n::period(*period, words.language()),
            &name.subject(*subject),
        ),
        Quantity::StatisticSum(id, period) => {
            words.quantity_statistic_sum(&name.indicator(id.as_str()), &i18n::period(*period, words.language()))
        }
        Quantity::StatisticShare(id, period, code) => words.quantity_statistic_share(
            &name.indicator(id.as_str()),
            &name.municipality(*code),
            &i18n::period(*period, words.language()),
        ),
        _ => name.money(quantity),
    }
}

struct Names<'a> {
    plan: &'a Plan,
    words: Words,
}

impl Names<'_> {
    /// Quantities of the budget, of person-years, of transfers and benefits.
    fn money(&self, quantity: &Quantity) -> String {
        let words = self.words;
        match quantity {
            Quantity::Line(id, year) => words.quantity_line(&self.line(id.as_str()), &year.to_string()),
            Quantity::LineShare(id, year) => words.quantity_line_share(&self.line(id.as_str()), &year.to_string()),
            Quantity::Budget(part, year, None) => words.quantity_budget(&self.part(*part), &year.to_string()),
            Quantity::Budget(part, year, Some(id)) => {
                words.quantity_budget_scenario(&self.part(*part), &self.scenario(id.as_str()), &year.to_string())
            }
            Quantity::Municipal(part, year, code) => {
                words.quantity_municipal(&self.municipality(*code), &self.part(*part), &year.to_string())
            }
            Quantity::Pool(id, year) => words.quantity_pool(&self.pool(id.as_str()), &year.to_string()),
            Quantity::Share(code, year) => words.quantity_share(&self.municipality(*code), &year.to_string()),
            Quantity::SharePercent(code, year) => {
                words.quantity_share_percent(&self.municipality(*code), &year.to_string())
            }
            Quantity::SharePerResident(code, year) => {
                words.quantity_share_per_resident(&self.municipality(*code), &year.to_string())
            }
            Quantity::Transfer(code, year) => words.quantity_transfer(&self.of(*code), &year.to_string()),
            Quantity::Liability(code, year) => words.quantity_liability(&self.of(*code), &year.to_string()),
            _ => self.people(quantity),
        }
    }

    /// Person-years.
    fn people(&self, quantity: &Quantity) -> String {
        let words = self.words;
        match quantity {
            Quantity::Personnel(year, None) => words.quantity_personnel(&year.to_string()),
            Quantity::Personnel(year, Some(id)) => {
                words.quantity_personnel_scenario(&self.scenario(id.as_str()), &year.to_string())
            }
            Quantity::PersonnelOrigin(origin, year) => {
                words.quantity_personnel_origin(&origin.say(words), &year.to_string())
            }
            Quantity::PersonnelLine(id, year) => {
                let lines = self
                    .plan
                    .personnel
                    .iter()
                    .map(|line| (line.id.as_str(), &line.function));
                words.quantity_personnel_line(&self.found(lines, id.as_str()), &year.to_string())
            }
            other => other.to_string(),
        }
    }

    fn part(&self, part: Part) -> String {
        match part {
            Part::Expenses => self.words.budget_expenses(),
            Part::Income => self.words.budget_income(),
            Part::Net => self.words.budget_net(),
        }
    }

    fn of(&self, code: Option<MunicipalityCode>) -> String {
        code.map_or_else(|| self.words.subject_area(), |code| self.municipality(code))
    }

    fn subject(&self, subject: Subject) -> String {
        match subject {
            Subject::Municipality(code) => self.municipality(code),
            Subject::Area => self.words.subject_area(),
            Subject::Others => self.words.subject_others(),
        }
    }

    fn municipality(&self, code: MunicipalityCode) -> String {
        let known = reference::register().get(code);
        known.map_or(code.to_string(), |m| {
            m.name.or_other(self.words.language()).0.to_owned()
        })
    }

    fn indicator(&self, id: &str) -> String {
        self.found(self.plan.indicators.iter().map(|row| (row.id.as_str(), &row.name)), id)
    }

    fn line(&self, id: &str) -> String {
        self.found(
            self.plan.budget_lines.iter().map(|row| (row.id.as_str(), &row.name)),
            id,
        )
    }

    fn scenario(&self, id: &str) -> String {
        self.found(self.plan.scenarios.iter().map(|row| (row.id.as_str(), &row.name)), id)
    }

    fn pool(&self, id: &str) -> String {
        self.found(self.plan.pools.iter().map(|row| (row.id.as_str(), &row.name)), id)
    }

    fn found<'r>(&self, mut rows: impl Iterator<Item = (&'r str, &'r Bilingual)>, id: &str) -> String {
        let found = rows.find(|(row, _)| *row == id);
        found.map_or(id.to_owned(), |(_, name)| {
            name.or_other(self.words.language()).0.to_owned()
        })
    }
}
