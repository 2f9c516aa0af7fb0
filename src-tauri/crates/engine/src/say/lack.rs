//! What a document shows in another way than the plan means it.

use super::{name, place};
use document::{Incomplete, Lack, Said};
use i18n::Words;
use plan::Plan;

/// The sentence for something that a document lacks.
pub fn lack(plan: &Plan, lack: &Incomplete, words: Words) -> String {
    let at = &place(plan, &lack.place, words);
    match &lack.lack {
        Lack::ShownInOther => words.lack_shown_in_other(lack.language.tag(), at),
        Lack::NoValue {
            quantity: Some(quantity),
        } => words.lack_no_value_of(at, &name::quantity(plan, quantity, words)),
        Lack::NoValue { quantity: None } => words.lack_no_value(at),
        Lack::UnknownText => words.lack_unknown_text(at),
        Lack::NoPicture => words.lack_no_picture(at),
        Lack::NoAlternative => words.lack_no_alternative(at),
        Lack::UnsafeLink => words.lack_unsafe_link(at),
        Lack::Unused => words.lack_unused(at),
        Lack::Undivided => words.lack_undivided(at),
        Lack::LeftOut(what) => words.lack_left_out(&what.say(words)),
        Lack::PaleAccent => words.lack_pale_accent(at),
    }
}
