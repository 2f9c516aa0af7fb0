//! In which table a figure stands: the names that tables give themselves with `Grid::holding`.

use plan::Year;
use plan::quantity::Quantity;

/// A name for each year: the figures of those years that a table holds.
pub(crate) fn by_year(name: &str, years: &[Year]) -> Vec<String> {
    years.iter().map(|year| format!("{name}:{year}")).collect()
}

/// The name of the table that a quantity stands in, when the document has it.
pub(crate) fn table_of(quantity: &Quantity) -> String {
    match quantity {
        Quantity::Members => "members".to_owned(),
        Quantity::Offices(_) => "offices".to_owned(),
        Quantity::Services => "services".to_owned(),
        Quantity::Partners => "partners".to_owned(),
        Quantity::Measures => "measures".to_owned(),
        Quantity::Statistic(indicator, period, _)
        | Quantity::StatisticSum(indicator, period)
        | Quantity::StatisticShare(indicator, period, _) => format!("statistic:{indicator}:{period}"),
        Quantity::Line(line, year) | Quantity::LineShare(line, year) => format!("line:{line}:{year}"),
        Quantity::Budget(_, year, None) => format!("budget:{year}"),
        Quantity::Budget(_, year, Some(scenario)) => format!("budget:{scenario}:{year}"),
        Quantity::Municipal(_, year, _) => format!("municipal-budgets:{year}"),
        Quantity::Pool(pool, year) => format!("pool:{pool}:{year}"),
        Quantity::Share(_, year) | Quantity::SharePercent(_, year) => format!("shares:{year}"),
        Quantity::SharePerResident(_, year) => format!("per-resident:{year}"),
        Quantity::Personnel(year, None) | Quantity::PersonnelOrigin(_, year) => format!("personnel:{year}"),
        Quantity::Personnel(year, Some(scenario)) => format!("personnel:{scenario}:{year}"),
        Quantity::PersonnelLine(line, year) => format!("personnel-line:{line}:{year}"),
        Quantity::Transfer(_, year) => format!("state-transfers:{year}"),
        Quantity::Liability(_, year) => format!("benefit-liability:{year}"),
    }
}
