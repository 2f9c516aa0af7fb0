//! A whole journey with the keyboard alone.

use crate::driver::Window;
use crate::home::{Home, plan_in};
use fantoccini::key::Key;

/// What has the focus, in words; empty when nothing has it.
async fn focused(window: &Window) -> String {
    let script = "const at = document.activeElement; if (!at || at === document.body) return '';
        return `${at.tagName} ${at.getAttribute('aria-label') ?? at.innerText?.slice(0, 60) ?? ''}`";
    window.ask(script, vec![]).await.as_str().unwrap_or_default().to_owned()
}

/// Whether what has the focus shows it: an outline or a shadow of at least a pixel.
async fn shows_focus(window: &Window) -> bool {
    let script = "const at = document.activeElement; const style = getComputedStyle(at); const around = getComputedStyle(at.parentElement);
        const seen = (style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none';
        const before = getComputedStyle(at, '::before'), after = getComputedStyle(at, '::after');
        return [style, around, before, after].some(seen)";
    window.ask(script, vec![]).await.as_bool().unwrap_or_default()
}

/// Presses Tab until what has the focus is named so.
async fn tab_to(window: &Window, name: &str) {
    for _ in 0..120 {
        window.key(&[], char::from(Key::Tab)).await;
        let at = focused(window).await;
        assert!(!at.is_empty(), "the focus is lost on the way to `{name}`");
        assert!(shows_focus(window).await, "the focus can't be seen on {at}");
        if at.contains(name) {
            return;
        }
    }
    panic!("Tab never comes to `{name}`");
}

#[tokio::test]
async fn a_plan_is_opened_written_searched_and_undone_without_a_mouse() {
    let home = Home::new();
    let window = Window::open(&home, "fi_FI", &[]).await;
    tab_to(&window, "Espoo–Kauniainen").await;
    window.key(&[], char::from(Key::Enter)).await;
    window.sees("Lain kuusi kohtaa").await;
    tab_to(&window, "Alue ja jäsenkunnat").await;
    window.key(&[], char::from(Key::Enter)).await;
    window
        .until(
            "the area",
            "return document.querySelector('[data-place=\"area/register_number\"]') !== null",
        )
        .await;
    assert!(
        !focused(&window).await.is_empty(),
        "the focus is lost when the screen changes"
    );

    window.key(&[Key::Control], 'k').await;
    window.types("käyttöohje").await;
    window.key(&[], char::from(Key::Enter)).await;
    window
        .until(
            "the guide",
            "return document.querySelector('[aria-current=page]')?.innerText.includes('Käyttöohje')",
        )
        .await;

    window.key(&[Key::Control], 'k').await;
    window.types("yleiskuva").await;
    window.key(&[], char::from(Key::Enter)).await;
    window.sees("Seuraavaksi tehtävää").await;

    window.key(&[Key::Control], 'k').await;
    window.types("alue ja").await;
    window.key(&[], char::from(Key::Enter)).await;
    window.focus_place("area/register_number").await;
    window.types_over("ESBO/1/2026").await;
    window.key(&[], char::from(Key::Tab)).await;
    window.saved().await;
    window.key(&[Key::Control], 'z').await;
    window.until("the undone field", "return document.querySelector('[data-place=\"area/register_number\"] input, input[data-place=\"area/register_number\"]').value !== 'ESBO/1/2026'").await;
    window.key(&[Key::Control, Key::Shift], 'z').await;
    window.until("the redone field", "return document.querySelector('[data-place=\"area/register_number\"] input, input[data-place=\"area/register_number\"]').value === 'ESBO/1/2026'").await;
    window.close().await;
    let path = crate::home::files(&home.documents(), "laadin").pop().unwrap();
    assert_eq!(plan_in(&path).area.register_number, "ESBO/1/2026");
}
