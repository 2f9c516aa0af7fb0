//! Reads references.

use std::iter::Peekable;
use std::str::{FromStr, SplitWhitespace};

use thiserror::Error;

use super::{Act, Reference};

/// Why text isn't a reference to a statute.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ParseReferenceError {
    /// There is no section: neither number nor `§`.
    #[error("no section: write for example 15 § 4 mom. 3 k.")]
    NoSection,
    /// A word that doesn't belong there, or a number that is too large.
    #[error("`{0}` isn't part of a reference such as 15 § 4 mom. 3 k.")]
    Unexpected(String),
}

type Parts<'a> = Peekable<SplitWhitespace<'a>>;

impl FromStr for Reference {
    type Err = ParseReferenceError;

    /// Reads `380/2023 15 § 4 mom. 3 k.`; statute, subsection and item may be absent, spaces may be of any kind, and
    /// the item may be called `k.`, `kohta`, `p.` or `punkten`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let spaced = text.replace('§', " § ");
        let mut parts = spaced.split_whitespace().peekable();
        let act = parts
            .next_if(|part| part.contains('/'))
            .map(|part| act(part.trim_end_matches(',')))
            .transpose()?;
        let section = number(parts.next().ok_or(ParseReferenceError::NoSection)?)?;
        let letter = parts
            .next_if(|part| is_letter(part))
            .and_then(|part| part.chars().next());
        match parts.next() {
            Some("§") => {}
            Some(other) => return Err(unexpected(other)),
            None => return Err(ParseReferenceError::NoSection),
        }
        let mut reference = Reference {
            act,
            section,
            letter,
            subsection: None,
            item: None,
        };
        while let Some(part) = parts.next() {
            reference.add(number(part)?, &mut parts)?;
        }
        Ok(reference)
    }
}

impl Reference {
    /// Takes in one more level: `number` followed by what it counts.
    fn add(&mut self, number: u16, parts: &mut Parts<'_>) -> Result<(), ParseReferenceError> {
        let name = parts.next().ok_or_else(|| unexpected(&number.to_string()))?;
        match name {
            "mom." | "momentti" | "moment" | "momentet" if self.subsection.is_none() && self.item.is_none() => {
                self.subsection = Some(number);
            }
            "k." | "kohta" | "p." | "punkt" | "punkten" if self.item.is_none() => self.item = Some(number),
            other => return Err(unexpected(other)),
        }
        Ok(())
    }
}

fn act(part: &str) -> Result<Act, ParseReferenceError> {
    let (before, after) = part.split_once('/').ok_or_else(|| unexpected(part))?;
    if after.len() != 4 {
        return Err(unexpected(part));
    }
    let whole = |_| unexpected(part);
    Ok(Act {
        number: number(before).map_err(whole)?,
        year: number(after).map_err(whole)?,
    })
}

/// A number from 1 up in plain digits.
fn number(part: &str) -> Result<u16, ParseReferenceError> {
    match part.parse::<u16>() {
        Ok(number) if number > 0 && part.bytes().all(|byte| byte.is_ascii_digit()) => Ok(number),
        _ => Err(unexpected(part)),
    }
}

fn is_letter(part: &str) -> bool {
    part.len() == 1 && part.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn unexpected(part: &str) -> ParseReferenceError {
    ParseReferenceError::Unexpected(part.chars().take(40).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_way_of_writing_gives_the_same_reference() {
        let wanted = Reference {
            act: Some(Act {
                number: 380,
                year: 2023,
            }),
            section: 15,
            letter: None,
            subsection: Some(4),
            item: Some(3),
        };
        for text in [
            "380/2023 15 § 4 mom. 3 k.",
            "380/2023, 15§ 4 mom. 3 kohta",
            "380/2023 15 § 4 mom. 3 punkten",
            "380/2023\u{a0}15\u{a0}§\u{a0}4\u{a0}mom. 3 p.",
        ] {
            assert_eq!(text.parse(), Ok(wanted), "{text}");
        }
    }

    #[test]
    fn what_is_no_reference_is_refused_with_the_word_that_is_wrong() {
        use ParseReferenceError::*;
        let wrong = |word: &str| Err(Unexpected(word.to_owned()));
        let read = |text: &str| text.parse::<Reference>();
        assert_eq!(read(""), Err(NoSection));
        assert_eq!(read("380/2023"), Err(NoSection));
        assert_eq!(read("15"), Err(NoSection));
        assert_eq!(read("380/23 15 §"), wrong("380/23"));
        assert_eq!(read("+5 §"), wrong("+5"));
        assert_eq!(read("0 §"), wrong("0"));
        assert_eq!(read("15 § 4"), wrong("4"));
        assert_eq!(read("15 § 3 k. 4 mom."), wrong("mom."));
        assert_eq!(read("15 § 4 mom. 5 mom."), wrong("mom."));
        assert_eq!(read("15 § 4 luku"), wrong("luku"));
    }

    fn any_reference() -> impl Strategy<Value = Reference> {
        let act = prop::option::of((1u16.., 1000u16..=9999).prop_map(|(number, year)| Act { number, year }));
        let letter = prop::option::of(prop::char::range('a', 'z'));
        (act, 1u16.., letter, prop::option::of(1u16..), prop::option::of(1u16..)).prop_map(
            |(act, section, letter, subsection, item)| Reference {
                act,
                section,
                letter,
                subsection,
                item,
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_the_same(reference in any_reference()) {
            prop_assert_eq!(reference.to_string().parse(), Ok(reference));
            for language in plan::Language::ALL {
                prop_assert_eq!(reference.say_with_act(language).parse(), Ok(reference));
            }
        }
    }
}
