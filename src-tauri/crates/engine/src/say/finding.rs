//! What a finding says.

use super::name;
use i18n::{NBSP, Words, date, euros_whole, number, percent, period, person_years};
use money::Cents;
use plan::Plan;
use plan::findings::{Arg, Basis, Finding};
use plan::quantity::{Unit, Value};

/// The sentence of a finding.
pub fn finding(plan: &Plan, finding: &Finding, words: Words) -> String {
    let args: Vec<_> = finding
        .args
        .iter()
        .map(|(name, arg)| (*name, arg_text(plan, arg, words)))
        .collect();
    let sentence = words.lookup(finding.code.key(), &args);
    sentence.expect("a test of plan holds every code to a message with its variables")
}

/// What a finding rests on, in a few words: `380/2023 15 § 4 mom.`
pub fn basis(basis: &Basis, words: Words) -> String {
    match basis {
        Basis::Statute(reference) => statute(reference, words),
        Basis::Standard(name) => (*name).to_owned(),
        Basis::Arithmetic => words.basis_arithmetic(),
        Basis::Practice => words.basis_practice(),
    }
}

fn statute(reference: &str, words: Words) -> String {
    match reference.parse::<i18n::Reference>() {
        Ok(reference) => reference.say_with_act(words.language()),
        Err(_) => i18n::typeset(reference, words.language()),
    }
}

fn arg_text(plan: &Plan, arg: &Arg, words: Words) -> String {
    let language = words.language();
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Bilingual(text) => text.or_other(language).0.to_owned(),
        Arg::Number(value, decimals) => number(value.decimal(), Some(u32::from(*decimals))),
        Arg::Percent(value, decimals) => percent(value.decimal(), Some(u32::from(*decimals))),
        Arg::Value(value) => value_text(value, words),
        Arg::Quantity(quantity) => name::quantity(plan, quantity, words),
        Arg::Municipality(code) => name::municipality(*code, words),
        Arg::Date(day) => date(*day),
        Arg::Year(year) => year.to_string(),
        Arg::Period(at) => period(*at, language),
        Arg::Item(item) => item.get().to_string(),
        Arg::Count(count) => count.to_string(),
        Arg::Choice(word) => (*word).to_owned(),
    }
}

/// A figure with its unit, as the plan's documents write it.
fn value_text(value: &Value, words: Words) -> String {
    let decimals = value.decimals.map(u32::from);
    let bare = value.number.decimal();
    match &value.unit {
        Unit::Euro => match Cents::from_euros(bare) {
            Ok(cents) => euros_whole(cents),
            Err(_) => format!("{}{NBSP}€", number(bare, decimals)),
        },
        Unit::Percent => percent(bare, decimals),
        Unit::PersonYears => person_years(bare, decimals, words.language()),
        Unit::Named(unit) if !unit.is_empty() => {
            format!("{}{NBSP}{}", number(bare, decimals), unit.or_other(words.language()).0)
        }
        Unit::Count | Unit::Named(_) => number(bare, decimals),
    }
}
