//! The list of calls: what the window may ask for, with the types of arguments and answers.

use crate::{Desk, Failure, edit, export, history, intake, look, preview, reference, start};
use schemars::{JsonSchema, SchemaGenerator, generate::SchemaSettings};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// Arguments of a call that needs none.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Nothing {}

/// The answer of a call that has nothing to say but that it is done.
pub(crate) type Done = ();

macro_rules! calls {
    ($($name:literal: $args:ty => $answer:ty, $run:path;)*) => {
        /// Finds the call and does it.
        pub(crate) fn dispatch(desk: &Desk, name: &str, args: Value) -> Result<Value, Failure> {
            match name {
                $($name => {
                    let answer: $answer = $run(desk, read::<$args>(name, args)?)?;
                    Ok(serde_json::to_value(answer).expect("answers have only text keys"))
                })*
                _ => Err(Failure::request(name, "?")),
            }
        }

        fn signatures(generator: &mut SchemaGenerator) -> Map<String, Value> {
            let mut calls = Map::new();
            $(calls.insert($name.to_owned(), signature::<$args, $answer>(generator));)*
            calls
        }
    };
}

calls! {
    // The program.
    "hello": Nothing => start::Hello, start::hello;
    "remember": start::Remember => Done, start::remember;
    "forget_recent": start::File => Done, start::forget_recent;
    "guide": look::InLanguage => engine::GuideView, look::guide;
    "save_guide": look::SaveGuide => Done, look::save_guide;
    // Opening and closing.
    "suggest_path": start::Suggest => start::Suggested, start::suggest_path;
    "new_plan": start::NewPlan => start::Opened, start::new_plan;
    "open_plan": start::OpenFile => start::Opened, start::open_plan;
    "open_example": start::OpenExample => start::Opened, start::open_example;
    "import_plan": start::ImportFile => start::Opened, start::import_plan;
    "current_plan": Nothing => Option<start::Opened>, start::current_plan;
    "close_plan": Nothing => Done, start::close_plan;
    // Writing.
    "apply": edit::Apply => crate::answer::Changed, edit::apply;
    "write_narrative": edit::WriteNarrative => crate::answer::Changed, edit::write_narrative;
    "mark_translated": edit::MarkTranslated => crate::answer::Changed, edit::mark_translated;
    "comment": edit::WriteComment => crate::answer::Changed, edit::comment;
    "settle_comment": edit::SettleComment => crate::answer::Changed, edit::settle_comment;
    "attach": edit::AttachFile => crate::answer::Changed, edit::attach;
    "copy_to_scenario": edit::CopyToScenario => crate::answer::Changed, edit::copy_to_scenario;
    "freeze": edit::Freeze => crate::answer::Changed, edit::freeze;
    "undo": history::Steps => crate::answer::Changed, history::undo;
    "redo": history::Steps => crate::answer::Changed, history::redo;
    // Tables of others.
    "read_table": intake::ReadTable => engine::view::TableFileView, intake::read_table;
    "table_state": intake::TableJob => intake::TableState, intake::state;
    "table_preview": intake::PreviewTable => engine::view::TablePreview, intake::preview;
    "take_table": intake::TakeTable => crate::answer::Changed, intake::take;
    "drop_table": intake::TableJob => Done, intake::drop_table;
    // Looking.
    "findings": look::InLanguage => look::Findings, look::findings;
    "overview": look::InLanguage => look::Overview, look::overview;
    "charts": look::InLanguage => Vec<look::Chart>, look::charts;
    "budget": look::InLanguage => look::Budget, look::budget;
    "personnel": look::InLanguage => look::Personnel, look::personnel;
    "shares": look::SharesOf => look::Shares, look::shares;
    "compare": look::Compare => engine::compare::Comparison, look::compare;
    "sensitivity": look::OfPool => engine::compare::SensitivityView, look::sensitivity;
    "compare_scenarios": look::OfYear => engine::compare::ScenarioComparison, look::scenarios;
    "year_end": look::OfYear => engine::compare::YearEnd, look::year_end;
    "shorter_spells": look::Shorter => engine::compare::ShorterSpells, look::shorter_spells;
    "explain_shares": look::OfYear => Vec<engine::compare::PoolExplanation>, look::explain_shares;
    "derived_statistics": look::InLanguage => Vec<look::DerivedStatistic>, look::derived_statistics;
    "find_figures": look::FindFigures => Vec<look::FigureOffer>, look::find_figures;
    "figure_texts": look::FigureNames => std::collections::BTreeMap<String, look::FigureText>, look::figure_texts;
    "translations": look::InLanguage => std::collections::BTreeMap<String, look::State>, look::translations;
    "search": look::Search => Vec<look::Hit>, look::search;
    "place_names": look::Places => Vec<String>, look::place_names;
    "membership_preview": look::Membership => look::MembershipPreview, look::membership_preview;
    "history": history::Newest => Vec<history::PastStep>, history::history;
    "step_changes": history::OneStep => Vec<history::StepChange>, history::step_changes;
    // What the law and the register say.
    "municipalities": Nothing => Vec<reference::MunicipalityRow>, reference::municipalities;
    "areas": Nothing => Vec<reference::AreaRow>, reference::areas;
    "services": Nothing => Vec<reference::ServiceRow>, reference::services;
    "glossary": Nothing => Vec<reference::TermRow>, reference::glossary;
    // Documents.
    "preview": preview::Ask => preview::Pages, preview::preview;
    "prepare_export": export::Prepare => export::Job, export::prepare;
    "export_state": export::JobId => export::State, export::state;
    "write_export": export::Write => export::State, export::write;
    "cancel_export": export::JobId => Done, export::cancel;
    "suggest_export": export::Order => start::Suggested, export::suggest;
    "backup": Nothing => start::Suggested, export::backup;
}

