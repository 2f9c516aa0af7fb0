//! Charts as they are drawn, read back from their SVG: true to the values, inside their area, no words over each other.

use std::path::PathBuf;

use document::{
    Anchor, Block, Chart, ChartKind, Colour, Detail, Document, Drawing, Event, Form, Language, Options, Organisation,
    OrganisationBox, Plot, Series, Span, Timeline,
};
use pdf::figure::{Figure, figure};
use quick_xml::events::{BytesStart, Event as Xml};
use quick_xml::{Reader, XmlVersion};

/// A path of an SVG.
#[derive(Debug)]
struct Drawn {
    fill: Option<String>,
    stroke: Option<String>,
    label: Option<String>,
    points: Vec<(f32, f32)>,
}

impl Drawn {
    /// Left, top, right, bottom.
    fn bounds(&self) -> [f32; 4] {
        let mut bounds = [f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NEG_INFINITY];
        for (x, y) in &self.points {
            bounds = [
                bounds[0].min(*x),
                bounds[1].min(*y),
                bounds[2].max(*x),
                bounds[3].max(*y),
            ];
        }
        bounds
    }

    fn width(&self) -> f32 {
        self.bounds()[2] - self.bounds()[0]
    }

    fn is_filled_with(&self, colour: &str) -> bool {
        self.label.is_none() && self.fill.as_deref() == Some(colour)
    }
}

/// What an SVG holds; panics when it isn't well-formed.
struct Read {
    title: String,
    description: String,
    paths: Vec<Drawn>,
}

impl Read {
    fn labels(&self) -> Vec<&str> {
        self.paths.iter().filter_map(|path| path.label.as_deref()).collect()
    }
}

fn read(svg: &str) -> Read {
    let mut reader = Reader::from_str(svg);
    let (mut title, mut description, mut paths) = (String::new(), String::new(), vec![]);
    let mut inside = String::new();
    loop {
        match reader.read_event().unwrap() {
            Xml::Start(start) => inside = start.name().as_ref().to_owned(),
            Xml::End(_) => inside.clear(),
            Xml::Empty(element) if element.name().as_ref() == "path" => paths.push(drawn(&element)),
            Xml::Text(text) if inside == "title" => title.push_str(&text),
            Xml::Text(text) if inside == "desc" => description.push_str(&text),
            Xml::GeneralRef(_) if inside == "title" => title.push('&'),
            Xml::GeneralRef(_) if inside == "desc" => description.push('&'),
            Xml::Eof => break,
            _ => {}
        }
    }
    Read {
        title,
        description,
        paths,
    }
}

fn drawn(element: &BytesStart<'_>) -> Drawn {
    let attribute = |name: &str| {
        let found = element.try_get_attribute(name).unwrap();
        found.map(|found| found.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned())
    };
    let numbers = attribute("d").unwrap();
    let numbers: Vec<f32> = numbers
        .split(|c: char| c.is_ascii_alphabetic() || c == ' ')
        .filter(|number| !number.is_empty())
        .map(|number| number.parse().unwrap())
        .collect();
    Drawn {
        fill: attribute("fill").filter(|fill| fill != "none"),
        stroke: attribute("stroke"),
        label: attribute("aria-label"),
        points: numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect(),
    }
}

/// Black is easy to find again.
const ACCENT: Colour = Colour {
    red: 0,
    green: 0,
    blue: 0,
};
const BLACK: &str = "#000000";

fn chart(drawing: Drawing) -> Chart {
    Chart {
        anchor: Anchor("kuvio".into()),
        caption: vec![Span::plain("Kuvio 1. Osuudet & <muut>")],
        alternative: "Suurin osuus on 40 ja pienin 10.".into(),
        notes: vec![],
        drawing,
    }
}

fn plot(kind: ChartKind, values: &[&[f64]]) -> Chart {
    let series = values.iter().enumerate().map(|(index, values)| Series {
        name: format!("Sarja {index}"),
        values: values.iter().copied().map(Some).collect(),
        labels: values.iter().map(|value| format!("{value}")).collect(),
    });
    let categories = (0..values[0].len()).map(|index| format!("Kunta {index}"));
    chart(Drawing::Plot(Plot {
        kind,
        categories: categories.collect(),
        series: series.collect(),
        unit: "htv".into(),
    }))
}

fn drawn_at(chart: &Chart, width: f32) -> Figure {
    figure(chart, Language::Fi, Some(ACCENT), width).unwrap()
}

