//! Decisions of the members, the version that they approved, and the two weeks of 15 § 1–2 mom.

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::{Decision, DecisionResult, Member};
use crate::{MunicipalityCode, Place};
use chrono::{Days, NaiveDate};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    for decision in &facts.plan.decisions {
        check_decision(facts, decision, out);
    }
    members(facts, out);
    two_weeks(facts, out);
}

fn check_decision(facts: &Facts<'_>, decision: &Decision, out: &mut Vec<Finding>) {
    let place = |field: &str| Place::row("decisions", decision.id.as_str()).field(field);
    let named =
        |code, field| Finding::new(code, place(field)).with("municipality", Arg::Municipality(decision.municipality));
    if let Some((date, deadline)) = decision
        .date
        .zip(facts.plan.area.deadline)
        .filter(|(date, last)| date > last)
    {
        let finding = named(Code::DecisionAfterDeadline, "date").with("date", Arg::Date(date));
        out.push(finding.with("deadline", Arg::Date(deadline)));
    }
    match decision.result {
        DecisionResult::Pending => return,
        DecisionResult::Rejected => out.push(named(Code::DecisionRejected, "result")),
        DecisionResult::ApprovedChanged => out.push(named(Code::DecisionWithChanges, "result")),
        DecisionResult::Approved => {}
    }
    match decision.date {
        None => out.push(named(Code::DecisionWithoutDate, "date")),
        Some(date) if date > facts.today => {
            out.push(named(Code::DecisionInFuture, "date").with("date", Arg::Date(date)));
        }
        Some(_) => {}
    }
    if decision.result != DecisionResult::Rejected {
        version(facts, decision, out);
    }
}

/// All councils must approve the same version: the latest one that was frozen.
fn version(facts: &Facts<'_>, decision: &Decision, out: &mut Vec<Finding>) {
    let place = Place::row("decisions", decision.id.as_str()).field("version");
    let named = |code| Finding::new(code, place.clone()).with("municipality", Arg::Municipality(decision.municipality));
    let Some(approved) = &decision.version else {
        out.push(named(Code::DecisionWithoutVersion));
        return;
    };
    let Some(latest) = facts
        .plan
        .versions
        .iter()
        .max_by_key(|version| (version.frozen, version.id.as_str()))
    else {
        return;
    };
    if latest.id != *approved {
        let version = facts.plan.versions.iter().find(|version| version.id == *approved);
        let name = version.map_or_else(|| approved.to_string(), |version| version.name.clone());
        let finding = named(Code::DecisionOfOtherVersion).with("approved", Arg::Text(name));
        out.push(finding.with("latest", Arg::Text(latest.name.clone())));
    }
}

fn members(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let passed = facts.plan.area.deadline.filter(|deadline| *deadline < facts.today);
    let mut late = vec![];
    for member in &facts.plan.members {
        let is_open = !facts.has_approved(member.municipality)
            && decisions_of(facts, member).all(|decision| decision.result != DecisionResult::Rejected);
        if passed.is_some() && is_open {
            late.push(member);
        } else if decisions_of(facts, member).next().is_none() {
            let place = Place::row("members", member.id.as_str());
            let finding = Finding::new(Code::DecisionMissing, place);
            out.push(finding.with("municipality", Arg::Municipality(member.municipality)));
        }
    }
    out.extend(passed.and_then(|deadline| deadline_passed(facts, deadline, &late)));
}

fn decisions_of<'a>(facts: &Facts<'a>, member: &'a Member) -> impl Iterator<Item = &'a Decision> {
    let rows = facts.plan.decisions.iter();
    rows.filter(|decision| decision.municipality == member.municipality)
}

/// One finding for all members that are late, so that it doesn't bury the others.
fn deadline_passed(facts: &Facts<'_>, deadline: NaiveDate, late: &[&Member]) -> Option<Finding> {
    let place = match late {
        [] => return None,
        [member] => match decisions_of(facts, member).next() {
            Some(decision) => Place::row("decisions", decision.id.as_str()).field("result"),
            None => Place::row("members", member.id.as_str()),
        },
        _ => Place::table("decisions"),
    };
    let finding = Finding::new(Code::DeadlinePassed, place)
        .with("deadline", Arg::Date(deadline))
        .with("count", Arg::Count(late.len() as i64))
        .with(
            "municipalities",
            Arg::municipalities(late.iter().map(|member| member.municipality)),
        );
    Some(finding)
}

/// The documents are due two weeks after the agreement is approved: after the last member's approval, and never after the deadline.
fn two_weeks(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let approvals: Option<Vec<NaiveDate>> = facts.members.iter().map(|code| approval(facts, *code)).collect();
    let Some(approved) = approvals.and_then(|days| days.into_iter().max()) else {
        return;
    };
    let clock = approved.checked_add_days(Days::new(facts.outline.days_to_submit.into()));
    let Some(due) = clock.map(|due| facts.plan.area.deadline.map_or(due, |deadline| due.min(deadline))) else {
        return;
    };
    let is_over = facts.today > due;
    let code = if is_over {
        Code::SubmissionOverdue
    } else {
        Code::SubmissionDue
    };
    let finding = Finding::new(code, Place::table("decisions").field("date"));
    let finding = finding
        .with("approved", Arg::Date(approved))
        .with("due", Arg::Date(due));
    let left = (due - facts.today).num_days();
    out.push(if is_over {
        finding
    } else {
        finding.with("count", Arg::Count(left))
    });
}

