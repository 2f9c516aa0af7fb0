//! Whatever people write: plans full of long words, long numbers, signs that no font has, empty languages, no rows and
//! hundreds of them still become PDFs that say all of it, where no text lies over another.

use document::{Detail, Form, Frozen, Options};
use journeys::{EXAMPLES, full};
use plan::{Language, Plan};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// What is put into texts; a number follows, so that each can be found again.
const HARD: [&str; 9] = [
    "työllisyydenhoitopalvelutyöllisyydenhoitopalvelutyöllisyydenhoitopalvelutyöllisyydenhoitopalvelutyöllisyydenhoitopalvelu",
    "1234567890123456789012345678901234567890",
    "👩\u{200d}🚒😀",
    "työ\u{ad}llisyys\u{ad}alueen\u{ad}jär\u{ad}jestämis\u{ad}suunnitelma",
    "שלום עולם",
    "e\u{301}a\u{30a}x\u{30c}\u{323}o\u{308}",
    "ﬁnanssi µ Ω ½ m² CO₂ ≤ ≥ → ✓",
    "漢字",
    "rivi\ntoinen rivi",
];

/// Tables that nothing refers to: they may have no rows, or hundreds.
const FREE: [&str; 6] = [
    "goals",
    "milestones",
    "measures",
    "partners",
    "action_cards",
    "stated_figures",
];
const MANY: usize = 300;

/// Numbers that depend on the seed only (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % sides as u64).expect("a side")
    }
}

/// An example in which texts, languages and rows were changed, and the texts that were put in.
fn disturbed(seed: u64) -> (Plan, Vec<String>) {
    let mut dice = Dice(seed);
    let example = EXAMPLES[dice.roll(EXAMPLES.len())];
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../assets/examples/{example}.json"));
    let mut plan: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let rows = &mut plan["plan"];
    for table in FREE {
        match dice.roll(3) {
            0 => rows[table] = Value::Array(vec![]),
            1 if dice.roll(3) == 0 => multiply(&mut rows[table], table),
            _ => {}
        }
    }
    let mut put = vec![];
    for (table, rows) in rows.as_object_mut().unwrap() {
        // No document shows comments, and a council extract of its own shows the points of its proposal.
        if !["comments", "proposal_points"].contains(&table.as_str()) {
            disturb(rows, &mut dice, &mut put);
        }
    }
    let plan =
        plan::json::from_json(plan.to_string().as_bytes()).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
    (plan, put)
}

fn multiply(rows: &mut Value, table: &str) {
    let Some(first) = rows.get(0).cloned() else { return };
    let copies = (0..MANY).map(|number| {
        let mut row = first.clone();
        row["id"] = format!("{table}-{number}").into();
        row
    });
    *rows = copies.collect();
}

