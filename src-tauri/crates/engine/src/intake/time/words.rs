//! The names of months and quarters.

/// The months' names by what they begin with: Finnish, Swedish.
const MONTHS: [(&str, &str); 12] = [
    ("tammi", "januari"),
    ("helmi", "februari"),
    ("maalis", "mars"),
    ("huhti", "april"),
    ("touko", "maj"),
    ("kesä", "juni"),
    ("heinä", "juli"),
    ("elo", "augusti"),
    ("syys", "september"),
    ("loka", "oktober"),
    ("marras", "november"),
    ("joulu", "december"),
];

/// The forms in which Finnish tables put a month.
const FORMS: [&str; 8] = ["", "k", "kuu", "kuussa", "kuun", "kuuta", "kuulta", "kuusta"];

/// The month that a word names.
pub(super) fn month(word: &str) -> Option<u8> {
    let word = word.strip_suffix('.').unwrap_or(word);
    let is_finnish = |name: &str| word.strip_prefix(name).is_some_and(|form| FORMS.contains(&form));
    let is_swedish =
        |name: &str| name == word || word.chars().count() >= 3 && word.len() <= 4 && name.starts_with(word);
    let found = MONTHS.iter().position(|(fi, sv)| is_finnish(fi) || is_swedish(sv))?;
    u8::try_from(found + 1).ok()
}

const QUARTER_WORDS: [&str; 13] = [
    "neljännes",
    "neljänneksellä",
    "vuosineljännes",
    "vuosineljänneksellä",
    "neljänneksen",
    "nelj.",
    "vnelj.",
    "kvartal",
    "kvartalet",
    "kv",
    "kv.",
    "kvartaali",
    "kvartaalin",
];

/// Whether a word means a quarter of a year.
pub(super) fn is_quarter_word(word: &str) -> bool {
    QUARTER_WORDS.contains(&word)
}

/// The quarter that words name: `I neljännes`, `1. neljännes`, `kvartal 1`, `1:a kvartalet`, `Q1`; a Roman number alone is one too,
/// but `I` only beside a slash, because it is a Swedish word.
pub(super) fn quarter(words: &[&str]) -> Option<u8> {
    match words {
        [one] => {
            let named = one.strip_prefix('q').or_else(|| one.strip_prefix("kv"));
            named.map_or_else(|| roman(one), |digit| digit.trim_start_matches('.').parse().ok())
        }
        [one, other] if is_quarter_word(other) => ordinal(one).or_else(|| roman(one)),
        [one, other] if is_quarter_word(one) => ordinal(other).or_else(|| roman(other)),
        ["i", rest @ ..] => quarter(rest),
        _ => None,
    }
    .filter(|quarter| (1..=4).contains(quarter))
}

fn roman(word: &str) -> Option<u8> {
    let at = ["i", "ii", "iii", "iv"].iter().position(|roman| *roman == word)?;
    u8::try_from(at + 1).ok()
}

/// `1`, `1.`, `1:a`, `2:a`.
fn ordinal(word: &str) -> Option<u8> {
    let number = word.trim_end_matches(['.', 'a', 'e', ':']);
    (number.len() == 1).then(|| number.parse().ok()).flatten()
}
