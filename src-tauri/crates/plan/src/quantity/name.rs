//! The names of quantities: words and identifiers divided by colons.

use crate::content::{Origin, Subject};
use crate::id::{IndicatorId, LineId, PersonnelId, PoolId, ScenarioId};
use crate::{MunicipalityCode, Period, Year};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// Text that names no quantity.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{0}` is not the name of a quantity")]
pub struct NameError(pub String);

/// A sum of a budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// All expenses.
    Expenses,
    /// All income.
    Income,
    /// Expenses − income.
    Net,
}

/// A quantity of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Quantity {
    /// How many members: `members:count`.
    Members,
    /// How many offices, in all or in a municipality: `offices:count`, `offices:count:091`.
    Offices(Option<MunicipalityCode>),
    /// How many services: `services:count`.
    Services,
    /// How many partners: `partners:count`.
    Partners,
    /// How many measures: `measures:count`.
    Measures,
    /// A statistic: `statistic:unemployed:2024-08:091`, `…:area`, `…:others`.
    Statistic(IndicatorId, Period, Subject),
    /// The sum over members and others: `statistic-sum:unemployed:2024-08`.
    StatisticSum(IndicatorId, Period),
    /// A municipality's part of the area's value in per cent: `statistic-share:unemployed:2024-08:091`.
    StatisticShare(IndicatorId, Period, MunicipalityCode),
    /// A budget line: `line:line-rent:2025`.
    Line(LineId, Year),
    /// A budget line in per cent of all expenses of its budget: `line-share:line-rent:2025`.
    LineShare(LineId, Year),
    /// A sum of the area's budget: `budget:net:2025`, `budget:net:2025:scenario-b`.
    Budget(Part, Year, Option<ScenarioId>),
    /// A sum of a member's own budget: `municipal:net:2023:240`.
    Municipal(Part, Year, MunicipalityCode),
    /// A pool's total: `pool:pool-operating:2025`.
    Pool(PoolId, Year),
    /// A member's share of all pools in euros: `share:091:2025`.
    Share(MunicipalityCode, Year),
    /// A member's share of all pools in per cent: `share-percent:091:2025`.
    SharePercent(MunicipalityCode, Year),
    /// A member's share of all pools in euros per resident: `share-per-resident:091:2025`.
    SharePerResident(MunicipalityCode, Year),
    /// Person-years: `personnel:total:2025`, `personnel:total:2025:scenario-b`.
    Personnel(Year, Option<ScenarioId>),
    /// A line of person-years: `personnel:line:staff-guidance:2025`.
    PersonnelLine(PersonnelId, Year),
    /// Person-years of one origin: `personnel:origin:state:2025`.
    PersonnelOrigin(Origin, Year),
    /// State transfers: `transfer:091:2025`, `transfer:area:2025`.
    Transfer(Option<MunicipalityCode>, Year),
    /// Benefit liability: `liability:091:2025`, `liability:area:2025`.
    Liability(Option<MunicipalityCode>, Year),
}

impl FromStr for Quantity {
    type Err = NameError;
    fn from_str(text: &str) -> Result<Self, NameError> {
        let words: Vec<&str> = text.split(':').collect();
        parse(&words).ok_or_else(|| NameError(text.chars().take(120).collect()))
    }
}

fn parse(words: &[&str]) -> Option<Quantity> {
    let year = |text: &str| text.parse::<Year>().ok();
    let code = |text: &str| text.parse::<MunicipalityCode>().ok();
    let area_or = |text: &str| {
        if text == "area" {
            Some(None)
        } else {
            code(text).map(Some)
        }
    };
    Some(match *words {
        ["members", "count"] => Quantity::Members,
        ["offices", "count"] => Quantity::Offices(None),
        ["offices", "count", c] => Quantity::Offices(Some(code(c)?)),
        ["services", "count"] => Quantity::Services,
        ["partners", "count"] => Quantity::Partners,
        ["measures", "count"] => Quantity::Measures,
        ["statistic", i, p, s] => Quantity::Statistic(i.parse().ok()?, p.parse().ok()?, s.parse().ok()?),
        ["statistic-sum", i, p] => Quantity::StatisticSum(i.parse().ok()?, p.parse().ok()?),
        ["statistic-share", i, p, c] => Quantity::StatisticShare(i.parse().ok()?, p.parse().ok()?, code(c)?),
        ["line", l, y] => Quantity::Line(l.parse().ok()?, year(y)?),
        ["line-share", l, y] => Quantity::LineShare(l.parse().ok()?, year(y)?),
        ["budget", p, y] => Quantity::Budget(part(p)?, year(y)?, None),
        ["budget", p, y, s] => Quantity::Budget(part(p)?, year(y)?, Some(s.parse().ok()?)),
        ["municipal", p, y, c] => Quantity::Municipal(part(p)?, year(y)?, code(c)?),
        ["pool", p, y] => Quantity::Pool(p.parse().ok()?, year(y)?),
        ["share", c, y] => Quantity::Share(code(c)?, year(y)?),
        ["share-percent", c, y] => Quantity::SharePercent(code(c)?, year(y)?),
        ["share-per-resident", c, y] => Quantity::SharePerResident(code(c)?, year(y)?),
        ["personnel", "total", y] => Quantity::Personnel(year(y)?, None),
        ["personnel", "total", y, s] => Quantity::Personnel(year(y)?, Some(s.parse().ok()?)),
        ["personnel", "line", l, y] => Quantity::PersonnelLine(l.parse().ok()?, year(y)?),
        ["personnel", "origin", o, y] => Quantity::PersonnelOrigin(origin(o)?, year(y)?),
        ["transfer", c, y] => Quantity::Transfer(area_or(c)?, year(y)?),
        ["liability", c, y] => Quantity::Liability(area_or(c)?, year(y)?),
        _ => return None,
    })
}

