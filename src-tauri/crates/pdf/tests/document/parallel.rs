//! Two languages side by side, and what follows from the order of pages: numbers in the text, lists, draft marks.

use std::collections::HashMap;

use document::{Anchor, Block, Document, Language, Listed, Orientation, Parallel, Span};

use super::placed::{Letter, lines};
use super::reader::Reader;
use super::sample;

fn across(blocks: Vec<Block>) -> Document {
    let mut document = sample::document(blocks);
    document.look.orientation = Orientation::Across;
    document.cover.draft = None;
    document
}

fn render(document: &Document) -> pdf::Rendered {
    pdf::render(document, &[], &mut |_| {}).expect("a document of tests can be rendered")
}

fn parallel(pairs: Vec<[Vec<Block>; 2]>) -> Block {
    Block::Parallel(Parallel {
        languages: [Language::Fi, Language::Sv],
        pairs,
    })
}

/// A pair of paragraphs that begin with `a` or `b` and a number, and have so many words.
fn pair(number: usize, left: usize, right: usize) -> [Vec<Block>; 2] {
    let text = |side: &str, words: usize| {
        vec![sample::paragraph(&format!(
            "{side}{number} {}",
            "sana ".repeat(words).trim_end()
        ))]
    };
    [text("a", left), text("b", right)]
}

/// Page and height, in tenths of a point, of every word where it first stands.
struct Places(HashMap<String, (usize, i32)>);

impl Places {
    fn of(rendered: &pdf::Rendered) -> Self {
        let mut places = HashMap::new();
        for page in 1..=rendered.pages {
            for (y, letters) in lines(&rendered.bytes, page) {
                for word in words(&letters) {
                    places.entry(word).or_insert((page, (y * 10.0).round() as i32));
                }
            }
        }
        Places(places)
    }

    fn at(&self, word: &str) -> (usize, i32) {
        *self.0.get(word).unwrap_or_else(|| panic!("{word} stands on no page"))
    }
}

/// The words of a line; columns are apart though no space is between them.
fn words(letters: &[Letter]) -> Vec<String> {
    let mut text = String::new();
    let mut end = f32::INFINITY;
    for letter in letters {
        if letter.x > end + 3.0 {
            text.push(' ');
        }
        text.push_str(&letter.text);
        end = letter.end;
    }
    text.split(' ').map(str::to_owned).collect()
}

#[test]
fn pairs_begin_at_the_same_height_on_the_same_page() {
    let pairs: Vec<_> = (0..40)
        .map(|number| pair(number, 5 + number * 37 % 130, 5 + number * 61 % 170))
        .collect();
    let rendered = render(&across(vec![parallel(pairs)]));
    assert!(rendered.pages > 4);
    let places = Places::of(&rendered);
    for number in 0..40 {
        let place = |side: &str| places.at(&format!("{side}{number}"));
        assert_eq!(place("a"), place("b"), "pair {number}");
    }
}

#[test]
fn the_left_column_is_read_whole_before_the_right_one() {
    let pairs = (0..12).map(|number| pair(number, 60, 90)).collect();
    let reader = Reader::new(&render(&across(vec![parallel(pairs)])).bytes);
    let marks: Vec<String> = reader
        .texts("P")
        .iter()
        .filter_map(|text| text.split(' ').next())
        .filter(|mark| mark.starts_with(['a', 'b']) && mark.len() < 4)
        .map(str::to_owned)
        .collect();
    let expected: Vec<String> = ["a", "b"]
        .iter()
        .flat_map(|side| (0..12).map(move |number| format!("{side}{number}")))
        .collect();
    assert_eq!(marks, expected);
    assert_eq!(reader.languages("Sect"), ["sv"]);
}

