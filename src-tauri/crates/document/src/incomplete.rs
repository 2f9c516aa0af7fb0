//! What a document lacks: told to the user before the file is written, so that nothing disappears silently.

use plan::{Language, Place};

/// Something that the document shows in another way than the plan means it, or doesn't show.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Incomplete {
    /// Where in the plan.
    pub place: Place,
    /// In which language's part of the document.
    pub language: Language,
    /// What is wrong.
    pub lack: Lack,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Lack {
    /// The text is missing in the document's language and shown in the other one.
    ShownInOther,
    /// A live or computed figure has no value: a dash is shown.
    NoValue {
        /// The name of the quantity, when it has one.
        quantity: Option<String>,
    },
    /// A piece of text that this version doesn't know was left out.
    UnknownText,
    /// The picture's bytes aren't in the file: its name is shown instead.
    NoPicture,
    /// An informative picture has no text alternative (306/2019; PDF/UA-1 7.3): its caption or file name is used.
    NoAlternative,
    /// A link whose address is neither `https:` nor `mailto:` is shown as plain text.
    UnsafeLink,
    /// The value is entered, but nothing in the plan uses it, so it isn't shown.
    Unused,
    /// The pool could not be divided: it is left out of the shares.
    Undivided,
    /// Left out, because a short document was asked for.
    LeftOut(LeftOut),
    /// Text of the area's colour can't be read on white (WCAG 2.1, 1.4.3): the usual colour is used.
    PaleAccent,
}

/// What a short document leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LeftOut {
    /// Each municipality's share of each pool, and how each pool was divided by its criteria.
    SharesByPool,
    /// Monthly advances.
    Advances,
    /// Figures stated elsewhere, beside the plan's own.
    StatedFigures,
    /// The list of sources and indicators; sources stay under the tables.
    Sources,
    /// How other keys would divide a pool, and what a percentage point of weight moves.
    KeyComparison,
}
