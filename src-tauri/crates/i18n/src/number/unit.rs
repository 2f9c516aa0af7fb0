//! Numbers with what they measure.

use plan::Language;
use rust_decimal::Decimal;

use super::decimal;
use crate::{NBSP, Words};

/// A share that is already in hundredths: 46.9 becomes `46,9 %`.
pub fn percent(hundredths: Decimal, decimals: Option<u32>) -> String {
    format!("{}{NBSP}%", decimal(hundredths, decimals))
}

/// Person-years (henkilötyövuosi, årsverke; 618/2021): `71,1 htv`, `71,1 åv`.
pub fn person_years(value: Decimal, decimals: Option<u32>, language: Language) -> String {
    Words::new(language).unit_person_years(&decimal(value, decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_stay_on_the_line_of_their_number() {
        let value = Decimal::new(711, 1);
        assert_eq!(percent(Decimal::new(469, 1), Some(1)), "46,9\u{a0}%");
        assert_eq!(person_years(value, None, Language::Fi), "71,1\u{a0}htv");
        assert_eq!(person_years(value, None, Language::Sv), "71,1\u{a0}åv");
    }
}
