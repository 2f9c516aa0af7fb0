//! Writes the Rust that gives each message its method.

use std::fmt::Write;
use std::path::Path;

use crate::catalogue::Catalogue;
use crate::check::variables;
use crate::variables::is_count;

/// Why writing to a `String` is never an error.
const INFALLIBLE: &str = "a String takes all text";

/// `impl Words` with one method for each message; its documentation shows the Finnish text and the comment above it.
pub(crate) fn methods(catalogue: &Catalogue) -> String {
    let mut rust = String::from("impl Words {\n");
    for (key, said) in &catalogue.messages {
        let variables = variables(catalogue, key);
        let parameters: String = variables
            .iter()
            .map(|name| format!(", {}: {}", rust_name(name), kind(name)))
            .collect();
        let values: Vec<String> = variables
            .iter()
            .map(|name| format!("({name:?}, {}.into())", rust_name(name)))
            .collect();
        let shown = said.text.split_whitespace().collect::<Vec<_>>().join(" ");
        writeln!(rust, "    /// ``{shown}`` (`{key}` in `{}`)", said.file).expect(INFALLIBLE);
        for (index, line) in said.comment.iter().enumerate() {
            let gap = if index == 0 { "    ///\n" } else { "" };
            writeln!(rust, "{gap}    /// ``{line} ``").expect(INFALLIBLE);
        }
        writeln!(
            rust,
            "    pub fn {method}(self{parameters}) -> String {{\n        \
                     self.say({key:?}, &[{values}])\n    }}\n",
            method = rust_name(key),
            values = values.join(", "),
        )
        .expect(INFALLIBLE);
    }
    rust + "}\n"
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
pub(crate) fn rust_name(fluent: &str) -> String {
    fluent.replace('-', "_")
}

fn kind(variable: &str) -> &'static str {
    if is_count(variable) { "i64" } else { "&str" }
}
