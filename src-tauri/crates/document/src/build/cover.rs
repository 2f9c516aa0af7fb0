//! The cover, the words of header and footer, and what the file says of itself.

use super::Options;
use crate::model::{Cover, Meta, Phrase, Running};
use crate::part::{Part, capital};
use crate::say::Said;
use i18n::typeset;
use plan::{is_blank, reference};

/// How many hexadecimal digits of a version's checksum are shown: enough to tell versions apart by eye.
const SHOWN_DIGITS: usize = 16;

/// What the file says of itself. Its moment is midnight of the plan's date, or of the day from which the statutory outline
/// holds when the plan bears none: never the clock's.
pub(super) fn meta(parts: &[Part<'_>], options: &Options) -> Meta {
    let part = &parts[0];
    let area = &part.plan.area;
    let day = area.dated.unwrap_or(reference::outline_of(part.plan).holds_from);
    let name = part.area().plain("name", &area.name);
    let author = area.responsible.map(|code| part.municipality(code));
    let title = match &options.version {
        Some(version) => format!("{}, {}", title(part).text, version.name),
        None => title(part).text,
    };
    Meta {
        title,
        author: author.filter(|_| name.is_empty()).unwrap_or(name),
        subject: part.words.document_subject(),
        created: format!("{}T00:00:00Z", day.format("%Y-%m-%d")),
        producer: format!("Laadin {}", env!("CARGO_PKG_VERSION")),
    }
}

/// The plan's title, or the usual one; in the other language when the plan has only that.
fn title(part: &Part<'_>) -> Phrase {
    let spans = part.area().text("title", &part.plan.area.title);
    match spans.into_iter().next() {
        Some(span) => Phrase {
            text: span.text,
            language: span.language.unwrap_or(part.language),
        },
        None => Phrase {
            text: part.words.document_usual_title(),
            language: part.language,
        },
    }
}

/// The first page.
pub(super) fn cover(parts: &[Part<'_>], options: &Options) -> Cover {
    let mut titles: Vec<Phrase> = parts.iter().map(title).collect();
    titles.dedup_by(|b, a| a.text == b.text);
    let names = parts.iter().filter_map(|part| {
        let span = part.area().text("name", &part.plan.area.name).into_iter().next()?;
        Some(Phrase {
            text: span.text,
            language: span.language.unwrap_or(part.language),
        })
    });
    let mut subtitles: Vec<Phrase> = names.collect();
    subtitles.dedup_by(|b, a| a.text == b.text);
    Cover {
        titles,
        subtitles,
        lines: parts.iter().flat_map(|part| facts(part, options)).collect(),
        emblem: None,
        draft: options.version.is_none().then(|| Phrase {
            text: draft(parts),
            language: parts[0].language,
        }),
    }
}

fn draft(parts: &[Part<'_>]) -> String {
    let marks: Vec<String> = parts.iter().map(|part| part.words.document_draft()).collect();
    marks.join(" – ")
}

/// Short facts, each on its own line.
fn facts(part: &Part<'_>, options: &Options) -> Vec<Phrase> {
    let (say, area) = (part.words, &part.plan.area);
    let mut lines = vec![];
    let mut add = |label: String, text: String| {
        if !is_blank(&text) {
            lines.push(Phrase {
                text: typeset(&say.document_fact(&label, text.trim()), part.language),
                language: part.language,
            });
        }
    };
    add(say.document_members(), part.municipalities(part.members()));
    add(say.field_model(), area.model.say(say));
    let responsible = area.responsible.map(|code| part.municipality(code));
    add(say.field_responsible_municipality(), responsible.unwrap_or_default());
    add(say.field_body_joint(), part.area().plain("body", &area.body));
    add(say.field_register_number(), area.register_number.clone());
    add(
        say.field_dated(),
        area.dated
            .map(|day| i18n::date_long(day, part.language))
            .unwrap_or_default(),
    );
    if let Some(version) = &options.version {
        add(say.document_version(), version.name.clone());
        add(say.field_sha256(), version.sha256.chars().take(SHOWN_DIGITS).collect());
    }
    lines
}

/// The words of header and footer.
pub(super) fn running(parts: &[Part<'_>], options: &Options) -> Running {
    let part = &parts[0];
    let mark = match &options.version {
        Some(version) => part.words.document_fact(&part.words.document_version(), &version.name),
        None => draft(parts),
    };
    Running {
        title: title(part).text,
        mark,
        register: part.plan.area.register_number.trim().to_owned(),
        page_label: part.words.document_page("{page}", "{pages}"),
        link_label: part.words.document_link("{page}", "{title}"),
    }
}

/// An enum's word as it begins a cell.
pub(super) fn cell_word(word: &impl Said, part: &Part<'_>) -> String {
    capital(&word.say(part.words))
}
