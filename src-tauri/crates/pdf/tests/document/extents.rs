//! Where passages stand, against poppler's view of where the words of a page are.

use std::process::Command;

use document::{Block, Built, Detail, Form, Language, List, Options, words};
use lopdf::content::Content;
use quick_xml::Reader;
use quick_xml::events::Event;

/// A word as poppler finds it on a page, with its middle in points from the upper left corner.
struct Found {
    page: usize,
    x: f32,
    y: f32,
    text: String,
}

fn example(name: &str, form: Form) -> Built {
    let path = format!("{}/../../../assets/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let plan = plan::json::from_json(&std::fs::read(path).unwrap()).unwrap();
    let options = Options {
        form,
        version: None,
        detail: Detail::Full,
    };
    document::build(&plan, &options, &|_| None)
}

fn words_and_places(bytes: &[u8]) -> String {
    let folder = std::env::temp_dir().join(format!("laadin-extents-{}-{}", std::process::id(), bytes.len()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("document.pdf");
    std::fs::write(&file, bytes).unwrap();
    let output = Command::new("pdftotext").arg("-bbox").arg(&file).arg("-").output();
    std::fs::remove_dir_all(&folder).unwrap();
    let output = output.unwrap_or_else(|error| panic!("pdftotext (of poppler-utils): {error}"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn found(bytes: &[u8]) -> Vec<Found> {
    let xml = words_and_places(bytes);
    let mut reader = Reader::from_str(&xml);
    let (mut all, mut page, mut middle) = (vec![], 0, None);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) if element.name().as_ref() == "page" => page += 1,
            Event::Start(element) if element.name().as_ref() == "word" => {
                let edge = |name: &str| -> f32 {
                    let attribute = element.try_get_attribute(name).unwrap().unwrap();
                    attribute.value.parse().unwrap()
                };
                middle = Some(((edge("xMin") + edge("xMax")) / 2.0, (edge("yMin") + edge("yMax")) / 2.0));
            }
            Event::Text(text) => {
                if let Some((x, y)) = middle {
                    let text = text.to_string();
                    all.push(Found { page, x, y, text });
                }
            }
            Event::End(element) if element.name().as_ref() == "word" => middle = None,
            Event::Eof => return all,
            _ => {}
        }
    }
}

/// What every passage of running text says; nothing for others.
fn said(blocks: &[Block]) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Paragraph(spans) | Block::Quotation(spans) | Block::Note(spans) => vec![words(spans)],
        Block::Heading(heading) => vec![format!("{} {}", heading.number, words(&heading.spans))],
        Block::List(list) => items(list),
        Block::InLanguage { blocks, .. } => said(blocks),
        Block::Parallel(parallel) => parallel.pairs.iter().flatten().flat_map(|side| said(side)).collect(),
        _ => vec![String::new()],
    };
    blocks.iter().flat_map(of).collect()
}

fn items(list: &List) -> Vec<String> {
    let item = |(index, item): (usize, &document::Item)| {
        let number = if list.ordered {
            (index + 1).to_string()
        } else {
            String::new()
        };
        let own = format!("{number} {}", words(&item.spans));
        std::iter::once(own)
            .chain(item.inner.iter().flat_map(items))
            .collect::<Vec<_>>()
    };
    list.items.iter().enumerate().flat_map(item).collect()
}

/// The letters of a text in alphabetical order: words at the same height come in no certain order.
fn letters(text: &str) -> String {
    let mut letters: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.sort_unstable();
    letters.into_iter().collect()
}

/// Every passage of running text has exactly its own words within its extents.
fn check(name: &str, form: Form) {
    let built = example(name, form);
    let rendered = pdf::render(&built.document, &[], &mut |_| {}).unwrap();
    let found = found(&rendered.bytes);
    let mut checked = 0;
    for (passage, said) in said(&built.document.blocks).iter().enumerate() {
        if letters(said).is_empty() {
            continue;
        }
        let own = rendered.extents.iter().filter(|extent| extent.passage == Some(passage));
        let inside: String = own
            .flat_map(|extent| {
                let within = |word: &&Found| {
                    word.page == extent.page
                        && (extent.x..=extent.x + extent.width).contains(&word.x)
                        && (extent.y..=extent.y + extent.height).contains(&word.y)
                };
                found.iter().filter(within).map(|word| word.text.as_str())
            })
            .collect();
        assert_eq!(
            letters(&inside),
            letters(said),
            "{name} {form:?} passage {passage}: {said}"
        );
        checked += 1;
    }
    assert!(checked > 100, "{name} {form:?}: {checked}");
}

#[test]
fn the_words_of_a_passage_and_no_others_lie_within_its_extents() {
    check("meri-lappi", Form::One(Language::Fi));
}

#[test]
fn side_by_side_each_passage_has_its_extent_in_its_column() {
    check("espoo-kauniainen", Form::InParallel);
}

#[test]
fn the_cover_has_an_extent_of_its_own_on_the_first_page() {
    let built = example("meri-lappi", Form::InSequence);
    let rendered = pdf::preview(&built.document).unwrap();
    let cover = &rendered.extents[0];
    assert_eq!((cover.passage, cover.page), (None, 1));
    assert!(rendered.extents[1..].iter().all(|extent| extent.passage.is_some()));
}

#[test]
fn a_preview_has_the_pages_of_an_export_and_paints_the_same_on_them() {
    for form in [Form::One(Language::Fi), Form::InParallel] {
        let built = example("meri-lappi", form);
        let export = pdf::render(&built.document, &[], &mut |_| {}).unwrap();
        let preview = pdf::preview(&built.document).unwrap();
        assert_eq!((preview.pages, &preview.extents), (export.pages, &export.extents));
        assert!(painted(&preview.bytes) == painted(&export.bytes), "{form:?}");
    }
}

/// What is painted on every page, without the marks that say what it belongs to.
fn painted(bytes: &[u8]) -> Vec<Vec<String>> {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let page = |id| {
        let operations = Content::decode(&file.get_page_content(id)).unwrap().operations;
        let painted = operations
            .into_iter()
            .filter(|operation| !["BDC", "EMC"].contains(&operation.operator.as_str()));
        painted
            .map(|operation| format!("{:?} {}", operation.operands, operation.operator))
            .collect()
    };
    file.page_iter().map(page).collect()
}
