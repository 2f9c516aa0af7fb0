//! Amounts as text: `"1234567.89"`, in memory, in JSON and in the file.

use super::{AmountError, Cents};
use crate::plain::Plain;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

const DECIMALS: usize = 2;

impl fmt::Display for Cents {
    /// Euros with two decimals and a point, for files and logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative() { "-" } else { "" };
        let magnitude = self.get().unsigned_abs();
        write!(f, "{sign}{}.{:02}", magnitude / 100, magnitude % 100)
    }
}

impl FromStr for Cents {
    type Err = AmountError;

    /// Reads euros: an optional minus, digits, and optionally a point and one or two decimals.
    fn from_str(text: &str) -> Result<Self, AmountError> {
        let plain = Plain::read(text)?;
        if plain.fraction.len() > DECIMALS {
            return Err(AmountError::TooManyDecimals {
                decimals: plain.fraction.len(),
            });
        }
        plain
            .scaled(DECIMALS)
            .and_then(Self::from_wide)
            .ok_or_else(|| AmountError::TooManyDigits {
                digits: plain.whole.trim_start_matches('0').len(),
            })
    }
}

impl Serialize for Cents {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Cents {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(EurosVisitor)
    }
}

struct EurosVisitor;

impl Visitor<'_> for EurosVisitor {
    type Value = Cents;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("euros as a string of digits with at most 2 decimals")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Cents, E> {
        text.parse().map_err(E::custom)
    }
}

impl JsonSchema for Cents {
    fn schema_name() -> Cow<'static, str> {
        "Cents".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Euros with a point and at most 2 decimals; written with 2.",
            "type": "string",
            "pattern": r"^-?[0-9]+(\.[0-9]{1,2})?$",
        })
    }
}
