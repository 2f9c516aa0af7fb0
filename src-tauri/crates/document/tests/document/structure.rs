//! What every document keeps to, whatever the plan.

use crate::common::{examples, maximal, words};
use document::{
    Block, Built, Form, Incomplete, Item, Lack, Language, Link, List, Options, RowKind, Span, Table, build,
};
use plan::Plan;
use plan::content::{Inline, RichText, TableKind};
use std::collections::HashSet;

const FORMS: [Form; 3] = [Form::One(Language::Fi), Form::One(Language::Sv), Form::InSequence];

fn built(plan: &Plan, form: Form) -> Built {
    build(
        plan,
        &Options {
            form,
            version: None,
            detail: document::Detail::Full,
        },
        &|_| None,
    )
}

fn plans() -> Vec<(String, Plan)> {
    let mut plans = examples();
    plans.push(("maximal".to_owned(), maximal()));
    plans.push(("empty".to_owned(), Plan::default()));
    plans
}

/// All blocks in reading order, parts in a language opened up, with the language they are in.
fn blocks(built: &Built) -> Vec<(Language, &Block)> {
    fn walk<'b>(language: Language, blocks: &'b [Block], into: &mut Vec<(Language, &'b Block)>) {
        for block in blocks {
            match block {
                Block::InLanguage { language, blocks } => walk(*language, blocks, into),
                block => into.push((language, block)),
            }
        }
    }
    let mut all = vec![];
    walk(built.document.language, &built.document.blocks, &mut all);
    all
}

fn list_spans(list: &List) -> Vec<&Span> {
    let mut all = vec![];
    for Item { spans, inner } in &list.items {
        all.extend(spans);
        all.extend(inner.iter().flat_map(list_spans));
    }
    all
}

fn spans(block: &Block) -> Vec<&Span> {
    match block {
        Block::Heading(heading) => heading.spans.iter().collect(),
        Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => spans.iter().collect(),
        Block::List(list) => list_spans(list),
        Block::Table(table) => {
            let cells = table.rows.iter().flat_map(|row| &row.cells);
            let headers = table.columns.iter().flat_map(|column| &column.header);
            let inside = cells.flat_map(|cell| cell.paragraphs.iter().flatten());
            table
                .caption
                .iter()
                .chain(headers)
                .chain(inside)
                .chain(table.notes.iter().flatten())
                .collect()
        }
        Block::Chart(chart) => chart.caption.iter().collect(),
        Block::Picture(picture) => picture.caption.iter().collect(),
        Block::Contents { .. } | Block::PageBreak | Block::InLanguage { .. } | Block::Parallel(_) => vec![],
    }
}

#[test]
fn heading_levels_never_skip() {
    for (name, plan) in plans() {
        for form in FORMS {
            let mut before = 0;
            let built = built(&plan, form);
            for (_, block) in blocks(&built) {
                if let Block::Heading(heading) = block {
                    assert!(
                        heading.level <= before + 1,
                        "{name} {form:?}: {}",
                        words(&heading.spans)
                    );
                    assert!(!words(&heading.spans).trim().is_empty(), "{name}: a heading has words");
                    before = heading.level;
                }
            }
        }
    }
}

#[test]
fn every_link_inside_has_one_target() {
    for (name, plan) in plans() {
        for form in FORMS {
            let built = built(&plan, form);
            let mut anchors = HashSet::new();
            for (_, block) in blocks(&built) {
                let anchor = match block {
                    Block::Heading(heading) => &heading.anchor,
                    Block::Table(table) => &table.anchor,
                    Block::Chart(chart) => &chart.anchor,
                    _ => continue,
                };
                assert!(anchors.insert(anchor), "{name} {form:?}: {anchor:?} comes twice");
            }
            for span in blocks(&built).iter().flat_map(|(_, block)| spans(block)) {
                if let Some(Link::Anchor(anchor)) = &span.link {
                    assert!(anchors.contains(anchor), "{name} {form:?}: {anchor:?}");
                }
            }
        }
    }
}

#[test]
fn tables_are_whole_and_fit_a_page() {
    for (name, plan) in plans() {
        let built = built(&plan, Form::InSequence);
        for (_, block) in blocks(&built) {
            let Block::Table(table) = block else { continue };
            let caption = words(&table.caption);
            assert!(!table.rows.is_empty(), "{name}: {caption} has no rows");
            assert!(
                table.columns.len() <= 14,
                "{name}: {caption} has {} columns",
                table.columns.len()
            );
            assert!(
                table.columns.iter().all(|column| !words(&column.header).is_empty()),
                "{name}: {caption}"
            );
            for row in &table.rows {
                let width: usize = row.cells.iter().map(|cell| usize::from(cell.columns)).sum();
                assert_eq!(width, table.columns.len(), "{name}: {caption}");
            }
        }
    }
}

#[test]
fn charts_have_a_text_and_a_value_for_each_category() {
    for (name, plan) in plans() {
        for (_, block) in blocks(&built(&plan, Form::InSequence)) {
            let Block::Chart(chart) = block else { continue };
            let caption = words(&chart.caption);
            assert!(
                chart.alternative.ends_with('.'),
                "{name}: {caption}: {}",
                chart.alternative
            );
            let document::Drawing::Plot(plot) = &chart.drawing else {
                continue;
            };
            let most = if plot.kind == document::ChartKind::Panels {
                12
            } else {
                6
            };
            assert!((1..=most).contains(&plot.series.len()), "{name}: {caption}");
            for series in &plot.series {
                assert_eq!(series.values.len(), plot.categories.len(), "{name}: {caption}");
                assert_eq!(series.labels.len(), plot.categories.len(), "{name}: {caption}");
            }
        }
    }
}

