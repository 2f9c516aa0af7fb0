//! The published JSON Schema.

use super::{FORMAT, VERSION};
use crate::Plan;

/// The JSON Schema (2020-12) of the plan's JSON form.
pub fn json_schema() -> serde_json::Value {
    let plan = schemars::generate::SchemaSettings::draft2020_12()
        .into_generator()
        .into_root_schema_for::<Plan>();
    let mut plan = plan.to_value();
    let definitions = plan.as_object_mut().and_then(|object| object.remove("$defs"));
    serde_json::json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Laadin plan",
        "type": "object",
        "additionalProperties": false,
        "required": ["format", "version", "plan"],
        "properties": {
            "format": { "const": FORMAT },
            "version": { "const": VERSION },
            "plan": plan,
        },
        "$defs": definitions,
    })
}
