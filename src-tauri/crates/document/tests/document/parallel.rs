//! Two languages side by side: nothing is lost, nothing comes twice, and what is the same comes once.

use crate::common::{examples, maximal, words};
use document::{
    Block, Built, Detail, Document, Form, Language, Link, Options, Orientation, Parallel, Phrase, RowKind, Span, Table,
    build,
};
use plan::Plan;
use plan::content::{Inline, RichText};
use std::collections::BTreeMap;

fn built(plan: &Plan, form: Form) -> Built {
    let options = Options {
        form,
        version: None,
        detail: Detail::Full,
    };
    build(plan, &options, &|_| Some(vec![1]))
}

fn parallel(plan: &Plan) -> Document {
    built(plan, Form::InParallel).document
}

/// A generator of numbers that needs no crate: the same seed gives the same plan.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % most
    }
}

/// The maximal plan with texts, rows and chapters taken away at random, in one language or in both.
fn random(seed: u64) -> Plan {
    let mut dice = Dice(seed);
    let mut plan = maximal();
    for block in &mut plan.blocks {
        match dice.below(5) {
            0 => block.fi = RichText::default(),
            1 => block.sv = RichText::default(),
            2 if dice.below(4) == 0 => block.sv = RichText(vec![unknown()]),
            _ => {}
        }
    }
    for office in &mut plan.offices {
        match dice.below(3) {
            0 => office.name.sv.clear(),
            1 => office.services.fi.clear(),
            _ => {}
        }
    }
    for chapter in &mut plan.chapters {
        let kept = dice.below(4);
        chapter.tables.retain(|_| kept > 0);
        if dice.below(4) == 0 {
            chapter.title.sv.clear();
        }
    }
    let kept = dice.below(plan.statistics.len() + 1);
    plan.statistics.truncate(kept);
    if dice.below(2) == 0 {
        plan.measures.clear();
    }
    plan
}

/// A piece that a later version may write.
fn unknown() -> Inline {
    serde_json::from_value(serde_json::json!({ "sparkle": 1 })).expect("unknown pieces are kept")
}

fn plans() -> Vec<(String, Plan)> {
    let mut plans = examples();
    plans.push(("maximal".to_owned(), maximal()));
    plans.push(("empty".to_owned(), Plan::default()));
    plans.extend((0..60).map(|seed| (format!("random {seed}"), random(seed))));
    plans
}

/// How often each block comes, by its words: tables, pictures and lists of contents aside.
fn texts(blocks: &[Block], of: Option<Language>, into: &mut BTreeMap<String, i32>, by: i32) {
    for block in blocks {
        match block {
            Block::Parallel(Parallel { languages, pairs }) => {
                for pair in pairs {
                    for (side, language) in languages.iter().enumerate() {
                        if of.is_none_or(|of| of == *language) {
                            texts(&pair[side], None, into, by);
                        }
                    }
                }
            }
            Block::InLanguage { language, blocks } => {
                if of.is_none_or(|of| of == *language) {
                    texts(blocks, None, into, by);
                }
            }
            // A long list may come in pieces, so its items are counted.
            Block::List(list) => {
                for item in &list.items {
                    *into.entry(words(&item.spans)).or_default() += by;
                }
            }
            Block::Heading(heading) => *into.entry(words(&heading.spans)).or_default() += by,
            Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => {
                *into.entry(words(spans)).or_default() += by;
            }
            Block::Chart(chart) => *into.entry(words(&chart.caption)).or_default() += by,
            Block::Table(_) | Block::Picture(_) | Block::Contents { .. } | Block::PageBreak => {}
        }
    }
}

#[test]
fn every_text_of_either_language_comes_as_often_as_in_its_own_document() {
    for (name, plan) in plans() {
        let both = parallel(&plan);
        for language in Language::ALL {
            let mut counted = BTreeMap::new();
            texts(
                &built(&plan, Form::One(language)).document.blocks,
                None,
                &mut counted,
                1,
            );
            // Only what stands in a column or in a part of its own has a language there.
            let main = both.language == language;
            let blocks: Vec<Block> = both
                .blocks
                .iter()
                .filter(|block| main || has_language(block))
                .cloned()
                .collect();
            texts(&blocks, Some(language), &mut counted, -1);
            counted.retain(|_, count| *count != 0);
            // The list of what a part lacks ends its annex, which is the same in both documents.
            assert!(counted.is_empty(), "{name} {}: {counted:#?}", language.tag());
        }
    }
}

fn has_language(block: &Block) -> bool {
    matches!(block, Block::Parallel(_) | Block::InLanguage { .. })
}

fn tables(blocks: &[Block]) -> Vec<&Table> {
    let mut all = vec![];
    for block in blocks {
        match block {
            Block::Table(table) => all.push(table),
            Block::InLanguage { blocks, .. } => all.extend(tables(blocks)),
            _ => {}
        }
    }
    all
}

