//! The six items of 15 § 4 mom.: each has a chapter, text in each required language, and the tables that it needs.

use super::facts::Facts;
use super::{Arg, Basis, Code, Finding};
use crate::content::{Block, BlockKind, Chapter, ItemNumber, TableKind};
use crate::id::ChapterId;
use crate::{Place, Plan};
use std::collections::{BTreeSet, HashMap};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let tree = Tree::of(facts.plan);
    for item in ItemNumber::ALL {
        item_has_content(facts, &tree, item, out);
    }
    needed_tables(facts.plan, out);
    shown_tables(facts.plan, out);
}

/// Which items each chapter answers, those of the chapters above it included.
pub(crate) struct Tree<'a> {
    items: HashMap<&'a ChapterId, BTreeSet<ItemNumber>>,
}

impl<'a> Tree<'a> {
    pub(crate) fn of(plan: &'a Plan) -> Self {
        let chapters: HashMap<_, _> = plan.chapters.iter().map(|chapter| (&chapter.id, chapter)).collect();
        let items = plan
            .chapters
            .iter()
            .map(|chapter| (&chapter.id, items_of(chapter, &chapters)));
        Tree { items: items.collect() }
    }

    pub(crate) fn answers(&self, chapter: &ChapterId, item: ItemNumber) -> bool {
        self.items.get(chapter).is_some_and(|items| items.contains(&item))
    }
}

fn items_of(chapter: &Chapter, chapters: &HashMap<&ChapterId, &Chapter>) -> BTreeSet<ItemNumber> {
    let mut items = BTreeSet::new();
    let mut next = Some(chapter);
    // Integrity has refused circles; the bound keeps the walk finite whatever comes.
    for _ in 0..=chapters.len() {
        let Some(chapter) = next else { break };
        items.extend(chapter.items());
        next = chapter.parent.as_ref().and_then(|parent| chapters.get(parent).copied());
    }
    items
}

fn item_has_content(facts: &Facts<'_>, tree: &Tree<'_>, item: ItemNumber, out: &mut Vec<Finding>) {
    let chapter = facts
        .plan
        .chapters
        .iter()
        .find(|chapter| tree.answers(&chapter.id, item));
    let Some(chapter) = chapter else {
        let finding = Finding::new(Code::ItemWithoutChapter, Place::table("chapters")).on(basis(item));
        out.push(finding.with("item", Arg::Item(item)));
        return;
    };
    let says = |block: &&Block| {
        !matches!(block.kind, BlockKind::Heading | BlockKind::Subheading) && tree.answers(&block.chapter, item)
    };
    let blocks: Vec<_> = facts.plan.blocks.iter().filter(says).collect();
    let code = if is_tabled(facts.plan, item) {
        Code::ItemWithoutText
    } else {
        Code::ItemEmpty
    };
    for language in facts.languages.iter() {
        if blocks.iter().all(|block| block.text(language).is_empty()) {
            let place = Place::row("chapters", chapter.id.as_str()).language(language);
            let finding = Finding::new(code, place).on(basis(item));
            out.push(finding.with("item", Arg::Item(item)).with("language", language.into()));
        }
    }
}

fn basis(item: ItemNumber) -> Basis {
    const ITEMS: [&str; 6] = [
        "380/2023 15 § 4 mom. 1 k.",
        "380/2023 15 § 4 mom. 2 k.",
        "380/2023 15 § 4 mom. 3 k.",
        "380/2023 15 § 4 mom. 4 k.",
        "380/2023 15 § 4 mom. 5 k.",
        "380/2023 15 § 4 mom. 6 k.",
    ];
    Basis::Statute(ITEMS[usize::from(item.get()) - 1])
}

/// Whether the tables of an item say what it asks for.
fn is_tabled(plan: &Plan, item: ItemNumber) -> bool {
    match item.get() {
        1 => !plan.budget_lines.is_empty() && !plan.personnel.is_empty(),
        2 => !plan.services.is_empty(),
        3 => !plan.offices.is_empty(),
        4 => !plan.partners.is_empty(),
        5 => !plan.measures.is_empty(),
        _ => !plan.change_scenarios.is_empty() && !plan.action_cards.is_empty(),
    }
}

fn needed_tables(plan: &Plan, out: &mut Vec<Finding>) {
    let has_budget = plan.budget_lines.iter().any(|line| line.scenario.is_none());
    let has_personnel = plan.personnel.iter().any(|line| line.scenario.is_none());
    let needed = [
        (has_budget, Code::BudgetEmpty, "budget_lines"),
        (has_personnel, Code::PersonnelEmpty, "personnel"),
        (!plan.services.is_empty(), Code::ServicesEmpty, "services"),
        (!plan.offices.is_empty(), Code::OfficesEmpty, "offices"),
        (!plan.partners.is_empty(), Code::PartnersEmpty, "partners"),
        (!plan.measures.is_empty(), Code::MeasuresEmpty, "measures"),
        (
            !plan.change_scenarios.is_empty(),
            Code::PreparednessEmpty,
            "change_scenarios",
        ),
    ];
    let missing = needed.into_iter().filter(|(is_filled, ..)| !is_filled);
    out.extend(missing.map(|(_, code, table)| Finding::new(code, Place::table(table))));
}

