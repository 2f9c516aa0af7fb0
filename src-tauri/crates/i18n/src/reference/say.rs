//! Writes references.

use std::fmt;

use plan::Language;

use super::{Act, Reference};
use crate::{NBSP, Words};

impl Reference {
    /// The place without its statute: `15 § 4 mom. 3 k.`, `15 § 4 mom. 3 punkten`, held together by no-break spaces.
    pub fn say(self, language: Language) -> String {
        let mut text = self.section_sign();
        if let Some(subsection) = self.subsection {
            text.push_str(&format!(" {subsection} mom."));
        }
        text = text.replace(' ', &NBSP.to_string());
        if let Some(item) = self.item {
            text.push(NBSP);
            text.push_str(&Words::new(language).reference_item(&item.to_string()));
        }
        text
    }

    /// The place with its statute before it: `380/2023 15 § 4 mom. 3 k.`; a line may break after the statute.
    pub fn say_with_act(self, language: Language) -> String {
        match self.act {
            Some(act) => format!("{act} {}", self.say(language)),
            None => self.say(language),
        }
    }

    fn section_sign(self) -> String {
        match self.letter {
            Some(letter) => format!("{} {letter} §", self.section),
            None => format!("{} §", self.section),
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.year)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.say_with_act(Language::Fi).replace(NBSP, " "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, language: Language) -> String {
        text.parse::<Reference>()
            .unwrap()
            .say_with_act(language)
            .replace(NBSP, "_")
    }

    #[test]
    fn each_language_names_the_item_its_own_way() {
        let text = "380/2023 15 § 4 mom. 3 k.";
        assert_eq!(said(text, Language::Fi), "380/2023 15_§_4_mom._3_k.");
        assert_eq!(said(text, Language::Sv), "380/2023 15_§_4_mom._3_punkten");
    }

    #[test]
    fn only_what_is_there_is_said() {
        assert_eq!(said("12 §", Language::Sv), "12_§");
        assert_eq!(said("410/2015 51 § 2 mom.", Language::Fi), "410/2015 51_§_2_mom.");
        assert_eq!(said("14 a § 2 kohta", Language::Sv), "14_a_§_2_punkten");
    }
}
