//! Numbers and dates in running text, as they are written in Finnish and Swedish.

use crate::Language;
use money::Number;

/// Something with digits in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// A day: `31.10.2023`, `31. lokakuuta 2023`, `den 31 oktober 2023`, `31.10.`.
    Day { day: u32, month: u32, year: Option<i32> },
    /// A number: `8 245 000`, `46,9`, `2025`.
    Number(Number),
}

/// A token and the bytes that it takes up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) token: Token,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// How the names of months begin, so that endings don't matter.
const MONTHS_FI: [&str; 12] = [
    "tammiku", "helmiku", "maalisku", "huhtiku", "toukoku", "kesäku", "heinäku", "eloku", "syysku", "lokaku",
    "marrasku", "jouluku",
];
const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];

/// The numbers and dates of a text whose spaces are plain, in order. Digits that belong to a word (`TE24`) are left out.
pub(super) fn scan(text: &str, language: Language) -> Vec<Found> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        if text[..at].chars().next_back().is_some_and(char::is_alphabetic) {
            at += digits(bytes, at);
            continue;
        }
        let one = dotted_day(bytes, at)
            .or_else(|| named_day(text, at, language))
            .unwrap_or_else(|| number(text, at));
        at = one.end;
        found.push(one);
    }
    found
}

/// How many digits stand from `at` on.
fn digits(bytes: &[u8], at: usize) -> usize {
    bytes
        .get(at..)
        .unwrap_or_default()
        .iter()
        .take_while(|byte| byte.is_ascii_digit())
        .count()
}

fn value(bytes: &[u8], at: usize, length: usize) -> u32 {
    bytes[at..at + length]
        .iter()
        .fold(0, |sum, byte| sum * 10 + u32::from(byte - b'0'))
}

/// `31.10.2023` or `31.10.` with nothing but text after it.
fn dotted_day(bytes: &[u8], at: usize) -> Option<Found> {
    let dot = |at: usize| (bytes.get(at) == Some(&b'.')).then_some(at + 1);
    let short = |at: usize| Some(digits(bytes, at)).filter(|length| (1..=2).contains(length));
    let day_length = short(at)?;
    let month_at = dot(at + day_length)?;
    let month_length = short(month_at)?;
    let year_at = dot(month_at + month_length)?;
    let (day, month) = (value(bytes, at, day_length), value(bytes, month_at, month_length));
    let (year, end) = match digits(bytes, year_at) {
        4 => (Some(value(bytes, year_at, 4) as i32), year_at + 4),
        0 => (None, year_at),
        _ => return None,
    };
    Some(Found {
        token: Token::Day { day, month, year },
        start: at,
        end,
    })
}

/// `31. lokakuuta 2023`, `31 oktober 2023`, with or without the year.
fn named_day(text: &str, at: usize, language: Language) -> Option<Found> {
    let bytes = text.as_bytes();
    let length = Some(digits(bytes, at)).filter(|length| (1..=2).contains(length))?;
    let rest = &text[at + length..];
    let rest = rest.strip_prefix('.').unwrap_or(rest).strip_prefix(' ')?;
    let (months, is_whole) = match language {
        Language::Fi => (&MONTHS_FI, false),
        Language::Sv => (&MONTHS_SV, true),
    };
    let word_length = rest.find(|c: char| !c.is_alphabetic()).unwrap_or(rest.len());
    let word = rest[..word_length].to_lowercase();
    let begins = |name: &str| {
        if is_whole { word == name } else { word.starts_with(name) }
    };
    let month = months.iter().position(|name| begins(name))? as u32 + 1;
    let month_end = text.len() - rest.len() + word_length;
    let has_year = bytes.get(month_end) == Some(&b' ') && digits(bytes, month_end + 1) == 4;
    let (year, end) = if has_year {
        (Some(value(bytes, month_end + 1, 4) as i32), month_end + 5)
    } else {
        (None, month_end)
    };
    Some(Found {
        token: Token::Day {
            day: value(bytes, at, length),
            month,
            year,
        },
        start: at,
        end,
    })
}

/// `8 245 000`, `46,9`: groups of three after a space, decimals after a comma or a point.
fn number(text: &str, at: usize) -> Found {
    let bytes = text.as_bytes();
    let mut end = at + digits(bytes, at);
    let mut plain = text[at..end].to_owned();
    if plain.len() <= 3 && !plain.starts_with('0') {
        while bytes.get(end) == Some(&b' ') && digits(bytes, end + 1) == 3 {
            plain.push_str(&text[end + 1..end + 4]);
            end += 4;
        }
    }
    let decimals = digits(bytes, end + 1);
    if matches!(bytes.get(end), Some(b',' | b'.')) && decimals > 0 {
        plain.push('.');
        plain.push_str(&text[end + 1..end + 1 + decimals]);
        end += 1 + decimals;
    }
    let number = plain.parse().unwrap_or(Number::ZERO);
    Found {
        token: Token::Number(number),
        start: at,
        end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str, language: Language) -> Vec<Token> {
        scan(text, language).into_iter().map(|found| found.token).collect()
    }

    fn number_of(text: &str) -> Token {
        Token::Number(text.parse().unwrap())
    }

    #[test]
    fn numbers_are_read_as_finland_writes_them() {
        let text = "Kulut ovat 8 245 000 €, osuus 46,9 % ja 18–64-vuotiaita 98 779 vuonna 2025.";
        let expected = ["8245000", "46.9", "18", "64", "98779", "2025"].map(number_of);
        assert_eq!(tokens(text, Language::Fi), expected);
    }

    #[test]
    fn a_year_before_a_number_is_not_a_thousand() {
        assert_eq!(tokens("2025 100 htv", Language::Fi), ["2025", "100"].map(number_of));
    }

    #[test]
    fn days_are_the_same_however_they_are_written() {
        let day = Token::Day {
            day: 31,
            month: 10,
            year: Some(2023),
        };
        for (text, language) in [
            ("viimeistään 31.10.2023.", Language::Fi),
            ("31. lokakuuta 2023 mennessä", Language::Fi),
            ("senast den 31 oktober 2023", Language::Sv),
        ] {
            assert_eq!(tokens(text, language), std::slice::from_ref(&day), "{text}");
        }
        assert_eq!(
            tokens("3.5.3023", Language::Fi),
            [Token::Day {
                day: 3,
                month: 5,
                year: Some(3023)
            }]
        );
        let first = Token::Day {
            day: 1,
            month: 1,
            year: None,
        };
        assert_eq!(tokens("1.1.–31.12.2025", Language::Sv)[0], first);
    }

    #[test]
    fn digits_inside_words_are_no_numbers() {
        assert_eq!(tokens("TE24, KOTO24 ja ä9", Language::Fi), []);
    }
}
