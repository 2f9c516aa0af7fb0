//! How a document opens: the cover, the words of header and footer, and what the file says of itself.

use super::{Form, Options, Pictures};
use crate::incomplete::Lack;
use crate::model::{Cover, Look, Meta, Phrase, Picture, Running};
use crate::part::{Part, capital};
use crate::say::Said;
use i18n::typeset;
use plan::content::{Attachment, AttachmentRole, MediaType};
use plan::{Bilingual, Colour, Place, is_blank, reference};

/// How many hexadecimal digits of a version's checksum are shown: enough to tell versions apart by eye.
const SHOWN_DIGITS: usize = 16;

/// How one language's part of a document opens.
pub(crate) struct Opening {
    /// The name of the document.
    pub(crate) title: Phrase,
    /// Short facts for the cover, each on its own line.
    pub(crate) lines: Vec<Phrase>,
    /// One sentence on what the document is.
    pub(crate) subject: String,
    /// The register number of the matter that it belongs to; may be empty.
    pub(crate) register: String,
}

/// How the plan itself opens.
pub(super) fn of_plan(part: &Part<'_>, options: &Options) -> Opening {
    Opening {
        title: title(part),
        lines: facts(part, options),
        subject: part.words.document_subject(),
        register: part.plan.area.register_number.trim().to_owned(),
    }
}