fn part(word: &str) -> Option<Part> {
    match word {
        "expenses" => Some(Part::Expenses),
        "income" => Some(Part::Income),
        "net" => Some(Part::Net),
        _ => None,
    }
}

fn origin(word: &str) -> Option<Origin> {
    match word {
        "state" => Some(Origin::State),
        "municipal" => Some(Origin::Municipal),
        "new" => Some(Origin::New),
        _ => None,
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Part::Expenses => "expenses",
            Part::Income => "income",
            Part::Net => "net",
        })
    }
}

/// `text`, then `:more` when there is more.
fn with(f: &mut fmt::Formatter<'_>, text: fmt::Arguments<'_>, more: Option<&dyn fmt::Display>) -> fmt::Result {
    f.write_fmt(text)?;
    more.map_or(Ok(()), |more| write!(f, ":{more}"))
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let or_area = |code: &Option<MunicipalityCode>| code.map_or("area".to_owned(), |code| code.to_string());
        match self {
            Quantity::Members => f.write_str("members:count"),
            Quantity::Offices(code) => with(f, format_args!("offices:count"), code.as_ref().map(|c| c as _)),
            Quantity::Services => f.write_str("services:count"),
            Quantity::Partners => f.write_str("partners:count"),
            Quantity::Measures => f.write_str("measures:count"),
            Quantity::Statistic(i, p, s) => write!(f, "statistic:{i}:{p}:{s}"),
            Quantity::StatisticSum(i, p) => write!(f, "statistic-sum:{i}:{p}"),
            Quantity::StatisticShare(i, p, c) => write!(f, "statistic-share:{i}:{p}:{c}"),
            Quantity::Line(l, y) => write!(f, "line:{l}:{y}"),
            Quantity::LineShare(l, y) => write!(f, "line-share:{l}:{y}"),
            Quantity::Budget(p, y, s) => with(f, format_args!("budget:{p}:{y}"), s.as_ref().map(|s| s as _)),
            Quantity::Municipal(p, y, c) => write!(f, "municipal:{p}:{y}:{c}"),
            Quantity::Pool(p, y) => write!(f, "pool:{p}:{y}"),
            Quantity::Share(c, y) => write!(f, "share:{c}:{y}"),
            Quantity::SharePercent(c, y) => write!(f, "share-percent:{c}:{y}"),
            Quantity::SharePerResident(c, y) => write!(f, "share-per-resident:{c}:{y}"),
            Quantity::Personnel(y, s) => with(f, format_args!("personnel:total:{y}"), s.as_ref().map(|s| s as _)),
            Quantity::PersonnelLine(l, y) => write!(f, "personnel:line:{l}:{y}"),
            Quantity::PersonnelOrigin(Origin::State, y) => write!(f, "personnel:origin:state:{y}"),
            Quantity::PersonnelOrigin(Origin::Municipal, y) => write!(f, "personnel:origin:municipal:{y}"),
            Quantity::PersonnelOrigin(Origin::New, y) => write!(f, "personnel:origin:new:{y}"),
            Quantity::Transfer(c, y) => write!(f, "transfer:{}:{y}", or_area(c)),
            Quantity::Liability(c, y) => write!(f, "liability:{}:{y}", or_area(c)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_and_written_the_same() {
        for name in [
            "members:count",
            "offices:count",
            "offices:count:091",
            "statistic:unemployed:2017-08:837",
            "statistic:unemployed:2017-08:area",
            "statistic-sum:jobs:2022",
            "statistic-share:cost:2023:905",
            "line:l-1:2025",
            "line-share:l-1:2025",
            "budget:net:2025",
            "budget:expenses:2025:s-1",
            "municipal:net:2023:240",
            "pool:p:2025",
            "share:638:2025",
            "share-percent:638:2025",
            "share-per-resident:638:2025",
            "personnel:total:2025",
            "personnel:total:2025:s-1",
            "personnel:line:x:2025",
            "personnel:origin:state:2025",
            "transfer:area:2025",
            "liability:240:2023",
            "services:count",
            "partners:count",
            "measures:count",
        ] {
            assert_eq!(name.parse::<Quantity>().expect(name).to_string(), name);
        }
        for name in [
            "",
            "offices",
            "offices:count:9",
            "statistic:a:b:c",
            "budget:gross:2025",
            "line:l",
            "share:638:25",
        ] {
            assert!(name.parse::<Quantity>().is_err(), "{name}");
        }
    }
}
