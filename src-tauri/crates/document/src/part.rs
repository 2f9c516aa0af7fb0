//! One language's part of a document while it is being made.

use crate::build::Detail;
use crate::incomplete::{Incomplete, Lack, LeftOut};
use crate::model::{Anchor, Link, Span};
use crate::say::Spans;
use i18n::{Words, typeset};
use plan::content::{Chapter, Office};
use plan::id::{ChapterId, OfficeId, SourceId};
use plan::ledger::{Gap, Ledger};
use plan::quantity::{Quantity, QuantityError, Value, evaluate};
use plan::{Bilingual, Language, MunicipalityCode, Place, Plan, is_blank, reference};
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

/// The plan, its ledger and the words of one language, with what has been numbered and missed so far.
pub(crate) struct Part<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) ledger: &'a Ledger<'a>,
    pub(crate) words: Words,
    pub(crate) language: Language,
    /// The level of the plan's top chapters: 1, or 2 below the heading of a language's part.
    pub(crate) level: u8,
    /// How much is said.
    pub(crate) detail: Detail,
    tables: Cell<u32>,
    charts: Cell<u32>,
    headings: Cell<u32>,
    /// Tables by all the names that they are known by: number and anchor.
    names: RefCell<HashMap<String, (u32, Anchor)>>,
    lacks: RefCell<Vec<Incomplete>>,
}

/// A row of the plan that is being said: knows the place of its fields.
#[derive(Clone, Copy)]
pub(crate) struct RowOf<'p, 'a> {
    part: &'p Part<'a>,
    table: &'static str,
    id: Option<&'p str>,
}

impl<'a> Part<'a> {
    /// A part in `language` whose chapters have headings of `level`.
    pub(crate) fn new(ledger: &'a Ledger<'a>, language: Language, level: u8, detail: Detail) -> Self {
        Part {
            plan: ledger.plan(),
            ledger,
            words: Words::new(language),
            language,
            level,
            detail,
            tables: Cell::new(0),
            charts: Cell::new(0),
            headings: Cell::new(0),
            names: RefCell::default(),
            lacks: RefCell::default(),
        }
    }

    /// What has been missed so far, each thing once, in the order it was met.
    pub(crate) fn incomplete(&self) -> Vec<Incomplete> {
        let lacks = self.lacks.borrow();
        let mut seen = HashSet::new();
        lacks.iter().filter(|lack| seen.insert(*lack)).cloned().collect()
    }

    /// Whether something belongs to the document; notes it as left out when it is too much for a short one.
    pub(crate) fn shows(&self, what: LeftOut, table: &str) -> bool {
        if self.detail == Detail::Short {
            self.lack(Place::table(table), Lack::LeftOut(what));
        }
        self.detail == Detail::Full
    }

    /// Notes that something is missing at a place.
    pub(crate) fn lack(&self, place: Place, lack: Lack) {
        self.lacks.borrow_mut().push(Incomplete {
            place,
            language: self.language,
            lack,
        });
    }

    /// Notes that a figure can't be had.
    pub(crate) fn gap(&self, gap: &Gap) {
        self.lack(gap.place().clone(), Lack::NoValue { quantity: None });
    }

    /// A figure; notes it when it can't be had.
    pub(crate) fn known<T>(&self, figure: Result<T, Gap>) -> Option<T> {
        figure.inspect_err(|gap| self.gap(gap)).ok()
    }

