//! What the labels of figures mean.

use super::fold::fold;
use super::{Choices, Meaning};
use crate::EngineError;
use crate::view::Known;
use document::Said;
use i18n::Words;
use plan::content::{Indicator, Measures};
use plan::reference::usual_names;
use plan::{Bilingual, Language, Plan};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Knows what labels mean: by what a person chose, now or earlier, by the plan's own names, and by what publishers usually write.
#[derive(Debug)]
pub(super) struct Meanings<'p> {
    plan: &'p Plan,
    choices: &'p Choices,
    /// The table's identifier at its publisher.
    table: &'p str,
    names: HashMap<String, Option<&'p Indicator>>,
}

impl<'p> Meanings<'p> {
    pub(super) fn new(plan: &'p Plan, choices: &'p Choices, table: &'p str) -> Self {
        let mut names: HashMap<String, Option<&Indicator>> = HashMap::new();
        for indicator in &plan.indicators {
            for language in Language::ALL {
                let name = essence(indicator.name.get(language));
                if name.is_empty() {
                    continue;
                }
                let known = names.entry(name).or_insert(Some(indicator));
                // A name that two indicators share says nothing.
                if known.is_some_and(|known| known.id != indicator.id) {
                    *known = None;
                }
            }
        }
        Meanings {
            plan,
            choices,
            table,
            names,
        }
    }

    /// What a label means, and how that is known.
    pub(super) fn of(&self, label: &str) -> (Option<Meaning>, Known) {
        if let Some(chosen) = self.choices.indicators.get(label) {
            return (Some(chosen.clone()), Known::Chosen);
        }
        if let Some(remembered) = self.remembered(label) {
            return (Some(remembered), Known::Remembered);
        }
        let essence = essence(label);
        let exact = |indicator: &&Indicator| {
            let folded = fold(label);
            Language::ALL
                .iter()
                .any(|language| fold(indicator.name.get(*language)) == folded)
        };
        let by_name = self
            .plan
            .indicators
            .iter()
            .find(exact)
            .or_else(|| self.names.get(&essence).copied().flatten());
        if let Some(indicator) = by_name {
            return (
                Some(Meaning::Indicator {
                    id: indicator.id.clone(),
                }),
                Known::Name,
            );
        }
        let usual = usual(&essence).and_then(|measures| match self.measuring(measures)[..] {
            [one] => Some(Meaning::Indicator { id: one.id.clone() }),
            _ => None,
        });
        match usual {
            Some(meaning) => (Some(meaning), Known::Usual),
            None => (None, Known::No),
        }
    }

    /// What was chosen when the label was last taken: from this table, or else from any.
    fn remembered(&self, label: &str) -> Option<Meaning> {
        let same = |row: &&plan::content::SourceLabel| row.label == label.trim();
        let mut rows = self.plan.source_labels.iter().filter(same);
        let row = rows
            .clone()
            .find(|row| row.table == self.table)
            .or_else(|| rows.next())?;
        Some(match &row.indicator {
            Some(id) => Meaning::Indicator { id: id.clone() },
            None => Meaning::Skip,
        })
    }

    /// The indicators that measure something and aren't worked out from others.
    fn measuring(&self, measures: Measures) -> Vec<&'p Indicator> {
        let is_it = |indicator: &&Indicator| indicator.measures == measures && indicator.formula.is_none();
        self.plan.indicators.iter().filter(is_it).collect()
    }

    /// Whether an indicator is worked out from others, so that nothing can be taken for it.
    pub(super) fn is_computed(&self, meaning: &Meaning) -> bool {
        let found = self.indicator(meaning);
        found.is_some_and(|indicator| indicator.formula.is_some())
    }

    /// What a meaning measures.
    pub(super) fn measures(&self, meaning: &Meaning) -> Measures {
        match meaning {
            Meaning::New { measures, .. } => *measures,
            _ => self
                .indicator(meaning)
                .map_or(Measures::Other, |indicator| indicator.measures),
        }
    }

    fn indicator(&self, meaning: &Meaning) -> Option<&'p Indicator> {
        match meaning {
            Meaning::Indicator { id } => self.plan.indicators.iter().find(|indicator| indicator.id == *id),
            Meaning::New { .. } | Meaning::Skip => None,
        }
    }

    /// What a label could mean, the likeliest first.
    pub(super) fn suggestions(&self, label: &str, language: Language, percent: bool) -> Vec<Meaning> {
        let essence = essence(label);
        let mut found = vec![];
        let usual = usual(&essence);
        if let Some(measures) = usual {
            let known = self.measuring(measures);
            found.extend(known.iter().map(|indicator| Meaning::Indicator {
                id: indicator.id.clone(),
            }));
            if known.is_empty() {
                found.push(new_of(measures));
            }
        }
        if !essence.is_empty() && usual.is_none() {
            let alike = |indicator: &&Indicator| {
                let names = Language::ALL.map(|language| self::essence(indicator.name.get(language)));
                indicator.formula.is_none()
                    && names
                        .iter()
                        .any(|name| name.len() > 3 && (name.contains(&essence) || essence.contains(name.as_str())))
            };
            let alike = self.plan.indicators.iter().filter(alike).take(MOST_ALIKE);
            found.extend(alike.map(|indicator| Meaning::Indicator {
                id: indicator.id.clone(),
            }));
        }
        if usual.is_none() && !label.trim().is_empty() {
            found.push(new_named(label.trim(), language, percent));
        }
        found
    }
}