/// Every paragraph of every table, whichever of the two documents it is from, stands in the table for both.
#[test]
fn a_table_for_both_languages_says_what_the_tables_of_each_say() {
    for (name, plan) in plans() {
        let both = parallel(&plan);
        let merged = tables(&both.blocks);
        for language in Language::ALL {
            let one = built(&plan, Form::One(language)).document;
            let own = tables(&one.blocks);
            if merged.len() != own.len() {
                // A table whose rows differ stands there once for each language.
                assert!(merged.len() > own.len(), "{name}: a table is missing");
                continue;
            }
            for (own, merged) in own.iter().zip(&merged) {
                let caption = words(&own.caption);
                assert!(words(&merged.caption).contains(&caption), "{name}: {caption}");
                assert_eq!(own.rows.len(), merged.rows.len(), "{name}: {caption}");
                for (own, merged) in own.rows.iter().zip(&merged.rows) {
                    for (own, merged) in own.cells.iter().zip(&merged.cells) {
                        let has =
                            |wanted: &Vec<Span>| merged.paragraphs.iter().any(|spans| words(spans) == words(wanted));
                        assert!(own.paragraphs.iter().all(has), "{name}: {caption}: {own:?}");
                        assert_eq!(
                            own.value, merged.value,
                            "{name}: {caption}: an exact value is the same in both"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn what_both_languages_print_alike_comes_once_and_the_rest_is_marked() {
    let both = parallel(&maximal());
    let seats = tables(&both.blocks)
        .into_iter()
        .find(|table| words(&table.caption).contains("Medlemskommunerna"))
        .expect("the members have a table");
    assert_eq!(words(&seats.caption).matches(" / ").count(), 1);
    let total = seats.rows.iter().find(|row| row.kind == RowKind::Total).unwrap();
    let said: Vec<(String, Option<Language>)> = total.cells[0]
        .paragraphs
        .iter()
        .map(|spans| (words(spans), spans[0].language))
        .collect();
    let other = both.language.other();
    assert_eq!(said.len(), 2);
    assert_eq!((said[0].1, said[1].1), (None, Some(other)));
    assert!(
        total
            .cells
            .iter()
            .all(|cell| cell.value.is_none() || cell.paragraphs.len() == 1)
    );
}

#[test]
fn pages_lie_across_and_the_language_of_most_members_is_at_the_left() {
    for (name, plan) in plans() {
        let document = parallel(&plan);
        assert_eq!(document.look.orientation, Orientation::Across, "{name}");
        for block in &document.blocks {
            if let Block::Parallel(columns) = block {
                assert_eq!(
                    columns.languages,
                    [document.language, document.language.other()],
                    "{name}"
                );
            }
        }
    }
}

/// A chapter's heading and its first words begin at the same height in both columns.
#[test]
fn headings_stand_beside_their_translations() {
    for (name, plan) in plans() {
        for block in &parallel(&plan).blocks {
            let Block::Parallel(columns) = block else { continue };
            for [left, right] in &columns.pairs {
                let (Some(Block::Heading(left)), Some(Block::Heading(right))) = (left.first(), right.first()) else {
                    continue;
                };
                // `Liite 2` stands beside `Bilaga 2`.
                let digits = |number: &str| number.replace(char::is_alphabetic, "");
                assert_eq!(left.level, right.level, "{name}");
                assert_eq!(digits(&left.number), digits(&right.number), "{name}");
                assert_eq!(left.anchor.0[2..], right.anchor.0[2..], "{name}");
            }
        }
    }
}

#[test]
fn links_lead_somewhere_in_columns_too() {
    for (name, plan) in plans() {
        let document = parallel(&plan);
        let mut anchors = vec![];
        let mut wanted = vec![];
        visit(&document.blocks, &mut anchors, &mut wanted);
        let known: std::collections::HashSet<&String> = anchors.iter().collect();
        assert_eq!(known.len(), anchors.len(), "{name}: an anchor comes twice");
        let lost: Vec<&String> = wanted.iter().filter(|anchor| !known.contains(anchor)).collect();
        assert!(lost.is_empty(), "{name}: {lost:?}");
    }
}

fn visit(blocks: &[Block], anchors: &mut Vec<String>, wanted: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                anchors.push(heading.anchor.0.clone());
                links(&heading.spans, wanted);
            }
            Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => links(spans, wanted),
            Block::List(list) => list.items.iter().for_each(|item| links(&item.spans, wanted)),
            Block::Table(table) => {
                anchors.push(table.anchor.0.clone());
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                cells
                    .flat_map(|cell| &cell.paragraphs)
                    .for_each(|spans| links(spans, wanted));
                table.notes.iter().for_each(|spans| links(spans, wanted));
            }
            Block::Chart(chart) => {
                anchors.push(chart.anchor.0.clone());
                chart.notes.iter().for_each(|spans| links(spans, wanted));
            }
            Block::Picture(picture) => links(&picture.caption, wanted),
            Block::Contents { .. } | Block::PageBreak => {}
            Block::InLanguage { blocks, .. } => visit(blocks, anchors, wanted),
            Block::Parallel(columns) => {
                columns
                    .pairs
                    .iter()
                    .flatten()
                    .for_each(|side| visit(side, anchors, wanted));
            }
        }
    }
}

fn links(spans: &[Span], wanted: &mut Vec<String>) {
    for span in spans {
        if let Some(Link::Anchor(anchor)) = &span.link {
            wanted.push(anchor.0.clone());
        }
        wanted.extend(span.page_of.iter().map(|anchor| anchor.0.clone()));
    }
}

/// The reading order is one language after the other within a stretch, and says everything.
#[test]
fn a_picture_comes_once_with_what_both_languages_say_of_it() {
    let document = parallel(&maximal());
    let pictures: Vec<_> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Picture(picture) => Some(picture),
            _ => None,
        })
        .collect();
    let alternatives: Vec<&String> = pictures.iter().map(|picture| &picture.alternative).collect();
    assert_eq!(pictures.len(), 1, "{alternatives:?}");
    let lines: Vec<Phrase> = document.lines();
    let said = |text: &str| lines.iter().filter(|line| line.text == text).count();
    assert_eq!(said(alternatives[0]), 1);
}
