//! The program speaks to its own screen, its bus and its driver, and to nobody else.

use crate::driver::{Window, program};
use crate::home::Home;
use std::process::{Command, Stdio};

/// The addresses of the machine itself.
const OWN: [&str; 3] = ["127.0.0.1", "::1", "0.0.0.0"];

#[tokio::test]
async fn no_socket_leads_off_the_machine_during_a_journey() {
    assert!(program().is_file());
    let home = Home::new();
    let path = home.example("pirkanmaa");
    let window = Window::open(&home, "fi_FI", &[&path]).await;
    let log = home.path().join("sockets.txt");
    let mut watcher = Command::new("strace")
        .args(["-f", "-e", "trace=socket,connect,sendto", "-o"])
        .arg(&log)
        .args(["-p", &window.process().to_string()])
        .stderr(Stdio::null())
        .spawn()
        .expect("strace is installed by cargo xtask test");
    for way in [
        "Alue ja jäsenkunnat",
        "Tilastot",
        "Havainnot",
        "Asiakirja",
        "Historia",
        "Käyttöohje",
        "Yleiskuva",
    ] {
        window.go(way).await;
        window.settled().await;
    }
    window.ask("const link = document.createElement('link'); link.rel = 'preconnect'; link.href = 'https://www.example.fi'; document.head.append(link)", vec![]).await;
    window
        .ask("fetch('https://www.example.fi/').catch(() => undefined)", vec![])
        .await;
    window
        .ask("new Image().src = 'https://www.example.fi/a.png'", vec![])
        .await;
    window.close().await;
    let _ = watcher.wait();
    let log = std::fs::read_to_string(&log).unwrap_or_default();
    let away = log.lines().filter(|line| {
        line.contains("AF_INET") && !OWN.iter().any(|own| line.contains(own)) && line.contains("connect(")
    });
    assert_eq!(away.collect::<Vec<_>>(), Vec::<&str>::new());
}
