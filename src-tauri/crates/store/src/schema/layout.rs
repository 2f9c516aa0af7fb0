use crate::StoreError;
use rusqlite::Connection;
use std::collections::HashMap;

/// The tables that aren't lists of the plan.
const HOUSE: [&str; 5] = ["file", "cells", "history", "versions_content", "attachment_content"];

/// How the plan lies in tables, as the schema's column names tell it (see `migrations/0001.sql`).
#[derive(Debug)]
pub(crate) struct Layout {
    /// The plan's tables, in the schema's order.
    pub(crate) tables: Vec<Table>,
}

/// A table of the plan.
#[derive(Debug)]
pub(crate) struct Table {
    /// Its name, in the file and in the plan's JSON form.
    pub(crate) name: String,
    /// True for a table with one row and no order (`area`).
    pub(crate) single: bool,
    /// Its columns, apart from `id` and `position`.
    pub(crate) columns: Vec<String>,
    /// The fields that have columns.
    pub(crate) fields: Vec<(String, Field)>,
    /// Where a field stands in `fields`.
    index: HashMap<String, usize>,
}

/// Which columns hold a field, by their number in [`Table::columns`].
#[derive(Clone, Copy, Debug)]
pub(crate) enum Field {
    /// A text or whole number.
    Scalar(usize),
    /// A nested value as JSON.
    Json(usize),
    /// A text in Finnish and in Swedish.
    Bilingual(usize, usize),
}

/// What a column holds of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The field.
    pub(crate) field: String,
    /// The language, for one half of a bilingual text.
    pub(crate) language: Option<plan::Language>,
}

impl Layout {
    /// Reads the layout from a database whose schema has been checked.
    pub(crate) fn read(conn: &Connection) -> Result<Self, StoreError> {
        let mut names = conn.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
        let names = names
            .query_map([], |row| row.get::<_, String>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        let of_plan = names.into_iter().filter(|name| !HOUSE.contains(&name.as_str()));
        Ok(Layout {
            tables: of_plan.map(|name| Table::read(conn, name)).collect::<Result<_, _>>()?,
        })
    }

    /// The number of the table called `name`.
    pub(crate) fn table(&self, name: &str) -> Option<usize> {
        self.tables.iter().position(|table| table.name == name)
    }

    /// The names of everything that an edit can change: the plan's tables and their values by year.
    pub(crate) fn recorded(&self) -> impl Iterator<Item = &str> {
        self.tables.iter().map(|table| table.name.as_str()).chain(["cells"])
    }
}

impl Table {
    fn read(conn: &Connection, name: String) -> Result<Self, StoreError> {
        let mut info = conn.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
        let all = info
            .query_map([&name], |row| row.get::<_, String>(0))?
            .collect::<Result<Vec<_>, _>>()?;
        let single = !all.iter().any(|column| column == "position");
        let columns: Vec<String> = all
            .into_iter()
            .filter(|column| column != "id" && column != "position")
            .collect();
        let mut table = Table {
            name,
            single,
            columns,
            fields: Vec::new(),
            index: HashMap::new(),
        };
        for column in 0..table.columns.len() {
            table.place_column(column);
        }
        Ok(table)
    }

    /// Adds the field that a column belongs to. `_fi` comes right before its `_sv`.
    fn place_column(&mut self, column: usize) {
        let name = &self.columns[column];
        let (field, kind) = if let Some(field) = name.strip_suffix("_json") {
            (field, Field::Json(column))
        } else if let Some(field) = name.strip_suffix("_fi") {
            (field, Field::Bilingual(column, column + 1))
        } else if name.ends_with("_sv") {
            return;
        } else {
            (name.as_str(), Field::Scalar(column))
        };
        self.index.insert(field.to_owned(), self.fields.len());
        self.fields.push((field.to_owned(), kind));
    }

    /// Which columns hold `field`; none for a map by year.
    pub(crate) fn field(&self, field: &str) -> Option<Field> {
        self.index.get(field).map(|number| self.fields[*number].1)
    }

    /// What the column called `column` holds.
    pub(crate) fn place(column: &str) -> Place {
        let whole = |field: &str| Place {
            field: field.to_owned(),
            language: None,
        };
        let half = |field: &str, language| Place {
            field: field.to_owned(),
            language: Some(language),
        };
        if let Some(field) = column.strip_suffix("_fi") {
            half(field, plan::Language::Fi)
        } else if let Some(field) = column.strip_suffix("_sv") {
            half(field, plan::Language::Sv)
        } else {
            whole(column.strip_suffix("_json").unwrap_or(column))
        }
    }

    /// Reads every row in the order that readers see.
    pub(crate) fn select(&self) -> String {
        let columns: String = self.columns.iter().map(|column| format!(", \"{column}\"")).collect();
        let (position, order) = if self.single {
            ("''", "id")
        } else {
            ("position", "position, id")
        };
        format!("SELECT id, {position}{columns} FROM \"{}\" ORDER BY {order}", self.name)
    }

    /// Adds a row: `id`, `position` (not for a single row), then every column.
    pub(crate) fn insert(&self) -> String {
        let columns: String = self.columns.iter().map(|column| format!(", \"{column}\"")).collect();
        let position = if self.single { "" } else { ", position" };
        let count = self.columns.len() + if self.single { 1 } else { 2 };
        let values = vec!["?"; count].join(", ");
        format!(
            "INSERT INTO \"{}\" (id{position}{columns}) VALUES ({values})",
            self.name
        )
    }
}
