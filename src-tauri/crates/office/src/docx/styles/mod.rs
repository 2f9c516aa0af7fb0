//! The styles: Word's own by their names, so that outlines, lists of contents and screen readers know them, and a few more
//! for tables, notes and the cover.

mod look;
mod paragraphs;
mod tables;

use document::Language;

use super::palette::{INK, Palette};
use super::paper::Paper;
use super::{NAMESPACES, tag};
use crate::xml::Xml;
pub(super) use tables::{CellStyle, Type};

/// The font of the text.
pub(super) const FONT: &str = "Source Sans 3";

/// The part that says how everything looks.
pub(super) fn part(language: Language, palette: &Palette, paper: Paper) -> String {
    let mut xml = Xml::part();
    xml.element("w:styles", &NAMESPACES[..1], |xml| {
        defaults(xml, language);
        basic(xml, palette);
        let looks = [
            paragraphs::text(palette),
            paragraphs::headings(palette),
            paragraphs::lists(),
            paragraphs::contents(paper),
            tables::paragraphs(palette),
            paragraphs::cover(palette, paper),
        ];
        looks.iter().flatten().for_each(|look| look.write(xml));
        tables::plan_table(xml, palette);
        tables::side_by_side(xml);
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
            xml.element("w:tblCellMar", &[], |xml| tables::margins(xml, [0, 108, 0, 108]));
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
