//! What publishers write above the columns of long tables.

use super::fold::fold;

/// Above columns of municipalities.
const PLACE: &[&str] = &[
    "kunta",
    "kunnat",
    "alue",
    "alueet",
    "kuntakoodi",
    "kuntanumero",
    "kunnan numero",
    "kunnan nimi",
    "kuntanro",
    "kunta nro",
    "kunta-nro",
    "kuntatunnus",
    "koodi",
    "aluekoodi",
    "asuinkunta",
    "kotikunta",
    "jäsenkunta",
    "kommun",
    "kommuner",
    "område",
    "områden",
    "kommunkod",
    "kommunnummer",
    "kommunnr",
    "kommunens namn",
    "kod",
    "områdeskod",
    "boendekommun",
    "boningskommun",
    "hemkommun",
    "medlemskommun",
];

/// Above columns of time.
const TIME: &[&str] = &[
    "vuosi",
    "aika",
    "ajankohta",
    "ajanjakso",
    "jakso",
    "kausi",
    "tilastovuosi",
    "päivä",
    "päivämäärä",
    "pvm",
    "tilastoajankohta",
    "år",
    "tid",
    "tidpunkt",
    "period",
    "datum",
    "dag",
    "statistikår",
    "tilastokuukausi",
    "statistikmånad",
];

/// Above columns of months or quarters without their year.
const PART: &[&str] = &[
    "kuukausi",
    "kk",
    "kuu",
    "neljännes",
    "vuosineljännes",
    "månad",
    "mån",
    "kvartal",
    "vuosikolmannes",
    "kv",
];

/// Above columns that say what is counted.
const LABEL: &[&str] = &[
    "tiedot",
    "tieto",
    "muuttuja",
    "tunnusluku",
    "indikaattori",
    "mittari",
    "tilasto",
    "uppgifter",
    "uppgift",
    "variabel",
    "nyckeltal",
    "indikator",
    "statistik",
    "mått",
];

/// Above columns of figures that say nothing about what is counted.
const VALUE: &[&str] = &[
    "arvo",
    "arvot",
    "lukumäärä",
    "määrä",
    "lkm",
    "luku",
    "henkilöä",
    "henkilömäärä",
    "värde",
    "värden",
    "antal",
    "tal",
    "value",
    "personer",
];

/// Above columns that say how sure a figure is.
const STATUS: &[&str] = &["tila", "status", "tiedon tila", "statuskod", "laatu", "kvalitet"];

/// Above columns that say something about a row which isn't part of the figures.
const NOTE: &[&str] = &[
    "huom",
    "huom.",
    "huomautus",
    "huomautukset",
    "lisätieto",
    "lisätiedot",
    "selite",
    "lähde",
    "källa",
    "anm.",
    "anmärkning",
    "anmärkningar",
    "förklaring",
    "tilläggsuppgifter",
    "kommentti",
    "kommentar",
];

/// Units, which a label needn't carry.
const UNIT: &[&str] = &[
    "henkilöä",
    "hlö",
    "kpl",
    "lkm",
    "lukumäärä",
    "antal",
    "personer",
    "st",
    "st.",
];

/// What a heading says about its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    Place,
    Time,
    Part,
    Label,
    Value,
    Status,
    Note,
    Other,
}

/// What a heading says about its column.
pub(super) fn says(heading: &str) -> Says {
    let folded = fold(heading);
    let is = |list: &[&str]| list.contains(&folded.as_str());
    match () {
        () if is(PLACE) => Says::Place,
        () if is(TIME) => Says::Time,
        () if is(PART) => Says::Part,
        () if is(LABEL) => Says::Label,
        () if is(VALUE) => Says::Value,
        () if is(STATUS) => Says::Status,
        () if is(NOTE) => Says::Note,
        () => Says::Other,
    }
}

/// Whether a folded text is a unit.
pub(super) fn is_unit(folded: &str) -> bool {
    UNIT.contains(&folded)
}

/// Words that mean that nothing is left out of a division.
const WHOLE: &[&str] = &[
    "yhteensä",
    "kaikki",
    "totalt",
    "sammanlagt",
    "summa",
    "total",
    "sss",
    "alla",
    "molemmat sukupuolet",
    "båda könen",
    "yht.",
    "yht",
    "inalles",
    "samtliga",
];

/// Whether a folded text says that nothing is left out: `yhteensä`, `sukupuolet yhteensä`.
pub(super) fn is_whole(folded: &str) -> bool {
    WHOLE.contains(&folded)
        || folded.ends_with(" yhteensä")
        || folded.ends_with(" totalt")
        || folded.ends_with(" sammanlagt")
}

/// Whether a folded text is a sum of what stands above or beside it.
pub(super) fn is_total(folded: &str) -> bool {
    matches!(
        folded,
        "yhteensä"
            | "summa"
            | "totalt"
            | "sammanlagt"
            | "yht."
            | "yht"
            | "kaikki yhteensä"
            | "kunnat yhteensä"
            | "kommunerna totalt"
            | "kommunerna sammanlagt"
            | "total"
            | "inalles"
            | "jäsenkunnat yhteensä"
    )
}

/// Words of a status column that say that a figure isn't final.
pub(super) fn is_estimate_word(folded: &str) -> bool {
    [
        "ennakko", "arvio", "prelimin", "uppskatt", "ennuste", "prognos", "estimat", "beräkn",
    ]
    .iter()
    .any(|start| folded.starts_with(start))
        || matches!(folded, "e" | "p" | "*")
}

/// Whether a line says where the figures come from; gives what follows.
pub(super) fn source_line(text: &str) -> Option<&str> {
    let text = text.trim();
    [
        "Lähde:",
        "Lähteet:",
        "Källa:",
        "Källor:",
        "lähde:",
        "källa:",
        "LÄHDE:",
        "KÄLLA:",
    ]
    .into_iter()
    .find_map(|start| text.strip_prefix(start))
    .map(str::trim)
}

/// Whether a line says when figures were taken or changed, which isn't the time that they describe.
pub(super) fn is_about_file(text: &str) -> bool {
    let folded = fold(text);
    [
        "lähde",
        "källa",
        "päivitetty",
        "poimittu",
        "uppdaterad",
        "hämtad",
        "tulostettu",
        "utskriven",
        "laadittu",
        "aluejako",
        "julkaistu",
        "publicerad",
        "områdesindelning",
        "tieto poimittu",
    ]
    .iter()
    .any(|word| folded.contains(word))
}
