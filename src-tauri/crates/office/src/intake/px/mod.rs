//! PC-Axis files (PC-Axis file format 2013), as PxWeb writes them.

mod figures;
mod statement;

use super::cube::{self, Category, Dimension};
use super::error::Measure;
use super::limit::{DIMENSIONS, at_most};
use super::{Book, Follow, Head, IntakeError, Kind, text};
use chrono::NaiveDate;
use figures::{Figures, Symbols};
use statement::{Statement, Statements};
use std::borrow::Cow;

/// So many bytes at the start of a file have the keywords that say what it is and how it is written.
const HEAD: usize = 16_384;

/// Whether bytes begin as such a file does.
pub(super) fn is_px(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let begins = |keyword: &str| {
        head.lines().any(|line| {
            line.trim_start_matches('\u{feff}')
                .strip_prefix(keyword)
                .is_some_and(|rest| rest.trim_start().starts_with(['=', '(', '[']))
        })
    };
    begins("DATA") && (begins("STUB") || begins("HEADING"))
        || (begins("AXIS-VERSION") || begins("CHARSET")) && (begins("MATRIX") || begins("STUB") || begins("HEADING"))
}

/// Reads such a file.
///
/// # Errors
/// [`IntakeError::CharacterSet`], [`IntakeError::PxSyntax`], [`IntakeError::Missing`], [`IntakeError::Size`],
/// [`IntakeError::Figure`], [`IntakeError::TooMuch`], [`IntakeError::Cancelled`].
pub(super) fn read(bytes: &[u8], follow: &mut Follow<'_>) -> Result<Book, IntakeError> {
    let text = decoded(bytes)?;
    let file = File::read(&text)?;
    let dimensions = file.dimensions()?;
    let size = cube::size(&dimensions)?;
    let stub = file.list("STUB").len();
    let figures = Figures {
        symbols: &Symbols {
            nil: file.one("DATASYMBOLNIL"),
        },
        text: file.data,
        line: file.data_line,
        keys: (0..stub).map(|at| file.keys(&dimensions[at])).collect(),
        dimensions: &dimensions,
    };
    let heading = match file.one("CONTVARIABLE").is_empty() {
        true => file.one("CONTENTS"),
        false => String::new(),
    };
    let cells = figures.read(size, follow)?;
    let sheet = cube::sheet(&dimensions, &heading, cells, follow)?;
    Ok(Book {
        title: first_of(&[file.one("TITLE"), file.one("DESCRIPTION"), file.one("CONTENTS")]),
        table: first_of(&[file.one("TABLEID"), file.one("MATRIX")]),
        source: file.one("SOURCE"),
        updated: day(&first_of(&[file.one("LAST-UPDATED"), file.one("CREATION-DATE")])),
        notes: file.all("NOTE").chain(file.all("NOTEX")).collect(),
        ..Book::of(Kind::Px, vec![sheet])
    })
}

fn first_of(texts: &[String]) -> String {
    texts.iter().find(|text| !text.is_empty()).cloned().unwrap_or_default()
}

/// The day of `20240315 08:00`.
fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text.get(..8)?, "%Y%m%d").ok()
}

/// The text, in the character set that the file names. Without a name, files from the time of DOS are in code page 850.
fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, IntakeError> {
    if bytes.is_ascii() || bytes.starts_with(b"\xef\xbb\xbf") {
        return text::decode(bytes);
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let said = |keyword: &str| {
        let rest = head.split(keyword).nth(1)?.trim_start().strip_prefix('=')?;
        rest.trim_start()
            .strip_prefix('"')?
            .split('"')
            .next()
            .map(str::to_owned)
    };
    match (said("CODEPAGE"), said("CHARSET")) {
        (Some(name), _) => text::decode_as(bytes, &name),
        (None, Some(name)) if name.eq_ignore_ascii_case("ANSI") => text::decode(bytes),
        _ if std::str::from_utf8(bytes).is_ok() => text::decode(bytes),
        _ => text::decode_as(bytes, "850"),
    }
}

/// The statements of a file and its figures.
struct File<'t> {
    statements: Vec<Statement>,
    data: &'t str,
    data_line: usize,
}

