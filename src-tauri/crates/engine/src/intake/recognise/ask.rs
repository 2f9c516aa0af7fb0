//! What a person must decide about municipalities and times.

use super::super::place::Asked;
use super::*;

/// A label of a municipality that a person must decide or has decided about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AskedPlace {
    pub(crate) label: String,
    pub(crate) chosen: Option<PlaceChoice>,
    pub(crate) why: Asked,
    pub(crate) count: usize,
    pub(crate) cell: Address,
}

/// A label of time that a person must decide or has decided about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AskedPeriod {
    pub(crate) label: String,
    pub(crate) chosen: Option<PeriodChoice>,
    /// What it could be; nothing for what isn't a time.
    pub(crate) options: Vec<Period>,
    pub(crate) impossible: bool,
    pub(crate) count: usize,
    pub(crate) cell: Address,
}

/// Whom a label is about, after a person was asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Whom {
    Subject(Subject),
    /// The country, a region: larger than the area.
    Larger,
    Total,
    /// A person leaves it out.
    Skipped,
    Unclear(Cause),
}

/// When a label is, after a person was asked.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum When {
    Time(Reading),
    Skipped,
    Unclear(Cause),
}

impl<'s> Reader<'s> {
    /// Reads a cell that should name a municipality; none for an empty one.
    pub(super) fn whom(&mut self, cell: &'s Cell, bare: bool, at: Address) -> Option<Whom> {
        if cell.is_empty() {
            return None;
        }
        let label = label_of(cell);
        if let Some(chosen) = self.choices.places.get(&label) {
            self.ask_place(&label, Asked::Unknown, Some(*chosen), at);
            return Some(match chosen {
                PlaceChoice::Subject { subject } => Whom::Subject(*subject),
                PlaceChoice::Skip => Whom::Skipped,
            });
        }
        Some(match self.place(cell, bare) {
            Some(Place::Subject(subject)) => Whom::Subject(subject),
            Some(Place::Country | Place::Region) => Whom::Larger,
            Some(Place::Total) => Whom::Total,
            Some(Place::Ask(why)) => self.unclear_place(label, why, at),
            None => self.unclear_place(label, Asked::Unknown, at),
        })
    }

    fn unclear_place(&mut self, label: String, why: Asked, at: Address) -> Whom {
        self.ask_place(&label, why.clone(), None, at);
        Whom::Unclear(match why {
            Asked::Unknown => Cause::UnknownPlace { label },
            Asked::Former { until, into } => Cause::FormerPlace { label, until, into },
            Asked::Several(subjects) => Cause::SeveralPlaces { label, subjects },
        })
    }

    fn ask_place(&mut self, label: &str, why: Asked, chosen: Option<PlaceChoice>, cell: Address) {
        self.asked_places.entry(label.to_owned()).or_insert_with(|| AskedPlace {
            label: label.to_owned(),
            chosen,
            why,
            count: 0,
            cell,
        });
    }

    /// The same texts come again and again; each is read once.
    pub(super) fn place(&mut self, cell: &'s Cell, bare: bool) -> Option<Place> {
        let Cell::Text(text) = cell else {
            return self.places.read(cell, bare);
        };
        if let Some(known) = self.place_memo.get(&(&**text, bare)) {
            return known.clone();
        }
        let read = self.places.read(cell, bare);
        self.place_memo.insert((text, bare), read.clone());
        read
    }

    /// Reads a cell that should be a time; `part` where a number alone is a month. None for an empty one.
    pub(super) fn when(&mut self, cell: &'s Cell, part: bool, at: Address) -> Option<When> {
        if cell.is_empty() {
            return None;
        }
        let label = label_of(cell);
        let reading = self.time(cell).or_else(|| {
            let time = part.then(|| time::number_of_month(&label)).flatten()?;
            Some(Reading { time, estimate: false })
        });
        Some(self.decided(label, reading, at))
    }

    /// A reading of time, after a person was asked where she must be.
    pub(super) fn decided(&mut self, label: String, reading: Option<Reading>, at: Address) -> When {
        let estimate = reading.as_ref().is_some_and(|reading| reading.estimate);
        let impossible = matches!(&reading, Some(reading) if reading.time == Time::Impossible);
        let options = match &reading {
            Some(Reading {
                time: Time::Ask(options),
                ..
            }) => options.clone(),
            _ => vec![],
        };
        let is_sure = reading.is_some() && options.is_empty() && !impossible;
        let chosen = self.choices.periods.get(&label).copied();
        if let (Some(reading), None, true) = (reading, chosen, is_sure) {
            return When::Time(reading);
        }
        self.asked_periods.entry(label.clone()).or_insert_with(|| AskedPeriod {
            label: label.clone(),
            chosen,
            options: options.clone(),
            impossible,
            count: 0,
            cell: at,
        });
        match chosen {
            Some(PeriodChoice::Period { period }) => When::Time(Reading {
                time: Time::Whole(period),
                estimate,
            }),
            Some(PeriodChoice::Skip) => When::Skipped,
            None if impossible => When::Unclear(Cause::ImpossibleDate { label }),
            None if options.is_empty() => When::Unclear(Cause::UnknownPeriod { label }),
            None => When::Unclear(Cause::SeveralPeriods { label }),
        }
    }

    pub(super) fn time(&mut self, cell: &'s Cell) -> Option<Reading> {
        let Cell::Text(text) = cell else {
            return super::super::layout::time_of(cell);
        };
        if let Some(known) = self.time_memo.get(&**text) {
            return known.clone();
        }
        let read = super::super::layout::time_of(cell);
        self.time_memo.insert(text, read.clone());
        read
    }

    /// Counts the figures that a label stands beside.
    pub(super) fn count_asked(&mut self, causes: &[Cause]) {
        for cause in causes {
            match cause {
                Cause::UnknownPlace { label }
                | Cause::FormerPlace { label, .. }
                | Cause::SeveralPlaces { label, .. } => {
                    if let Some(asked) = self.asked_places.get_mut(label) {
                        asked.count += 1;
                    }
                }
                Cause::UnknownPeriod { label } | Cause::ImpossibleDate { label } | Cause::SeveralPeriods { label } => {
                    if let Some(asked) = self.asked_periods.get_mut(label) {
                        asked.count += 1;
                    }
                }
                _ => {}
            }
        }
    }
}

/// A label without the marks of footnotes.
pub(super) fn label_of(cell: &Cell) -> String {
    without_marks(&text_of(cell)).to_owned()
}
