//! Charts: they show what the plan says, their words state the true extremes, and their figures are where they say.

use std::collections::BTreeMap;

use crate::common::{examples, words};
use document::{Block, Chart, ChartKind, Document, Drawing, Form, Language, Link, Options, Table, build};
use plan::Plan;
use serde_json::Value;

fn said(plan: &Plan, language: Language) -> Document {
    let options = Options {
        form: Form::One(language),
        version: None,
        detail: Default::default(),
    };
    build(plan, &options, &|_| None).document
}

fn example(name: &str) -> Plan {
    let found = examples().into_iter().find(|(own, _)| own == name);
    found.unwrap().1
}

/// The plan as its file has it, for computing what the charts must say without the program.
fn file(name: &str) -> Value {
    let path = format!("{}/../../../assets/examples/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn charts(document: &Document) -> Vec<&Chart> {
    let blocks = document.blocks.iter();
    blocks
        .filter_map(|block| {
            if let Block::Chart(chart) = block {
                Some(chart)
            } else {
                None
            }
        })
        .collect()
}

fn tables(document: &Document) -> Vec<&Table> {
    let blocks = document.blocks.iter();
    blocks
        .filter_map(|block| {
            if let Block::Table(table) = block {
                Some(table)
            } else {
                None
            }
        })
        .collect()
}

fn titled<'c>(charts: &[&'c Chart], part: &str) -> &'c Chart {
    let found = charts.iter().find(|chart| words(&chart.caption).contains(part));
    found.unwrap_or_else(|| panic!("no chart is called {part}"))
}

fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// `1234567` as `1 234 567`.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut said = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            said.push(' ');
        }
        said.push(digit);
    }
    said
}

