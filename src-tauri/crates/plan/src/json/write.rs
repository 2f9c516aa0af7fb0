//! Writing: the same plan always gives the same bytes.

use super::{FORMAT, VERSION};
use crate::Plan;
use serde::Serialize;

#[derive(Serialize)]
struct Envelope<'a> {
    format: &'static str,
    version: u32,
    plan: &'a Plan,
}

/// The plan as JSON: UTF-8, two-space indent, fields in the order of the model, a newline at the end.
pub fn to_json(plan: &Plan) -> String {
    let envelope = Envelope {
        format: FORMAT,
        version: VERSION,
        plan,
    };
    let mut text = serde_json::to_string_pretty(&envelope).expect("a plan has only keys that JSON can write");
    text.push('\n');
    text
}
