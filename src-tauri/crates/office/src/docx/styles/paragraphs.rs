//! The styles of paragraphs outside tables.

use super::super::palette::{FAINT, HAIRLINE, Palette};
use super::super::paper::Paper;
use super::look::{Look, PLAIN};

/// Running text, and what surrounds it.
pub(super) fn text(palette: &Palette) -> Vec<Look<'_>> {
    let look = |id, name| Look { id, name, ..PLAIN };
    vec![
        Look {
            after: 140,
            line: 276,
            ..look("BodyText", "Body Text")
        },
        Look {
            before: 60,
            after: 180,
            line: 276,
            indent: [340, 340, 0],
            colour: Some(FAINT),
            set_apart: Some((None, HAIRLINE)),
            next: Some("BodyText"),
            ..look("Quote", "Quote")
        },
        Look {
            size: 20,
            before: 120,
            after: 200,
            indent: [170, 170, 0],
            set_apart: Some((Some(&palette.tint), &palette.accent)),
            next: Some("BodyText"),
            ..look("Note", "Note")
        },
        Look {
            size: 19,
            before: 240,
            after: 90,
            line: 252,
            bold: true,
            whole_words: true,
            next: Some("BodyText"),
            ..look("Caption", "caption")
        },
        Look {
            after: 100,
            line: 240,
            ..look("Figure", "Figure")
        },
        Look {
            size: 17,
            line: 240,
            colour: Some(FAINT),
            ..look("Header", "header")
        },
        Look {
            size: 17,
            line: 240,
            colour: Some(FAINT),
            ..look("Footer", "footer")
        },
    ]
}

/// Headings, and the titles of lists of contents.
pub(super) fn headings(palette: &Palette) -> Vec<Look<'_>> {
    let heading = |id, name, level, size, before, after| Look {
        id,
        name,
        size,
        before,
        after,
        line: 252,
        bold: true,
        colour: Some(&palette.accent),
        keep: true,
        outline: Some(level),
        whole_words: true,
        next: Some("BodyText"),
        ..PLAIN
    };
    vec![
        heading("Heading1", "heading 1", 1, 40, 480, 200),
        heading("Heading2", "heading 2", 2, 30, 400, 140),
        heading("Heading3", "heading 3", 3, 25, 320, 110),
        heading("Heading4", "heading 4", 4, 22, 260, 90),
        heading("Heading5", "heading 5", 5, 21, 220, 80),
        heading("Heading6", "heading 6", 6, 20, 200, 80),
        Look {
            outline: None,
            ..heading("TOCHeading", "TOC Heading", 1, 36, 360, 200)
        },
    ]
}

/// Items of lists by their levels.
pub(super) fn lists() -> Vec<Look<'static>> {
    let item = |id, name, level: u32| Look {
        id,
        name,
        after: 70,
        line: 276,
        indent: [357 * level, 0, 357],
        ..PLAIN
    };
    vec![
        item("ListBullet", "List Bullet", 1),
        item("ListBullet2", "List Bullet 2", 2),
        item("ListBullet3", "List Bullet 3", 3),
        item("ListNumber", "List Number", 1),
        item("ListNumber2", "List Number 2", 2),
        item("ListNumber3", "List Number 3", 3),
    ]
}

/// Lines of contents.
pub(super) fn contents(paper: Paper) -> Vec<Look<'static>> {
    let line = |id, name, left, before| Look {
        id,
        name,
        before,
        after: 50,
        indent: [left, 567, 0],
        page_at: Some(paper.text()),
        whole_words: true,
        ..PLAIN
    };
    vec![
        Look {
            bold: true,
            ..line("TOC1", "toc 1", 0, 140)
        },
        line("TOC2", "toc 2", 284, 0),
        Look {
            size: 19,
            colour: Some(FAINT),
            ..line("TOC3", "toc 3", 567, 0)
        },
        line("TableofFigures", "table of figures", 0, 0),
    ]
}

/// What stands on the cover.
pub(super) fn cover(palette: &Palette, paper: Paper) -> Vec<Look<'_>> {
    // A page that lies across has less room above the title.
    let above = if paper == Paper::ACROSS { 700 } else { 2_400 };
    let line = |id, name, size, before, after| Look {
        id,
        name,
        size,
        before,
        after,
        line: 252,
        whole_words: true,
        ..PLAIN
    };
    vec![
        line("Emblem", "Emblem", 21, 0, 600),
        Look {
            bold: true,
            colour: Some(&palette.accent),
            ..line("DraftMark", "Draft Mark", 26, 0, 120)
        },
        Look {
            bold: true,
            colour: Some(&palette.accent),
            ..line("Title", "Title", 60, above, 240)
        },
        Look {
            colour: Some(FAINT),
            ..line("SecondTitle", "Second Title", 38, 0, 240)
        },
        Look {
            bold: true,
            ..line("Subtitle", "Subtitle", 30, 240, 120)
        },
        line("CoverFact", "Cover Fact", 21, 80, 0),
    ]
}
