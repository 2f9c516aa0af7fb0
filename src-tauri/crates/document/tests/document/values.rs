//! Exact values say what the text says, and sums are sums.

use crate::common::{examples, maximal, words};
use document::{Block, Cell, Detail, Form, Language, Options, Row, RowKind, Table, Value, build};
use plan::Plan;
use rust_decimal::Decimal;

/// All tables of a plan, with the name of the plan.
fn tables(language: Language) -> Vec<(String, Table)> {
    let options = Options {
        form: Form::One(language),
        version: None,
        detail: Detail::Full,
    };
    let mut plans: Vec<(String, Plan)> = examples();
    plans.push(("maximal".to_owned(), maximal()));
    let of = |(name, plan): (String, Plan)| {
        let blocks = build(&plan, &options, &|_| None).document.blocks;
        blocks.into_iter().filter_map(move |block| match block {
            Block::Table(table) => Some((name.clone(), table)),
            _ => None,
        })
    };
    plans.into_iter().flat_map(of).collect()
}

/// What a table is called, without its language and what follows: `budget`.
fn kind(table: &Table) -> &str {
    let name = table.anchor.0.split_once("-table:").unwrap().1;
    name.split(':').next().unwrap()
}

/// Digits as Finns write them, made here: thousands apart, a comma, a real minus.
fn digits(number: Decimal, decimals: u32) -> String {
    let text = format!("{:.*}", decimals as usize, number.abs());
    let (whole, fraction) = text
        .split_once('.')
        .map_or((text.as_str(), ""), |(whole, fraction)| (whole, fraction));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    let minus = if number.is_sign_negative() && !number.is_zero() {
        "\u{2212}"
    } else {
        ""
    };
    let comma = if fraction.is_empty() { "" } else { "," };
    format!("{minus}{grouped}{comma}{fraction}")
}

/// The ways in which a value may be written.
fn ways(value: Value) -> Vec<String> {
    let number = |number: Decimal, decimals: Option<u8>| {
        let scale = decimals.map_or(number.normalize().scale(), u32::from);
        digits(
            number.round_dp_with_strategy(scale, rust_decimal::RoundingStrategy::MidpointAwayFromZero),
            scale,
        )
    };
    match value {
        Value::Euros(cents) => {
            let euros = Decimal::new(cents.get(), 2);
            let whole = (cents.get() % 100 == 0).then(|| digits(euros, 0));
            std::iter::once(digits(euros, 2)).chain(whole).collect()
        }
        Value::Number { number: n, decimals } => vec![number(n.decimal(), decimals)],
        Value::Percent { number: n, decimals } => vec![number(n.decimal(), decimals) + "\u{a0}%"],
        Value::Date(day) => vec![day.format("%-d.%-m.%Y").to_string()],
    }
}

#[test]
fn the_text_of_a_cell_is_its_exact_value_with_at_most_a_unit_and_a_sign() {
    let mut checked = 0;
    for language in Language::ALL {
        for (name, table) in tables(language) {
            for cell in table.rows.iter().flat_map(|row| &row.cells) {
                let Some(value) = cell.value else { continue };
                let text = words(&cell.paragraphs[0]);
                let rest = ways(value)
                    .into_iter()
                    .find_map(|way| text.strip_prefix(&way).map(str::to_owned));
                let rest = rest.unwrap_or_else(|| panic!("{name} {}: {text} isn't {value:?}", words(&table.caption)));
                let unit = rest.trim_end_matches('*');
                let is_unit = unit.starts_with('\u{a0}') && !unit.contains(|c: char| c.is_ascii_digit());
                assert!(unit.is_empty() || is_unit, "{name}: {text}");
                checked += 1;
            }
        }
    }
    assert!(checked > 5_000, "{checked}");
}