/// The day on which a member approved, when it did.
fn approval(facts: &Facts<'_>, code: MunicipalityCode) -> Option<NaiveDate> {
    let approved = |decision: &&Decision| {
        decision.municipality == code
            && matches!(
                decision.result,
                DecisionResult::Approved | DecisionResult::ApprovedChanged
            )
    };
    facts
        .plan
        .decisions
        .iter()
        .filter(approved)
        .filter_map(|decision| decision.date)
        .max()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{TODAY, day, raised, raised_on, sound};
    use super::*;
    use crate::content::Version;
    use crate::{Bilingual, Plan};

    /// Both members have approved version 1; Laihia, the later one, on 20.5.2026.
    fn approved() -> Plan {
        let mut plan = sound();
        plan.versions.push(Version {
            id: "version-1".parse().unwrap(),
            name: "1.0".to_owned(),
            frozen: "2026-05-01T09:00:00Z".parse().unwrap(),
            author: "N. N.".to_owned(),
            sha256: "0".repeat(64),
        });
        for (decision, date) in plan.decisions.iter_mut().zip([day(2026, 5, 12), day(2026, 5, 20)]) {
            decision.date = Some(date);
            decision.result = DecisionResult::Approved;
            decision.version = Some("version-1".parse().unwrap());
        }
        plan
    }

    /// 15 § 1 mom.: within two weeks of the approval; 20.5. + 14 days = 3.6.
    #[test]
    fn the_two_weeks_run_from_the_last_approval() {
        let plan = approved();
        let found = raised_on(&plan, Code::SubmissionDue, day(2026, 6, 1));
        assert_eq!(found[0].arg("due"), Some(&Arg::Date(day(2026, 6, 3))));
        assert_eq!(found[0].arg("count"), Some(&Arg::Count(2)));
        assert!(raised_on(&plan, Code::SubmissionOverdue, day(2026, 6, 3)).is_empty());
        assert_eq!(raised_on(&plan, Code::SubmissionOverdue, day(2026, 6, 4)).len(), 1);
    }

    /// 383/2023, 3 §: at the latest on the deadline.
    #[test]
    fn the_deadline_cuts_the_two_weeks_short() {
        let mut plan = approved();
        plan.area.deadline = Some(day(2026, 5, 31));
        let found = raised_on(&plan, Code::SubmissionDue, day(2026, 5, 21));
        assert_eq!(found[0].arg("due"), Some(&Arg::Date(day(2026, 5, 31))));
    }

    #[test]
    fn all_members_approve_the_latest_version() {
        let mut plan = approved();
        let later = Version {
            id: "version-2".parse().unwrap(),
            name: "2.0".to_owned(),
            frozen: "2026-05-15T09:00:00Z".parse().unwrap(),
            ..plan.versions[0].clone()
        };
        plan.versions.push(later);
        plan.decisions[1].version = Some("version-2".parse().unwrap());
        let found = raised(&plan, Code::DecisionOfOtherVersion);
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].arg("municipality"),
            Some(&Arg::Municipality(plan.decisions[0].municipality))
        );
        assert_eq!(found[0].arg("approved"), Some(&Arg::Text("1.0".to_owned())));
        plan.decisions[1].version = None;
        assert_eq!(raised(&plan, Code::DecisionWithoutVersion).len(), 1);
    }

    #[test]
    fn a_member_without_a_decision_is_named_and_after_the_deadline_all_without_approval_at_once() {
        let mut plan = sound();
        plan.decisions.remove(1);
        assert_eq!(
            raised(&plan, Code::DecisionMissing)[0].place,
            Place::row("members", "member-laihia")
        );
        plan.area.deadline = Some(TODAY.pred_opt().unwrap());
        let found = raised(&plan, Code::DeadlinePassed);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place, Place::table("decisions"));
        let names = Bilingual::new("Vaasa, Laihia", "Vasa, Laihela");
        assert_eq!(found[0].arg("municipalities"), Some(&Arg::Bilingual(names)));
        plan.decisions[0].result = DecisionResult::Approved;
        let found = raised(&plan, Code::DeadlinePassed);
        assert_eq!(found[0].place, Place::row("members", "member-laihia"));
        assert_eq!(found[0].arg("count"), Some(&Arg::Count(1)));
        assert!(raised(&plan, Code::DecisionMissing).is_empty());
    }

    #[test]
    fn a_decision_that_was_made_has_a_day_that_has_come() {
        let mut plan = approved();
        plan.decisions[0].date = Some(day(2099, 1, 1));
        plan.decisions[1].date = None;
        plan.area.deadline = Some(day(2026, 12, 31));
        assert_eq!(raised(&plan, Code::DecisionInFuture).len(), 1);
        assert_eq!(raised(&plan, Code::DecisionWithoutDate).len(), 1);
        assert_eq!(
            raised(&plan, Code::DecisionAfterDeadline)[0].arg("date"),
            Some(&Arg::Date(day(2099, 1, 1)))
        );
    }

    #[test]
    fn rejection_blocks_and_changes_warn() {
        let mut plan = approved();
        plan.decisions[0].result = DecisionResult::Rejected;
        plan.decisions[1].result = DecisionResult::ApprovedChanged;
        assert_eq!(raised(&plan, Code::DecisionRejected).len(), 1);
        assert_eq!(raised(&plan, Code::DecisionWithChanges).len(), 1);
    }
}
