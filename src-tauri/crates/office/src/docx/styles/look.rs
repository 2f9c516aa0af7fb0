//! A paragraph style, and how it is written.

use crate::xml::Xml;

/// Distances and marks of a paragraph style. Lengths are twips, sizes half points.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
    /// The style of the paragraph after it; none for the same.
    pub(super) next: Option<&'a str>,
    pub(super) size: u32,
    pub(super) before: u32,
    pub(super) after: u32,
    /// Distance of lines in 240ths of the usual one.
    pub(super) line: u32,
    pub(super) bold: bool,
    pub(super) colour: Option<&'a str>,
    /// From left, right and hanging.
    pub(super) indent: [u32; 3],
    pub(super) right: bool,
    pub(super) keep: bool,
    /// Background and the colour of the rule at its left.
    pub(super) set_apart: Option<(Option<&'a str>, &'a str)>,
    /// Level of a heading, from 1.
    pub(super) outline: Option<u8>,
    /// Words aren't divided.
    pub(super) whole_words: bool,
    /// A leader and page number at the right.
    pub(super) page_at: Option<u32>,
}

/// What most paragraphs look like.
pub(super) const PLAIN: Look<'static> = Look {
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

/// The names of styles that Word has by itself.
const WORDS_OWN: [&str; 24] = [
    "Title",
    "Subtitle",
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
    "toc 1",
    "toc 2",
    "toc 3",
    "table of figures",
    "List Bullet",
    "List Bullet 2",
    "List Bullet 3",
    "List Number",
    "List Number 2",
    "List Number 3",
];

impl Look<'_> {
    /// Writes the style.
    pub(super) fn write(&self, xml: &mut Xml) {
        let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", self.id)];
        if !WORDS_OWN.contains(&self.name) {
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
        self.distances(xml);
        if self.right {
            xml.value("w:jc", "right");
        }
        if let Some(level) = self.outline {
            xml.value("w:outlineLvl", &(level - 1).to_string());
        }
    }

    fn distances(&self, xml: &mut Xml) {
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
