//! Municipalities as tables write them.

use super::fold::fold;
use super::heads;
use i18n::Words;
use office::intake::Cell;
use plan::content::Subject;
use plan::reference::{areas, former_municipalities, register};
use plan::{Language, MunicipalityCode, Plan};
use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

/// Whom a text is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Place {
    /// A municipality, the area, or the others together.
    Subject(Subject),
    /// The whole country.
    Country,
    /// A region, or an area that isn't the plan's.
    Region,
    /// A sum of what stands above or beside it.
    Total,
    /// Something that a person must decide.
    Ask(Asked),
}

/// Why a person must decide whom a text is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Asked {
    /// It was a municipality until a year, and lives on in others.
    Former { until: u16, into: Vec<MunicipalityCode> },
    /// It can be several.
    Several(Vec<Subject>),
    /// Nobody has this name or code.
    Unknown,
}

/// Reads texts as municipalities for one plan.
#[derive(Debug)]
pub(super) struct Places {
    /// The area's own names, and the words for it.
    own: HashMap<String, Place>,
    members: BTreeSet<MunicipalityCode>,
}

impl Places {
    pub(super) fn of(plan: &Plan) -> Self {
        let members: BTreeSet<_> = plan.members.iter().map(|member| member.municipality).collect();
        let mut own: HashMap<String, Place> = OTHERS
            .into_iter()
            .map(|name| (name.to_owned(), Place::Subject(Subject::Others)))
            .collect();
        // Tables call the plan's own area by the name that the areas have in general, too.
        let same =
            |area: &&plan::reference::EmploymentArea| area.members.iter().copied().collect::<BTreeSet<_>>() == members;
        for name in areas()
            .iter()
            .filter(same)
            .flat_map(|area| [&area.name.fi, &area.name.sv])
        {
            let name = fold(name);
            let place = own_name(&name, &members);
            own.insert(name, place);
        }
        for language in Language::ALL {
            let words = Words::new(language);
            own.insert(fold(&words.subject_area()), Place::Subject(Subject::Area));
            own.insert(fold(&words.subject_others()), Place::Subject(Subject::Others));
            let name = fold(plan.area.name.get(language));
            if !name.is_empty() {
                let place = own_name(&name, &members);
                own.insert(name, place);
            }
        }
        Places { own, members }
    }

    /// Whether a municipality is a member.
    pub(super) fn is_member(&self, code: MunicipalityCode) -> bool {
        self.members.contains(&code)
    }

    /// Reads a cell; `bare` where a number alone is a code. None for what doesn't look like a municipality at all.
    pub(super) fn read(&self, cell: &Cell, bare: bool) -> Option<Place> {
        match cell {
            Cell::Text(text) => self.read_text(text, bare),
            Cell::Coded { code, text } => match self.read_text(code, true) {
                Some(place @ Place::Subject(_)) => Some(place),
                by_code => self.read_text(text, false).or(by_code),
            },
            Cell::Number(figure) if bare && !figure.percent => self.read_text(&figure.value.to_string(), true),
            _ => None,
        }
    }

    /// The same for a text.
    pub(super) fn read_text(&self, text: &str, bare: bool) -> Option<Place> {
        if text.len() > LONGEST {
            return None;
        }
        let folded = fold(text);
        let known = self.own.get(&folded).or_else(|| NAMES.get(&folded)).cloned();
        known
            .or_else(|| by_code(&folded, bare))
            .or_else(|| heads::is_total(&folded).then_some(Place::Total))
            .or_else(|| self.joined(&folded))
    }

    /// Several names in one: of one municipality in both languages, or of all members.
    fn joined(&self, folded: &str) -> Option<Place> {
        let parts: Vec<&str> = folded
            .split(['/', '-', '+', '&', ','])
            .flat_map(|part| part.split(" ja "))
            .flat_map(|part| part.split(" och "))
            .map(str::trim)
            .collect();
        let code = |part: &&str| match NAMES.get(*part) {
            Some(Place::Subject(Subject::Municipality(code))) => Some(*code),
            _ => None,
        };
        let codes: BTreeSet<MunicipalityCode> = parts.iter().map(code).collect::<Option<_>>()?;
        match codes.first() {
            Some(one) if codes.len() == 1 && parts.len() > 1 => Some(Place::Subject(Subject::Municipality(*one))),
            Some(_) if codes.len() > 1 && codes == self.members => Some(Place::Subject(Subject::Area)),
            _ => None,
        }
    }
}

