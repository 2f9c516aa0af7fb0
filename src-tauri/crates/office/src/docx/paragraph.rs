//! Paragraphs: a style, what is special about one, and its runs.

use crate::xml::{Xml, fragment};

/// Styles that bring no distance of their own above.
const DENSE: [&str; 7] = [
    "BodyText",
    "ListBullet",
    "ListBullet2",
    "ListBullet3",
    "ListNumber",
    "ListNumber2",
    "ListNumber3",
];

/// A paragraph; its runs are a fragment.
#[derive(Clone, Debug, Default)]
pub(super) struct Paragraph {
    /// Its style.
    pub(super) style: &'static str,
    /// Its runs.
    pub(super) runs: String,
    /// Stays on the page of what follows.
    pub(super) keep_with_next: bool,
    /// Belongs to the table before it.
    pub(super) follows_table: bool,
    /// Comes right after a table, and keeps its distance.
    pub(super) after_table: bool,
    /// Begins a page.
    pub(super) new_page: bool,
    /// List and level.
    pub(super) numbering: Option<(usize, usize)>,
}

impl Paragraph {
    /// A paragraph of a style.
    pub(super) fn new(style: &'static str, runs: String) -> Self {
        Paragraph {
            style,
            runs,
            ..Paragraph::default()
        }
    }

    /// The same paragraph on the page of what follows.
    #[must_use]
    pub(super) fn keep_with_next(mut self) -> Self {
        self.keep_with_next = true;
        self
    }

    /// Writes it; a section that ends with it is given as a fragment. The order of properties is the schema's.
    pub(super) fn write(&self, xml: &mut Xml, section: Option<&str>) {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", self.style);
                if self.keep_with_next {
                    xml.empty("w:keepNext", &[]);
                }
                if self.new_page {
                    xml.empty("w:pageBreakBefore", &[]);
                }
                if let Some((list, level)) = self.numbering {
                    xml.element("w:numPr", &[], |xml| {
                        xml.value("w:ilvl", &level.to_string());
                        xml.value("w:numId", &list.to_string());
                    });
                }
                if self.after_table && DENSE.contains(&self.style) {
                    xml.empty("w:spacing", &[("w:before", "180")]);
                }
                if let Some(section) = section {
                    xml.raw(section);
                }
            });
            xml.raw(&self.runs);
        });
    }

    /// It as a fragment.
    pub(super) fn fragment(&self) -> String {
        fragment(|xml| self.write(xml, None))
    }
}