/// The calls whose answers are bytes.
pub(crate) fn dispatch_bytes(desk: &Desk, name: &str, args: Value) -> Result<Vec<u8>, Failure> {
    match name {
        "preview" => preview::bytes(desk, read(name, args)?),
        "picture" => look::picture(desk, read(name, args)?),
        _ => Err(Failure::request(name, "?")),
    }
}

fn read<T: for<'de> Deserialize<'de>>(name: &str, args: Value) -> Result<T, Failure> {
    serde_json::from_value(args).map_err(|error| Failure::request(name, &error.to_string()))
}

fn signature<Args: JsonSchema, Answer: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    json!({
        "type": "object",
        "properties": {
            "args": generator.subschema_for::<Args>(),
            "answer": generator.subschema_for::<Answer>(),
        },
        "required": ["args", "answer"],
        "additionalProperties": false,
    })
}

/// The JSON Schema (draft 7) of the calls: an object with one property per call, each with `args` and `answer`; also of
/// [`Failure`] and of the plan itself, under `definitions`.
pub fn schema() -> Value {
    let mut generator = SchemaSettings::draft07().into_generator();
    let calls = signatures(&mut generator);
    generator.subschema_for::<Failure>();
    generator.subschema_for::<plan::Plan>();
    let bytes = json!({
        "preview": signature::<preview::Token, Done>(&mut generator),
        "picture": signature::<look::Picture, Done>(&mut generator),
    });
    let object = |properties: Value| {
        let required: Vec<_> = properties
            .as_object()
            .into_iter()
            .flat_map(|calls| calls.keys())
            .collect();
        json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
    };
    let calls = object(Value::Object(calls));
    let bytes = object(bytes);
    let mut definitions = generator.take_definitions(true);
    definitions.insert("Calls".to_owned(), calls);
    definitions.insert("BytesCalls".to_owned(), bytes);
    let keep: Vec<_> = ["Calls", "BytesCalls", "Failure", "Plan"].into_iter().collect();
    let refs: Map<_, _> = keep
        .iter()
        .map(|name| ((*name).to_owned(), json!({ "$ref": format!("#/definitions/{name}") })))
        .collect();
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Desk",
        "type": "object",
        "properties": refs,
        "required": keep,
        "additionalProperties": false,
        "definitions": definitions,
    })
}
