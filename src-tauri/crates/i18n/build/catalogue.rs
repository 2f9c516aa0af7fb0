//! The messages of one language, read from its `.ftl` files.

use std::collections::BTreeMap;
use std::path::Path;
use std::{fmt, fs, io};

use fluent_syntax::ast::{Entry, Message, Pattern, Resource, Term};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::serializer::serialize;

use crate::variables::{Uses, uses_of};

/// All messages and terms of a language.
#[derive(Debug)]
pub(crate) struct Catalogue {
    /// `fi` or `sv`: the name of the folder.
    pub(crate) language: String,
    /// The files that were read, in order of name.
    pub(crate) files: Vec<String>,
    /// Messages by key.
    pub(crate) messages: BTreeMap<String, Said>,
    /// Terms by name, with the leading hyphen: `-laadin`.
    pub(crate) terms: BTreeMap<String, Said>,
}

/// One message or term as it stands in its file.
#[derive(Debug)]
pub(crate) struct Said {
    /// Name of the file, such as `common.ftl`.
    pub(crate) file: String,
    /// The text in Fluent's normal form, so that two texts can be compared.
    pub(crate) text: String,
    /// The lines of the comment right above it.
    pub(crate) comment: Vec<String>,
    /// What the text takes in.
    pub(crate) uses: Uses,
}

/// Something that makes a catalogue unusable, told to the person who wrote it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// Path below `locales/`, such as `sv/common.ftl`.
    pub(crate) file: String,
    /// The key, or the line when the text could not be read as far as a key.
    pub(crate) place: String,
    /// What is wrong and what is expected.
    pub(crate) what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}: {}: {}", self.file, self.place, self.what)
    }
}

impl Catalogue {
    /// Reads every `.ftl` file of `language` below `locales`.
    pub(crate) fn read(locales: &Path, language: &str) -> io::Result<(Self, Vec<Problem>)> {
        let mut paths = Vec::new();
        for entry in fs::read_dir(locales.join(language))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                paths.push(path);
            }
        }
        paths.sort();
        let mut sources = Vec::new();
        for path in paths {
            let name = path
                .file_name()
                .expect("read_dir gives named entries")
                .to_string_lossy()
                .into_owned();
            sources.push((name, fs::read_to_string(&path)?));
        }
        Ok(Self::parse(language, sources))
    }

    /// Parses the files `(name, content)` of `language`.
    pub(crate) fn parse(language: &str, sources: Vec<(String, String)>) -> (Self, Vec<Problem>) {
        let mut catalogue = Catalogue {
            language: language.to_owned(),
            files: Vec::new(),
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
        };
        let mut problems = Vec::new();
        for (name, source) in sources {
            let resource = match parser::parse(source.clone()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    problems.extend(errors.iter().map(|error| unreadable(language, &name, &source, error)));
                    resource
                }
            };
            for entry in resource.body {
                catalogue.add(&name, entry, &mut problems);
            }
            catalogue.files.push(name);
        }
        (catalogue, problems)
    }

    fn add(&mut self, file: &str, entry: Entry<String>, problems: &mut Vec<Problem>) {
        let (key, attributes) = match &entry {
            Entry::Message(message) => (message.id.name.clone(), message.attributes.len()),
            Entry::Term(term) => (format!("-{}", term.id.name), term.attributes.len()),
            _ => return,
        };
        let mut complain = |what: &str| {
            problems.push(Problem {
                file: format!("{}/{file}", self.language),
                place: key.clone(),
                what: what.to_owned(),
            });
        };
        if attributes > 0 {
            complain("attributes are not used here; give the text a key of its own");
        }
        let is_term = matches!(entry, Entry::Term(_));
        let Some(said) = said(file, entry) else {
            complain("has no text");
            return;
        };
        let shelf = if is_term { &mut self.terms } else { &mut self.messages };
        if let Some(earlier) = shelf.insert(key.clone(), said) {
            complain(&format!("the key is already in {}", earlier.file));
        }
    }
}

/// The entry as a [`Said`]; `None` when it has no text of its own.
fn said(file: &str, entry: Entry<String>) -> Option<Said> {
    let (value, comment) = match entry {
        Entry::Message(Message { value, comment, .. }) => (value?, comment),
        Entry::Term(Term { value, comment, .. }) => (value, comment),
        _ => return None,
    };
    Some(Said {
        file: file.to_owned(),
        uses: uses_of(&value),
        text: normal_form(value),
        comment: comment.map(|comment| comment.content).unwrap_or_default(),
    })
}

/// The pattern as Fluent would write it, without key and comment.
fn normal_form(value: Pattern<String>) -> String {
    let message = Message {
        id: fluent_syntax::ast::Identifier { name: "k".to_owned() },
        value: Some(value),
        attributes: Vec::new(),
        comment: None,
    };
    let written = serialize(&Resource {
        body: vec![Entry::Message(message)],
    });
    written.trim_start_matches("k =").trim().to_owned()
}

fn unreadable(language: &str, file: &str, source: &str, error: &ParserError) -> Problem {
    let line = source
        .bytes()
        .take(error.pos.start)
        .filter(|byte| *byte == b'\n')
        .count()
        + 1;
    Problem {
        file: format!("{language}/{file}"),
        place: format!("line {line}"),
        what: format!("is not Fluent: {error}"),
    }
}
