//! The formulas of workings as spreadsheets read them: English names, commas between arguments.

use document::working::{At, Down, Formula, Part};
use money::Rounding;
use rust_xlsxwriter::utility::row_col_to_cell;

use super::sheet::{index, sheet_row};

/// The most cells that one sum names; spreadsheets take 255 arguments.
const MOST_ARGUMENTS: usize = 200;
/// Signs in a formula that spreadsheets take.
const LONGEST: usize = 8_000;

/// Writes formulas of one working.
pub(super) struct Writer<'w> {
    /// The names of the sheets of all workings.
    pub(super) names: &'w [String],
    /// The working whose sheet the formulas stand on.
    pub(super) working: usize,
}

impl Writer<'_> {
    /// The formula with its equals sign; none when it is longer than spreadsheets take.
    pub(super) fn write(&self, formula: &Formula) -> Option<String> {
        let written = match formula {
            Formula::Same(at) => self.at(*at),
            Formula::Balance { added, subtracted } => self.balance(added, subtracted)?,
            Formula::Sum(cells) => format!("SUM({})", self.down(*cells)),
            Formula::Product {
                factors,
                increase,
                rounding,
            } => {
                let increase = increase.map(|at| format!("(1+{})", self.at(at)));
                let factors = factors.iter().map(|at| self.at(*at)).chain(increase);
                rounded(&factors.collect::<Vec<_>>().join("*"), *rounding)
            }
            Formula::Percentage { percent, of, rounding } => {
                let product = format!("{}*{}", self.at(*percent), self.sum(of)?);
                rounded(&product, *rounding)
            }
            Formula::RoundedSum { of, rounding } => rounded(&self.sum(of)?, *rounding),
            Formula::Units { of, times } => format!("ROUND({}*{times},0)", self.at(*of)),
            Formula::CentsOf(at) => format!("ROUND(ABS({})*100,0)", self.at(*at)),
            Formula::WholeCents(part) => self.whole_cents(part),
            Formula::Remainder(part) => self.remainder(part),
            Formula::Rank {
                remainders,
                remainder,
                orders,
                order,
            } => self.rank((*remainders, *remainder), (*orders, *order)),
            Formula::LeftOver { cents, whole } => format!("{}-SUM({})", self.at(*cents), self.down(*whole)),
            Formula::Extra { rank, left_over } => format!("IF({}<={},1,0)", self.at(*rank), self.at(*left_over)),
            Formula::Share { of, whole, extra } => {
                format!("SIGN({})*({}+{})/100", self.at(*of), self.at(*whole), self.at(*extra))
            }
        };
        (written.len() < LONGEST).then(|| format!("={written}"))
    }

    /// The address of a cell, with its sheet when it stands on another one.
    fn at(&self, at: At) -> String {
        let cell = row_col_to_cell(sheet_row(at.row), index(at.column));
        match self.names.get(at.working).filter(|_| at.working != self.working) {
            Some(name) => format!("'{}'!{cell}", name.replace('\'', "''")),
            None => cell,
        }
    }

    fn down(&self, [first, last]: Down) -> String {
        let last = row_col_to_cell(sheet_row(last.row), index(last.column));
        format!("{}:{last}", self.at(first))
    }

    fn sum(&self, cells: &[At]) -> Option<String> {
        let cells: Vec<String> = cells.iter().map(|at| self.at(*at)).collect();
        match cells.as_slice() {
            [] => Some("0".to_owned()),
            [only] => Some(only.clone()),
            cells => (cells.len() <= MOST_ARGUMENTS).then(|| format!("SUM({})", cells.join(","))),
        }
    }

    fn balance(&self, added: &[At], subtracted: &[At]) -> Option<String> {
        let sum = self.sum(added)?;
        if subtracted.is_empty() {
            return Some(sum);
        }
        Some(format!("{sum}-{}", self.sum(subtracted)?))
    }

    /// What is left of the cents after everyone has got the same for a unit.
    fn rest(&self, part: &Part) -> String {
        format!("MOD({},{})", self.at(part.cents), self.at(part.all))
    }

    fn remainder(&self, part: &Part) -> String {
        format!("MOD({}*{},{})", self.rest(part), self.at(part.own), self.at(part.all))
    }

    fn whole_cents(&self, part: &Part) -> String {
        let (cents, all, own, rest) = (
            self.at(part.cents),
            self.at(part.all),
            self.at(part.own),
            self.rest(part),
        );
        format!(
            "({cents}-{rest})/{all}*{own}+({rest}*{own}-{})/{all}",
            self.remainder(part)
        )
    }

    fn rank(&self, (remainders, remainder): (Down, At), (orders, order): (Down, At)) -> String {
        let (remainders, remainder) = (self.down(remainders), self.at(remainder));
        let (orders, order) = (self.down(orders), self.at(order));
        format!("SUMPRODUCT(({remainders}>{remainder})+({remainders}={remainder})*({orders}<{order}))+1")
    }
}

fn rounded(what: &str, rounding: Rounding) -> String {
    let decimals = match rounding {
        Rounding::Cent => 2,
        Rounding::Euro => 0,
    };
    format!("ROUND({what},{decimals})")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_other_sheets_say_their_sheet() {
        let names = ["Laskelma: talousarvio".to_owned(), "Jussin 'oma'".to_owned()];
        let writer = Writer {
            names: &names,
            working: 0,
        };
        let at = |working, row| At {
            working,
            row,
            column: 2,
        };
        let balance = Formula::Balance {
            added: vec![at(0, 0), at(1, 1)],
            subtracted: vec![at(0, 2)],
        };
        assert_eq!(writer.write(&balance).unwrap(), "=SUM(C5,'Jussin ''oma'''!C6)-C7");
        let grown = Formula::Product {
            factors: vec![at(0, 0)],
            increase: Some(at(0, 1)),
            rounding: Rounding::Euro,
        };
        assert_eq!(writer.write(&grown).unwrap(), "=ROUND(C5*(1+C6),0)");
    }
}
