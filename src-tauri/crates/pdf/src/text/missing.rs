//! Characters that no face can draw.

/// A character that the font has no glyph for. The page shows `[…]`; the extracted text keeps the character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// The text around it, so that the writer finds the place.
    pub context: String,
}

impl MissingGlyph {
    /// How much text is shown on either side, in characters.
    const AROUND: usize = 24;

    /// Notes the character at byte `at` of `text`.
    pub(crate) fn new(character: char, text: &str, at: usize) -> Self {
        let before: Vec<char> = text[..at].chars().rev().take(Self::AROUND).collect();
        let after = text[at..].chars().take(Self::AROUND + 1);
        MissingGlyph {
            character,
            context: before.into_iter().rev().chain(after).collect(),
        }
    }
}
