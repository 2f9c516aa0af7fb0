//! The council extract (ote valtuustolle, utdrag för fullmäktige): what one member's council needs to decide on the plan.

mod annexes;
mod benefits;
mod brief;
mod calculation;
mod deciding;
mod other_keys;
mod own_money;
mod proposal;
mod service;
mod share;

use super::cover::{self, Opening};
use super::{Built, Frame, Options, compose};
use crate::model::{Anchor, Block, Heading, Link, Span};
use crate::part::Part;
use crate::placed::{Placed, placed};
use crate::say::{Spans, plain};
use crate::tables::{cost_sharing, sharing_years};
use money::Cents;
use plan::content::{Decision, Member, Plan};
use plan::id::AttachmentId;
use plan::ledger::Sharing;
use plan::reference::register;
use plan::{Language, MunicipalityCode, Place};

/// Says what concerns one member's council: its municipality's money, services and seats, and the proposal for decision.
///
/// Pure, like [`super::build`]. A municipality that isn't a member gets an extract that says as little as the plan does.
pub fn extract(
    plan: &Plan,
    municipality: MunicipalityCode,
    options: &Options,
    picture: &dyn Fn(&AttachmentId) -> Option<Vec<u8>>,
) -> Built {
    let of = |part: &Part<'_>| Council::of(part, municipality, options).opening();
    let frame = Frame {
        first: council_languages(municipality)[0],
        contents: false,
        covered: true,
        calculates: true,
        opening: &of,
        content: &|part| Council::of(part, municipality, options).content(),
    };
    compose(plan, options, picture, &frame)
}

/// The languages that a council works in (423/2003, 29 §), that of the majority first; Finnish for a municipality that the
/// register doesn't know.
pub fn council_languages(municipality: MunicipalityCode) -> Vec<Language> {
    let known = register().get(municipality);
    known.map_or_else(|| vec![Language::Fi], |known| known.language.languages().to_vec())
}

/// One language's part of an extract while it is being made.
pub(super) struct Council<'p, 'a> {
    part: &'p Part<'a>,
    code: MunicipalityCode,
    member: Option<&'a Member>,
    decision: Option<&'a Decision>,
    options: &'p Options,
    sharings: Vec<Sharing>,
}

impl<'p, 'a> Council<'p, 'a> {
    fn of(part: &'p Part<'a>, code: MunicipalityCode, options: &'p Options) -> Self {
        let plan = part.plan;
        Council {
            part,
            code,
            member: plan.members.iter().find(|member| member.municipality == code),
            decision: plan
                .decisions
                .iter()
                .rev()
                .find(|decision| decision.municipality == code),
            options,
            sharings: sharing_years(part)
                .into_iter()
                .filter_map(|year| cost_sharing::sharing(part, year))
                .collect(),
        }
    }

    /// What the cover says.
    fn opening(&self) -> Opening {
        let (part, say) = (self.part, self.part.words);
        let own_register = self.decision.map(|decision| decision.register_number.trim().to_owned());
        let own_register = own_register.unwrap_or_default();
        let area_register = part.plan.area.register_number.trim().to_owned();
        let dated = part.plan.area.dated.map(|day| i18n::date_long(day, part.language));
        let mut facts = vec![
            (say.extract_plan(), cover::title(part).text),
            (say.extract_deciding_body(), self.body_and_day()),
            (say.extract_municipality_register(), own_register.clone()),
            (say.extract_area_register(), area_register.clone()),
            (say.field_dated(), dated.unwrap_or_default()),
        ];
        facts.extend(cover::version_facts(part, self.options));
        let register = if own_register.is_empty() {
            area_register
        } else {
            own_register
        };
        Opening {
            title: crate::model::Phrase {
                text: say.extract_title(&part.municipality(self.code)),
                language: part.language,
            },
            lines: cover::fact_lines(part, facts),
            subject: say.extract_subject(),
            register,
        }
    }

    /// Who decides, and when if that is known: `Kaupunginvaltuusto 11.9.2023`.
    fn body_and_day(&self) -> String {
        let Some(decision) = self.decision else {
            return String::new();
        };
        let row = self.part.row("decisions", decision.id.as_str());
        let day = decision.date.map(i18n::date);
        let said = [row.plain("body", &decision.body), day.unwrap_or_default()];
        let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
        said.join(" ")
    }

    /// The numbered sections in the order in which a council reads them, each with the table that it is about.
    fn content(&self) -> Vec<Placed> {
        let say = self.part.words;
        let sections = [
            ("brief", "area", say.extract_brief(), self.brief()),
            // Right after the matter, as on an agenda; the grounds follow.
            ("proposal", "proposal_points", say.extract_proposal(), self.proposal()),
            ("share", "pools", say.extract_share(), self.share()),
            ("calculation", "pools", say.extract_calculation(), self.calculation()),
            ("own", "state_transfers", say.extract_own_money(), self.own_money()),
            (
                "benefits",
                "benefit_liabilities",
                say.extract_benefits(),
                self.benefits(),
            ),
            ("service", "services", say.extract_service(), self.service()),
            ("deciding", "members", say.extract_deciding(), self.deciding()),
            ("annexes", "attachments", say.extract_annexes(), self.annexes()),
        ];
        let shown = sections.into_iter().filter(|(_, _, _, content)| !content.is_empty());
        let section = |(index, (name, table, title, content)): (usize, (&str, &str, String, Vec<Block>))| {
            let heading = Block::Heading(Heading {
                level: self.part.level,
                number: (index + 1).to_string(),
                spans: plain(title),
                anchor: self.anchor(name),
            });
            placed(std::iter::once(heading).chain(content), Some(&Place::table(table)))
        };
        shown.enumerate().flat_map(section).collect()
    }

    fn anchor(&self, section: &str) -> Anchor {
        Anchor(format!("{}-extract:{section}", self.part.language.tag()))
    }

    /// Words that lead to a section.
    fn link(&self, section: &str, text: String) -> Span {
        Span {
            link: Some(Link::Anchor(self.anchor(section))),
            ..Span::plain(text)
        }
    }

    /// A heading inside a section.
    fn heading(&self, text: String) -> Block {
        crate::tables::heading(self.part, self.part.level + 1, plain(text))
    }

    /// The sharing of the first year of the plan, or of the first year that has one.
    fn first_sharing(&self) -> Option<&Sharing> {
        let wanted = self.part.plan.area.first_year;
        let first = self.sharings.iter().find(|sharing| Some(sharing.year) == wanted);
        first.or(self.sharings.first())
    }

    /// What the municipality carries of a year.
    fn share_of(&self, sharing: &Sharing) -> Option<Cents> {
        sharing.municipalities.get(&self.code).copied()
    }
}

/// A paragraph of plain words.
fn paragraph(text: String) -> Block {
    Block::Paragraph(plain(text))
}

/// A paragraph of several sentences.
fn sentences(said: impl IntoIterator<Item = Spans>) -> Block {
    Block::Paragraph(crate::say::join(said, " "))
}
