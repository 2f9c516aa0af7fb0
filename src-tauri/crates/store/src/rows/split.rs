use plan::Plan;
use serde::Serialize;
use serde_json::ser::Formatter;
use std::io::{Result, Write};

/// Writes compact JSON with a line break after each member of the outermost object. Compact JSON has no other line break:
/// those in texts are escaped.
#[derive(Default)]
struct LineForEachMember {
    depth: usize,
}

impl Formatter for LineForEachMember {
    fn begin_object<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        self.depth += 1;
        writer.write_all(b"{")
    }

    fn end_object<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        self.depth -= 1;
        writer.write_all(b"}")
    }

    fn end_object_value<W: Write + ?Sized>(&mut self, writer: &mut W) -> Result<()> {
        if self.depth == 1 {
            writer.write_all(b"\n")
        } else {
            Ok(())
        }
    }
}

/// The plan's JSON form, table by table: `"name":rows`. Far quicker than taking every row apart, so tables that an edit
/// didn't touch are recognised by it.
pub(super) fn split(plan: &Plan) -> Vec<Vec<u8>> {
    let mut json = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut json, LineForEachMember::default());
    plan.serialize(&mut serializer).expect("a plan has only text keys");
    // The last piece is the closing brace; every other one starts with the opening brace or a comma.
    let mut pieces: Vec<Vec<u8>> = json
        .split(|byte| *byte == b'\n')
        .map(|piece| piece[1..].to_vec())
        .collect();
    pieces.pop();
    pieces
}
