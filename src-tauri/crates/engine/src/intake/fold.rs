//! Texts made comparable.

/// Small letters, single plain spaces, plain dashes, nothing of the marks and colons at the end.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase).map(plain_dash));
    }
    folded.truncate(without_marks(&folded).len());
    folded
}

fn plain_dash(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        other => other,
    }
}

/// The text without stars, raised digits, footnotes such as `1)` and colons at its end.
pub(super) fn without_marks(text: &str) -> &str {
    let mut rest = text.trim_end();
    loop {
        let plain = rest.trim_end_matches(|c: char| {
            c.is_whitespace() || matches!(c, '*' | ':' | '\u{b9}' | '\u{b2}' | '\u{b3}' | '\u{2070}'..='\u{207e}')
        });
        let plain = without_footnote(plain);
        if plain.len() == rest.len() {
            return rest;
        }
        rest = plain;
    }
}

/// The text without ` 1)` at its end.
fn without_footnote(text: &str) -> &str {
    let Some(open) = text.strip_suffix(')') else {
        return text;
    };
    let before = open.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = open.len() - before.len();
    match (1..=2).contains(&digits) && before.ends_with(' ') {
        true => before.trim_end(),
        false => text,
    }
}

/// The marks that [`fold`] takes away from the end.
pub(super) fn marks(text: &str) -> &str {
    let text = text.trim();
    text[without_marks(text).len()..].trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_people_take_for_the_same_are_the_same() {
        assert_eq!(fold("  18–64\u{a0}-Vuotiaat* "), "18-64 -vuotiaat");
        assert_eq!(fold("Väkiluku 1):"), "väkiluku");
        assert_eq!(marks("2024*"), "*");
        assert_eq!(fold("Työttömyysaste (%)"), "työttömyysaste (%)");
    }
}
