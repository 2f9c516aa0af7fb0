//! The `.laadin` file from outside: what its users rely on, and what strangers may try with it.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't go on says so with its panic, also in the functions it shares"
)]

mod backup;
mod burst;
mod common;
mod durability;
mod fixture;
mod hostile;
mod lock;
mod merge;
mod round_trip;
mod transact;
mod undo;
mod version;
