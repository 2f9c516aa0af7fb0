//! A plan to read tables into, and the reading.

use engine::EngineError;
use engine::intake::{Choices, Follow, Meaning, TableFile, preview, read_file, read_text};
use engine::view::TablePreview;
use engine::{Language, Plan, Words};
use plan::content::Measures;
use serde_json::json;
use std::path::Path;
use std::sync::atomic::AtomicBool;

/// What the plans of these tests count, by what it measures: identifier, Finnish name.
pub(crate) const COUNTED: [(&str, &str); 11] = [
    ("population", "Asukasluku"),
    ("working-age", "Työikäiset"),
    ("labour-force", "Työvoima"),
    ("job-seekers", "Työnhakijat"),
    ("unemployed", "Työttömät työnhakijat"),
    ("in-services", "Palveluissa olevat"),
    ("broad-unemployment", "Laaja työttömyys"),
    ("long-term-unemployed", "Pitkäaikaistyöttömät"),
    ("under25", "Nuoret työttömät"),
    ("foreign-language", "Vieraskieliset"),
    ("activation-rate", "Aktivointiaste"),
];

/// A plan with these members that counts everything that the law asks for.
pub(crate) fn plan_of(members: &[&str]) -> Plan {
    let member = |code: &&str| json!({ "id": format!("m-{code}"), "municipality": code });
    let indicator = |(measures, name): &(&str, &str)| json!({ "id": measures, "name": { "fi": name, "sv": format!("{name} sv") }, "measures": measures });
    let plan = json!({
        "members": members.iter().map(member).collect::<Vec<_>>(),
        "indicators": COUNTED.iter().map(indicator).collect::<Vec<_>>(),
    });
    serde_json::from_value(plan).unwrap()
}

/// Nobody follows, nobody stops.
pub(crate) fn alone<T>(work: impl FnOnce(&mut Follow<'_>) -> T) -> T {
    work(&mut Follow {
        progress: &mut |_, _| {},
        cancel: &AtomicBool::new(false),
    })
}

pub(crate) fn file(path: &Path) -> Result<TableFile, EngineError> {
    alone(|follow| read_file(path, follow))
}

pub(crate) fn pasted(text: &str) -> TableFile {
    alone(|follow| read_text("liitetty", text, follow)).unwrap()
}

pub(crate) fn look(plan: &Plan, file: &TableFile, sheet: usize, choices: &Choices) -> TablePreview {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 5, 4).unwrap();
    let words = Words::new(Language::Fi);
    alone(|follow| preview(plan, file, sheet, choices, today, words, follow)).unwrap()
}

/// Answers for the labels that aren't known: each becomes an indicator of its own.
pub(crate) fn with_new_indicators(seen: &TablePreview, choices: &mut Choices) {
    for label in seen.labels.iter().filter(|label| label.meaning.is_none()) {
        let name = match label.label.as_str() {
            "" => "nimetön",
            label => label,
        };
        let new = Meaning::New {
            name: plan::Bilingual::new(name, name),
            measures: Measures::Other,
            unit: plan::Bilingual::default(),
        };
        choices.indicators.insert(label.label.clone(), new);
    }
}
