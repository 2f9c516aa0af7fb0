//! The PDF says what the plan says: every non-empty field of each example is in the text that `pdftotext` reads.

use journeys::{Desk, EXAMPLES, text};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

/// The words of a PDF in the order they are painted, without spaces, line ends and hyphens, which line breaking adds, and
/// without the headers and footers between the pages: only what lies between 52 and 785 points from the top of an upright page.
fn words_of(pdf: &Path) -> String {
    let body = ["-x", "0", "-y", "52", "-W", "842", "-H", "733"];
    let output = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .args(body)
        .args([text(pdf), "-"])
        .output()
        .unwrap();
    assert!(output.status.success(), "pdftotext is installed by `cargo xtask test`");
    squeeze(&String::from_utf8(output.stdout).unwrap())
}

fn squeeze(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !['\u{ad}', '-', '\u{2010}', '\u{2011}', '"', '”', '“'].contains(c);
    text.chars().filter(kept).collect()
}

/// The fields that a document leaves out or shows in another form: identifiers and what refers by them, enumerations and dates
/// (said in words), fingerprints, comments, which are internal, and the points of the proposal, which the council extracts show.
const NOT_SHOWN: [&str; 8] = [
    "comments",
    "proposal_points",
    "id",
    "translated_from",
    "quantity",
    "figure",
    "link",
    "sha256",
];

/// Every text of a row in `language`: bilingual fields, rich text, and plain text that users write.
fn texts<'a>(value: &'a Value, language: &str, field: &str, found: &mut Vec<&'a str>) {
    const PLAIN: [&str; 10] = [
        "register_number",
        "contact_email",
        "contact_phone",
        "label",
        "table",
        "section",
        "file_name",
        "author",
        "name",
        "text",
    ];
    match value {
        Value::Object(object) => {
            for (key, inner) in object {
                let other = if language == "fi" { "sv" } else { "fi" };
                if key != other && !NOT_SHOWN.contains(&key.as_str()) {
                    texts(inner, language, key, found);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| texts(item, language, field, found)),
        Value::String(text) if field == language || PLAIN.contains(&field) => found.push(text),
        Value::String(_) | Value::Number(_) | Value::Bool(_) | Value::Null => {}
    }
}

#[test]
fn every_text_of_each_example_is_in_its_pdf() {
    let desk = Desk::new();
    for name in EXAMPLES {
        let plan = desk.example(name);
        let json = desk.json_of(&plan);
        for language in ["fi", "sv"] {
            let pdf = words_of(&desk.pdf_of(&plan, language, "plan.pdf"));
            let mut found = vec![];
            texts(&json["plan"], language, "", &mut found);
            assert!(found.len() > 100, "{name}: {} texts", found.len());
            // Stated figures that agree stand in a table: the subject in its row, the rest of the place above it.
            let is_said = |text: &str| {
                pdf.contains(&squeeze(text)) || text.split([':', ',']).all(|part| pdf.contains(&squeeze(part)))
            };
            let missing: Vec<_> = found.into_iter().filter(|text| !is_said(text)).collect();
            assert!(missing.is_empty(), "{name} {language}: {missing:#?}");
        }
    }
}

/// Amounts, counts and statistics as Finland writes them.
fn amounts(value: &Value, field: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            object
                .iter()
                .filter(|(key, _)| *key != "comments" && *key != "blocks")
                .for_each(|(key, inner)| {
                    let field = if key.len() == 4 && key.bytes().all(|b| b.is_ascii_digit()) {
                        field
                    } else {
                        key
                    };
                    amounts(inner, field, found);
                });
        }
        Value::Array(items) => items.iter().for_each(|item| amounts(item, field, found)),
        Value::String(text) if ["amounts", "stated", "cost", "paid", "by_actual", "by_criteria"].contains(&field) => {
            found.push(as_written(text.trim_end_matches(".00")));
        }
        Value::String(text) if ["counts", "prices", "person_years", "value", "weight"].contains(&field) => {
            found.push(as_written(text));
        }
        _ => {}
    }
}

/// 1234567.5 → 1234567,5, with the real minus and without spaces.
fn as_written(number: &str) -> String {
    number.replace('.', ",").replace('-', "\u{2212}")
}

#[test]
fn every_figure_of_each_example_is_in_its_pdf() {
    let desk = Desk::new();
    for name in EXAMPLES {
        let plan = desk.example(name);
        let json = desk.json_of(&plan);
        let pdf = words_of(&desk.pdf_of(&plan, "sv", "plan.pdf"));
        let mut found = vec![];
        amounts(&json["plan"], "", &mut found);
        assert!(found.len() > 10, "{name}");
        let missing: Vec<_> = found.into_iter().filter(|figure| !pdf.contains(figure)).collect();
        assert!(missing.is_empty(), "{name}: {missing:?}");
    }
}

#[test]
fn the_headings_of_the_six_items_are_the_acts_own_words_in_each_language() {
    let desk = Desk::new();
    let plan = desk.example("espoo-kauniainen");
    for (language, heading) in [
        ("fi", "varautuminen rakennemuutostilanteisiin"),
        ("sv", "beredskap för situationer med strukturförändringar"),
        ("fi+sv", "samarbetspartner och samarbetsformer"),
    ] {
        let pdf = words_of(&desk.pdf_of(&plan, language, "plan.pdf")).to_lowercase();
        assert!(pdf.contains(&squeeze(heading)), "{language}: {heading}");
    }
}
