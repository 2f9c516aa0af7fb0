//! What the rules say about the five example plans: the contradictions of the documents that they were made from.

use super::fixture::{TODAY, number, raised};
use super::{Arg, Code, Finding, findings};
use crate::Plan;
use money::Number;

fn example(name: &str) -> Plan {
    let path = format!("{}/../../../assets/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    crate::json::from_json(&std::fs::read(path).unwrap()).unwrap()
}

/// What was stated and what the plan says instead, of a stated figure that differs.
fn figures(finding: &Finding) -> (Number, Number) {
    match (finding.arg("stated"), finding.arg("computed")) {
        (Some(Arg::Value(stated)), Some(Arg::Value(computed))) => (stated.number, computed.number),
        other => panic!("{other:?}"),
    }
}

/// The slide's parts add up to 8 245 000 €, its total says 8 247 000 €; its table of job seekers says 5 383 for 5 662.
#[test]
fn meri_lappis_totals_are_found() {
    let plan = example("meri-lappi");
    let differing: Vec<_> = raised(&plan, Code::StatedDiffers).iter().map(figures).collect();
    assert!(
        differing.contains(&(number("8247000"), number("8245000"))),
        "{differing:?}"
    );
    let area = raised(&plan, Code::AreaValueDiffers);
    let pairs: Vec<_> = area
        .iter()
        .map(|finding| (finding.arg("stated"), finding.arg("sum")))
        .collect();
    let expected = [number("5383"), number("5662")].map(|value| Arg::Number(value, 0));
    assert_eq!(pairs, [(Some(&expected[0]), Some(&expected[1]))]);
    assert_eq!(raised(&plan, Code::ResponsibleMissing).len(), 1);
}

/// The table has 71 + 24 person-years, the text 85.
#[test]
fn porvoos_person_years_are_found() {
    let differing: Vec<_> = raised(&example("porvoo"), Code::StatedDiffers)
        .iter()
        .map(figures)
        .collect();
    assert_eq!(differing, [(number("85"), number("95"))]);
}

/// 8 165 516 of 17 400 000 is 46,9 %, not 48 %; and a slide has the day 3.5.3023.
#[test]
fn osterbottens_share_and_date_are_found() {
    let plan = example("pohjanmaa");
    let differing: Vec<_> = raised(&plan, Code::StatedDiffers).iter().map(figures).collect();
    assert!(
        differing
            .iter()
            .any(|(stated, computed)| { *stated == number("48") && (number("46.9")..number("47")).contains(computed) })
    );
    let dates = raised(&plan, Code::DateImpossible);
    assert!(
        !dates.is_empty()
            && dates
                .iter()
                .all(|f| f.arg("date") == Some(&Arg::Text("3.5.3023".to_owned())))
    );
}

/// Careful texts raise no false alarms: what these rules look at is right in all five.
#[test]
fn the_examples_raise_no_false_alarms() {
    let silent = [
        Code::NumbersDiffer,
        Code::FiguresDiffer,
        Code::FigureGone,
        Code::FigureWithoutValue,
        Code::InlineUnknown,
        Code::LanguageLooksWrong,
        Code::TermObsolete,
        Code::TermNeverRight,
        Code::TemplateResidue,
        Code::ItemWithoutChapter,
        Code::ItemEmpty,
        Code::WeightsNotHundred,
        Code::HeadingSkipped,
        Code::TableCellsDiffer,
        Code::Untranslated,
        Code::SourceChanged,
    ];
    for name in ["espoo-kauniainen", "meri-lappi", "pirkanmaa", "pohjanmaa", "porvoo"] {
        let found = findings(&example(name), TODAY)
            .into_iter()
            .filter(|finding| silent.contains(&finding.code));
        assert_eq!(found.collect::<Vec<_>>(), [], "{name}");
    }
}
