//! Names of the plan's tables, as headings of documents and as the first word of a place.

use i18n::Words;

/// The name of a table of the plan by its name in the JSON form (`budget_lines`); `None` for a name that is no table.
pub fn table_name(table: &str, words: Words) -> Option<String> {
    Some(match table {
        "area" => words.table_area(),
        "members" => words.table_members(),
        "source_labels" => words.table_source_labels(),
        "sources" => words.table_sources(),
        "indicators" => words.table_indicators(),
        "statistics" => words.table_statistics(),
        "chapters" => words.table_chapters(),
        "blocks" => words.table_blocks(),
        "scenarios" => words.table_scenarios(),
        "budget_lines" => words.table_budget(),
        "personnel" => words.table_personnel(),
        "pools" => words.table_pools(),
        "keys" => words.table_keys(),
        "criteria" => words.table_criteria(),
        "payments" => words.table_payments(),
        "state_transfers" => words.table_state_transfers(),
        "benefit_ladders" => words.table_benefit_ladders(),
        "benefit_liabilities" => words.table_benefit_liability(),
        "stated_figures" => words.table_stated_figures(),
        "services" => words.table_services(),
        "thresholds" => words.table_thresholds(),
        "offices" => words.table_offices(),
        "partners" => words.table_partners(),
        "measures" => words.table_measures(),
        "change_scenarios" => words.table_change_scenarios(),
        "action_cards" => words.table_action_cards(),
        "goals" => words.table_goals(),
        "milestones" => words.table_timetable(),
        "proposal_points" => words.table_proposal_points(),
        "decisions" => words.table_decisions(),
        "versions" => words.table_versions(),
        "comments" => words.table_comments(),
        "attachments" => words.table_attachments(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::{Language, Plan};

    #[test]
    fn every_table_of_the_json_form_has_a_name() {
        let plan = serde_json::to_value(Plan::default()).unwrap();
        for table in plan.as_object().unwrap().keys() {
            for language in Language::ALL {
                assert!(table_name(table, Words::new(language)).is_some(), "{table}");
            }
        }
    }
}
