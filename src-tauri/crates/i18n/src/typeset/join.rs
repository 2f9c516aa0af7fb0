//! Where a line must not break between two words.

use plan::Language;

use crate::NBSP;
use crate::date::month_names;

/// Units and signs that stand after their number. Compared without points.
const UNITS: &[&str] = &[
    "€", "%", "‰", "°C", "kpl", "st", "htv", "åv", "t", "tn", "kg", "g", "km", "m", "cm", "mm", "m²", "m2", "km²",
    "km2", "ha", "h", "min", "milj", "mrd", "mn", "md", "euro", "euroa", "euron", "tuhatta", "tusen", "kt", "Mt", "Gt",
    "kB", "MB", "GB",
];

/// Parts of a statute that stand after their number. Compared without points.
const PARTS: &[&str] = &[
    "mom",
    "momentti",
    "momentin",
    "momentissa",
    "momentet",
    "k",
    "kohta",
    "kohdan",
    "kohdassa",
    "punkten",
    "luku",
    "luvun",
    "kap",
];

/// What stands before its number, in Finnish. Compared with their point.
const BEFORE_FI: &[&str] = &[
    "s.", "ss.", "n.", "klo", "nro", "v.", "vv.", "puh.", "k.", "mom.", "§", "±",
];

/// What stands before its number, in Swedish.
const BEFORE_SV: &[&str] = &[
    "s.", "kl.", "nr", "kap.", "ca", "c.", "tfn", "tel.", "p.", "mom.", "§", "±",
];

/// `text` with a no-break space for each single plain space between two words that belong together.
///
/// A no-break space that is already there parts words like a plain one, so that a second pass finds the same.
pub(super) fn join(text: &str, language: Language) -> String {
    let words: Vec<&str> = text.split(is_space).collect();
    let mut joined = String::with_capacity(text.len() + 16);
    let mut grouped = false;
    let mut place = 0;
    for (index, word) in words.iter().enumerate() {
        joined.push_str(word);
        place += word.len();
        let Some(space) = text[place..].chars().next() else {
            break;
        };
        place += space.len_utf8();
        let next = words[index + 1];
        let after_next = words.get(index + 2).copied().unwrap_or_default();
        grouped = groups(word, next, grouped);
        let together = grouped || belong_together(word, next, after_next, language);
        joined.push(if space == ' ' && together { NBSP } else { space });
    }
    joined
}

fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// True when `word` and `next` must share a line; `after_next` tells `15 a §` from `15 a`.
fn belong_together(word: &str, next: &str, after_next: &str, language: Language) -> bool {
    let opened = word.trim_start_matches(is_opening);
    if opened.is_empty() || next.is_empty() {
        return false;
    }
    if next.starts_with('§') {
        return ends_in_digit(word) || is_small_letter(opened);
    }
    if ends_in_digit(word) && (is_unit(next) || is_small_letter(next) && after_next.starts_with('§')) {
        return true;
    }
    let starts_with_digit = next
        .trim_start_matches(['−', '-'])
        .starts_with(|c: char| c.is_ascii_digit());
    starts_with_digit && (is_before_number(opened, language) || opened.ends_with('§'))
        || is_initial(opened) && next.starts_with(char::is_uppercase)
        || is_day(opened, language) && is_month(next, language)
}

/// True when the space parts the thousands of one number: one to three digits, then exactly three.
///
/// `grouped` says that `word` is itself such a group of three.
fn groups(word: &str, next: &str, grouped: bool) -> bool {
    let first = word
        .trim_start_matches(is_opening)
        .trim_start_matches(['−', '-', '±', '+']);
    let digits = first.len();
    let is_first = (1..=3).contains(&digits) && first.bytes().all(|byte| byte.is_ascii_digit());
    let continues = grouped && word.len() == 3;
    let following = next.bytes().take_while(u8::is_ascii_digit).count();
    (is_first || continues) && following == 3
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '”' | '"' | '«' | '»' | '/' | '\u{ad}')
}

fn ends_in_digit(word: &str) -> bool {
    word.ends_with(|c: char| c.is_ascii_digit())
}

