//! Everything that costs are shared by, against a second implementation in Python on a thousand random areas (`tests/oracle/sharing.py`).

use journeys::oracle;
use money::{Cents, Number};
use plan::content::{Key, KeyKind, Pool};
use plan::id::{CriterionId, KeyId};
use plan::ledger::{Assumption, Ledger, PoolShare, Sharing};
use plan::{MunicipalityCode, Plan, Year};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// How many random plans; each has three years and up to a handful of pools.
const AREAS: usize = 1_000;

#[test]
fn a_second_implementation_agrees_on_a_thousand_random_areas_to_the_cent() {
    let cases = oracle("sharing.py", &json!({ "seed": 20_260_101, "cases": AREAS }));
    let cases = cases.as_array().unwrap();
    assert_eq!(cases.len(), AREAS);
    let mut seen = Seen::default();
    for case in cases {
        let plan = plan::json::from_json(case["plan"].to_string().as_bytes()).unwrap();
        for (year, expected) in case["expected"]["years"].as_object().unwrap() {
            let year: Year = year.parse().unwrap();
            Compared::new(&plan, year, expected).all(&mut seen);
        }
    }
    // The random plans must have reached every comparison, and often.
    assert!(seen.pools > 3 * AREAS && seen.gaps > AREAS / 50, "{seen:?}");
    assert!(seen.advances > 2 * AREAS && seen.settlements > AREAS, "{seen:?}");
    assert!(
        seen.keys > AREAS && seen.points > AREAS && seen.heavier > AREAS,
        "{seen:?}"
    );
    assert!(seen.leaving > AREAS && seen.joining > AREAS / 2, "{seen:?}");
}

/// How often each thing was compared.
#[derive(Debug, Default)]
struct Seen {
    pools: usize,
    gaps: usize,
    advances: usize,
    settlements: usize,
    keys: usize,
    points: usize,
    heavier: usize,
    leaving: usize,
    joining: usize,
}

/// A year of a plan and what the other implementation makes of it.
struct Compared<'a> {
    plan: &'a Plan,
    year: Year,
    ledger: Ledger<'a>,
    sharing: Sharing,
    expected: &'a Value,
}

impl<'a> Compared<'a> {
    fn new(plan: &'a Plan, year: Year, expected: &'a Value) -> Self {
        let ledger = Ledger::new(plan);
        let sharing = ledger.sharing(year).unwrap();
        Compared {
            plan,
            year,
            ledger,
            sharing,
            expected,
        }
    }

    fn all(&self, seen: &mut Seen) {
        self.shares(seen);
        self.year_end(seen);
        let by_criteria: Vec<&Pool> = self
            .sharing
            .pools
            .iter()
            .map(|share| self.plan.pools.iter().find(|pool| pool.id == share.pool).unwrap())
            .filter(|pool| self.key(pool.key.as_ref().unwrap()).kind == KeyKind::Criteria)
            .collect();
        let answers = |name: &str| -> Vec<(&Pool, &Value)> {
            let theirs = self.expected.get(name).and_then(Value::as_array);
            let theirs = theirs.map(Vec::as_slice).unwrap_or_default();
            assert!(theirs.is_empty() || theirs.len() == by_criteria.len(), "{name}");
            let pairs = by_criteria.iter().copied().zip(theirs);
            pairs.filter(|(_, theirs)| !theirs.is_null()).collect()
        };
        for (pool, theirs) in answers("other_key") {
            self.other_key(pool, theirs);
            seen.keys += 1;
        }
        for (pool, theirs) in answers("point") {
            self.point(pool, theirs);
            seen.points += 1;
        }
        for (pool, theirs) in answers("heavier") {
            self.heavier(pool, theirs);
            seen.heavier += 1;
        }
        seen.leaving += self.members_change("leaves");
        seen.joining += self.members_change("joins");
    }

