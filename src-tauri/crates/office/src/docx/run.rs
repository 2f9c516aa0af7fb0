//! Runs of text: marks, languages, links and fields.

use document::{Language, Link, Span};

use super::body::Body;
use super::tag;
use crate::clean::clean;
use crate::xml::{Xml, fragment};

/// How a run looks and which language it is in.
#[derive(Clone, Copy)]
struct Marks {
    bold: bool,
    italic: bool,
    link: bool,
    /// Set when it isn't the document's main language.
    language: Option<Language>,
}

impl Body<'_> {
    /// Spans as runs, in the language of what surrounds them unless they say otherwise.
    pub(super) fn runs(&mut self, spans: &[Span], language: Language) -> String {
        spans.iter().map(|span| self.run(span, language)).collect()
    }

    /// Plain words as a run.
    pub(super) fn words(&mut self, text: &str, language: Language) -> String {
        self.run(&Span::plain(text), language)
    }

    fn run(&mut self, span: &Span, language: Language) -> String {
        let page = span.page_of.as_ref().and_then(|anchor| self.anchors.name(anchor));
        let page = page.map(str::to_owned);
        if span.text.is_empty() && page.is_none() {
            return String::new();
        }
        let link = self.link(span);
        let language = span.language.unwrap_or(language);
        let marks = Marks {
            bold: span.bold,
            italic: span.italic,
            link: link.is_some(),
            language: (language != self.document.language).then_some(language),
        };
        let runs = fragment(|xml| match &page {
            Some(bookmark) => field(xml, &format!("PAGEREF {bookmark} \\h"), &span.text, marks),
            None => text_run(xml, &span.text, marks),
        });
        match link {
            Some((attribute, target)) => fragment(|xml| {
                let attributes = [(attribute, target.as_str()), ("w:history", "1")];
                xml.element("w:hyperlink", &attributes, |xml| xml.raw(&runs));
            }),
            None => runs,
        }
    }

    /// Attribute and target of a link; none when it leads nowhere.
    fn link(&mut self, span: &Span) -> Option<(&'static str, String)> {
        match span.link.as_ref()? {
            Link::Address(address) => Some(("r:id", self.relations.address(address)?)),
            Link::Anchor(anchor) => Some(("w:anchor", self.anchors.name(anchor)?.to_owned())),
        }
    }

    /// A field that shows `shown` until it is updated, in a language.
    pub(super) fn field(&self, instruction: &str, shown: &str, span: &Span, language: Language) -> String {
        let marks = Marks {
            bold: span.bold,
            italic: span.italic,
            link: false,
            language: (language != self.document.language).then_some(language),
        };
        fragment(|xml| field(xml, instruction, shown, marks))
    }
}

/// A field with what it shows (ECMA-376, 17.16).
fn field(xml: &mut Xml, instruction: &str, shown: &str, marks: Marks) {
    let mark = |xml: &mut Xml, kind: &str| {
        run(xml, marks, |xml| xml.empty("w:fldChar", &[("w:fldCharType", kind)]));
    };
    mark(xml, "begin");
    run(xml, marks, |xml| {
        let text = format!(" {instruction} ");
        xml.text_element("w:instrText", &[("xml:space", "preserve")], &text);
    });
    mark(xml, "separate");
    if !shown.is_empty() {
        text_run(xml, shown, marks);
    }
    mark(xml, "end");
}

/// A field of the page furniture.
pub(super) fn plain_field(xml: &mut Xml, instruction: &str, shown: &str) {
    field(xml, instruction, shown, PLAIN);
}

/// A run of the page furniture.
pub(super) fn plain_run(xml: &mut Xml, text: &str) {
    text_run(xml, text, PLAIN);
}

/// A run without marks in the main language.
const PLAIN: Marks = Marks {
    bold: false,
    italic: false,
    link: false,
    language: None,
};

fn run(xml: &mut Xml, marks: Marks, content: impl FnOnce(&mut Xml)) {
    xml.element("w:r", &[], |xml| {
        properties(xml, marks);
        content(xml);
    });
}

fn properties(xml: &mut Xml, marks: Marks) {
    if !(marks.bold || marks.italic || marks.link || marks.language.is_some()) {
        return;
    }
    xml.element("w:rPr", &[], |xml| {
        if marks.link {
            xml.value("w:rStyle", "Hyperlink");
        }
        if marks.bold {
            xml.empty("w:b", &[]);
            xml.empty("w:bCs", &[]);
        }
        if marks.italic {
            xml.empty("w:i", &[]);
            xml.empty("w:iCs", &[]);
        }
        if let Some(language) = marks.language {
            xml.value("w:lang", tag(language));
        }
    });
}

/// Text in a run; what Word has elements for is written with them.
fn text_run(xml: &mut Xml, text: &str, marks: Marks) {
    run(xml, marks, |xml| {
        let text = clean(text);
        let mut rest = text.as_str();
        while let Some(at) = rest.find(element_of) {
            plain_text(xml, &rest[..at]);
            let letter = rest[at..].chars().next().expect("it was found there");
            match letter {
                '\n' => xml.empty("w:br", &[]),
                '\t' => xml.empty("w:tab", &[]),
                '\u{ad}' => xml.empty("w:softHyphen", &[]),
                _ => xml.empty("w:noBreakHyphen", &[]),
            }
            rest = &rest[at + letter.len_utf8()..];
        }
        plain_text(xml, rest);
    });
}

/// Whether Word has an element for a character: as a character in the text it would be shown wrongly.
fn element_of(letter: char) -> bool {
    matches!(letter, '\n' | '\t' | '\u{ad}' | '\u{2011}')
}

fn plain_text(xml: &mut Xml, text: &str) {
    if !text.is_empty() {
        xml.text_element("w:t", &[("xml:space", "preserve")], text);
    }
}
