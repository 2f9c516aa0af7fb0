//! The styles: Word's own by their names, so that outlines, lists of contents and screen readers know them, and a few more
//! for tables, notes and the cover.

use document::Language;

use super::palette::{FAINT, HAIRLINE, INK, Palette};
use super::paper::Paper;
use super::{NAMESPACES, tag};
use crate::xml::Xml;

/// The font of the text.
pub(super) const FONT: &str = "Source Sans 3";

/// Distances and marks of a paragraph style. Lengths are twips, sizes half points.
#[derive(Clone, Copy)]
struct Look<'a> {
    id: &'a str,
    name: &'a str,
    /// The style of the paragraph after it; none for the same.
    next: Option<&'a str>,
    size: u32,
    before: u32,
    after: u32,
    /// Distance of lines in 240ths of the usual one.
    line: u32,
    bold: bool,
    colour: Option<&'a str>,
    /// From left, right and hanging.
    indent: [u32; 3],
    right: bool,
    keep: bool,
    /// Background and the colour of the rule at its left.
    set_apart: Option<(Option<&'a str>, &'a str)>,
    /// Level of a heading, from 1.
    outline: Option<u8>,
    /// Words aren't divided.
    whole_words: bool,
    /// A leader and page number at the right.
    page_at: Option<u32>,
}

/// What most paragraphs look like.
const PLAIN: Look<'static> = Look {
    id: "",
    name: "",
    next: None,
    size: 21,
    before: 0,
    after: 0,
    line: 264,
    bold: false,
    colour: None,
    indent: [0, 0, 0],
    right: false,
    keep: false,
    set_apart: None,
    outline: None,
    whole_words: false,
    page_at: None,
};

/// The part that says how everything looks.
pub(super) fn part(language: Language, palette: &Palette, paper: Paper) -> String {
    let mut xml = Xml::part();
    xml.element("w:styles", &NAMESPACES[..1], |xml| {
        defaults(xml, language);
        basic(xml, palette);
        let looks = [
            text(palette),
            headings(palette),
            lists(),
            contents(paper),
            tables(palette),
            cover(palette, paper),
        ];
        looks.iter().flatten().for_each(|look| look.write(xml));
        plan_table(xml, palette);
        side_by_side(xml);
    });
    xml.finish()
}

fn defaults(xml: &mut Xml, language: Language) {
    xml.element("w:docDefaults", &[], |xml| {
        xml.element("w:rPrDefault", &[], |xml| {
            xml.element("w:rPr", &[], |xml| {
                let fonts = [
                    ("w:ascii", FONT),
                    ("w:eastAsia", FONT),
                    ("w:hAnsi", FONT),
                    ("w:cs", FONT),
                ];
                xml.empty("w:rFonts", &fonts);
                xml.value("w:color", INK);
                xml.value("w:sz", "21");
                xml.value("w:szCs", "21");
                xml.empty(
                    "w:lang",
                    &[
                        ("w:val", tag(language)),
                        ("w:eastAsia", tag(language)),
                        ("w:bidi", "ar-SA"),
                    ],
                );
            });
        });
        xml.element("w:pPrDefault", &[], |_| {});
    });
}

/// The style that things of a kind have when they name none.
fn default(xml: &mut Xml, kind: &str, id: &str, name: &str, content: &dyn Fn(&mut Xml)) {
    let attributes = [("w:type", kind), ("w:default", "1"), ("w:styleId", id)];
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", name);
        content(xml);
    });
}

