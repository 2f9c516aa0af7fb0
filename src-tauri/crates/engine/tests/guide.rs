//! The user guide as the window and the paper show it.

use engine::{GuideBlock, Language, guide_pdf, guide_view};

/// The shape of a guide: what is the same in both languages.
fn shape(language: Language) -> Vec<String> {
    let block = |block: &GuideBlock| match block {
        GuideBlock::Heading { id, .. } => format!("heading {id}"),
        GuideBlock::Paragraph { .. } => "paragraph".to_owned(),
        GuideBlock::List { ordered, items } => format!("list {ordered} {}", items.len()),
        GuideBlock::Table { columns, rows, .. } => format!("table {} {}", columns.len(), rows.len()),
    };
    let chapters = guide_view(language).chapters;
    let lines = chapters.iter().map(|chapter| {
        let blocks: Vec<String> = chapter.blocks.iter().map(block).collect();
        format!("{}: {}", chapter.id, blocks.join(", "))
    });
    lines.collect()
}

#[test]
fn both_languages_of_the_guide_have_the_same_structure() {
    assert_eq!(shape(Language::Fi), shape(Language::Sv));
}

#[test]
fn ids_of_the_guide_lead_to_one_place() {
    let view = guide_view(Language::Fi);
    let headings = view.chapters.iter().flat_map(|chapter| {
        let inner = chapter.blocks.iter().filter_map(|block| match block {
            GuideBlock::Heading { id, .. } => Some(id),
            _ => None,
        });
        inner.chain([&chapter.id])
    });
    let mut ids: Vec<&String> = headings.collect();
    let all = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), all);
}

#[test]
fn every_table_row_of_the_guide_fills_its_columns() {
    for language in Language::ALL {
        for block in guide_view(language).chapters.iter().flat_map(|chapter| &chapter.blocks) {
            if let GuideBlock::Table { columns, rows, .. } = block {
                let filled = |row: &Vec<Vec<_>>| row.len() == columns.len() && row.iter().all(|cell| !cell.is_empty());
                assert!(rows.iter().all(filled), "{block:?}");
            }
        }
    }
}

#[test]
fn the_printed_guide_is_accessible_and_has_every_heading_of_its_source() {
    let sources = [
        (Language::Fi, include_str!("../../../../assets/guide/guide.fi.md")),
        (Language::Sv, include_str!("../../../../assets/guide/guide.sv.md")),
    ];
    for (language, source) in sources {
        let bytes = guide_pdf(language).unwrap();
        pdf::verify(&bytes).unwrap();
        let lines = pdf::text(&bytes).unwrap();
        let headings = source.lines().filter(|line| line.starts_with('#'));
        for heading in headings {
            let words = heading.trim_start_matches('#').split(" {#").next().unwrap().trim();
            let found = lines.iter().filter(|line| !line.contents && line.text.ends_with(words));
            assert_ne!(found.count(), 0, "{words}");
        }
        assert!(
            lines
                .iter()
                .all(|line| line.language == language.tag() || line.language.is_empty())
        );
        let pages = lines.iter().map(|line| line.page).max().unwrap();
        assert!((8..=14).contains(&pages), "{pages} pages");
    }
}