/// Tables with rows that no chapter shows: readers would never see them.
fn shown_tables(plan: &Plan, out: &mut Vec<Finding>) {
    let shown: BTreeSet<TableKind> = plan
        .chapters
        .iter()
        .flat_map(|chapter| chapter.tables.iter().copied())
        .collect();
    let has_own = plan
        .budget_lines
        .iter()
        .any(|line| line.account == crate::content::Account::Area);
    let has_municipal = plan
        .budget_lines
        .iter()
        .any(|line| line.account == crate::content::Account::Municipal);
    let filled = [
        (
            !plan.statistics.is_empty(),
            TableKind::Statistics,
            "statistics",
            "statistics",
        ),
        (has_own, TableKind::Budget, "budget_lines", "budget"),
        (
            has_municipal,
            TableKind::MunicipalBudgets,
            "budget_lines",
            "municipal-budgets",
        ),
        (
            !plan.personnel.is_empty(),
            TableKind::Personnel,
            "personnel",
            "personnel",
        ),
        (!plan.pools.is_empty(), TableKind::CostSharing, "pools", "cost-sharing"),
        (
            !plan.state_transfers.is_empty(),
            TableKind::StateTransfers,
            "state_transfers",
            "state-transfers",
        ),
        (
            !plan.benefit_liabilities.is_empty(),
            TableKind::BenefitLiability,
            "benefit_liabilities",
            "benefit-liability",
        ),
        (!plan.services.is_empty(), TableKind::Services, "services", "services"),
        (
            !plan.thresholds.is_empty(),
            TableKind::Thresholds,
            "thresholds",
            "thresholds",
        ),
        (!plan.offices.is_empty(), TableKind::Offices, "offices", "offices"),
        (!plan.partners.is_empty(), TableKind::Partners, "partners", "partners"),
        (!plan.measures.is_empty(), TableKind::Measures, "measures", "measures"),
        (
            !plan.change_scenarios.is_empty(),
            TableKind::Preparedness,
            "change_scenarios",
            "preparedness",
        ),
        (!plan.goals.is_empty(), TableKind::Goals, "goals", "goals"),
        (
            !plan.milestones.is_empty(),
            TableKind::Timetable,
            "milestones",
            "timetable",
        ),
        (
            !plan.decisions.is_empty(),
            TableKind::Decisions,
            "decisions",
            "decisions",
        ),
    ];
    for (is_filled, kind, table, name) in filled {
        if is_filled && !shown.contains(&kind) {
            out.push(Finding::new(Code::TableNotShown, Place::table(table)).with("table", Arg::Choice(name)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound};
    use super::*;
    use crate::Language;
    use crate::content::RichText;

    fn item(n: u8) -> ItemNumber {
        ItemNumber::try_from(n).unwrap()
    }

    #[test]
    fn every_item_needs_a_chapter() {
        let mut plan = sound();
        plan.chapters.retain(|chapter| chapter.item != Some(item(6)));
        plan.blocks.retain(|block| block.chapter.as_str() != "chapter-6");
        let found = raised(&plan, Code::ItemWithoutChapter);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].basis, Basis::Statute("380/2023 15 § 4 mom. 6 k."));
    }

    #[test]
    fn an_own_chapter_can_answer_an_item() {
        let mut plan = sound();
        let chapter = plan
            .chapters
            .iter_mut()
            .find(|chapter| chapter.item == Some(item(6)))
            .unwrap();
        chapter.item = None;
        chapter.title = crate::Bilingual::new("Varautuminen", "Beredskap");
        assert_eq!(raised(&plan, Code::ItemWithoutChapter).len(), 1);
        plan.chapters
            .iter_mut()
            .find(|c| c.id.as_str() == "chapter-6")
            .unwrap()
            .answers = vec![item(6)];
        assert!(raised(&plan, Code::ItemWithoutChapter).is_empty());
    }

    #[test]
    fn an_item_needs_text_in_each_required_language() {
        let mut plan = sound();
        for block in plan
            .blocks
            .iter_mut()
            .filter(|block| block.chapter.as_str() == "chapter-3")
        {
            block.sv = RichText::default();
        }
        let found = raised(&plan, Code::ItemWithoutText);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].place,
            Place::row("chapters", "chapter-3").language(Language::Sv)
        );
        plan.offices.clear();
        assert_eq!(raised(&plan, Code::ItemEmpty).len(), 1);
    }

    #[test]
    fn a_chapter_under_an_items_chapter_answers_it_too() {
        let mut plan = sound();
        let mut below = plan.chapters[0].clone();
        (below.id, below.item) = ("chapter-3-1".parse().unwrap(), None);
        below.parent = Some("chapter-3".parse().unwrap());
        below.title = crate::Bilingual::new("Lähipalvelut", "Närservice");
        below.tables.clear();
        plan.chapters.push(below);
        for block in plan
            .blocks
            .iter_mut()
            .filter(|block| block.chapter.as_str() == "chapter-3")
        {
            block.chapter = "chapter-3-1".parse().unwrap();
        }
        assert!(raised(&plan, Code::ItemWithoutText).is_empty());
    }

    #[test]
    fn the_tables_of_the_six_items_are_missed_when_empty() {
        let mut plan = sound();
        plan.budget_lines.clear();
        plan.personnel.clear();
        plan.services.clear();
        plan.offices.clear();
        plan.partners.clear();
        plan.measures.clear();
        plan.change_scenarios.clear();
        plan.action_cards.clear();
        for code in [
            Code::BudgetEmpty,
            Code::PersonnelEmpty,
            Code::ServicesEmpty,
            Code::OfficesEmpty,
            Code::PartnersEmpty,
            Code::MeasuresEmpty,
            Code::PreparednessEmpty,
        ] {
            assert_eq!(raised(&plan, code).len(), 1, "{code:?}");
        }
    }

    #[test]
    fn a_table_with_rows_is_shown_somewhere() {
        let mut plan = sound();
        plan.chapters
            .iter_mut()
            .for_each(|chapter| chapter.tables.retain(|kind| *kind != TableKind::Partners));
        assert_eq!(
            raised(&plan, Code::TableNotShown)[0].arg("table"),
            Some(&Arg::Choice("partners"))
        );
    }
}
