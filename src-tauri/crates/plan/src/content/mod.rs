//! What a plan contains: one module per part of it, plain data that serialises to the plan's JSON form.
//!
//! Every list is a table of rows with an `id`; the order of a list is the order that readers see. Values that exist per
//! year or per municipality are maps, so that two people who change different cells don't meet.

mod area;
mod budget;
mod discussion;
mod narrative;
mod offices;
mod outside;
mod partners;
mod personnel;
mod preparedness;
mod rich_text;
mod services;
mod sharing;
mod statistics;
mod transfers;

pub use area::{Area, Member, OrganisingModel};
pub use budget::{Account, BudgetLine, Calculation, LineKind, Scenario};
pub use discussion::{
    Attachment, AttachmentRole, Comment, Decision, DecisionResult, MediaType, ProposalPoint, Version,
};
pub use narrative::{Block, BlockKind, Chapter, ItemNumber, ItemNumberError, TableKind, Translation, TranslationState};
pub use offices::{Office, OfficeKind};
pub use outside::{Goal, Milestone, MilestoneKind, StatedFigure};
pub use partners::{AgreementState, Measure, MeasureTheme, Partner, PartnerKind};
pub use personnel::{Origin, PersonnelLine};
pub use preparedness::{ActionCard, ChangeKind, ChangeScenario, Phase};
pub use rich_text::{CellBorder, Figure, Inline, Mark, Marked, NextCell, RichText, SourceHash};
pub use services::{ClientGroup, Production, ServiceSolution, Threshold};
pub use sharing::{Criterion, Key, KeyKind, Payment, Pool, PoolKind, Reference};
pub use statistics::{Formula, Indicator, Measures, Source, SourceLabel, Statistic, Status, Subject};
pub use transfers::{Benefit, BenefitLadder, BenefitLiability, LadderStep, Spell, StateTransfer};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A whole plan for ordering employment services (380/2023, 15 § 4 mom.).
///
/// The lists are the tables of the `.laadin` file. Attachments carry their description only; their bytes live in the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Plan {
    /// The area and what is said about the plan as a whole.
    pub area: Area,
    /// The member municipalities.
    pub members: Vec<Member>,
    /// Where statistics come from.
    pub sources: Vec<Source>,
    /// What is counted.
    pub indicators: Vec<Indicator>,
    /// The counted values.
    pub statistics: Vec<Statistic>,
    /// What sources call the indicators.
    pub source_labels: Vec<SourceLabel>,
    /// The chapters in reading order: the six statutory items and the plan's own.
    pub chapters: Vec<Chapter>,
    /// The narrative, block by block, in reading order within a chapter.
    pub blocks: Vec<Block>,
    /// Alternatives compared side by side.
    pub scenarios: Vec<Scenario>,
    /// The budget (item 1).
    pub budget_lines: Vec<BudgetLine>,
    /// Person-years (item 1).
    pub personnel: Vec<PersonnelLine>,
    /// Sums of costs that are divided between the members (item 1).
    pub pools: Vec<Pool>,
    /// How costs are divided.
    pub keys: Vec<Key>,
    /// What municipalities have paid in advance.
    pub payments: Vec<Payment>,
    /// State transfers of each municipality (384/2023).
    pub state_transfers: Vec<StateTransfer>,
    /// The shares of municipalities in unemployment benefits by paid days, dated (1290/2002, 14 luku 3 a §).
    pub benefit_ladders: Vec<BenefitLadder>,
    /// What the ladder costs each municipality; not a cost of the area.
    pub benefit_liabilities: Vec<BenefitLiability>,
    /// Figures stated elsewhere (slides, minutes, earlier drafts) that must agree with the plan.
    pub stated_figures: Vec<StatedFigure>,
    /// How each service is produced (item 2).
    pub services: Vec<ServiceSolution>,
    /// Thresholds of public procurement (1397/2016, 25 §), editable.
    pub thresholds: Vec<Threshold>,
    /// Offices (item 3).
    pub offices: Vec<Office>,
    /// Partners (item 4).
    pub partners: Vec<Partner>,
    /// Measures for labour migration, matching and mobility (item 5).
    pub measures: Vec<Measure>,
    /// Scenarios of structural change (item 6).
    pub change_scenarios: Vec<ChangeScenario>,
    /// What is done in each phase of a structural change (item 6).
    pub action_cards: Vec<ActionCard>,
    /// Goals with indicators.
    pub goals: Vec<Goal>,
    /// The timetable.
    pub milestones: Vec<Milestone>,
    /// What the members' councils are asked to decide, point by point.
    pub proposal_points: Vec<ProposalPoint>,
    /// Decisions of the members.
    pub decisions: Vec<Decision>,
    /// Frozen versions; their content lives in the file.
    pub versions: Vec<Version>,
    /// Comments and tasks.
    pub comments: Vec<Comment>,
    /// Pictures and annexes.
    pub attachments: Vec<Attachment>,
}
