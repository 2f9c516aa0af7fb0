//! Journeys through the real window: the built program on a screen that nobody sees, driven by WebDriver as a person would drive it.
//!
//! `cargo xtask test window` gives them a screen, a bus of their own and a network that leads nowhere.

#![expect(clippy::unwrap_used, reason = "a step that can't be taken ends its test")]

mod accessible;
mod crash;
mod desktop;
mod driver;
mod home;
mod journey;
mod keyboard;
mod resources;
mod screens;
mod sockets;
mod speed;
