//! Every text of a plan with its place, made plain for reading.

use crate::content::{Block, Inline, Plan, RichText};
use crate::{Bilingual, Language, Place, is_blank};
use std::borrow::Cow;

/// Stands for a live figure in plain text.
pub(super) const FIGURE: char = '\u{fffc}';

/// A text of the plan in one language.
pub(super) struct Said<'a> {
    table: &'static str,
    row: Option<&'a str>,
    field: &'static str,
    pub(super) language: Language,
    /// The characters, with plain spaces and hyphens, live figures as [`FIGURE`] and cells divided by tabs.
    pub(super) text: Cow<'a, str>,
    /// The text without the words that are marked as being in another language, when there are such.
    own_words: Option<String>,
    /// The block, when it is a block's text.
    pub(super) block: Option<&'a Block>,
}

impl Said<'_> {
    /// Where it stands.
    pub(super) fn place(&self) -> Place {
        let place = match self.row {
            Some(row) => Place::row(self.table, row),
            None => Place::table(self.table),
        };
        place.field(self.field).language(self.language)
    }

    /// The words that are in the text's own language.
    pub(super) fn own_words(&self) -> &str {
        self.own_words.as_deref().unwrap_or(&self.text)
    }

    /// What it is a text of: the same for both languages.
    pub(super) fn subject(&self) -> (&'static str, Option<&str>, &'static str) {
        (
            self.table,
            self.row,
            if self.block.is_some() { "text" } else { self.field },
        )
    }
}

/// All texts that readers see, in the plan's order, Finnish before Swedish; empty ones are left out.
pub(super) fn all_texts(plan: &Plan) -> Vec<Said<'_>> {
    let mut texts = Vec::new();
    visit_fields(plan, |table, row, field, both| {
        for language in Language::ALL {
            let text = both.get(language);
            if !is_blank(text) {
                texts.push(Said {
                    table,
                    row,
                    field,
                    language,
                    text: plain(text),
                    own_words: None,
                    block: None,
                });
            }
        }
    });
    for block in &plan.blocks {
        texts.extend(
            Language::ALL
                .into_iter()
                .filter_map(|language| block_text(block, language)),
        );
    }
    texts
}

fn block_text(block: &Block, language: Language) -> Option<Said<'_>> {
    let rich = block.text(language);
    let (row, field) = (Some(block.id.as_str()), language.tag());
    let text = Cow::Owned(flatten(rich, |_| true));
    let foreign = rich.0.iter().any(|inline| is_foreign(inline, language));
    let own_words = foreign.then(|| flatten(rich, |inline| !is_foreign(inline, language)));
    (!rich.is_empty()).then_some(Said {
        table: "blocks",
        row,
        field,
        language,
        text,
        own_words,
        block: Some(block),
    })
}

fn is_foreign(inline: &Inline, language: Language) -> bool {
    matches!(inline, Inline::Marked(marked) if marked.language.is_some_and(|other| other != language))
}

/// Rich text as plain text, of the pieces that `keep` wants.
pub(super) fn flatten(rich: &RichText, keep: impl Fn(&Inline) -> bool) -> String {
    let mut out = String::new();
    for inline in rich.0.iter().filter(|inline| keep(inline)) {
        match inline {
            Inline::Text(text) => out.push_str(&plain(text)),
            Inline::Marked(marked) => out.push_str(&plain(&marked.text)),
            Inline::Figure(_) => out.push(FIGURE),
            Inline::Cell(_) => out.push('\t'),
            Inline::Unknown(_) => {}
        }
    }
    out
}

/// The text with plain spaces and hyphens and without soft hyphens.
fn plain(text: &str) -> Cow<'_, str> {
    const SPECIAL: [char; 6] = ['\u{a0}', '\u{202f}', '\u{2009}', '\u{2011}', '\u{ad}', FIGURE];
    if !text.contains(SPECIAL) {
        return Cow::Borrowed(text);
    }
    let letter = |c| match c {
        '\u{a0}' | '\u{202f}' | '\u{2009}' => Some(' '),
        '\u{2011}' => Some('-'),
        '\u{ad}' | FIGURE => None,
        other => Some(other),
    };
    Cow::Owned(text.chars().filter_map(letter).collect())
}

/// Calls `visit` with table, row, field and text of every field that exists in both languages, in the plan's order.
pub(crate) fn visit_fields<'a>(
    plan: &'a Plan,
    mut visit: impl FnMut(&'static str, Option<&'a str>, &'static str, &'a Bilingual),
) {
    macro_rules! area {
        ($($field:ident)*) => {$( visit("area", None, stringify!($field), &plan.area.$field); )*};
    }
    macro_rules! tables {
        ($($table:ident: $($field:ident)*;)*) => {$(
            for row in &plan.$table {
                $( visit(stringify!($table), Some(row.id.as_str()), stringify!($field), &row.$field); )*
            }
        )*};
    }
    area!(name title contact body connected exemption);
    tables! {
        members: served own_services;
        sources: name;
        indicators: name unit group;
        chapters: title;
        scenarios: name note;
        budget_lines: name unit note;
        personnel: function note;
        pools: name note;
        keys: name;
    }
    for key in &plan.keys {
        for criterion in &key.criteria {
            visit("keys", Some(key.id.as_str()), "criteria", &criterion.name);
        }
    }
    tables! {
        stated_figures: place;
        services: name producer volume_unit solution;
        thresholds: name basis;
        offices: name address services hours access;
        partners: name form agreement contact;
        measures: objective measure responsible when indicator baseline target;
        change_scenarios: name trigger experience;
        action_cards: action responsible partners resources;
        goals: objective indicator baseline target;
        milestones: name responsible;
        proposal_points: text;
        decisions: body;
        attachments: alternative title;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::findings::fixture::sound;

    /// Every `{fi, sv}` object in the plan's JSON form is a field that is visited.
    #[test]
    fn no_bilingual_field_is_forgotten() {
        fn count(value: &serde_json::Value) -> usize {
            match value {
                serde_json::Value::Object(map) if !map.contains_key("kind") && map.values().all(|v| v.is_string()) => {
                    usize::from(map.keys().all(|key| key == "fi" || key == "sv"))
                }
                serde_json::Value::Object(map) => map.values().map(count).sum(),
                serde_json::Value::Array(list) => list.iter().map(count).sum(),
                _ => 0,
            }
        }
        let plan = sound();
        let mut visited = 0;
        visit_fields(&plan, |_, _, _, both| visited += usize::from(!both.is_empty()));
        assert_eq!(visited, count(&serde_json::to_value(&plan).unwrap()));
    }

    #[test]
    fn special_spaces_and_hyphens_are_made_plain() {
        assert_eq!(
            plain("20\u{a0}000 työ\u{ad}voima TE\u{2011}toimisto"),
            "20 000 työvoima TE-toimisto"
        );
    }
}
