//! Cost sharing: each pool into criteria, each criterion into municipalities, to the cent.

use super::statistics::cell;
use super::{Figure, Gap, Ledger};
use crate::content::{BudgetLine, Criterion, Key, KeyKind, LineKind, Pool, Reference, Status, Subject};
use crate::id::{CriterionId, PoolId};
use crate::{MunicipalityCode, Period, Place, Year};
use money::{Cents, CriteriaError, DivideError, Number, Share, divide_by_criteria};
use std::collections::{BTreeMap, BTreeSet};

/// The cost sharing of a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Sharing {
    /// The year.
    pub year: Year,
    /// The pools that have costs in the year and could be divided, in the plan's order.
    pub pools: Vec<PoolShare>,
    /// The pools that have costs in the year and could not be divided, and why.
    pub gaps: Vec<(PoolId, Gap)>,
    /// What each member carries of all divided pools, by code.
    pub municipalities: BTreeMap<MunicipalityCode, Cents>,
}

/// A divided pool.
#[derive(Clone, Debug, PartialEq)]
pub struct PoolShare {
    /// Which pool.
    pub pool: PoolId,
    /// Its total: expenses − income.
    pub total: Cents,
    /// Its criteria in the key's order; one without a name when the key is direct.
    pub criteria: Vec<CriterionShare>,
    /// What each member carries of it, by code.
    pub municipalities: BTreeMap<MunicipalityCode, Cents>,
}

/// A criterion's part of a pool.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionShare {
    /// Which criterion; none for direct amounts.
    pub criterion: Option<CriterionId>,
    /// Its weight in per cent.
    pub weight: Number,
    /// Its part of the pool.
    pub total: Cents,
    /// What each member carries of it, by code.
    pub municipalities: BTreeMap<MunicipalityCode, Cents>,
    /// What it was divided by, and who got a left-over cent; empty for direct amounts.
    pub basis: BTreeMap<MunicipalityCode, Basis>,
}

/// Why a municipality carries what it carries of a criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    /// Its statistic.
    pub value: Number,
    /// How sure that is.
    pub status: Status,
    /// The period that the key asks for.
    pub asked: Period,
    /// The period whose value was used: the asked one, or the latest before it.
    pub used: Period,
    /// The exact share, its whole cents, and whether a left-over cent was added.
    pub share: Share,
}

impl<'a> Ledger<'a> {
    /// A pool's total in a year: its lines (expenses − income), or the entered amount when no line belongs to it in the plan or any
    /// alternative. A pool that each municipality carries directly has only the lines of those that are members.
    ///
    /// # Errors
    /// [`Gap::NoValue`] when the pool has no costs in that year.
    pub fn pool_total(&self, pool: &Pool, year: Year) -> Result<Cents, Gap> {
        let place = || Place::row("pools", pool.id.as_str()).field(format!("amounts.{year}"));
        let total = if self.has_lines(pool) {
            self.sum_lines(self.lines_of(pool), year, place)?.net
        } else {
            *pool.amounts.get(&year).ok_or_else(|| Gap::NoValue(place()))?
        };
        match self.key_of(pool) {
            Some(key) if key.kind == KeyKind::Criteria && self.assumption.moves_members() => {
                self.following(key, total, year)
            }
            _ => Ok(total),
        }
    }

    /// True when a budget line belongs to the pool, in the plan or in an alternative.
    pub(super) fn has_lines(&self, pool: &Pool) -> bool {
        let mut lines = self.plan.budget_lines.iter();
        lines.any(|line| line.pool.as_ref() == Some(&pool.id))
    }

