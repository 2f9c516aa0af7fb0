//! Every non-empty field of a plan is in the text of its document, in the document's language.

use crate::common::{examples, maximal, text};
use document::{Built, Form, Frozen, Options, Said, build};
use i18n::{Words, typeset};
use plan::content::{
    AgreementState, AttachmentRole, Benefit, ChangeKind, ClientGroup, DecisionResult, KeyKind, Measures, MediaType,
    MilestoneKind, OfficeKind, OrganisingModel, Origin, PartnerKind, PoolKind, Production, Reference,
};
use plan::ledger::Ledger;
use plan::quantity::{Quantity, Unit, evaluate};
use plan::{Language, MunicipalityCode, Period, Plan, reference};
use serde::de::DeserializeOwned;
use serde_json::Value;

fn built(plan: &Plan, language: Language) -> Built {
    let options = Options {
        form: Form::One(language),
        version: None,
        detail: Default::default(),
    };
    build(plan, &options, &|_| Some(vec![1]))
}

/// Text as a reader compares it: any space is a space.
fn spaces(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_field_of_the_maximal_plan_is_in_its_document() {
    check("maximal", &maximal());
}

#[test]
fn every_field_of_the_examples_is_in_their_documents() {
    for (name, plan) in examples() {
        check(&name, &plan);
    }
}

#[test]
fn comments_are_never_exported() {
    for language in Language::ALL {
        let said = text(&built(&maximal(), language).document);
        assert!(!said.contains("Sisäinen kommentti") && !said.contains("Salainen Kommentoija"));
    }
}

#[test]
fn a_frozen_version_is_named_on_the_cover() {
    let version = Frozen {
        name: "Valtuustoversio".to_owned(),
        sha256: "0123456789abcdef".repeat(4),
    };
    let options = Options {
        form: Form::InSequence,
        version: Some(version),
        detail: Default::default(),
    };
    let built = build(&maximal(), &options, &|_| None);
    let said = text(&built.document);
    assert!(said.contains("Valtuustoversio") && said.contains("0123456789abcdef"));
    assert_eq!(built.document.cover.draft, None);
}

fn check(name: &str, plan: &Plan) {
    let json = serde_json::to_value(plan).unwrap();
    for language in Language::ALL {
        let said = spaces(&text(&built(plan, language).document)).to_lowercase();
        let walk = Walk { plan, language, said };
        let mut missing = vec![];
        for (table, rows) in json.as_object().unwrap() {
            if table == "area" {
                walk.row(table, rows, &mut missing);
            }
            for row in rows.as_array().into_iter().flatten() {
                walk.row(table, row, &mut missing);
            }
        }
        assert!(missing.is_empty(), "{name} {}: {missing:#?}", language.tag());
    }
}

struct Walk<'a> {
    plan: &'a Plan,
    language: Language,
    said: String,
}