/// Cells in columns of numbers that hold nothing but a number have its value.
#[test]
fn no_number_is_without_its_value() {
    for (name, table) in tables(Language::Fi) {
        // What people write in the tables of a text stays theirs.
        if kind(&table).parse::<u32>().is_ok() {
            continue;
        }
        for row in &table.rows {
            for cell in row.cells.iter().filter(|cell| !cell.header && cell.value.is_none()) {
                let text = cell.paragraphs.first().map(|spans| words(spans)).unwrap_or_default();
                let bare = text.trim_end_matches('*');
                let is_number = bare.contains(|c: char| c.is_ascii_digit())
                    && bare
                        .chars()
                        .all(|c| c.is_ascii_digit() || "\u{a0},\u{2212}%".contains(c));
                // A year names what a row is about.
                let is_year = bare.len() == 4 && bare.parse::<u16>().is_ok();
                assert!(!is_number || is_year, "{name}: {}: {text}", words(&table.caption));
            }
        }
    }
}

fn number(cell: &Cell) -> Option<Decimal> {
    match cell.value? {
        Value::Euros(cents) => Some(Decimal::new(cents.get(), 2)),
        Value::Number { number, .. } => Some(number.decimal()),
        Value::Percent { .. } | Value::Date(_) => None,
    }
}

/// The numbers of a column in some rows; none when one of them is missing.
fn column(rows: &[&Row], index: usize) -> Option<Vec<Decimal>> {
    rows.iter().map(|row| number(&row.cells[index])).collect()
}

/// The rows between the row at `end` and the group, subtotal or beginning before it.
fn section(table: &Table, end: usize) -> Vec<&Row> {
    let before = table.rows[..end].iter().rev();
    let mut section: Vec<&Row> = before.take_while(|row| row.kind == RowKind::Body).collect();
    section.reverse();
    section
}

#[test]
fn totals_are_the_sums_of_what_stands_above_them() {
    let sums = [
        "shares-by-pool",
        "pool-division",
        "settlement",
        "members",
        "benefit-liability",
    ];
    let mut checked = 0;
    for (name, table) in tables(Language::Fi)
        .into_iter()
        .filter(|(_, table)| sums.contains(&kind(table)))
    {
        let Some(end) = table.rows.iter().position(|row| row.kind == RowKind::Total) else {
            continue;
        };
        assert_eq!(end + 1, table.rows.len(), "{name}: the total comes last");
        let section = section(&table, end);
        assert_eq!(section.len(), end);
        for index in 1..table.columns.len() {
            if let (Some(parts), Some(total)) = (column(&section, index), number(&table.rows[end].cells[index])) {
                let sum: Decimal = parts.into_iter().sum();
                assert_eq!(sum, total, "{name}: {}, column {index}", words(&table.caption));
                checked += 1;
            }
        }
    }
    assert!(checked > 40, "{checked}");
}

/// Twelve equal months and the months that are a cent more make the year.
#[test]
fn monthly_advances_make_the_year_to_the_cent() {
    let mut checked = 0;
    let advances = |(name, table): (String, Table)| (kind(&table) == "advances").then_some((name, table));
    for (name, table) in tables(Language::Fi).into_iter().filter_map(advances) {
        for row in table.rows.iter().filter(|row| row.kind == RowKind::Body) {
            let [monthly, year] = [1, row.cells.len() - 1].map(|index| number(&row.cells[index]).unwrap());
            let cents = (year - monthly * Decimal::from(12)) * Decimal::from(100);
            let named = (row.cells.len() == 4)
                .then(|| row.cells[2].paragraphs.first())
                .flatten();
            assert_eq!(
                months_in(named.map(|spans| words(spans))),
                cents.normalize().to_string(),
                "{name}: {}",
                words(&table.caption)
            );
            checked += 1;
        }
    }
    assert!(checked > 30, "{checked}");
}

/// How many months `Helmikuu–huhtikuu ja syyskuu` names.
fn months_in(named: Option<String>) -> String {
    let all = [
        "tammikuu",
        "helmikuu",
        "maaliskuu",
        "huhtikuu",
        "toukokuu",
        "kesäkuu",
        "heinäkuu",
        "elokuu",
        "syyskuu",
        "lokakuu",
        "marraskuu",
        "joulukuu",
    ];
    let place = |month: &str| all.iter().position(|name| *name == month.to_lowercase()).unwrap();
    let named = named.unwrap_or_default().replace(" ja ", ", ");
    let spans = named.split(", ").filter(|span| !span.is_empty());
    let count = spans.map(|span| match span.split_once('–') {
        Some((first, last)) => place(last) - place(first) + 1,
        None => place(span) / 12 + 1,
    });
    count.sum::<usize>().to_string()
}

