//! Every passage of a document leads back to the place of the plan that it says.

use crate::common::{examples, maximal, words};
use document::{Block, Built, Detail, Form, Language, List, Options, build, extract, passages};
use plan::content::{Inline, RichText};
use plan::{Place, Plan};
use std::collections::{BTreeMap, BTreeSet};

const FORMS: [Form; 4] = [
    Form::One(Language::Fi),
    Form::One(Language::Sv),
    Form::InSequence,
    Form::InParallel,
];

fn options(form: Form) -> Options {
    Options {
        form,
        version: None,
        detail: Detail::Full,
    }
}

fn built(plan: &Plan, form: Form) -> Built {
    build(plan, &options(form), &|_| Some(vec![1]))
}

/// What each passage says, found by walking through the document; nothing for what isn't running text.
fn said(blocks: &[Block]) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Heading(heading) => vec![words(&heading.spans)],
        Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => vec![words(spans)],
        Block::List(list) => items(list),
        Block::InLanguage { blocks, .. } => said(blocks),
        Block::Parallel(parallel) => parallel.pairs.iter().flatten().flat_map(|side| said(side)).collect(),
        Block::Picture(picture) => vec![words(&picture.caption)],
        Block::Table(_) | Block::Chart(_) | Block::Contents { .. } | Block::PageBreak => vec![String::new()],
    };
    blocks.iter().flat_map(of).collect()
}

fn items(list: &List) -> Vec<String> {
    let item = |item: &document::Item| {
        let inner = item.inner.iter().flat_map(items);
        std::iter::once(words(&item.spans)).chain(inner).collect::<Vec<_>>()
    };
    list.items.iter().flat_map(item).collect()
}

/// The letters of a text, whatever spaces and hyphens it was typeset with.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn plain(text: &RichText) -> String {
    let said = |inline: &Inline| match inline {
        Inline::Text(text) => text.clone(),
        Inline::Marked(marked) => marked.text.clone(),
        Inline::Figure(_) | Inline::Cell(_) | Inline::Unknown(_) => String::new(),
    };
    text.0.iter().map(said).collect()
}

fn has_figures(text: &RichText) -> bool {
    text.0.iter().any(|inline| matches!(inline, Inline::Figure(_)))
}

#[test]
fn every_passage_has_its_place_in_every_form() {
    for (name, plan) in examples().into_iter().chain([("maximal".to_owned(), maximal())]) {
        let member = plan.members[0].municipality;
        for form in FORMS {
            let extract = extract(&plan, member, &options(form), &|_| None);
            for built in [built(&plan, form), extract] {
                assert_eq!(built.places.len(), passages(&built.document.blocks), "{name} {form:?}");
                assert_eq!(
                    built.places.len(),
                    said(&built.document.blocks).len(),
                    "{name} {form:?}"
                );
            }
        }
    }
}

#[test]
fn a_passage_says_the_text_of_its_block_in_its_language() {
    for (name, plan) in examples() {
        for form in FORMS {
            let built = built(&plan, form);
            let blocks: BTreeMap<&str, _> = plan.blocks.iter().map(|block| (block.id.as_str(), block)).collect();
            let mut checked = 0;
            for (text, place) in said(&built.document.blocks).iter().zip(&built.places) {
                let Some(Place {
                    table, row, language, ..
                }) = place
                else {
                    continue;
                };
                let (Some(row), Some(language)) = (row, language) else {
                    continue;
                };
                assert_eq!(table, "blocks", "{name} {form:?}");
                let written = blocks[row.as_str()].text(*language);
                if !text.is_empty() && !written.is_empty() && !has_figures(written) {
                    assert_eq!(letters(text), letters(&plain(written)), "{name} {form:?} {row}");
                    checked += 1;
                }
            }
            assert!(checked > 10, "{name} {form:?}: {checked}");
        }
    }
}

#[test]
fn every_chapter_and_every_table_of_a_chapter_can_be_reached() {
    let plan = maximal();
    for form in FORMS {
        let built = built(&plan, form);
        let reached: BTreeSet<String> = built.places.iter().flatten().map(Place::to_string).collect();
        for chapter in &plan.chapters {
            assert!(
                reached.contains(&format!("chapters/{}", chapter.id)),
                "{form:?} {}",
                chapter.id
            );
        }
        for table in [
            "area",
            "members",
            "budget_lines",
            "personnel",
            "pools",
            "services",
            "offices",
            "decisions",
        ] {
            assert!(reached.contains(table), "{form:?} {table}");
        }
    }
}

#[test]
fn side_by_side_each_column_leads_to_its_own_language() {
    let (_, plan) = examples().remove(0);
    let built = built(&plan, Form::InParallel);
    let languages = |row: &str| -> BTreeSet<&str> {
        let places = built.places.iter().flatten();
        let own = places.filter(|place| place.table == "blocks" && place.row.as_deref() == Some(row));
        own.filter_map(|place| place.language.map(Language::tag)).collect()
    };
    let paragraph = plan
        .blocks
        .iter()
        .find(|block| block.kind == plan::content::BlockKind::Paragraph)
        .unwrap();
    assert_eq!(languages(paragraph.id.as_str()), BTreeSet::from(["fi", "sv"]));
}
