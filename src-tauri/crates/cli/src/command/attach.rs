//! `attach`: a picture or an annex.

use super::Context;
use crate::args::Attach;
use plan::Bilingual;
use std::process::ExitCode;

pub(super) fn run(args: &Attach, context: &Context) -> ExitCode {
    let text = |fi: &Option<String>, sv: &Option<String>| {
        Bilingual::new(fi.clone().unwrap_or_default(), sv.clone().unwrap_or_default())
    };
    let about = engine::Attach {
        role: args.role.into(),
        alternative: text(&args.alternative_fi, &args.alternative_sv),
        title: text(&args.title_fi, &args.title_sv),
        chapter: args.chapter.clone(),
    };
    context.work(&args.file, |open| {
        let saved = open.attach(&args.picture, about)?;
        Ok(context.saved(open, &saved))
    })
}
