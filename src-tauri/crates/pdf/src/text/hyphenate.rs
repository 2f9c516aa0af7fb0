//! Where a word may be divided.

use document::Language;

use super::compound::{hidden_joints, is_joint, is_vowel};

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
/// Shorter words with a capital, names mostly, are never divided.
const SHORTEST_NAME: usize = 11;
/// Letters that stay on the first line.
const BEFORE: usize = 2;
/// Letters that go to the next line.
const AFTER: usize = 3;

/// The divisions of a word that consists of letters only.
pub(super) fn divisions(word: &str, language: Language) -> Vec<Division> {
    let shortest = if word.starts_with(char::is_uppercase) {
        SHORTEST_NAME
    } else {
        SHORTEST
    };
    if word.chars().count() < shortest || !word.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let lower: String = word.to_lowercase();
    // Lower case may have another length (İ): then the bytes don't match and the word stays whole.
    if lower.len() != word.len() || !lower.char_indices().map(|c| c.0).eq(word.char_indices().map(|c| c.0)) {
        return Vec::new();
    }
    let found = match language {
        Language::Fi => finnish(&lower),
        Language::Sv => swedish(&lower),
    };
    apart(found, &lower)
}

fn finnish(word: &str) -> Vec<Division> {
    let mut found: Vec<Division> = Vec::new();
    let mut parts = vec![0];
    let mut start = 0;
    for end in hidden_joints(word).into_iter().chain([word.len()]) {
        if start > 0 {
            found.push(Division {
                at: start,
                compound: true,
            });
            parts.push(start);
        }
        for at in syllables(&word[start..end], start, hypher::Lang::Finnish) {
            let compound = is_joint(word, &parts, at);
            if compound {
                parts.push(at);
            }
            if compound || !between_vowels(word, at) {
                found.push(Division { at, compound });
            }
        }
        start = end;
    }
    found
}

/// Endings of the first part of a Swedish compound (`sysselsättnings=område`, `arbetskrafts=service`).
const SWEDISH_JOINTS: [&str; 8] = ["ings", "krafts", "bets", "hets", "tets", "skaps", "ions", "dels"];

fn swedish(word: &str) -> Vec<Division> {
    let joints: Vec<usize> = word
        .char_indices()
        .map(|(at, _)| at)
        .filter(|at| is_swedish_joint(word, *at))
        .collect();
    let mut found: Vec<Division> = joints
        .iter()
        .map(|at| Division {
            at: *at,
            compound: true,
        })
        .collect();
    let others = syllables(word, 0, hypher::Lang::Swedish).filter(|at| !joints.contains(at));
    found.extend(others.map(|at| Division { at, compound: false }));
    found.sort_by_key(|division| division.at);
    found
}

fn is_swedish_joint(word: &str, at: usize) -> bool {
    /// Letters before the ending: shorter words (`hets`, `bets`) are stems of their own.
    const STEM: usize = 2;
    let (before, rest) = word.split_at(at);
    let stem = |ending: &str| {
        before
            .strip_suffix(ending)
            .is_some_and(|stem| stem.chars().count() >= STEM)
    };
    rest.chars().count() > AFTER && SWEDISH_JOINTS.iter().any(|ending| stem(ending))
}

/// A syllable that begins with a vowel after another vowel isn't carried over (`tarjo-amisessa`): it reads badly.
fn between_vowels(word: &str, at: usize) -> bool {
    word[..at].ends_with(is_vowel) && word[at..].starts_with(is_vowel)
}

/// Leaves out the divisions that would part a single letter from the rest of its compound part (`sysselsättnings-e-ko`):
/// of two divisions so close to each other the joint stays, else the first.
fn apart(divisions: Vec<Division>, word: &str) -> Vec<Division> {
    let mut kept: Vec<Division> = Vec::with_capacity(divisions.len());
    for division in divisions {
        match kept.last().copied() {
            Some(last) if word[last.at..division.at].chars().count() < BEFORE => {
                if division.compound && !last.compound {
                    kept.pop();
                    kept.push(division);
                }
            }
            _ => kept.push(division),
        }
    }
    kept
}

