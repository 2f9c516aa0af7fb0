//! `export`: the plan as files for others.

use super::{Context, count};
use crate::args::{Export, FileForm};
use crate::interrupt::interrupted;
use crate::output::{BLOCKED, FINE};
use crate::progress::Progress;
use engine::export::{About, Detail, ExportRequest, Format, Overwrite, Watch, What, municipality};
use engine::view::ExportView;
use engine::{EngineError, OpenPlan, Words, say};
use std::collections::BTreeSet;
use std::process::ExitCode;

/// How many missing characters are shown; the others are only counted.
const MOST: usize = 20;

pub(super) fn run(args: &Export, context: &Context) -> ExitCode {
    if let Some(option) = unfit(args) {
        let message = context.output.words.cli_wrong_for_format(args.format.code(), option);
        return context.output.refused("usage", &message);
    }
    context.look(&args.file, |open| export(open, args, context))
}

/// An option that the form of the file has no use for.
fn unfit(args: &Export) -> Option<&'static str> {
    let is_json = args.format == FileForm::Json;
    let is_document = !matches!(args.format, FileForm::Json | FileForm::Package);
    let given = [
        ("--for", args.municipality.is_some() && !is_document),
        ("--carry", args.carry && args.format != FileForm::Pdf),
        ("--lang", args.lang.is_some() && is_json),
        ("--short", args.short && is_json),
    ];
    given.into_iter().find(|(_, unfit)| *unfit).map(|(option, _)| option)
}

fn export(open: &OpenPlan, args: &Export, context: &Context) -> Result<ExitCode, EngineError> {
    let overwrite = match args.force {
        true => Overwrite::AnyFile,
        false => Overwrite::OwnExport,
    };
    let request = request(args)?;
    if !args.dry_run {
        open.check_target(&request, &args.out, overwrite)?;
    }
    let progress = Progress::new(context.output);
    let watch = &mut Watch {
        progress: &mut |stage| progress.enter(stage),
        cancel: interrupted(),
    };
    let prepared = open.prepare_export(&request, watch)?;
    let view = prepared.view();
    progress.pause(|| remarks(view, context));
    if args.strict && !view.complete {
        context.output.note(&context.output.words.cli_export_strict());
        return Ok(context.output.result_and(BLOCKED, view, |_| String::new()));
    }
    if args.dry_run {
        return Ok(context.output.result_and(FINE, view, |words| words.cli_export_dry()));
    }
    prepared.write(&args.out, overwrite, watch)?;
    drop(progress);
    let written = ExportView {
        path: Some(args.out.clone()),
        ..view.clone()
    };
    let output = context.output.after_change();
    Ok(output.result(&written, |words| done(&written, &say::shown(&args.out), words)))
}

fn request(args: &Export) -> Result<ExportRequest, EngineError> {
    let about = match &args.municipality {
        Some(name) => About::Extract(municipality(name)?),
        None => About::Plan,
    };
    let document = |format| What::Document { about, format };
    Ok(ExportRequest {
        what: match args.format {
            FileForm::Pdf => document(Format::Pdf { carry: args.carry }),
            FileForm::Docx => document(Format::Docx),
            FileForm::Xlsx => document(Format::Xlsx),
            FileForm::Csv => document(Format::Csv),
            FileForm::Json => What::Json,
            FileForm::Package => What::Package,
        },
        form: args.lang.map(Into::into),
        detail: match args.short {
            true => Detail::Short,
            false => Detail::Full,
        },
        version: args.frozen.clone(),
    })
}

/// Says on stderr, before anything is written, what the export lacks and what else there is to know.
fn remarks(view: &ExportView, context: &Context) {
    let words = context.output.words;
    let notices = view.notices.iter().map(|notice| &notice.message);
    for sentence in notices.chain(&view.summary) {
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

/// What was written.
fn done(view: &ExportView, path: &str, words: Words) -> String {
    match &view.files[..] {
        [_] if view.pages > 0 => words.cli_pages(count(view.pages), path),
        [_] => words.cli_exported(path),
        files => words.cli_exported_files(count(files.len()), path),
    }
}
