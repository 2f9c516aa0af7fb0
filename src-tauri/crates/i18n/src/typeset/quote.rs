//! Quotation marks and apostrophes.

/// Straight double quotes as `”`, the mark on both sides in Finnish and in Swedish; an apostrophe between two letters
/// as `’`. Other straight apostrophes stay: they may be feet, minutes or code.
pub(super) fn curve(text: &str) -> String {
    let mut curved = String::with_capacity(text.len());
    let mut before = None;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let within_word = before.is_some_and(char::is_alphabetic) && rest.peek().is_some_and(|c| c.is_alphabetic());
        curved.push(match c {
            '"' => '”',
            '\'' if within_word => '’',
            c => c,
        });
        before = Some(c);
    }
    curved
}

#[cfg(test)]
mod tests {
    use super::curve;

    #[test]
    fn quotes_are_the_same_on_both_sides() {
        assert_eq!(curve("\"Yhteinen\" toimielin"), "”Yhteinen” toimielin");
        assert_eq!(curve("rei'itys, 5' ja vaa'an"), "rei’itys, 5' ja vaa’an");
    }
}
