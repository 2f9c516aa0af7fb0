//! A plan without a flaw, and what the tests of the rules do with it.

use super::{Code, Finding, findings};
use crate::content::{Block, RichText};
use crate::{Language, MunicipalityCode, Plan, Year};
use chrono::NaiveDate;
use money::Number;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The day on which the rules look at the sound plan.
pub(super) const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 6, 1).expect("a day in June");

pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(super) fn year(year: u16) -> Year {
    Year::try_from(year).unwrap()
}

pub(super) fn code(code: &str) -> MunicipalityCode {
    code.parse().unwrap()
}

pub(super) fn number(text: &str) -> Number {
    text.parse().unwrap()
}

/// The findings of one code, each of them sayable in both languages.
pub(super) fn raised(plan: &Plan, code: Code) -> Vec<Finding> {
    raised_on(plan, code, TODAY)
}

pub(super) fn raised_on(plan: &Plan, code: Code, today: NaiveDate) -> Vec<Finding> {
    let found: Vec<_> = findings(plan, today)
        .into_iter()
        .filter(|finding| finding.code == code)
        .collect();
    for finding in &found {
        let given: BTreeSet<&str> = finding.args.iter().map(|(name, _)| *name).collect();
        for (language, messages) in MESSAGES {
            let needed = variables(messages, code.key()).unwrap_or_else(|| panic!("{language}: no {}", code.key()));
            assert!(needed.is_subset(&given), "{language}: {} needs {needed:?}", code.key());
        }
    }
    found
}

/// The messages of each language.
pub(super) const MESSAGES: [(&str, &str); 2] = [
    ("fi", include_str!("../../../../../locales/fi/findings.ftl")),
    ("sv", include_str!("../../../../../locales/sv/findings.ftl")),
];

/// The keys of all messages, in order.
pub(super) fn keys(messages: &str) -> Vec<&str> {
    messages
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .filter(|key| is_key(key))
        .collect()
}

fn is_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase()) && text.chars().all(|c| c.is_ascii_lowercase() || c == '-')
}

/// The variables of a message; none when there is no such message.
fn variables<'t>(messages: &'t str, key: &str) -> Option<BTreeSet<&'t str>> {
    let start = messages
        .lines()
        .position(|line| line.split_once(" =").is_some_and(|(found, _)| found == key))?;
    let rest = messages
        .lines()
        .skip(start + 1)
        .take_while(|line| line.starts_with([' ', '}']));
    let lines = messages.lines().skip(start).take(1).chain(rest);
    let name = |text: &'t str| text.split(|c: char| !c.is_ascii_lowercase() && c != '-').next();
    Some(
        lines
            .flat_map(|line| line.split('$').skip(1))
            .filter_map(name)
            .collect(),
    )
}

/// The sound plan with another Finnish text in its first block.
pub(super) fn saying(text: &str) -> Plan {
    with_text(text, Language::Fi)
}

/// The sound plan with another Swedish text in its first block.
pub(super) fn saying_sv(text: &str) -> Plan {
    with_text(text, Language::Sv)
}

fn with_text(text: &str, language: Language) -> Plan {
    let mut plan = sound();
    let block = &mut plan.blocks[0];
    match language {
        Language::Fi => block.fi = RichText::plain(text),
        Language::Sv => block.sv = RichText::plain(text),
    }
    block.translated_from = Some(block.fi.hash());
    plan
}

fn both(fi: &str, sv: &str) -> Value {
    json!({ "fi": fi, "sv": sv })
}

/// A small bilingual plan of Vaasa and Laihia, dated 2.3.2026, that has nothing to be said about on [`TODAY`].
pub(super) fn sound() -> Plan {
    let mut plan: Plan = serde_json::from_value(rows()).expect("the sound plan");
    plan.blocks = (1..=6).map(block).collect();
    plan
}