fn day(year: i32, month: u32, day: u32) -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn bars_are_as_long_as_their_values() {
    let read = read(&drawn_at(&plot(ChartKind::Bars, &[&[40.0, 10.0, 25.0]]), 460.0).svg);
    let bars: Vec<f32> = read
        .paths
        .iter()
        .filter(|path| path.is_filled_with(BLACK))
        .map(Drawn::width)
        .collect();
    assert_eq!(bars.len(), 3);
    assert!(
        (bars[0] / bars[1] - 4.0).abs() < 0.01 && (bars[0] / bars[2] - 1.6).abs() < 0.01,
        "{bars:?}"
    );
}

/// Of a column of 10, 20 and 30 the parts are as high as their values, and the next begins where one ends.
#[test]
fn the_parts_of_a_column_add_up() {
    let chart = plot(ChartKind::Stacked, &[&[10.0, 30.0], &[20.0, 5.0], &[30.0, 5.0]]);
    let read = read(&drawn_at(&chart, 460.0).svg);
    // An outline goes around every part and every swatch, which is 8 points wide.
    let outlines: Vec<[f32; 4]> = read
        .paths
        .iter()
        .filter(|path| path.stroke.as_deref() == Some(BLACK) && path.width() > 9.0 && path.points.len() >= 4)
        .map(Drawn::bounds)
        .collect();
    assert_eq!(outlines.len(), 6, "{outlines:?}");
    let height = |part: &[f32; 4]| part[3] - part[1];
    let unit = height(&outlines[0]) / 10.0;
    for (part, value) in outlines.iter().zip([10.0, 20.0, 30.0, 30.0, 5.0, 5.0]) {
        assert!((height(part) - value * unit).abs() < 0.05, "{part:?} {value}");
    }
    for column in outlines.chunks(3) {
        assert!((column[0][1] - column[1][3]).abs() < 0.05 && (column[1][1] - column[2][3]).abs() < 0.05);
    }
}

fn timeline() -> Timeline {
    let event = |name: &str, kind, from, to| Event {
        name: name.to_owned(),
        kind,
        from,
        to,
        label: format!("{from}"),
    };
    Timeline {
        kinds: vec!["Päätös".into(), "Valmistelu".into()],
        events: vec![
            event("Alku", 0, day(2024, 1, 1), day(2024, 1, 1)),
            event("Kesä", 0, day(2024, 7, 1), day(2024, 7, 1)),
            event("Valmistelu", 1, day(2024, 7, 1), day(2024, 12, 31)),
            event("Loppu", 0, day(2025, 1, 1), day(2025, 1, 1)),
        ],
        ticks: vec![(day(2024, 1, 1), "2024".into()), (day(2025, 1, 1), "2025".into())],
    }
}

#[test]
fn events_stand_where_their_days_are() {
    for width in [460.0, 330.0] {
        let read = read(&drawn_at(&chart(Drawing::Timeline(timeline())), width).svg);
        let marks: Vec<f32> = read
            .paths
            .iter()
            .filter(|path| path.is_filled_with(BLACK))
            .map(|path| (path.bounds()[0] + path.bounds()[2]) / 2.0)
            .collect();
        // Two of the key, then one for each event.
        let [_, _, first, summer, work, last] = marks[..] else {
            panic!("{marks:?}");
        };
        let days = |from: chrono::NaiveDate, to: chrono::NaiveDate| (to - from).num_days() as f32;
        let share = days(day(2024, 1, 1), day(2024, 7, 1)) / days(day(2024, 1, 1), day(2025, 1, 1));
        assert!(((summer - first) / (last - first) - share).abs() < 0.005, "{marks:?}");
        assert!((summer - work).abs() < 0.05);
        let bar = read.paths.iter().find(|path| path.is_filled_with("#b3b3b3")).unwrap();
        assert!((bar.bounds()[0] - summer).abs() < 0.05 && (bar.bounds()[2] - last).abs() < 0.05);
    }
}

#[test]
fn an_svg_says_what_it_shows() {
    let drawn = drawn_at(&plot(ChartKind::Bars, &[&[40.0, 10.0, 25.0]]), 460.0);
    let read = read(&drawn.svg);
    assert_eq!(read.title, "Kuvio 1. Osuudet & &muut&");
    assert_eq!(read.description, "Suurin osuus on 40 ja pienin 10.");
    for label in ["Kunta 0", "Kunta 1", "Kunta 2", "40", "10", "25", "htv"] {
        assert!(read.labels().contains(&label), "{label}: {:?}", read.labels());
    }
}

