//! A word for every value of the plan's enums, from `locales/*/plan.ftl`; in small letters, as they stand in a sentence.

use crate::incomplete::LeftOut;
use i18n::Words;
use money::Rounding;
use plan::Language;
use plan::content::{
    Account, AgreementState, AttachmentRole, Benefit, BlockKind, Calculation, ChangeKind, ClientGroup, DecisionResult,
    KeyKind, LineKind, MeasureTheme, Measures, MediaType, MilestoneKind, OfficeKind, OrganisingModel, Origin,
    PartnerKind, Phase, PoolKind, Production, Status, TableKind,
};
use plan::reference::LanguageStatus;

/// Something that has a word in both languages.
pub trait Said {
    /// The word, in small letters unless it is a name.
    fn say(&self, words: Words) -> String;
}

macro_rules! said {
    ($($kind:ident { $($value:ident => $word:path,)+ })+) => {$(
        impl Said for $kind {
            fn say(&self, words: Words) -> String {
                match self {
                    $($kind::$value => $word(words),)+
                }
            }
        }
    )+};
}

said! {
    LeftOut {
        SharesByPool => Words::left_out_shares_by_pool,
        Advances => Words::left_out_advances,
        StatedFigures => Words::left_out_stated_figures,
        Sources => Words::left_out_sources,
        KeyComparison => Words::left_out_key_comparison,
    }
    Language {
        Fi => Words::language_fi,
        Sv => Words::language_sv,
    }
    LanguageStatus {
        Finnish => Words::language_status_finnish,
        Swedish => Words::language_status_swedish,
        BilingualFinnish => Words::language_status_bilingual_finnish,
        BilingualSwedish => Words::language_status_bilingual_swedish,
    }
    OrganisingModel {
        SingleMunicipality => Words::organising_model_single_municipality,
        ResponsibleMunicipality => Words::organising_model_responsible_municipality,
        JointAuthority => Words::organising_model_joint_authority,
    }
    Measures {
        Population => Words::measures_population,
        WorkingAge => Words::measures_working_age,
        LabourForce => Words::measures_labour_force,
        JobSeekers => Words::measures_job_seekers,
        Unemployed => Words::measures_unemployed,
        InServices => Words::measures_in_services,
        BroadUnemployment => Words::measures_broad_unemployment,
        LongTermUnemployed => Words::measures_long_term_unemployed,
        Under25 => Words::measures_under25,
        ForeignLanguage => Words::measures_foreign_language,
        ActivationRate => Words::measures_activation_rate,
        Other => Words::measures_other,
    }
    Status {
        Confirmed => Words::status_confirmed,
        Estimate => Words::status_estimate,
        Illustrative => Words::status_illustrative,
    }
    Account {
        Area => Words::account_area,
        Municipal => Words::account_municipal,
    }
    LineKind {
        Expense => Words::line_kind_expense,
        Income => Words::line_kind_income,
    }
    Calculation {
        Fixed => Words::calculation_fixed,
        CountTimesPrice => Words::calculation_count_times_price,
        Percentage => Words::calculation_percentage,
        Growth => Words::calculation_growth,
        Personnel => Words::calculation_personnel,
        StateTransfers => Words::calculation_state_transfers,
    }
    Rounding {
        Cent => Words::rounding_cent,
        Euro => Words::rounding_euro,
    }
    Origin {
        State => Words::origin_state,
        Municipal => Words::origin_municipal,
        New => Words::origin_new,
    }
    PoolKind {
        Operating => Words::pool_kind_operating,
        Investment => Words::pool_kind_investment,
        Preparation => Words::pool_kind_preparation,
        OwnCosts => Words::pool_kind_own_costs,
    }
    KeyKind {
        Criteria => Words::key_kind_criteria,
        Direct => Words::key_kind_direct,
    }
    Benefit {
        LabourMarketSubsidy => Words::benefit_labour_market_subsidy,
        BasicAllowance => Words::benefit_basic_allowance,
        EarningsRelated => Words::benefit_earnings_related,
        GeneralSupport => Words::benefit_general_support,
    }
    Production {
        Own => Words::production_own,
        Purchased => Words::production_purchased,
        InHouse => Words::production_in_house,
        OtherAuthority => Words::production_other_authority,
        Joint => Words::production_joint,
    }
    ClientGroup {
        JobSeekers => Words::client_group_job_seekers,
        Employers => Words::client_group_employers,
        Entrepreneurs => Words::client_group_entrepreneurs,
        Young => Words::client_group_young,
        LongTermUnemployed => Words::client_group_long_term_unemployed,
        Immigrants => Words::client_group_immigrants,
        PartialWorkAbility => Words::client_group_partial_work_ability,
        Over55 => Words::client_group_over55,
        HigherEducated => Words::client_group_higher_educated,
    }
    OfficeKind {
        Main => Words::office_kind_main,
        Local => Words::office_kind_local,
        PopUp => Words::office_kind_pop_up,
        Navigator => Words::office_kind_navigator,
        Remote => Words::office_kind_remote,
    }
    PartnerKind {
        WellbeingCounty => Words::partner_kind_wellbeing_county,
        SocialInsurance => Words::partner_kind_social_insurance,
        Education => Words::partner_kind_education,
        Employers => Words::partner_kind_employers,
        Employees => Words::partner_kind_employees,
        DevelopmentCentre => Words::partner_kind_development_centre,
        NeighbouringArea => Words::partner_kind_neighbouring_area,
        Association => Words::partner_kind_association,
        Business => Words::partner_kind_business,
        StateAuthority => Words::partner_kind_state_authority,
        Other => Words::partner_kind_other,
    }
    AgreementState {
        NotNeeded => Words::agreement_state_not_needed,
        Planned => Words::agreement_state_planned,
        Negotiated => Words::agreement_state_negotiated,
        InForce => Words::agreement_state_in_force,
    }
    MeasureTheme {
        Migration => Words::measure_theme_migration,
        Matching => Words::measure_theme_matching,
        Mobility => Words::measure_theme_mobility,
    }
    ChangeKind {
        Closure => Words::change_kind_closure,
        Layoff => Words::change_kind_layoff,
        Growth => Words::change_kind_growth,
        Other => Words::change_kind_other,
    }
    Phase {
        Beforehand => Words::phase_beforehand,
        FirstDay => Words::phase_first_day,
        FirstWeek => Words::phase_first_week,
        FirstMonths => Words::phase_first_months,
    }
    MilestoneKind {
        Preparation => Words::milestone_kind_preparation,
        Decision => Words::milestone_kind_decision,
        Deadline => Words::milestone_kind_deadline,
        Service => Words::milestone_kind_service,
    }
    DecisionResult {
        Pending => Words::decision_result_pending,
        Approved => Words::decision_result_approved,
        ApprovedChanged => Words::decision_result_approved_changed,
        Rejected => Words::decision_result_rejected,
    }
    AttachmentRole {
        Informative => Words::attachment_role_informative,
        Decorative => Words::attachment_role_decorative,
        Annex => Words::attachment_role_annex,
        Emblem => Words::attachment_role_emblem,
    }
    MediaType {
        Png => Words::media_type_png,
        Jpeg => Words::media_type_jpeg,
        Pdf => Words::media_type_pdf,
    }
    BlockKind {
        Heading => Words::block_kind_heading,
        Subheading => Words::block_kind_subheading,
        Paragraph => Words::block_kind_paragraph,
        Bullet => Words::block_kind_bullet,
        InnerBullet => Words::block_kind_inner_bullet,
        Numbered => Words::block_kind_numbered,
        Quotation => Words::block_kind_quotation,
        TableHeader => Words::block_kind_table_header,
        TableRow => Words::block_kind_table_row,
        Picture => Words::block_kind_picture,
    }
    TableKind {
        Members => Words::table_members,
        Statistics => Words::table_statistics,
        Budget => Words::table_budget,
        MunicipalBudgets => Words::table_municipal_budgets,
        Personnel => Words::table_personnel,
        CostSharing => Words::table_cost_sharing,
        StateTransfers => Words::table_state_transfers,
        BenefitLiability => Words::table_benefit_liability,
        Services => Words::table_services,
        Thresholds => Words::table_thresholds,
        Offices => Words::table_offices,
        Partners => Words::table_partners,
        Measures => Words::table_measures,
        Preparedness => Words::table_preparedness,
        Goals => Words::table_goals,
        Timetable => Words::table_timetable,
        Decisions => Words::table_decisions,
    }
}
