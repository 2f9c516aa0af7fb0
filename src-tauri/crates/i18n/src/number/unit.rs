//! Numbers with what they measure.

use money::Cents;
use plan::Language;
use rust_decimal::Decimal;

use super::number;
use crate::{NBSP, Words};

/// An amount to the cent: `1 234 567,89 €`.
pub fn euros(amount: Cents) -> String {
    format!("{}{NBSP}€", number(amount.euros(), Some(2)))
}

/// An amount in whole euros: `1 234 567 €`. One that has cents keeps them: money is never rounded on its way to paper.
pub fn euros_whole(amount: Cents) -> String {
    if amount.get() % 100 == 0 {
        format!("{}{NBSP}€", number(amount.euros(), Some(0)))
    } else {
        euros(amount)
    }
}

/// An amount in thousands for summaries, rounded for the eye: `1 234,6 tuhatta euroa`, `1 234,6 tusen euro`.
pub fn thousand_euros(amount: Cents, decimals: Option<u32>, language: Language) -> String {
    let thousands = amount.euros() / Decimal::ONE_THOUSAND;
    Words::new(language).unit_thousand_euros(&number(thousands, decimals))
}

/// A share that is already in hundredths: 46.9 becomes `46,9 %`.
pub fn percent(hundredths: impl Into<Decimal>, decimals: Option<u32>) -> String {
    format!("{}{NBSP}%", number(hundredths, decimals))
}

/// Person-years (henkilötyövuosi, årsverke; 618/2021): `71,1 htv`, `71,1 åv`.
pub fn person_years(value: impl Into<Decimal>, decimals: Option<u32>, language: Language) -> String {
    Words::new(language).unit_person_years(&number(value, decimals))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_is_shown_to_the_cent() {
        let amount = Cents::from_cents(123_456_789);
        assert_eq!(euros(amount), "1\u{a0}234\u{a0}567,89\u{a0}€");
        assert_eq!(euros(Cents::from_cents(-5)), "−0,05\u{a0}€");
        assert_eq!(euros(Cents::ZERO), "0,00\u{a0}€");
        assert_eq!(
            euros(Cents::from_cents(i64::MIN)).replace(NBSP, ""),
            "−92233720368547758,08€"
        );
    }

    #[test]
    fn whole_euros_never_hide_a_cent() {
        assert_eq!(
            euros_whole(Cents::from_cents(907_340_700)),
            "9\u{a0}073\u{a0}407\u{a0}€"
        );
        assert_eq!(euros_whole(Cents::from_cents(-100)), "−1\u{a0}€");
        assert_eq!(
            euros_whole(Cents::from_cents(907_340_701)),
            "9\u{a0}073\u{a0}407,01\u{a0}€"
        );
    }

    #[test]
    fn thousands_are_rounded_for_the_eye() {
        let amount = Cents::from_cents(907_345_000);
        assert_eq!(
            thousand_euros(amount, Some(1), Language::Fi),
            "9\u{a0}073,5\u{a0}tuhatta euroa"
        );
        assert_eq!(
            thousand_euros(amount, Some(0), Language::Sv),
            "9\u{a0}073\u{a0}tusen euro"
        );
    }

    #[test]
    fn units_stay_on_the_line_of_their_number() {
        let value = Decimal::new(711, 1);
        assert_eq!(percent(Decimal::new(469, 1), Some(1)), "46,9\u{a0}%");
        assert_eq!(person_years(value, None, Language::Fi), "71,1\u{a0}htv");
        assert_eq!(person_years(value, None, Language::Sv), "71,1\u{a0}åv");
    }
}
