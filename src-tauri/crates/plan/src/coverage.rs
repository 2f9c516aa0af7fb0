//! How far a plan answers each item of 15 § 4 mom.: its chapters, its texts in each language, and the tables that it needs.

use crate::content::{Block, Chapter, ItemNumber, TableKind};
use crate::findings::coverage::Tree;
use crate::findings::text::visit_fields;
use crate::{Bilingual, Language, Plan};

/// How far a plan answers an item.
#[derive(Clone, Debug, PartialEq)]
pub struct Coverage<'a> {
    /// The item.
    pub item: ItemNumber,
    /// The chapters that answer it, in the plan's order, without those below them.
    pub chapters: Vec<&'a Chapter>,
    /// The tables that it needs, and whether the plan has rows for each.
    pub tables: Vec<(TableKind, Filled)>,
    /// How many texts it has in any language: the narrative of its chapters and of those below them, and the words of its
    /// tables.
    pub texts: usize,
    /// How many of them are there in Finnish.
    fi: usize,
    /// How many of them are there in Swedish.
    sv: usize,
}

/// Whether a table has rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// It has.
    Rows,
    /// It has none.
    Nothing,
}

impl Coverage<'_> {
    /// How many of the texts are there in `language`.
    pub fn written(&self, language: Language) -> usize {
        match language {
            Language::Fi => self.fi,
            Language::Sv => self.sv,
        }
    }

    fn count(&mut self, is_written: impl Fn(Language) -> bool) {
        let (fi, sv) = (is_written(Language::Fi), is_written(Language::Sv));
        self.fi += usize::from(fi);
        self.sv += usize::from(sv);
        self.texts += usize::from(fi || sv);
    }
}

/// How far the plan answers each of the six items, in the Act's order.
pub fn coverage(plan: &Plan) -> Vec<Coverage<'_>> {
    let tree = Tree::of(plan);
    let mut items: Vec<Coverage<'_>> = ItemNumber::ALL.into_iter().map(|item| empty(plan, item)).collect();
    for block in &plan.blocks {
        for item in items.iter_mut().filter(|item| tree.answers(&block.chapter, item.item)) {
            item.count(|language| says(block, language));
        }
    }
    visit_fields(plan, |table, _, _, text: &Bilingual| {
        for item in items.iter_mut().filter(|item| of_item(item.item).contains(&table)) {
            item.count(|language| !crate::is_blank(text.get(language)));
        }
    });
    items
}

fn says(block: &Block, language: Language) -> bool {
    !block.text(language).is_empty()
}

fn empty(plan: &Plan, item: ItemNumber) -> Coverage<'_> {
    Coverage {
        item,
        chapters: plan
            .chapters
            .iter()
            .filter(|chapter| chapter.items().any(|own| own == item))
            .collect(),
        tables: needed(plan, item),
        texts: 0,
        fi: 0,
        sv: 0,
    }
}

/// The plan's tables in which an item is answered, by their names in the JSON form.
fn of_item(item: ItemNumber) -> &'static [&'static str] {
    match item.get() {
        1 => &["scenarios", "budget_lines", "personnel", "pools", "keys"],
        2 => &["services", "thresholds"],
        3 => &["offices"],
        4 => &["partners"],
        5 => &["measures"],
        _ => &["change_scenarios", "action_cards"],
    }
}

fn needed(plan: &Plan, item: ItemNumber) -> Vec<(TableKind, Filled)> {
    let filled = |is_empty: bool| if is_empty { Filled::Nothing } else { Filled::Rows };
    match item.get() {
        1 => {
            let has_budget = plan.budget_lines.iter().any(|line| line.scenario.is_none());
            let has_personnel = plan.personnel.iter().any(|line| line.scenario.is_none());
            vec![
                (TableKind::Budget, filled(!has_budget)),
                (TableKind::Personnel, filled(!has_personnel)),
            ]
        }
        2 => vec![(TableKind::Services, filled(plan.services.is_empty()))],
        3 => vec![(TableKind::Offices, filled(plan.offices.is_empty()))],
        4 => vec![(TableKind::Partners, filled(plan.partners.is_empty()))],
        5 => vec![(TableKind::Measures, filled(plan.measures.is_empty()))],
        _ => {
            let is_empty = plan.change_scenarios.is_empty() || plan.action_cards.is_empty();
            vec![(TableKind::Preparedness, filled(is_empty))]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn plan() -> Plan {
        let plan = json!({
            "chapters": [{ "id": "c-3", "item": 3 }, { "id": "c-3a", "parent": "c-3", "title": { "fi": "Aukiolo" } }],
            "blocks": [
                { "id": "b-1", "chapter": "c-3", "kind": "paragraph", "source": "fi", "fi": ["Kaksi."], "sv": ["Två."] },
                { "id": "b-2", "chapter": "c-3a", "kind": "paragraph", "source": "fi", "fi": ["Arkisin."] },
            ],
            "offices": [{ "id": "o-1", "name": { "fi": "Kemi", "sv": "Kemi" }, "address": { "sv": "Storgatan 1" } }],
        });
        serde_json::from_value(plan).unwrap()
    }

    #[test]
    fn texts_of_an_item_are_its_chapters_those_below_and_its_tables() {
        let plan = plan();
        let items = coverage(&plan);
        let third = &items[2];
        // b-1, b-2, the office's name and its address.
        assert_eq!(
            (third.texts, third.written(Language::Fi), third.written(Language::Sv)),
            (4, 3, 3)
        );
        assert_eq!(third.chapters.len(), 1);
        assert_eq!(third.tables, [(TableKind::Offices, Filled::Rows)]);
    }

    #[test]
    fn an_item_that_nothing_answers_has_no_texts() {
        let plan = plan();
        let items = coverage(&plan);
        assert_eq!((items[3].texts, items[3].chapters.len()), (0, 0));
        assert_eq!(items[3].tables, [(TableKind::Partners, Filled::Nothing)]);
    }
}
