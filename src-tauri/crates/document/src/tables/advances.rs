//! Monthly advances: what is paid each month, in which months a cent more, and what that makes in a year.

use super::cell::{head, to_the_cent, words};
use super::grid::{Grid, MOST_COLUMNS, blocks_of};
use crate::model::{Block, RowKind};
use crate::part::{Part, capital};
use crate::say::{months, plain};
use i18n::EN_DASH;
use money::Cents;

/// What is paid in each month of a year.
pub(crate) type Months = [Cents; 12];

/// A year's months when they differ by no more than the cent that can't be divided.
#[derive(Debug, PartialEq, Eq)]
struct Even {
    monthly: Cents,
    /// The months that are a cent more, from 0.
    cent_more: Vec<usize>,
}

impl Even {
    fn of(months: &Months) -> Option<Self> {
        let monthly = *months.iter().min()?;
        let over = |month: usize| months[month].get() - monthly.get();
        (0..12).all(|month| over(month) <= 1).then(|| Even {
            monthly,
            cent_more: (0..12).filter(|month| over(*month) == 1).collect(),
        })
    }
}

/// What names a table of advances.
pub(crate) struct Titles {
    /// The name that links say.
    pub(crate) name: String,
    /// The caption.
    pub(crate) caption: String,
    /// What the rows are: municipalities or years.
    pub(crate) of: String,
}

/// A row for each municipality or year; months as rows where they differ by more than the cent that can't be divided.
///
/// `sums` says that the rows together make something: the area's advances.
pub(crate) fn tables(part: &Part<'_>, titles: &Titles, rows: &[(String, Months)], sums: bool) -> Vec<Block> {
    let even: Option<Vec<(&str, &Months, Even)>> = rows
        .iter()
        .map(|(label, months)| Some((label.as_str(), months, Even::of(months)?)))
        .collect();
    match even {
        Some(even) => even_table(part, titles, &even, sums).into_iter().collect(),
        None => blocks_of(rows, MOST_COLUMNS - 1)
            .filter_map(|rows| by_month(part, titles, rows))
            .collect(),
    }
}

fn even_table(part: &Part<'_>, titles: &Titles, rows: &[(&str, &Months, Even)], sums: bool) -> Option<Block> {
    let say = part.words;
    let mut grid = Grid::new(plain(titles.caption.as_str()))
        .named(titles.name.as_str())
        .text(titles.of.as_str())
        .number(say.document_per_month())
        .text(say.document_cent_more())
        .number(say.document_per_year());
    for (label, months, even) in rows {
        grid.body(vec![
            head(plain(*label)),
            to_the_cent(Some(even.monthly)),
            words(capital(&named(part, &even.cent_more))),
            to_the_cent(Cents::checked_sum(**months).ok()),
        ]);
    }
    if sums && rows.len() > 1 {
        let all = rows.iter().flat_map(|(_, months, _)| **months);
        let total = to_the_cent(Cents::checked_sum(all).ok());
        let name = head(plain(say.document_total()));
        // The amounts of a month don't add up to the area's month by themselves: the cents fall in different months.
        grid.row(RowKind::Total, vec![name, words(""), words(""), total]);
        grid.note(plain(together(part, rows).unwrap_or_default()));
    }
    grid.block(part)
}

/// What all municipalities pay in a month together.
fn together(part: &Part<'_>, rows: &[(&str, &Months, Even)]) -> Option<String> {
    let of_month = |month: usize| Cents::checked_sum(rows.iter().map(|(_, months, _)| months[month])).ok();
    let sums: Vec<Cents> = (0..12).map(of_month).collect::<Option<_>>()?;
    let even = Even::of(&sums.try_into().ok()?)?;
    let monthly = i18n::euros(even.monthly);
    Some(match even.cent_more.as_slice() {
        [] => part.words.document_advances_together(&monthly),
        more => part.words.document_advances_together_more(&monthly, &named(part, more)),
    })
}

/// The names of months, those in a row as a span: `helmikuu–huhtikuu ja syyskuu`.
fn named(part: &Part<'_>, chosen: &[usize]) -> String {
    let names = months(part.words);
    let spans = chosen.chunk_by(|a, b| a + 1 == *b).map(|span| match span {
        [first, .., last] => format!("{}{EN_DASH}{}", names[*first], names[*last]),
        _ => names[span[0]].clone(),
    });
    i18n::list(&spans.collect::<Vec<_>>(), part.language)
}

/// A row for each month.
fn by_month(part: &Part<'_>, titles: &Titles, columns: &[(String, Months)]) -> Option<Block> {
    let mut grid = Grid::new(plain(titles.caption.as_str()))
        .named(titles.name.as_str())
        .text(part.words.field_month())
        .numbers(columns.iter().map(|(label, _)| label.clone()));
    for (index, month) in months(part.words).iter().enumerate() {
        let mut cells = vec![head(plain(capital(month)))];
        cells.extend(columns.iter().map(|(_, months)| to_the_cent(Some(months[index]))));
        grid.body(cells);
    }
    let mut cells = vec![head(plain(part.words.document_total()))];
    let sums = columns.iter().map(|(_, months)| Cents::checked_sum(*months).ok());
    cells.extend(sums.map(to_the_cent));
    grid.row(RowKind::Total, cells);
    grid.block(part)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::build::Detail;
    use plan::ledger::Ledger;
    use plan::{Language, Plan};

    fn months_of(cents: [i64; 12]) -> Months {
        cents.map(Cents::from_cents)
    }

    #[test]
    fn months_are_even_while_they_differ_by_a_cent() {
        let even = Even::of(&months_of([7, 8, 8, 8, 7, 7, 7, 7, 8, 7, 7, 7])).unwrap();
        assert_eq!((even.monthly.get(), even.cent_more), (7, vec![1, 2, 3, 8]));
        let credit = Even::of(&months_of([-8; 12])).unwrap();
        assert_eq!((credit.monthly.get(), credit.cent_more), (-8, vec![]));
        assert_eq!(Even::of(&months_of([7, 9, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7])), None);
    }

    #[test]
    fn months_that_really_differ_are_rows() {
        let plan = Plan::default();
        let ledger = Ledger::new(&plan);
        let part = Part::new(&ledger, Language::Fi, 1, Detail::Full);
        assert_eq!(named(&part, &[1, 2, 3, 8]), "helmikuu–huhtikuu ja syyskuu");
        let titles = Titles {
            name: "advances".to_owned(),
            caption: "Ennakot".to_owned(),
            of: "Kunta".to_owned(),
        };
        let shape = |cents: [i64; 12]| -> Vec<(usize, usize)> {
            let rows = [("Kemi".to_owned(), months_of(cents))];
            let blocks = tables(&part, &titles, &rows, true);
            let shape = blocks.iter().map(|block| match block {
                Block::Table(table) => (table.rows.len(), table.columns.len()),
                other => panic!("{other:?}"),
            });
            shape.collect()
        };
        // Without the empty column of cents that aren't there.
        assert_eq!(shape([100; 12]), [(1, 3)]);
        assert_eq!(
            shape([100, 101, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]),
            [(1, 4)]
        );
        assert_eq!(
            shape([100, 200, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100]),
            [(13, 2)]
        );
    }
}
