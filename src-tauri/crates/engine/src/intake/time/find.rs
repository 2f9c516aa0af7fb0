//! Times inside longer texts: `Väkiluku 31.12.2024`, `2024M01 Työttömät`.

use super::{Reading, Time, read};

/// A text that has a time in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct Found {
    /// The time.
    pub(in super::super) reading: Reading,
    /// The words that say it, as they are written.
    pub(in super::super) said: String,
    /// What the text says besides.
    pub(in super::super) rest: String,
}

/// No time has more words.
const MOST_WORDS: usize = 4;

/// No heading that is looked through has more.
const LONGEST: usize = 60;

/// The one time in a text; none when there is none, or several.
pub(in super::super) fn find(text: &str) -> Option<Found> {
    let words: Vec<&str> = text.split_whitespace().take(LONGEST).collect();
    let mut found: Vec<(usize, usize, Reading)> = vec![];
    let mut at = 0;
    while at < words.len() {
        let most = MOST_WORDS.min(words.len() - at);
        let longest = (1..=most)
            .rev()
            .find_map(|count| time_in(&words[at..at + count]).map(|reading| (count, reading)));
        match longest {
            Some((count, reading)) => {
                found.push((at, count, reading));
                at += count;
            }
            None => at += 1,
        }
    }
    let [(at, count, reading)] = <[_; 1]>::try_from(found).ok()?;
    let rest: Vec<&str> = words[..at].iter().chain(&words[at + count..]).copied().collect();
    let between =
        |c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';' | '-' | '\u{2013}' | '(' | ')' | '|' | '/');
    Some(Found {
        reading,
        said: words[at..at + count].join(" ").trim_matches(between).to_owned(),
        rest: rest.join(" ").trim_matches(between).to_owned(),
    })
}

/// A time that says its year; months alone are words like others.
fn time_in(words: &[&str]) -> Option<Reading> {
    let between = |c: char| matches!(c, ',' | ':' | ';' | '(' | ')');
    let reading = read(words.join(" ").trim_matches(between))?;
    (!matches!(reading.time, Time::Month(_) | Time::Quarter(_))).then_some(reading)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_time_in_a_heading_is_found() {
        let rest = |text: &str| find(text).map(|found| (found.said, found.rest));
        let both = |said: &str, rest: &str| Some((said.to_owned(), rest.to_owned()));
        assert_eq!(rest("Väkiluku 31.12.2024"), both("31.12.2024", "Väkiluku"));
        assert_eq!(
            rest("2024M01 Työttömät työnhakijat"),
            both("2024M01", "Työttömät työnhakijat")
        );
        assert_eq!(rest("Työttömät, tammikuu 2024"), both("tammikuu 2024", "Työttömät"));
        assert_eq!(rest("Väestö (2024)"), both("2024", "Väestö"));
        assert_eq!(rest("Väestö 2023 ja 2024"), None);
        assert_eq!(rest("Väestö, 18-64"), None);
    }
}
