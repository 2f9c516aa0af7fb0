//! Journeys through the real program.

mod check;
mod corpus;
mod crash;
mod hostile;
mod pdf;
mod round_trip;
mod shares;
