//! The register of municipalities.

use super::{asset, read};
use crate::{Bilingual, Language, MunicipalityCode};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The language status of a municipality (423/2003, 5 §; government decree for 2023–2032).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LanguageStatus {
    /// Monolingual Finnish.
    Finnish,
    /// Monolingual Swedish.
    Swedish,
    /// Bilingual, Finnish is the language of the majority.
    BilingualFinnish,
    /// Bilingual, Swedish is the language of the majority.
    BilingualSwedish,
}

impl LanguageStatus {
    /// The languages that its council works in (423/2003, 29 §), that of the majority first.
    pub fn languages(self) -> &'static [Language] {
        match self {
            LanguageStatus::Finnish => &[Language::Fi],
            LanguageStatus::Swedish => &[Language::Sv],
            LanguageStatus::BilingualFinnish => &[Language::Fi, Language::Sv],
            LanguageStatus::BilingualSwedish => &[Language::Sv, Language::Fi],
        }
    }

    /// Whether the municipality has both languages.
    pub fn is_bilingual(self) -> bool {
        matches!(
            self,
            LanguageStatus::BilingualFinnish | LanguageStatus::BilingualSwedish
        )
    }
}

/// A region (maakunta, landskap).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Region {
    /// Its two-digit code.
    pub code: String,
    /// Its name.
    pub name: Bilingual,
}

/// A municipality.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Municipality {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name in each language; the same one twice where there is only one.
    pub name: Bilingual,
    /// Its languages.
    pub language: LanguageStatus,
    /// The code of its region.
    pub region: String,
    /// The code of the employment area that it belongs to.
    pub area: String,
    /// Whether the Sámi Language Act applies in it (1086/2003).
    #[serde(default)]
    pub sami: bool,
}

/// All municipalities as they are from a date.
#[derive(Clone, Debug, Deserialize)]
#[serde(from = "File")]
pub struct Register {
    holds_from: NaiveDate,
    regions: Vec<Region>,
    municipalities: BTreeMap<MunicipalityCode, Municipality>,
}

#[derive(Deserialize)]
struct File {
    holds_from: NaiveDate,
    regions: Vec<Region>,
    municipalities: Vec<Municipality>,
}

impl From<File> for Register {
    fn from(file: File) -> Self {
        let municipalities = file.municipalities.into_iter().map(|m| (m.code, m)).collect();
        Register {
            holds_from: file.holds_from,
            regions: file.regions,
            municipalities,
        }
    }
}

impl Register {
    /// The date from which it holds.
    pub fn holds_from(&self) -> NaiveDate {
        self.holds_from
    }

    /// The municipality with this code.
    pub fn get(&self, code: MunicipalityCode) -> Option<&Municipality> {
        self.municipalities.get(&code)
    }

    /// The municipality whose name in either language, or whose code, is `text`; letter case and spaces around don't matter.
    pub fn find(&self, text: &str) -> Option<&Municipality> {
        let wanted = text.trim().to_lowercase();
        if let Ok(code) = wanted.parse() {
            return self.get(code);
        }
        let named = |m: &&Municipality| m.name.fi.to_lowercase() == wanted || m.name.sv.to_lowercase() == wanted;
        self.municipalities.values().find(named)
    }

    /// All municipalities, by code.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Municipality> {
        self.municipalities.values()
    }

    /// The regions, by code.
    pub fn regions(&self) -> &[Region] {
        &self.regions
    }
}

/// The register of municipalities that the program carries.
pub fn register() -> &'static Register {
    static REGISTER: LazyLock<Register> = LazyLock::new(|| read(asset!("municipalities-2026.json")));
    &REGISTER
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_308_municipalities_of_which_16_are_on_aland() {
        assert_eq!(register().iter().len(), 308);
        assert_eq!(register().iter().filter(|m| m.region == "21").count(), 16);
        assert_eq!(
            register()
                .iter()
                .filter(|m| m.language == LanguageStatus::Swedish)
                .count(),
            16
        );
        assert_eq!(register().iter().filter(|m| m.language.is_bilingual()).count(), 33);
        assert!(
            register()
                .iter()
                .all(|m| register().regions().iter().any(|r| r.code == m.region))
        );
    }

    #[test]
    fn a_municipality_is_found_by_either_name_and_by_code() {
        let vaasa = register().find("Vaasa").expect("Vaasa");
        assert_eq!(vaasa.name, Bilingual::new("Vaasa", "Vasa"));
        assert_eq!(vaasa.language, LanguageStatus::BilingualFinnish);
        assert_eq!(register().find(" vasa "), Some(vaasa));
        assert_eq!(register().find("905"), Some(vaasa));
        assert_eq!(register().find("Wasa"), None);
        assert_eq!(
            register().find("Närpes").map(|m| m.language),
            Some(LanguageStatus::BilingualSwedish)
        );
    }
}
