//! Where Finnish compounds come apart.
//!
//! The patterns of `hypher` divide by syllables, which goes wrong where the second part of a compound begins with a
//! vowel (`lä-hiym-pä-ris-tö`) or with two consonants (`pal-ve-lup-ro-ses-si`), and doesn't tell a joint from a
//! syllable (`palvelu=tarve`). These lists name the words of our field that this happens to.

/// Stems that begin the second part of a compound with a vowel; found anywhere after three letters.
#[rustfmt::skip]
const LONG_STEMS: &[&str] = &[
    "aikai", "aikata", "aineisto", "ajanjak", "ajanta", "ajoit", "aktivoim", "aktivoin", "alennu", "aloite", "aloitu",
    "alue", "alusta", "ammatti", "ansain", "ansio", "antami", "arvio", "arvon", "asema", "asemi", "asenne", "asetuk",
    "asetus", "asiakas", "asiaki", "asiakk", "asiantun", "asioim", "asioin", "askele", "asteen", "astei", "asukas",
    "asukka", "asukki", "asumin", "asumis", "asunno", "asunto", "avoin", "avustaj", "avustuk", "avustus", "edellyty",
    "edistä", "edunval", "edusta", "edustus", "ehdotu", "ehkäis", "ekosys", "elinkein", "elinvoima", "eläke", "eläkk",
    "elämä", "emäntä", "energia", "ennakko", "ennakoi", "ennalta", "ennust", "erittel", "erityis", "esihenk",
    "esiint", "esimie", "esittel", "esityks", "esitys", "esteett", "etsint", "etuisu", "etuude", "etuuk", "etuus",
    "etäyht", "ihmis", "ikäine", "ikäis", "ikäluok", "ikärak", "ikäryhm", "ilmoit", "indeksi", "informaa", "infrastr",
    "innovaa", "integraa", "investoi", "irtisan", "istunto", "isännä", "itsearv", "itsehall", "odotuk", "odotus",
    "ohjaa", "ohjau", "ohjei", "ohjelm", "oikeud", "oikeuk", "oikeus", "olosuht", "omaisu", "omavalv", "omist",
    "ongelma", "onnettom", "opettaj", "opetuk", "opetus", "opinno", "opinto", "opiskel", "opisto", "oppila", "oppimi",
    "oppiso", "organisaa", "osaaja", "osaami", "osaava", "osakas", "osallis", "osapuol", "osasto", "osioi", "osoit",
    "osuude", "osuuk", "osuus", "otteen", "uhkai", "ulkoma", "ulkopuol", "urakka", "urakoi", "uralla", "uudist",
    "uusint", "yhdist", "yhdysk", "yhteis", "yhteyd", "yhteyk", "yhteys", "yhtiö", "yhtyei", "yksikkö", "yksikö",
    "yksilö", "yleis", "ylijääm", "ylläpi", "ympäris", "yrittäj", "yrityks", "yritys", "ystävä", "äityiset", "äänest",
];

/// Stems that begin with two consonants, which only borrowed words do; found anywhere after three letters.
#[rustfmt::skip]
const BORROWED_STEMS: &[&str] = &[
    "blogi", "brändi", "drone", "frekv", "gradu", "grafii", "granti", "klinii", "klinik", "klusteri", "kredit",
    "kriis", "kriteer", "platform", "prakti", "presid", "prioris", "profii", "profil", "program", "projekt",
    "prosent", "prosess", "proviis", "psyk", "skenaar", "spekt", "spesiaal", "sponsor", "standard", "start", "statu",
    "stimul", "stipend", "strateg", "struktuur", "trafi", "traktor", "traum", "trend",
];

/// Shorter stems: only after one of [`FIRST_PARTS`], because letters like these stand inside other words too.
#[rustfmt::skip]
const SHORT_STEMS: &[&str] = &[
    "aate", "aatt", "aika", "aja", "ala", "alo", "alu", "anno", "antaj", "anto", "apu", "arvo", "asia", "asio",
    "aste", "asti", "avu", "edu", "ehd", "ehto", "erä", "etu", "idea", "ikä", "ilmo", "ilta", "iä", "ohje", "oma",
    "opas", "oppa", "osa", "osi", "oso", "ote", "oto", "ott", "ura", "uusi", "yhty", "yö", "äly",
];

