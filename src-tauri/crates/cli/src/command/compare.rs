//! `compare`: what each municipality would carry by other keys, in alternatives, or with other members.

use super::Context;
use crate::args::Compare;
use crate::columns::aligned;
use crate::output::{BLOCKED, FINE};
use engine::compare::{Case, Comparison, compare, key_named, pool_named, scenario_named};
use engine::export::municipality;
use engine::{EngineError, Plan, Words};
use i18n::euros;
use money::{Cents, Number};
use plan::MunicipalityCode;
use std::process::ExitCode;

pub(super) fn run(args: &Compare, context: &Context) -> ExitCode {
    let words = context.output.words;
    let follows = match args.follows.as_deref().map(percent) {
        Some(None) => {
            let given = args.follows.as_deref().unwrap_or_default();
            return context.output.refused("usage", &words.cli_compare_percent(given));
        }
        follows => follows.flatten(),
    };
    context.look(&args.file, |open| {
        let plan = open.plan();
        let pool = args.pool.as_deref().map(|text| pool_named(plan, text)).transpose()?;
        let cases = cases(plan, args, follows)?;
        let view = compare(plan, args.year, pool.as_ref(), &cases, words);
        let whole = view.cases.iter().all(|case| case.total.value().is_some());
        let code = if whole { FINE } else { BLOCKED };
        Ok(context.output.result_and(code, &view, |words| text(&view, words)))
    })
}

/// A percentage as people write it, from 0 to 100.
fn percent(text: &str) -> Option<Number> {
    let number = i18n::parse_number(text.trim_end_matches('%')).ok()?;
    (Number::ZERO..=Number::HUNDRED).contains(&number).then_some(number)
}

/// A case for each key and each alternative, and one for the members that come and go.
fn cases(plan: &Plan, args: &Compare, follows: Option<Number>) -> Result<Vec<Case>, EngineError> {
    let mut cases = vec![];
    for text in &args.keys {
        cases.push(Case {
            key: Some(key_named(plan, text)?),
            ..Case::default()
        });
    }
    for text in &args.scenarios {
        cases.push(Case {
            scenario: Some(scenario_named(plan, text)?),
            ..Case::default()
        });
    }
    let codes = |names: &[String]| -> Result<Vec<MunicipalityCode>, EngineError> {
        names.iter().map(|name| municipality(name)).collect()
    };
    let (joining, leaving) = (codes(&args.joining)?, codes(&args.leaving)?);
    if !joining.is_empty() || !leaving.is_empty() {
        cases.push(Case {
            joining,
            leaving,
            follows,
            ..Case::default()
        });
    }
    Ok(cases)
}

/// The cases with their numbers, what each municipality carries in them and the difference from the plan, then the explanation.
fn text(view: &Comparison, words: Words) -> String {
    let mut lines: Vec<String> = vec![];
    for (number, case) in (1..).zip(&view.cases) {
        lines.push(words.cli_compare_case(&case.name, &number.to_string()));
    }
    let amount = |cents: &Option<Cents>| cents.map(euros).unwrap_or_else(|| "–".to_owned());
    let mut rows = vec![];
    let mut head = vec![String::new()];
    for number in 1..=view.cases.len() {
        head.push(number.to_string());
        if number > 1 {
            head.push(words.cli_compare_difference(&number.to_string()));
        }
    }
    rows.push(head);
    for row in &view.municipalities {
        let mut cells = vec![row.name.clone()];
        for (index, (carried, difference)) in row.amounts.iter().zip(&row.differences).enumerate() {
            cells.push(amount(carried));
            if index > 0 {
                cells.push(amount(difference));
            }
        }
        rows.push(cells);
    }
    let mut total = vec![words.cli_shares_total()];
    for (index, case) in view.cases.iter().enumerate() {
        total.push(amount(&case.total.value().copied()));
        if index > 0 {
            total.push(String::new());
        }
    }
    rows.push(total);
    lines.push(String::new());
    lines.extend(aligned(&rows));
    lines.push(String::new());
    lines.extend(view.explanation.iter().cloned());
    lines.join("\n")
}
