//! `laadin-cli check --json` on the examples finds what the real documents contradict.

use journeys::{Desk, EXAMPLES, text};
use serde_json::Value;

fn findings(desk: &Desk, name: &str) -> Vec<Value> {
    let plan = desk.example(name);
    let said = desk.run(&["check", text(&plan), "--json"]);
    let answer = said.json(said.code.unwrap());
    let findings = answer["findings"].as_array().unwrap().clone();
    let blocking = answer["blocking"].as_u64().unwrap();
    assert_eq!(said.code, Some(if blocking > 0 { 1 } else { 0 }), "{name}");
    findings
}

/// A finding whose Finnish and Swedish message both hold all `figures`, with a place and a basis.
fn says(findings: &[Value], figures: &[&str]) -> bool {
    findings.iter().any(|finding| {
        let message = |language: &str| {
            finding["message"][language]
                .as_str()
                .unwrap_or_default()
                .replace('\u{a0}', " ")
        };
        let holds = |text: &str| figures.iter().all(|figure| text.contains(figure));
        holds(&message("fi"))
            && holds(&message("sv"))
            && finding["place"]["table"].is_string()
            && !finding["basis"].is_null()
            && message("fi") != message("sv")
    })
}

#[test]
fn the_contradictions_of_the_real_documents_are_found() {
    let desk = Desk::new();
    for (name, contradictions) in [
        (
            "meri-lappi",
            vec![vec!["8 245 000", "8 247 000"], vec!["5 662", "5 383"]],
        ),
        ("porvoo", vec![vec!["95", "85"]]),
        ("pohjanmaa", vec![vec!["46,9", "48"], vec!["3.5.3023"]]),
    ] {
        let findings = findings(&desk, name);
        for figures in contradictions {
            assert!(
                says(&findings, &figures),
                "{name}: {figures:?} in {:#?}",
                messages(&findings)
            );
        }
    }
}

fn messages(findings: &[Value]) -> Vec<&str> {
    findings
        .iter()
        .map(|finding| finding["message"]["fi"].as_str().unwrap_or_default())
        .collect()
}

#[test]
fn every_finding_is_whole_in_both_languages() {
    let desk = Desk::new();
    for name in EXAMPLES {
        for finding in findings(&desk, name) {
            for language in ["fi", "sv"] {
                let message = finding["message"][language].as_str().unwrap_or_default();
                assert!(message.len() > 15 && !message.contains('{'), "{name}: {finding}");
            }
            assert!(
                ["blocks", "warning", "hint"].contains(&finding["severity"].as_str().unwrap()),
                "{finding}"
            );
            assert!(finding["code"].is_string(), "{finding}");
        }
    }
}

#[test]
fn check_speaks_the_language_it_is_asked_to() {
    let desk = Desk::new();
    let plan = desk.example("meri-lappi");
    let fi = desk.run(&["check", text(&plan), "--ui-lang", "fi"]);
    let sv = desk.run(&["check", text(&plan), "--ui-lang", "sv"]);
    assert_eq!(fi.code, sv.code);
    assert_eq!(fi.out.lines().count(), sv.out.lines().count());
    assert_ne!(fi.out, sv.out);
}