    /// The row of a table, to say its fields.
    pub(crate) fn row<'p>(&'p self, table: &'static str, id: &'p str) -> RowOf<'p, 'a> {
        RowOf {
            part: self,
            table,
            id: Some(id),
        }
    }

    /// The area, to say its fields.
    pub(crate) fn area(&self) -> RowOf<'_, 'a> {
        RowOf {
            part: self,
            table: "area",
            id: None,
        }
    }

    /// An anchor for a row of the plan.
    pub(crate) fn anchor(&self, id: &str) -> Anchor {
        Anchor(format!("{}-{id}", self.language.tag()))
    }

    /// The number and anchor of the next table, which from now on is known by its names. The anchor says the first of them;
    /// a table that continues another one, under the same name, is numbered after it.
    pub(crate) fn next_table(&self, names: &[String]) -> (u32, Anchor) {
        let number = next(&self.tables);
        let mut known = self.names.borrow_mut();
        let name = match names.first() {
            Some(name) => {
                let continued = (2_u32..).map(|count| format!("{name}:{count}"));
                let mut free = std::iter::once(name.clone()).chain(continued);
                free.find(|name| !known.contains_key(name))
                    .expect("there are more numbers than tables")
            }
            None => number.to_string(),
        };
        let anchor = self.table_anchor(&name);
        for name in names.iter().chain([&name]) {
            known.entry(name.clone()).or_insert((number, anchor.clone()));
        }
        (number, anchor)
    }

    /// The number of the last table.
    pub(crate) fn tables_so_far(&self) -> u32 {
        self.tables.get()
    }

    /// Where a link to the table of a name points, which may still be to come; see [`Part::settle`].
    pub(crate) fn table_anchor(&self, name: &str) -> Anchor {
        Anchor(format!("{}-table:{name}", self.language.tag()))
    }

    /// `taulukko 12` as a link, when the table of that name has been shown already.
    pub(crate) fn link_to_table(&self, name: &str) -> Option<Spans> {
        let known = self.names.borrow();
        let (number, anchor) = known.get(name)?;
        Some(vec![Span {
            link: Some(Link::Anchor(anchor.clone())),
            ..Span::plain(self.words.document_table_link(&number.to_string()))
        }])
    }

    /// The anchor of the table that is known by what an anchor asks for: a table can have several names.
    pub(crate) fn settle(&self, anchor: &Anchor) -> Option<Anchor> {
        let prefix = self.table_anchor("").0;
        let name = anchor.0.strip_prefix(&prefix)?;
        self.names.borrow().get(name).map(|(_, anchor)| anchor.clone())
    }

    /// The number and anchor of the next chart.
    pub(crate) fn next_chart(&self) -> (u32, Anchor) {
        let number = next(&self.charts);
        (number, Anchor(format!("{}-chart:{number}", self.language.tag())))
    }

    /// The anchor of the next heading that no row of the plan stands for.
    pub(crate) fn next_heading(&self) -> Anchor {
        Anchor(format!("{}-heading:{}", self.language.tag(), next(&self.headings)))
    }

    /// A municipality's name; its code when the register doesn't know it.
    pub(crate) fn municipality(&self, code: MunicipalityCode) -> String {
        let known = reference::register().get(code);
        known.map_or(code.to_string(), |municipality| {
            municipality.name.or_other(self.language).0.to_owned()
        })
    }

    /// Several municipalities as they are listed in a sentence.
    pub(crate) fn municipalities(&self, codes: impl IntoIterator<Item = MunicipalityCode>) -> String {
        let names: Vec<String> = codes.into_iter().map(|code| self.municipality(code)).collect();
        i18n::list(&names, self.language)
    }

    /// The members in the plan's order.
    pub(crate) fn members(&self) -> impl Iterator<Item = MunicipalityCode> + use<'a> {
        self.plan.members.iter().map(|member| member.municipality)
    }

    /// The value of a quantity; notes it when there is none.
    pub(crate) fn quantity(&self, quantity: &Quantity) -> Option<Value> {
        match evaluate(self.ledger, quantity) {
            Ok(value) => Some(value),
            Err(error) => {
                let place = match error {
                    QuantityError::Gap(gap) => gap.place().clone(),
                    QuantityError::Gone { table, id } => Place::row(table, &id),
                    QuantityError::Name(_) => Place::table("stated_figures"),
                };
                let quantity = Some(quantity.to_string());
                self.lack(place, Lack::NoValue { quantity });
                None
            }
        }
    }

    /// A chapter's heading without its number: the Act's wording or the plan's own title.
    pub(crate) fn chapter_title(&self, chapter: &Chapter) -> Spans {
        match chapter.item {
            Some(item) => {
                let wording = reference::outline_of(self.plan).heading(item).get(self.language);
                vec![Span::plain(typeset(&capital(wording), self.language))]
            }
            None => self.row("chapters", chapter.id.as_str()).text("title", &chapter.title),
        }
    }

    /// A link to a chapter that shows its number and title.
    pub(crate) fn link_to_chapter(&self, id: &ChapterId) -> Spans {
        let Some(chapter) = self.plan.chapters.iter().find(|chapter| chapter.id == *id) else {
            return vec![];
        };
        let number = self.chapter_number(chapter);
        let mut spans = self.chapter_title(chapter);
        if !number.is_empty() {
            spans.insert(0, Span::plain(format!("{number}{}", i18n::NBSP)));
        }
        for span in &mut spans {
            span.link = Some(Link::Anchor(self.anchor(id.as_str())));
        }
        spans
    }

    /// A chapter's number: its own label, the number of its statutory item, or its place in a numbered chapter.
    pub(crate) fn chapter_number(&self, chapter: &Chapter) -> String {
        if !is_blank(&chapter.label) {
            return chapter.label.trim().to_owned();
        }
        if let Some(item) = chapter.item {
            return item.get().to_string();
        }
        let parent = chapter.parent.as_ref();
        let parent = parent.and_then(|id| self.plan.chapters.iter().find(|other| other.id == *id));
        let above = parent.map(|parent| self.chapter_number(parent)).unwrap_or_default();
        if above.is_empty() {
            return above;
        }
        let unnamed =
            |other: &&Chapter| other.parent == chapter.parent && other.item.is_none() && is_blank(&other.label);
        let siblings = self.plan.chapters.iter().filter(unnamed);
        let place = siblings.take_while(|other| other.id != chapter.id).count() + 1;
        format!("{above}.{place}")
    }

    /// An office's name.
    pub(crate) fn office(&self, id: &OfficeId) -> Spans {
        let office = self.plan.offices.iter().find(|office: &&Office| office.id == *id);
        office.map_or(vec![], |office| {
            self.row("offices", id.as_str()).text("name", &office.name)
        })
    }

    /// A source as it is cited: name, table, day of retrieval.
    pub(crate) fn source(&self, id: &SourceId) -> Spans {
        let Some(source) = self.plan.sources.iter().find(|source| source.id == *id) else {
            return vec![];
        };
        let mut spans = self.row("sources", id.as_str()).text("name", &source.name);
        if !is_blank(&source.table) {
            spans.push(Span::plain(format!(", {}", source.table.trim())));
        }
        if let Some(day) = source.retrieved {
            spans.push(Span::plain(format!(
                ", {}",
                self.words.document_retrieved(&i18n::date(day))
            )));
        }
        spans
    }
}

