//! Members that come and go.

use crate::start::member;
use plan::edit::{TABLES, get};
use plan::{MunicipalityCode, Place, Plan};
use serde_json::Value;

/// The plan with other members, to look at what would follow; its other rows stay as they are.
pub fn with_members(plan: &Plan, add: &[MunicipalityCode], remove: &[MunicipalityCode]) -> Plan {
    let mut after = plan.clone();
    after.members.retain(|row| !remove.contains(&row.municipality));
    for code in add {
        if after.members.iter().all(|row| row.municipality != *code) {
            after.members.push(member(*code));
        }
    }
    after.area.responsible = after.area.responsible.filter(|code| !remove.contains(code));
    after
}

/// The rows that speak of municipalities: their offices, statistics, decisions, payments and the like, in the plan's order.
pub fn speaking_of(plan: &Plan, codes: &[MunicipalityCode]) -> Vec<Place> {
    let codes: Vec<String> = codes.iter().map(ToString::to_string).collect();
    let speaks = |row: &Value| {
        ["municipality", "subject"].into_iter().any(|field| {
            let text = row[field].as_str();
            text.is_some_and(|text| codes.iter().any(|code| code == text))
        })
    };
    let mut found = vec![];
    for table in TABLES.iter().filter(|table| **table != "members") {
        let rows = get(plan, &Place::table(table)).expect("the tables are the plan's own");
        let rows = rows.as_array().into_iter().flatten().filter(|row| speaks(row));
        found.extend(rows.filter_map(|row| Some(Place::row(table, row["id"].as_str()?))));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::example;

    #[test]
    fn a_member_that_leaves_takes_its_place_as_responsible_with_it() {
        let plan = example("porvoo").unwrap();
        let porvoo: MunicipalityCode = "638".parse().unwrap();
        let kemi: MunicipalityCode = "240".parse().unwrap();
        let after = with_members(&plan, &[kemi, kemi], &[porvoo]);
        assert_eq!(after.members.len(), plan.members.len());
        assert_eq!(after.area.responsible, None);
        plan::json::check_integrity(&after).unwrap();
    }

    #[test]
    fn the_rows_of_a_municipality_are_found_in_every_table() {
        let plan = example("porvoo").unwrap();
        let rows = speaking_of(&plan, &["638".parse().unwrap()]);
        assert!(rows.contains(&Place::row("offices", "office-porvoo")));
        assert!(rows.contains(&Place::row("statistics", "stat-population-porvoo-2022")));
        assert!(rows.iter().all(|place| place.table != "members"));
    }
}
