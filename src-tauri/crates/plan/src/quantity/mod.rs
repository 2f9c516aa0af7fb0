//! Quantities of the plan by name: what a live figure or a stated figure points to.

mod evaluate;
mod name;

pub use evaluate::{QuantityError, Unit, Value, evaluate};
pub use name::{NameError, Part, Quantity};
