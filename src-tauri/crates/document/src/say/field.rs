//! Names of the plan's fields, as headers of columns and as the last words of a place.

use i18n::Words;

/// The name of a field of a table, both by their names in the JSON form; `None` for a name that is no field.
///
/// A field with one value for each year or municipality is named without the part after the dot (`amounts.2025`).
pub fn field_name(table: &str, field: &str, words: Words) -> Option<String> {
    let field = field.split('.').next().unwrap_or(field);
    special(table, field, words)
        .or_else(|| first_half(field, words))
        .or_else(|| second_half(field, words))
}

/// Fields whose name depends on the table.
fn special(table: &str, field: &str, words: Words) -> Option<String> {
    Some(match (table, field) {
        ("area", "body") => words.field_body_joint(),
        ("area", "responsible") => words.field_responsible_municipality(),
        ("budget_lines", "group") => words.field_group_line(),
        ("chapters", "answers") => words.field_answers_chapter(),
        ("comments", "answers") => words.field_answers_comment(),
        ("milestones", "from") => words.field_from_milestone(),
        ("statistics", "indicator") | ("criteria", "indicator") | ("keys", "indicator") => {
            words.field_indicator_statistic()
        }
        ("source_labels", "label") => words.field_source_label(),
        ("scenarios", "members") => words.field_members_scenario(),
        ("comments", "place") => words.field_place_comment(),
        ("action_cards", "scenario") => words.field_scenario_change(),
        ("blocks", "source") => words.field_source_language(),
        _ => return None,
    })
}

/// Fields from `access` to `note`.
fn first_half(field: &str, words: Words) -> Option<String> {
    Some(match field {
        "accent" => words.field_accent(),
        "access" => words.field_access(),
        "account" => words.field_account(),
        "action" => words.field_action(),
        "actuals" => words.field_actuals(),
        "address" => words.field_address(),
        "after_days" => words.field_after_days(),
        "agreement" => words.field_agreement(),
        "alternative" => words.field_alternative(),
        "alternatives" => words.field_alternatives(),
        "amount" => words.field_amount(),
        "amounts" => words.field_amounts(),
        "assignee" => words.field_assignee(),
        "attachment" => words.field_attachment(),
        "author" => words.field_author(),
        "baseline" => words.field_baseline(),
        "basis" => words.field_basis(),
        "benefit" => words.field_benefit(),
        "body" => words.field_body(),
        "by_actual" => words.field_by_actual(),
        "by_criteria" => words.field_by_criteria(),
        "calculation" => words.field_calculation(),
        "chapter" => words.field_chapter(),
        "clients" => words.field_clients(),
        "connected" => words.field_connected(),
        "contact" => words.field_contact(),
        "contact_email" => words.field_contact_email(),
        "contact_phone" => words.field_contact_phone(),
        "cost" => words.field_cost(),
        "counterpart" => words.field_counterpart(),
        "counts" => words.field_counts(),
        "criteria" => words.field_criteria(),
        "date" => words.field_date(),
        "dated" => words.field_dated(),
        "deadline" => words.field_deadline(),
        "decimals" => words.field_decimals(),
        "denominator" => words.field_denominator(),
        "denominator_period" => words.field_denominator_period(),
        "due" => words.field_due(),
        "exemption" => words.field_exemption(),
        "experience" => words.field_experience(),
        "factor" => words.field_factor(),
        "fi" => words.field_fi(),
        "file_name" => words.field_file_name(),
        "first_year" => words.field_first_year(),
        "form" => words.field_form(),
        "formula" => words.field_formula(),
        "from" => words.field_from(),
        "frozen" => words.field_frozen(),
        "function" => words.field_function(),
        "group" => words.field_group(),
        "growth" => words.field_growth(),
        "hours" => words.field_hours(),
        "id" => words.field_id(),
        "indicator" => words.field_indicator(),
        "item" => words.field_item(),
        "items" => words.field_items(),
        "joined" => words.field_joined(),
        "key" => words.field_key(),
        "kind" => words.field_kind(),
        "label" => words.field_label(),
        "languages" => words.field_languages(),
        "latitude" => words.field_latitude(),
        "line" => words.field_line(),
        "longitude" => words.field_longitude(),
        "measure" => words.field_measure(),
        "measures" => words.field_measures(),
        "media_type" => words.field_media_type(),
        "model" => words.field_model(),
        "month" => words.field_month(),
        "municipality" => words.field_municipality(),
        "name" => words.field_name(),
        "note" => words.field_note(),
        _ => return None,
    })
}