/// Some of the texts in two languages get a hard one, some lose a language.
fn disturb(value: &mut Value, dice: &mut Dice, put: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| disturb(item, dice, put)),
        Value::Object(fields) if fields.contains_key("fi") && fields["fi"].is_string() => {
            match dice.roll(20) {
                0 => {
                    let text = format!("{} n{}n", HARD[dice.roll(HARD.len())], put.len());
                    fields.insert("fi".to_owned(), text.clone().into());
                    put.push(text);
                }
                1 => _ = fields.insert("fi".to_owned(), "".into()),
                2 => _ = fields.insert("sv".to_owned(), "".into()),
                _ => {}
            };
        }
        Value::Object(fields) => fields.values_mut().for_each(|field| disturb(field, dice, put)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Without what line breaking and reading add or take: spaces, soft hyphens, signs without width.
fn squeeze(text: &str) -> String {
    let kept = |c: &char| !c.is_whitespace() && !['\u{ad}', '-', '\u{200b}'].contains(c);
    text.chars().filter(kept).collect()
}

fn options(form: Form) -> Options {
    // A frozen version: the mark of a draft lies across the text on purpose.
    let version = Some(Frozen {
        name: "Valtuustoversio".to_owned(),
        sha256: "0".repeat(64),
    });
    Options {
        form,
        version,
        detail: Detail::Full,
    }
}

fn try_plan(seed: u64, form: Form) {
    let (plan, put) = disturbed(seed);
    let built = document::build(&plan, &options(form), &|_| None);
    let rendered =
        pdf::render(&built.document, &[], &mut |_| {}).unwrap_or_else(|error| panic!("seed {seed}: {error}"));
    let said: String = pdf::text(&rendered.bytes)
        .unwrap()
        .iter()
        .map(|line| squeeze(&line.text))
        .collect();
    for text in &put {
        assert!(said.contains(&squeeze(text)), "seed {seed}, {form:?}: lost {text:?}");
    }
    every_sign_without_a_glyph_is_found(seed, &plan, &rendered);
    no_word_lies_over_another(seed, form, &rendered.bytes);
}

/// The signs that the pages could not show are those that the findings name, each with its field.
fn every_sign_without_a_glyph_is_found(seed: u64, plan: &Plan, rendered: &pdf::Rendered) {
    let missing: BTreeSet<char> = rendered.missing.iter().map(|missing| missing.character).collect();
    let findings = plan::findings::unprintable(plan, &pdf::covers);
    assert!(findings.iter().all(|finding| finding.place.field.is_some()));
    let named: BTreeSet<char> = missing.iter().copied().filter(|sign| !pdf::covers(*sign)).collect();
    assert_eq!(
        named, missing,
        "seed {seed}: the pages lack signs that the findings don't know"
    );
    assert_eq!(missing.is_empty(), findings.is_empty(), "seed {seed}: {missing:?}");
}

/// A word's box on a page, as poppler sees it: left, top, right, bottom, in points; only the middle of its height, because
/// the boxes of lines touch.
type Box = (f64, f64, f64, f64);

fn no_word_lies_over_another(seed: u64, form: Form, bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("plan.pdf");
    std::fs::write(&file, bytes).unwrap();
    let output = Command::new("pdftotext")
        .arg("-bbox")
        .args([&file, Path::new("-")])
        .output()
        .unwrap();
    let html = String::from_utf8(output.stdout).unwrap();
    for (number, page) in html.split("<page ").skip(1).enumerate() {
        let mut boxes: Vec<(Box, &str)> = page.lines().filter_map(word).collect();
        boxes.sort_by(|one, other| one.0.1.total_cmp(&other.0.1));
        for (index, (one, word)) in boxes.iter().enumerate() {
            let near = boxes[index + 1..].iter().take_while(|(other, _)| other.1 < one.3);
            for (other, over) in near {
                let apart = other.0 > one.2 - 0.6 || other.2 < one.0 + 0.6;
                assert!(
                    apart,
                    "seed {seed}, {form:?}, page {}: {word:?} and {over:?} lie over each other",
                    number + 1
                );
            }
        }
    }
}

/// `<word xMin="68.0" yMin="…" xMax="…" yMax="…">text</word>`
fn word(line: &str) -> Option<(Box, &str)> {
    let line = line.trim().strip_prefix("<word ")?;
    let number = |name: &str| -> Option<f64> {
        let from = line.find(&format!("{name}=\""))? + name.len() + 2;
        line[from..].split('"').next()?.parse().ok()
    };
    let (top, bottom) = (number("yMin")?, number("yMax")?);
    let middle = (bottom - top) * 0.3;
    let text = line.split('>').nth(1)?.split('<').next()?;
    Some(((number("xMin")?, top + middle, number("xMax")?, bottom - middle), text))
}

#[test]
fn plans_with_anything_in_them_become_whole_documents() {
    let seeds = if full() { 120 } else { 6 };
    for seed in 0..seeds {
        let forms = [Form::One(Language::Fi), Form::InParallel, Form::InSequence];
        try_plan(seed, forms[seed as usize % forms.len()]);
    }
}