/// What somebody means who types an indicator: its identifier, its name in either language, what it measures, or that it is skipped.
/// What the plan doesn't count yet becomes a new indicator of its usual name.
///
/// # Errors
/// [`EngineError::UnknownIndicator`].
pub fn meaning_named(plan: &Plan, typed: &str) -> Result<Meaning, EngineError> {
    let typed = typed.trim();
    if typed == "skip" {
        return Ok(Meaning::Skip);
    }
    let folded = fold(typed);
    let is_it = |indicator: &&Indicator| {
        indicator.id.as_str() == typed
            || Language::ALL
                .iter()
                .any(|language| fold(indicator.name.get(*language)) == folded)
    };
    if let Some(indicator) = plan.indicators.iter().find(is_it) {
        return Ok(Meaning::Indicator {
            id: indicator.id.clone(),
        });
    }
    let measures: Option<Measures> = serde_json::from_value(typed.into()).ok();
    let measures = measures.filter(|measures| *measures != Measures::Other);
    let measures = measures.ok_or_else(|| EngineError::UnknownIndicator { name: typed.to_owned() })?;
    let known = plan
        .indicators
        .iter()
        .find(|row| row.measures == measures && row.formula.is_none());
    Ok(known.map_or_else(|| new_of(measures), |row| Meaning::Indicator { id: row.id.clone() }))
}

/// What a meaning is called; nothing for what is skipped.
pub fn meaning_name(plan: &Plan, meaning: &Meaning, language: Language) -> Option<String> {
    let name = match meaning {
        Meaning::Indicator { id } => &plan.indicators.iter().find(|indicator| indicator.id == *id)?.name,
        Meaning::New { name, .. } => name,
        Meaning::Skip => return None,
    };
    Some(name.or_other(language).0.to_owned())
}

/// So many indicators with names like a label are suggested.
const MOST_ALIKE: usize = 4;

/// A new indicator of something that is known, by its usual names.
fn new_of(measures: Measures) -> Meaning {
    let name = Language::ALL.map(|language| capital(&measures.say(Words::new(language))));
    let [fi, sv] = name;
    let unit = match measures {
        Measures::ActivationRate => Bilingual::new("%", "%"),
        _ => Bilingual::default(),
    };
    Meaning::New {
        name: Bilingual::new(fi, sv),
        measures,
        unit,
    }
}

/// A new indicator that is called what the table calls it.
fn new_named(label: &str, language: Language, percent: bool) -> Meaning {
    let name = match language {
        Language::Fi => Bilingual::new(label, ""),
        Language::Sv => Bilingual::new("", label),
    };
    let unit = match percent || label.contains('%') {
        true => Bilingual::new("%", "%"),
        false => Bilingual::default(),
    };
    Meaning::New {
        name,
        measures: Measures::Other,
        unit,
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase).into_iter().flatten();
    first.chain(letters).collect()
}

/// What publishers usually mean by a name.
fn usual(essence: &str) -> Option<Measures> {
    static NAMES: LazyLock<HashMap<&str, Measures>> = LazyLock::new(|| {
        let entries = usual_names().iter();
        entries
            .flat_map(|entry| entry.names.iter().map(|name| (name.as_str(), entry.measures)))
            .collect()
    });
    NAMES.get(essence).copied()
}

/// Words at the end of a label that say how and for whom it is counted, not what.
const BESIDE: [&str; 27] = [
    "31.12.",
    "31.12",
    "1.1.",
    "kunnittain",
    "alueittain",
    "kommunvis",
    "efter kommun",
    "efter område",
    "kuukausittain",
    "månadsvis",
    "vuosittain",
    "årsvis",
    "vuosineljänneksittäin",
    "kvartalsvis",
    "kuukauden lopussa",
    "i slutet av månaden",
    "vuoden lopussa",
    "i slutet av året",
    "laskentapäivänä",
    "på räkningsdagen",
    "henkilöä",
    "hlö",
    "lkm",
    "lukumäärä",
    "antal",
    "personer",
    "yhteensä",
];

/// A label without what is beside the point, folded.
fn essence(label: &str) -> String {
    let mut folded = fold(label);
    loop {
        let trimmed = folded.trim_end_matches([' ', ',', ';', ':']);
        let shorter = BESIDE
            .iter()
            .find_map(|word| trimmed.strip_suffix(word)?.strip_suffix([' ', ',']));
        match shorter {
            Some(shorter) => folded = shorter.to_owned(),
            None => return trimmed.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_what_publishers_mean_by_it() {
        for (label, measures) in [
            ("Väkiluku", Measures::Population),
            ("Väestö 31.12.", Measures::Population),
            ("Folkmängd 31.12", Measures::Population),
            ("18–64-vuotiaat", Measures::WorkingAge),
            ("Työttömät työnhakijat kuukauden lopussa", Measures::Unemployed),
            ("Työvoima vuosineljänneksittäin, henkilöä", Measures::LabourForce),
            ("Arbetslösa under 25 år", Measures::Under25),
            ("Personer med främmande modersmål", Measures::ForeignLanguage),
            ("Palveluissa", Measures::InServices),
            ("Työttömiä", Measures::Unemployed),
        ] {
            assert_eq!(usual(&essence(label)), Some(measures), "{label}");
        }
        for label in [
            "Vieraskielisten osuus, %",
            "Työttömyysaste",
            "",
            "Nettomuutto",
            "Pitkäaikaistyöttömien osuus",
        ] {
            assert_eq!(usual(&essence(label)), None, "{label}");
        }
    }
}
