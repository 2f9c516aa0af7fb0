//! Words that are no longer right, never were, or differ from the official ones.

use super::facts::Facts;
use super::text::Said;
use super::{Arg, Basis, Code, Finding};
use crate::Language;
use crate::reference::{Discouraged, ObsoleteTerm, Term, glossary, obsolete_terms};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::LazyLock;

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let mut since: BTreeMap<&'static str, (Finding, BTreeSet<_>)> = BTreeMap::new();
    for said in &facts.texts {
        let mut seen = BTreeSet::new();
        for hit in matcher(said.language).hits(&said.text) {
            if !seen.insert(hit.name()) {
                continue;
            }
            match hit.word {
                Word::Discouraged(term, word) => out.push(discouraged(said, term, word, &hit)),
                Word::Obsolete(term) => match obsolete(facts, said, term) {
                    Some(finding) if finding.code == Code::TermSinceObsolete => {
                        since
                            .entry(&term.id)
                            .or_insert((finding, BTreeSet::new()))
                            .1
                            .insert(said.subject());
                    }
                    Some(finding) => out.push(finding),
                    None => {}
                },
            }
        }
    }
    let counted = |(finding, places): (Finding, BTreeSet<_>)| finding.with("count", Arg::Count(places.len() as i64));
    out.extend(since.into_values().map(counted));
}

fn obsolete(facts: &Facts<'_>, said: &Said<'_>, term: &'static ObsoleteTerm) -> Option<Finding> {
    let code = match (&term.obsolete_from, &term.replacement) {
        (None, _) => Code::TermNeverRight,
        (Some(_), Some(_)) if term.is_obsolete_on(facts.plan_day()) => Code::TermObsolete,
        (Some(_), None) if term.is_obsolete_on(facts.plan_day()) => Code::TermRepealed,
        (Some(_), _) if term.is_obsolete_on(facts.today) => Code::TermSinceObsolete,
        (Some(_), _) => return None,
    };
    let basis = term.basis.as_deref().map_or(Basis::Practice, Basis::Statute);
    // The words of the text's own language, whatever the reader's: they are what must be found and replaced there.
    let words = |both: &crate::Bilingual| Arg::Text(both.or_other(said.language).0.to_owned());
    let mut finding = Finding::new(code, said.place())
        .on(basis)
        .with("term", words(&term.name));
    if let Some(from) = term.obsolete_from {
        finding = finding.with("from", Arg::Date(from));
    }
    match &term.replacement {
        Some(word) if code != Code::TermSinceObsolete => Some(finding.with("replacement", words(word))),
        _ => Some(finding),
    }
}

fn discouraged(said: &Said<'_>, term: &'static Term, word: &'static Discouraged, hit: &Hit<'_>) -> Finding {
    let first = || term.words(said.language).first().cloned().unwrap_or_default();
    let preferred = word.prefer.clone().unwrap_or_else(first);
    let basis = term.basis.as_deref().map_or(Basis::Practice, Basis::Statute);
    Finding::new(Code::TermDiscouraged, said.place())
        .on(basis)
        .with("word", Arg::Text(hit.text.to_owned()))
        .with("preferred", Arg::Text(preferred))
}

/// A word to look for.
#[derive(Clone, Copy)]
enum Word {
    Obsolete(&'static ObsoleteTerm),
    Discouraged(&'static Term, &'static Discouraged),
}

/// A word that was found, as it is written.
struct Hit<'t> {
    word: Word,
    text: &'t str,
}

impl Hit<'_> {
    fn name(&self) -> &'static str {
        match self.word {
            Word::Obsolete(term) => &term.id,
            Word::Discouraged(_, word) => &word.stem,
        }
    }
}

/// The words to look for in one language, by their first letter.
struct Matcher(HashMap<char, Vec<(&'static str, Word)>>);

fn matcher(language: Language) -> &'static Matcher {
    static FI: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(Language::Fi));
    static SV: LazyLock<Matcher> = LazyLock::new(|| Matcher::new(Language::Sv));
    match language {
        Language::Fi => &FI,
        Language::Sv => &SV,
    }
}

fn small(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

impl Matcher {
    fn new(language: Language) -> Self {
        let mut words: HashMap<char, Vec<_>> = HashMap::new();
        let mut add = |stem: &'static str, word| {
            let first = stem.chars().next().map_or(' ', small);
            words.entry(first).or_default().push((stem, word));
        };
        for term in obsolete_terms() {
            term.stems
                .get(language)
                .iter()
                .for_each(|stem| add(stem, Word::Obsolete(term)));
        }
        for term in glossary() {
            term.discouraged(language)
                .iter()
                .for_each(|word| add(&word.stem, Word::Discouraged(term, word)));
        }
        Matcher(words)
    }

    /// The words that stand at the beginnings of words, in one pass over the text.
    fn hits<'t>(&self, text: &'t str) -> Vec<Hit<'t>> {
        let mut hits = Vec::new();
        let mut inside = false;
        for (at, c) in text.char_indices() {
            let starts = !inside && c.is_alphanumeric();
            inside = c.is_alphanumeric();
            if !starts {
                continue;
            }
            for (stem, word) in self.0.get(&small(c)).into_iter().flatten() {
                if let Some(end) = matches(&text[at..], stem)
                    && !is_right_after_all(*word, &text[..at], &text[at + end..])
                {
                    hits.push(Hit {
                        word: *word,
                        text: &text[at..at + end],
                    });
                }
            }
        }
        hits
    }
}

