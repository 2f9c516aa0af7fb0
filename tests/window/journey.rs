//! From nothing to the documents, as a Swedish-speaking team would go.

use crate::driver::Window;
use crate::home::{Home, files, plan_in};
use fantoccini::key::Key;
use std::path::Path;
use std::process::Command;

/// The narrative that is written into each section, by its number.
fn sentence(item: usize) -> String {
    format!("Kapitlets text nummer {item} skrevs i fönstret.")
}

/// What Excel puts on the clipboard for two budget lines of three years: tabs, decimal commas, hard spaces between thousands.
const FROM_EXCEL: &str = "Löner\t4\u{a0}200\u{a0}000,50\t4\u{a0}300\u{a0}000\t4\u{a0}400\u{a0}000\r\nHyror\t310\u{a0}000\t315\u{a0}000\t320\u{a0}000\r\n";

#[tokio::test]
async fn a_new_plan_in_swedish_becomes_two_documents() {
    let home = Home::new();
    let window = Window::open(&home, "sv_FI", &[]).await;
    window.sees("Plan för ordnande av arbetskraftsservice").await;
    new_plan(&window).await;
    let path = files(&home.documents(), "laadin")
        .pop()
        .expect("the plan is in the documents");

    for item in 1..=6 {
        write_section(&window, item).await;
    }
    paste_budget(&window).await;
    let before = blocking(&window).await;
    office(&window).await;
    assert!(
        blocking(&window).await < before,
        "the office answers a finding that blocks"
    );
    live_figure(&window).await;
    switch_while_typing(&window).await;

    for form in ["På svenska", "På finska"] {
        export(&window, form).await;
    }
    window.close().await;

    let plan = plan_in(&path);
    assert_eq!(plan.members.len(), 2);
    let amounts = plan
        .budget_lines
        .iter()
        .map(|line| line.amounts.values().map(|cents| cents.get()).collect::<Vec<_>>());
    assert_eq!(
        amounts.collect::<Vec<_>>(),
        [
            vec![420_000_050, 430_000_000, 440_000_000],
            vec![31_000_000, 31_500_000, 32_000_000]
        ],
        "every pasted amount is in its year, in cents"
    );
    let swedish = text_of(&home, "sv");
    for item in 1..=6 {
        assert!(
            swedish.contains(&sentence(item)),
            "{item} isn't in the Swedish document"
        );
    }
    assert!(
        swedish.contains("Löner") && swedish.contains("4 200 000,50"),
        "the budget is in the document"
    );
    let finnish = text_of(&home, "fi");
    assert!(finnish.contains("4 200 000,50"));
    assert!(
        finnish.contains("Kirjoitettu kesken vaihdon"),
        "what was typed during the switch is in the document"
    );
}

async fn new_plan(window: &Window) {
    window.press("Ny plan").await;
    window.press("Kommuner som du väljer").await;
    // Either language's name will do; the list says the Swedish one.
    for (typed, listed) in [("Vasa", "Vasa"), ("Laihia", "Laihela")] {
        window.focus("Medlemskommuner").await;
        window.types(typed).await;
        window.press(listed).await;
    }
    window.focus("Första året").await;
    window.types_over("2027").await;
    window.press("Skapa planen").await;
    window.sees("Översikt").await;
    window.saved().await;
}

/// Opens a statutory section by its number.
async fn open_section(window: &Window, item: usize) {
    let script = "document.querySelectorAll('.navigation-section')[arguments[0]].click()";
    window.ask(script, vec![(item - 1).into()]).await;
    let script = format!(
        "return document.querySelectorAll('.navigation-section')[{}].getAttribute('aria-current') === 'page'",
        item - 1
    );
    window.until("the section", &script).await;
}

/// Puts the caret into the narrative of a language.
async fn focus_narrative(window: &Window, language: &str) {
    let script = format!(
        "const text = document.querySelector('.ProseMirror[lang={language}]'); text?.focus(); return document.activeElement === text && text !== null"
    );
    window.until("the narrative", &script).await;
}

