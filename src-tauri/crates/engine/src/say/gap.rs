//! Why a figure can't be had.

use super::place;
use i18n::Words;
use plan::Plan;
use plan::ledger::Gap;

/// The sentence for a figure that can't be had.
pub fn gap(plan: &Plan, gap: &Gap, words: Words) -> String {
    let at = &place(plan, gap.place(), words);
    match gap {
        Gap::NoValue(_) => words.gap_no_value(at),
        Gap::ZeroDenominator(_) => words.gap_zero_denominator(at),
        Gap::TooLarge(_) => words.gap_too_large(at),
        Gap::Negative(_) => words.gap_negative(at),
        Gap::NoKey(_) => words.gap_no_key(at),
        Gap::NoMembers(_) => words.gap_no_members(at),
        Gap::LadderChanges(_) => words.gap_ladder_changes(at),
        Gap::ClassOverStep(_) => words.gap_class_over_step(at),
    }
}