impl Walk<'_> {
    fn row(&self, table: &str, row: &Value, missing: &mut Vec<String>) {
        for (field, value) in row.as_object().unwrap() {
            let other = self.language.other().tag();
            // A block's text in the other language is shown only where the document's own is missing.
            let translated = table == "blocks" && field == other && row.get(self.language.tag()).is_some();
            if !translated && !is_left_out(table, field, row) {
                self.field(
                    &format!("{table}/{}/{field}", row["id"].as_str().unwrap_or("")),
                    field,
                    value,
                    row,
                    missing,
                );
            }
        }
    }

    fn field(&self, place: &str, field: &str, value: &Value, row: &Value, missing: &mut Vec<String>) {
        match value {
            Value::Null | Value::Bool(_) => {}
            Value::Object(texts) if texts.keys().all(|key| key == "fi" || key == "sv") => {
                self.bilingual(place, texts, missing);
            }
            Value::Object(fields) => {
                for (key, value) in fields {
                    if !is_left_out(place.split('/').next().unwrap_or(""), key, value) {
                        // A year's value is a value of the field that has the years.
                        let is_year = key.parse::<u16>().is_ok();
                        self.field(
                            &format!("{place}.{key}"),
                            if is_year { field } else { key },
                            value,
                            row,
                            missing,
                        );
                    }
                    if key.parse::<u16>().is_ok() {
                        self.wanted(&format!("{place}.{key}"), key, missing);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.field(&format!("{place}.{index}"), field, item, row, missing);
                }
            }
            Value::String(text) => self.leaf(place, field, text, row, missing),
            Value::Number(number) => self.leaf(place, field, &number.to_string(), row, missing),
        }
    }

    fn bilingual(&self, place: &str, texts: &serde_json::Map<String, Value>, missing: &mut Vec<String>) {
        let get = |language: Language| texts.get(language.tag()).cloned().unwrap_or(Value::Null);
        let own = get(self.language);
        let (value, language) = if own.as_str().is_some_and(|text| !text.trim().is_empty()) {
            (own, self.language)
        } else {
            (get(self.language.other()), self.language.other())
        };
        if let Some(text) = value.as_str() {
            self.each_part(place, &typeset(text, language), missing);
        }
    }

    fn leaf(&self, place: &str, field: &str, text: &str, row: &Value, missing: &mut Vec<String>) {
        if let Some(shown) = self.shown(place, field, text, row) {
            self.each_part(place, &shown, missing);
        }
    }

    /// Where a figure was stated may stand in the caption, row and column of a table: each part of it by itself.
    fn each_part(&self, place: &str, shown: &str, missing: &mut Vec<String>) {
        if !place.starts_with("stated_figures/") || contains_whole(&self.said, &spaces(shown).to_lowercase()) {
            return self.wanted(place, shown, missing);
        }
        let parts = shown.replace(": ", ", ");
        parts.split(", ").for_each(|part| self.wanted(place, part, missing));
    }

    fn wanted(&self, place: &str, shown: &str, missing: &mut Vec<String>) {
        let shown = spaces(shown).to_lowercase();
        if !contains_whole(&self.said, &shown) {
            missing.push(format!("{place}: {shown}"));
        }
    }

    /// How a value is to be shown, made without the program's own formatting of tables.
    fn shown(&self, place: &str, field: &str, text: &str, row: &Value) -> Option<String> {
        let words = Words::new(self.language);
        let table = place.split('/').next().unwrap_or("");
        let day = || text.parse::<chrono::NaiveDate>().ok().map(i18n::date);
        Some(match (table, field) {
            (_, "municipality" | "responsible") | ("scenarios", "members") => self.municipality(text),
            ("statistics", "subject") => match text {
                "area" => words.subject_area(),
                "others" => words.subject_others(),
                code => self.municipality(code),
            },
            (_, "period" | "denominator_period") => i18n::period(text.parse::<Period>().unwrap(), self.language),
            ("keys", "reference") => match text.parse::<Reference>().unwrap() {
                Reference::Fixed(period) => i18n::period(period, self.language),
                _ => return None,
            },
            ("statistics", "value") => self.statistic(text, row),
            ("area", "dated" | "deadline") | (_, "joined" | "retrieved" | "from" | "to" | "date") => day()?,
            ("versions", "frozen") => i18n::date(text.get(..10)?.parse().ok()?),
            ("attachments", "size") => i18n::file_size(text.parse().ok()?, self.language),
            ("attachments", "chapter") => return None,
            (
                _,
                "amounts" | "amount" | "actuals" | "cost" | "by_actual" | "by_criteria" | "paid" | "prices"
                | "salaries",
            ) => euros(text),
            ("benefit_liabilities", "stated") => euros(text),
            ("stated_figures", "stated") => {
                let [value, step] = [text, row["step"].as_str().unwrap()]
                    .map(|number| number.parse::<rust_decimal::Decimal>().unwrap().normalize());
                i18n::number(value, Some(value.scale().max(step.scale())))
            }
            (
                _,
                "counts" | "percent" | "person_years" | "weight" | "after_days" | "volume" | "stated" | "step"
                | "latitude" | "longitude" | "staff" | "seats" | "factor" | "growth" | "on_costs",
            ) => decimal(text),
            ("payments" | "benefit_liabilities", "month") => {
                let year = row["year"].as_u64().unwrap();
                i18n::period(format!("{year}-{:0>2}", text).parse().unwrap(), self.language)
            }
            ("stated_figures", "quantity") => {
                document::quantity_name(self.plan, &text.parse::<Quantity>().unwrap(), words)
            }
            ("services", "service") => reference::service(text)?.name.get(self.language).to_owned(),
            (_, "figure") => self.live(text),
            _ => {
                return self
                    .word(table, field, text)
                    .or_else(|| self.named(field, text))
                    .or(Some(self.typeset(text)));
            }
        })
    }

    fn typeset(&self, text: &str) -> String {
        typeset(text, self.language)
    }

    fn municipality(&self, code: &str) -> String {
        let code: MunicipalityCode = code.parse().unwrap();
        reference::register()
            .get(code)
            .unwrap()
            .name
            .get(self.language)
            .to_owned()
    }

    fn statistic(&self, text: &str, row: &Value) -> String {
        let indicators = self.plan.indicators.iter();
        let indicator = indicators
            .clone()
            .find(|i| i.id.as_str() == row["indicator"].as_str().unwrap())
            .unwrap();
        let value: rust_decimal::Decimal = text.parse().unwrap();
        i18n::number(value, Some(indicator.decimals.into()))
    }

    fn live(&self, name: &str) -> String {
        let value = evaluate(&Ledger::new(self.plan), &name.parse().unwrap()).unwrap();
        let whole = value.number.decimal().fract().is_zero();
        let decimals = match (&value.unit, value.decimals) {
            (Unit::Euro, None) => Some(if whole { 0 } else { 2 }),
            (_, decimals) => decimals.map(u32::from),
        };
        i18n::number(value.number.decimal(), decimals)
    }

    /// The word for a value of an enum.
    fn word(&self, table: &str, field: &str, text: &str) -> Option<String> {
        let words = Words::new(self.language);
        macro_rules! word {
            ($kind:ty) => {
                parse::<$kind>(text)?.say(words)
            };
        }
        Some(match (table, field) {
            ("area", "model") => word!(OrganisingModel),
            ("indicators", "measures") => word!(Measures),
            ("personnel", "origin") => word!(Origin),
            ("pools", "kind") => word!(PoolKind),
            ("keys", "kind") => word!(KeyKind),
            (_, "benefit") => word!(Benefit),
            ("services", "production") => word!(Production),
            (_, "clients") => word!(ClientGroup),
            (_, "languages") => word!(Language),
            ("offices", "kind") => word!(OfficeKind),
            ("partners", "kind") => word!(PartnerKind),
            ("partners", "state") => word!(AgreementState),
            ("measures", "theme") => word!(plan::content::MeasureTheme),
            ("change_scenarios", "kind") => word!(ChangeKind),
            ("action_cards", "phase") => word!(plan::content::Phase),
            ("milestones", "kind") => word!(MilestoneKind),
            ("decisions", "result") => word!(DecisionResult),
            ("attachments", "role") => word!(AttachmentRole),
            ("attachments", "media_type") => word!(MediaType),
            ("budget_lines", "rounding") => word!(money::Rounding),
            _ => return None,
        })
    }

    /// The name of the row that a reference points to.
    fn named(&self, field: &str, id: &str) -> Option<String> {
        let plan = self.plan;
        macro_rules! name {
            ($table:ident, $name:ident) => {
                plan.$table
                    .iter()
                    .find(|row| row.id.as_str() == id)
                    .map(|row| row.$name.or_other(self.language).0)
            };
        }
        let name = match field {
            "pool" => name!(pools, name),
            "key" | "alternatives" => name!(keys, name),
            "indicator" | "numerator" | "denominator" => name!(indicators, name),
            "of" | "line" | "counterpart" => name!(budget_lines, name),
            "office" | "offices" => name!(offices, name),
            "threshold" => name!(thresholds, name),
            "source" => name!(sources, name),
            "scenario" => name!(scenarios, name).or(name!(change_scenarios, name)),
            "version" => plan
                .versions
                .iter()
                .find(|row| row.id.as_str() == id)
                .map(|row| row.name.as_str()),
            _ => None,
        };
        name.map(|name| typeset(name, self.language))
    }
}

