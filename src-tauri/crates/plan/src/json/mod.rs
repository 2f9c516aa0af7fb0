//! The plan's JSON form: how it is written, and the one door through which a stranger's text becomes a plan.

mod integrity;
mod read;
mod schema;
mod write;

pub use integrity::{IntegrityError, IntegrityProblem, check_integrity};
pub use read::{LARGEST, ReadError, from_json};
pub use schema::json_schema;
pub use write::to_json;

/// The name that every file of this form carries.
pub const FORMAT: &str = "laadin-plan";

/// The version of the form that this program writes, and the newest it reads.
pub const VERSION: u32 = 1;
