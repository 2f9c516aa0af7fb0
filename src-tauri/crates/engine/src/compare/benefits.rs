//! What the members' shares in unemployment benefits would be if spells were shorter (1290/2002, 14 luku 3 a–3 b §).

use crate::say;
use crate::view::Derived;
use i18n::Words;
use money::Cents;
use plan::content::{Benefit, BenefitLiability};
use plan::id::LiabilityId;
use plan::ledger::{Gap, Ledger};
use plan::{MunicipalityCode, Plan, Year};
use schemars::JsonSchema;
use serde::Serialize;

/// Benefits as they are and with shorter spells.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ShorterSpells {
    /// Row by row.
    pub rows: Vec<ShorterRow>,
    /// By municipality, over the rows.
    pub totals: Vec<BenefitTotal>,
    /// Paragraphs that explain the figures and what isn't in them.
    pub explanation: Vec<String>,
}

/// A row of benefits.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ShorterRow {
    /// The row.
    pub liability: LiabilityId,
    /// The home municipality.
    pub municipality: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// The year.
    pub year: Year,
    /// The benefit; none when all are taken together.
    pub benefit: Option<Benefit>,
    /// What it costs the municipality.
    pub now: Derived<Cents>,
    /// What it would cost.
    pub then: Derived<Cents>,
    /// How much less; none where either is missing.
    pub saving: Option<Cents>,
}

/// A municipality's benefits.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct BenefitTotal {
    /// Its code.
    pub code: MunicipalityCode,
    /// Its name.
    pub name: String,
    /// What they cost it; a gap when a row is missing.
    pub now: Derived<Cents>,
    /// What they would cost.
    pub then: Derived<Cents>,
    /// How much less.
    pub saving: Option<Cents>,
}

/// What benefits would cost if every spell were so many paid days shorter, in one year or in all.
pub fn shorter_spells(plan: &Plan, days: u32, year: Option<Year>, words: Words) -> ShorterSpells {
    let ledger = Ledger::new(plan);
    let rows = plan.benefit_liabilities.iter();
    let rows: Vec<&BenefitLiability> = rows.filter(|row| year.is_none_or(|year| row.year == year)).collect();
    let mut codes: Vec<MunicipalityCode> = rows.iter().map(|row| row.municipality).collect();
    codes.sort();
    codes.dedup();
    ShorterSpells {
        totals: codes
            .iter()
            .map(|code| total(&ledger, &rows, *code, days, words))
            .collect(),
        rows: rows.iter().map(|row| shorter(&ledger, row, days, words)).collect(),
        explanation: vec![
            words.shorter_how(i64::from(days)),
            words.benefits_own_cost(),
            words.benefits_exclusions(),
        ],
    }
}

fn saving(now: &Result<Cents, Gap>, then: &Result<Cents, Gap>) -> Option<Cents> {
    now.as_ref().ok()?.checked_sub(*then.as_ref().ok()?).ok()
}

fn shorter(ledger: &Ledger<'_>, row: &BenefitLiability, days: u32, words: Words) -> ShorterRow {
    let (now, then) = (ledger.liability(row), ledger.liability_if_shorter(row, days));
    ShorterRow {
        liability: row.id.clone(),
        municipality: row.municipality,
        name: say::municipality(row.municipality, words),
        year: row.year,
        benefit: row.benefit,
        saving: saving(&now, &then),
        now: Derived::new(ledger.plan(), now, words),
        then: Derived::new(ledger.plan(), then, words),
    }
}

fn total(
    ledger: &Ledger<'_>,
    rows: &[&BenefitLiability],
    code: MunicipalityCode,
    days: u32,
    words: Words,
) -> BenefitTotal {
    let own = || rows.iter().filter(|row| row.municipality == code);
    let sum = |amounts: Result<Vec<Cents>, Gap>| {
        let large = |_| Gap::TooLarge(plan::Place::table("benefit_liabilities"));
        amounts.and_then(|amounts| Cents::checked_sum(amounts).map_err(large))
    };
    let now = sum(own().map(|row| ledger.liability(row)).collect());
    let then = sum(own().map(|row| ledger.liability_if_shorter(row, days)).collect());
    BenefitTotal {
        code,
        name: say::municipality(code, words),
        saving: saving(&now, &then),
        now: Derived::new(ledger.plan(), now, words),
        then: Derived::new(ledger.plan(), then, words),
    }
}
