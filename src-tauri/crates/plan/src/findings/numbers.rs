//! Numbers that differ between the Finnish and the Swedish text of the same thing.

use super::facts::Facts;
use super::scan::{Token, scan};
use super::text::Said;
use super::{Arg, Code, Finding};
use crate::Language;
use money::Number;
use std::collections::BTreeMap;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for pair in facts.texts.windows(2) {
        let [fi, sv] = pair else { continue };
        if fi.language != Language::Fi || sv.language != Language::Sv || fi.subject() != sv.subject() {
            continue;
        }
        typed(fi, sv, out);
        live(fi, sv, out);
    }
}

fn typed(fi: &Said<'_>, sv: &Said<'_>, out: &mut Vec<Finding>) {
    let only_fi = missing_in(fi, sv);
    let only_sv = missing_in(sv, fi);
    if only_fi.is_empty() && only_sv.is_empty() {
        return;
    }
    let finding = Finding::new(Code::NumbersDiffer, sv.place())
        .with("finnish", Arg::Text(listed(&only_fi)))
        .with("swedish", Arg::Text(listed(&only_sv)));
    out.push(finding);
}

fn listed(numbers: &[String]) -> String {
    if numbers.is_empty() {
        "–".to_owned()
    } else {
        numbers.join("; ")
    }
}

/// The numbers of `here` that `there` doesn't have, as they are written; small ones may be words there.
fn missing_in(here: &Said<'_>, there: &Said<'_>) -> Vec<String> {
    let mut have: BTreeMap<String, usize> = BTreeMap::new();
    for found in scan(&there.text, there.language) {
        *have.entry(key(&found.token)).or_default() += 1;
    }
    let mut missing = Vec::new();
    for found in scan(&here.text, here.language) {
        match have.get_mut(&key(&found.token)).filter(|count| **count > 0) {
            Some(count) => *count -= 1,
            None if is_word_in(&found.token, there) => {}
            None => missing.push(here.text[found.start..found.end].to_owned()),
        }
    }
    missing
}

/// What two tokens have in common when they mean the same.
fn key(token: &Token) -> String {
    match token {
        Token::Day {
            day,
            month,
            year: Some(year),
        } => format!("{day}.{month}.{year}"),
        Token::Day { day, month, year: None } => format!("{day}.{month}."),
        Token::Number(number) => number.to_string(),
    }
}

/// How the words for 0–12 begin, cardinal and ordinal.
const WORDS_FI: [&[&str]; 13] = [
    &["nolla"],
    &["yksi", "yhde", "yhte", "yht", "ensimmäi"],
    &["kaksi", "kahde", "kahte", "kaht", "toinen", "toise", "kumpi", "molem"],
    &["kolm"],
    &["neljä", "neljän"],
    &["viisi", "viide", "viite", "viit"],
    &["kuusi", "kuude", "kuute", "kuut"],
    &["seitsem"],
    &["kahdeks"],
    &["yhdeks"],
    &["kymmen"],
    &["yksitoista", "yhdentoista", "yhdestoista"],
    &["kaksitoista", "kahdentoista", "kahdestoista", "tusina"],
];
const WORDS_SV: [&[&str]; 13] = [
    &["noll"],
    &["en", "ett", "ena", "första", "förste"],
    &["två", "andra", "andre", "båda", "bägge"],
    &["tre", "tredje"],
    &["fyra", "fjärde"],
    &["fem", "femte"],
    &["sex", "sjätte"],
    &["sju", "sjunde"],
    &["åtta", "åttonde"],
    &["nio", "nionde"],
    &["tio", "tionde"],
    &["elva", "elfte"],
    &["tolv", "tolfte"],
];

/// Whether a small whole number stands as a word in the other text.
fn is_word_in(token: &Token, there: &Said<'_>) -> bool {
    let Token::Number(number) = token else { return false };
    let Some(small) = (0..13usize).find(|n| Number::from(*n) == *number) else {
        return false;
    };
    let text = there.text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphabetic());
    match there.language {
        Language::Fi => words.any(|word| WORDS_FI[small].iter().any(|stem| word.starts_with(stem))),
        Language::Sv => words.any(|word| WORDS_SV[small].contains(&word)),
    }
}

/// Live figures are the same ones, as many times, in both languages.
fn live(fi: &Said<'_>, sv: &Said<'_>, out: &mut Vec<Finding>) {
    let Some(block) = fi.block else { return };
    let sorted = |language| {
        let mut names: Vec<_> = block.text(language).figures().collect();
        names.sort_unstable();
        names
    };
    let (in_fi, in_sv) = (sorted(Language::Fi), sorted(Language::Sv));
    if in_fi != in_sv {
        let finding = Finding::new(Code::FiguresDiffer, sv.place())
            .with("finnish-count", Arg::Count(in_fi.len() as i64))
            .with("swedish-count", Arg::Count(in_sv.len() as i64));
        out.push(finding);
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound};
    use super::*;
    use crate::Plan;
    use crate::content::{Figure, Inline, RichText};

    fn saying(fi: &str, sv: &str) -> Plan {
        let mut plan = sound();
        let block = &mut plan.blocks[0];
        (block.fi, block.sv) = (RichText::plain(fi), RichText::plain(sv));
        block.translated_from = Some(block.text(block.source).hash());
        plan
    }

    #[test]
    fn a_number_that_differs_between_the_languages_is_found() {
        let plan = saying(
            "Alueella on 33 500 työllistä vuonna 2027.",
            "I området finns 35 300 sysselsatta år 2027.",
        );
        let found = raised(&plan, Code::NumbersDiffer);
        assert_eq!(found[0].arg("finnish"), Some(&Arg::Text("33 500".to_owned())));
        assert_eq!(found[0].arg("swedish"), Some(&Arg::Text("35 300".to_owned())));
    }

    #[test]
    fn dates_thousands_and_small_words_are_the_same_number() {
        for (fi, sv) in [
            (
                "Päätös tehdään 31.10.2026 mennessä.",
                "Beslutet fattas senast den 31 oktober 2026.",
            ),
            ("Siirtyy 71,5 htv ja 1\u{a0}234 €.", "Det övergår 71,5 åv och 1 234 €."),
            (
                "Alueella on 2 toimipistettä ja 8 kuntaa.",
                "Området har två verksamhetsställen och åtta kommuner.",
            ),
            ("Lain 15 §:n 4 momentin 3 kohta", "15 § 4 mom. 3 punkten i lagen"),
            (
                "1. vaihe alkaa TE24-uudistuksesta.",
                "Den första fasen börjar med AN-reformen.",
            ),
        ] {
            assert!(raised(&saying(fi, sv), Code::NumbersDiffer).is_empty(), "{fi}");
        }
    }

    #[test]
    fn a_live_figure_that_the_translation_lacks_is_found() {
        let mut plan = saying("Menot ovat ", "Utgifterna är 8 miljoner.");
        let figure = Inline::Figure(Figure {
            figure: "budget:net:2027".to_owned(),
        });
        plan.blocks[0].fi.0.push(figure);
        let found = raised(&plan, Code::FiguresDiffer);
        assert_eq!(found[0].arg("swedish-count"), Some(&Arg::Count(0)));
    }
}
