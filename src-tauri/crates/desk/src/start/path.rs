//! Where a new file is offered to go.

use crate::{Desk, Failure};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// What a new plan is about.
#[derive(Deserialize, JsonSchema)]
pub(crate) struct Suggest {
    /// The area's name, in any language.
    name: String,
    /// The first year.
    year: Option<u16>,
}

/// A path that is free.
#[derive(Serialize, JsonSchema)]
pub(crate) struct Suggested {
    pub(crate) path: PathBuf,
}

/// A name in the documents folder that no file has yet.
pub(crate) fn suggest_path(desk: &Desk, asked: Suggest) -> Result<Suggested, Failure> {
    let year = asked.year.map_or_else(String::new, |year| format!(" {year}"));
    let name = format!("{}{year}", asked.name.trim());
    Ok(Suggested {
        path: free(&desk.options.documents, &name, "laadin"),
    })
}

/// A path in `folder` for a file of this name and ending that isn't there yet: a number is added when it is.
pub(crate) fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let name = file_name(name);
    let numbered = |n: u32| match n {
        1 => folder.join(format!("{name}.{ending}")),
        n => folder.join(format!("{name} {n}.{ending}")),
    };
    (1..)
        .map(numbered)
        .find(|path| !path.exists())
        .unwrap_or_else(|| numbered(1))
}

/// The text as a name that every file system takes.
fn file_name(text: &str) -> String {
    let allowed = |c: char| {
        if c.is_control() || r#"/\:*?"<>|"#.contains(c) {
            ' '
        } else {
            c
        }
    };
    let clean: String = text.chars().map(allowed).take(80).collect();
    let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
    let clean = clean.trim_matches('.').trim();
    if clean.is_empty() {
        "Laadin".to_owned()
    } else {
        clean.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let first = free(folder.path(), "Pohjanmaa 2027", "laadin");
        assert_eq!(first.file_name().unwrap(), "Pohjanmaa 2027.laadin");
        std::fs::write(&first, "").unwrap();
        let second = free(folder.path(), "Pohjanmaa 2027", "laadin");
        assert_eq!(second.file_name().unwrap(), "Pohjanmaa 2027 2.laadin");
    }

    #[test]
    fn names_are_fit_for_every_file_system() {
        assert_eq!(file_name(" Espoo/Kauniainen: \u{7}2027. "), "Espoo Kauniainen 2027");
        assert_eq!(file_name("///"), "Laadin");
    }
}
