//! How fast the program is, and how that grows: `cargo xtask bench`.
//!
//! The plan is the Pirkanmaa example (the largest) grown until its Finnish PDF has about a hundred pages, and ten times that.

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use document::{Form, Options};
use engine::intake::{Choices, Follow, preview, read_text};
use journeys::grown::grown;
use plan::{Language, Plan};
use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::AtomicBool;
use store::{Access, Author, Existing, PlanFile};

fn main() {
    let options = Options {
        form: Form::One(Language::Fi),
        version: None,
        detail: Default::default(),
    };
    for times in SIZES {
        let built = document::build(&plan(times), &options, &|_| None);
        let pages = pdf::render(&built.document, &[], &mut |_| {})
            .expect("the plan can be laid out")
            .pages;
        println!("{times} times the example: {} rows, {pages} pages", rows(&plan(times)));
    }
    divan::main();
}

/// Once, a hundred pages, a thousand pages.
const SIZES: [usize; 3] = [1, 6, 60];

fn plan(times: usize) -> Plan {
    static EXAMPLE: LazyLock<Plan> = LazyLock::new(|| {
        let text = include_bytes!("../../assets/examples/pirkanmaa.json");
        plan::json::from_json(text).expect("the example is a plan")
    });
    grown(&EXAMPLE, times)
}

fn rows(plan: &Plan) -> usize {
    plan.blocks.len() + plan.statistics.len() + plan.services.len() + plan.partners.len() + plan.offices.len()
}

fn author() -> Author {
    Author {
        name: "bench".into(),
        host: "here".into(),
        clock: chrono::Utc::now,
    }
}

fn file(folder: &Path, times: usize) -> PlanFile {
    let path = folder.join("plan.laadin");
    PlanFile::create(&path, &plan(times), author(), Existing::Keep).expect("a new file")
}

#[divan::bench(args = SIZES)]
fn open(bencher: Bencher, times: usize) {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    drop(file(folder.path(), times));
    let path = folder.path().join("plan.laadin");
    bencher.bench(|| PlanFile::open(&path, Access::ReadOnly, author()).expect("it opens"));
}

#[divan::bench(args = SIZES)]
fn one_edit_to_durable(bencher: Bencher, times: usize) {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let mut file = file(folder.path(), times);
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        file.transact::<_, store::StoreError>("typing", |plan| {
            plan.area.contact_phone = n.to_string();
            Ok(())
        })
        .expect("it is saved")
    });
}

#[divan::bench(args = SIZES)]
fn findings(bencher: Bencher, times: usize) {
    let (plan, today) = (plan(times), NaiveDate::from_ymd_opt(2026, 1, 1).expect("a real day"));
    bencher.bench(|| plan::findings::findings(black_box(&plan), today));
}

#[divan::bench(args = SIZES)]
fn cost_sharing(bencher: Bencher, times: usize) {
    let text = include_bytes!("../../assets/examples/porvoo.json");
    let plan = grown(&plan::json::from_json(text).expect("the example is a plan"), times);
    let year = plan::Year::try_from(2025).expect("a year");
    bencher.bench(|| {
        plan::ledger::Ledger::new(black_box(&plan))
            .sharing(year)
            .expect("it can be shared")
    });
}

#[divan::bench(args = SIZES)]
fn say_as_document(bencher: Bencher, times: usize) {
    let plan = plan(times);
    let options = Options {
        form: Form::One(Language::Fi),
        version: None,
        detail: Default::default(),
    };
    bencher.bench(|| document::build(black_box(&plan), &options, &|_| None));
}

#[divan::bench(args = SIZES)]
fn render_pdf(bencher: Bencher, times: usize) {
    let options = Options {
        form: Form::One(Language::Fi),
        version: None,
        detail: Default::default(),
    };
    let built = document::build(&plan(times), &options, &|_| None);
    bencher.bench(|| pdf::render(black_box(&built.document), &[], &mut |_| {}).expect("it can be laid out"));
}

/// A table of a hundred thousand rows, as a ministry's statistics come: municipality, month, what is counted, figure.
fn long_table() -> String {
    let codes: Vec<_> = plan::reference::register()
        .iter()
        .map(|m| (m.code, m.name.fi.clone()))
        .collect();
    let mut text = String::from("Alue;Kuukausi;Tiedot;Arvo\r\n");
    for row in 0..100_000usize {
        let (code, name) = &codes[row % codes.len()];
        let month = row / codes.len();
        let (year, month) = (1990 + month / 12, month % 12 + 1);
        text.push_str(&format!(
            "KU{code} {name};{year}M{month:02};Työttömät työnhakijat;{} {:03},5\r\n",
            row % 90 + 1,
            row % 1000
        ));
    }
    text
}

fn follow<T>(work: impl FnOnce(&mut Follow<'_>) -> T) -> T {
    work(&mut Follow {
        progress: &mut |_, _| {},
        cancel: &AtomicBool::new(false),
    })
}

#[divan::bench]
fn read_a_table_of_100_000_rows(bencher: Bencher) {
    let text = long_table();
    bencher.bench(|| follow(|follow| read_text("t", black_box(&text), follow)).expect("it is read"));
}

#[divan::bench]
fn recognise_a_table_of_100_000_rows(bencher: Bencher) {
    let file = follow(|follow| read_text("t", &long_table(), follow)).expect("it is read");
    let (plan, choices) = (plan(1), all());
    let today = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a real day");
    let words = i18n::Words::new(Language::Fi);
    bencher
        .bench(|| follow(|follow| preview(&plan, &file, 0, &choices, today, words, follow)).expect("it is understood"));
}

#[divan::bench(sample_count = 3, sample_size = 1)]
fn take_a_table_of_100_000_rows(bencher: Bencher) {
    let file = follow(|follow| read_text("t", &long_table(), follow)).expect("it is read");
    bencher
        .with_inputs(|| {
            let folder = tempfile::TempDir::new().expect("a temporary folder");
            let who = engine::Surroundings::of_this_machine("bench".into());
            let open = engine::OpenPlan::example(&folder.path().join("p.laadin"), "pirkanmaa", Existing::Keep, who);
            (folder, open.expect("a new file"))
        })
        .bench_local_values(|(folder, mut open)| {
            follow(|follow| open.take_table(&file, 0, &all(), follow)).expect("it is taken");
            (folder, open)
        });
}

/// Municipalities outside the area are taken too.
fn all() -> Choices {
    Choices {
        others: true,
        ..Choices::default()
    }
}