/// The bytes of the word where a syllable of this part of it ends; the part begins `offset` bytes into the word.
fn syllables(part: &str, offset: usize, language: hypher::Lang) -> impl Iterator<Item = usize> {
    let mut at = offset;
    let end = offset + part.len();
    let all = hypher::hyphenate_bounded(part, language, BEFORE, AFTER).map(move |syllable| {
        at += syllable.len();
        at
    });
    all.filter(move |at| *at < end)
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

    /// Words of organisation plans, with the joints of their compounds.
    #[test]
    fn finnish_compounds_part_at_their_joints() {
        for word in [
            "lähi=ympäristö",
            "ydin=osaaminen",
            "koulutus=ala",
            "työllisyys=alue",
            "työllisyys=alueiden",
            "henkilöstö=osasto",
            "järjestämis=osuus",
            "palvelu=aikataulu",
            "palvelu=prosessi",
            "palvelu=strategia",
            "palvelu=ekosysteemin",
            "palvelu=ohjaus",
            "palvelu=tarpeen",
            "palvelun=tuottajien",
            "työn=antaja",
            "työn=antajille",
            "työn=hakijoiden",
            "työ=markkina=tuen",
            "työ=voima=palveluiden",
            "työ=voima=viran=omaisten",
            "työ=voima=koulutukset",
            "työ=elämässä",
            "työ=olosuhteiden",
            "työ=paikka=oma=varaisuus",
            "työllisyyden=hoidon",
            "työllisyys=asioista",
            "työttömyys=aste",
            "työttömyys=turva=neuvonta",
            "viran=omais=tehtävät",
            "elinkeino=elämän",
            "hyvinvointi=alueen",
            "henkilö=asiakkaan",
            "yritys=asiakas",
            "yritys=yhteyden=ottojen",
            "yritys=kehitys=yhtiöt",
            "yhteis=työ=alueena",
            "yhteis=toiminta=sopimuksessa",
            "kunta=osuuden",
            "kunta=yhtymän",
            "kustannusten=jako",
            "kustannus=tehokkuus",
            "käyttöön=otto",
            "vastaan=ottamaan",
            "huomioon=ottaminen",
            "kansalais=opistot",
            "moni=alaista",
            "rahoitus=peri=aatteet",
            "muutos=turva=koulutukset",
            "maksu=osuuksia",
            "pilotti=esityksiä",
            "talous=arviossa",
            "tase=yksikön",
            "vaihto=ehtoja",
            "valtion=osuudet",
            "vastuu=viran=omaisten",
            "vastuu=kunta=malli",
            "kuntien=välinen",
            "maahan=muuttajien",
            "pää=kaupunki=seudun",
            "video=yhteydellä",
        ] {
            let written = word.replace('=', "");
            assert_eq!(divided(&written, Language::Fi).replace('-', ""), word);
        }
    }

    #[test]
    fn finnish_parts_are_divided_by_syllables() {
        for (word, parts) in [
            ("lähiympäristö", "lähi=ym-pä-ristö"),
            ("ydinosaaminen", "ydin=osaa-mi-nen"),
            ("palvelutarpeen", "pal-ve-lu=tar-peen"),
            ("kotoutuminen", "ko-tou-tu-mi-nen"),
            ("maahanmuutto", "maa-han=muutto"),
            ("uudistaminen", "uu-dis-ta-mi-nen"),
        ] {
            assert_eq!(divided(word, Language::Fi), parts);
        }
    }

    #[test]
    fn vowels_inside_one_word_are_no_joint() {
        for word in [
            "maalaus",
            "mukaisesti",
            "kokoaminen",
            "alueellinen",
            "osaaminen",
            "erinomainen",
            "suomalaisten",
            "verkostomaista",
            "koulutuksen",
            "palveluiden",
            "kokonaisuus",
            "mahdollisuudet",
        ] {
            assert!(
                !divided(word, Language::Fi).contains('='),
                "{}",
                divided(word, Language::Fi)
            );
        }
    }

    #[test]
    fn no_line_begins_with_a_vowel_torn_from_another() {
        for (word, parts) in [
            ("tarjoamisessa", "tar-joa-mi-sessa"),
            ("asiakkaiden", "asiak-kai-den"),
            ("organisaatioiden", "or-ga-ni-saa-tioi-den"),
        ] {
            assert_eq!(divided(word, Language::Fi), parts);
        }
    }

    #[test]
    fn swedish_compounds_part_at_their_joints() {
        for (word, parts) in [
            ("arbetskraftsservice", "ar-bets=krafts=ser-vice"),
            ("sysselsättningsområde", "sys-sel-sätt-nings=om-råde"),
            ("sysselsättningsekosystem", "sys-sel-sätt-nings=eko-sy-stem"),
            ("samarbetsområdet", "sam-ar-bets=om-rå-det"),
            ("integrationstjänsterna", "in-teg-ra-tions=tjäns-terna"),
            ("verksamhetsmodell", "verk-sam-hets=mo-dell"),
            ("utbildningstjänster", "ut-bild-nings=tjäns-ter"),
            ("sysselsättningsnivån", "sys-sel-sätt-nings=ni-vån"),
        ] {
            assert_eq!(divided(word, Language::Sv), parts);
        }
    }

    #[test]
    fn short_words_names_and_words_with_digits_stay_whole() {
        for word in ["kunta", "Askolan", "Lapinjärvi", "A4", "12345678", "İstanbulissa"] {
            assert_eq!(divided(word, Language::Fi), word);
        }
    }
}