/// The plan's title, or the usual one; in the other language when the plan has only that.
pub(crate) fn title(part: &Part<'_>) -> Phrase {
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

/// What the file says of itself. Its moment is midnight of the plan's date, or of the day from which the statutory outline
/// holds when the plan bears none: never the clock's.
pub(super) fn meta(part: &Part<'_>, opening: &Opening, options: &Options) -> Meta {
    let area = &part.plan.area;
    let day = area.dated.unwrap_or(reference::outline_of(part.plan).holds_from);
    let name = part.area().plain("name", &area.name);
    let author = area.responsible.map(|code| part.municipality(code));
    let title = &opening.title.text;
    Meta {
        title: match &options.version {
            Some(version) => format!("{title}, {}", version.name),
            None => title.clone(),
        },
        author: author.filter(|_| name.is_empty()).unwrap_or(name),
        subject: opening.subject.clone(),
        created: format!("{}T00:00:00Z", day.format("%Y-%m-%d")),
        producer: format!("Laadin {}", env!("CARGO_PKG_VERSION")),
    }
}

/// The first page, from what each part has to say there.
pub(super) fn cover(parts: &[Part<'_>], openings: &[Opening], options: &Options, picture: Pictures<'_>) -> Cover {
    let mut titles: Vec<Phrase> = openings.iter().map(|opening| opening.title.clone()).collect();
    titles.dedup_by(|b, a| a.text == b.text);
    Cover {
        titles,
        subtitles: names(parts),
        lines: openings.iter().flat_map(|opening| opening.lines.clone()).collect(),
        emblem: emblem(&parts[0], picture),
        draft: draft_mark(parts, options),
    }
}

/// No first page; drafts are marked on the others all the same.
pub(super) fn none(parts: &[Part<'_>], options: &Options) -> Cover {
    Cover {
        titles: vec![],
        subtitles: vec![],
        lines: vec![],
        emblem: None,
        draft: draft_mark(parts, options),
    }
}

/// The area's name in both languages wherever it has both, the main language first: it is a name in either.
fn names(parts: &[Part<'_>]) -> Vec<Phrase> {
    let name: &Bilingual = &parts[0].plan.area.name;
    for part in parts {
        // A part notes that it lacks the name in its own language.
        part.area().text("name", name);
    }
    let first = parts[0].language;
    let said = |language| {
        let text = name.get(language).trim();
        (!is_blank(text)).then(|| Phrase {
            text: typeset(text, language),
            language,
        })
    };
    let mut names: Vec<Phrase> = [first, first.other()].into_iter().filter_map(said).collect();
    names.dedup_by(|b, a| a.text == b.text);
    names
}

/// The coat of arms or logo, if the plan has one.
fn emblem(part: &Part<'_>, picture: Pictures<'_>) -> Option<Picture> {
    let is_emblem = |attachment: &&Attachment| {
        let is_picture = matches!(attachment.media_type, MediaType::Png | MediaType::Jpeg);
        is_picture && attachment.role == AttachmentRole::Emblem
    };
    let attachment = part.plan.attachments.iter().find(is_emblem)?;
    let row = part.row("attachments", attachment.id.as_str());
    let Some(bytes) = picture(&attachment.id) else {
        part.lack(row.place("file_name"), Lack::NoPicture);
        return None;
    };
    let mut alternative = row.plain("alternative", &attachment.alternative);
    if alternative.is_empty() {
        part.lack(row.place("alternative"), Lack::NoAlternative);
        alternative = row.plain("title", &attachment.title);
    }
    if alternative.is_empty() {
        alternative = attachment.file_name.clone();
    }
    Some(Picture {
        bytes,
        alternative,
        caption: vec![],
    })
}

/// The area's colour where text of it can be read on white; the usual one, and a note of it, where it can't.
pub(super) fn look(part: &Part<'_>) -> Look {
    let chosen = part.plan.area.accent;
    let accent = chosen.filter(|colour: &Colour| colour.is_readable_on_white());
    if accent != chosen {
        part.lack(Place::table("area").field("accent"), Lack::PaleAccent);
    }
    Look {
        accent,
        ..Look::default()
    }
}

fn draft_mark(parts: &[Part<'_>], options: &Options) -> Option<Phrase> {
    options.version.is_none().then(|| Phrase {
        text: draft(parts),
        language: parts[0].language,
    })
}

fn draft(parts: &[Part<'_>]) -> String {
    let marks: Vec<String> = parts.iter().map(|part| part.words.document_draft()).collect();
    marks.join(" – ")
}

/// A line of the cover for each fact that is known: `Versio: 1.0`.
pub(crate) fn fact_lines(part: &Part<'_>, facts: impl IntoIterator<Item = (String, String)>) -> Vec<Phrase> {
    let known = facts.into_iter().filter(|(_, text)| !is_blank(text));
    let line = |(label, text): (String, String)| Phrase {
        text: typeset(&part.words.document_fact(&label, text.trim()), part.language),
        language: part.language,
    };
    known.map(line).collect()
}

/// The frozen version and the beginning of its checksum.
pub(crate) fn version_facts(part: &Part<'_>, options: &Options) -> Vec<(String, String)> {
    let Some(version) = &options.version else {
        return vec![];
    };
    let digits = version.sha256.chars().take(SHOWN_DIGITS).collect();
    vec![
        (part.words.document_version(), version.name.clone()),
        (part.words.field_sha256(), digits),
    ]
}

fn facts(part: &Part<'_>, options: &Options) -> Vec<Phrase> {
    let (say, area) = (part.words, &part.plan.area);
    let responsible = area.responsible.map(|code| part.municipality(code));
    let dated = area.dated.map(|day| i18n::date_long(day, part.language));
    let mut facts = vec![
        (say.document_members(), part.municipalities(part.members())),
        (say.field_model(), area.model.say(say)),
        (say.field_responsible_municipality(), responsible.unwrap_or_default()),
        (say.field_body_joint(), part.area().plain("body", &area.body)),
        (say.field_register_number(), area.register_number.clone()),
        (say.field_dated(), dated.unwrap_or_default()),
    ];
    facts.extend(version_facts(part, options));
    fact_lines(part, facts)
}

/// The words of header and footer; in both languages where every page is in both.
pub(super) fn running(parts: &[Part<'_>], openings: &[Opening], options: &Options) -> Running {
    let part = &parts[0];
    let opening = &openings[0];
    let mut titles: Vec<&str> = openings.iter().map(|opening| opening.title.text.as_str()).collect();
    titles.dedup();
    if options.form != Form::InParallel {
        titles.truncate(1);
    }
    let page_label = if parts.len() > 1 {
        part.words.document_page_in_both("{page}", "{pages}")
    } else {
        part.words.document_page("{page}", "{pages}")
    };
    let mark = match &options.version {
        Some(version) => part.words.document_fact(&part.words.document_version(), &version.name),
        None => draft(parts),
    };
    Running {
        title: titles.join(" – "),
        mark,
        register: opening.register.clone(),
        page_label,
        link_label: part.words.document_link("{page}", "{title}"),
    }
}

/// An enum's word as it begins a cell.
pub(super) fn cell_word(word: &impl Said, part: &Part<'_>) -> String {
    capital(&word.say(part.words))
}
