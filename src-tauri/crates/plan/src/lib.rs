//! The plan: its types, edits, quantities and findings. No I/O, no clock, no float.
//!
//! A [`Plan`] is a value. Whoever wants to change it makes a new one (see `edit`), whoever wants to know what it says asks
//! [`quantity`], [`resources`] and `findings`. Nothing here reads a file or the time.

/// A JSON Schema for types that check their own form when they are read.
macro_rules! value_schema {
    ($type:ty, $name:literal, $schema:tt) => {
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}
pub(crate) use value_schema;

mod colour;
pub mod content;
mod coverage;
pub mod edit;
pub mod findings;
pub mod id;
pub mod json;
mod language;
pub mod ledger;
mod municipality;
mod place;
pub mod quantity;
pub mod reference;
mod time;

pub use colour::{Colour, ColourError};
pub use content::Plan;
pub use coverage::{Coverage, Filled, coverage};
pub use language::{Bilingual, Language, is_blank};
pub use municipality::{MunicipalityCode, MunicipalityError};
pub use place::{Place, PlaceError};
pub use time::{Period, TimeError, Year};
