//! What a document says of its own completeness, and what a short one leaves out.

use crate::common::{examples, maximal, words};
use document::{
    Block, Built, Detail, Form, Lack, Language, LeftOut, Link, Listed, Options, Row, RowKind, Span, Table, build,
};
use plan::Plan;
use plan::content::RichText;

/// What the Swedish annex calls texts that exist in Finnish only.
const SHOWN_IN_FINNISH: &str = "Texten saknas på svenska och visas på finska";

fn built(plan: &Plan, language: Language, detail: Detail) -> Built {
    let options = Options {
        form: Form::One(language),
        version: None,
        detail,
    };
    build(plan, &options, &|_| Some(vec![1]))
}

fn tables(built: &Built) -> Vec<&Table> {
    let tables = built.document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

/// The table with a name, without its language.
fn named<'b>(built: &'b Built, name: &str) -> Option<&'b Table> {
    let anchor = |table: &&&Table| table.anchor.0.ends_with(&format!("-table:{name}"));
    tables(built).iter().find(anchor).copied()
}

fn cell(table: &Table, row: usize, column: usize) -> Vec<Span> {
    table.rows[row].cells[column].paragraphs.concat()
}

#[test]
fn each_item_has_its_chapters_with_pages_its_texts_in_both_languages_and_its_tables() {
    for (name, plan) in examples() {
        for language in Language::ALL {
            let built = built(&plan, language, Detail::Full);
            let table = named(&built, "coverage").unwrap_or_else(|| panic!("{name} has no coverage"));
            assert_eq!(table.rows.len(), 6, "{name}");
            for row in 0..6 {
                let chapters = cell(table, row, 1);
                let pages: Vec<&Span> = chapters.iter().filter(|span| span.page_of.is_some()).collect();
                let answering = plan
                    .chapters
                    .iter()
                    .filter(|chapter| chapter.items().any(|item| usize::from(item.get()) == row + 1));
                assert_eq!(pages.len(), answering.count(), "{name}: item {}", row + 1);
            }
        }
    }
}

/// The maximal plan has all its texts in both languages; one block's Swedish text is taken away.
#[test]
fn an_item_with_a_missing_text_is_covered_partly() {
    let mut plan = maximal();
    let item = usize::from(plan.chapters[0].items().next().unwrap().get()) - 1;
    let chapter = plan.chapters[0].id.clone();
    let states = |plan: &Plan| {
        let built = built(plan, Language::Fi, Detail::Full);
        let table = named(&built, "coverage").unwrap();
        [words(&cell(table, item, 2)), words(&cell(table, item, 3))]
    };
    let [fi, sv] = states(&plan);
    assert_eq!(fi, sv);
    assert!(fi.starts_with("Kaikki ("), "{fi}");
    let texts: usize = fi.trim_start_matches("Kaikki (").trim_end_matches(')').parse().unwrap();
    let block = plan.blocks.iter_mut().find(|block| block.chapter == chapter).unwrap();
    block.sv = RichText::default();
    assert_eq!(states(&plan), [fi, format!("Osittain ({}/{texts})", texts - 1)]);
}

#[test]
fn what_a_document_lacks_is_listed_in_it_by_kind_and_place() {
    let mut plan = maximal();
    plan.offices[0].hours.sv.clear();
    let built = built(&plan, Language::Sv, Detail::Full);
    let table = named(&built, "lacks").expect("there is something to list");
    let kind = |row: &Row| row.kind == RowKind::Group && words(&row.cells[0].paragraphs[0]) == SHOWN_IN_FINNISH;
    let group = table.rows.iter().position(kind).expect("the missing text has its kind");
    assert_eq!(words(&cell(table, group + 1, 0)), "Verksamhetsställen");
    assert!(words(&cell(table, group + 1, 1)).contains(" › "));
}

