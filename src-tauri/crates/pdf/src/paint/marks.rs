//! Marked content: what each stretch of a page's content belongs to (ISO 32000-1, 14.6).

use super::content::Content;
use crate::layout::page::{Artifact, Mark};
use crate::layout::tree::Tree;
use crate::tag::{role_name, text_bytes};

/// Whether pages say what their content belongs to.
pub(super) enum Marks<'t> {
    /// To elements of this tree.
    Written(&'t Tree),
    /// They don't: the file has no structure.
    LeftOut,
}

impl Marks<'_> {
    /// Whether they do.
    pub(super) fn are_written(&self) -> bool {
        matches!(self, Marks::Written(_))
    }
}

/// Opens marked content.
pub(super) fn begin(content: &mut Content, marks: &Marks<'_>, mark: Mark) {
    let Marks::Written(tree) = marks else { return };
    match mark {
        Mark::Content { node, mcid } => {
            let role = role_name(tree[node].role);
            content.write(format_args!("/{role} <</MCID {mcid}>> "))
        }
        Mark::SoftHyphen { mcid, .. } => content
            .text("/Span <</ActualText<")
            .hexadecimal(&text_bytes("\u{ad}"))
            .write(format_args!(">/MCID {mcid}>> ")),
        Mark::Artifact(artifact) => content.text("/Artifact <<").text(kind(artifact)).text(">> "),
    };
    content.operator("BDC");
}

/// What kind of artifact it is, as entries of its properties.
fn kind(artifact: Artifact) -> &'static str {
    match artifact {
        Artifact::Header => "/Subtype/Header/Type/Pagination",
        Artifact::Footer => "/Subtype/Footer/Type/Pagination",
        Artifact::Watermark => "/Subtype/Watermark/Type/Pagination",
        Artifact::Repeated => "/Type/Pagination",
        Artifact::Layout => "/Type/Layout",
    }
}

/// Closes marked content.
pub(super) fn end(content: &mut Content, marks: &Marks<'_>) {
    if marks.are_written() {
        content.operator("EMC");
    }
}

/// Opens marked content that says what its glyphs don't.
pub(super) fn actual_text(content: &mut Content, text: &str) {
    content
        .text("/Span <</ActualText<")
        .hexadecimal(&text_bytes(text))
        .text(">>> ")
        .operator("BDC");
}