#[test]
fn a_chart_leads_to_the_table_that_it_names() {
    let mut tried = 0;
    for (name, plan) in examples() {
        for language in [Language::Fi, Language::Sv] {
            let document = said(&plan, language);
            let tables = tables(&document);
            for chart in charts(&document) {
                let links = chart.notes.iter().flatten().filter(|span| span.link.is_some());
                let links: Vec<_> = links.collect();
                assert!(!links.is_empty(), "{name}: {}", words(&chart.caption));
                for span in links {
                    let Some(Link::Anchor(anchor)) = &span.link else {
                        panic!("{span:?}")
                    };
                    let table = tables.iter().find(|table| table.anchor == *anchor);
                    let caption = words(&table.unwrap_or_else(|| panic!("{name}: {anchor:?}")).caption).to_lowercase();
                    assert!(
                        caption.starts_with(&format!("{}.", span.text)),
                        "{name}: {} / {caption}",
                        span.text
                    );
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 30, "{tried}");
}

#[test]
fn both_languages_draw_the_same() {
    let shape = |document: &Document| -> Vec<String> {
        let shape = |chart: &&Chart| match &chart.drawing {
            Drawing::Plot(plot) => {
                let values: Vec<_> = plot.series.iter().map(|series| series.values.clone()).collect();
                format!("{:?} {values:?}", plot.kind)
            }
            Drawing::Timeline(timeline) => {
                let days: Vec<_> = timeline
                    .events
                    .iter()
                    .map(|event| (event.from, event.to, event.kind))
                    .collect();
                format!("{days:?}")
            }
            Drawing::Organisation(organisation) => {
                format!("{} {}", organisation.above.len(), organisation.below.len())
            }
        };
        charts(document).iter().map(shape).collect()
    };
    for (name, plan) in examples() {
        assert_eq!(
            shape(&said(&plan, Language::Fi)),
            shape(&said(&plan, Language::Sv)),
            "{name}"
        );
    }
}

/// Sums and extremes from the file's own amounts: 28 864 000 € in 2017 and 39 325 000 € in 2018 are also the seed's totals.
#[test]
fn the_budget_chart_says_the_total_and_the_largest_and_smallest_item() {
    let file = file("pirkanmaa");
    let document = said(&example("pirkanmaa"), Language::Fi);
    let chart = titled(&charts(&document), "Menot riveittäin");
    let alternative = spaced(&chart.alternative);
    for (year, total) in [("2017", 28_864_000), ("2018", 39_325_000)] {
        let amounts = file["plan"]["budget_lines"].as_array().unwrap().iter();
        let amounts: Vec<(i64, &str)> = amounts
            .map(|line| {
                let euros = line["amounts"][year].as_str().unwrap().split('.').next().unwrap();
                (euros.parse().unwrap(), line["name"]["fi"].as_str().unwrap())
            })
            .collect();
        assert_eq!(amounts.iter().map(|line| line.0).sum::<i64>(), total);
        let (most, least) = (amounts.iter().max().unwrap(), amounts.iter().min().unwrap());
        for (amount, name) in [most, least] {
            let said = format!("{name} {} €", grouped(*amount));
            assert!(alternative.contains(&said), "{said}: {alternative}");
        }
        assert!(alternative.contains(&format!("{} €", grouped(total))), "{alternative}");
    }
    let Drawing::Plot(plot) = &chart.drawing else { panic!() };
    assert_eq!(plot.kind, ChartKind::Stacked);
    let drawn: f64 = plot.series.iter().filter_map(|series| series.values[1]).sum();
    assert!((drawn - 39_325.0).abs() < 1e-6, "thousands of euros: {drawn}");
}

#[test]
fn a_statistic_over_time_says_who_is_highest_and_lowest_in_the_end() {
    let file = file("pirkanmaa");
    let rows = file["plan"]["statistics"].as_array().unwrap().iter();
    let latest: BTreeMap<String, i64> = rows
        .filter(|row| row["indicator"] == "unemployed" && row["period"] == "2018-04")
        .filter_map(|row| {
            Some((
                row["subject"].as_str()?.to_owned(),
                row["value"].as_str()?.parse().ok()?,
            ))
        })
        .filter(|(subject, _)| subject.bytes().all(|digit| digit.is_ascii_digit()))
        .collect();
    assert_eq!(latest.len(), 10);
    let document = said(&example("pirkanmaa"), Language::Sv);
    let shown = charts(&document);
    let chart = shown
        .iter()
        .find(|chart| matches!(&chart.drawing, Drawing::Plot(plot) if plot.kind == ChartKind::Panels));
    let alternative = spaced(&chart.unwrap().alternative);
    let (most, least) = (latest.values().max().unwrap(), latest.values().min().unwrap());
    // 837 is Tammerfors and 619 Punkalaidun in the municipality classification.
    assert_eq!((latest["837"], latest["619"]), (*most, *least));
    for said in [
        format!("{} (Tammerfors)", grouped(*most)),
        format!("{} (Punkalaidun)", grouped(*least)),
    ] {
        assert!(alternative.contains(&said), "{said}: {alternative}");
    }
}

#[test]
fn years_that_do_not_differ_are_drawn_once() {
    let document = said(&example("porvoo"), Language::Fi);
    let chart = titled(&charts(&document), "osuudet kustannuksista");
    let Drawing::Plot(plot) = &chart.drawing else { panic!() };
    assert_eq!(
        (plot.kind, plot.series.len(), plot.categories.len()),
        (ChartKind::Bars, 1, 7)
    );
    assert_eq!(plot.categories[0], "Porvoo");
    assert_eq!(plot.categories[6], "Myrskylä");
    assert!(
        spaced(&chart.alternative).contains("joka vuosi yhteensä 10 162 216 €"),
        "{}",
        chart.alternative
    );
}

#[test]
fn a_timeline_holds_every_dated_milestone_the_earliest_first() {
    for (name, plan) in examples() {
        let document = said(&plan, Language::Fi);
        let dated = plan
            .milestones
            .iter()
            .filter(|m| m.from.is_some() || m.to.is_some())
            .count();
        let shown = charts(&document).into_iter().find_map(|chart| match &chart.drawing {
            Drawing::Timeline(timeline) => Some(timeline),
            _ => None,
        });
        let timeline = shown.unwrap_or_else(|| panic!("{name} has a timetable"));
        assert!(timeline.events.len() >= dated, "{name}");
        assert!(timeline.events.is_sorted_by_key(|event| event.from), "{name}");
        let (first, last) = (timeline.ticks.first().unwrap(), timeline.ticks.last().unwrap());
        let inside = |event: &document::Event| event.from >= first.0 && event.to <= last.0.max(event.from);
        assert!(
            timeline
                .events
                .iter()
                .filter(|event| event.from == event.to)
                .all(inside),
            "{name}"
        );
    }
}

#[test]
fn an_organisation_chart_needs_a_named_body_and_shows_every_member() {
    for (name, plan) in examples() {
        let document = said(&plan, Language::Fi);
        let shown = charts(&document).into_iter().find_map(|chart| match &chart.drawing {
            Drawing::Organisation(organisation) => Some((organisation, &chart.alternative)),
            _ => None,
        });
        assert_eq!(shown.is_some(), !plan.area.body.is_empty(), "{name}");
        let Some((organisation, alternative)) = shown else {
            continue;
        };
        assert_eq!(organisation.above.len(), plan.members.len(), "{name}");
        for member in &organisation.above {
            assert!(alternative.contains(&member.name), "{name}: {alternative}");
        }
    }
}
