//! Which tables of the documents show the rows of a table of the plan.

use plan::content::TableKind;

/// The tables of chapters that show the rows of a table of the plan (`offices`, `budget_lines` …); none for tables that no chapter
/// shows.
pub fn tables_of(table: &str) -> &'static [TableKind] {
    use TableKind as T;
    match table {
        "area" | "members" => &[T::Members],
        "sources" | "indicators" | "statistics" => &[T::Statistics],
        "scenarios" | "budget_lines" => &[T::Budget, T::MunicipalBudgets],
        "personnel" => &[T::Personnel],
        "pools" | "keys" | "payments" => &[T::CostSharing],
        "state_transfers" => &[T::StateTransfers],
        "benefit_ladders" | "benefit_liabilities" => &[T::BenefitLiability],
        "services" => &[T::Services],
        "thresholds" => &[T::Thresholds],
        "offices" => &[T::Offices],
        "partners" => &[T::Partners],
        "measures" => &[T::Measures],
        "change_scenarios" | "action_cards" => &[T::Preparedness],
        "goals" => &[T::Goals],
        "milestones" => &[T::Timetable],
        "decisions" | "versions" => &[T::Decisions],
        _ => &[],
    }
}
