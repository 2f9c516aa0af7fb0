//! A PDF that carries its plan: opening the plan from it, and holding the text against it.

mod compare;
mod read;

pub(crate) use compare::compare;
pub(crate) use read::{CarriedPlan, read};
