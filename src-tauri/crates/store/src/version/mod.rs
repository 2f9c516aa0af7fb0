//! Frozen versions: a copy of the plan that nothing changes any more, with its hash, so that afterwards everybody can prove
//! which text a council approved.

mod freeze;
mod thaw;

pub(crate) use thaw::parse;