    /// The lines of a pool in the plan or in the alternative that is assumed.
    fn lines_of(&self, pool: &Pool) -> impl Iterator<Item = &'a BudgetLine> {
        let direct = self.key_of(pool).is_some_and(|key| key.kind == KeyKind::Direct);
        let carried = move |line: &BudgetLine| {
            line.municipality
                .is_none_or(|code| !self.assumption.leaving.contains(&code))
        };
        self.plan.budget_lines.iter().filter(move |line| {
            line.pool.as_ref() == Some(&pool.id)
                && line.scenario == self.assumption.scenario
                && (!direct || carried(line))
        })
    }

    /// The key that divides a pool: the assumed one, or its own.
    pub(super) fn key_of(&self, pool: &Pool) -> Option<&'a Key> {
        let id = self.assumption.keys.get(&pool.id).or(pool.key.as_ref())?;
        self.plan.keys.iter().find(|key| key.id == *id)
    }

    /// What becomes of a total when the assumed part of it follows the members: each criterion's part changes as the sum of its
    /// statistic does.
    fn following(&self, key: &Key, total: Cents, year: Year) -> Result<Cents, Gap> {
        if self.assumption.follows.is_zero() {
            return Ok(total);
        }
        let large = || Gap::TooLarge(Place::row("keys", key.id.as_str()).field("criteria"));
        let before = self.assumption.members_before(self.plan);
        let weights = Number::checked_sum(key.criteria.iter().map(|row| row.weight)).map_err(|_| large())?;
        let mut factor = Number::ZERO;
        for criterion in &key.criteria {
            let old = self.counted(criterion, &before, year)?;
            let new = self.counted(criterion, self.members(), year)?;
            if old.is_zero() {
                let place = Place::row("keys", key.id.as_str()).field(format!("criteria.{}", criterion.id));
                return Err(Gap::ZeroDenominator(place));
            }
            let change = new
                .checked_sub(old)
                .and_then(|change| change.checked_mul(criterion.weight));
            let part = old
                .checked_mul(weights)
                .and_then(|whole| change.and_then(|change| change.checked_div(whole)))
                .map_err(|_| large())?;
            let sum = factor.decimal().checked_add(part.decimal());
            factor = sum.map(Number::from).ok_or_else(large)?;
        }
        let follows = self.assumption.follows.percent_of(Number::from(total));
        let follows = follows.map_err(|_| large())?;
        // The factor is a quotient of 28 digits, so this product isn't exact; it is right to far less than a cent.
        let change = follows.decimal().checked_mul(factor.decimal()).ok_or_else(large)?;
        let change = money::round(change, money::Rounding::Cent).map_err(|_| large())?;
        total.checked_add(change).map_err(|_| large())
    }

    /// The sum of a criterion's statistic over municipalities.
    fn counted(&self, criterion: &Criterion, codes: &BTreeSet<MunicipalityCode>, year: Year) -> Result<Number, Gap> {
        let values = codes.iter().map(|code| self.measure_one(criterion, *code, year));
        let values: Vec<Measured> = values.collect::<Result<_, _>>()?;
        let large = |_| Gap::TooLarge(cell(&criterion.indicator, Subject::Area, Period::Year(year)));
        Number::checked_sum(values.iter().map(|measured| measured.value)).map_err(large)
    }

    /// Divides every pool that has costs in the year.
    ///
    /// # Errors
    /// [`Gap::TooLarge`] when the sums don't fit; gaps of single pools are part of the answer.
    pub fn sharing(&self, year: Year) -> Result<Sharing, Gap> {
        let nothing = self.members().iter().map(|code| (*code, Cents::ZERO)).collect();
        let mut sharing = Sharing {
            year,
            pools: vec![],
            gaps: vec![],
            municipalities: nothing,
        };
        for pool in &self.plan.pools {
            let total = match self.pool_total(pool, year) {
                Ok(total) => total,
                Err(Gap::NoValue(_)) => continue,
                Err(gap) => {
                    sharing.gaps.push((pool.id.clone(), gap));
                    continue;
                }
            };
            match self.divide_pool(pool, total, year) {
                Ok(share) => {
                    add_all(&mut sharing.municipalities, &share.municipalities)?;
                    sharing.pools.push(share);
                }
                Err(gap) => sharing.gaps.push((pool.id.clone(), gap)),
            }
        }
        Ok(sharing)
    }

    pub(super) fn divide_pool(&self, pool: &Pool, total: Cents, year: Year) -> Result<PoolShare, Gap> {
        let key = self.key_of(pool);
        let key = key.ok_or_else(|| Gap::NoKey(Place::row("pools", pool.id.as_str()).field("key")))?;
        self.divide_pool_by(pool, key, total, year)
    }

    /// Divides a pool's total by a key, its own or another.
    pub(super) fn divide_pool_by(&self, pool: &Pool, key: &Key, total: Cents, year: Year) -> Result<PoolShare, Gap> {
        if self.members().is_empty() {
            return Err(Gap::NoMembers(Place::table("members")));
        }
        let criteria = match key.kind {
            KeyKind::Criteria => self.divide_by_key(key, total, year)?,
            KeyKind::Direct => vec![self.direct(pool, total, year)?],
        };
        let mut municipalities = BTreeMap::new();
        for criterion in &criteria {
            add_all(&mut municipalities, &criterion.municipalities)?;
        }
        Ok(PoolShare {
            pool: pool.id.clone(),
            total,
            criteria,
            municipalities,
        })
    }

    /// Divides what was really spent by the pool's key; direct costs in proportion to the budgeted ones.
    pub(super) fn divide_actual(
        &self,
        pool: &Pool,
        actual: Cents,
        year: Year,
    ) -> Result<Vec<(MunicipalityCode, Cents)>, Gap> {
        if self.key_of(pool).is_some_and(|key| key.kind == KeyKind::Criteria) {
            return Ok(self
                .divide_pool(pool, actual, year)?
                .municipalities
                .into_iter()
                .collect());
        }
        let budgeted = self.divide_pool(pool, self.pool_total(pool, year)?, year)?;
        let weights: Vec<_> = budgeted
            .municipalities
            .iter()
            .map(|(code, cents)| (*code, Number::from(*cents)))
            .collect();
        let place = || Place::row("pools", pool.id.as_str()).field(format!("actuals.{year}"));
        money::divide(actual, &weights).map_err(|_| Gap::ZeroDenominator(place()))
    }

    fn divide_by_key(&self, key: &Key, total: Cents, year: Year) -> Result<Vec<CriterionShare>, Gap> {
        let bases: Vec<Vec<Measured>> = key
            .criteria
            .iter()
            .map(|criterion| self.measure(criterion, year))
            .collect::<Result<_, _>>()?;
        let input: Vec<_> = key
            .criteria
            .iter()
            .zip(&bases)
            .map(|(criterion, basis)| as_weights(criterion, basis))
            .collect();
        let division = divide_by_criteria(total, &input).map_err(|error| explain(key, &error))?;
        let share = |(criterion, basis): (&Criterion, &Vec<Measured>)| {
            let part = division.criteria().parts().iter().find(|part| part.key == criterion.id);
            let within = division
                .within(&criterion.id)
                .expect("every criterion of the key was divided");
            // Both are in the order of the codes.
            let shares = || basis.iter().zip(within.parts());
            CriterionShare {
                criterion: Some(criterion.id.clone()),
                weight: criterion.weight,
                total: part.map(|part| part.share.cents()).unwrap_or(Cents::ZERO),
                municipalities: shares().map(|(m, part)| (m.code, part.share.cents())).collect(),
                basis: shares().map(|(m, part)| (m.code, m.with(part.share))).collect(),
            }
        };
        Ok(key.criteria.iter().zip(&bases).map(share).collect())
    }

    fn measure(&self, criterion: &Criterion, year: Year) -> Result<Vec<Measured>, Gap> {
        self.members()
            .iter()
            .map(|code| self.measure_one(criterion, *code, year))
            .collect()
    }

    fn measure_one(&self, criterion: &Criterion, code: MunicipalityCode, year: Year) -> Result<Measured, Gap> {
        let subject = Subject::Municipality(code);
        let missing = |period| Gap::NoValue(cell(&criterion.indicator, subject, period));
        let years_before = |n| year.before(n).map_err(|_| missing(Period::Year(year)));
        let asked = match criterion.reference {
            Reference::Fixed(period) => period,
            Reference::YearsBefore(n) => Period::Year(years_before(n)?),
            Reference::MeanOfMonths(n) => {
                let of = years_before(n)?;
                if let Some(figure) = self.mean_of_months(criterion, subject, of)? {
                    let period = Period::Year(of);
                    return Ok(Measured {
                        code,
                        value: figure.value,
                        status: figure.status,
                        asked: period,
                        used: period,
                    });
                }
                Period::Year(of)
            }
        };
        let (used, figure) = self.latest(criterion, subject, asked).ok_or_else(|| missing(asked))?;
        Ok(Measured {
            code,
            value: figure.value,
            status: figure.status,
            asked,
            used,
        })
    }

    /// The mean of the twelve months, when all of them are there.
    fn mean_of_months(&self, criterion: &Criterion, subject: Subject, year: Year) -> Result<Option<Figure>, Gap> {
        let months = (1..=12).map(|month| self.statistic(&criterion.indicator, subject, Period::Month(year, month)));
        let Ok(months) = months.collect::<Result<Vec<_>, _>>() else {
            return Ok(None);
        };
        let large = |_| Gap::TooLarge(cell(&criterion.indicator, subject, Period::Year(year)));
        let sum = months
            .iter()
            .try_fold(Number::ZERO, |sum, figure| sum.checked_add(figure.value))
            .map_err(large)?;
        let value = sum.checked_div(Number::from(12u32)).map_err(large)?;
        let status = months.iter().map(|figure| figure.status).max().unwrap_or_default();
        Ok(Some(Figure { value, status }))
    }

    /// The asked period when there is a value for it, else the latest one before it of the same kind; and the value.
    fn latest(&self, criterion: &Criterion, subject: Subject, asked: Period) -> Option<(Period, Figure)> {
        let at = |period| Some((period, self.statistic(&criterion.indicator, subject, period).ok()?));
        at(asked).or_else(|| {
            let earlier = self.periods(self.indicator(&criterion.indicator)?).into_iter().rev();
            let mut usable = earlier.filter(|period| *period < asked && period.same_kind(asked));
            usable.find_map(at)
        })
    }

    fn direct(&self, pool: &Pool, total: Cents, year: Year) -> Result<CriterionShare, Gap> {
        let mut municipalities: BTreeMap<_, _> = self.members().iter().map(|code| (*code, Cents::ZERO)).collect();
        for line in self.lines_of(pool) {
            let place = || Place::row("budget_lines", line.id.as_str()).field("municipality");
            let amount = match self.line(line, year) {
                Err(Gap::NoValue(_)) => continue,
                amount => amount?,
            };
            let signed = match line.kind {
                LineKind::Expense => Ok(amount),
                LineKind::Income => amount.checked_neg(),
            };
            let carried = line.municipality.and_then(|code| municipalities.get_mut(&code));
            let carried = carried.ok_or_else(|| Gap::NoValue(place()))?;
            let sum = signed.and_then(|signed| carried.checked_add(signed));
            *carried = sum.map_err(|_| Gap::TooLarge(place()))?;
        }
        let divided = Cents::checked_sum(municipalities.values().copied());
        if divided.ok() != Some(total) {
            return Err(Gap::NoValue(Place::row("pools", pool.id.as_str()).field("amounts")));
        }
        Ok(CriterionShare {
            criterion: None,
            weight: Number::HUNDRED,
            total,
            municipalities,
            basis: BTreeMap::new(),
        })
    }
}

