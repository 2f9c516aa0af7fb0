//! Copies of the file: made while it is open, read back before they count, thinned out as they age.

mod copy;
mod keep;
mod make;
mod name;
mod thin;

pub(crate) use copy::copy;
pub use keep::keep;
pub(crate) use make::before_migration;
pub use name::Backup;
pub use thin::thin;