fn parse<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(Value::String(text.to_owned())).ok()
}

/// Whether `wanted` stands in the text by itself: `5` isn't found in `15` or `5,2`, but in `5,00`, which is as much.
fn contains_whole(text: &str, wanted: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let is_number = wanted.chars().all(|c| c.is_ascii_digit() || " ,−".contains(c));
    text.match_indices(wanted).any(|(start, found)| {
        let (before, after) = (&text[..start], &text[start + found.len()..]);
        let mut next = after.strip_prefix(",00").unwrap_or(after).chars();
        let goes_on = match next.next() {
            Some(',') => digit(next.next()),
            c => digit(c),
        };
        !is_number || !(digit(before.chars().next_back()) || goes_on)
    })
}

/// Euros as a table and a live figure write them: whole, or with two decimals at least.
fn euros(text: &str) -> String {
    let value: rust_decimal::Decimal = text.parse().unwrap();
    let decimals = value.normalize().scale();
    i18n::number(value, Some(if decimals == 0 { 0 } else { decimals.max(2) }))
}

fn decimal(text: &str) -> String {
    i18n::number(text.parse::<rust_decimal::Decimal>().unwrap(), None)
}

/// What a document doesn't show by design, with the reason.
fn is_left_out(table: &str, field: &str, row: &Value) -> bool {
    match (table, field) {
        // Internal to the team.
        ("comments", _) => true,
        // What an import remembers for the next one.
        ("source_labels", _) => true,
        // Identifiers: rows are shown by their names.
        (_, "id") => true,
        // The outline is shown as the Act's own words.
        ("area", "outline") => true,
        // Where text stands and how far its translation is isn't content; its order and kind show in the structure.
        ("blocks", "chapter" | "kind" | "source" | "translation" | "translated_from" | "attachment") => true,
        ("blocks", "marks" | "language" | "cell") => true,
        ("chapters", "parent" | "item" | "tables") => true,
        // A colour is seen, not read.
        ("area", "accent") => true,
        // What a council is asked to decide is in the extract for that council.
        ("proposal_points", _) => true,
        // Fingerprints.
        (_, "sha256") => true,
        // How many decimals a figure has shows in the figure.
        ("indicators", "decimals") => true,
        // Certainty shows as a sign on the figure, explained under the table; `confirmed` has none.
        (_, "status") => true,
        // Which budget a line belongs to, how it is computed and whether it is income shows in where it stands.
        ("budget_lines", "account" | "kind" | "calculation") => true,
        // A fixed amount isn't rounded.
        ("budget_lines", "rounding") => row["calculation"] == "fixed",
        // A factor of 1 isn't written.
        (_, "factor") => row == "1",
        // Only informative pictures have an alternative text to show.
        _ => false,
    }
}
