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
        self.fi.trim().is_empty() && self.sv.trim().is_empty()
    }

    /// The text in `language`, or in the other one when it is missing, with the language it is in.
    pub fn or_other(&self, language: Language) -> (&str, Language) {
        if self.get(language).trim().is_empty() && !self.get(language.other()).trim().is_empty() {
            (self.get(language.other()), language.other())
        } else {
            (self.get(language), language)
        }
    }
}
