//! Marked content: what each stretch of a page's content belongs to (ISO 32000-1, 14.6).

use std::collections::BTreeMap;

use printpdf::{DictItem, Op};

use crate::layout::page::{Artifact, Mark};
use crate::layout::tree::Tree;
use crate::tag::{role_name, text_bytes};

/// Opens marked content.
pub(super) fn begin(tree: &Tree, mark: Mark) -> Op {
    match mark {
        Mark::Content { node, mcid } => properties(role_name(tree[node].role), [("MCID", number(mcid))]),
        Mark::SoftHyphen { mcid, .. } => properties(
            "Span",
            [
                ("ActualText", DictItem::Bytes(text_bytes("\u{ad}"))),
                ("MCID", number(mcid)),
            ],
        ),
        Mark::Artifact(Artifact::Header) => {
            properties("Artifact", [("Type", name("Pagination")), ("Subtype", name("Header"))])
        }
        Mark::Artifact(Artifact::Footer) => {
            properties("Artifact", [("Type", name("Pagination")), ("Subtype", name("Footer"))])
        }
        Mark::Artifact(Artifact::Watermark) => properties(
            "Artifact",
            [("Type", name("Pagination")), ("Subtype", name("Watermark"))],
        ),
        Mark::Artifact(Artifact::Repeated) => properties("Artifact", [("Type", name("Pagination"))]),
        Mark::Artifact(Artifact::Layout) => properties("Artifact", [("Type", name("Layout"))]),
    }
}

/// Opens marked content that says what its glyphs don't.
pub(super) fn actual_text(text: &str) -> Op {
    properties("Span", [("ActualText", DictItem::Bytes(text_bytes(text)))])
}

fn properties<const N: usize>(tag: &str, entries: [(&str, DictItem); N]) -> Op {
    let map: BTreeMap<String, DictItem> = entries
        .into_iter()
        .map(|(key, value)| (key.to_owned(), value))
        .collect();
    Op::BeginMarkedContentWithProperties {
        tag: tag.to_owned(),
        properties: DictItem::Dict { map },
    }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

fn number(mcid: usize) -> DictItem {
    DictItem::Int(i64::try_from(mcid).expect("a page has fewer than 2^63 marks"))
}
