//! References to the statutes: which section, subsection and item.

mod parse;
mod say;

pub use parse::ParseReferenceError;

/// A statute by its number in the statute book (säädöskokoelma, författningssamlingen): 380/2023.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Act {
    /// The running number in its year.
    pub number: u16,
    /// The year, four digits.
    pub year: u16,
}

/// A place in a statute, such as `380/2023 15 § 4 mom. 3 k.`
///
/// Read with [`str::parse`] from the Finnish or the Swedish way of writing it; `Display` gives the Finnish one with
/// plain spaces, which reads back the same. [`Reference::say`] and [`Reference::say_with_act`] are for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The statute; none where the text around says which one.
    pub act: Option<Act>,
    /// The section (pykälä, paragraf).
    pub section: u16,
    /// The letter of a section that was added later, as in `14 a §`.
    pub letter: Option<char>,
    /// The subsection (momentti, moment).
    pub subsection: Option<u16>,
    /// The item of a list (kohta, punkt).
    pub item: Option<u16>,
}