#[test]
fn a_short_document_leaves_out_what_documents_the_figures_and_says_so() {
    let plan = maximal();
    for language in Language::ALL {
        let (full, short) = (
            built(&plan, language, Detail::Full),
            built(&plan, language, Detail::Short),
        );
        let gone = ["stated", "sources", "indicators"];
        for name in gone {
            assert!(named(&full, name).is_some() && named(&short, name).is_none(), "{name}");
        }
        let has = |built: &Built, start: &str| {
            tables(built)
                .iter()
                .any(|table| table.anchor.0.contains(&format!("-table:{start}:")))
        };
        for start in ["advances", "pool-division", "shares-by-pool"] {
            assert!(!has(&short, start), "{start}");
        }
        assert!(has(&full, "advances") && has(&full, "pool-division"));
        let said = named(&short, "lacks").map(|table| table.rows.len());
        assert!(said.is_some_and(|rows| rows > 1));
        for what in [
            LeftOut::Advances,
            LeftOut::StatedFigures,
            LeftOut::Sources,
            LeftOut::SharesByPool,
            LeftOut::KeyComparison,
        ] {
            let noted = |built: &Built| built.incomplete.iter().any(|lack| lack.lack == Lack::LeftOut(what));
            assert!(noted(&short) && !noted(&full), "{what:?}");
        }
    }
}

#[test]
fn tables_and_charts_are_listed_after_the_contents_when_there_are_several() {
    let listed = |plan: &Plan| -> Vec<Listed> {
        let built = built(plan, Language::Fi, Detail::Full);
        let lists = built.document.blocks.iter().filter_map(|block| match block {
            Block::Contents { listed, .. } => Some(*listed),
            _ => None,
        });
        lists.collect()
    };
    let contents = Listed::Headings { depth: 2 };
    assert_eq!(listed(&maximal()), [contents, Listed::Tables, Listed::Charts]);
    assert!(!listed(&Plan::default()).contains(&Listed::Charts));
}

/// A live figure in the text leads to the table that holds it; the figure's year decides which one.
#[test]
fn live_figures_lead_to_their_tables() {
    let mut led = 0;
    for (name, plan) in examples() {
        let built = built(&plan, Language::Fi, Detail::Full);
        for block in &built.document.blocks {
            let Block::Paragraph(spans) = block else { continue };
            for span in spans {
                let Some(Link::Anchor(anchor)) = &span.link else {
                    continue;
                };
                let Some(table) = tables(&built).into_iter().find(|table| table.anchor == *anchor) else {
                    continue;
                };
                let digits: String = span.text.chars().filter(char::is_ascii_digit).collect();
                let cells = table
                    .rows
                    .iter()
                    .flat_map(|row| &row.cells)
                    .flat_map(|cell| &cell.paragraphs);
                // Counts and percentages of a line follow from the table without standing in it.
                let stands = cells.map(|spans| words(spans)).any(|text| {
                    text.chars()
                        .filter(char::is_ascii_digit)
                        .collect::<String>()
                        .starts_with(&digits)
                });
                led += usize::from(stands);
                assert!(!digits.is_empty(), "{name}: {}", span.text);
            }
        }
    }
    assert!(led > 20, "{led}");
}

fn example(wanted: &str) -> Plan {
    let found = examples().into_iter().find(|(name, _)| name == wanted);
    found.unwrap().1
}

/// Porvoo's estimate has two lines without amounts in any of its three years.
#[test]
fn a_place_that_lacks_in_several_years_is_named_once() {
    let built = built(&example("porvoo"), Language::Fi, Detail::Full);
    let lacks = named(&built, "lacks").unwrap();
    let said: String = lacks
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| words(&cell.paragraphs.concat()))
        .collect();
    assert_eq!(said.matches("Sopeutumiskustannukset").count(), 1, "{said}");
    assert_eq!(said.matches("Määrät vuosittain: 2025–2027").count(), 2, "{said}");
}

/// Pirkanmaa's source has a table of activation rates: eleven rows by nine months.
#[test]
fn stated_figures_that_agree_stand_side_by_side() {
    let plan = example("pirkanmaa");
    for language in Language::ALL {
        let built = built(&plan, language, Detail::Full);
        let shapes: Vec<(usize, usize)> = tables(&built)
            .into_iter()
            .filter(|table| table.anchor.0.contains("-table:stated-agreeing"))
            .map(|table| (table.rows.len(), table.columns.len() - 1))
            .collect();
        let shown: usize = shapes.iter().map(|(rows, columns)| rows * columns).sum();
        let rows = named(&built, "stated").unwrap().rows.len();
        assert!(shown >= 90 && rows < 50, "{shapes:?} {rows}");
        assert!(rows + shown >= plan.stated_figures.len());
    }
}
