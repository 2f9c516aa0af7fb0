//! The words of enumerations, as people write them.

use document::Said;
use i18n::Words;
use money::Rounding;
use plan::content::{
    Account, AgreementState, AttachmentRole, Benefit, BlockKind, Calculation, ChangeKind, ClientGroup, DecisionResult,
    KeyKind, LineKind, MeasureTheme, Measures, MediaType, MilestoneKind, OfficeKind, OrganisingModel, Origin,
    PartnerKind, Phase, PoolKind, Production, Status, TableKind,
};
use plan::{Bilingual, Language};
use serde::de::DeserializeOwned;

macro_rules! enumerations {
    ($($name:ident)*) => {
        /// What a value of an enumeration is called in both languages, in small letters; none for one without words.
        pub(crate) fn spoken(enumeration: &str, value: &str) -> Option<Bilingual> {
            match enumeration {
                $(stringify!($name) => said::<$name>(value),)*
                _ => None,
            }
        }
    };
}

enumerations! {
    Account AgreementState AttachmentRole Benefit BlockKind Calculation ChangeKind ClientGroup DecisionResult KeyKind Language
    LineKind MeasureTheme Measures MediaType MilestoneKind OfficeKind OrganisingModel Origin PartnerKind Phase PoolKind
    Production Rounding Status TableKind
}

fn said<T: Said + DeserializeOwned>(value: &str) -> Option<Bilingual> {
    let value: T = serde_json::from_value(value.into()).ok()?;
    let word = |language| value.say(Words::new(language));
    Some(Bilingual::new(word(Language::Fi), word(Language::Sv)))
}

/// The value that somebody meant by its word in either language or by its own name; letter case and the width of spaces don't
/// matter.
pub(super) fn choose<'a>(enumeration: &str, choices: &'a [String], typed: &str) -> Option<&'a str> {
    let typed = plain(typed);
    let is_word = |value: &str| {
        spoken(enumeration, value).is_some_and(|word| plain(&word.fi) == typed || plain(&word.sv) == typed)
    };
    let named = choices.iter().find(|value| plain(value) == typed);
    named
        .or_else(|| choices.iter().find(|value| is_word(value)))
        .map(String::as_str)
}

/// Small letters with single plain spaces.
pub(super) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::Place;
    use plan::edit::{Shape, TABLES, enumeration, shape};
    use std::collections::HashSet;

    /// The enumerations of the plan with their values, by the places that take them.
    fn all() -> Vec<(Place, &'static str, Vec<String>)> {
        let mut found = vec![];
        for table in TABLES.iter().chain(&["area"]) {
            let row = plan::json::json_schema()["properties"]["plan"]["properties"][table].clone();
            let name = row
                .pointer("/items/$ref")
                .or_else(|| row.get("$ref"))
                .unwrap()
                .as_str()
                .unwrap()
                .to_owned();
            let schema = plan::json::json_schema();
            let fields = schema
                .pointer(&format!("{}/properties", &name[1..]))
                .unwrap()
                .as_object()
                .unwrap();
            for field in fields.keys() {
                let place = Place::row(table, "x").field(field);
                if let (Some(name), Shape::Choice(values)) = (enumeration(&place).unwrap(), one(shape(&place).unwrap()))
                {
                    found.push((place, name, values));
                }
            }
        }
        found
    }

    fn one(shape: Shape) -> Shape {
        match shape {
            Shape::List(inner) => *inner,
            other => other,
        }
    }

    #[test]
    fn every_value_has_a_word_of_its_own_in_both_languages() {
        let all = all();
        assert!(all.len() > 25, "{}", all.len());
        for (place, name, values) in all {
            // How far a translation is isn't typed but marked.
            if name == "Translation" {
                continue;
            }
            let words: Vec<_> = values
                .iter()
                .map(|value| spoken(name, value).unwrap_or_else(|| panic!("{place}: {name} {value}")))
                .collect();
            for language in Language::ALL {
                let different: HashSet<_> = words.iter().map(|word| plain(word.get(language))).collect();
                assert_eq!(different.len(), values.len(), "{name} {language:?}");
                // A comma would part the values of a list.
                let is_listed = matches!(shape(&place).unwrap(), Shape::List(_));
                assert!(
                    !is_listed || different.iter().all(|word| !word.contains([',', ';'])),
                    "{place}"
                );
            }
            for (value, word) in values.iter().zip(&words) {
                assert_eq!(
                    choose(name, values.as_slice(), &word.fi.to_uppercase()),
                    Some(value.as_str()),
                    "{name}"
                );
                assert_eq!(
                    choose(name, values.as_slice(), &format!(" {} ", word.sv)),
                    Some(value.as_str()),
                    "{name}"
                );
            }
        }
    }
}
