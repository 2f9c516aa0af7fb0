//! How figures are shown: the signs of unsure ones, stated ones beside the plan's own, and no table twice.

use crate::common::{text, words};
use document::{Block, Document, Form, Language, Options, build};
use plan::Plan;
use serde_json::{Value, json};

/// The small plan after a change to its JSON form.
fn small(change: impl Fn(&mut Value)) -> Plan {
    let mut file: Value = serde_json::from_slice(include_bytes!("plans/small.json")).unwrap();
    change(&mut file["plan"]);
    plan::json::from_json(file.to_string().as_bytes()).unwrap()
}

fn said(plan: &Plan, language: Language) -> Document {
    let options = Options {
        form: Form::One(language),
        version: None,
        detail: Default::default(),
    };
    build(plan, &options, &|_| None).document
}

fn captions(document: &Document) -> Vec<String> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(words(&table.caption)),
        _ => None,
    });
    tables.collect()
}

/// 19 735 + 2 775 residents, of which Simo's are an estimate; the number of members is as sure as can be.
#[test]
fn a_figure_in_the_text_says_that_it_rests_on_unsure_values() {
    let with_status = |status: &str| small(|plan| plan["statistics"][1]["status"] = json!(status));
    let shown = |status: &str, language| text(&said(&with_status(status), language)).replace('\u{a0}', " ");
    let estimate = shown("estimate", Language::Fi);
    assert!(
        estimate.contains("Alueella on 22 510* asukasta ja 2 jäsenkuntaa."),
        "{estimate}"
    );
    assert!(estimate.contains("Yhdellä tähdellä (*) on merkitty arviot"));
    assert!(!estimate.contains("(**)"));
    let illustrative = shown("illustrative", Language::Sv);
    assert!(
        illustrative.contains("I området bor 22 510** personer"),
        "{illustrative}"
    );
    assert!(illustrative.contains("(**)") && !illustrative.contains("(*)"));
    let confirmed = shown("confirmed", Language::Fi);
    assert!(
        confirmed.contains("22 510 asukasta") && !confirmed.contains("(*)"),
        "{confirmed}"
    );
}

#[test]
fn transfers_and_benefits_in_the_text_say_how_sure_they_are() {
    let plan = small(|plan| {
        plan["state_transfers"] = json!([
            { "id": "t1", "municipality": "240", "amounts": { "2026": "1000.00" } },
            { "id": "t2", "municipality": "751", "amounts": { "2026": "500.00" }, "status": "illustrative" },
        ]);
        plan["benefit_liabilities"] =
            json!([{ "id": "l1", "municipality": "240", "year": 2026, "stated": "70.00", "status": "estimate" }]);
        plan["blocks"][1]["fi"] = json!([
            "Yhteensä ", { "figure": "transfer:area:2026" }, ", Kemi ", { "figure": "transfer:240:2026" },
            ", etuudet ", { "figure": "liability:area:2026" }, "."
        ]);
    });
    let said = text(&said(&plan, Language::Fi)).replace('\u{a0}', " ");
    assert!(
        said.contains("Yhteensä 1 500 €**, Kemi 1 000 €, etuudet 70 €*."),
        "{said}"
    );
}

/// The only pool's shares are in the summary already.
#[test]
fn shares_are_shown_by_pool_only_when_several_pools_have_costs() {
    let with_second = |amount: &str| {
        small(|plan| {
            let second = json!({
                "id": "pool-second", "name": { "fi": "Investoinnit", "sv": "Investeringar" },
                "key": "key-population", "amounts": { "2026": amount },
            });
            plan["pools"].as_array_mut().unwrap().push(second);
        })
    };
    let by_pool = |plan: &Plan| {
        let captions = captions(&said(plan, Language::Fi));
        captions
            .iter()
            .filter(|caption| caption.contains("kustannusryhmittäin"))
            .count()
    };
    assert_eq!(by_pool(&with_second("0.00")), 0);
    assert_eq!(by_pool(&with_second("1000.00")), 1);
}

/// Kemi's part is 19 735 / 22 510 = 87.67 %; the lines come to 650 000.50 € + 78 000 €.
#[test]
fn stated_figures_are_written_like_the_plans_own() {
    let plan = small(|plan| {
        let row = |id: &str, quantity: &str, stated: &str, step: &str| {
            json!({ "id": id, "quantity": quantity, "stated": stated, "step": step,
                "place": { "fi": "Kalvo", "sv": "Bild" } })
        };
        plan["stated_figures"] = json!([
            row("sf-1", "share-percent:240:2026", "35", "0.1"),
            row("sf-2", "budget:expenses:2026", "728000", "1000"),
        ]);
    });
    let document = said(&plan, Language::Fi);
    let table = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) if words(&table.caption).contains("Muualla ilmoitetut luvut") => Some(table),
        _ => None,
    });
    let row = |index: usize| -> Vec<Vec<String>> {
        let cells = &table.unwrap().rows[index].cells;
        let paragraphs = |cell: &document::Cell| cell.paragraphs.iter().map(|spans| words(spans)).collect();
        cells.iter().map(paragraphs).collect()
    };
    let share = row(0);
    assert_eq!(share[0].len(), 2, "the place, and below it the quantity");
    assert_eq!(share[0][0], "Kalvo");
    assert_eq!(share[1], ["35,0\u{a0}%"]);
    assert_eq!(share[2], ["0,1\u{a0}%"]);
    assert_eq!(share[3], ["87,7\u{a0}%*"]);
    assert_eq!(share[4], ["Poikkeaa, erotus −52,7"]);
    let budget = row(1);
    assert_eq!(budget[1], ["728\u{a0}000\u{a0}€"]);
    assert_eq!(budget[2], ["1\u{a0}000\u{a0}€"]);
}