/// The sums of groups, of expenses, of income and expenses − income, added up here from the lines.
#[test]
fn a_budget_adds_up_its_groups_and_nets_its_income() {
    let (mut groups, mut nets) = (0, 0);
    let all = tables(Language::Fi).into_iter();
    for (name, table) in all.filter(|(_, table)| kind(table) == "budget") {
        for index in 1..table.columns.len() {
            let mut sums = Sums::default();
            for row in &table.rows {
                let title = words(&row.cells[0].paragraphs.concat());
                let Some(expected) = sums.after(row, &title, index) else {
                    continue;
                };
                if let Some(shown) = number(&row.cells[index]) {
                    assert_eq!(expected, shown, "{name}: {} {title}", words(&table.caption));
                    groups += usize::from(row.kind == RowKind::Subtotal);
                    nets += usize::from(row.kind == RowKind::Total);
                }
            }
        }
    }
    assert!(groups > 10 && nets > 10, "{groups} {nets}");
}

#[derive(Default)]
struct Sums {
    income: bool,
    group: Decimal,
    kind: Decimal,
    net: Decimal,
}

impl Sums {
    /// What a sum must be; none for a row that is no sum.
    fn after(&mut self, row: &Row, title: &str, index: usize) -> Option<Decimal> {
        match row.kind {
            RowKind::Group => {
                let income = title.starts_with("Tulot");
                if income != self.income {
                    (self.income, self.kind) = (income, Decimal::ZERO);
                }
                self.group = Decimal::ZERO;
                None
            }
            RowKind::Body => {
                let amount = number(&row.cells[index]).unwrap_or_default();
                self.group += amount;
                self.kind += amount;
                self.net += if self.income { -amount } else { amount };
                None
            }
            RowKind::Subtotal | RowKind::Total => Some(match title {
                "Menot yhteensä" | "Tulot yhteensä" => self.kind,
                "Nettomenot" => self.net,
                _ => self.group,
            }),
        }
    }
}

/// Each origin's subtotal adds up the lines of that origin, and the total all lines.
#[test]
fn person_years_add_up_by_origin() {
    let mut checked = 0;
    for (name, table) in tables(Language::Fi)
        .into_iter()
        .filter(|(_, table)| kind(table) == "personnel")
    {
        let lines: Vec<&Row> = table.rows.iter().filter(|row| row.kind == RowKind::Body).collect();
        let origin = |row: &Row| row.cells[1].paragraphs.first().map(|spans| words(spans));
        for sum in table.rows.iter().filter(|row| row.kind != RowKind::Body) {
            let of = |row: &&&Row| sum.kind == RowKind::Total || origin(row) == origin(sum);
            let parts: Vec<&Row> = lines.iter().filter(of).copied().collect();
            for index in 2..table.columns.len() {
                let Some(shown) = number(&sum.cells[index]) else {
                    continue;
                };
                let added: Decimal = parts.iter().filter_map(|row| number(&row.cells[index])).sum();
                assert_eq!(added, shown, "{name}: {}", words(&table.caption));
                checked += 1;
            }
        }
    }
    assert!(checked > 5, "{checked}");
}

#[test]
fn total_columns_add_up_the_numbers_before_them() {
    let mut checked = 0;
    for (name, table) in tables(Language::Fi) {
        for (index, _) in table.columns.iter().enumerate().filter(|(_, column)| column.total) {
            for row in table.rows.iter().filter(|row| row.kind != RowKind::Group) {
                let sum: Decimal = row.cells[..index].iter().filter_map(number).sum();
                assert_eq!(
                    Some(sum),
                    number(&row.cells[index]),
                    "{name}: {}",
                    words(&table.caption)
                );
                checked += 1;
            }
        }
    }
    assert!(checked > 50, "{checked}");
}
