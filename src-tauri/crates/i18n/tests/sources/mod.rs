//! Which methods and quoted keys the program's sources mention.

use std::collections::HashSet;
use std::path::Path;
use std::{fs, io};

/// Folders that hold no sources of ours.
const PASSED_OVER: &[&str] = &["target", "node_modules", "dist", ".git", "gen"];

/// What sources mention.
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// Names after a point or a double colon: `.export_done`, `Words::export_done`.
    pub(crate) calls: HashSet<String>,
    /// Whole string literals in any kind of quotes.
    pub(crate) quoted: HashSet<String>,
}

/// Reads every `.rs`, `.ts` and `.tsx` file below `root`; of this crate only what is no test of the messages.
pub(crate) fn words_in(root: &Path) -> io::Result<Words> {
    let mut words = Words::default();
    walk(root, &mut words)?;
    Ok(words)
}

fn walk(folder: &Path, words: &mut Words) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if entry.file_type()?.is_dir() {
            if !PASSED_OVER.iter().any(|passed| name == *passed) && !path.ends_with("i18n/tests") {
                walk(&path, words)?;
            }
        } else if path
            .extension()
            .is_some_and(|kind| kind == "rs" || kind == "ts" || kind == "tsx")
        {
            words.read(&fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

impl Words {
    /// Takes in one source.
    pub(crate) fn read(&mut self, source: &str) {
        for (place, _) in source.match_indices(['.', ':']) {
            let name: String = source[place + 1..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '_')
                .collect();
            self.calls.insert(name);
        }
        for quote in ['"', '\'', '`'] {
            self.quoted
                .extend(source.split(quote).filter(|piece| is_key(piece)).map(str::to_owned));
        }
    }
}

/// True for what can be a key: small letters, digits and hyphens.
fn is_key(piece: &str) -> bool {
    !piece.is_empty()
        && piece
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