/// What tables call the municipalities outside the area, taken together.
const OTHERS: [&str; 8] = [
    "muut kunnat",
    "ulkopuoliset kunnat",
    "alueen ulkopuoliset kunnat",
    "muut kunnat yhteensä",
    "övriga kommuner",
    "andra kommuner",
    "kommuner utanför området",
    "övriga kommuner totalt",
];

/// No municipality's label has more bytes.
const LONGEST: usize = 90;

/// What the area's own name is, when a municipality may have the same.
fn own_name(name: &str, members: &BTreeSet<MunicipalityCode>) -> Place {
    match NAMES.get(name) {
        Some(Place::Subject(municipality @ Subject::Municipality(code))) => {
            match members.len() == 1 && members.contains(code) {
                true => Place::Subject(*municipality),
                false => Place::Ask(Asked::Several(vec![Subject::Area, *municipality])),
            }
        }
        _ => Place::Subject(Subject::Area),
    }
}

/// Everything that has a name of its own, by its folded name.
static NAMES: LazyLock<HashMap<String, Place>> = LazyLock::new(|| {
    let mut names = HashMap::new();
    let mut put = |name: &str, place: Place| {
        names.entry(fold(name)).or_insert(place);
    };
    for municipality in register().iter() {
        let place = Place::Subject(Subject::Municipality(municipality.code));
        put(&municipality.name.fi, place.clone());
        put(&municipality.name.sv, place);
    }
    for name in [
        "koko maa",
        "hela landet",
        "suomi",
        "finland",
        "koko suomi",
        "hela finland",
        "sss",
    ] {
        put(name, Place::Country);
    }
    let regions = register().regions().iter().map(|region| &region.name);
    for name in regions.chain(areas().iter().map(|area| &area.name)) {
        put(&name.fi, Place::Region);
        put(&name.sv, Place::Region);
    }
    for name in ["manner-suomi", "fasta finland", "muu suomi", "övriga finland"] {
        put(name, Place::Region);
    }
    for former in former_municipalities() {
        let place = Place::Ask(Asked::Former {
            until: former.until,
            into: former.into.clone(),
        });
        put(&former.name.fi, place.clone());
        put(&former.name.sv, place);
    }
    names
});

/// `049`, `KU049`, `049 Espoo`, `Espoo (049)`, `KU049 Espoo`, `MK01`.
fn by_code(folded: &str, bare: bool) -> Option<Place> {
    if let Some(region) = folded.strip_prefix("mk") {
        return region
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit())
            .then_some(Place::Region);
    }
    let plain = |word: &str| {
        word.trim_matches(|c: char| matches!(c, '(' | ')' | '-' | ',' | ':'))
            .to_owned()
    };
    let (first, rest) = folded.split_once(' ').unwrap_or((folded, ""));
    if let Some(code) = code(&plain(first)) {
        let is_sure = first.starts_with("ku") || !rest.is_empty() || bare;
        return match plain(rest.trim_start_matches(['-', ' '])).as_str() {
            "" => (is_sure || plain(first).len() == 3 && bare).then(|| of_code(code)),
            name => with_name(code, name),
        };
    }
    let (before, last) = folded.rsplit_once(' ')?;
    code(&plain(last)).and_then(|code| with_name(code, &plain(before)))
}

/// The three digits of a code, with or without the letters of Statistics Finland in front; fewer where zeros were lost.
fn code(word: &str) -> Option<MunicipalityCode> {
    let digits = word.strip_prefix("ku").unwrap_or(word);
    let is_short = digits.len() <= 3 && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_short.then(|| format!("{digits:0>3}").parse().ok()).flatten()
}

fn of_code(code: MunicipalityCode) -> Place {
    if register().get(code).is_some() {
        return Place::Subject(Subject::Municipality(code));
    }
    let former = former_municipalities().iter().find(|former| former.code == Some(code));
    Place::Ask(former.map_or(Asked::Unknown, |former| Asked::Former {
        until: former.until,
        into: former.into.clone(),
    }))
}

