//! Characters that the fonts of the documents can't print.

use super::facts::TABLES;
use super::{Arg, Code, Finding};
use crate::{Language, Place, Plan};
use serde_json::Value;

/// How many characters a finding names.
const MOST: usize = 8;

/// What of a plan can't be printed: a finding for each field and language with characters that `covers` says no font has.
///
/// Spaces and characters that are never drawn don't count, and comments aren't looked at, because no document shows them.
/// In the plan's order.
pub fn unprintable(plan: &Plan, covers: &dyn Fn(char) -> bool) -> Vec<Finding> {
    let json = serde_json::to_value(plan).expect("a plan is made of text, numbers, lists and maps with text as keys");
    let mut search = Search { covers, found: vec![] };
    for table in TABLES.into_iter().filter(|table| *table != "comments") {
        match &json[table] {
            Value::Array(rows) => rows.iter().for_each(|row| {
                let id = row["id"].as_str().unwrap_or_default();
                search.row(&Place::row(table, id), row);
            }),
            area => search.row(&Place::table(table), area),
        }
    }
    search.found
}

struct Search<'c> {
    covers: &'c dyn Fn(char) -> bool,
    found: Vec<Finding>,
}

impl Search<'_> {
    fn row(&mut self, place: &Place, row: &Value) {
        for (field, value) in row.as_object().into_iter().flatten() {
            self.field(&place.clone().field(field), value);
        }
    }

    /// A field, one language after the other where it has two.
    fn field(&mut self, place: &Place, value: &Value) {
        let language_of = |key: &str| Language::ALL.into_iter().find(|language| language.tag() == key);
        let own = place.field.as_deref().and_then(language_of);
        let texts = value
            .as_object()
            .filter(|fields| fields.keys().all(|key| language_of(key).is_some()));
        match (own, texts) {
            // A block's text in each language is a field of its own.
            (Some(language), _) => self.text(place.clone().language(language), value),
            (None, Some(texts)) => {
                for (key, text) in texts {
                    let place = place.clone();
                    self.text(
                        language_of(key).map_or(place.clone(), |language| place.language(language)),
                        text,
                    );
                }
            }
            (None, None) => self.text(place.clone(), value),
        }
    }

    fn text(&mut self, place: Place, value: &Value) {
        let mut missing = vec![];
        self.gather(value, &mut missing);
        if missing.is_empty() {
            return;
        }
        let count = i64::try_from(missing.len()).unwrap_or(i64::MAX);
        let mut named: Vec<String> = missing.iter().take(MOST).map(|c| name(*c)).collect();
        if missing.len() > MOST {
            named.push("…".to_owned());
        }
        let finding = Finding::new(Code::Unprintable, place).with("count", Arg::Count(count));
        self.found.push(finding.with("characters", Arg::Text(named.join(", "))));
    }

    /// The characters of all text in a value that can't be printed, each once.
    fn gather(&self, value: &Value, missing: &mut Vec<char>) {
        match value {
            Value::String(text) => {
                for c in text.chars().filter(|c| !is_unseen(*c) && !(self.covers)(*c)) {
                    if !missing.contains(&c) {
                        missing.push(c);
                    }
                }
            }
            Value::Array(values) => values.iter().for_each(|value| self.gather(value, missing)),
            Value::Object(fields) => fields.values().for_each(|value| self.gather(value, missing)),
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

/// `U+1F600 (😀)`: by its number, because the reader's fonts may lack it too.
fn name(c: char) -> String {
    format!("U+{:04X} ({c})", u32::from(c))
}

/// Spaces, controls, joiners, marks of direction and variation selectors: they leave no mark of their own.
fn is_unseen(c: char) -> bool {
    let is_mark = matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
    c.is_whitespace() || c.is_control() || is_mark || matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{saying_sv, sound};
    use super::*;
    use crate::content::Comment;

    fn latin(c: char) -> bool {
        c < '\u{250}' || "–—’”€−".contains(c)
    }

    fn places(plan: &Plan) -> Vec<String> {
        let found = unprintable(plan, &latin);
        found.iter().map(|finding| finding.place.to_string()).collect()
    }

    #[test]
    fn a_sound_plan_can_be_printed() {
        assert_eq!(places(&sound()), Vec::<String>::new());
    }

    #[test]
    fn the_field_the_language_and_the_characters_are_named() {
        let found = unprintable(&saying_sv("Välkommen 😀 till 東京\u{fe0f} 😀!"), &latin);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place.to_string(), "blocks/block-1/sv[sv]");
        let characters = "U+1F600 (😀), U+6771 (東), U+4EAC (京)".to_owned();
        assert_eq!(found[0].arg("characters"), Some(&Arg::Text(characters)));
        assert_eq!(found[0].arg("count"), Some(&Arg::Count(3)));
    }

    #[test]
    fn every_kind_of_field_is_looked_at_in_the_plans_order_and_comments_are_not() {
        let mut plan = sound();
        plan.area.register_number = "VAASA/☃/2026".to_owned();
        plan.offices[0].name.fi.push('☃');
        plan.keys[0].criteria[1].name.sv.push('☃');
        plan.comments.push(Comment {
            id: "comment-1".parse().unwrap(),
            place: Place::table("area"),
            author: "☃".to_owned(),
            written: "2026-05-01T09:00:00Z".parse().unwrap(),
            text: "☃".to_owned(),
            answers: None,
            assignee: String::new(),
            due: None,
            settled: None,
        });
        let expected = [
            "area/register_number",
            "keys/key-1/criteria",
            "offices/office-vaasa/name[fi]",
        ];
        assert_eq!(places(&plan), expected);
    }
}
