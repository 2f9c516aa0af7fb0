//! `export`: the plan as a file for others.

use super::Context;
use crate::args::{Export, Format, Languages};
use crate::progress::Progress;
use engine::export::{Form, Overwrite, Watch};
use engine::view::ExportView;
use engine::{EngineError, Language, OpenPlan, say};
use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;

/// How many missing characters are shown; the others are only counted.
const MOST: usize = 20;

pub(super) fn run(args: &Export, context: &Context) -> ExitCode {
    let overwrite = match args.force {
        true => Overwrite::AnyFile,
        false => Overwrite::OwnExport,
    };
    context.look(&args.file, |open| match args.format {
        Format::Json => {
            open.export_json(&args.out, overwrite)?;
            let path = args.out.display().to_string();
            let output = context.output.after_change();
            Ok(output.result(&serde_json::json!({ "path": path }), |words| {
                words.cli_exported(&say::shown(&args.out))
            }))
        }
        Format::Pdf => pdf(open, args, overwrite, context),
    })
}

fn pdf(open: &OpenPlan, args: &Export, overwrite: Overwrite, context: &Context) -> Result<ExitCode, EngineError> {
    let form = args.lang.map_or(Form::InSequence, Form::from);
    let progress = Progress::new(context.output);
    let watch = &mut Watch {
        progress: &mut |stage| progress.enter(stage),
        cancel: &AtomicBool::new(false),
    };
    let view = open.export_pdf(&args.out, form, overwrite, watch)?;
    drop(progress);
    remarks(&view, context);
    let blocking = open.check(context.output.words).blocking;
    if blocking > 0 {
        let words = context.output.words;
        context
            .output
            .note(&words.cli_export_blocked(count(blocking), &say::shown(&args.file)));
    }
    let output = context.output.after_change();
    Ok(output.result(&view, |words| {
        words.cli_pages(count(view.pages), &say::shown(&view.path))
    }))
}

/// Says on stderr what the document shows in another way than the plan means it.
fn remarks(view: &ExportView, context: &Context) {
    let words = context.output.words;
    for sentence in &view.summary {
        context.output.note(sentence.get(words.language()));
    }
    // A document in both languages lacks the same character twice.
    let glyphs: BTreeSet<String> = view
        .missing
        .iter()
        .map(|glyph| words.cli_missing_glyph(&glyph.character, &glyph.context))
        .collect();
    for glyph in glyphs.iter().take(MOST) {
        context.output.note(glyph);
    }
    if glyphs.len() > MOST {
        context.output.note(&words.cli_more(count(glyphs.len() - MOST)));
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

impl From<Languages> for Form {
    fn from(languages: Languages) -> Form {
        match languages {
            Languages::Fi => Form::One(Language::Fi),
            Languages::Sv => Form::One(Language::Sv),
            Languages::Both => Form::InSequence,
        }
    }
}
