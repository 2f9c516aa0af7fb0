//! Header and footer.

use document::Document;

use super::NAMESPACES;
use super::paper::Paper;
use super::run::{plain_field, plain_run};
use crate::xml::Xml;

/// Header and footer of pages that lie in one way.
pub(super) struct Running {
    /// The part of the header.
    pub(super) header: String,
    /// The part of the footer.
    pub(super) footer: String,
}

/// Header and footer: name and mark above, register number and page below.
pub(super) fn running(document: &Document, paper: Paper) -> Running {
    let words = &document.running;
    Running {
        header: part("w:hdr", "Header", paper, |xml| {
            plain_run(xml, &words.title);
            plain_run(xml, "\t");
            plain_run(xml, &words.mark);
        }),
        footer: part("w:ftr", "Footer", paper, |xml| {
            plain_run(xml, &words.register);
            plain_run(xml, "\t");
            page_label(xml, &words.page_label);
        }),
    }
}

fn part(name: &str, style: &str, paper: Paper, content: impl FnOnce(&mut Xml)) -> String {
    let mut xml = Xml::part();
    xml.element(name, &NAMESPACES[..2], |xml| {
        xml.element("w:p", &[], |xml| {
            xml.element("w:pPr", &[], |xml| {
                xml.value("w:pStyle", style);
                xml.element("w:tabs", &[], |xml| {
                    xml.empty("w:tab", &[("w:val", "right"), ("w:pos", &paper.text().to_string())]);
                });
            });
            content(xml);
        });
    });
    xml.finish()
}

/// The words with fields in the place of `{page}` and `{pages}`.
fn page_label(xml: &mut Xml, label: &str) {
    let mut rest = label;
    while let Some(at) = rest.find("{page") {
        plain_run(xml, &rest[..at]);
        let found = [("{pages}", "NUMPAGES"), ("{page}", "PAGE")]
            .into_iter()
            .find(|(placeholder, _)| rest[at..].starts_with(placeholder));
        match found {
            Some((placeholder, field)) => {
                plain_field(xml, field, "1");
                rest = &rest[at + placeholder.len()..];
            }
            None => {
                plain_run(xml, "{");
                rest = &rest[at + 1..];
            }
        }
    }
    plain_run(xml, rest);
}
