//! Journeys through the real window, on a screen that nobody sees and a network that leads nowhere.

use super::rust::{build, counted, some};
use super::{Outcome, Reach};
use crate::failure::Failure;
use crate::shell::{Call, Shell};

/// Builds the window and drives it. Only the machine's own address is up meanwhile: a program that asked for anything else
/// would fail its test.
///
/// # Errors
/// [`Failure::Call`] when a test fails, [`Failure::Check`] when none was run.
pub(super) fn window(shell: &Shell, reach: Reach) -> Result<Outcome, Failure> {
    // Built out here: cargo may have to fetch something.
    build(shell)?;
    let alone = alone(shell);
    if alone.is_none() {
        println!("this machine lets nobody close the network off, so the window is tried without that");
    }
    some(counted(shell, &journeys(alone.unwrap_or_default(), reach))?)
}

/// The words that start a program without a network, if this user may.
fn alone(shell: &Shell) -> Option<&'static [&'static str]> {
    const AS_ROOT: &[&str] = &["unshare", "--net"];
    const AS_USER: &[&str] = &["unshare", "--map-root-user", "--net"];
    let works = |words: &&&[&str]| shell.answers(&Call::new(words[0]).args(&words[1..]).arg("true"));
    [AS_ROOT, AS_USER].iter().find(works).copied()
}

/// The tests under `alone`, a screen and a bus. One after the other: they share the screen, and the machine is small.
fn journeys(alone: &[&str], reach: Reach) -> Call {
    let script = if alone.is_empty() {
        "exec \"$@\""
    } else {
        "ip link set lo up && exec \"$@\""
    };
    let call = Call::new("xvfb-run").args(["--auto-servernum", "--server-args=-screen 0 1920x1200x24"]);
    let call = call.args(alone).args(["sh", "-c", script, "sh"]);
    let call = call.args(["dbus-run-session", "--", "cargo", "test", "--offline"]);
    let call = call.args([
        "--workspace",
        "--test",
        "window",
        "--no-fail-fast",
        "--",
        "--test-threads=1",
    ]);
    let call = call
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    if reach.full {
        call.env("LAADIN_TESTS", "full")
    } else {
        call
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_network_the_machines_own_address_is_up() {
        let line = journeys(&["unshare", "--net"], Reach::default()).to_string();
        assert!(
            line.contains("unshare --net sh -c 'ip link set lo up && exec"),
            "{line}"
        );
        assert!(!journeys(&[], Reach::default()).to_string().contains("ip link"));
    }
}
