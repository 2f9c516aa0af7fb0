//! Values that can't be right: places outside Finland, less than nothing, addresses that reach nobody, texts past what a PDF holds.

use super::facts::Facts;
use super::text::Said;
use super::{Arg, Code, Finding};
use crate::content::{BlockKind, Inline, Measures};
use crate::{Language, Place, is_blank};
use money::Number;

/// How many UTF-16 units a title may have: a PDF text string of two-byte units ends at 32 767 bytes (PDF/A-2, 6.1.13).
const LONGEST_TITLE: usize = 16_000;

/// How many characters an address may have before servers and readers cut it off.
const LONGEST_LINK: usize = 2_000;

/// The degrees (WGS 84) between which Finland lies, with its waters: south and north, west and east.
const LATITUDES: (usize, usize) = (59, 71);
const LONGITUDES: (usize, usize) = (19, 32);

/// The fields that become headings, captions, bookmarks or text alternatives.
const TITLES: [&str; 5] = ["name", "title", "alternative", "function", "criteria"];

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    coordinates(facts, out);
    numbers(facts, out);
    mail(facts, out);
    lengths(facts, out);
    links(facts, out);
}

fn coordinates(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for office in &facts.plan.offices {
        for (field, degrees, (least, most)) in [
            ("latitude", office.latitude, LATITUDES),
            ("longitude", office.longitude, LONGITUDES),
        ] {
            let range = Number::from(least)..=Number::from(most);
            let Some(degrees) = degrees.filter(|degrees| !range.contains(degrees)) else {
                continue;
            };
            let place = Place::row("offices", office.id.as_str()).field(field);
            let finding = Finding::new(Code::CoordinateOutsideFinland, place)
                .with("axis", Arg::Choice(field))
                .with("office", Arg::Bilingual(office.name.clone()))
                .with("value", exact(degrees))
                .with("least", Arg::Number(Number::from(least), 0))
                .with("most", Arg::Number(Number::from(most), 0));
            out.push(finding);
        }
    }
}

/// A number with all its decimals.
fn exact(number: Number) -> Arg {
    let scale = number.decimal().normalize().scale();
    Arg::Number(number, u8::try_from(scale).unwrap_or(0))
}

fn impossible(place: Place, what: &'static str, value: Number) -> Finding {
    Finding::new(Code::NumberImpossible, place)
        .with("what", Arg::Choice(what))
        .with("value", exact(value))
}

/// Numbers of people, seats and things, weights and steps: never below zero, seats and steps never zero.
fn numbers(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let plan = facts.plan;
    let below = |value: &Number| *value < Number::ZERO;
    for office in &plan.offices {
        let place = Place::row("offices", office.id.as_str()).field("staff");
        out.extend(
            office
                .staff
                .filter(below)
                .map(|staff| impossible(place, "staff", staff)),
        );
    }
    for line in &plan.personnel {
        let negative = line.person_years.iter().filter(|(_, value)| below(value));
        out.extend(negative.map(|(year, value)| {
            let place = Place::row("personnel", line.id.as_str()).field(format!("person_years.{year}"));
            impossible(place, "person-years", *value)
        }));
    }
    for (key, criterion) in plan
        .keys
        .iter()
        .flat_map(|key| key.criteria.iter().map(move |c| (key, c)))
    {
        let place = Place::row("keys", key.id.as_str()).field(format!("criteria.{}.weight", criterion.id));
        out.extend(below(&criterion.weight).then(|| impossible(place, "weight", criterion.weight)));
    }
    for stated in plan.stated_figures.iter().filter(|row| row.step <= Number::ZERO) {
        let place = Place::row("stated_figures", stated.id.as_str()).field("step");
        out.push(impossible(place, "step", stated.step));
    }
    statistics(facts, out);
    seats(facts, out);
}

/// What counts people can't be negative; the team's own indicators may be, such as net migration.
fn statistics(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for row in facts.plan.statistics.iter().filter(|row| row.value < Number::ZERO) {
        let indicator = facts.ledger.indicator(&row.indicator);
        if indicator.is_some_and(|indicator| indicator.measures != Measures::Other) {
            let place = Place::row("statistics", row.id.as_str()).field("value");
            out.push(impossible(place, "statistic", row.value));
        }
    }
}

/// A member without a seat, where the Act on municipalities doesn't already forbid it (see `membership`).
fn seats(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    if facts.has_joint_body() {
        return;
    }
    for member in facts.plan.members.iter().filter(|member| member.seats == Some(0)) {
        let place = Place::row("members", member.id.as_str()).field("seats");
        out.push(impossible(place, "seats", Number::ZERO));
    }
}

fn mail(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let address = &facts.plan.area.contact_email;
    let parts = address.trim().split_once('@');
    let is_whole = parts.is_some_and(|(box_name, host)| !box_name.is_empty() && !host.is_empty());
    if !is_blank(address) && !is_whole {
        let finding = Finding::new(Code::MailAddressIncomplete, Place::table("area").field("contact_email"));
        out.push(finding.with("address", Arg::Text(shortened(address))));
    }
}

fn lengths(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let is_title = |said: &&Said<'_>| match said.block {
        Some(block) => matches!(block.kind, BlockKind::Heading | BlockKind::Subheading),
        None => said.place().field.is_some_and(|field| TITLES.contains(&field.as_str())),
    };
    for said in facts
        .texts
        .iter()
        .filter(|said| said.text.len() > LONGEST_TITLE)
        .filter(is_title)
    {
        if said.text.encode_utf16().count() > LONGEST_TITLE {
            let finding = Finding::new(Code::TitleTooLong, said.place());
            out.push(finding.with("most", Arg::Number(Number::from(LONGEST_TITLE), 0)));
        }
    }
}