#[test]
fn a_png_has_the_size_that_was_asked_for() {
    let drawn = drawn_at(&chart(Drawing::Timeline(timeline())), 460.0);
    let png = image::load_from_memory(&drawn.png(2.0).unwrap()).unwrap().to_rgb8();
    assert_eq!(png.width(), 920);
    assert_eq!(png.height(), (drawn.height * 2.0).ceil() as u32);
    let dark = png.pixels().filter(|pixel| pixel.0[0] < 90).count();
    assert!(dark > 1000, "{dark} dark pixels");
    assert!(drawn.png(1000.0).is_err(), "a picture of gigabytes is refused");
}

/// Boxes of eleven members: all there, none over another, the joint body under them.
#[test]
fn an_organisation_of_many_members_is_readable() {
    let named = |name: String| OrganisationBox {
        name,
        lines: vec!["3 paikkaa".into()],
    };
    let organisation = Organisation {
        above: (0..11).map(|index| named(format!("Kunta {index}"))).collect(),
        centre: named("Yhteinen toimielin".into()),
        below: vec![named("Vastuukunta".into()), named("Toimipisteet".into())],
    };
    for width in [460.0, 330.0] {
        let read = read(&drawn_at(&chart(Drawing::Organisation(organisation.clone())), width).svg);
        let labels = read.labels();
        for index in 0..11 {
            assert!(labels.contains(&format!("Kunta {index}").as_str()), "{labels:?}");
        }
        let place = |label: &str| {
            let found = read.paths.iter().find(|path| path.label.as_deref() == Some(label));
            found.unwrap().bounds()
        };
        assert!(place("Kunta 10")[3] < place("Yhteinen toimielin")[1]);
        assert!(place("Yhteinen toimielin")[3] < place("Vastuukunta")[1]);
        assert_eq!(collisions(&read), Vec::<String>::new());
    }
}

/// Pairs of texts that lie over each other.
fn collisions(read: &Read) -> Vec<String> {
    let texts: Vec<(&str, [f32; 4])> = read
        .paths
        .iter()
        .filter(|path| !path.points.is_empty())
        .filter_map(|path| Some((path.label.as_deref()?, path.bounds())))
        .collect();
    let mut found = vec![];
    for (index, (one, a)) in texts.iter().enumerate() {
        for (other, b) in &texts[index + 1..] {
            let apart = a[2] <= b[0] + 0.2 || b[2] <= a[0] + 0.2 || a[3] <= b[1] + 0.2 || b[3] <= a[1] + 0.2;
            if !apart {
                found.push(format!("{one} / {other}"));
            }
        }
    }
    found
}

fn outside(read: &Read, figure: &Figure) -> Vec<String> {
    let out = read.paths.iter().filter(|path| {
        let [left, top, right, bottom] = path.bounds();
        !path.points.is_empty() && (left < 0.0 || top < 0.0 || right > figure.width || bottom > figure.height)
    });
    out.map(|path| format!("{:?} {:?}", path.label, path.bounds()))
        .collect()
}

/// The charts of the example plans in both languages.
fn examples() -> Vec<(String, Language, Document)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../assets/examples");
    let mut all = vec![];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let plan = plan::json::from_json(&std::fs::read(&path).unwrap()).unwrap();
        for language in [Language::Fi, Language::Sv] {
            let options = Options {
                form: Form::One(language),
                version: None,
                detail: Detail::Full,
            };
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            all.push((name, language, document::build(&plan, &options, &|_| None).document));
        }
    }
    all
}

fn charts(document: &Document) -> Vec<&Chart> {
    fn chart(block: &Block) -> Option<&Chart> {
        match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        }
    }
    document.blocks.iter().filter_map(chart).collect()
}

/// On an upright page, in a column of a bilingual page and on a page that lies across.
#[test]
fn the_charts_of_the_examples_keep_inside_and_their_words_apart() {
    let mut kinds = 0;
    for (name, language, document) in examples() {
        for chart in charts(&document) {
            for width in [459.0, 345.0, 714.0] {
                let drawn = figure(chart, language, None, width).unwrap();
                let read = read(&drawn.svg);
                let what = format!("{name} {} {width}: {:?}", language.tag(), chart.caption);
                assert_eq!(outside(&read, &drawn), Vec::<String>::new(), "{what}");
                assert_eq!(collisions(&read), Vec::<String>::new(), "{what}");
                let cut: Vec<&str> = read.labels().into_iter().filter(|label| label.ends_with('…')).collect();
                assert_eq!(cut, Vec::<&str>::new(), "{what}: nothing is cut");
                kinds += 1;
            }
        }
    }
    assert!(kinds > 60, "{kinds}");
}
