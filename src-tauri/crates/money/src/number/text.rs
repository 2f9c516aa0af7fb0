//! Numbers as text: the shortest plain decimal form, in memory, in JSON and in the file.

use super::arithmetic::exact;
use super::{Number, NumberError};
use crate::plain::Plain;
use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Visitor;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

impl fmt::Display for Number {
    /// Plain digits with a point, for files and logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Number {
    type Err = NumberError;

    /// Reads an optional minus, digits, and optionally a point and decimals. Zeros that mean nothing are dropped.
    fn from_str(text: &str) -> Result<Self, NumberError> {
        let plain = Plain::read(text)?;
        let plain = Plain {
            whole: plain.whole.trim_start_matches('0'),
            fraction: plain.fraction.trim_end_matches('0'),
            ..plain
        };
        let decimals = plain.fraction.len();
        let scale = u32::try_from(decimals)
            .ok()
            .filter(|scale| *scale <= Decimal::MAX_SCALE)
            .ok_or(NumberError::TooManyDecimals { decimals })?;
        plain
            .scaled(decimals)
            .and_then(|mantissa| exact(mantissa, scale))
            .ok_or(NumberError::TooManyDigits {
                digits: plain.whole.len() + decimals,
            })
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

/// Takes texts and integers. A float is refused, as by any visitor that doesn't ask for one, even when it looks whole: its
/// digits may not be those that were written.
struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number as a string of plain digits, or an integer")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Number, E> {
        text.parse().map_err(E::custom)
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Number, E> {
        Ok(value.into())
    }
}

impl JsonSchema for Number {
    fn schema_name() -> Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let text = r"^-?[0-9]+(\.[0-9]+)?$";
        if generator.contract().is_serialize() {
            return json_schema!({ "type": "string", "pattern": text });
        }
        json_schema!({
            "description": "Plain decimal digits with a point, or an integer; written as a string.",
            "type": ["string", "integer"],
            "pattern": text,
        })
    }
}
