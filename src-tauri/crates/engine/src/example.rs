//! The example plans that the program carries.

use crate::EngineError;
use plan::Plan;
use plan::json::from_json;

macro_rules! examples {
    ($($name:literal)*) => {
        /// The names of the example plans.
        pub const EXAMPLES: &[&str] = &[$($name),*];

        /// The JSON form of an example.
        fn text(name: &str) -> Option<&'static str> {
            match name {
                $($name => Some(include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../assets/examples/", $name, ".json"))),)*
                _ => None,
            }
        }
    };
}

examples!("porvoo" "espoo-kauniainen" "meri-lappi" "pirkanmaa" "pohjanmaa");

/// The example plan of this name.
///
/// # Errors
/// [`EngineError::UnknownExample`].
pub(crate) fn example(name: &str) -> Result<Plan, EngineError> {
    let wanted = name.trim().to_lowercase();
    let text = text(&wanted).ok_or_else(|| EngineError::UnknownExample { name: name.to_owned() })?;
    Ok(from_json(text.as_bytes()).expect("the examples are part of the program and read by its tests"))
}
