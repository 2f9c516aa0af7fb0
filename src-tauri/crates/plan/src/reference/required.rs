//! Which languages a plan must have: derived from its members' language status (423/2003, 6 §).

use super::{LanguageStatus, register};
use crate::{Language, MunicipalityCode, Plan};
use serde::{Deserialize, Serialize};

/// The language status of an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AreaLanguage {
    /// No member is known yet.
    Unknown,
    /// Only Finnish municipalities.
    Finnish,
    /// Only Swedish municipalities.
    Swedish,
    /// At least one bilingual municipality, or municipalities of different languages.
    Bilingual,
}

/// The languages that a plan must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct RequiredLanguages {
    /// Finnish.
    pub fi: bool,
    /// Swedish.
    pub sv: bool,
}

impl RequiredLanguages {
    /// The languages, Finnish first.
    pub fn iter(self) -> impl Iterator<Item = Language> {
        Language::ALL.into_iter().filter(move |language| self.has(*language))
    }

    /// Whether the plan must have `language`.
    pub fn has(self, language: Language) -> bool {
        match language {
            Language::Fi => self.fi,
            Language::Sv => self.sv,
        }
    }
}

/// The language status of an area with these members (423/2003, 6 §); codes that the register doesn't know are left out.
pub fn area_language(members: impl IntoIterator<Item = MunicipalityCode>) -> AreaLanguage {
    let statuses = members
        .into_iter()
        .filter_map(|code| register().get(code))
        .map(|municipality| municipality.language);
    statuses.fold(AreaLanguage::Unknown, |so_far, status| match (so_far, status) {
        (AreaLanguage::Unknown | AreaLanguage::Finnish, LanguageStatus::Finnish) => AreaLanguage::Finnish,
        (AreaLanguage::Unknown | AreaLanguage::Swedish, LanguageStatus::Swedish) => AreaLanguage::Swedish,
        _ => AreaLanguage::Bilingual,
    })
}

/// The languages that the plan must have. Before any member is known it is Finnish alone.
pub fn required_languages(plan: &Plan) -> RequiredLanguages {
    match area_language(plan.members.iter().map(|member| member.municipality)) {
        AreaLanguage::Unknown | AreaLanguage::Finnish => RequiredLanguages { fi: true, sv: false },
        AreaLanguage::Swedish => RequiredLanguages { fi: false, sv: true },
        AreaLanguage::Bilingual => RequiredLanguages { fi: true, sv: true },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language_of(codes: &[&str]) -> AreaLanguage {
        area_language(codes.iter().map(|code| code.parse().unwrap()))
    }

    #[test]
    fn one_bilingual_member_makes_the_area_bilingual() {
        // Laihia is Finnish, Vaasa bilingual; Akaa and Aura are Finnish; Brändö is Swedish.
        assert_eq!(language_of(&["399"]), AreaLanguage::Finnish);
        assert_eq!(language_of(&["399", "905"]), AreaLanguage::Bilingual);
        assert_eq!(language_of(&["020", "019"]), AreaLanguage::Finnish);
        assert_eq!(language_of(&["020", "035"]), AreaLanguage::Bilingual);
        assert_eq!(language_of(&["035"]), AreaLanguage::Swedish);
        assert_eq!(language_of(&["999"]), AreaLanguage::Unknown);
    }
}
