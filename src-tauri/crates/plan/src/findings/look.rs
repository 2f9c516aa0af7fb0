//! How the plan's documents look: the area's colour and its coat of arms or logo.

use super::facts::Facts;
use super::{Arg, Code, Finding};
use crate::content::{Attachment, AttachmentRole, MediaType};
use crate::{Place, is_blank};

pub(super) fn check(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    if let Some(colour) = facts.plan.area.accent
        && !colour.is_readable_on_white()
    {
        let finding = Finding::new(Code::AccentUnreadable, Place::table("area").field("accent"));
        out.push(finding.with("colour", Arg::Text(colour.to_string())));
    }
    emblems(facts, out);
}

/// One picture that says in words what it shows.
fn emblems(facts: &Facts<'_>, out: &mut Vec<Finding>) {
    let emblems = facts
        .plan
        .attachments
        .iter()
        .filter(|row| row.role == AttachmentRole::Emblem);
    let (pictures, others): (Vec<_>, Vec<_>) = emblems.partition(|row| is_picture(row));
    let finding = |code, row: &Attachment, field: &str| {
        let place = Place::row("attachments", row.id.as_str()).field(field);
        Finding::new(code, place).with("file", Arg::Text(row.file_name.clone()))
    };
    out.extend(
        others
            .into_iter()
            .map(|row| finding(Code::EmblemNotPicture, row, "role")),
    );
    let Some((shown, further)) = pictures.split_first() else {
        return;
    };
    out.extend(further.iter().map(|row| {
        let first = Arg::Text(shown.file_name.clone());
        finding(Code::SeveralEmblems, row, "role").with("shown", first)
    }));
    for language in facts.languages.iter() {
        if is_blank(shown.alternative.get(language)) {
            let mut finding = finding(Code::EmblemWithoutAlternative, shown, "alternative");
            finding.place = finding.place.language(language);
            out.push(finding.with("language", language.into()));
        }
    }
}

fn is_picture(row: &Attachment) -> bool {
    matches!(row.media_type, MediaType::Png | MediaType::Jpeg)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{raised, sound};
    use super::*;
    use crate::{Bilingual, Language, Plan};

    fn with_emblem() -> Plan {
        let mut plan = sound();
        plan.attachments.push(Attachment {
            id: "emblem-1".parse().unwrap(),
            file_name: "vaakuna.png".to_owned(),
            media_type: MediaType::Png,
            sha256: "0".repeat(64),
            size: 1000,
            role: AttachmentRole::Emblem,
            alternative: Bilingual::new("Vaasan vaakuna", "Vasas vapen"),
            title: Bilingual::new("Vaakuna", "Vapen"),
            chapter: None,
        });
        plan
    }

    /// WCAG 2.1, 1.4.3: 4.5:1; pure red on white has 4.00:1, dark blue 11:1.
    #[test]
    fn a_colour_that_cannot_be_read_on_white_is_found() {
        let with = |colour: &str| {
            let mut plan = sound();
            plan.area.accent = Some(colour.parse().unwrap());
            raised(&plan, Code::AccentUnreadable)
        };
        assert_eq!(with("#ff0000")[0].arg("colour"), Some(&Arg::Text("#ff0000".to_owned())));
        assert!(with("#0d3d6f").is_empty());
    }

    #[test]
    fn the_emblem_says_in_each_language_what_it_shows() {
        let mut plan = with_emblem();
        assert!(raised(&plan, Code::EmblemWithoutAlternative).is_empty());
        plan.attachments[0].alternative.sv.clear();
        let found = raised(&plan, Code::EmblemWithoutAlternative);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].place.language, Some(Language::Sv));
    }

    #[test]
    fn only_one_picture_is_the_emblem() {
        let mut plan = with_emblem();
        assert!(raised(&plan, Code::SeveralEmblems).is_empty());
        let mut second = plan.attachments[0].clone();
        second.id = "emblem-2".parse().unwrap();
        second.file_name = "logo.png".to_owned();
        plan.attachments.push(second);
        let found = raised(&plan, Code::SeveralEmblems);
        assert_eq!(found[0].place.row.as_deref(), Some("emblem-2"));
        assert_eq!(found[0].arg("shown"), Some(&Arg::Text("vaakuna.png".to_owned())));
        plan.attachments[1].media_type = MediaType::Pdf;
        assert!(raised(&plan, Code::SeveralEmblems).is_empty());
        assert_eq!(raised(&plan, Code::EmblemNotPicture).len(), 1);
    }
}
