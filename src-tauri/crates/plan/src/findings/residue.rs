//! What is left of templates and notes to oneself.

use super::facts::Facts;
use super::{Arg, Code, Finding};

/// Words that stand for something still to be written, found whatever their case.
const PHRASES: [&str; 17] = [
    "etunimi sukunimi",
    "förnamn efternamn",
    "lorem ipsum",
    "xx.xx",
    "x.x.20",
    "pp.kk.vvvv",
    "dd.mm.åååå",
    "kirjoita tähän",
    "lisää tähän",
    "täydennä tähän",
    "täydennetään myöhemmin",
    "skriv här",
    "fyll i här",
    "kompletteras senare",
    "[…]",
    "[...]",
    "???",
];

/// Abbreviations that are found only as whole words in capitals.
const WORDS: [&str; 6] = ["TODO", "TBD", "FIXME", "XX", "XXX", "XXXX"];

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for said in &facts.texts {
        if let Some(residue) = residue(&said.text) {
            let finding = Finding::new(Code::TemplateResidue, said.place());
            out.push(finding.with("text", Arg::Text(residue.to_owned())));
        }
    }
}

fn residue(text: &str) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let phrase = PHRASES.into_iter().find(|phrase| lower.contains(phrase));
    phrase.or_else(|| WORDS.into_iter().find(|word| has_word(text, word)))
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, saying, saying_sv, sound};
    use super::*;
    use crate::Bilingual;

    #[test]
    fn template_residue_blocks() {
        for text in [
            "Yhteyshenkilö Etunimi Sukunimi",
            "xx.xx.2026",
            "TODO: luvut",
            "Vastuuhenkilö […]",
            "XX kuntaa",
        ] {
            assert_eq!(raised(&saying(text), Code::TemplateResidue).len(), 1, "{text}");
        }
        assert_eq!(raised(&saying_sv("Förnamn Efternamn"), Code::TemplateResidue).len(), 1);
        let mut plan = sound();
        plan.area.contact = Bilingual::new("Etunimi Sukunimi, johtaja", "Direktören");
        assert_eq!(raised(&plan, Code::TemplateResidue).len(), 1);
    }

    #[test]
    fn ordinary_words_are_no_residue() {
        for text in ["metodologia", "EXXON", "Todo-listat", "XXL-koko", "mikä [vuosi] on?"] {
            assert!(raised(&saying(text), Code::TemplateResidue).is_empty(), "{text}");
        }
    }
}