fn links(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for block in &facts.plan.blocks {
        for language in Language::ALL {
            let long = |inline: &&Inline| matches!(inline, Inline::Marked(marked) if marked.link.as_ref().is_some_and(|link| link.chars().count() > LONGEST_LINK));
            let texts = block.text(language).0.iter().filter(long);
            out.extend(texts.map(|_| {
                let place = Place::row("blocks", block.id.as_str()).field(language.tag());
                Finding::new(Code::LinkTooLong, place.language(language))
                    .with("most", Arg::Number(Number::from(LONGEST_LINK), 0))
            }));
        }
    }
}

/// The beginning of a text, enough to know it by.
fn shortened(text: &str) -> String {
    text.trim().chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{number, raised, sound, year};
    use super::*;
    use crate::Plan;
    use crate::content::{Marked, OrganisingModel, RichText, StatedFigure};

    /// Vaasa lies at 63.1° N 21.6° E; with the two swapped the office would be in Iran.
    #[test]
    fn an_office_lies_in_finland() {
        let mut plan = sound();
        plan.offices[0].latitude = Some(number("63.096"));
        plan.offices[0].longitude = Some(number("21.616"));
        assert!(raised(&plan, Code::CoordinateOutsideFinland).is_empty());
        let office = &mut plan.offices[0];
        std::mem::swap(&mut office.latitude, &mut office.longitude);
        let found = raised(&plan, Code::CoordinateOutsideFinland);
        let fields: Vec<_> = found
            .iter()
            .filter_map(|finding| finding.place.field.as_deref())
            .collect();
        assert_eq!(fields, ["latitude", "longitude"]);
        assert_eq!(found[0].arg("value"), Some(&Arg::Number(number("21.616"), 3)));
    }

    fn impossible_at(plan: &Plan) -> Vec<String> {
        let found = raised(plan, Code::NumberImpossible);
        found.iter().map(|finding| finding.place.to_string()).collect()
    }

    #[test]
    fn staff_person_years_weights_and_steps_are_above_nothing() {
        let mut plan = sound();
        plan.offices[0].staff = Some(number("-1"));
        plan.personnel[0].person_years.insert(year(2028), number("-0.5"));
        plan.keys[0].criteria[0].weight = number("-50");
        plan.stated_figures.push(StatedFigure {
            id: "stated-1".parse().unwrap(),
            quantity: "members:count".to_owned(),
            stated: number("2"),
            step: number("0"),
            place: crate::Bilingual::new("Kalvo", "Bild"),
        });
        assert_eq!(
            impossible_at(&plan),
            [
                "personnel/staff-1/person_years.2028",
                "keys/key-1/criteria.crit-1.weight",
                "stated_figures/stated-1/step",
                "offices/office-vaasa/staff",
            ]
        );
    }

    #[test]
    fn people_are_not_counted_below_zero_but_changes_may_be() {
        let mut plan = sound();
        plan.statistics[0].value = number("-30000");
        assert_eq!(impossible_at(&plan), ["statistics/lf-vaasa/value"]);
        plan.indicators[0].measures = Measures::Other;
        assert!(impossible_at(&plan).is_empty());
    }

    #[test]
    fn a_member_of_a_joint_authority_without_a_seat_is_questioned() {
        let mut plan = sound();
        plan.members[1].seats = Some(0);
        assert!(impossible_at(&plan).is_empty(), "the Act blocks it already");
        plan.area.model = OrganisingModel::JointAuthority;
        assert_eq!(impossible_at(&plan), ["members/member-laihia/seats"]);
    }

    #[test]
    fn an_address_has_a_name_and_a_host() {
        let mut plan = sound();
        for wrong in ["kirjaamo.vaasa.example", "@vaasa.example", "kirjaamo@"] {
            plan.area.contact_email = wrong.to_owned();
            assert_eq!(raised(&plan, Code::MailAddressIncomplete).len(), 1, "{wrong}");
        }
    }

    /// Two bytes a letter: 16 384 letters don't fit in the 32 767 bytes of a PDF string.
    #[test]
    fn titles_fit_in_a_pdf_string() {
        let mut plan = sound();
        let long = "ä".repeat(16_384);
        plan.offices[0].name.fi = long.clone();
        plan.blocks[0].fi = RichText::plain(long.clone());
        assert_eq!(raised(&plan, Code::TitleTooLong).len(), 1, "a paragraph may be long");
        plan.blocks[0].kind = BlockKind::Heading;
        assert_eq!(raised(&plan, Code::TitleTooLong).len(), 2);
    }

    #[test]
    fn links_are_short_enough_to_work() {
        let mut plan = sound();
        let marked = |length: usize| {
            Inline::Marked(Marked {
                text: "lisää".to_owned(),
                link: Some(format!("https://{}", "a".repeat(length - 8))),
                ..Marked::default()
            })
        };
        plan.blocks[0].fi.0.push(marked(2_000));
        assert!(raised(&plan, Code::LinkTooLong).is_empty());
        plan.blocks[0].fi.0.push(marked(2_001));
        assert_eq!(raised(&plan, Code::LinkTooLong).len(), 1);
    }
}
