//! The council extract: its euros are the plan's to the cent, its proposal is the plan's own or the usual one, and each
//! council reads its own languages.

use crate::common::{examples, maximal, text, words};
use document::{
    Anchor, Block, Built, Detail, Document, Form, Frozen, Heading, Language, List, Options, RowKind, Table, Value,
    council_languages, extract,
};
use money::Cents;
use plan::content::{DecisionResult, OrganisingModel, ProposalPoint};
use plan::ledger::Ledger;
use plan::reference::register;
use plan::{Bilingual, MunicipalityCode, Plan, Year};
use std::collections::{BTreeMap, BTreeSet, HashSet};

const FORMS: [Form; 4] = [
    Form::One(Language::Fi),
    Form::One(Language::Sv),
    Form::InSequence,
    Form::InParallel,
];

fn options(form: Form) -> Options {
    Options {
        form,
        version: Some(Frozen {
            name: "Valtuustoversio".to_owned(),
            sha256: "0123456789abcdef".repeat(4),
        }),
        detail: Detail::Full,
    }
}

fn of(plan: &Plan, municipality: MunicipalityCode, form: Form) -> Built {
    extract(plan, municipality, &options(form), &|_| None)
}

fn in_finnish(plan: &Plan, municipality: &str) -> Document {
    of(plan, code(municipality), Form::One(Language::Fi)).document
}

fn in_swedish(plan: &Plan, municipality: &str) -> Document {
    of(plan, code(municipality), Form::One(Language::Sv)).document
}

fn code(municipality: &str) -> MunicipalityCode {
    register().find(municipality).unwrap().code
}

fn example(name: &str) -> Plan {
    let found = examples().into_iter().find(|(found, _)| found == name);
    found.unwrap().1
}

/// All blocks in reading order, with the insides of parts and columns.
fn blocks(document: &Document) -> Vec<&Block> {
    fn walk<'b>(blocks: &'b [Block], into: &mut Vec<&'b Block>) {
        for block in blocks {
            match block {
                Block::InLanguage { blocks, .. } => walk(blocks, into),
                Block::Parallel(parallel) => parallel.pairs.iter().flatten().for_each(|side| walk(side, into)),
                block => into.push(block),
            }
        }
    }
    let mut all = vec![];
    walk(&document.blocks, &mut all);
    all
}

fn table<'d>(document: &'d Document, name: &str) -> Option<&'d Table> {
    let mut tables = blocks(document).into_iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.find(|table| table.anchor.0.ends_with(&format!("table:{name}")))
}

fn headings(document: &Document) -> Vec<&Heading> {
    let all = blocks(document).into_iter();
    all.filter_map(|block| match block {
        Block::Heading(heading) => Some(heading),
        _ => None,
    })
    .collect()
}

/// The proposal's points.
fn points(document: &Document) -> Vec<String> {
    let all = blocks(document);
    let is_proposal = |block: &&Block| matches!(block, Block::Heading(h) if h.anchor.0.ends_with("extract:proposal"));
    let proposal = all.iter().position(is_proposal).unwrap();
    let list = all[proposal..].iter().find_map(|block| match block {
        Block::List(List { items, ordered: true }) => Some(items),
        _ => None,
    });
    let said = list.unwrap().iter().map(|item| plain(&words(&item.spans)));
    said.collect()
}

fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// The amounts in the total row of a table with a column for each year, by year.
fn totals(table: &Table) -> BTreeMap<Year, Cents> {
    let row = table.rows.iter().find(|row| row.kind == RowKind::Total).unwrap();
    let years = table
        .columns
        .iter()
        .map(|column| words(&column.header).parse::<Year>().ok());
    let amounts = row.cells.iter().map(|cell| match cell.value {
        Some(Value::Euros(amount)) => Some(amount),
        _ => None,
    });
    years
        .zip(amounts)
        .filter_map(|(year, amount)| Some((year?, amount?)))
        .collect()
}

/// The last amount of each row that begins with a year.
fn yearly(table: &Table) -> BTreeMap<Year, Cents> {
    let of = |row: &document::Row| {
        let year = words(&row.cells[0].paragraphs[0]).parse::<Year>().ok()?;
        match row.cells.last()?.value {
            Some(Value::Euros(amount)) => Some((year, amount)),
            _ => None,
        }
    };
    table.rows.iter().filter_map(of).collect()
}

