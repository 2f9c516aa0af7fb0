//! What a document lacks, for people: a sentence for each kind instead of a line for each place.

use super::{name, place};
use document::{Incomplete, Lack, Said};
use i18n::Words;
use plan::Plan;
use std::mem::discriminant;

/// How many places a sentence names.
const MOST: usize = 3;

/// One sentence for each kind of lack, with how many places it concerns and the first few of them.
pub fn lacks(plan: &Plan, all: &[Incomplete], words: Words) -> Vec<String> {
    let mut kinds: Vec<(&Lack, Vec<String>)> = vec![];
    for lack in all {
        let at = what(plan, lack, words);
        let known = kinds
            .iter_mut()
            .find(|(kind, _)| discriminant(*kind) == discriminant(&lack.lack));
        match known {
            // A document in both languages lacks the same thing twice.
            Some((_, places)) if places.contains(&at) => {}
            Some((_, places)) => places.push(at),
            None => kinds.push((&lack.lack, vec![at])),
        }
    }
    kinds
        .iter()
        .map(|(kind, places)| sentence(kind, places, words))
        .collect()
}

/// What a sentence names: the figure when there is one, else the place.
fn what(plan: &Plan, lack: &Incomplete, words: Words) -> String {
    match &lack.lack {
        Lack::NoValue {
            quantity: Some(quantity),
        } => name::quantity(plan, quantity, words),
        Lack::LeftOut(what) => what.say(words),
        _ => place(plan, &lack.place, words),
    }
}

fn sentence(kind: &Lack, places: &[String], words: Words) -> String {
    let more = if places.len() > MOST { " …" } else { "" };
    let named = &format!("{}{more}", places[..places.len().min(MOST)].join("; "));
    let count = i64::try_from(places.len()).unwrap_or(i64::MAX);
    match kind {
        Lack::ShownInOther => words.lacks_shown_in_other(count, named),
        Lack::NoValue { .. } => words.lacks_no_value(count, named),
        Lack::UnknownText => words.lacks_unknown_text(count, named),
        Lack::NoPicture => words.lacks_no_picture(count, named),
        Lack::NoAlternative => words.lacks_no_alternative(count, named),
        Lack::UnsafeLink => words.lacks_unsafe_link(count, named),
        Lack::Unused => words.lacks_unused(count, named),
        Lack::Undivided => words.lacks_undivided(count, named),
        Lack::LeftOut(_) => words.lacks_left_out(named),
        Lack::PaleAccent => words.lacks_pale_accent(named),
    }
}
