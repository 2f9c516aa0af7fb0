//! Large plans for benchmarks and soaks, grown from an example.

use plan::Plan;
use plan::content::{Block, Office, Partner, ServiceSolution, Statistic, Subject};

/// The plan with its narrative, offices, partners, services and statistics repeated `times` times under new names.
///
/// # Panics
/// When an identifier of the plan has no room for a suffix.
pub fn grown(plan: &Plan, times: usize) -> Plan {
    let mut grown = plan.clone();
    for round in 1..times {
        let id = |id: &str| format!("{id}-{round}");
        grown.blocks.extend(plan.blocks.iter().map(|row| Block {
            id: named(&id(row.id.as_str())),
            ..row.clone()
        }));
        grown.offices.extend(plan.offices.iter().map(|row| Office {
            id: named(&id(row.id.as_str())),
            ..row.clone()
        }));
        grown.partners.extend(plan.partners.iter().map(|row| Partner {
            id: named(&id(row.id.as_str())),
            ..row.clone()
        }));
        let services = plan.services.iter();
        grown.services.extend(services.map(|row| ServiceSolution {
            id: named(&id(row.id.as_str())),
            ..row.clone()
        }));
        grown
            .statistics
            .extend(plan.statistics.iter().filter_map(|row| later(row, round)));
    }
    grown
}

/// A value of the same indicator in an earlier year, so that cells stay apart.
fn later(row: &Statistic, round: usize) -> Option<Statistic> {
    let years = u16::try_from(round).ok()?;
    let period = match row.period {
        plan::Period::Year(year) => plan::Period::Year(year.before(years).ok()?),
        plan::Period::Quarter(year, quarter) => plan::Period::Quarter(year.before(years).ok()?, quarter),
        plan::Period::Month(year, month) => plan::Period::Month(year.before(years).ok()?, month),
    };
    let member = matches!(row.subject, Subject::Municipality(_));
    member.then(|| Statistic {
        id: named(&format!("{}-{round}", row.id)),
        period,
        ..row.clone()
    })
}

fn named<Id: std::str::FromStr>(text: &str) -> Id
where
    Id::Err: std::fmt::Debug,
{
    text.parse()
        .expect("identifiers of the examples leave room for a suffix")
}
