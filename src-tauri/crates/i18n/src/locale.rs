//! The language that the surroundings ask for.

use plan::Language;

/// The language for a value of `LC_ALL`, `LC_MESSAGES` or `LANG` such as `sv_FI.UTF-8`.
///
/// Swedish of any country is Swedish; everything else, nothing included, is Finnish.
pub fn from_environment(lang: Option<&str>) -> Language {
    let language = lang
        .unwrap_or_default()
        .split(['_', '-', '.', '@', ':'])
        .next()
        .unwrap_or_default();
    if language.trim().eq_ignore_ascii_case("sv") {
        Language::Sv
    } else {
        Language::Fi
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_of_any_country_is_swedish() {
        for lang in [
            "sv",
            "sv_FI",
            "sv_FI.UTF-8",
            "sv-FI",
            "SV_SE@euro",
            "sv.utf8",
            "sv:fi:en",
        ] {
            assert_eq!(from_environment(Some(lang)), Language::Sv, "{lang}");
        }
    }

    #[test]
    fn everything_else_is_finnish() {
        for lang in [
            None,
            Some(""),
            Some("C"),
            Some("C.UTF-8"),
            Some("fi_FI"),
            Some("en_US.UTF-8"),
            Some("svx"),
        ] {
            assert_eq!(from_environment(lang), Language::Fi, "{lang:?}");
        }
    }
}