/// A code with a name beside it: both must mean the same. None when the words aren't a name.
fn with_name(code: MunicipalityCode, name: &str) -> Option<Place> {
    let named = NAMES.get(name)?;
    let by_code = of_code(code);
    if *named == by_code {
        return Some(by_code);
    }
    let subjects = [&by_code, named].into_iter().filter_map(|place| match place {
        Place::Subject(subject) => Some(*subject),
        _ => None,
    });
    let subjects: Vec<Subject> = subjects.collect();
    Some(Place::Ask(match subjects.is_empty() {
        true => Asked::Unknown,
        false => Asked::Several(subjects),
    }))
}

/// The municipalities whose names are written almost like a text, the nearest first.
pub(super) fn alike(text: &str) -> Vec<MunicipalityCode> {
    let folded: Vec<char> = fold(text).chars().collect();
    if folded.len() < 3 || folded.len() > 40 {
        return vec![];
    }
    let mut near: Vec<(usize, MunicipalityCode)> = register()
        .iter()
        .filter_map(|municipality| {
            let names = [&municipality.name.fi, &municipality.name.sv];
            let distance = names.iter().map(|name| distance(&folded, &fold(name))).min()?;
            (distance <= 2 && distance * 2 < folded.len()).then_some((distance, municipality.code))
        })
        .collect();
    near.sort();
    near.into_iter().map(|(_, code)| code).take(3).collect()
}

/// How many letters must be changed, added or dropped (Levenshtein).
fn distance(one: &[char], other: &str) -> usize {
    let mut row: Vec<usize> = (0..=one.len()).collect();
    for (at, letter) in other.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for (index, own) in one.iter().enumerate() {
            let change = diagonal + usize::from(*own != letter);
            diagonal = row[index + 1];
            row[index + 1] = change.min(diagonal + 1).min(row[index] + 1);
        }
    }
    row[one.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Places {
        Places::of(
            &plan::json::from_json(include_bytes!("../../../../../assets/examples/espoo-kauniainen.json")).unwrap(),
        )
    }

    fn said(text: &str) -> String {
        match places().read_text(text, false) {
            Some(Place::Subject(subject)) => subject.to_string(),
            Some(Place::Country) => "country".into(),
            Some(Place::Region) => "region".into(),
            Some(Place::Total) => "total".into(),
            Some(Place::Ask(Asked::Former { into, .. })) => format!("former {}", into[0]),
            Some(Place::Ask(Asked::Several(subjects))) => format!("{} of {}", subjects.len(), subjects[0]),
            Some(Place::Ask(Asked::Unknown)) => "unknown".into(),
            None => "none".into(),
        }
    }

    #[test]
    fn municipalities_are_known_by_code_and_by_either_name() {
        for text in [
            "Espoo",
            "ESBO",
            " espoo ",
            "KU049",
            "049 Espoo",
            "49 Espoo",
            "Espoo (049)",
            "Esbo 049",
            "KU049 Esbo",
            "Espoo - Esbo",
            "Espoo/Esbo",
            "Espoo*",
            "Espoo 1)",
        ] {
            assert_eq!(said(text), "049", "{text}");
        }
        assert_eq!(said("Mänttä-Vilppula"), "508");
        assert_eq!(said("Pedersöre"), "599");
    }

    #[test]
    fn the_area_and_what_is_larger_are_what_they_are() {
        for text in [
            "Koko alue",
            "Espoon ja Kauniaisten työllisyysalue",
            "Espoo-Kauniainen",
            "Espoo ja Kauniainen",
            "Esbo och Grankulla",
        ] {
            assert_eq!(said(text), "area", "{text}");
        }
        assert_eq!(said("KOKO MAA"), "country");
        assert_eq!(said("Hela landet"), "country");
        assert_eq!(said("Uusimaa"), "region");
        assert_eq!(said("MK01 Uusimaa"), "region");
        // Another employment area than the plan's.
        assert_eq!(said("Oulun seutu"), "region");
        assert_eq!(said("Yhteensä"), "total");
    }

    #[test]
    fn what_isnt_sure_is_asked() {
        assert_eq!(said("Pernaja"), "former 434");
        assert_eq!(said("KU585"), "former 434");
        assert_eq!(said("KU999"), "unknown");
        assert_eq!(said("049 Kauniainen"), "2 of 049");
        for text in ["49", "049", "Porvo", "2024", "18-64", "Väkiluku"] {
            assert_eq!(said(text), "none", "{text}");
        }
        assert_eq!(alike("Porvo").first().map(ToString::to_string).as_deref(), Some("638"));
    }
}