/// First parts, in order: after them a short stem begins the second part, and a syllable that ends with them ends there.
#[rustfmt::skip]
const FIRST_PARTS: &[&str] = &[
    "aktivointi", "alku", "ammatti", "ammattikorkea", "arviointi", "asiakas", "asiakaspalvelu",
    "asiakkuuden", "asiakkuus", "asiantuntija", "asiointi", "asuin", "asumis", "elinkeino", "enimmäis", "ennakko",
    "ennalta", "erityis", "etu", "etä", "hakija", "haku", "hallinta", "hallinto", "hallitus", "hanke", "hankinta",
    "hankkeen", "henkilö", "henkilöstö", "hinta", "hoito", "hoiva", "huolto", "huomioon", "hyvinvointi",
    "investointi", "irtisanomis", "isäntä", "jatko", "johto", "julkis", "julkisen", "jälki", "järjestelmä",
    "järjestäjä", "järjestämis", "jäsen", "kansalais", "kansan", "kasvu", "kauppa", "kaupungin", "kaupunki",
    "kaupunkiseutu", "kausi", "kehittämis", "kehitys", "keski", "keskus", "kesto", "kielen", "kieli", "koe", "kohde",
    "kokeilu", "kokonais", "korkea", "korkeakoulu", "kotouttamis", "kotoutumis", "kotoutus", "koulutus", "kriisi",
    "kulu", "kunnan", "kunnossapito", "kunta", "kuntayhtymä", "kuntien", "kuntouttava", "kuntoutus", "kustannus",
    "kustannusten", "kuukausi", "kyky", "käyttö", "käyttötalous", "käyttöön", "laaja", "laatu", "laki", "laskenta",
    "lauta", "liikenne", "liitto", "lisä", "lomautus", "loppu", "luku", "lähi", "maa", "maahan", "maahanmuutto",
    "maakunta", "maksu", "matka", "meno", "mittari", "moni", "mukaan", "muutos", "muutosturva", "määrä", "neuvonta",
    "nuoriso", "nuorten", "ohjaus", "ohjelma", "oleskelu", "oma", "opetus", "opinto", "oppilaitos", "osa", "osaamis",
    "osatyökyky", "osuus", "paikka", "palkka", "palkkatuki", "palvelu", "palveluiden", "palvelujen", "palvelun",
    "peri", "pien", "pito", "poikkeus", "projekti", "prosessi", "puoli", "päivä", "pää", "pääsy", "raha", "rahoitus",
    "rakennus", "rekrytointi", "ryhmä", "seuranta", "seutu", "siirtymä", "sivu", "sopimus", "sosiaali", "starttiraha",
    "strategia", "suunnittelu", "suur", "säädös", "taka", "talous", "tarkastelu", "tasa", "tase", "tavoite",
    "tavoitteiden", "teknologia", "teko", "teollisuus", "terveys", "tiedon", "tieto", "tietojen", "tilasto",
    "toimeentulo", "toimi", "toiminta", "tuki", "tukien", "tulo", "tunti", "tuotanto", "turva", "turvallisuus", "työ",
    "työkyky", "työllistymis", "työllistämis", "työllisyyden", "työllisyys", "työmarkkina", "työn", "työnantaja",
    "työnhakija", "työnhaku", "työpaikka", "työttömyys", "työttömyysturva", "työvoima", "täys", "täysi", "ulko",
    "uudelleen", "uusi", "vaali", "vaihto", "vaikutus", "valmennus", "valmistelu", "valmius", "valta", "valtio",
    "valtion", "valtuusto", "vamma", "varautumis", "vastaan", "vastuu", "vastuukunta", "velvoite", "verkko",
    "verkosto", "vertais", "viesti", "viikko", "viran", "viranomais", "virka", "vuoro", "vuosi", "vuosittais",
    "väestö", "vähimmäis", "ydin", "yhdyspinta", "yhteis", "yhteistyö", "yhteyden", "yhtiö", "yhtymä", "yleis",
    "yrittäjyys", "yrittäjä", "yritys", "yöpymis", "ääri",
];

/// What looks like a second part and is the ending of the word (`maa-han`, `kustannus-ten`, `keski-tetty`).
const ENDINGS: [&str; 15] = [
    "han", "hin", "hön", "joi", "mai", "ten", "tet", "tuks", "tus", "tyks", "tys", "tök", "tös", "taa", "tää",
];

/// Fewer letters aren't a part of a compound.
const SHORTEST_SECOND_PART: usize = 4;

/// The bytes of `word` (lower case) where a new part of the compound begins that syllables don't show.
pub(super) fn hidden_joints(word: &str) -> Vec<usize> {
    let mut joints = Vec::new();
    let mut last = 0;
    for (letters, (at, _)) in word.char_indices().enumerate() {
        let part = joints.last().copied().unwrap_or(0);
        if letters - last >= 3 && begins_part(&word[part..at], &word[at..]) {
            joints.push(at);
            last = letters;
        }
    }
    joints
}

/// True when the syllables up to `at` end a first part, which begins the word or one of the `parts` found before.
pub(super) fn is_joint(word: &str, parts: &[usize], at: usize) -> bool {
    let rest = &word[at..];
    let letters = rest.chars().count();
    let first = |part: &str| {
        // Short words stand at the beginning of many longer ones (`maa-laus`).
        let room = if part.chars().count() > 3 { 0 } else { 1 };
        letters >= SHORTEST_SECOND_PART + room && FIRST_PARTS.binary_search(&part).is_ok()
    };
    !starts_with_any(rest, &ENDINGS) && parts.iter().any(|part| *part < at && first(&word[*part..at]))
}

fn begins_part(before: &str, rest: &str) -> bool {
    if !rest.starts_with(is_vowel) {
        return starts_with_any(rest, BORROWED_STEMS);
    }
    starts_with_any(rest, LONG_STEMS)
        || (starts_with_any(rest, SHORT_STEMS) && FIRST_PARTS.iter().any(|part| before.ends_with(part)))
}

fn starts_with_any(text: &str, stems: &[&str]) -> bool {
    stems.iter().any(|stem| text.starts_with(stem))
}

pub(super) fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'ä' | 'ö' | 'å')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_parts_are_in_order() {
        assert!(FIRST_PARTS.is_sorted());
    }
}
