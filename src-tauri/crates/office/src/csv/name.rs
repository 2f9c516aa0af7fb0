//! Names of files.

use std::collections::BTreeSet;

use document::Language;

use crate::tables::Listed;

/// Letters of a caption that go into a name.
const LONGEST: usize = 60;

/// The names of the files of a document.
pub(super) struct Names {
    taken: BTreeSet<String>,
    index: String,
    /// The language is part of the name when a document has tables in more than one.
    says_language: bool,
}

impl Names {
    /// No names but that of the index.
    pub(super) fn new(index: &str, listed: &[Listed<'_>]) -> Self {
        let languages = |language: Language| listed.iter().any(|listed| listed.language == language);
        let index = format!("00-{}.csv", slug(index));
        Names {
            taken: BTreeSet::from([index.clone()]),
            index,
            says_language: languages(Language::Fi) && languages(Language::Sv),
        }
    }

    /// The name of the index.
    pub(super) fn index(&self) -> String {
        self.index.clone()
    }

    /// The name of a table's file: its number and caption.
    pub(super) fn next(&mut self, index: usize, listed: &Listed<'_>) -> String {
        let (number, title) = listed.title();
        let number = number.map_or(index + 1, |number| usize::try_from(number).unwrap_or(usize::MAX));
        let language = match listed.language {
            _ if !self.says_language => "",
            Language::Fi => "-fi",
            Language::Sv => "-sv",
        };
        let name = format!("{number:02}-{}{language}", slug(&title)).replace("--", "-");
        let name = name.trim_end_matches('-');
        let mut candidate = format!("{name}.csv");
        let mut count = 1;
        while !self.taken.insert(candidate.clone()) {
            count += 1;
            candidate = format!("{name}-{count}.csv");
        }
        candidate
    }
}

/// Small letters, digits and hyphens: what every system and archive takes.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.to_lowercase().chars() {
        match letter {
            'å' | 'ä' | 'á' | 'à' => slug.push('a'),
            'ö' | 'ø' | 'ó' => slug.push('o'),
            'é' | 'è' | 'ë' => slug.push('e'),
            'ü' => slug.push('u'),
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}
