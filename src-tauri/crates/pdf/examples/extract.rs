//! Writes a council extract, or the letter to the ministry, from a plan's JSON form, to look at:
//! `cargo run -p pdf --example extract -- PLAN.json FILE.pdf fi|sv|fi+sv|fi~sv [MUNICIPALITY]`.

use document::{Detail, Enclosure, Form, Frozen, Language, Options};
use plan::Bilingual;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [plan, file, form, rest @ ..] = arguments.as_slice() else {
        return Err("usage: extract PLAN.json FILE.pdf fi|sv|fi+sv|fi~sv [MUNICIPALITY]".into());
    };
    let plan = plan::json::from_json(&std::fs::read(plan)?)?;
    let options = Options {
        form: match form.as_str() {
            "sv" => Form::One(Language::Sv),
            "fi+sv" => Form::InSequence,
            "fi~sv" => Form::InParallel,
            _ => Form::One(Language::Fi),
        },
        version: Some(Frozen {
            name: "1.0".to_owned(),
            sha256: "0123456789abcdef".repeat(4),
        }),
        detail: Detail::Full,
    };
    let built = match rest.first().map(|name| plan::reference::register().find(name)) {
        Some(Some(municipality)) => document::extract(&plan, municipality.code, &options, &|_| None),
        Some(None) => return Err("no such municipality".into()),
        None => document::letter(&plan, &options, &enclosures()),
    };
    for lack in &built.incomplete {
        eprintln!("{} {}: {:?}", lack.place, lack.language.tag(), lack.lack);
    }
    std::fs::write(file, pdf::render(&built.document, &[], &mut |_| {})?.bytes)?;
    Ok(())
}

fn enclosures() -> Vec<Enclosure> {
    let plan = Enclosure {
        file_name: "suunnitelma-fi.pdf".to_owned(),
        what: Bilingual::new("Suunnitelma, suomenkielinen", "Planen på finska"),
        languages: vec![Language::Fi],
        pages: Some(96),
        sha256: "fedcba9876543210".repeat(4),
    };
    let data = Enclosure {
        file_name: "suunnitelma.json".to_owned(),
        what: Bilingual::new("Suunnitelman tiedot", "Planens uppgifter"),
        languages: vec![],
        pages: None,
        ..plan.clone()
    };
    vec![plan, data]
}
