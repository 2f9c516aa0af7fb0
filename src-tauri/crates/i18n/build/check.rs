//! The rules that both languages must keep before a program is built from them.

use std::collections::BTreeSet;

use crate::catalogue::{Catalogue, Problem, Said};
use crate::variables::is_count;

/// Words that can't name a Rust method, and the methods that `Words` has by itself.
const TAKEN: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "has", "if", "impl", "in", "language", "let", "lookup",
    "loop", "macro", "match", "mod", "move", "mut", "new", "override", "priv", "pub", "ref", "return", "say", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Everything that makes the two languages differ in more than words.
pub(crate) fn check(fi: &Catalogue, sv: &Catalogue) -> Vec<Problem> {
    let mut problems = Vec::new();
    missing(fi, sv, &mut problems);
    missing(sv, fi, &mut problems);
    for catalogue in [fi, sv] {
        names(catalogue, &mut problems);
        for (key, said) in catalogue.messages.iter().chain(&catalogue.terms) {
            references(catalogue, key, said, &mut problems);
        }
    }
    for key in fi.messages.keys().filter(|key| sv.messages.contains_key(*key)) {
        same_variables(fi, sv, key, &mut problems);
    }
    problems
}

/// The variables of a message, those of the messages that it quotes included.
pub(crate) fn variables(catalogue: &Catalogue, key: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for key in quoted(catalogue, key) {
        if let Some(said) = catalogue.messages.get(&key) {
            found.extend(said.uses.variables.iter().cloned());
        }
    }
    found
}

/// The key itself and every key that is reached from it through quoted messages.
fn quoted(catalogue: &Catalogue, key: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut waiting = vec![key.to_owned()];
    while let Some(key) = waiting.pop() {
        if let Some(said) = catalogue.messages.get(&key) {
            waiting.extend(
                said.uses
                    .messages
                    .iter()
                    .filter(|other| !seen.contains(*other))
                    .cloned(),
            );
        }
        seen.insert(key);
    }
    seen
}

fn missing(here: &Catalogue, there: &Catalogue, problems: &mut Vec<Problem>) {
    for (key, said) in here
        .messages
        .iter()
        .filter(|(key, _)| !there.messages.contains_key(*key))
    {
        problems.push(Problem {
            file: format!("{}/{}", there.language, said.file),
            place: key.clone(),
            what: format!("is missing; {}/{} has it", here.language, said.file),
        });
    }
}

fn names(catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    let mut methods = BTreeSet::new();
    for (key, said) in &catalogue.messages {
        let plain = key
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        let what = if !plain {
            "keys are written in small letters, digits and hyphens"
        } else if TAKEN.contains(&key.as_str()) {
            "the key can't become a method of its own; choose a longer one"
        } else if !methods.insert(key.replace('-', "_")) {
            "another key gives the same method"
        } else {
            continue;
        };
        problems.push(problem(catalogue, key, said, what.to_owned()));
    }
}

fn references(catalogue: &Catalogue, key: &str, said: &Said, problems: &mut Vec<Problem>) {
    let mut complain = |what: String| problems.push(problem(catalogue, key, said, what));
    for other in said
        .uses
        .messages
        .iter()
        .filter(|other| !catalogue.messages.contains_key(*other))
    {
        complain(format!("quotes {other}, which doesn't exist"));
    }
    for term in said
        .uses
        .terms
        .iter()
        .filter(|term| !catalogue.terms.contains_key(*term))
    {
        complain(format!("uses the term {term}, which doesn't exist"));
    }
    for function in &said.uses.functions {
        complain(format!(
            "calls {function}(); numbers and dates come in already formatted"
        ));
    }
    for variable in said.uses.counted.iter().filter(|variable| !is_count(variable)) {
        complain(format!(
            "chooses by the amount of ${variable}; such a name must be count or end in -count"
        ));
    }
    if said
        .uses
        .messages
        .iter()
        .any(|other| quoted(catalogue, other).contains(key))
    {
        complain("quotes itself".to_owned());
    }
}

fn same_variables(fi: &Catalogue, sv: &Catalogue, key: &str, problems: &mut Vec<Problem>) {
    let (in_fi, in_sv) = (variables(fi, key), variables(sv, key));
    if in_fi != in_sv {
        let what = format!("takes {}, but in Finnish {}", listed(&in_sv), listed(&in_fi));
        problems.push(problem(sv, key, &sv.messages[key], what));
    }
}

fn listed(variables: &BTreeSet<String>) -> String {
    if variables.is_empty() {
        return "no variables".to_owned();
    }
    variables
        .iter()
        .map(|name| format!("${name}"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn problem(catalogue: &Catalogue, key: &str, said: &Said, what: String) -> Problem {
    Problem {
        file: format!("{}/{}", catalogue.language, said.file),
        place: key.to_owned(),
        what,
    }
}
