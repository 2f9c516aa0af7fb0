//! A place in words: `Toimipisteet › Tornio › kunta`.

use super::{name, visible};
use i18n::Words;
use plan::content::{Inline, RichText};
use plan::{Language, Place, Plan, reference};
use serde_json::Value;

/// Between the parts of a place.
const BELOW: &str = " › ";

/// The longest part of a text that stands for its row, in characters.
const SHOWN: usize = 40;

/// The place in words: table, row by its name, field, year or part, language.
pub fn place(plan: &Plan, at: &Place, words: Words) -> String {
    let mut parts = vec![name::table(&at.table, words)];
    if let Some(row) = at.row.as_deref().filter(|row| *row != "area") {
        parts.push(row_name(plan, at, words.language()).unwrap_or_else(|| row.to_owned()));
    }
    if let Some(field) = &at.field {
        let mut steps = field.split('.');
        let first = steps.next().unwrap_or_default();
        parts.push(name::field(&at.table, first, words));
        parts.extend(steps.map(|step| part_name(plan, at, first, step, words)));
    }
    let said = at
        .language
        .filter(|language| at.field.as_deref() != Some(language.tag()));
    parts.extend(said.map(|language| name::field("blocks", language.tag(), words)));
    parts.join(BELOW)
}

/// What a step below a field is called: a year, a criterion by its name, or a field of it.
fn part_name(plan: &Plan, at: &Place, field: &str, step: &str, words: Words) -> String {
    let part = Place {
        field: Some(format!("{field}.{step}")),
        language: None,
        ..at.clone()
    };
    let named = plan::edit::get(plan, &part)
        .ok()
        .and_then(|value| text(&value["name"], words.language()));
    // Criteria are rows inside a key, with fields of their own.
    let table = if field == "criteria" { field } else { &at.table };
    named.unwrap_or_else(|| name::field(table, step, words))
}

/// The place as it is typed: `offices/office-tornio/municipality`.
pub fn code(at: &Place) -> String {
    visible(&at.to_string())
}

/// The place in words and as it is typed: `Toimipisteet › Tornio › kunta [offices/office-tornio/municipality]`.
pub fn place_and_code(plan: &Plan, at: &Place, words: Words) -> String {
    format!("{} [{}]", place(plan, at, words), code(at))
}

/// What a row is called: its name or title, else what it is about.
fn row_name(plan: &Plan, at: &Place, language: Language) -> Option<String> {
    let row = Place {
        field: None,
        language: None,
        ..at.clone()
    };
    let row = plan::edit::get(plan, &row).ok()?;
    let names = ["name", "title", "measure", "function", "action", "objective", "body"];
    let bilingual = names.iter().find_map(|name| text(&row[*name], language));
    let service = || reference::service(row["service"].as_str()?).map(|service| service.name.get(language).to_owned());
    let item = || {
        let item = u8::try_from(row["item"].as_u64()?).ok()?;
        Some(
            reference::outline_of(plan)
                .heading(item.try_into().ok()?)
                .get(language)
                .to_owned(),
        )
    };
    let municipality = || {
        reference::register()
            .get(row["municipality"].as_str()?.parse().ok()?)
            .map(|m| m.name.get(language).to_owned())
    };
    let file = || row["file_name"].as_str().map(str::to_owned);
    // Comments have a place too, but theirs is an address.
    let stated = || {
        (at.table == "stated_figures")
            .then(|| text(&row["place"], language))
            .flatten()
    };
    let name = bilingual
        .or_else(service)
        .or_else(item)
        .or_else(municipality)
        .or_else(file)
        .or_else(stated);
    name.or_else(|| block(plan, at, language))
        .or_else(|| statistic(plan, &row, language))
        .map(|name| shorten(&name))
}

/// A text in a language, or in the other one.
fn text(value: &Value, language: Language) -> Option<String> {
    let in_language = |language: Language| match value {
        Value::Object(_) => value[language.tag()].as_str().filter(|text| !text.trim().is_empty()),
        Value::String(text) => Some(text.as_str()).filter(|text| !text.trim().is_empty()),
        _ => None,
    };
    in_language(language)
        .or_else(|| in_language(language.other()))
        .map(str::to_owned)
}

/// The first words of a block.
fn block(plan: &Plan, at: &Place, language: Language) -> Option<String> {
    let id = at.row.as_deref().filter(|_| at.table == "blocks")?;
    let block = plan.blocks.iter().find(|block| block.id.as_str() == id)?;
    let texts = [language, language.other()].map(|language| readable(plan, block.text(language), language));
    texts.into_iter().find(|text| !text.trim().is_empty())
}

/// The characters of a text, its figures by what they are.
fn readable(plan: &Plan, text: &RichText, language: Language) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text(text) => text.clone(),
        Inline::Marked(marked) => marked.text.clone(),
        Inline::Figure(figure) => name::quantity(plan, &figure.figure, Words::new(language)),
        Inline::Cell(_) => " ".to_owned(),
        Inline::Unknown(_) => String::new(),
    };
    text.0.iter().map(piece).collect()
}

/// A statistic by its indicator, subject and period.
fn statistic(plan: &Plan, row: &Value, language: Language) -> Option<String> {
    let indicator = plan
        .indicators
        .iter()
        .find(|indicator| row["indicator"] == indicator.id.as_str())?;
    let (name, _) = indicator.name.or_other(language);
    let subject = row["subject"].as_str()?;
    let municipality = subject.parse().ok().and_then(|code| reference::register().get(code));
    let subject = match subject {
        "area" => Words::new(language).subject_area().to_lowercase(),
        "others" => Words::new(language).subject_others().to_lowercase(),
        _ => municipality
            .map_or(subject, |municipality| municipality.name.get(language))
            .to_owned(),
    };
    Some(format!("{name}, {subject}, {}", row["period"].as_str()?))
}

fn shorten(text: &str) -> String {
    let text = &text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short = match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    };
    visible(&short)
}