#[test]
fn a_pair_longer_than_a_page_goes_on_in_both_columns_and_loses_nothing() {
    let long = |text: &str| vec![sample::paragraph(&format!("{text} ").repeat(900))];
    let pairs = vec![[long("vasen"), long("höger")], pair(1, 10, 10)];
    let rendered = render(&across(vec![parallel(pairs)]));
    let reader = Reader::new(&rendered.bytes);
    let said = reader.texts("P").join(" ");
    for word in ["vasen", "höger"] {
        assert_eq!(said.matches(word).count(), 900);
    }
    let places = Places::of(&rendered);
    let place = |mark| places.at(mark);
    assert_eq!(place("a1"), place("b1"));
    assert_eq!(place("a1").0, rendered.pages);
}

#[test]
fn headings_of_both_columns_stay_with_what_follows_wherever_the_page_ends() {
    for lines in 0..26 {
        let filler = (0..lines).map(|number| pair(100 + number, 3, 3)).collect();
        let headings = [
            vec![sample::heading(1, "", "Otsikko hx")],
            vec![sample::heading(1, "", "Rubrik hy")],
        ];
        let rendered = render(&across(vec![
            parallel(filler),
            parallel(vec![headings, pair(1, 90, 20)]),
        ]));
        let places = Places::of(&rendered);
        let place = |mark| places.at(mark);
        assert_eq!(place("hx"), place("hy"), "{lines} lines");
        assert_eq!(place("a1"), place("b1"), "{lines} lines");
        assert_eq!(place("hx").0, place("a1").0, "{lines} lines");
    }
}

#[test]
fn headings_of_both_columns_stay_with_a_table_over_the_whole_page() {
    for lines in 0..26 {
        let mut pairs: Vec<_> = (0..lines).map(|number| pair(100 + number, 3, 3)).collect();
        pairs.push([
            vec![sample::heading(1, "", "Otsikko hx")],
            vec![sample::heading(1, "", "Rubrik hy")],
        ]);
        let rendered = render(&across(vec![parallel(pairs), sample::table(1, 6)]));
        let places = Places::of(&rendered);
        let place = |mark| places.at(mark);
        assert_eq!(place("hx"), place("hy"), "{lines} lines");
        assert_eq!(place("hx").0, place("Kustannukset").0, "{lines} lines");
    }
}

#[test]
fn bookmarks_of_a_column_stand_under_its_own_headings() {
    let heading = |level, text| vec![sample::heading(level, "", text)];
    let pairs = vec![
        [heading(1, "Luku"), heading(1, "Kapitel")],
        pair(1, 5, 5),
        [heading(2, "Kohta"), heading(2, "Punkt")],
        pair(2, 5, 5),
    ];
    let more = vec![[heading(2, "Toinen"), heading(2, "Andra")], pair(3, 5, 5)];
    let rendered = render(&across(vec![
        parallel(pairs),
        sample::paragraph("Väli"),
        parallel(more),
    ]));
    let bookmarks = Reader::new(&rendered.bytes).bookmarks();
    let expected = [
        (1, "Luku"),
        (2, "Kohta"),
        (2, "Toinen"),
        (1, "Kapitel"),
        (2, "Punkt"),
        (2, "Andra"),
    ];
    assert_eq!(bookmarks, expected.map(|(depth, text)| (depth, text.to_owned())));
}

