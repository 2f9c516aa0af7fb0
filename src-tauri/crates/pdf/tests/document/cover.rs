//! The first page.

use document::{Block, Language, Look, Orientation, Phrase};

use crate::placed::lines;
use crate::reader::Reader;
use crate::sample;

fn covered(alternative: &str, orientation: Orientation) -> document::Document {
    let Block::Picture(emblem) = sample::picture(alternative) else {
        unreachable!("a picture")
    };
    let mut document = sample::document(vec![sample::paragraph("Teksti")]);
    document.cover.emblem = Some(emblem);
    document.cover.draft = Some(Phrase {
        text: "Luonnos".into(),
        language: Language::Fi,
    });
    document.look = Look {
        orientation,
        ..Look::default()
    };
    document
}

#[test]
fn an_emblem_says_what_it_shows_or_is_decoration() {
    for orientation in [Orientation::Upright, Orientation::Across] {
        for (alternative, figures) in [("Pohjanlahden vaakuna", 1), ("", 0)] {
            let bytes = pdf::render(&covered(alternative, orientation), &[], &mut |_| {})
                .unwrap()
                .bytes;
            let reader = Reader::new(&bytes);
            assert_eq!(reader.count("Figure"), figures);
            assert_eq!(reader.alternatives().join(""), alternative);
        }
    }
}

#[test]
fn everything_on_the_cover_is_on_one_page_and_nothing_overlaps() {
    for orientation in [Orientation::Upright, Orientation::Across] {
        let document = covered("Vaakuna", orientation);
        let bytes = pdf::render(&document, &[], &mut |_| {}).unwrap().bytes;
        let page = Reader::new(&bytes).owned_text(1).replace('|', "");
        let cover = &document.cover;
        for phrase in cover
            .titles
            .iter()
            .chain(&cover.subtitles)
            .chain(&cover.lines)
            .chain(&cover.draft)
        {
            let word = phrase.text.split_whitespace().next().unwrap();
            assert!(page.contains(word), "{word} in {page}");
        }
        let heights: Vec<f32> = lines(&bytes, 1).iter().map(|(y, _)| *y).collect();
        assert!(heights.windows(2).all(|pair| pair[0] - pair[1] > 10.0), "{heights:?}");
    }
}

#[test]
fn an_emblem_that_is_no_picture_is_an_error_that_names_it() {
    let mut document = covered("Vaakuna", Orientation::Upright);
    document.cover.emblem.as_mut().unwrap().bytes = b"not a picture".to_vec();
    let failed = pdf::render(&document, &[], &mut |_| {}).unwrap_err();
    assert!(matches!(failed, pdf::PdfError::Picture { alternative, .. } if alternative == "Vaakuna"));
}
