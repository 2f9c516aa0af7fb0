//! Writes the Rust that gives each message its method.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use crate::catalogue::{Catalogue, Said};
use crate::check::variables;
use crate::variables::is_count;

/// From how many variables on clippy finds a method to have too many arguments, `self` being one more.
const MANY: usize = 7;

/// Why writing to a `String` is never an error.
const INFALLIBLE: &str = "a String takes all text";

/// `impl Words` with one method for each message.
pub(crate) fn methods(catalogue: &Catalogue) -> String {
    let mut rust = String::from("impl Words {\n");
    for (key, said) in &catalogue.messages {
        rust += &documentation(key, said);
        rust += &method(key, &variables(catalogue, key));
    }
    rust + "}\n"
}

/// What a hover over the method shows: the Finnish text, where it is, and the comment above it.
fn documentation(key: &str, said: &Said) -> String {
    let shown = said.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut rust = format!("    /// `` {shown} `` (`{key}` in `{}`)\n", said.file);
    for (index, line) in said.comment.iter().enumerate() {
        let gap = if index == 0 { "    ///\n" } else { "" };
        writeln!(rust, "{gap}    /// `` {line} ``").expect(INFALLIBLE);
    }
    rust
}

/// The method of a message; its parameters are the variables in the order of the alphabet.
fn method(key: &str, variables: &BTreeSet<String>) -> String {
    let mut rust = String::new();
    if variables.len() >= MANY {
        rust += "    #[expect(clippy::too_many_arguments, reason = \"one for each variable of the sentence\")]\n";
    }
    write!(rust, "    pub fn {}(self", rust_name(key)).expect(INFALLIBLE);
    for name in variables {
        write!(rust, ", {}: {}", rust_name(name), kind(name)).expect(INFALLIBLE);
    }
    write!(rust, ") -> String {{\n        self.say({key:?}, &[").expect(INFALLIBLE);
    for name in variables {
        write!(rust, "({name:?}, {}.into()), ", rust_name(name)).expect(INFALLIBLE);
    }
    rust + "])\n    }\n\n"
}

/// `SOURCES`: for each language the text of its files, embedded at compile time.
pub(crate) fn sources(catalogues: &[&Catalogue], locales: &Path) -> String {
    let mut rust = String::from("&[\n");
    for catalogue in catalogues {
        writeln!(rust, "    ({:?}, &[", catalogue.language).expect(INFALLIBLE);
        for file in &catalogue.files {
            let path = locales.join(&catalogue.language).join(file);
            let path = format!("/{}", path.display());
            writeln!(
                rust,
                "        include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})),"
            )
            .expect(INFALLIBLE);
        }
        rust.push_str("    ]),\n");
    }
    rust + "]\n"
}

/// The method or parameter that a key or variable becomes.
fn rust_name(fluent: &str) -> String {
    fluent.replace('-', "_")
}

fn kind(variable: &str) -> &'static str {
    if is_count(variable) { "i64" } else { "&str" }
}
