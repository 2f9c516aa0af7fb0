//! Copies of the file: made while it is open, read back before they count, thinned out as they age.

mod keep;
mod make;
mod name;
mod thin;

pub use keep::keep;
pub(crate) use make::before_migration;
pub use name::Backup;
pub use thin::thin;