/// Largest remainders in whole numbers: what the program does with exact decimals, done here another way.
fn divide(cents: i128, weights: &[i128]) -> Vec<i128> {
    let sum: i128 = weights.iter().sum();
    let mut parts: Vec<i128> = weights.iter().map(|weight| cents * weight / sum).collect();
    let left = cents - parts.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|index| -(cents * weights[*index] % sum));
    for index in order.into_iter().take(usize::try_from(left).unwrap()) {
        parts[index] += 1;
    }
    parts
}

/// The Porvoo plan of 2023: 71 × 60 750,04 € and 24 × 60 886,92 €, grants 3 298 868 €, 12 % overhead; divided 45/45/10 by the
/// statistics of the example, in the order of the codes.
#[test]
fn the_shares_of_the_porvoo_plan_are_those_of_its_seed_to_the_cent() {
    let staff = (71 * 6_075_004 + 50) / 100 + (24 * 6_088_692 + 50) / 100;
    let direct: i128 = staff + 3_298_868;
    let total = direct + (direct * 12 + 50) / 100;
    assert_eq!(total, 10_162_216);
    let members = [
        "Askola",
        "Lapinjärvi",
        "Loviisa",
        "Myrskylä",
        "Pukkila",
        "Porvoo",
        "Sipoo",
    ];
    let working_age = [2_600, 1_280, 7_700, 960, 970, 29_200, 13_200];
    let unemployed = [240, 140, 950, 90, 100, 3_200, 1_040];
    let foreign = [110, 130, 750, 50, 40, 4_300, 1_300];
    let pools = divide(total * 100, &[45, 45, 10]);
    let divided: Vec<Vec<i128>> = [working_age, unemployed, foreign]
        .iter()
        .zip(pools)
        .map(|(statistic, cents)| divide(cents, statistic))
        .collect();
    let plan = example("porvoo");
    for (index, member) in members.iter().enumerate() {
        let expected: i128 = divided.iter().map(|parts| parts[index]).sum();
        for document in [in_finnish(&plan, member), in_swedish(&plan, member)] {
            let shares = totals(table(&document, "extract-share").unwrap());
            let shown = shares[&Year::try_from(2025).unwrap()];
            assert_eq!(i128::from(shown.get()), expected, "{member}");
            let written = i18n::euros(shown);
            assert!(points(&document)[1].contains(&plain(&written)), "{member}: {written}");
        }
    }
}

#[test]
fn every_extract_says_the_plans_own_shares_and_all_extracts_together_the_areas_costs() {
    for (name, plan) in examples() {
        let ledger = Ledger::new(&plan);
        let mut sums: BTreeMap<Year, i64> = BTreeMap::new();
        for member in &plan.members {
            let document = of(&plan, member.municipality, Form::One(Language::Fi)).document;
            let Some(shares) = table(&document, "extract-share") else {
                continue;
            };
            for (year, amount) in totals(shares) {
                let own = ledger.sharing(year).unwrap().municipalities[&member.municipality];
                assert_eq!(amount, own, "{name} {}", member.municipality);
                *sums.entry(year).or_default() += amount.get();
            }
            let advances = yearly(table(&document, "extract-advances").unwrap());
            assert_eq!(advances, totals(shares), "{name} {}", member.municipality);
        }
        for (year, sum) in sums {
            let pools = plan.pools.iter().filter_map(|pool| ledger.pool_total(pool, year).ok());
            assert_eq!(sum, pools.map(Cents::get).sum::<i64>(), "{name} {year}");
        }
    }
}

/// Every member of every plan, in every form: headings run from 1, anchors are unique, links have a target.
#[test]
fn extracts_are_well_formed() {
    let mut plans = examples();
    plans.push(("maximal".to_owned(), maximal()));
    for (name, plan) in &plans {
        for member in &plan.members {
            for form in FORMS {
                let document = of(plan, member.municipality, form).document;
                check(&format!("{name} {} {form:?}", member.municipality), &document);
            }
        }
    }
    check("empty", &of(&Plan::default(), code("Kemi"), Form::InSequence).document);
}