fn block(item: usize) -> Block {
    let block = json!({
        "id": format!("block-{item}"),
        "chapter": format!("chapter-{item}"),
        "kind": "paragraph",
        "source": "fi",
        "fi": ["Alue järjestää palvelut yhdessä kuntien kanssa."],
        "sv": ["Området ordnar servicen tillsammans med kommunerna."],
        "translation": "done",
    });
    let mut block: Block = serde_json::from_value(block).expect("a block");
    block.translated_from = Some(block.fi.hash());
    block
}

fn chapters() -> Vec<Value> {
    let tables: [&[&str]; 6] = [
        &[
            "statistics",
            "budget",
            "personnel",
            "cost-sharing",
            "timetable",
            "decisions",
        ],
        &["services"],
        &["offices"],
        &["partners"],
        &["measures"],
        &["preparedness"],
    ];
    let chapter =
        |(n, tables): (usize, &&[&str])| json!({ "id": format!("chapter-{}", n + 1), "item": n + 1, "tables": tables });
    tables.iter().enumerate().map(chapter).collect()
}

fn statistics() -> Vec<Value> {
    let row = |id: &str, indicator: &str, subject: &str, period: &str, value: u32| json!({ "id": id, "indicator": indicator, "subject": subject, "period": period, "value": value, "source": "source-1" });
    vec![
        row("lf-vaasa", "labour-force", "905", "2024", 30_000),
        row("lf-laihia", "labour-force", "399", "2024", 3_500),
        row("wa-vaasa", "working-age", "905", "2025", 41_390),
        row("wa-laihia", "working-age", "399", "2025", 4_200),
        row("wa-vaasa-26", "working-age", "905", "2026", 41_500),
        row("wa-laihia-26", "working-age", "399", "2026", 4_190),
    ]
}

fn rows() -> Value {
    let years = |a: &str, b: &str, c: &str| json!({ "2027": a, "2028": b, "2029": c });
    json!({
        "area": {
            "outline": "380-2023",
            "name": both("Vaasan seudun työllisyysalue", "Vasaregionens sysselsättningsområde"),
            "model": "responsible-municipality", "responsible": "905", "register_number": "VAASA/123/2026",
            "first_year": 2027, "dated": "2026-03-02", "deadline": "2026-12-31",
            "contact": both("Työllisyysjohtaja", "Sysselsättningsdirektören"), "contact_email": "kirjaamo@vaasa.example",
            "body": both("Työllisyyslautakunta", "Sysselsättningsnämnden"),
            "connected": both("Kunnat rajautuvat toisiinsa.", "Kommunerna gränsar till varandra."),
        },
        "members": [
            { "id": "member-vaasa", "municipality": "905", "seats": 7 },
            { "id": "member-laihia", "municipality": "399", "seats": 2 },
        ],
        "sources": [{ "id": "source-1", "name": both("Tilastokeskus", "Statistikcentralen"), "retrieved": "2026-02-01" }],
        "indicators": [
            { "id": "labour-force", "name": both("Työvoima", "Arbetskraft"), "measures": "labour-force" },
            { "id": "working-age", "name": both("18–64-vuotiaat", "18–64-åringar"), "measures": "working-age" },
        ],
        "statistics": statistics(),
        "chapters": chapters(),
        "budget_lines": [
            { "id": "line-staff", "name": both("Henkilöstömenot", "Personalutgifter"), "pool": "pool-1",
              "amounts": years("4000000.00", "4100000.00", "4200000.00") },
            { "id": "line-services", "name": both("Palvelujen ostot", "Köp av tjänster"), "pool": "pool-1",
              "amounts": years("4245000.00", "4245000.00", "4245000.00") },
        ],
        "personnel": [{ "id": "staff-1", "function": both("Asiakaspalvelu", "Kundservice"), "person_years": years("60", "60", "60") }],
        "pools": [{ "id": "pool-1", "name": both("Käyttömenot", "Driftsutgifter"), "key": "key-1" }],
        "keys": [{ "id": "key-1", "name": both("Jakoperuste", "Fördelningsgrund"), "criteria": [
            { "id": "crit-1", "name": both("18–64-vuotiaat", "18–64-åringar"), "weight": 50, "indicator": "working-age", "reference": "2025" },
            { "id": "crit-2", "name": both("18–64-vuotiaat 2026", "18–64-åringar 2026"), "weight": 50, "indicator": "working-age", "reference": "2026" },
        ] }],
        "services": [{ "id": "service-1", "service": "1", "production": ["own"], "clients": ["job-seekers"],
            "solution": both("Oma tuotanto.", "Egen produktion.") }],
        "offices": [
            { "id": "office-vaasa", "name": both("Vaasan toimipiste", "Vasa verksamhetsställe"), "municipality": "905",
              "address": both("Raastuvankatu 1", "Rådhusgatan 1"), "languages": ["fi", "sv"] },
            { "id": "office-laihia", "name": both("Laihian toimipiste", "Laihela verksamhetsställe"), "municipality": "399",
              "kind": "local", "address": both("Laihiantie 1", "Laihelavägen 1"), "languages": ["fi", "sv"] },
        ],
        "partners": [{ "id": "partner-1", "name": both("Kela", "FPA"), "form": both("Yhteinen asiointi", "Gemensam service") }],
        "measures": [{ "id": "measure-1", "objective": both("Osaajia alueelle", "Kompetens till området"),
            "measure": both("Rekrytointitapahtumat", "Rekryteringsevenemang"), "responsible": both("Alue", "Området"),
            "indicator": both("Rekrytoinnit vuodessa", "Rekryteringar per år") }],
        "change_scenarios": [{ "id": "change-1", "name": both("Tehdas suljetaan", "En fabrik stängs") }],
        "action_cards": [{ "id": "action-1", "scenario": "change-1", "phase": "first-day",
            "action": both("Koolle kutsutaan tilanneryhmä", "Lägesgruppen sammankallas"), "responsible": both("Johtaja", "Direktören") }],
        "milestones": [
            { "id": "milestone-1", "name": both("Luonnos valmis", "Utkastet är klart"), "from": "2026-03-02" },
            { "id": "milestone-2", "name": both("Valtuustot päättävät", "Fullmäktige beslutar"), "from": "2026-09-01", "to": "2026-10-31" },
        ],
        "decisions": [
            { "id": "decision-vaasa", "municipality": "905", "body": both("Kaupunginvaltuusto", "Stadsfullmäktige"), "date": "2026-09-07" },
            { "id": "decision-laihia", "municipality": "399", "body": both("Kunnanvaltuusto", "Kommunfullmäktige"), "date": "2026-09-14" },
        ],
    })
}

