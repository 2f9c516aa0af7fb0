//! Text with marks and live figures: a small typed tree.

use crate::{Language, is_blank};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A mark on a run of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    /// Strong.
    Bold,
    /// Emphasised.
    Italic,
}

/// A piece of rich text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Text with marks or a link.
    Marked(Marked),
    /// A live figure: a quantity of the plan by its name, rendered in the language's own number format.
    Figure(Figure),
    /// The border between two cells of a table row.
    Cell(CellBorder),
    /// Something this version doesn't know: kept as it is and reported, never dropped.
    Unknown(serde_json::Value),
}

/// Text with marks or a link.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Marked {
    /// The characters.
    pub text: String,
    /// Its marks, without repetition.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Mark>,
    /// Where it leads: an `https:` or `mailto:` address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
    /// The language of a foreign word or name, when it isn't the text's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
}

/// A live figure.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The name of the quantity (see `quantity`): `budget:net:2025`.
    pub figure: String,
}

/// The border between two cells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CellBorder {
    /// Always `next`.
    pub cell: NextCell,
}

/// The one value of a cell border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum NextCell {
    /// The next cell starts here.
    Next,
}

/// Rich text in one language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct RichText(pub Vec<Inline>);

impl RichText {
    /// Plain text without marks.
    pub fn plain(text: impl Into<String>) -> Self {
        RichText(vec![Inline::Text(text.into())])
    }

    /// True when there is nothing a reader would see.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|inline| match inline {
            Inline::Text(text) => is_blank(text),
            Inline::Marked(marked) => is_blank(&marked.text),
            Inline::Cell(_) => true,
            Inline::Figure(_) | Inline::Unknown(_) => false,
        })
    }

    /// The characters alone: figures by their names in braces, cells divided by tabs.
    pub fn characters(&self) -> String {
        self.0.iter().fold(String::new(), |mut out, inline| {
            match inline {
                Inline::Text(text) => out.push_str(text),
                Inline::Marked(marked) => out.push_str(&marked.text),
                Inline::Figure(figure) => out.extend(["{", &figure.figure, "}"]),
                Inline::Cell(_) => out.push('\t'),
                Inline::Unknown(_) => {}
            }
            out
        })
    }

    /// The names of the live figures in it, in order.
    pub fn figures(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|inline| match inline {
            Inline::Figure(figure) => Some(figure.figure.as_str()),
            Inline::Text(_) | Inline::Marked(_) | Inline::Cell(_) | Inline::Unknown(_) => None,
        })
    }

    /// What a translation of this text refers to.
    pub fn hash(&self) -> SourceHash {
        let canonical = serde_json::to_vec(self).expect("rich text has only string keys");
        SourceHash(
            Sha256::digest(canonical)
                .iter()
                .take(16)
                .map(|byte| format!("{byte:02x}"))
                .collect(),
        )
    }
}

/// The fingerprint of the source text that a translation was made from: 32 hexadecimal digits of its SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct SourceHash(String);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_nodes_are_kept_as_they_are() {
        let text =
            r#"["a ",{"text":"b","marks":["bold"]},{"figure":"offices:count"},{"cell":"next"},{"emoji":"x","size":3}]"#;
        let rich: RichText = serde_json::from_str(text).expect("rich text");
        assert!(matches!(rich.0[4], Inline::Unknown(_)));
        assert_eq!(serde_json::to_string(&rich).expect("json"), text);
        assert_eq!(rich.figures().collect::<Vec<_>>(), ["offices:count"]);
    }

    #[test]
    fn text_of_invisible_characters_is_empty() {
        let unseen = Marked {
            text: "\u{200b}\u{feff}".to_owned(),
            ..Marked::default()
        };
        assert!(RichText(vec![Inline::Text("\u{ad}".to_owned()), Inline::Marked(unseen)]).is_empty());
        assert!(!RichText::plain("\u{ad}a").is_empty());
    }

    #[test]
    fn the_fingerprint_follows_the_text() {
        assert_eq!(RichText::plain("a").hash(), RichText::plain("a").hash());
        assert_ne!(RichText::plain("a").hash(), RichText::plain("b").hash());
    }
}
