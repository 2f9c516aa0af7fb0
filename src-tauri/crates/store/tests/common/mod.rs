//! What the tests share: a clock that stands still, the plan that fills every field, and a look at the file from outside.
#![expect(dead_code, reason = "each test crate uses its own part of this")]

use chrono::{DateTime, Utc};
use plan::Plan;
use std::path::Path;
use store::{Access, Author, PlanFile};

/// Half past nine on the day when plans were due.
pub(crate) fn now() -> DateTime<Utc> {
    "2023-10-31T09:30:00Z".parse().expect("a time")
}

pub(crate) fn author() -> Author {
    Author {
        name: "Aino".to_owned(),
        host: "kone-1".to_owned(),
        clock: now,
    }
}

/// A plan in which every field of every table has a value.
pub(crate) fn maximal() -> Plan {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/maximal.json"))
        .expect("the sample plan");
    serde_json::from_str(&text).expect("a plan")
}

/// The plan as somebody else who opens the file sees it.
pub(crate) fn on_disk(path: &Path) -> Plan {
    PlanFile::open(path, Access::ReadOnly, author())
        .expect("a sound file")
        .plan()
        .clone()
}
