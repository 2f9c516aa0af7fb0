//! A cell of a row: its figure, and for whom, when and what it is.

use super::ask::Whom;
use super::*;

impl Reader<'_> {
    /// Reads a figure with everything that its row and its column say.
    pub(super) fn figure(&mut self, row: &RowFacts, cell: &Cell, at: Address) {
        let column = &self.columns[at.1];
        let read = match figure::read(cell, column.way) {
            Figure::Empty => return,
            Figure::Missing(symbol) => {
                *self.told.symbols.entry(symbol).or_default() += 1;
                return self.mark(at, CellRole::Missing);
            }
            other => other,
        };
        let whom = row.whom.as_ref().or(column.whom.as_ref()).cloned();
        let whom = whom.or(self.choices.subject.map(Whom::Subject));
        if row.skipped || column.skipped || whom == Some(Whom::Skipped) {
            self.told.skipped += 1;
            return self.mark(at, CellRole::LeftOut);
        }
        if whom == Some(Whom::Larger) {
            self.told.larger += 1;
            self.told.skipped += 1;
            return self.mark(at, CellRole::LeftOut);
        }
        let is_side_total = column.whom == Some(Whom::Total) && row.whom.is_some();
        let mut causes: Vec<(Cause, Address)> = row.unclear.iter().chain(&column.unclear).cloned().collect();
        let estimate = row.estimate || column.estimate;
        let period = self.period(row, at.1, &mut causes);
        let label = self.label(row, at);
        let percent = matches!(&read, Figure::Number(read) if read.percent);
        self.labels[label].count += 1;
        self.labels[label].percent |= percent;
        if is_side_total {
            self.told.skipped += 1;
            self.told.totals += 1;
            return self.mark(at, CellRole::LeftOut);
        }
        if matches!(self.labels[label].meaning, Some(Meaning::Skip)) {
            self.told.skipped += 1;
            return self.mark(at, CellRole::LeftOut);
        }
        let read = number(read, cell, at, &mut causes);
        let subject = self.subject(whom, period, label, read.as_ref(), at, &mut causes);
        let Some(Found::Subject(subject)) = subject else {
            return self.give_up(causes, subject.is_some(), at);
        };
        self.judge_label(label, read.as_ref(), &text_of(cell), at, &mut causes);
        match (read, period, self.labels[label].target) {
            (Some(read), Some(period), Some(target)) if causes.is_empty() => {
                self.take(subject, period, label, target, read, estimate, at);
            }
            _ => self.give_up(causes, false, at),
        }
    }

    fn period(&mut self, row: &RowFacts, column: usize, causes: &mut Vec<(Cause, Address)>) -> Option<Period> {
        let column = &self.columns[column];
        let is_unclear = |(cause, _): &(Cause, Address)| {
            matches!(
                cause,
                Cause::UnknownPeriod { .. } | Cause::ImpossibleDate { .. } | Cause::SeveralPeriods { .. }
            )
        };
        if causes.iter().any(is_unclear) {
            return None;
        }
        let said = row.times.iter().chain(&column.times);
        let is_whole = |time: &Time| matches!(time, Time::Whole(_) | Time::YearEnd(_));
        let chosen = self.choices.period.map(Time::Whole);
        let other = chosen
            .as_ref()
            .or(self.title_time.as_ref().map(|reading| &reading.time));
        let other = other.filter(|_| !said.clone().any(is_whole));
        self.told.titled_used |= other.is_some() && chosen.is_none();
        match time::combine(said.chain(other), self.monthly) {
            Ok(period) => Some(period),
            Err(Unclear::Conflict) => {
                causes.push((Cause::PeriodsDiffer, column.cell));
                None
            }
            Err(Unclear::Nothing) => {
                self.told.needs_period = true;
                causes.push((Cause::NoPeriod, column.cell));
                None
            }
        }
    }

    /// Whom a figure is about; sums are only compared.
    fn subject(
        &mut self,
        whom: Option<Whom>,
        period: Option<Period>,
        label: usize,
        read: Option<&Read>,
        at: Address,
        causes: &mut Vec<(Cause, Address)>,
    ) -> Option<Found> {
        match whom {
            Some(Whom::Total) => {
                self.told.totals += 1;
                self.told.skipped += 1;
                if let (Some(period), Some(read)) = (period, read.filter(|read| !read.percent)) {
                    self.control
                        .total(&self.labels[label].text, label, period, read.value, at);
                }
                Some(Found::Total)
            }
            Some(Whom::Subject(subject)) => {
                self.add_to_sum(Some(subject), period, label, read);
                if let Subject::Municipality(code) = subject
                    && !self.places.is_member(code)
                    && !self.choices.others
                {
                    self.told.outside += usize::from(read.is_some());
                    return Some(Found::Outside);
                }
                Some(Found::Subject(subject))
            }
            Some(Whom::Unclear(_)) => {
                self.add_to_sum(None, period, label, read);
                None
            }
            Some(Whom::Larger | Whom::Skipped) | None => {
                self.told.needs_subject = true;
                causes.push((Cause::NoPlace, self.columns[at.1].cell));
                None
            }
        }
    }

    fn add_to_sum(&mut self, subject: Option<Subject>, period: Option<Period>, label: usize, read: Option<&Read>) {
        if let (Some(period), false) = (period, subject == Some(Subject::Area)) {
            self.control.part(label, period, read.map(|read| read.value));
        }
    }

    /// What its label allows for a figure.
    fn judge_label(
        &mut self,
        label: usize,
        read: Option<&Read>,
        text: &str,
        at: Address,
        causes: &mut Vec<(Cause, Address)>,
    ) {
        let label = &self.labels[label];
        if label.meaning.is_none() {
            causes.push((
                Cause::UnknownLabel {
                    label: label.text.clone(),
                },
                label.cell,
            ));
        } else if label.computed {
            causes.push((
                Cause::ComputedLabel {
                    label: label.text.clone(),
                },
                label.cell,
            ));
        }
        let counts = label.measures != Measures::Other;
        if counts && read.is_some_and(|read| read.value.is_negative()) {
            causes.push((Cause::Negative { text: text.to_owned() }, at));
        }
    }

    /// Leaves a figure out, for its causes or because it isn't wanted.
    fn give_up(&mut self, causes: Vec<(Cause, Address)>, on_purpose: bool, at: Address) {
        if on_purpose {
            return self.mark(at, CellRole::LeftOut);
        }
        self.told.not_understood += 1;
        self.mark(at, CellRole::Problem);
        let only: Vec<Cause> = causes.iter().map(|(cause, _)| cause.clone()).collect();
        self.count_asked(&only);
        for (cause, cell) in causes {
            self.problems.add(cause, cell);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a figure is whom, when, what and how much")]
    fn take(
        &mut self,
        subject: Subject,
        period: Period,
        label: usize,
        target: usize,
        read: Read,
        estimate: bool,
        cell: Address,
    ) {
        let key = (target, subject, period);
        match self.seen.get(&key).copied() {
            Some(Seen::Once(at)) if self.values[at].read.value == read.value => {
                self.told.repeated += 1;
                return self.mark(cell, CellRole::LeftOut);
            }
            Some(Seen::Once(at)) => {
                let first = self.values[at].cell;
                self.seen.insert(key, Seen::Differing);
                self.told.not_understood += 2;
                for cell in [first, cell] {
                    self.problems.add(Cause::Contradiction, cell);
                    self.mark(cell, CellRole::Problem);
                }
                return;
            }
            Some(Seen::Differing) => {
                self.told.not_understood += 1;
                self.problems.add(Cause::Contradiction, cell);
                return self.mark(cell, CellRole::Problem);
            }
            None => {}
        }
        self.seen.insert(key, Seen::Once(self.values.len()));
        let is_estimate = estimate || read.estimate;
        self.told.estimates += usize::from(is_estimate);
        self.values.push(Value {
            cell,
            subject,
            period,
            label,
            status: match is_estimate {
                true => Status::Estimate,
                false => self.choices.status.unwrap_or_default(),
            },
            read,
        });
    }

    /// The label of a figure: what its row and its column say is counted, or else the title.
    fn label(&mut self, row: &RowFacts, (_, column): Address) -> usize {
        let facts = &self.columns[column];
        let parts: Vec<&str> = row.parts.iter().chain(&facts.parts).map(String::as_str).collect();
        let text = match parts[..] {
            [] => self.title_label.clone(),
            _ => parts.join(", "),
        };
        if let Some(known) = self.label_places.get(&text) {
            return *known;
        }
        let (meaning, known) = self.meanings.of(&text);
        let computed = meaning
            .as_ref()
            .is_some_and(|meaning| self.meanings.is_computed(meaning));
        let target = meaning
            .as_ref()
            .filter(|meaning| **meaning != Meaning::Skip && !computed);
        let cell = facts.cell;
        let target = target.cloned().map(|meaning| self.target(meaning));
        self.labels.push(Label {
            measures: meaning
                .as_ref()
                .map_or(Measures::Other, |meaning| self.meanings.measures(meaning)),
            text: text.clone(),
            meaning,
            known,
            target,
            computed,
            percent: false,
            count: 0,
            cell,
        });
        self.label_places.insert(text, self.labels.len() - 1);
        self.labels.len() - 1
    }

    /// The place of a meaning among the different ones.
    fn target(&mut self, meaning: Meaning) -> usize {
        let known = self.targets.iter().position(|target| *target == meaning);
        known.unwrap_or_else(|| {
            self.targets.push(meaning);
            self.targets.len() - 1
        })
    }
}

/// What whom a figure is about means for it.
enum Found {
    Subject(Subject),
    Outside,
    Total,
}

/// The number of a figure, or why there is none.
fn number(figure: Figure, cell: &Cell, at: Address, causes: &mut Vec<(Cause, Address)>) -> Option<Read> {
    let text = || text_of(cell).chars().take(crate::input::SHOWN).collect::<String>();
    let cause = match figure {
        Figure::Number(read) => return Some(read),
        Figure::Empty | Figure::Missing(_) => return None,
        Figure::TwoMeanings => Cause::TwoMeanings { text: text() },
        Figure::OtherSign => Cause::OtherSign { text: text() },
        Figure::NotNumber => Cause::NotNumber { text: text() },
        Figure::Error => Cause::FormulaError { text: text() },
    };
    causes.push((cause, at));
    None
}
