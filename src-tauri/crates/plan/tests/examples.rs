//! The example plans are read through the same door as a stranger's file, and every live and stated figure has a value.
#![expect(clippy::unwrap_used, reason = "a test ends at what it doesn't expect")]

use plan::json::{from_json, to_json};
use plan::ledger::Ledger;
use plan::quantity::{Quantity, evaluate};
use plan::{Language, Plan};
use std::path::PathBuf;

fn examples() -> Vec<(String, Plan)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets/examples");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let read = |path: PathBuf| {
        let plan =
            from_json(&std::fs::read(&path).unwrap()).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.file_stem().unwrap().to_string_lossy().into_owned(), plan)
    };
    files.into_iter().map(read).collect()
}

#[test]
fn all_five_examples_are_read() {
    let names: Vec<_> = examples().into_iter().map(|(name, _)| name).collect();
    assert_eq!(
        names,
        ["espoo-kauniainen", "meri-lappi", "pirkanmaa", "pohjanmaa", "porvoo"]
    );
}

#[test]
fn examples_are_written_as_they_were_read() {
    for (name, plan) in examples() {
        assert_eq!(from_json(to_json(&plan).as_bytes()).unwrap(), plan, "{name}");
    }
}

#[test]
fn every_figure_in_the_examples_has_a_value() {
    for (name, plan) in examples() {
        let ledger = Ledger::new(&plan);
        let live = plan
            .blocks
            .iter()
            .flat_map(|block| Language::ALL.map(|language| block.text(language)));
        let live = live.flat_map(|text| text.figures());
        let stated = plan.stated_figures.iter().map(|figure| figure.quantity.as_str());
        for figure in live.chain(stated) {
            let quantity: Quantity = figure.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!(
                evaluate(&ledger, &quantity).is_ok(),
                "{name}: {figure}: {:?}",
                evaluate(&ledger, &quantity)
            );
        }
    }
}

#[test]
fn every_chapter_and_block_of_the_examples_is_in_both_languages() {
    for (name, plan) in examples() {
        for block in &plan.blocks {
            for language in Language::ALL {
                assert!(
                    !block.text(language).is_empty(),
                    "{name}: block {} has no {}",
                    block.id,
                    language.tag()
                );
            }
        }
        for chapter in plan.chapters.iter().filter(|chapter| chapter.item.is_none()) {
            assert!(
                !chapter.title.fi.is_empty() && !chapter.title.sv.is_empty(),
                "{name}: chapter {}",
                chapter.id
            );
        }
    }
}