    fn key(&self, id: &KeyId) -> &'a Key {
        self.plan.keys.iter().find(|key| key.id == *id).unwrap()
    }

    /// Pools, criteria, left-over cents, municipalities, gaps.
    fn shares(&self, seen: &mut Seen) {
        let pools: Vec<Value> = self.sharing.pools.iter().map(pool).collect();
        assert_eq!(Value::from(pools), self.expected["pools"], "{}", self.year);
        let gaps: Vec<&str> = self.sharing.gaps.iter().map(|(pool, _)| pool.as_str()).collect();
        assert_eq!(json!(gaps), self.expected["gaps"], "{:?}", self.sharing.gaps);
        assert_eq!(cents(&self.sharing.municipalities), self.expected["municipalities"]);
        seen.pools += self.sharing.pools.len();
        seen.gaps += gaps.len();
    }

    /// Advances (sums fixed both ways), settlement, euros per resident.
    fn year_end(&self, seen: &mut Seen) {
        let advances = self.ledger.advances(&self.sharing).unwrap();
        for row in &advances {
            let months: Vec<i64> = row.months.iter().map(|month| month.get()).collect();
            assert_eq!(json!(months), self.expected["advances"][row.municipality.to_string()]);
        }
        seen.advances += advances.len();
        let settlement = self.ledger.settlement(self.year).ok().map(|rows| {
            let row = |row: &plan::ledger::Settlement| {
                let amounts =
                    json!({ "actual": row.actual.get(), "paid": row.paid.get(), "balance": row.balance.get() });
                (row.municipality.to_string(), amounts)
            };
            rows.iter().map(row).collect::<Map<_, _>>()
        });
        seen.settlements += settlement.iter().len();
        assert_eq!(json!(settlement), self.expected["settlement"]);
        for (code, amount) in &self.sharing.municipalities {
            let residents = self.ledger.residents(*code, self.year).ok();
            let per_resident = residents.filter(|figure| !figure.value.is_zero()).map(|figure| {
                let euros = Number::from(*amount).checked_div(figure.value).unwrap();
                money::round(euros.decimal(), money::Rounding::Cent).unwrap().get()
            });
            assert_eq!(
                json!(per_resident),
                self.expected["per_resident"][code.to_string()],
                "{code}"
            );
        }
    }

    fn other_key(&self, pool: &Pool, theirs: &Value) {
        let key: KeyId = theirs["key"].as_str().unwrap().parse().unwrap();
        let outcomes = self.ledger.compare_keys(pool, &[key], self.year).unwrap();
        let share = outcomes[0].share.as_ref().unwrap();
        assert_eq!(cents(&share.municipalities), theirs["municipalities"]);
    }

    /// A percentage point from one criterion to another, by a plan in which the weights are changed.
    fn point(&self, pool: &Pool, theirs: &Value) {
        let mut changed = self.plan.clone();
        let key = changed
            .keys
            .iter_mut()
            .find(|key| Some(&key.id) == pool.key.as_ref())
            .unwrap();
        for (name, point) in [("from", "-1"), ("to", "1")] {
            let id: CriterionId = theirs[name].as_str().unwrap().parse().unwrap();
            let criterion = key.criteria.iter_mut().find(|criterion| criterion.id == id).unwrap();
            criterion.weight = criterion.weight.checked_add(point.parse().unwrap()).unwrap();
        }
        let after = Ledger::new(&changed).sharing(self.year).unwrap();
        let share = |sharing: &Sharing| {
            sharing
                .pools
                .iter()
                .find(|share| share.pool == pool.id)
                .cloned()
                .unwrap()
        };
        let moved = difference(&share(&after).municipalities, &share(&self.sharing).municipalities);
        assert_eq!(cents(&moved), theirs["difference"]);
    }

    fn heavier(&self, pool: &Pool, theirs: &Value) {
        let moved = self.ledger.sensitivity(pool, self.year).unwrap();
        let ours: Map<String, Value> = moved
            .iter()
            .map(|row| (row.criterion.to_string(), cents(&row.municipalities)))
            .collect();
        assert_eq!(Value::from(ours), theirs["criteria"]);
    }

    /// Members that leave or join, the totals staying as they are; gives how many pools were compared.
    fn members_change(&self, name: &str) -> usize {
        let Some(theirs) = self.expected.get(name).filter(|theirs| !theirs.is_null()) else {
            return 0;
        };
        let code: MunicipalityCode = theirs["municipality"].as_str().unwrap().parse().unwrap();
        let mut assumption = Assumption::default();
        match name {
            "leaves" => assumption.leaving.insert(code),
            _ => assumption.joining.insert(code),
        };
        let sharing = self.ledger.assuming(assumption).sharing(self.year).unwrap();
        let pools = theirs["pools"].as_object().unwrap();
        for (id, theirs) in pools {
            let ours = sharing.pools.iter().find(|share| share.pool.as_str() == id);
            assert_eq!(
                json!(ours.map(|share| cents(&share.municipalities))),
                *theirs,
                "{name} {id}"
            );
        }
        pools.len()
    }
}

fn cents(amounts: &BTreeMap<MunicipalityCode, Cents>) -> Value {
    let amounts = amounts
        .iter()
        .map(|(code, amount)| (code.to_string(), amount.get().into()));
    Value::Object(amounts.collect())
}

fn difference(
    after: &BTreeMap<MunicipalityCode, Cents>,
    before: &BTreeMap<MunicipalityCode, Cents>,
) -> BTreeMap<MunicipalityCode, Cents> {
    let change = |(code, after): (&MunicipalityCode, &Cents)| (*code, after.checked_sub(before[code]).unwrap());
    after.iter().map(change).collect()
}

fn pool(share: &PoolShare) -> Value {
    let criteria = share.criteria.iter().map(|criterion| {
        let extra = criterion.basis.iter().filter(|(_, basis)| basis.share.extra());
        json!({
            "id": criterion.criterion,
            "cents": criterion.total.get(),
            "municipalities": cents(&criterion.municipalities),
            "extra": extra.map(|(code, _)| code.to_string()).collect::<Vec<_>>(),
        })
    });
    json!({
        "id": share.pool,
        "total": share.total.get(),
        "criteria": criteria.collect::<Vec<_>>(),
        "municipalities": cents(&share.municipalities),
    })
}