/// The styles that every document has, and links.
fn basic(xml: &mut Xml, palette: &Palette) {
    default(xml, "paragraph", "Normal", "Normal", &|xml| xml.empty("w:qFormat", &[]));
    default(
        xml,
        "character",
        "DefaultParagraphFont",
        "Default Paragraph Font",
        &hidden,
    );
    default(xml, "table", "TableNormal", "Normal Table", &|xml| {
        hidden(xml);
        xml.element("w:tblPr", &[], |xml| {
            xml.empty("w:tblInd", &[("w:w", "0"), ("w:type", "dxa")]);
            xml.element("w:tblCellMar", &[], |xml| margins(xml, [0, 108, 0, 108]));
        });
    });
    default(xml, "numbering", "NoList", "No List", &hidden);
    xml.element(
        "w:style",
        &[("w:type", "character"), ("w:styleId", "Hyperlink")],
        |xml| {
            xml.value("w:name", "Hyperlink");
            xml.value("w:basedOn", "DefaultParagraphFont");
            xml.value("w:uiPriority", "99");
            xml.element("w:rPr", &[], |xml| {
                xml.value("w:color", &palette.accent);
                xml.value("w:u", "single");
            });
        },
    );
}

fn hidden(xml: &mut Xml) {
    xml.value("w:uiPriority", "99");
    xml.empty("w:semiHidden", &[]);
    xml.empty("w:unhideWhenUsed", &[]);
}

fn text(palette: &Palette) -> Vec<Look<'_>> {
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

fn headings(palette: &Palette) -> Vec<Look<'_>> {
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

fn lists() -> Vec<Look<'static>> {
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

fn contents(paper: Paper) -> Vec<Look<'static>> {
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

fn tables(palette: &Palette) -> Vec<Look<'_>> {
    let cell = |id, name| Look {
        id,
        name,
        size: 18,
        before: 40,
        after: 40,
        line: 240,
        ..PLAIN
    };
    let bold = |id, name| Look {
        bold: true,
        ..cell(id, name)
    };
    let right = |look| Look { right: true, ..look };
    vec![
        cell("TableText", "Table Text"),
        right(cell("TableNumber", "Table Number")),
        Look {
            colour: Some(&palette.accent),
            keep: true,
            ..bold("TableHeading", "Table Heading")
        },
        Look {
            colour: Some(&palette.accent),
            keep: true,
            ..right(bold("TableHeadingNumber", "Table Heading Number"))
        },
        Look {
            keep: true,
            ..bold("TableGroup", "Table Group")
        },
        bold("TableTotal", "Table Total"),
        right(bold("TableTotalNumber", "Table Total Number")),
        Look {
            size: 17,
            before: 60,
            after: 160,
            line: 240,
            colour: Some(FAINT),
            next: Some("BodyText"),
            ..cell("TableNote", "Table Note")
        },
        Look {
            size: 2,
            before: 0,
            after: 0,
            ..cell("AfterTable", "After Table")
        },
    ]
}

fn cover(palette: &Palette, paper: Paper) -> Vec<Look<'_>> {
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