/// The length of the word at the start of `text` when it matches the stem: exactly when the stem is an abbreviation or a number
/// (it has no small letters), else by its beginning.
fn matches(text: &str, stem: &str) -> Option<usize> {
    let is_exact = !stem.chars().any(char::is_lowercase);
    let mut rest = text.char_indices();
    for wanted in stem.chars() {
        let (_, c) = rest.next()?;
        if c != wanted && (is_exact || small(c) != wanted) {
            return None;
        }
    }
    let after = rest.offset();
    let tail = text[after..]
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(text.len() - after);
    (!is_exact || tail == 0).then_some(after + tail)
}

fn is_right_after_all(word: Word, before: &str, after: &str) -> bool {
    const NONE: &[String] = &[];
    let (unless_after, unless_before) = match word {
        Word::Obsolete(term) => (term.unless_after.as_slice(), term.unless_before.as_slice()),
        Word::Discouraged(_, word) => (word.unless_after.as_slice(), NONE),
    };
    let ends = |phrase: &String| before.trim_end().to_lowercase().ends_with(phrase.trim_end());
    let begins = |phrase: &String| after.trim_start().to_lowercase().starts_with(phrase.as_str());
    unless_after.iter().any(ends) || unless_before.iter().any(begins)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{day, raised, raised_on, saying, saying_sv};
    use super::*;

    #[test]
    fn te_offices_are_obsolete_in_a_plan_of_2026_whatever_the_ending() {
        for text in [
            "TE-toimiston asiakkaat",
            "Työ- ja elinkeinotoimistoista siirtyy",
            "te-toimistoon",
            "TE\u{2011}toimisto",
        ] {
            let found = raised(&saying(text), Code::TermObsolete);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].basis, Basis::Statute("380/2023"));
            assert_eq!(found[0].arg("from"), Some(&Arg::Date(day(2025, 1, 1))));
        }
    }

    #[test]
    fn a_plan_of_2023_may_speak_of_te_offices_and_is_told_that_times_have_changed() {
        let mut plan = saying("Nykyinen TE-toimisto palvelee vuoden 2024 loppuun.");
        plan.area.dated = Some(day(2023, 5, 31));
        assert!(raised(&plan, Code::TermObsolete).is_empty());
        assert_eq!(
            raised(&plan, Code::TermSinceObsolete)[0].arg("count"),
            Some(&Arg::Count(1))
        );
        assert!(raised_on(&plan, Code::TermSinceObsolete, day(2024, 6, 1)).is_empty());
    }

    #[test]
    fn what_was_repealed_and_what_was_never_right_are_told_apart() {
        assert_eq!(
            raised(&saying("Velvoitetyöllistettyjä on vähän."), Code::TermRepealed).len(),
            1
        );
        assert_eq!(
            raised(&saying("vuorotteluvapaan sijaiset"), Code::TermRepealed).len(),
            1
        );
        assert_eq!(raised(&saying("laki (380/2022)"), Code::TermNeverRight).len(), 1);
        assert!(raised(&saying("laki (1380/2022)"), Code::TermNeverRight).is_empty());
        assert!(raised(&saying("laki (380/2023)"), Code::TermNeverRight).is_empty());
    }

    #[test]
    fn words_that_only_look_alike_are_left_alone() {
        for text in [
            "TE-palvelut 2024 -uudistus",
            "Työllisyys-, kehittämis- ja hallintokeskus",
            "pavilan",
            "avi",
        ] {
            assert!(raised(&saying(text), Code::TermObsolete).is_empty(), "{text}");
        }
        assert_eq!(raised(&saying("AVI:n lupa"), Code::TermObsolete).len(), 1);
    }

    /// 15 § 4 mom. 6 k. has strukturförändringar, 3 § enskild kund, 5 k. arbetskraftsinvandring.
    #[test]
    fn swedish_words_that_the_act_does_not_use_are_pointed_out() {
        for (text, preferred) in [
            ("beredskap för strukturomvandlingar", "strukturförändring"),
            ("stöd till personkunder", "enskild kund"),
            ("arbetskraftsmigration", "arbetskraftsinvandring"),
            ("Ansvarskommunen är Vasa", "ansvarig kommun"),
        ] {
            let found = raised(&saying_sv(text), Code::TermDiscouraged);
            assert_eq!(found.len(), 1, "{text}");
            assert_eq!(found[0].arg("preferred"), Some(&Arg::Text(preferred.to_owned())));
        }
        assert!(raised(&saying_sv("plötslig strukturomvandling"), Code::TermDiscouraged).is_empty());
    }
}