impl<'t> File<'t> {
    fn read(text: &'t str) -> Result<Self, IntakeError> {
        let mut reader = Statements::new(text);
        let mut statements = vec![];
        while let Some(statement) = reader.next()? {
            statements.push(statement);
        }
        match reader.data() {
            Some((data, data_line)) => Ok(File {
                statements,
                data,
                data_line,
            }),
            None => Err(IntakeError::Missing {
                name: "DATA".to_owned(),
            }),
        }
    }

    /// The values of a keyword in the file's first language.
    fn find(&self, keyword: &str, subject: Option<&str>) -> Option<&[String]> {
        let is_it = |statement: &&Statement| {
            statement.keyword == keyword && statement.subjects.first().map(String::as_str) == subject
        };
        let mut found = self.statements.iter().filter(is_it);
        let first = found.clone().find(|statement| statement.language.is_empty());
        first
            .or_else(|| found.next())
            .map(|statement| statement.values.as_slice())
    }

    fn list(&self, keyword: &str) -> &[String] {
        self.find(keyword, None).unwrap_or_default()
    }

    fn one(&self, keyword: &str) -> String {
        let values = self.find(keyword, None).or_else(|| {
            // Some keywords stand for each of the things that are counted; the first one will do.
            let of_any = |statement: &&Statement| statement.keyword == keyword && statement.language.is_empty();
            self.statements
                .iter()
                .find(of_any)
                .map(|statement| statement.values.as_slice())
        });
        values
            .unwrap_or_default()
            .first()
            .cloned()
            .unwrap_or_default()
            .replace('#', " ")
    }

    fn all<'f>(&'f self, keyword: &'f str) -> impl Iterator<Item = String> + 'f {
        let is_it = move |statement: &&Statement| statement.keyword == keyword && statement.language.is_empty();
        self.statements
            .iter()
            .filter(is_it)
            .map(|statement| statement.values.join(" ").replace('#', " "))
    }

    /// The dimensions in the order in which the figures run: stub, then heading.
    fn dimensions(&self) -> Result<Vec<Dimension>, IntakeError> {
        let names: Vec<&String> = self.list("STUB").iter().chain(self.list("HEADING")).collect();
        at_most(DIMENSIONS, Measure::Dimensions, names.len() as u64)?;
        if names.is_empty() {
            return Err(IntakeError::Missing {
                name: "STUB".to_owned(),
            });
        }
        names.into_iter().map(|name| self.dimension(name)).collect()
    }

    fn dimension(&self, name: &str) -> Result<Dimension, IntakeError> {
        let texts = self.find("VALUES", Some(name)).unwrap_or_default();
        let codes = self.find("CODES", Some(name)).unwrap_or_default();
        if texts.is_empty() {
            return Err(IntakeError::Missing {
                name: format!("VALUES(\"{name}\")"),
            });
        }
        if !codes.is_empty() && texts.len() != codes.len() {
            return Err(IntakeError::Size {
                expected: texts.len() as u64,
                found: codes.len() as u64,
            });
        }
        let category = |(at, text): (usize, &String)| Category {
            code: codes.get(at).map_or("", String::as_str).into(),
            text: text.as_str().into(),
        };
        Ok(Dimension {
            name: name.to_owned(),
            head: self.head(name),
            categories: texts.iter().enumerate().map(category).collect(),
        })
    }

    fn head(&self, name: &str) -> Head {
        let kind = self.find("VARIABLE-TYPE", Some(name)).and_then(|values| values.first());
        let kind = kind.map(|kind| kind.to_lowercase()).unwrap_or_default();
        match kind.as_str() {
            _ if self.find("TIMEVAL", Some(name)).is_some() => Head::Time,
            _ if self.one("CONTVARIABLE") == name => Head::Contents,
            _ if self.find("MAP", Some(name)).is_some() => Head::Place,
            "time" => Head::Time,
            "geographical" => Head::Place,
            "contents" => Head::Contents,
            _ => Head::Other,
        }
    }

    /// What names the categories of a dimension in front of its figures; none when every figure is there in its place.
    fn keys(&self, dimension: &Dimension) -> Option<Vec<String>> {
        let said = self.find("KEYS", Some(&dimension.name))?.first()?;
        let key = |category: &Category| match said.as_str() {
            "CODES" => category.code.to_string(),
            _ => category.text.to_string(),
        };
        Some(dimension.categories.iter().map(key).collect())
    }
}