fn check(name: &str, document: &Document) {
    let mut before = 0;
    for heading in headings(document) {
        assert!(heading.level <= before + 1, "{name}: {}", words(&heading.spans));
        before = heading.level;
    }
    let anchors: Vec<&Anchor> = blocks(document)
        .into_iter()
        .filter_map(|block| match block {
            Block::Heading(heading) => Some(&heading.anchor),
            Block::Table(table) => Some(&table.anchor),
            _ => None,
        })
        .collect();
    let unique: HashSet<&&Anchor> = anchors.iter().collect();
    assert_eq!(unique.len(), anchors.len(), "{name}");
    for block in blocks(document) {
        if let Block::Paragraph(spans) = block {
            for wanted in spans.iter().filter_map(|span| span.page_of.as_ref()) {
                assert!(anchors.contains(&wanted), "{name}: {wanted:?}");
            }
        }
    }
}

#[test]
fn the_usual_points_approve_the_version_the_share_and_the_submission() {
    let said = points(&in_finnish(&example("pohjanmaa"), "Laihia"));
    assert_eq!(said.len(), 4);
    assert!(said[0].contains("Valtuustoversio") && said[0].contains("31. lokakuuta 2023"));
    assert!(said[1].contains("liite 2") && said[1].contains("vuoden 2025"));
    assert!(said[2].contains("(Vaasa)") && said[2].contains("työ- ja elinkeinoministeriölle"));
    let own = points(&in_swedish(&example("pohjanmaa"), "Vasa"));
    assert!(
        own[2].starts_with("kommunen i egenskap av ansvarig kommun"),
        "{}",
        own[2]
    );
    // Kemi has benefits in its plan: the council takes note that they aren't in the share.
    let kemi = points(&in_finnish(&example("meri-lappi"), "Kemi"));
    assert!(kemi[3].starts_with("merkitä tiedoksi") && kemi[3].contains("työttömyysetuuksista"));
}

#[test]
fn a_councils_own_points_and_those_of_all_replace_the_usual_ones_in_the_plans_order() {
    let mut plan = example("porvoo");
    let point = |id: &str, municipality: Option<&str>, fi: &str, sv: &str| ProposalPoint {
        id: id.parse().unwrap(),
        municipality: municipality.map(code),
        text: Bilingual::new(fi, sv),
    };
    plan.proposal_points = vec![
        point("p1", None, "hyväksyä suunnitelman", "godkänna planen"),
        point(
            "p2",
            Some("Loviisa"),
            "esittää palvelutorin avaamista",
            "föreslå att ett servicetorg öppnas",
        ),
        point("p3", Some("Sipoo"), "pyytää selvityksen", ""),
        point(
            "p4",
            None,
            "ilmoittaa päätöksestä ministeriölle",
            "meddela ministeriet om beslutet",
        ),
    ];
    let loviisa = [
        "godkänna planen",
        "föreslå att ett servicetorg öppnas",
        "meddela ministeriet om beslutet",
    ];
    assert_eq!(points(&in_swedish(&plan, "Lovisa")), loviisa);
    let porvoo = ["hyväksyä suunnitelman", "ilmoittaa päätöksestä ministeriölle"];
    assert_eq!(points(&in_finnish(&plan, "Porvoo")), porvoo);
    let sipoo = of(&plan, code("Sipoo"), Form::One(Language::Sv));
    assert_eq!(points(&sipoo.document)[1], "pyytää selvityksen");
    let place = "proposal_points/p3/text[sv]";
    assert!(sipoo.incomplete.iter().any(|lack| lack.place.to_string() == place));
}

/// 423/2003, 29 §: a bilingual council works in both languages; the register knows whose majority is which.
#[test]
fn a_council_reads_its_own_languages_that_of_the_majority_first() {
    use Language::{Fi, Sv};
    assert_eq!(council_languages(code("Kemi")), [Fi]);
    assert_eq!(council_languages(code("Porvoo")), [Fi, Sv]);
    assert_eq!(council_languages(code("Närpiö")), [Sv, Fi]);
    assert_eq!(council_languages(code("Brändö")), [Sv]);
    assert_eq!(council_languages("999".parse().unwrap()), [Fi]);
    let narpio = of(&example("pohjanmaa"), code("Närpiö"), Form::InSequence).document;
    assert_eq!(narpio.language, Sv);
    assert!(narpio.cover.titles[0].text.contains("Närpes"));
}

