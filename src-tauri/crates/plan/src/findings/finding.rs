//! What a finding is.

use super::Code;
use crate::content::ItemNumber;
use crate::quantity::Value;
use crate::{Bilingual, Language, MunicipalityCode, Period, Place, Year, reference};
use chrono::NaiveDate;
use money::Number;
use serde::{Deserialize, Serialize};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The plan can't be submitted like this.
    Blocks,
    /// Probably wrong; someone should look at it before the plan is submitted.
    Warning,
    /// Worth knowing.
    Hint,
}

/// What a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind", content = "reference")]
pub enum Basis {
    /// A statute, written as `380/2023 15 § 4 mom. 3 k.`.
    Statute(&'static str),
    /// Numbers that don't add up.
    Arithmetic,
    /// A technical standard, written as `PDF/UA-1 7.3`.
    Standard(&'static str),
    /// What readers and ministries expect.
    Practice,
}

/// A value for a message: typed here, formatted for the language by whoever says the message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Text as it stands in the plan.
    Text(String),
    /// A name in both languages.
    Bilingual(Bilingual),
    /// A number with so many decimals.
    Number(Number, u8),
    /// A number of per cent with so many decimals.
    Percent(Number, u8),
    /// The value of a quantity, with its unit.
    Value(Value),
    /// The name of a quantity.
    Quantity(String),
    /// A municipality, by its name.
    Municipality(MunicipalityCode),
    /// A day.
    Date(NaiveDate),
    /// A year.
    Year(Year),
    /// A period.
    Period(Period),
    /// A statutory item, by its number.
    Item(ItemNumber),
    /// A whole number that chooses between singular and plural; its variable ends in `count`.
    Count(i64),
    /// A word that only chooses a variant of the message and is never shown: a table's name, `fi`, `sv`.
    Choice(&'static str),
}

impl Arg {
    /// The names of several municipalities, as a list in each language.
    pub(super) fn municipalities(codes: impl Iterator<Item = MunicipalityCode> + Clone) -> Arg {
        let names = |language: Language| {
            let name = |code: MunicipalityCode| match reference::register().get(code) {
                Some(municipality) => municipality.name.get(language).to_owned(),
                None => code.to_string(),
            };
            codes.clone().map(name).collect::<Vec<_>>().join(", ")
        };
        Arg::Bilingual(Bilingual::new(names(Language::Fi), names(Language::Sv)))
    }
}

impl From<Language> for Arg {
    fn from(language: Language) -> Arg {
        Arg::Choice(language.tag())
    }
}

/// Something to be said about a place of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What it is about.
    pub code: Code,
    /// How serious it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// What it rests on.
    pub basis: Basis,
    /// The variables of its message.
    pub args: Vec<(&'static str, Arg)>,
}

impl Finding {
    /// A finding with its code's own severity and basis.
    pub(super) fn new(code: Code, place: Place) -> Self {
        Finding {
            code,
            severity: code.severity(),
            place,
            basis: code.basis(),
            args: Vec::new(),
        }
    }

    /// Adds a variable of the message.
    pub(super) fn with(mut self, name: &'static str, arg: Arg) -> Self {
        self.args.push((name, arg));
        self
    }

    /// Rests it on something else than the code usually does.
    pub(super) fn on(mut self, basis: Basis) -> Self {
        self.basis = basis;
        self
    }

    /// The value of a variable of the message.
    pub fn arg(&self, name: &str) -> Option<&Arg> {
        self.args
            .iter()
            .find(|(candidate, _)| *candidate == name)
            .map(|(_, arg)| arg)
    }
}
