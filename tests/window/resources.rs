//! Figures in, and what the euros become: a table from outside, other members, an alternative.

use crate::accessible::violations;
use crate::driver::Window;
use crate::home::{Home, plan_in};
use crate::screens::FOLDER;
use fantoccini::key::Key;
use plan::Period;

/// What a spreadsheet puts on the clipboard: two members, one of them by its Swedish name, and somebody outside the area.
const TABLE: &str = "Kunta\tVäkiluku 2030\r\nPorvoo\t51\u{a0}234\r\nAskola\t4\u{a0}701\r\nTampere\t260\u{a0}000\r\n";

/// A picture for eyes, when somebody asked for pictures.
fn picture(window: &Window, name: &str) {
    if let Some(folder) = std::env::var_os(FOLDER) {
        window.picture(&std::path::PathBuf::from(folder).join(format!("resources-{name}.png")));
    }
}

/// Waits until the first chapter stands in the window.
async fn first_chapter(window: &Window) {
    window.go("Yleiskuva").await;
    window.settled().await;
    window.chapter(0).await;
}

/// Opens the tab whose name begins so.
async fn tab(window: &Window, name: &str) {
    let find = format!(
        "const tab = [...document.querySelectorAll('[role=tab]')].find((tab) => tab.innerText.trim().startsWith('{name}'));"
    );
    window.until(name, &format!("{find} return tab !== undefined")).await;
    window
        .ask(
            &format!("{find} tab.scrollIntoView({{ block: 'center' }}); tab.focus(); tab.click()"),
            vec![],
        )
        .await;
    window.settled().await;
}

#[tokio::test]
async fn a_pasted_table_becomes_statistics_in_one_step_and_goes_in_one() {
    let home = Home::new();
    let path = home.example("porvoo");
    let before = plan_in(&path);
    let window = Window::open(&home, "fi_FI", &[&path]).await;
    window.go("Tilastot").await;
    window.press("Tuo tiedostosta…").await;
    window.focus("Liitä taulukko tähän").await;
    window.pastes(TABLE, "").await;
    window.sees("Kaikki on tunnistettu.").await;
    picture(&window, "import");
    assert_eq!(violations(&window).await, Vec::<String>::new());
    window.press("Tuo 2").await;
    window.sees("Kumoa tuonti").await;
    window.saved().await;
    let of_2030 = |plan: &plan::Plan| -> Vec<(String, String)> {
        let year: Period = "2030".parse().unwrap();
        let rows = plan.statistics.iter().filter(|row| row.period == year);
        rows.map(|row| (row.subject.to_string(), row.value.to_string()))
            .collect()
    };
    let mut taken = of_2030(&plan_in(&path));
    taken.sort();
    assert_eq!(
        taken,
        [
            ("018".to_owned(), "4701".to_owned()),
            ("638".to_owned(), "51234".to_owned())
        ]
    );
    window.press("Kumoa tuonti").await;
    window.sees("Tuonti kumottiin").await;
    window.saved().await;
    window.close().await;
    assert_eq!(plan_in(&path).statistics, before.statistics);
}

#[tokio::test]
async fn what_happens_when_a_member_leaves_is_shown_and_copied_for_a_memo() {
    let home = Home::new();
    let path = home.example("espoo-kauniainen");
    let window = Window::open(&home, "fi_FI", &[&path]).await;
    first_chapter(&window).await;
    let mut found = vec![];
    for name in [
        "Vaihtoehdot",
        "Kustannusten jako",
        "Jakoperusteet",
        "Kuntien osuudet",
        "Ennakot ja tasaus",
        "Vertailu",
    ] {
        tab(&window, name).await;
        picture(&window, &name.to_lowercase().replace(' ', "-"));
        found.extend(
            violations(&window)
                .await
                .into_iter()
                .map(|text| format!("{name}: {text}")),
        );
    }
    assert_eq!(found, Vec::<String>::new());
    window.press("Kokeile jäsenmuutosta").await;
    window.press("Kauniainen").await;
    window.sees("Ilman: Kauniainen").await;
    picture(&window, "comparison");
    // The clipboard is for a person's own keys only, not for a script's click.
    let find = "const copy = [...document.querySelectorAll('button')].find((button) => button.innerText.trim() === 'Kopioi muistioon ruotsiksi');";
    window
        .until(
            "the copy",
            &format!("{find} copy?.focus(); return copy !== undefined && document.activeElement === copy"),
        )
        .await;
    window.key(&[], char::from(Key::Enter)).await;
    window
        .sees("Ruotsinkielinen selitys ja taulukko ovat leikepöydällä.")
        .await;
    assert_eq!(violations(&window).await, Vec::<String>::new());
    window.close().await;
}

#[tokio::test]
async fn an_alternative_is_made_from_the_plan_and_compared_line_by_line() {
    let home = Home::new();
    let path = home.example("espoo-kauniainen");
    let lines = plan_in(&path).budget_lines.len();
    let window = Window::open(&home, "fi_FI", &[&path]).await;
    first_chapter(&window).await;
    tab(&window, "Vaihtoehdot").await;
    window.press("Tee suunnitelmasta vaihtoehto").await;
    window.focus("Nimi suomeksi").await;
    window.types("Pienempi").await;
    window.press("Tee vaihtoehto").await;
    window.saved().await;
    window.sees("Pienempi").await;
    picture(&window, "alternatives");
    assert_eq!(violations(&window).await, Vec::<String>::new());
    window.close().await;
    let plan = plan_in(&path);
    assert_eq!(
        (plan.scenarios.len(), plan.scenarios[0].name.fi.as_str()),
        (1, "Pienempi")
    );
    assert!(plan.budget_lines.len() > lines);
}