impl Look<'_> {
    fn write(&self, xml: &mut Xml) {
        const WORDS_OWN: [&str; 22] = [
            "Body Text",
            "Quote",
            "caption",
            "header",
            "footer",
            "heading 1",
            "heading 2",
            "heading 3",
            "heading 4",
            "heading 5",
            "heading 6",
            "TOC Heading",
            "List Bullet",
            "List Bullet 2",
            "List Bullet 3",
            "List Number",
            "List Number 2",
            "List Number 3",
            "toc 1",
            "toc 2",
            "toc 3",
            "table of figures",
        ];
        let own = WORDS_OWN.contains(&self.name) || ["Title", "Subtitle"].contains(&self.name);
        let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", self.id)];
        if !own {
            attributes.insert(1, ("w:customStyle", "1"));
        }
        xml.element("w:style", &attributes, |xml| {
            xml.value("w:name", self.name);
            xml.value("w:basedOn", "Normal");
            xml.value("w:next", self.next.unwrap_or(self.id));
            xml.empty("w:qFormat", &[]);
            xml.element("w:pPr", &[], |xml| self.paragraph(xml));
            xml.element("w:rPr", &[], |xml| self.run(xml));
        });
    }

    fn paragraph(&self, xml: &mut Xml) {
        if self.keep {
            xml.empty("w:keepNext", &[]);
            xml.empty("w:keepLines", &[]);
        }
        xml.empty("w:widowControl", &[]);
        if let Some((background, rule)) = self.set_apart {
            let rule = [("w:val", "single"), ("w:sz", "18"), ("w:space", "8"), ("w:color", rule)];
            xml.element("w:pBdr", &[], |xml| xml.empty("w:left", &rule));
            if let Some(colour) = background {
                xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour)]);
            }
        }
        if let Some(at) = self.page_at {
            xml.element("w:tabs", &[], |xml| {
                let at = at.to_string();
                xml.empty("w:tab", &[("w:val", "right"), ("w:leader", "dot"), ("w:pos", &at)]);
            });
        }
        if self.whole_words {
            xml.empty("w:suppressAutoHyphens", &[]);
        }
        let [before, after, line] = [self.before, self.after, self.line].map(|length| length.to_string());
        xml.empty(
            "w:spacing",
            &[
                ("w:before", &before),
                ("w:after", &after),
                ("w:line", &line),
                ("w:lineRule", "auto"),
            ],
        );
        if self.indent != [0, 0, 0] {
            let [left, right, hanging] = self.indent.map(|length| length.to_string());
            xml.empty(
                "w:ind",
                &[("w:left", &left), ("w:right", &right), ("w:hanging", &hanging)],
            );
        }
        if self.right {
            xml.value("w:jc", "right");
        }
        if let Some(level) = self.outline {
            xml.value("w:outlineLvl", &(level - 1).to_string());
        }
    }

    fn run(&self, xml: &mut Xml) {
        if self.bold {
            xml.empty("w:b", &[]);
            xml.empty("w:bCs", &[]);
        }
        if let Some(colour) = self.colour {
            xml.value("w:color", colour);
        }
        let size = self.size.to_string();
        xml.value("w:sz", &size);
        xml.value("w:szCs", &size);
    }
}

/// The table of figures and facts: rules between rows, the header on a tint.
fn plan_table(xml: &mut Xml, palette: &Palette) {
    table_style(xml, "PlanTable", "Plan Table", |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblBorders", &[], |xml| {
                rule(xml, "w:top", "8", &palette.accent);
                rule(xml, "w:bottom", "8", &palette.accent);
                rule(xml, "w:insideH", "4", HAIRLINE);
            });
            xml.element("w:tblCellMar", &[], |xml| margins(xml, [0, 85, 0, 85]));
        });
        xml.element("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.element("w:tcPr", &[], |xml| {
                xml.element("w:tcBorders", &[], |xml| rule(xml, "w:bottom", "6", &palette.accent));
                xml.empty(
                    "w:shd",
                    &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &palette.tint)],
                );
                xml.value("w:vAlign", "bottom");
            });
        });
    });
}

/// The table that sets two languages side by side: nothing to see of it.
fn side_by_side(xml: &mut Xml) {
    table_style(xml, "SideBySide", "Side by Side", |xml| {
        xml.element("w:tblPr", &[], |xml| {
            xml.element("w:tblCellMar", &[], |xml| margins(xml, [0, 0, 0, 340]));
        });
    });
}

fn table_style(xml: &mut Xml, id: &str, name: &str, content: impl FnOnce(&mut Xml)) {
    let attributes = [("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", id)];
    xml.element("w:style", &attributes, |xml| {
        xml.value("w:name", name);
        xml.value("w:basedOn", "TableNormal");
        content(xml);
    });
}

fn rule(xml: &mut Xml, side: &str, size: &str, colour: &str) {
    let attributes = [
        ("w:val", "single"),
        ("w:sz", size),
        ("w:space", "0"),
        ("w:color", colour),
    ];
    xml.empty(side, &attributes);
}

/// Margins of cells: above, left, below, right.
fn margins(xml: &mut Xml, [top, left, bottom, right]: [u32; 4]) {
    for (side, width) in [
        ("w:top", top),
        ("w:left", left),
        ("w:bottom", bottom),
        ("w:right", right),
    ] {
        xml.empty(side, &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    }
}
