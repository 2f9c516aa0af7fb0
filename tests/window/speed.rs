//! Speed, measured and printed, never asserted: `LAADIN_TESTS=full`, or by name with `--nocapture`.

use crate::accessible::WAYS;
use crate::driver::Window;
use crate::home::Home;
use std::time::Instant;

/// The middle and the 95th of a hundred.
fn spread(mut milliseconds: Vec<f64>) -> (f64, f64) {
    milliseconds.sort_by(f64::total_cmp);
    let at = |part: f64| milliseconds[((milliseconds.len() - 1) as f64 * part).round() as usize];
    (at(0.5), at(0.95))
}

/// The memory of a process and those below it, in MiB: shared pages counted in part (PSS).
fn memory(process: u32) -> u64 {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
    let own = rollup.lines().find_map(|line| {
        line.strip_prefix("Pss:")?
            .trim()
            .strip_suffix(" kB")?
            .trim()
            .parse::<u64>()
            .ok()
    });
    let children = std::fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    let below: u64 = children
        .split_whitespace()
        .filter_map(|pid| pid.parse().ok())
        .map(memory)
        .sum();
    own.unwrap_or_default() / 1024 + below
}

#[tokio::test]
async fn speed_of_the_window() {
    if std::env::var_os("LAADIN_TESTS").is_none() {
        return;
    }
    let home = Home::new();
    let path = home.example("pirkanmaa");
    let mut starts = vec![];
    for _ in 0..5 {
        let since = Instant::now();
        let window = Window::open(&home, "fi_FI", &[&path]).await;
        window.sees("Lain kuusi kohtaa").await;
        starts.push(since.elapsed().as_secs_f64() * 1000.0);
        window.close().await;
    }
    let window = Window::open(&home, "fi_FI", &[&path]).await;
    window.sees("Lain kuusi kohtaa").await;
    let mut moves = vec![];
    for _ in 0..10 {
        for (way, _) in WAYS {
            let script = "const done = arguments[arguments.length - 1]; const since = performance.now();
                const button = [...document.querySelectorAll('nav button')].find((button) => button.innerText.startsWith(WAY)); button.click();
                requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - since)));";
            let answer = window.ask_later(&script.replace("WAY", &format!("{way:?}"))).await;
            moves.push(answer.as_f64().unwrap());
        }
    }
    window.go("Alue ja jäsenkunnat").await;
    window.focus_place("area/register_number").await;
    let mut saves = vec![];
    for n in 0..20 {
        let since = Instant::now();
        window.types(&format!("{n}")).await;
        window
            .until(
                "typing",
                "return document.querySelector('.header-state-saved') === null",
            )
            .await;
        window.saved().await;
        saves.push(since.elapsed().as_secs_f64() * 1000.0);
    }
    let process = window.process();
    println!("start to usable window, driver's session included: {starts:.0?} ms");
    println!("from screen to screen, p50 and p95: {:.0?} ms", spread(moves));
    println!(
        "keystroke to saved, the pause of 350 ms included, p50 and p95: {:.0?} ms",
        spread(saves)
    );
    println!("memory of the program and its webview (PSS): {} MiB", memory(process));
    window.close().await;
}
