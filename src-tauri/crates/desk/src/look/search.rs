//! Searching everything that the plan says.

use crate::{Desk, Failure};
use engine::say;
use i18n::Words;
use plan::edit::{TABLES, get};
use plan::{Language, Place, Plan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// How many hits are given.
const MOST: usize = 60;

/// How much of a text is shown before and after the hit, in characters.
const AROUND: usize = 40;

/// Words to look for.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Search {
    language: Language,
    /// Found as they stand, in small or capital letters.
    query: String,
}

/// A text that has the words.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Hit {
    place: String,
    /// The place in words.
    name: String,
    /// The chapter that the place is in, when it is in one.
    chapter: Option<String>,
    /// The text before the hit, the hit itself, and the text after it.
    before: String,
    hit: String,
    after: String,
}

/// The texts of the plan, of either language, that have the words; in the plan's order.
pub(crate) fn search(desk: &Desk, asked: Search) -> Result<Vec<Hit>, Failure> {
    let plan = &desk.snapshot()?.plan;
    let words = Words::new(asked.language);
    let wanted: Vec<char> = asked.query.trim().chars().map(small).collect();
    if wanted.is_empty() {
        return Ok(vec![]);
    }
    let mut hits = vec![];
    for (place, text) in texts(plan) {
        if hits.len() >= MOST {
            break;
        }
        if let Some((before, hit, after)) = around(&text, &wanted) {
            hits.push(Hit {
                name: say::place(plan, &place, words),
                chapter: super::findings::chapter_of(plan, &place),
                place: place.to_string(),
                before,
                hit,
                after,
            });
        }
    }
    Ok(hits)
}

/// A letter as it is compared; those whose small form is several letters stay as they are, so that places in the text hold.
fn small(c: char) -> char {
    let mut lower = c.to_lowercase();
    match (lower.next(), lower.next()) {
        (Some(one), None) => one,
        _ => c,
    }
}

/// The first place in a text where the words stand.
fn around(text: &str, wanted: &[char]) -> Option<(String, String, String)> {
    let all: Vec<char> = text.chars().collect();
    let folded: Vec<char> = all.iter().copied().map(small).collect();
    let at = folded.windows(wanted.len()).position(|window| window == wanted)?;
    let end = at + wanted.len();
    let text = |from: usize, to: usize| all[from..to].iter().collect::<String>();
    Some((
        text(at.saturating_sub(AROUND), at),
        text(at, end),
        text(end, (end + AROUND).min(all.len())),
    ))
}

/// Every text of the plan with its place: what people wrote, not identifiers and choices.
fn texts(plan: &Plan) -> Vec<(Place, String)> {
    let mut found = vec![];
    let area = get(plan, &Place::table("area")).unwrap_or_default();
    gather(&Place::table("area"), &area, &mut found);
    let written = TABLES
        .iter()
        .filter(|table| **table != "versions" && **table != "blocks");
    for table in written {
        let rows = get(plan, &Place::table(table)).unwrap_or_default();
        for row in rows.as_array().into_iter().flatten() {
            let id = row["id"].as_str().unwrap_or_default();
            gather(&Place::row(table, id), row, &mut found);
        }
    }
    for block in &plan.blocks {
        for language in Language::ALL {
            let place = Place::row("blocks", block.id.as_str())
                .field(language.tag())
                .language(language);
            found.push((place, block.text(language).characters()));
        }
    }
    found
}

/// The texts of a row: those in two languages, and plain ones of these names.
fn gather(at: &Place, row: &Value, found: &mut Vec<(Place, String)>) {
    const PLAIN: [&str; 7] = [
        "register_number",
        "contact_email",
        "contact_phone",
        "label",
        "section",
        "file_name",
        "text",
    ];
    for (field, value) in row.as_object().into_iter().flatten() {
        match value {
            Value::Object(both) if both.keys().all(|key| key == "fi" || key == "sv") => {
                for language in Language::ALL {
                    if let Some(Value::String(text)) = both.get(language.tag()) {
                        found.push((at.clone().field(field).language(language), text.clone()));
                    }
                }
            }
            Value::String(text) if PLAIN.contains(&field.as_str()) => {
                found.push((at.clone().field(field), text.clone()));
            }
            Value::Array(parts) => {
                for part in parts {
                    let Some(id) = part["id"].as_str() else { continue };
                    gather(&at.clone().field(format!("{field}.{id}")), part, found);
                }
            }
            _ => {}
        }
    }
}