async fn write_section(window: &Window, item: usize) {
    open_section(window, item).await;
    focus_narrative(window, "sv").await;
    window.types(&sentence(item)).await;
    window.saved().await;
}

async fn paste_budget(window: &Window) {
    open_section(window, 1).await;
    let script = "const grid = document.querySelector('[data-place=\"budget_lines\"] [role=grid], [role=grid]'); return grid !== null";
    window.until("the budget", script).await;
    window.press("Lägg till rad").await;
    window
        .until(
            "a row",
            "return document.querySelector('[role=grid] [role=gridcell]') !== null",
        )
        .await;
    window
        .ask("document.querySelector('[role=grid] [role=gridcell]').focus()", vec![])
        .await;
    window
        .ask("document.querySelector('[role=grid] [role=gridcell]').click()", vec![])
        .await;
    window.pastes(FROM_EXCEL, "").await;
    window.sees("Hyror").await;
    window.sees("4 510 000,50").await;
    window.saved().await;
}

/// How many findings keep the plan from being submitted, as the navigation says.
async fn blocking(window: &Window) -> u64 {
    let script = "const text = document.querySelector('.navigation-count-blocking [aria-hidden]')?.innerText; return Number(text ?? 0)";
    window.ask(script, vec![]).await.as_u64().unwrap_or_default()
}

async fn office(window: &Window) {
    open_section(window, 3).await;
    window.press("Verksamhetsställen").await;
    window.press("Lägg till rad").await;
    let script = "const at = document.activeElement; return at.matches('input, textarea') && at.closest('[data-place^=offices], .tables-split') !== null";
    window.until("the new office's first field", script).await;
    window.types("Vaasan palvelupiste").await;
    window.saved().await;
}

async fn live_figure(window: &Window) {
    open_section(window, 3).await;
    focus_narrative(window, "sv").await;
    window.key(&[Key::Control], char::from(Key::End)).await;
    window.types(" Antal: /verksamhetsst").await;
    window
        .until(
            "offers",
            "return document.querySelector('[role=listbox] [role=option]') !== null",
        )
        .await;
    window.key(&[], char::from(Key::Enter)).await;
    window
        .until(
            "the figure",
            "return document.querySelector('.ProseMirror [data-figure]') !== null",
        )
        .await;
    window.saved().await;
}

/// Types in Finnish and switches the language in the middle: the focus and what is typed stay.
async fn switch_while_typing(window: &Window) {
    open_section(window, 2).await;
    focus_narrative(window, "fi").await;
    window.types("Kirjoitettu ").await;
    let script =
        "[...document.querySelectorAll('.language-switch button')].find((button) => button.lang === 'fi').click()";
    window.ask(script, vec![]).await;
    window.sees("Yleiskuva").await;
    window.types("kesken vaihdon.").await;
    window.saved().await;
    window.sees("Kirjoitettu kesken vaihdon.").await;
    let script =
        "[...document.querySelectorAll('.language-switch button')].find((button) => button.lang === 'sv').click()";
    window.ask(script, vec![]).await;
    window.sees("Översikt").await;
}

async fn export(window: &Window, form: &str) {
    window.press("Exportera").await;
    window.sees("Exportera planen").await;
    window.choose("Språk", form).await;
    window.press("Kontrollera och fortsätt").await;
    window.press("Spara trots bristerna").await;
    window.sees("Sparat").await;
    window.press("Stäng").await;
}

/// The text of the exported document in a language, as another program reads it.
fn text_of(home: &Home, language: &str) -> String {
    let all = files(&home.documents(), "pdf");
    let found = all
        .iter()
        .find(|path| path.file_stem().unwrap().to_string_lossy().ends_with(language));
    text(found.unwrap_or_else(|| panic!("no document in {language} among {all:?}")))
}

fn text(path: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-raw"])
        .arg(path)
        .arg("-")
        .output()
        .unwrap();
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    text.replace(['\u{a0}', '\u{202f}'], " ")
        .replace('\u{ad}', "")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
