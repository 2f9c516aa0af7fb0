//! The official words in both languages, and words that are no longer, or never were, the right ones.

use super::{Confidence, asset, read};
use crate::{Bilingual, Language};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// An entry of the glossary: words that mean the same, the preferred one first in each language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// The Finnish words.
    pub fi: Vec<String>,
    /// The Swedish words.
    pub sv: Vec<String>,
    /// Its field: `law`, `services`, `finance` …
    pub category: String,
    /// How sure the Swedish word is.
    pub confidence: Confidence,
    /// Where the word is used, when an act uses it.
    #[serde(default)]
    pub basis: Option<String>,
    /// The first day it is right.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// The last day it is right.
    #[serde(default)]
    pub until: Option<NaiveDate>,
    /// Words that are seen instead of it.
    #[serde(default)]
    pub discouraged: DiscouragedWords,
}

/// Words that are seen instead of the official ones, by language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DiscouragedWords {
    /// In Finnish.
    pub fi: Vec<Discouraged>,
    /// In Swedish.
    pub sv: Vec<Discouraged>,
}

/// A word that is seen instead of the official one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Discouraged {
    /// How it begins, in small letters: endings don't matter.
    pub stem: String,
    /// What to write, when that isn't the entry's first word.
    #[serde(default)]
    pub prefer: Option<String>,
    /// Words before it with which it is right after all.
    #[serde(default)]
    pub unless_after: Vec<String>,
}

impl Term {
    /// The words in `language`, the preferred one first.
    pub fn words(&self, language: Language) -> &[String] {
        match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
        }
    }

    /// The preferred word in both languages.
    pub fn preferred(&self) -> Bilingual {
        let first = |words: &[String]| words.first().cloned().unwrap_or_default();
        Bilingual::new(first(&self.fi), first(&self.sv))
    }

    /// The words that are seen instead of it in `language`.
    pub fn discouraged(&self, language: Language) -> &[Discouraged] {
        match language {
            Language::Fi => &self.discouraged.fi,
            Language::Sv => &self.discouraged.sv,
        }
    }
}

/// A word that stopped being right on a date, or never was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ObsoleteTerm {
    /// Names it.
    pub id: String,
    /// The word as a reader knows it.
    pub name: Bilingual,
    /// The first day it is wrong; none when it was never right.
    #[serde(default)]
    pub obsolete_from: Option<NaiveDate>,
    /// What to write instead; none when the thing itself is gone.
    #[serde(default)]
    pub replacement: Option<Bilingual>,
    /// The act that changed it.
    #[serde(default)]
    pub basis: Option<String>,
    /// How it is recognised.
    pub stems: Stems,
    /// Words before it with which it is right after all, with the space.
    #[serde(default)]
    pub unless_after: Vec<String>,
    /// Words after it with which it is right after all.
    #[serde(default)]
    pub unless_before: Vec<String>,
}

/// How a word begins in each language. A stem without small letters (`AVI`, `916/2012`) stands for exactly that word; the others
/// are in small letters and stand for every word that begins so.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Stems {
    /// In Finnish.
    pub fi: Vec<String>,
    /// In Swedish.
    pub sv: Vec<String>,
}

impl Stems {
    /// The stems in `language`.
    pub fn get(&self, language: Language) -> &[String] {
        match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
        }
    }
}

impl ObsoleteTerm {
    /// Whether it is wrong on `date`.
    pub fn is_obsolete_on(&self, date: NaiveDate) -> bool {
        self.obsolete_from.is_none_or(|from| from <= date)
    }
}

#[derive(Deserialize)]
struct File<T> {
    terms: Vec<T>,
}

/// The glossary.
pub fn glossary() -> &'static [Term] {
    static TERMS: LazyLock<Vec<Term>> = LazyLock::new(|| read::<File<Term>>(asset!("glossary.json")).terms);
    &TERMS
}

/// The words that are no longer right.
pub fn obsolete_terms() -> &'static [ObsoleteTerm] {
    static TERMS: LazyLock<Vec<ObsoleteTerm>> =
        LazyLock::new(|| read::<File<ObsoleteTerm>>(asset!("obsolete-terms.json")).terms);
    &TERMS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_has_words_in_both_languages() {
        for term in glossary() {
            for language in Language::ALL {
                let words = term.words(language);
                assert!(
                    !words.is_empty() && words.iter().all(|w| w.trim() == w && !w.is_empty()),
                    "{term:?}"
                );
                assert!(words.iter().all(|w| !w.contains(['(', ')', '[', ';'])), "{words:?}");
            }
        }
    }

    #[test]
    fn a_term_in_force_does_not_end_before_it_begins() {
        assert!(
            glossary()
                .iter()
                .all(|t| t.from.zip(t.until).is_none_or(|(from, until)| from <= until))
        );
    }

    #[test]
    fn ely_centres_ended_with_2025_and_te_offices_with_2024() {
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        let find = |id: &str| obsolete_terms().iter().find(|t| t.id == id).unwrap();
        assert!(
            !find("ely-centre").is_obsolete_on(day(2025, 12, 31)) && find("ely-centre").is_obsolete_on(day(2026, 1, 1))
        );
        assert!(
            !find("te-office").is_obsolete_on(day(2024, 12, 31)) && find("te-office").is_obsolete_on(day(2025, 1, 1))
        );
        assert!(find("wrong-act-number").is_obsolete_on(day(2018, 1, 1)));
    }

    #[test]
    fn stems_are_in_small_letters_unless_they_are_abbreviations() {
        for stem in obsolete_terms()
            .iter()
            .flat_map(|t| t.stems.fi.iter().chain(&t.stems.sv))
        {
            assert!(*stem == stem.to_lowercase() || *stem == stem.to_uppercase(), "{stem}");
        }
    }
}
