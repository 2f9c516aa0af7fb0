//! Amounts of several things by year, and the form that shows them best.

use super::MOST_SERIES;
use super::unit::Unit;
use crate::model::{ChartKind, Plot};
use money::Number;
use plan::Year;

/// Something with a value for each year.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) values: Vec<Option<Number>>,
}

impl Row {
    /// The largest value of any year.
    fn most(&self) -> Number {
        self.values.iter().flatten().max().copied().unwrap_or(Number::ZERO)
    }
}

/// Rows with a value for each year.
pub(super) struct ByYear {
    years: Vec<Year>,
    rows: Vec<Row>,
}

impl ByYear {
    /// The rows that have a value at all.
    pub(super) fn new(years: &[Year], rows: impl Iterator<Item = Row>) -> Self {
        ByYear {
            years: years.to_vec(),
            rows: rows.filter(|row| row.values.iter().any(Option::is_some)).collect(),
        }
    }

    /// Whether there are at least two rows to compare, something to see, and nothing negative: parts of a sum can't be.
    pub(super) fn says_something(&self) -> bool {
        self.rows.len() > 1
            && !self.values().any(|value| value.is_negative())
            && self.values().any(|value| !value.is_zero())
    }

    /// All values.
    pub(super) fn values(&self) -> impl Iterator<Item = Number> {
        self.rows.iter().flat_map(|row| row.values.iter().flatten().copied())
    }

    /// Whether every row has the same value in all of several years.
    pub(super) fn is_even(&self) -> bool {
        let same = |row: &Row| row.values.iter().all(|value| *value == row.values[0]);
        self.years.len() > 1 && self.rows.iter().all(same)
    }

    /// The years that are drawn: `2025–2027`.
    pub(super) fn span(&self) -> String {
        let year = |year: Option<&Year>| year.map_or(0, |year| i32::from(year.get()));
        i18n::years(year(self.years.first()), year(self.years.last()))
    }

    /// The values of a year by the names of their rows.
    pub(super) fn of_year(&self, year: Year) -> Vec<(String, Number)> {
        let Some(index) = self.years.iter().position(|own| *own == year) else {
            return vec![];
        };
        let value = |row: &Row| Some((row.name.clone(), row.values[index]?));
        self.rows.iter().filter_map(value).collect()
    }

    /// Draws only the largest rows, in their order, and the others as one row of this name, so that there are `most` at most.
    pub(super) fn gather(&mut self, most: usize, others: String) {
        if self.rows.len() <= most {
            return;
        }
        let mut sizes: Vec<(usize, Number)> = self.rows.iter().map(Row::most).enumerate().collect();
        sizes.sort_by_key(|size| std::cmp::Reverse(size.1));
        let mut shown: Vec<usize> = sizes[..most - 1].iter().map(|size| size.0).collect();
        shown.sort_unstable();
        let sum = |year: usize| {
            let rest = self.rows.iter().enumerate().filter(|(index, _)| !shown.contains(index));
            let values: Vec<Number> = rest.filter_map(|(_, row)| row.values[year]).collect();
            let sum = Number::checked_sum(values.iter().copied());
            sum.ok().filter(|_| !values.is_empty())
        };
        let values = (0..self.years.len()).map(sum).collect();
        self.rows = shown.iter().map(|index| self.rows[*index].clone()).collect();
        self.rows.push(Row { name: others, values });
    }

    /// The row with the largest first value first.
    pub(super) fn rank(&mut self) {
        self.rows
            .sort_by_key(|row| std::cmp::Reverse(row.values.first().copied().flatten()));
    }

    /// Columns of parts, one for each year, under which `total` says the year and the sum; bars when there would be only one
    /// column, or all would be the same.
    pub(super) fn parts(&self, unit: &Unit, total: impl Fn(&str, &str) -> String) -> Plot {
        if self.years.len() < 2 || self.is_even() {
            return self.bars(unit);
        }
        let series = self.rows.iter().map(|row| unit.series(row.name.clone(), &row.values));
        Plot {
            kind: ChartKind::Stacked,
            categories: self.columns(unit, total),
            series: series.collect(),
            unit: unit.name.clone(),
        }
    }

    fn columns(&self, unit: &Unit, total: impl Fn(&str, &str) -> String) -> Vec<String> {
        let column = |(index, year): (usize, &Year)| {
            let values = self.rows.iter().filter_map(|row| row.values[index]);
            let sum = Number::checked_sum(values).ok();
            sum.map_or(year.to_string(), |sum| total(&unit.say(sum), &year.to_string()))
        };
        self.years.iter().enumerate().map(column).collect()
    }

    /// Bars, a group for each row with a bar for each year; years that are all the same share their bar.
    pub(super) fn bars(&self, unit: &Unit) -> Plot {
        let even = self.is_even();
        let drawn = if even { 1 } else { self.years.len() };
        let series = (0..drawn).map(|index| {
            let name = if even {
                self.span()
            } else {
                self.years[index].to_string()
            };
            let values: Vec<Option<Number>> = self.rows.iter().map(|row| row.values[index]).collect();
            unit.series(name, &values)
        });
        Plot {
            kind: ChartKind::Bars,
            categories: self.rows.iter().map(|row| row.name.clone()).collect(),
            series: series.collect(),
            unit: unit.name.clone(),
        }
    }
}

/// How many parts columns may have.
pub(super) const MOST_PARTS: usize = MOST_SERIES;

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(values: &[&[i64]]) -> ByYear {
        let years = (2025..).take(values[0].len());
        let years: Vec<Year> = years.map(|year| Year::try_from(year).unwrap()).collect();
        let row = |(index, values): (usize, &&[i64])| Row {
            name: format!("r{index}"),
            values: values.iter().map(|value| Some(Number::from(*value))).collect(),
        };
        ByYear::new(&years, values.iter().enumerate().map(row))
    }

    #[test]
    fn years_that_are_the_same_are_drawn_once() {
        let plot = rows(&[&[5, 5, 5], &[3, 3, 3]]).parts(&Unit::plain("€".to_owned(), None), |sum, year| {
            format!("{year}: {sum}")
        });
        assert_eq!(plot.kind, ChartKind::Bars);
        assert_eq!(plot.series.len(), 1);
        assert_eq!(plot.series[0].name, "2025–2027");
    }

    #[test]
    fn small_rows_are_drawn_together_and_nothing_is_lost() {
        let values: [&[i64]; 8] = [
            &[1, 2],
            &[50, 40],
            &[3, 3],
            &[9, 90],
            &[2, 2],
            &[60, 6],
            &[70, 7],
            &[80, 8],
        ];
        let mut all = rows(&values);
        all.gather(6, "muut".to_owned());
        let plot = all.parts(&Unit::plain("€".to_owned(), None), |sum, year| {
            format!("{year}: {sum}")
        });
        let names: Vec<&str> = plot.series.iter().map(|series| series.name.as_str()).collect();
        assert_eq!(names, ["r1", "r3", "r5", "r6", "r7", "muut"]);
        let drawn: f64 = plot.series.iter().filter_map(|series| series.values[0]).sum();
        assert_eq!(drawn, 275.0);
        assert_eq!(plot.series[5].labels, ["6", "7"]);
        assert_eq!(plot.categories, ["2025: 275", "2026: 158"]);
    }
}