#[test]
fn the_number_of_a_page_in_the_text_is_the_page_where_the_anchor_is() {
    let reference = |anchor: &str| {
        let mut number = Span::plain("?");
        number.page_of = Some(Anchor(anchor.into()));
        Block::Paragraph(vec![Span::plain("Katso sivu "), number, Span::plain(" ja liite.")])
    };
    let mut blocks = vec![reference("table-12"), reference("nowhere")];
    for number in 1..=12 {
        blocks.push(Block::PageBreak);
        blocks.push(sample::table(number, 3));
    }
    let rendered = render(&sample::document(blocks));
    let reader = Reader::new(&rendered.bytes);
    let said = reader.texts("P");
    let (page, _) = Places::of(&rendered).at("12.");
    assert!(said.contains(&format!("Katso sivu {page} ja liite.")), "{said:?}");
    assert!(said.contains(&"Katso sivu ? ja liite.".to_owned()), "{said:?}");
    let line = lines(&rendered.bytes, 2).into_iter().find_map(|(_, letters)| {
        let text: String = letters.iter().map(|letter| letter.text.as_str()).collect();
        text.contains(&format!("sivu {page} ja")).then_some(letters)
    });
    let gaps = line.unwrap();
    let widest = gaps.windows(2).map(|two| two[1].x - two[0].end).fold(0.0, f32::max);
    assert!(widest < 0.5, "a gap of {widest} points beside the number");
}

#[test]
fn lists_name_tables_and_charts_with_their_pages_and_are_left_out_when_empty() {
    let list = |title: &str, listed| Block::Contents {
        title: title.into(),
        listed,
    };
    let blocks = vec![
        list("Taulukot", Listed::Tables),
        list("Kuviot", Listed::Charts),
        Block::PageBreak,
        sample::table(1, 3),
        Block::PageBreak,
        sample::table(2, 3),
    ];
    let rendered = render(&sample::document(blocks));
    let reader = Reader::new(&rendered.bytes);
    assert_eq!(rendered.pages, 4, "cover, list and two tables");
    assert_eq!(reader.texts("H1"), ["Taulukot"]);
    let entries = reader.texts("TOCI");
    assert_eq!(entries.len(), 2);
    assert!(
        entries[0].starts_with("Taulukko 1.") && entries[0].ends_with('3'),
        "{entries:?}"
    );
    assert!(
        entries[1].starts_with("Taulukko 2.") && entries[1].ends_with('4'),
        "{entries:?}"
    );
}

#[test]
fn the_draft_mark_is_behind_every_page_but_the_cover_and_is_not_read() {
    let blocks = vec![sample::paragraph("Yksi"), Block::PageBreak, sample::paragraph("Kaksi")];
    let rendered = render(&sample::document(blocks));
    let reader = Reader::new(&rendered.bytes);
    for page in 2..=rendered.pages {
        assert_eq!(first_mark(&rendered.bytes, page), "Watermark");
        let text = reader.page_text(page);
        assert!(!text.iter().any(|text| text == "Luonnos"), "{text:?}");
        assert!(!reader.owned_text(page).contains("Luonnos"));
    }
    let mut frozen = sample::document(vec![sample::paragraph("Yksi")]);
    frozen.cover.draft = None;
    assert_ne!(first_mark(&render(&frozen).bytes, 2), "Watermark");
}

/// What kind of artifact a page begins with; empty for content.
fn first_mark(bytes: &[u8], page: usize) -> String {
    let file = lopdf::Document::load_mem(bytes).unwrap();
    let id = file.page_iter().nth(page - 1).unwrap();
    let operations = lopdf::content::Content::decode(&file.get_page_content(id))
        .unwrap()
        .operations;
    let first = operations.iter().find(|operation| operation.operator == "BDC").unwrap();
    let properties = first.operands[1].as_dict().unwrap();
    let subtype = properties.get(b"Subtype").and_then(|subtype| subtype.as_name());
    String::from_utf8_lossy(subtype.unwrap_or_default()).into_owned()
}

#[test]
fn twice_the_pairs_are_twice_the_marks_and_not_more() {
    let marks = |count: usize| {
        let pairs = (0..count).map(|number| pair(number, 40 + number % 60, 50)).collect();
        let rendered = render(&across(vec![parallel(pairs)]));
        let reader = Reader::new(&rendered.bytes);
        (1..=rendered.pages)
            .map(|page| reader.page_text(page).len())
            .sum::<usize>()
    };
    let (once, twice) = (marks(100), marks(200));
    assert!(twice < once * 21 / 10, "{once} and {twice}");
}
