//! The schema that the window's types are made from is that of the calls.

use std::path::Path;

/// Set to write the schema anew.
const UPDATE: &str = "LAADIN_UPDATE";

#[test]
fn the_windows_schema_is_that_of_the_calls() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/calls.schema.json");
    let made = format!("{:#}\n", desk::schema());
    if std::env::var_os(UPDATE).is_some() {
        std::fs::write(&path, &made).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == made,
        "ui/calls.schema.json isn't the schema of the calls: {UPDATE}=1 cargo test -p desk --test schema, then `npm run types` in ui/"
    );
}
