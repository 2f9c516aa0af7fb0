//! Tables of others become figures, or reasons why not.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't go on says so by its panic, in helpers too"
)]

mod broken;
mod desk;
mod fixtures;
mod good;
mod same;
mod take;
