//! Names that come from outside, safe to show.

/// The text with every character that a terminal would obey, or that would change the order of those around it, in writing:
/// `\u{1b}`.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            shown.extend(character.escape_default());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Control characters, line and paragraph separators, and those that turn the direction of writing.
pub(crate) fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_would_obey_is_written_out() {
        assert_eq!(
            visible("a\u{1b}[31mb\nc\u{9b}d\u{202e}e"),
            "a\\u{1b}[31mb\\nc\\u{9b}d\\u{202e}e"
        );
        assert_eq!(visible("Ääkkösiä – 5\u{a0}€"), "Ääkkösiä – 5\u{a0}€");
    }
}
