use super::{Cell, Row, Rows, Stored};
use crate::schema::{Field, Layout, Table};
use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;

/// Rows as serde sees them: the plan's types are read straight from columns, without a JSON value in between.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    /// Every table.
    Plan(&'a Layout, &'a Rows),
    /// The rows of a table.
    Table(&'a Table, &'a [Row]),
    /// The first so many fields of a row.
    Row(&'a Table, &'a Row, usize),
    /// A text in Finnish and in Swedish.
    Halves(&'a Stored, &'a Stored),
    /// A map by year.
    ByKey(&'a [Cell]),
    /// A year.
    Key(&'a str),
    /// A text.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A nested value.
    Json(&'a str),
}

impl<'a> Node<'a> {
    /// The table as the plan has it: a list, or its only row.
    pub(super) fn table(table: &'a Table, rows: &'a [Row]) -> Option<Self> {
        if table.single {
            rows.first().map(|row| Node::Row(table, row, usize::MAX))
        } else {
            Some(Node::Table(table, rows))
        }
    }

    fn scalar(stored: &'a Stored) -> Option<Self> {
        match stored {
            Stored::Null => None,
            Stored::Integer(number) => Some(Node::Integer(*number)),
            Stored::Text(text) => Some(Node::Text(text)),
        }
    }
}

/// The fields of a row in the order of its columns, maps by year last.
pub(super) fn fields<'a>(table: &'a Table, row: &'a Row) -> impl Iterator<Item = (&'a str, Node<'a>)> {
    let id = (!table.single).then_some(("id", Node::Text(&row.id)));
    let columns = table.fields.iter().filter_map(|(field, columns)| {
        let node = match *columns {
            Field::Scalar(column) => Node::scalar(&row.values[column])?,
            Field::Bilingual(fi, sv) => Node::Halves(&row.values[fi], &row.values[sv]),
            Field::Json(column) => match &row.values[column] {
                Stored::Text(text) => Node::Json(text),
                other => Node::scalar(other)?,
            },
        };
        Some((field.as_str(), node))
    });
    let by_key = row
        .cells
        .chunk_by(|a, b| a.field == b.field)
        .map(|cells| (cells[0].field.as_str(), Node::ByKey(cells)));
    id.into_iter().chain(columns).chain(by_key)
}

impl<'de> IntoDeserializer<'de, Error> for Node<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// A year as a number; only the one way of writing it counts, so that no two keys mean the same year.
fn number(key: &str) -> Result<u64, Error> {
    let number = key.parse::<u64>().ok().filter(|number| number.to_string() == key);
    number.ok_or_else(|| Error::custom(format!("`{key}` is not a year")))
}

macro_rules! numbers {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            match self {
                Node::Key(key) => visitor.visit_u64(number(key)?),
                Node::Json(text) => json(text, |json| json.$method(visitor)),
                other => other.deserialize_any(visitor),
            }
        }
    )*};
}

/// Reads a nested value to its end.
fn json<'de, T>(
    text: &'de str,
    read: impl FnOnce(&mut serde_json::Deserializer<serde_json::de::StrRead<'de>>) -> Result<T, Error>,
) -> Result<T, Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let value = read(&mut json)?;
    json.end()?;
    Ok(value)
}

impl<'de> Deserializer<'de> for Node<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Plan(layout, rows) => {
                let tables = layout.tables.iter().zip(&rows.tables);
                let tables = tables.filter_map(|(table, rows)| Some((table.name.as_str(), Node::table(table, rows)?)));
                MapDeserializer::new(tables).deserialize_any(visitor)
            }
            Node::Table(table, rows) => {
                let rows = rows.iter().map(|row| Node::Row(table, row, usize::MAX));
                SeqDeserializer::new(rows).deserialize_any(visitor)
            }
            Node::Row(table, row, most) => MapDeserializer::new(fields(table, row).take(most)).deserialize_any(visitor),
            Node::Halves(fi, sv) => {
                let halves = [("fi", fi), ("sv", sv)].into_iter();
                let halves = halves.filter_map(|(language, half)| Some((language, Node::scalar(half)?)));
                MapDeserializer::new(halves).deserialize_any(visitor)
            }
            Node::ByKey(cells) => {
                let cells = cells.iter().map(|cell| (Node::Key(&cell.key), Node::Text(&cell.value)));
                MapDeserializer::new(cells).deserialize_any(visitor)
            }
            Node::Key(text) | Node::Text(text) => visitor.visit_borrowed_str(text),
            Node::Integer(number) => visitor.visit_i64(number),
            Node::Json(text) => json(text, |json| json.deserialize_any(visitor)),
        }
    }

    /// What is missing has no node: whatever is here is something.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Node::Json(text) => json(text, |json| json.deserialize_option(visitor)),
            other => visitor.visit_some(other),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Node::Text(text) => visitor.visit_enum(StrDeserializer::new(text)),
            Node::Json(text) => json(text, |json| json.deserialize_enum(name, variants, visitor)),
            other => other.deserialize_any(visitor),
        }
    }

    numbers! {
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
    }

    forward_to_deserialize_any! {
        bool f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier
        ignored_any
    }
}