#[test]
fn the_same_plan_gives_the_same_document() {
    for (name, plan) in plans() {
        assert_eq!(built(&plan, Form::InSequence), built(&plan, Form::InSequence), "{name}");
    }
}

/// The maximal plan ends its Finnish texts in `fi` and its Swedish ones in `sv`.
#[test]
fn no_part_shows_words_of_the_other_language() {
    let built = built(&maximal(), Form::InSequence);
    for (language, block) in blocks(&built) {
        for span in spans(block) {
            let mut spoken = span.text.split(|c: char| !c.is_alphanumeric());
            let foreign = spoken.any(|word| word == language.other().tag());
            assert!(!foreign || span.language.is_some(), "{}: {}", language.tag(), span.text);
        }
    }
}

#[test]
fn a_missing_translation_is_shown_in_the_other_language_marked_and_reported() {
    let mut plan = maximal();
    plan.offices[0].hours.sv.clear();
    plan.blocks[2].sv = RichText::default();
    let built = built(&plan, Form::One(Language::Sv));
    let all = blocks(&built);
    let marked: Vec<String> = all
        .iter()
        .flat_map(|(_, block)| spans(block))
        .filter(|span| span.language == Some(Language::Fi))
        .map(|span| span.text.clone())
        .collect();
    assert!(marked.iter().any(|text| text == "Aukiolo yksi fi"), "{marked:?}");
    assert!(marked.iter().any(|text| text.contains("lihava fi")), "{marked:?}");
    let reported: Vec<String> = built
        .incomplete
        .iter()
        .filter(|lack| lack.lack == Lack::ShownInOther)
        .map(|Incomplete { place, .. }| place.to_string())
        .collect();
    assert_eq!(reported, ["blocks/b-3/text[sv]", "offices/o-1/hours[sv]"]);
}

#[test]
fn a_live_figure_without_a_value_is_a_dash_and_is_reported() {
    let mut plan = maximal();
    let gone = serde_json::json!(["Summa ", { "figure": "line:no-such-line:2025" }, "."]);
    plan.blocks[2].fi = serde_json::from_value(gone).unwrap();
    assert!(matches!(plan.blocks[2].fi.0[1], Inline::Figure(_)));
    let built = built(&plan, Form::One(Language::Fi));
    assert!(crate::common::text(&built.document).contains("Summa –."));
    let wanted = Lack::NoValue {
        quantity: Some("line:no-such-line:2025".to_owned()),
    };
    assert!(built.incomplete.iter().any(|lack| lack.lack == wanted));
}

/// Adds up the printed figures, not the program's own totals.
#[test]
fn the_printed_shares_add_up_to_the_cent() {
    let mut checked = 0;
    for (name, plan) in plans() {
        let built = built(&plan, Form::One(Language::Fi));
        for (_, block) in blocks(&built) {
            let Block::Table(table) = block else { continue };
            if words(&table.caption).contains("Kustannusryhmän ") {
                for column in 1..table.columns.len() {
                    check_column(&name, table, column);
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 30, "{checked}");
}

fn check_column(name: &str, table: &Table, column: usize) {
    let cents = |kind: RowKind| -> Vec<i64> {
        let rows = table.rows.iter().filter(|row| row.kind == kind);
        rows.map(|row| printed_cents(&words(&row.cells[column].paragraphs[0])))
            .collect()
    };
    let total: i64 = cents(RowKind::Body).iter().sum();
    assert_eq!(
        cents(RowKind::Total),
        [total],
        "{name}: {}, column {column}",
        words(&table.caption)
    );
}

fn printed_cents(text: &str) -> i64 {
    let (units, cents) = text.split_once(',').unwrap_or((text, "00"));
    let digits: String = units.chars().filter(char::is_ascii_digit).collect();
    let sign = if text.starts_with('−') { -1 } else { 1 };
    assert_eq!(cents.len(), 2, "{text}");
    sign * (digits.parse::<i64>().unwrap() * 100 + cents.parse::<i64>().unwrap())
}

#[test]
fn tables_that_no_chapter_shows_come_in_an_annex() {
    let mut plan = maximal();
    for chapter in &mut plan.chapters {
        chapter.tables.retain(|kind| *kind != TableKind::Partners);
    }
    let built = built(&plan, Form::One(Language::Fi));
    let all = blocks(&built);
    let heading = |wanted: &str| {
        all.iter()
            .position(|(_, block)| matches!(block, Block::Heading(heading) if words(&heading.spans) == wanted))
    };
    let annexes = heading("Liitteet").unwrap();
    assert!(heading("Yhteistyötahot").unwrap() > annexes);
    assert!(heading("Päätökset").is_none() && heading("Jäsenkuntien päätökset").unwrap() > annexes);
}

#[test]
fn the_moment_of_the_document_comes_from_the_plan() {
    let mut plan = maximal();
    assert_eq!(built(&plan, FORMS[0]).document.meta.created, "2025-03-14T00:00:00Z");
    plan.area.dated = None;
    assert_eq!(built(&plan, FORMS[0]).document.meta.created, "2023-03-23T00:00:00Z");
}
