//! Names of sheets.

use std::collections::BTreeSet;

use crate::tables::Listed;

/// The most UTF-16 units in a name.
const LONGEST: usize = 31;

/// The names that are taken.
pub(super) struct Names {
    taken: BTreeSet<String>,
    index: String,
}

impl Names {
    /// No names but that of the index.
    pub(super) fn new(index: &str) -> Self {
        Names {
            // Excel keeps this name for itself.
            taken: BTreeSet::from(["history".to_owned(), index.to_lowercase()]),
            index: index.to_owned(),
        }
    }

    /// A name for the sheet of a table: its number and short caption, valid and not taken.
    pub(super) fn next(&mut self, listed: &Listed<'_>) -> String {
        let (number, title) = listed.title();
        let number = number.map(|number| format!("{number} ")).unwrap_or_default();
        let name = valid(&format!("{number}{title}"));
        let name = if name.is_empty() { self.index.clone() } else { name };
        let mut candidate = shortened(&name, LONGEST);
        let mut count = 1;
        while !self.taken.insert(candidate.to_lowercase()) {
            count += 1;
            let ending = format!(" ({count})");
            candidate = shortened(&name, LONGEST - ending.len()) + &ending;
        }
        candidate
    }
}

/// The text without what a name may not have.
fn valid(text: &str) -> String {
    let letters = text.chars().map(|letter| match letter {
        '[' | ']' | ':' | '*' | '?' | '/' | '\\' => ' ',
        letter if letter.is_control() => ' ',
        letter => letter,
    });
    let text: String = letters.collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_matches('\'').to_owned()
}

/// The name as far as there is room, cut between words when that leaves enough of it.
fn shortened(name: &str, most: usize) -> String {
    if name.encode_utf16().count() <= most {
        return name.to_owned();
    }
    let mut units = 0;
    let fits = |letter: &char| {
        units += letter.len_utf16();
        units < most
    };
    let kept: String = name.chars().take_while(fits).collect();
    let cut = kept.rfind(' ').filter(|at| *at > most / 2).unwrap_or(kept.len());
    let kept = kept[..cut].trim_end_matches([' ', ',', '–', '-', '(', '.', '\'']);
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use document::{Anchor, Language, Span, Table};

    fn names(captions: &[&str]) -> Vec<String> {
        let mut names = Names::new("Taulukot");
        let name = |caption: &&str| {
            let table = Table {
                anchor: Anchor(String::new()),
                caption: vec![Span::plain(*caption)],
                columns: vec![],
                rows: vec![],
                notes: vec![],
            };
            names.next(&Listed {
                table: &table,
                language: Language::Fi,
            })
        };
        captions.iter().map(name).collect()
    }

    #[test]
    fn a_sheet_is_named_by_number_and_caption() {
        let caption = "Taulukko\u{a0}3. Kustannusten jako kuntien kesken 2025–2028, euroa";
        assert_eq!(
            names(&[caption, caption]),
            ["3 Kustannusten jako kuntien…", "3 Kustannusten jako… (2)"]
        );
    }

    #[test]
    fn names_are_valid_and_unique_whatever_the_captions_are() {
        let names = names(&[
            "",
            "",
            "'",
            "History",
            "a/b\\c?d*e[f]g:h",
            "Taulukot",
            &"😀".repeat(40),
            &"ä".repeat(40),
        ]);
        let mut seen = BTreeSet::new();
        for name in &names {
            assert!((1..=31).contains(&name.encode_utf16().count()), "{name}");
            assert!(
                !name.contains(['[', ']', ':', '*', '?', '/', '\\']) && !name.starts_with('\''),
                "{name}"
            );
            assert!(
                seen.insert(name.to_lowercase()) && name.to_lowercase() != "history",
                "{name}"
            );
        }
    }
}
