//! Whether two files say the same.

use super::TextLine;

/// The first place where two texts aren't the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The page, from 1, of the file that was looked into; of the one it should be like when something is missing at its end.
    pub page: usize,
    /// What should stand there; nothing when something was added.
    pub expected: Option<String>,
    /// What stands there; nothing when something was left out.
    pub found: Option<String>,
}

/// The first difference between what a file should say and what it says, both as [`text`](super::text) reads them.
///
/// Lines are compared one by one: their words, their language, and what their glyphs say, so that a figure is noticed too that was
/// painted over while its text was left. Page numbers at the end of a table of contents' entries, and those that are links to
/// their pages, aren't compared: they follow from the layout, not from what is said.
pub fn differs(expected: &[TextLine], found: &[TextLine]) -> Option<Difference> {
    let same = |(one, other): &(&TextLine, &TextLine)| is_same(one, other);
    let at = expected.iter().zip(found).take_while(same).count();
    let (missing, added) = (expected.get(at), found.get(at));
    let page = added.or(missing)?.page;
    let is_at = |lines: &[TextLine], line: Option<&TextLine>| {
        lines
            .get(at + 1)
            .zip(line)
            .is_some_and(|(next, line)| is_same(next, line))
    };
    let shown = |line: Option<&TextLine>| line.map(shown);
    let (expected, found) = match (is_at(found, missing), is_at(expected, added)) {
        (true, false) => (None, shown(added)),
        (false, true) => (shown(missing), None),
        _ => (shown(missing), shown(added)),
    };
    Some(Difference { page, expected, found })
}

/// What is to be shown of a line: its words; or what its glyphs say, when that is all there is.
fn shown(line: &TextLine) -> String {
    let words = if line.text.is_empty() {
        line.painted()
    } else {
        &line.text
    };
    words.to_owned()
}

fn is_same(one: &TextLine, other: &TextLine) -> bool {
    let ([one_said, one_painted], [other_said, other_painted]) = (one.without_pages(), other.without_pages());
    one.contents == other.contents
        && one.language == other.language
        && compared(one, one_said) == compared(other, other_said)
        && compared(one, &letters(one_painted)) == compared(other, &letters(other_painted))
}

/// What glyphs say without the spaces and hyphens that depend on where lines end.
fn letters(painted: &str) -> String {
    painted
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'))
        .collect()
}

fn compared<'t>(line: &TextLine, text: &'t str) -> &'t str {
    if line.contents {
        text.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end()
    } else {
        text
    }
}
