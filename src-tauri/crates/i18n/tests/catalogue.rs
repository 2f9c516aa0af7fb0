//! What the messages in `locales/` must be, beyond what the build itself insists on.

#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/check.rs"]
mod check;
#[path = "../build/variables.rs"]
mod variables;

mod rules;
mod sources;

use std::path::{Path, PathBuf};

use catalogue::{Catalogue, Problem};
use check::check;
use rules::{unmarked, unused_messages, unused_terms};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..")
}

fn both() -> (Catalogue, Catalogue) {
    let read = |language| {
        let (catalogue, problems) =
            Catalogue::read(&root().join("locales"), language).expect("the locales can be read");
        assert_eq!(problems, []);
        catalogue
    };
    (read("fi"), read("sv"))
}

fn catalogue(language: &str, source: &str) -> Catalogue {
    let (catalogue, problems) = Catalogue::parse(language, vec![("x.ftl".to_owned(), source.to_owned())]);
    assert_eq!(problems, []);
    catalogue
}

/// The complaints about two short files, as the build would print them.
fn complaints(fi: &str, sv: &str) -> Vec<String> {
    check(&catalogue("fi", fi), &catalogue("sv", sv))
        .iter()
        .map(Problem::to_string)
        .collect()
}

#[test]
fn text_that_is_the_same_in_both_languages_says_so() {
    let (fi, sv) = both();
    assert_eq!(unmarked(&fi, &sv), Vec::<String>::new());
}

#[test]
fn every_message_is_used() {
    let (fi, _) = both();
    let words = sources::words_in(&root()).unwrap();
    assert_eq!(
        unused_messages(&fi, &words),
        Vec::<String>::new(),
        "keys that no .rs, .ts or .tsx file mentions"
    );
}

#[test]
fn every_term_is_used() {
    let (fi, sv) = both();
    assert_eq!([unused_terms(&fi), unused_terms(&sv)].concat(), Vec::<String>::new());
}

#[test]
fn a_key_that_one_language_lacks_is_named_with_its_file() {
    assert_eq!(
        complaints("hello = Hei", "bye = Hej då"),
        [
            "locales/sv/x.ftl: hello: is missing; fi/x.ftl has it",
            "locales/fi/x.ftl: bye: is missing; sv/x.ftl has it",
        ]
    );
}

#[test]
fn variables_must_be_the_same_also_when_a_message_is_quoted() {
    assert_eq!(
        complaints("saved = Tallennettu: { $path }", "saved = Sparat"),
        ["locales/sv/x.ftl: saved: takes no variables, but in Finnish $path"]
    );
    let fi = "who = { $name }\nhello = Hei { who }";
    assert_eq!(
        complaints(fi, "who = { $name }\nhello = Hej { $name }"),
        Vec::<String>::new()
    );
}

#[test]
fn only_counts_choose_by_amount() {
    let text = |name: &str| format!("rows = {{ ${name} ->\n    [one] rivi\n   *[other] riviä\n }}");
    assert_eq!(complaints(&text("row-count"), &text("row-count")), Vec::<String>::new());
    assert_eq!(complaints(&text("rows"), &text("rows")).len(), 2);
    assert!(complaints(&text("rows"), &text("rows"))[0].contains("must be count or end in -count"));
}

#[test]
fn what_a_text_refers_to_must_exist() {
    let complaint = |text: &str| complaints(text, text).join("\n");
    assert!(complaint("a-a = { b }").contains("quotes b, which doesn't exist"));
    assert!(complaint("a-a = { -laadin }").contains("uses the term -laadin"));
    assert!(complaint("a-a = { NUMBER($x) }").contains("calls NUMBER()"));
    assert!(complaint("a-a = { b-b }\nb-b = { a-a }").contains("quotes itself"));
}

#[test]
fn keys_must_give_methods_of_their_own() {
    let complaint = |text: &str| complaints(text, text).join("\n");
    assert!(complaint("type = Laji").contains("can't become a method"));
    assert!(complaint("Save = Tallenna").contains("small letters"));
    assert!(complaint("save_all = Tallenna").contains("small letters"));
}

#[test]
fn a_file_that_is_not_fluent_is_named_with_its_line() {
    let (_, problems) = Catalogue::parse("fi", vec![("x.ftl".to_owned(), "a = A\nb = {\nc = C\n".to_owned())]);
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0]
            .to_string()
            .starts_with("locales/fi/x.ftl: line 3: is not Fluent"),
        "{}",
        problems[0]
    );
}

#[test]
fn a_key_stands_in_one_file_only_and_has_a_plain_text() {
    let files = [
        ("a.ftl", "save = Tallenna"),
        ("b.ftl", "save = Talleta\nopen = Avaa\n    .title = Avaa"),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec();
    let (_, problems) = Catalogue::parse("fi", files);
    let problems: Vec<String> = problems.iter().map(Problem::to_string).collect();
    assert_eq!(
        problems,
        [
            "locales/fi/b.ftl: save: the key is already in a.ftl",
            "locales/fi/b.ftl: open: attributes are not used here; give the text a key of its own",
        ]
    );
}
