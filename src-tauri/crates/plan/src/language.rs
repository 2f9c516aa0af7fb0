//! The two languages of the plan and text that exists in both.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A language of the plan: the two national languages (423/2003, 1 §).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Finnish (suomi, finska).
    Fi,
    /// Swedish (ruotsi, svenska).
    Sv,
}

impl Language {
    /// Both languages, Finnish first.
    pub const ALL: [Language; 2] = [Language::Fi, Language::Sv];

    /// The BCP 47 tag: `fi` or `sv`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Fi => "fi",
            Language::Sv => "sv",
        }
    }

    /// The other national language.
    pub fn other(self) -> Language {
        match self {
            Language::Fi => Language::Sv,
            Language::Sv => Language::Fi,
        }
    }
}

/// Whether a text has nothing that a reader would see: only spaces, soft hyphens, zero-width and control characters.
pub fn is_blank(text: &str) -> bool {
    let is_unseen = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    text.chars().all(is_unseen)
}

/// Plain text in both languages; either may be empty while the plan is being drafted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bilingual {
    /// The Finnish text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub fi: String,
    /// The Swedish text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sv: String,
}

impl Bilingual {
    /// Both texts at once.
    pub fn new(fi: impl Into<String>, sv: impl Into<String>) -> Self {
        Bilingual {
            fi: fi.into(),
            sv: sv.into(),
        }
    }

    /// The text in `language`, possibly empty.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Fi => &self.fi,
            Language::Sv => &self.sv,
        }
    }

    /// True when neither language has text.
    pub fn is_empty(&self) -> bool {
        is_blank(&self.fi) && is_blank(&self.sv)
    }

    /// The text in `language`, or in the other one when it is missing, with the language it is in.
    pub fn or_other(&self, language: Language) -> (&str, Language) {
        if is_blank(self.get(language)) && !is_blank(self.get(language.other())) {
            (self.get(language.other()), language.other())
        } else {
            (self.get(language), language)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Spaces, soft hyphens, zero-width and control characters leave no mark on paper.
    #[test]
    fn text_that_nobody_sees_counts_as_missing() {
        for unseen in [
            "",
            " \u{a0}\t",
            "\u{ad}\u{ad}",
            "\u{200b}\u{200e}",
            "\u{2060}\u{feff}",
            "\u{1}\u{7f}",
        ] {
            assert!(is_blank(unseen), "{unseen:?}");
            assert!(Bilingual::new(unseen, " ").is_empty(), "{unseen:?}");
            let other = Bilingual::new(unseen, "Vasa");
            assert_eq!(other.or_other(Language::Fi), ("Vasa", Language::Sv), "{unseen:?}");
        }
        assert!(!is_blank("\u{ad}a"));
        assert!(!is_blank("–"));
    }
}