fn is_small_letter(word: &str) -> bool {
    word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// A unit or a part of a statute, with or without an ending after a colon (`%:n`) or punctuation behind it.
fn is_unit(next: &str) -> bool {
    let name = next.split(':').next().unwrap_or_default();
    let bare = name.trim_end_matches(['.', ',', ';', ')', ']', '!', '?', '”', '"', '/', '–']);
    UNITS.contains(&bare) || PARTS.contains(&bare)
}

fn is_before_number(word: &str, language: Language) -> bool {
    let known = match language {
        Language::Fi => BEFORE_FI,
        Language::Sv => BEFORE_SV,
    };
    known.contains(&word.to_lowercase().as_str())
}

/// `A.`, also with more initials before it (`J.-P.`).
fn is_initial(word: &str) -> bool {
    let Some(letter) = word.strip_suffix('.') else {
        return false;
    };
    let last = letter.rsplit(['-', '.']).next().unwrap_or_default();
    let mut letters = last.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_none()
}

/// The number of a day before its month: `31.` in Finnish, `31` in Swedish.
fn is_day(word: &str, language: Language) -> bool {
    let digits = match language {
        Language::Fi => word.strip_suffix('.').unwrap_or_default(),
        Language::Sv => word,
    };
    let number = digits.rsplit(['–', '-', '.']).next().unwrap_or_default();
    number.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day))
}

/// The name of a month; in Finnish also with an ending (`lokakuuta`).
fn is_month(next: &str, language: Language) -> bool {
    let bare = next.trim_end_matches(|c: char| !c.is_alphabetic());
    month_names(language).into_iter().any(|month| match language {
        Language::Fi => bare.starts_with(&month),
        Language::Sv => bare == month,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Fi, Sv};

    fn set(text: &str, language: Language) -> String {
        join(text, language).replace(NBSP, "_")
    }

    #[test]
    fn a_number_stays_with_its_unit() {
        for (text, wanted) in [
            ("12 §", "12_§"),
            ("12 §:n mukaan", "12_§:n mukaan"),
            ("14 a § 2 mom. 3 k.", "14_a_§_2_mom._3_k."),
            ("15 %:n osuus", "15_%:n osuus"),
            ("yhteensä 9 073 407 € vuonna", "yhteensä 9_073_407_€ vuonna"),
            ("(71,1 htv)", "(71,1_htv)"),
            ("−3 milj. euroa", "−3_milj. euroa"),
        ] {
            assert_eq!(set(text, Fi), wanted);
        }
    }

    #[test]
    fn a_year_is_not_taken_for_thousands() {
        assert_eq!(
            set("vuonna 2025 100 kuntaa ja 20 000 asukasta", Fi),
            "vuonna 2025 100 kuntaa ja 20_000 asukasta"
        );
        assert_eq!(set("1.1.2025 345 kuntaa", Fi), "1.1.2025 345 kuntaa");
    }

    #[test]
    fn abbreviations_stay_with_their_number() {
        assert_eq!(
            set("ks. s. 3, n. 60 henkilöä klo 12", Fi),
            "ks. s._3, n._60 henkilöä klo_12"
        );
        assert_eq!(
            set("S. 3 och kl. 12, ca 60 personer, 3 kap. 5 §", Sv),
            "S._3 och kl._12, ca_60 personer, 3_kap._5_§"
        );
        assert_eq!(set("Päätös § 45", Fi), "Päätös §_45");
    }

    #[test]
    fn days_stay_with_their_month() {
        assert_eq!(set("31. lokakuuta 2023", Fi), "31._lokakuuta 2023");
        assert_eq!(set("den 31 oktober 2023", Sv), "den 31_oktober 2023");
        assert_eq!(set("1.–15. maaliskuuta", Fi), "1.–15._maaliskuuta");
    }

    #[test]
    fn initials_stay_with_the_name() {
        assert_eq!(
            set("A. B. Virtanen ja J.-P. Åkers", Fi),
            "A._B._Virtanen ja J.-P._Åkers"
        );
        assert_eq!(set("kohta a. Kunta", Fi), "kohta a. Kunta");
    }

    #[test]
    fn other_spaces_stay() {
        for text in [
            "Kunta ja alue",
            "12\n§",
            "12  §",
            " § ",
            "5 kuntaa",
            "a ",
            " ",
            "",
            "12\t€",
        ] {
            assert_eq!(join(text, Fi), text);
        }
    }

    #[test]
    fn soft_hyphens_stay() {
        assert_eq!(set("lähi\u{ad}ympäristö 5 km", Fi), "lähi\u{ad}ympäristö 5_km");
    }
}
