//! Municipalities that have become part of others.

use super::{asset, read};
use crate::{Bilingual, MunicipalityCode};
use serde::Deserialize;
use std::sync::LazyLock;

/// A municipality that isn't one any more, or a name that one no longer has.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct FormerMunicipality {
    /// Its code, unless its successor has it now.
    #[serde(default)]
    pub code: Option<MunicipalityCode>,
    /// Its name.
    pub name: Bilingual,
    /// The last year in which it was one.
    pub until: u16,
    /// What it became a part of; several when it was divided.
    pub into: Vec<MunicipalityCode>,
}

#[derive(Deserialize)]
struct File {
    municipalities: Vec<FormerMunicipality>,
}

/// The municipalities that ended since 1996 in the mainland of Finland, by code.
pub fn former_municipalities() -> &'static [FormerMunicipality] {
    static FORMER: LazyLock<Vec<FormerMunicipality>> =
        LazyLock::new(|| read::<File>(asset!("former-municipalities.json")).municipalities);
    &FORMER
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reference::register;

    #[test]
    fn a_former_municipality_lives_on_in_one_of_today() {
        assert!(former_municipalities().len() > 150);
        for former in former_municipalities() {
            assert!(
                former.code.is_none_or(|code| register().get(code).is_none()),
                "{former:?}"
            );
            assert!(register().find(&former.name.fi).is_none(), "{former:?}");
            assert!(!former.into.is_empty());
            assert!(
                former.into.iter().all(|code| register().get(*code).is_some()),
                "{former:?}"
            );
        }
    }
}
