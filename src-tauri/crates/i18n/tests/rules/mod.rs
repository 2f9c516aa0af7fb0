//! Rules over a whole catalogue, with tests of the rules themselves.

use std::collections::BTreeSet;

use crate::catalogue::Catalogue;
use crate::sources::Words;

/// Messages that are the same in both languages without the comment line `same`, or carry it though they differ.
pub(crate) fn unmarked(fi: &Catalogue, sv: &Catalogue) -> Vec<String> {
    let mut wrong = Vec::new();
    for (key, in_fi) in &fi.messages {
        let Some(in_sv) = sv.messages.get(key) else { continue };
        let same = in_fi.text == in_sv.text;
        for (language, said) in [("fi", in_fi), ("sv", in_sv)] {
            let marked = said.comment.iter().any(|line| line.trim() == "same");
            match (same, marked) {
                (true, false) => wrong.push(format!("{language}/{}: {key} needs the comment `# same`", said.file)),
                (false, true) => wrong.push(format!("{language}/{}: {key} isn't the same any more", said.file)),
                _ => {}
            }
        }
    }
    wrong
}

/// Messages whose method is never called, whose key is nowhere quoted and that no other message quotes.
pub(crate) fn unused_messages(catalogue: &Catalogue, words: &Words) -> Vec<String> {
    let quoted: BTreeSet<&String> = catalogue
        .messages
        .values()
        .flat_map(|said| &said.uses.messages)
        .collect();
    let used = |key: &String| {
        words.calls.contains(&key.replace('-', "_")) || words.quoted.contains(key) || quoted.contains(key)
    };
    catalogue
        .messages
        .iter()
        .filter(|(key, _)| !used(key))
        .map(|(key, said)| format!("{}: {key}", said.file))
        .collect()
}

/// Terms that no message and no other term uses.
pub(crate) fn unused_terms(catalogue: &Catalogue) -> Vec<String> {
    let used: BTreeSet<&String> = catalogue
        .messages
        .values()
        .chain(catalogue.terms.values())
        .flat_map(|said| &said.uses.terms)
        .collect();
    catalogue
        .terms
        .iter()
        .filter(|(name, _)| !used.contains(name))
        .map(|(name, said)| format!("{}/{}: {name}", catalogue.language, said.file))
        .collect()
}

#[test]
fn the_mark_same_is_wanted_exactly_where_texts_are_the_same() {
    let plain = |language| crate::catalogue(language, "ok = OK");
    let marked = |language| crate::catalogue(language, "# In the corner.\n# same\nok = OK");
    assert_eq!(unmarked(&plain("fi"), &plain("sv")).len(), 2);
    assert_eq!(unmarked(&marked("fi"), &marked("sv")), Vec::<String>::new());
    assert_eq!(
        unmarked(&marked("fi"), &crate::catalogue("sv", "ok = Okej")),
        ["fi/x.ftl: ok isn't the same any more"]
    );
}

#[test]
fn a_message_counts_as_used_by_call_by_quoted_key_or_by_another_message() {
    let catalogue = crate::catalogue(
        "fi",
        "by-call = A\nby-key = B\nby-message = C { part }\npart = D\nnever = E",
    );
    let mut words = Words::default();
    words.read("fn f() { words.by_call(); words.lookup(\"by-key\"); never(); \"by-message\" }");
    assert_eq!(unused_messages(&catalogue, &words), ["x.ftl: never"]);
}
