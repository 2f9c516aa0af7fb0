//! Where a word may be divided.

use document::Language;

use super::compound::vowel_boundaries;

/// A place where a word may be divided with a hyphen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Division {
    /// Byte in the word.
    pub(super) at: usize,
    /// True between the parts of a compound, where a division reads best.
    pub(super) compound: bool,
}

/// Shorter words are never divided.
const SHORTEST: usize = 6;
/// Letters that stay on the first line.
const BEFORE: usize = 2;
/// Letters that go to the next line.
const AFTER: usize = 3;

/// The divisions of a word that consists of letters only.
pub(super) fn divisions(word: &str, language: Language) -> Vec<Division> {
    if word.chars().count() < SHORTEST || !word.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let lower: String = word.to_lowercase();
    // Lower case may have another length (İ): then the bytes don't match and the word stays whole.
    if lower.len() != word.len() || !lower.char_indices().map(|c| c.0).eq(word.char_indices().map(|c| c.0)) {
        return Vec::new();
    }
    match language {
        Language::Fi => finnish(&lower),
        Language::Sv => syllables(&lower, 0, hypher::Lang::Swedish).collect(),
    }
}

fn finnish(word: &str) -> Vec<Division> {
    let mut found = Vec::new();
    let mut start = 0;
    for end in vowel_boundaries(word).into_iter().chain([word.len()]) {
        if start > 0 {
            found.push(Division {
                at: start,
                compound: true,
            });
        }
        found.extend(syllables(&word[start..end], start, hypher::Lang::Finnish));
        start = end;
    }
    found
}

/// The divisions inside one part, `offset` bytes into the word.
fn syllables(part: &str, offset: usize, language: hypher::Lang) -> impl Iterator<Item = Division> {
    let mut at = offset;
    let end = offset + part.len();
    let all = hypher::hyphenate_bounded(part, language, BEFORE, AFTER).map(move |syllable| {
        at += syllable.len();
        Division { at, compound: false }
    });
    all.filter(move |division| division.at < end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(word: &str, language: Language) -> String {
        let mut out = String::new();
        let mut from = 0;
        for division in divisions(word, language) {
            out.push_str(&word[from..division.at]);
            out.push(if division.compound { '=' } else { '-' });
            from = division.at;
        }
        out + &word[from..]
    }

    #[test]
    fn finnish_compounds_part_before_a_vowel() {
        for (word, parts) in [
            ("lähiympäristö", "lähi=ympäristö"),
            ("ydinosaaminen", "ydin=osaaminen"),
            ("koulutusala", "koulutus=ala"),
            ("työllisyysalue", "työllisyys=alue"),
            ("henkilöstöosasto", "henkilöstö=osasto"),
            ("järjestämisosuus", "järjestämis=osuus"),
            ("palveluaikataulu", "palvelu=aikataulu"),
        ] {
            assert_eq!(divided(word, Language::Fi).replace('-', ""), parts);
        }
    }

    #[test]
    fn finnish_parts_are_divided_by_syllables() {
        for (word, parts) in [
            ("lähiympäristö", "lähi=ym-pä-ristö"),
            ("ydinosaaminen", "ydin=osaa-mi-nen"),
            ("palvelutarpeen", "pal-ve-lu-tar-peen"),
            ("kotoutuminen", "ko-tou-tu-mi-nen"),
        ] {
            assert_eq!(divided(word, Language::Fi), parts);
        }
    }

    #[test]
    fn vowels_inside_one_word_are_no_boundary() {
        for word in [
            "maalaus",
            "mukaisesti",
            "kokoaminen",
            "alueellinen",
            "osaaminen",
            "yhteistyössä",
        ] {
            assert!(
                !divided(word, Language::Fi).contains('='),
                "{}",
                divided(word, Language::Fi)
            );
        }
    }

    #[test]
    fn swedish_compounds_part_at_their_joints() {
        assert_eq!(divided("arbetskraftsservice", Language::Sv), "ar-bets-krafts-ser-vice");
    }

    #[test]
    fn short_words_and_words_with_digits_stay_whole() {
        for word in ["kunta", "A4", "12345678", "İstanbulissa"] {
            assert_eq!(divided(word, Language::Fi), word);
        }
    }
}
