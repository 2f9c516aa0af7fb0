//! axe-core inside the real window: no violation on any screen, in either language.

use crate::driver::Window;
use crate::home::Home;
use std::path::Path;

/// The screens by their names in the navigation, Finnish and Swedish.
pub(crate) const WAYS: [(&str, &str); 9] = [
    ("Yleiskuva", "Översikt"),
    ("Alue ja jäsenkunnat", "Område och medlemskommuner"),
    ("Tilastot", "Statistik"),
    ("Muut luvut", "Övriga kapitel"),
    ("Päätökset", "Beslut"),
    ("Havainnot", "Iakttagelser"),
    ("Asiakirja", "Dokument"),
    ("Historia", "Historik"),
    ("Käyttöohje", "Bruksanvisning"),
];

fn axe() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(path).expect("cargo xtask test installs the page's packages")
}

/// Every violation on the page as it is, as `rule: element`.
pub(crate) async fn violations(window: &Window) -> Vec<String> {
    window.ask(&axe(), vec![]).await;
    let answer = window
        .ask_later(
            "const done = arguments[arguments.length - 1];
            axe.run(document, { resultTypes: ['violations'] }).then((found) => done(found.violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`))));",
        )
        .await;
    let found = answer.as_array().cloned().unwrap_or_default();
    found
        .iter()
        .map(|text| text.as_str().unwrap_or_default().to_owned())
        .collect()
}

async fn check_all(language: &str, name: fn(&(&'static str, &'static str)) -> &'static str) {
    let home = Home::new();
    let start = Window::open(&home, language, &[]).await;
    let mut found = vec![];
    start
        .until("the start", "return document.querySelector('h1') !== null")
        .await;
    found.extend(
        violations(&start)
            .await
            .into_iter()
            .map(|text| format!("start: {text}")),
    );
    start.close().await;
    let path = home.example("pohjanmaa");
    let window = Window::open(&home, language, &[&path]).await;
    for way in WAYS.iter().map(name) {
        window.go(way).await;
        window.settled().await;
        found.extend(
            violations(&window)
                .await
                .into_iter()
                .map(|text| format!("{way}: {text}")),
        );
    }
    for item in 0..6 {
        window.chapter(item).await;
        window.settled().await;
        found.extend(
            violations(&window)
                .await
                .into_iter()
                .map(|text| format!("section {}: {text}", item + 1)),
        );
    }
    window.close().await;
    assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
}

#[tokio::test]
async fn no_screen_has_a_violation_in_finnish() {
    check_all("fi_FI", |(fi, _)| fi).await;
}

#[tokio::test]
async fn no_screen_has_a_violation_in_swedish() {
    check_all("sv_FI", |(_, sv)| sv).await;
}
