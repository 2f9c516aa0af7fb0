//! Where Finnish compounds come apart.
//!
//! The patterns of `hypher` divide by syllables, which goes wrong where the second part of a compound begins with a
//! vowel (`lä-hiym-pä-ris-tö`). These lists name the words of our field that this happens to.

/// Stems, five letters or more, that begin the second part of a compound; found anywhere after three letters.
const LONG_STEMS: &[&str] = &[
    "aikai", "aikata", "aineisto", "ajanjak", "ajanta", "ajoit", "aktivoin", "aktivoim", "alennu", "aloite", "aloitu", "alueel",
    "alueen", "alueet", "aluei", "alueke", "aluetta", "ammatti", "antami", "ansain", "ansio", "arvioi", "arvio", "arvon", "asema",
    "asemi", "asenne", "asetus", "asetuk", "asiakas", "asiakk", "asiaki", "asiantun", "asioin", "asioim", "askele", "astei", "asteen", "asukas",
    "asukka", "asukki", "asunto", "asunno", "asumis", "asumin", "avoin", "avustus", "avustuk", "avustaj", "edellyty",
    "edistä", "edistämi", "edunval", "edusta", "edustus", "ehdotu", "ehkäis", "elinkein", "elinkeino", "elinvoima", "eläke", "eläkk",
    "elämä", "emäntä", "energia", "ennakko", "ennust", "erittel", "erityis", "esiint", "esimie", "esittel", "esityks", "esitys", "esteett",
    "etsint", "etuude", "etuuk", "etuus", "etuisu", "ihmis", "ikäis", "ikäluok", "ikäryhm", "ilmoit", "indeksi", "informaa", "infrastr",
    "innovaa", "integraa", "investoin", "irtisano", "isännä", "istunto", "itsehall", "odotus", "odotuk", "ohjaa", "ohjau", "ohjei",
    "ohjelm", "oikeud", "oikeuk", "oikeus", "olosuht", "omaisu", "omist", "ongelma", "onnettom", "opetus", "opetuk", "opettaj",
    "opinno", "opinto", "opiskel", "oppilait", "oppilaa", "oppila", "oppimi", "oppiso", "organisaa", "osaaja", "osaami", "osaava",
    "osakas", "osallis", "osallist", "osasto", "osioi", "osoit", "osuude", "osuuk", "osuus", "otteen", "ulkoma", "ulkopuol", "urakoi", "urakka",
    "uudist", "uhkai", "uralla", "uusint", "yhdist", "yhdysk", "yhteis", "yhteyd", "yhteyk", "yhteys", "yhtiö", "yhtyei", "yksikkö", "yksikö", "yksilö",
    "yleis", "ylijääm", "ylläpi", "ympäris", "yritys", "yrityks", "yrittäj", "ystävä", "äänestys", "äänestyk", "äityiset",
];

/// Shorter stems: only after one of [`FIRST_PARTS`], because letters like these stand inside other words too.
const SHORT_STEMS: &[&str] =
    &["aika", "aja", "ala", "alo", "alu", "apu", "avu", "asia", "asti", "aste", "edu", "ehdo", "ehto", "erä", "etu", "idea", "ikä", "iä", "ilta", "ilmo",
      "ohje", "oma", "opas", "oppa", "osa", "osi", "oso", "ote", "ura", "uusi", "yhty", "yö", "äly"];

/// First parts after which a short stem begins the second part.
const FIRST_PARTS: &[&str] = &[
    "ammatti", "alku", "asiakas", "asiakaspalvelu", "asiantuntija", "haku", "hakija", "hallinto", "hallinta", "hankinta", "hanke", "hankkeen", "henkilö",
    "henkilöstö", "hoito", "hoiva", "huolto", "jatko", "johto", "julkis", "järjestämis", "järjestäjä", "kasvu", "kausi", "kaupungin", "kaupunki", "kehitys", "kehittämis",
    "keski", "kesto", "koe", "korkea", "kotoutumis", "kotoutus", "koulutus", "kulu", "kunta", "kunnan", "kustannus", "kuntien", "kuukausi", "kuntoutus", "kunnossapito", "laatu", "laskenta",
    "liikenne", "lisä", "loppu", "lähi", "maa", "maksu", "matka", "meno", "määrä", "nuoriso", "ohjaus", "oleskelu", "osaamis", "palkka", "palvelu", "palvelun", "perus",
    "pito", "puhe", "puoli", "päivä", "pää", "pääsy", "raha", "rahoitus", "rakennus", "seuranta", "siirtymä", "sosiaali", "strategia",
    "suunnittelu", "talous", "tarkastelu", "tavoite", "tavoitteiden", "teko", "teollisuus", "terveys", "tieto", "toimi", "toiminta", "tuki", "tukien", "tulo", "tunti", "tuotanto",
    "työ", "työllisyys", "työllisyyden", "työnantaja", "työnhaku", "työnhakija", "työn", "työttömyys", "työvoima", "vaali", "vaikutus", "valtion", "valtio", "vastuu", "verkko", "viesti",
    "viikko", "virka", "vuosi", "vuoro", "väli", "väestö", "yhteistyö", "ydin", "yritys", "yöpymis", "ääri",
];

/// The bytes of `word` (lower case) where a new part of the compound begins with a vowel.
pub(super) fn vowel_boundaries(word: &str) -> Vec<usize> {
    let mut boundaries = Vec::new();
    let mut letters = 0;
    let mut last = 0;
    for (at, letter) in word.char_indices() {
        let room = letters - last >= 3 && is_vowel(letter);
        if room && begins_part(&word[boundaries.last().copied().unwrap_or(0)..at], &word[at..]) {
            boundaries.push(at);
            last = letters;
        }
        letters += 1;
    }
    boundaries
}

fn begins_part(before: &str, rest: &str) -> bool {
    starts_with_any(rest, LONG_STEMS) || (starts_with_any(rest, SHORT_STEMS) && FIRST_PARTS.iter().any(|part| before.ends_with(part)))
}

fn starts_with_any(text: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| text.starts_with(stem))
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'å')
}