/// A municipality's statistic for a criterion, before anything is divided.
#[derive(Clone, Copy)]
struct Measured {
    code: MunicipalityCode,
    value: Number,
    status: Status,
    asked: Period,
    used: Period,
}

impl Measured {
    fn with(self, share: Share) -> Basis {
        Basis {
            value: self.value,
            status: self.status,
            asked: self.asked,
            used: self.used,
            share,
        }
    }
}

fn as_weights(criterion: &Criterion, basis: &[Measured]) -> money::Criterion<CriterionId, MunicipalityCode> {
    money::Criterion {
        key: criterion.id.clone(),
        weight: criterion.weight,
        statistic: basis.iter().map(|measured| (measured.code, measured.value)).collect(),
    }
}

/// Says a failed division as a gap with its place.
fn explain(key: &Key, error: &CriteriaError) -> Gap {
    let place = |position: Option<usize>| {
        let criterion = position.and_then(|position| key.criteria.get(position));
        let field = criterion.map_or("criteria".to_owned(), |criterion| format!("criteria.{}", criterion.id));
        Place::row("keys", key.id.as_str()).field(field)
    };
    let (position, source) = match error {
        CriteriaError::Weights(source) => (None, Some(source)),
        CriteriaError::Statistic { criterion, source } => (Some(*criterion), Some(source)),
        CriteriaError::DifferentKeys { criterion } => (Some(*criterion), None),
    };
    match source {
        Some(DivideError::AllZero { .. }) => Gap::ZeroDenominator(place(position)),
        Some(DivideError::NegativeWeight { .. }) => Gap::Negative(place(position)),
        Some(DivideError::Overflow { .. }) => Gap::TooLarge(place(position)),
        Some(DivideError::NoWeights | DivideError::DuplicateKey { .. }) | None => Gap::NoValue(place(position)),
    }
}

fn add_all(sums: &mut BTreeMap<MunicipalityCode, Cents>, parts: &BTreeMap<MunicipalityCode, Cents>) -> Result<(), Gap> {
    for (code, part) in parts {
        let sum = sums.entry(*code).or_insert(Cents::ZERO);
        *sum = sum
            .checked_add(*part)
            .map_err(|_| Gap::TooLarge(Place::table("pools")))?;
    }
    Ok(())
}