fn next(counter: &Cell<u32>) -> u32 {
    counter.set(counter.get() + 1);
    counter.get()
}

/// `text` with its first letter as a capital.
pub(crate) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>());
    first.unwrap_or_default() + letters.as_str()
}

impl RowOf<'_, '_> {
    /// The place of a field of this row.
    pub(crate) fn place(&self, field: &str) -> Place {
        let place = match self.id {
            Some(id) => Place::row(self.table, id),
            None => Place::table(self.table),
        };
        place.field(field)
    }

    /// A text in the part's language; in the other one, marked as such and noted, when it is missing.
    pub(crate) fn text(&self, field: &str, text: &Bilingual) -> Spans {
        let (said, language) = text.or_other(self.part.language);
        if is_blank(said) {
            return vec![];
        }
        let foreign = language != self.part.language;
        if foreign {
            self.part
                .lack(self.place(field).language(self.part.language), Lack::ShownInOther);
        }
        vec![Span {
            language: foreign.then_some(language),
            ..Span::plain(typeset(said.trim(), language))
        }]
    }

    /// The same for places that can't carry a language of their own, such as the legend of a chart.
    pub(crate) fn plain(&self, field: &str, text: &Bilingual) -> String {
        self.text(field, text).into_iter().map(|span| span.text).collect()
    }
}
