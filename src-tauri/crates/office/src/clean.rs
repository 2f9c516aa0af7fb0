//! Text as XML can hold it.

/// What stands for a character that XML can't hold.
const REPLACEMENT: char = '\u{fffd}';

/// The text with every character that XML 1.0 can't hold (2.2: control characters, U+FFFE and U+FFFF) shown as U+FFFD, and
/// line ends of every kind as `\n`.
pub(crate) fn clean(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\r' => {
                letters.next_if_eq(&'\n');
                clean.push('\n');
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => clean.push('\n'),
            '\t' | '\n' => clean.push(letter),
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => clean.push(REPLACEMENT),
            _ => clean.push(letter),
        }
    }
    clean
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_cannot_hold_is_shown() {
        assert_eq!(clean("a\u{0}b\u{7}c\u{ffff}"), "a\u{fffd}b\u{fffd}c\u{fffd}");
        assert_eq!(clean("å\u{a0}€😀\t"), "å\u{a0}€😀\t");
    }

    #[test]
    fn line_ends_are_one_kind() {
        assert_eq!(clean("a\r\nb\rc\u{2028}d\ne"), "a\nb\nc\nd\ne");
    }
}
