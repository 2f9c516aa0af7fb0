//! What stays together wherever a page ends, and how far headings are from the text before them.

use document::{Block, Span};

use super::placed::lines;
use super::sample;

fn render(blocks: Vec<Block>) -> pdf::Rendered {
    let mut document = sample::document(blocks);
    document.cover.draft = None;
    pdf::render(&document, &[], &mut |_| {}).unwrap()
}

/// Page and height of the first line that begins with `start`.
fn place(rendered: &pdf::Rendered, start: &str) -> (usize, f32) {
    for page in 2..=rendered.pages {
        for (y, line) in lines(&rendered.bytes, page) {
            let text: String = line.iter().map(|letter| letter.text.as_str()).collect();
            if text.starts_with(start) {
                return (page, y);
            }
        }
    }
    panic!("no line begins with {start}")
}

fn fillers(count: usize) -> Vec<Block> {
    (0..count).map(|_| sample::paragraph("rivi")).collect()
}

#[test]
fn the_head_of_a_table_under_a_heading_is_never_alone_at_the_foot_of_a_page() {
    for count in 20..32 {
        let mut blocks = fillers(count);
        blocks.extend([sample::heading(1, "", "Otsikko"), sample::table(1, 6)]);
        let rendered = render(blocks);
        let heading = place(&rendered, "Otsikko").0;
        let group = place(&rendered, "Palvelut").0;
        assert_eq!(heading, group, "{count} lines before it");
    }
}

/// 28 points of space, and what is below and above the letters in their lines.
#[test]
fn the_space_above_a_heading_is_there_once() {
    let rendered = render(vec![
        sample::paragraph("ennen"),
        sample::heading(1, "", "Otsikko"),
        sample::paragraph("jälkeen"),
    ]);
    let distance = place(&rendered, "ennen").1 - place(&rendered, "Otsikko").1;
    assert!((45.0..57.0).contains(&distance), "{distance}");
}

#[test]
fn a_short_note_is_on_one_page() {
    let note = format!("alku {} loppu", "sana ".repeat(75));
    for count in 22..32 {
        let mut blocks = fillers(count);
        blocks.push(Block::Note(vec![Span::plain(note.clone())]));
        let rendered = render(blocks);
        let words = |page: usize| -> String {
            let lines = lines(&rendered.bytes, page).into_iter();
            lines.flat_map(|(_, line)| line).map(|letter| letter.text).collect()
        };
        let (from, _) = place(&rendered, "alku");
        assert!(words(from).contains("loppu"), "{count} lines before it");
    }
}
