//! A place of the plan in words: `Toimipisteet › Tornio › kunta`.

use super::{Spans, field_name, join, quantity_name, table_name};
use crate::model::Span;
use i18n::{Words, typeset};
use plan::content::{Inline, RichText};
use plan::{Language, Place, Plan, is_blank, reference};
use serde_json::Value;

/// Between the parts of a place.
const BELOW: &str = " › ";

/// The longest part of a text that stands for its row, in characters.
const SHOWN: usize = 40;

/// A part of a place's name, and the language that it is in.
type Part = (String, Language);

/// The place in words: table, row by its name, field, year or part, language. What no plan has keeps its own name.
pub fn place_name(plan: &Plan, at: &Place, words: Words) -> String {
    let table = table_name(&at.table, words).unwrap_or_else(|| at.table.clone());
    let inside = parts_in_table(plan, at, words).into_iter().map(|(part, _)| part);
    std::iter::once(table).chain(inside).collect::<Vec<_>>().join(BELOW)
}

/// The same without the table, with names that exist only in the other language marked as such.
pub(crate) fn place_in_table(plan: &Plan, at: &Place, words: Words) -> Spans {
    let span = |(part, language): Part| Span {
        language: (language != words.language()).then_some(language),
        ..Span::plain(typeset(&part, language))
    };
    let parts = parts_in_table(plan, at, words).into_iter().map(|part| vec![span(part)]);
    join(parts, BELOW)
}

fn parts_in_table(plan: &Plan, at: &Place, words: Words) -> Vec<Part> {
    let own = |part: String| (part, words.language());
    let mut parts = vec![];
    if let Some(row) = at.row.as_deref().filter(|row| *row != "area") {
        parts.push(row_name(plan, at, words.language()).unwrap_or_else(|| own(row.to_owned())));
    }
    if let Some(figure) = cell_of_statistics(plan, at, words.language()) {
        return vec![own(figure)];
    }
    if let Some(field) = &at.field {
        let mut steps = field.split('.');
        let first = steps.next().unwrap_or_default();
        parts.push(own(field_or_own(&at.table, first, words)));
        parts.extend(steps.map(|step| part_name(plan, at, first, step, words)));
    }
    let said = at
        .language
        .filter(|language| at.field.as_deref() != Some(language.tag()));
    parts.extend(said.map(|language| own(field_or_own("blocks", language.tag(), words))));
    parts
}

/// The name of a field; years and identifiers keep their own.
fn field_or_own(table: &str, field: &str, words: Words) -> String {
    field_name(table, field, words).unwrap_or_else(|| field.to_owned())
}

/// What a step below a field is called: a year, a criterion by its name, or a field of it.
fn part_name(plan: &Plan, at: &Place, field: &str, step: &str, words: Words) -> Part {
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
    named.unwrap_or_else(|| (field_or_own(table, step, words), words.language()))
}

/// What a row is called: its name or title, else what it is about.
fn row_name(plan: &Plan, at: &Place, language: Language) -> Option<Part> {
    let row = Place {
        field: None,
        language: None,
        ..at.clone()
    };
    let row = plan::edit::get(plan, &row).ok()?;
    let names = ["name", "title", "measure", "function", "action", "objective", "body"];
    let own = |name: String| (name, language);
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
        .or_else(|| service().map(own))
        .or_else(|| item().map(own))
        .or_else(|| municipality().map(own))
        .or_else(|| file().map(own))
        .or_else(stated);
    name.or_else(|| block(plan, at, language))
        .or_else(|| statistic(plan, &row, language).map(own))
        .map(|(name, language)| (shorten(&name), language))
}

/// A text in a language, or in the other one.
fn text(value: &Value, language: Language) -> Option<Part> {
    let in_language = |language: Language| {
        let text = match value {
            Value::Object(_) => value[language.tag()].as_str(),
            Value::String(text) => Some(text.as_str()),
            _ => None,
        };
        text.filter(|text| !is_blank(text))
            .map(|text| (text.to_owned(), language))
    };
    in_language(language).or_else(|| in_language(language.other()))
}

/// The first words of a block.
fn block(plan: &Plan, at: &Place, language: Language) -> Option<Part> {
    let id = at.row.as_deref().filter(|_| at.table == "blocks")?;
    let block = plan.blocks.iter().find(|block| block.id.as_str() == id)?;
    let texts = [language, language.other()].map(|language| (readable(plan, block.text(language), language), language));
    texts.into_iter().find(|(text, _)| !is_blank(text))
}

/// The characters of a text, its figures by what they are.
fn readable(plan: &Plan, text: &RichText, language: Language) -> String {
    let piece = |inline: &Inline| match inline {
        Inline::Text(text) => text.clone(),
        Inline::Marked(marked) => marked.text.clone(),
        Inline::Figure(figure) => quantity(plan, &figure.figure, Words::new(language)),
        Inline::Cell(_) => " ".to_owned(),
        Inline::Unknown(_) => String::new(),
    };
    text.0.iter().map(piece).collect()
}

/// What a quantity is, in words; its own name when it names nothing.
pub(crate) fn quantity(plan: &Plan, name: &str, words: Words) -> String {
    name.parse()
        .map_or_else(|_| name.to_owned(), |quantity| quantity_name(plan, &quantity, words))
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

/// A figure that nobody has entered yet: the place is its indicator, subject and period.
fn cell_of_statistics(plan: &Plan, at: &Place, language: Language) -> Option<String> {
    let field = at
        .field
        .as_deref()
        .filter(|_| at.table == "statistics" && at.row.is_none())?;
    let (indicator, rest) = field.split_once('.')?;
    let (subject, period) = rest.split_once('.')?;
    let row = serde_json::json!({ "indicator": indicator, "subject": subject, "period": period });
    statistic(plan, &row, language)
}

fn shorten(text: &str) -> String {
    let text = &text.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
