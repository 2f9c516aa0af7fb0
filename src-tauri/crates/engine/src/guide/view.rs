//! The guide as plain data for the window.

use schemars::JsonSchema;
use serde::Serialize;

/// The user guide in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GuideView {
    /// Its title.
    pub title: String,
    /// What it is for, in a sentence.
    pub summary: String,
    /// Its chapters, in reading order.
    pub chapters: Vec<GuideChapter>,
}

/// A chapter of the guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GuideChapter {
    /// Names it, the same in both languages.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What it says.
    pub blocks: Vec<GuideBlock>,
}

/// A piece of a chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum GuideBlock {
    /// A heading inside the chapter.
    Heading {
        /// Names it, the same in both languages.
        id: String,
        /// Its words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its text.
        spans: Vec<GuideSpan>,
    },
    /// A list.
    List {
        /// Steps in their order, or points in any.
        ordered: bool,
        /// The text of each item.
        items: Vec<Vec<GuideSpan>>,
    },
    /// A table; the first cell of a row is the row's header.
    Table {
        /// What it shows.
        caption: String,
        /// The headers of its columns.
        columns: Vec<String>,
        /// Its rows, each with a cell for every column.
        rows: Vec<Vec<Vec<GuideSpan>>>,
    },
}

/// Text with the same marks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GuideSpan {
    /// The characters.
    pub text: String,
    /// How it stands out.
    pub emphasis: GuideEmphasis,
}

/// How a text stands out from its surroundings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GuideEmphasis {
    /// It doesn't.
    None,
    /// A key, a button, or the point of a list item: bold.
    Strong,
    /// An example of what one writes: italic.
    Example,
}