/// Fields from `numerator` to `year`.
fn second_half(field: &str, words: Words) -> Option<String> {
    Some(match field {
        "numerator" => words.field_numerator(),
        "objective" => words.field_objective(),
        "of" => words.field_of(),
        "office" => words.field_office(),
        "offices" => words.field_offices(),
        "on_costs" => words.field_on_costs(),
        "origin" => words.field_origin(),
        "outline" => words.field_outline(),
        "own_services" => words.field_own_services(),
        "paid" => words.field_paid(),
        "parent" => words.field_parent(),
        "partners" => words.field_partners(),
        "percent" => words.field_percent(),
        "period" => words.field_period(),
        "person_years" => words.field_person_years(),
        "phase" => words.field_phase(),
        "place" => words.field_place(),
        "pool" => words.field_pool(),
        "prices" => words.field_prices(),
        "producer" => words.field_producer(),
        "production" => words.field_production(),
        "quantity" => words.field_quantity(),
        "reference" => words.field_reference(),
        "register_number" => words.field_register_number(),
        "resources" => words.field_resources(),
        "responsible" => words.field_responsible(),
        "result" => words.field_result(),
        "retrieved" => words.field_retrieved(),
        "role" => words.field_role(),
        "rounding" => words.field_rounding(),
        "salaries" => words.field_salaries(),
        "scenario" => words.field_scenario(),
        "seats" => words.field_seats(),
        "section" => words.field_section(),
        "served" => words.field_served(),
        "service" => words.field_service(),
        "services" => words.field_services(),
        "settled" => words.field_settled(),
        "sha256" => words.field_sha256(),
        "size" => words.field_size(),
        "solution" => words.field_solution(),
        "source" => words.field_source(),
        "spells" => words.field_spells(),
        "staff" => words.field_staff(),
        "state" => words.field_state(),
        "stated" => words.field_stated(),
        "status" => words.field_status(),
        "step" => words.field_step(),
        "steps" => words.field_steps(),
        "subject" => words.field_subject(),
        "sv" => words.field_sv(),
        "table" => words.field_table(),
        "tables" => words.field_tables(),
        "target" => words.field_target(),
        "text" => words.field_text(),
        "theme" => words.field_theme(),
        "threshold" => words.field_threshold(),
        "title" => words.field_title(),
        "to" => words.field_to(),
        "translated_from" => words.field_translated_from(),
        "translation" => words.field_translation(),
        "trigger" => words.field_trigger(),
        "unit" => words.field_unit(),
        "value" => words.field_value(),
        "version" => words.field_version(),
        "volume" => words.field_volume(),
        "volume_unit" => words.field_volume_unit(),
        "weight" => words.field_weight(),
        "when" => words.field_when(),
        "written" => words.field_written(),
        "year" => words.field_year(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::Language;

    /// Every column of the JSON schema has a name, so that a place can always be said.
    #[test]
    fn every_field_of_the_json_form_has_a_name() {
        let schema: serde_json::Value = serde_json::to_value(plan::json::json_schema()).unwrap();
        let mut found = 0;
        for (table, of) in plan_tables(&schema) {
            let Some(fields) = of.get("properties").and_then(|fields| fields.as_object()) else {
                continue;
            };
            for field in fields.keys() {
                found += 1;
                for language in Language::ALL {
                    assert!(
                        field_name(&table, field, Words::new(language)).is_some(),
                        "{table}/{field}"
                    );
                }
            }
        }
        assert!(found > 150, "{found}");
    }

    fn plan_tables(schema: &serde_json::Value) -> Vec<(String, serde_json::Value)> {
        let definitions = &schema["$defs"];
        let of = |reference: &serde_json::Value| -> serde_json::Value {
            let name = reference["$ref"].as_str().unwrap_or_default();
            definitions[name.rsplit('/').next().unwrap_or_default()].clone()
        };
        let plan = &schema["properties"]["plan"]["properties"];
        let tables = plan.as_object().unwrap().iter();
        tables
            .map(|(table, of_table)| {
                let row = if of_table.get("items").is_some() {
                    of(&of_table["items"])
                } else {
                    of(of_table)
                };
                (table.clone(), row)
            })
            .collect()
    }
}
