//! How a character comes on paper: drawn by the font, by others of the same meaning, not at all, or missing.

use unicode_normalization::UnicodeNormalization;

use crate::font::every_face_has;

/// Stands where the font lacks a character or several in a row: the sign for what is left out of a text. Readers and
/// searches get the characters themselves.
pub(super) const LEFT_OUT: &str = "[…]";

/// How a character comes on paper.
#[derive(Debug, PartialEq)]
pub(super) enum Print {
    /// The font draws it.
    Itself,
    /// It steers other programs and leaves no mark.
    Nothing,
    /// By a character of the same look, which is also read.
    Like(char),
    /// By other characters; what is read is the character itself.
    As(String),
    /// The font can't draw it.
    Missing,
}

/// True when the built-in font prints the character in every style, alone or as other characters of the same meaning.
/// Controls and format characters that leave no mark count as printed.
///
/// Ask about characters of a text in normal form C: a mark that makes a letter with the one before it may be missing
/// when it stands alone.
pub fn covers(character: char) -> bool {
    character.is_ascii() || character.is_whitespace() || print(character, every_face_has) != Print::Missing
}

/// How a character comes on paper with a face that has some characters. Not for spaces at which lines end.
pub(super) fn print(character: char, has: impl Fn(char) -> bool) -> Print {
    if is_invisible(character) {
        return Print::Nothing;
    }
    if has(character) {
        return Print::Itself;
    }
    if let Some(same) = look_alike(character).filter(|same| has(*same)) {
        return Print::Like(same);
    }
    let parts: String = if is_plain_variant(character) {
        std::iter::once(character).nfkd().collect()
    } else {
        std::iter::once(character).nfd().collect()
    };
    if parts.chars().all(&has) {
        Print::As(parts)
    } else {
        Print::Missing
    }
}

/// Characters that steer other programs and leave no mark on paper.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180e}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// A character of the same meaning and look, for those that fonts often lack.
fn look_alike(character: char) -> Option<char> {
    match character {
        '\u{202f}' | '\u{2007}' => Some('\u{a0}'),
        '\u{2010}' | '\u{2011}' => Some('-'),
        '\u{2015}' => Some('—'),
        '\u{2219}' | '\u{22c5}' => Some('·'),
        _ => None,
    }
}

/// Characters that mean the plain ones they come apart into: ligatures, wide and mathematical letters, units in one
/// character. Not superscripts, whose place is their meaning.
fn is_plain_variant(character: char) -> bool {
    matches!(character, '\u{fb00}'..='\u{fb06}' | '\u{ff01}'..='\u{ff5e}' | '\u{2100}'..='\u{214f}'
        | '\u{3371}'..='\u{33df}' | '\u{1d400}'..='\u{1d7ff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_finland_and_its_neighbours_are_covered() {
        for character in "AÅÄÖåäöŠšŽžČčĐđŊŋŦŧǤǥÕõÜüßŁłĀāĒēĪīŪūЖя€§–−’”·…½²³⁹₂≥≤≈→•✓".chars()
        {
            assert!(covers(character), "{character}");
        }
    }

    #[test]
    fn what_leaves_no_mark_is_covered() {
        for character in [
            '\n', '\t', '\u{ad}', '\u{200b}', '\u{200d}', '\u{fe0f}', '\u{2028}', '\u{3000}', '\u{a0}',
        ] {
            assert!(covers(character), "{character:?}");
        }
    }

    #[test]
    fn what_the_font_lacks_is_told() {
        for character in ['😀', 'ש', 'ع', '漢', '\u{e000}', '\u{36f}', '\u{10ffff}'] {
            assert!(!covers(character), "{character:?}");
        }
    }

    #[test]
    fn characters_made_of_others_are_printed_as_those() {
        let ascii = |c: char| c.is_ascii() || c == '\u{323}';
        assert_eq!(print('ﬃ', ascii), Print::As("ffi".to_owned()));
        assert_eq!(print('Ａ', ascii), Print::As("A".to_owned()));
        assert_eq!(print('㎡', ascii), Print::As("m2".to_owned()));
        assert_eq!(print('ạ', ascii), Print::As("a\u{323}".to_owned()));
        assert_eq!(print('²', ascii), Print::Missing);
    }
}