/// The claim that each rule rests on: without a flaw there is nothing to say. It is every code's test that it stays silent.
#[test]
fn a_sound_plan_has_no_findings() {
    let found: Vec<_> = findings(&sound(), TODAY)
        .into_iter()
        .map(|f| format!("{:?} {}", f.code, f.place))
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_code_has_its_message_in_both_languages_and_no_message_is_left_over() {
    let mut codes: Vec<_> = Code::ALL.iter().map(|code| code.key()).collect();
    codes.sort_unstable();
    for (language, messages) in MESSAGES {
        let mut found = keys(messages);
        found.sort_unstable();
        assert_eq!(found, codes, "{language}");
    }
}

#[test]
fn a_key_is_the_codes_name() {
    for code in Code::ALL {
        let name = serde_json::to_value(code).unwrap();
        assert_eq!(code.key(), format!("finding-{}", name.as_str().unwrap()));
    }
}

#[test]
fn findings_come_by_severity_and_then_in_reading_order() {
    let mut plan = sound();
    plan.area.register_number.clear();
    plan.blocks[3].sv = RichText::default();
    plan.blocks[1].fi = RichText::plain("TODO");
    plan.blocks[5].fi = RichText::plain("Etunimi Sukunimi");
    let found = findings(&plan, TODAY);
    assert!(found.is_sorted_by_key(|finding| finding.severity));
    let blocking: Vec<_> = found
        .iter()
        .filter(|f| f.severity == super::Severity::Blocks)
        .map(|f| f.place.to_string())
        .collect();
    assert_eq!(blocking, ["blocks/block-2/fi[fi]", "blocks/block-6/fi[fi]"]);
    assert_eq!(found, findings(&plan, TODAY));
}
