//! Journeys through the real program.
#![expect(
    clippy::unwrap_used,
    reason = "a journey ends at what it doesn't expect, and says where"
)]

mod any_plan;
mod appearance;
mod check;
mod corpus;
mod crash;
mod exports;
mod hostile;
mod intake;
mod package;
mod pdf;
mod reading_order;
mod round_trip;
mod second_opinion;
mod shares;
mod worked_examples;
