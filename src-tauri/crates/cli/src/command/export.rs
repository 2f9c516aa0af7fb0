//! `export`: the plan as a file for others.

use super::Context;
use crate::args::{Export, Format, Languages};
use crate::progress::Progress;
use engine::export::{Form, Watch};
use engine::view::ExportView;
use engine::{EngineError, Language, OpenPlan};
use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::atomic::AtomicBool;

/// How many remarks are shown; the others are only counted.
const MOST: usize = 20;

pub(super) fn run(args: &Export, context: &Context) -> ExitCode {
    context.look(&args.file, |open| match args.format {
        Format::Json => {
            open.export_json(&args.out)?;
            let path = args.out.display().to_string();
            Ok(context
                .output
                .result(&serde_json::json!({ "path": path }), |words| words.cli_exported(&path)))
        }
        Format::Pdf => pdf(open, args, context),
    })
}

fn pdf(open: &OpenPlan, args: &Export, context: &Context) -> Result<ExitCode, EngineError> {
    let form = args.lang.map_or(Form::Both, Form::from);
    let progress = Progress::new(context.output);
    let watch = &mut Watch {
        progress: &mut |stage| progress.enter(stage),
        cancel: &AtomicBool::new(false),
    };
    let view = open.export_pdf(&args.out, form, watch)?;
    drop(progress);
    remarks(&view, context);
    let pages = i64::try_from(view.pages).unwrap_or(i64::MAX);
    Ok(context
        .output
        .result(&view, |words| words.cli_pages(pages, &view.path.display().to_string())))
}

/// Says on stderr what the document shows in another way than the plan means it.
fn remarks(view: &ExportView, context: &Context) {
    let words = context.output.words;
    let lacks = view
        .incomplete
        .iter()
        .map(|lack| lack.message.get(words.language()).to_owned());
    let glyphs = view
        .missing
        .iter()
        .map(|glyph| words.cli_missing_glyph(&glyph.character, &glyph.context));
    // A document in both languages lacks the same thing twice.
    let mut said = BTreeSet::new();
    let remarks: Vec<String> = lacks
        .chain(glyphs)
        .filter(|remark| said.insert(remark.clone()))
        .collect();
    for remark in remarks.iter().take(MOST) {
        context.output.note(remark);
    }
    if remarks.len() > MOST {
        context
            .output
            .note(&words.cli_more(i64::try_from(remarks.len() - MOST).unwrap_or(i64::MAX)));
    }
}

impl From<Languages> for Form {
    fn from(languages: Languages) -> Form {
        match languages {
            Languages::Fi => Form::One(Language::Fi),
            Languages::Sv => Form::One(Language::Sv),
            Languages::Both => Form::Both,
        }
    }
}