/// 1290/2002, 14 luku: the home municipality's cost. Kemi's were 1 866 207 € in 2022.
#[test]
fn benefits_stand_apart_from_the_share() {
    let document = in_finnish(&example("meri-lappi"), "Kemi");
    let benefits = table(&document, "extract-benefits").unwrap();
    assert_eq!(plain(&words(&benefits.rows[0].cells[1].paragraphs[0])), "1 866 207");
    let share = table(&document, "extract-share").unwrap();
    let amounts: BTreeSet<i64> = totals(share).into_values().map(Cents::get).collect();
    // The cost centre of Kemi in the seed: 3 508 356 € a year.
    assert_eq!(amounts, BTreeSet::from([350_835_600]));
    assert!(plain(&text(&document)).contains("ei sisälly alueen kustannuksiin"));
}

#[test]
fn a_member_without_an_office_reads_how_it_is_served() {
    let said = plain(&text(&in_swedish(&example("pohjanmaa"), "Laihela")));
    assert!(said.contains("I kommunen finns inget verksamhetsställe."));
    assert!(said.contains("Förslag: servicen fås vid verksamhetsställena i Vasa"));
}

#[test]
fn the_model_of_the_area_decides_the_clock_and_who_submits() {
    let mut plan = example("porvoo");
    plan.area.model = OrganisingModel::JointAuthority;
    let said = plain(&text(&in_finnish(&plan, "Sipoo")));
    assert!(said.contains("kuntayhtymän perussopimuksen kanssa kahden viikon kuluessa"));
    assert!(said.contains("valtuuttaa kuntayhtymän toimittamaan"));
    plan.area.model = OrganisingModel::SingleMunicipality;
    let said = plain(&text(&in_swedish(&plan, "Sibbo")));
    assert!(said.contains("beslut att ordna servicen självständigt inom två veckor"));
    assert!(table(&in_swedish(&plan, "Sibbo"), "extract-share").is_none());
}

#[test]
fn the_municipalitys_decision_and_register_number_are_named() {
    let mut plan = example("pohjanmaa");
    let decision = &mut plan.decisions[4];
    assert_eq!(decision.municipality, code("Laihia"));
    decision.register_number = "LAIHIA/77/2023".to_owned();
    decision.section = "54".to_owned();
    decision.result = DecisionResult::ApprovedChanged;
    let document = in_finnish(&plan, "Laihia");
    assert_eq!(document.running.register, "LAIHIA/77/2023");
    let said = plain(&text(&document));
    assert!(
        said.contains("54 §") && said.contains("Hyväksytty muutettuna") && said.contains("Kunnanvaltuusto päättää")
    );
}

#[test]
fn a_draft_says_so_and_a_short_extract_says_what_it_leaves_out() {
    let draft = Options {
        version: None,
        detail: Detail::Short,
        ..options(Form::One(Language::Sv))
    };
    let built = extract(&example("porvoo"), code("Askola"), &draft, &|_| None);
    assert!(plain(&text(&built.document)).contains("Detta utdrag har gjorts av ett utkast."));
    assert!(table(&built.document, "extract-advances").is_none());
    assert!(
        built
            .incomplete
            .iter()
            .any(|lack| matches!(lack.lack, document::Lack::LeftOut(_)))
    );
}

/// As on an agenda: the matter, what is proposed, then the grounds.
#[test]
fn the_proposal_follows_the_matter_and_says_how_the_decision_is_appealed() {
    let document = in_finnish(&example("pohjanmaa"), "Laihia");
    let titles: Vec<String> = headings(&document)
        .iter()
        .map(|heading| words(&heading.spans))
        .collect();
    assert_eq!(titles[..2], ["Asia lyhyesti", "Päätösehdotus"]);
    let said = plain(&text(&document));
    assert!(said.contains("kunnallisvalituksella") && said.contains("Pöytäkirjanote: Vaasa"));
}
