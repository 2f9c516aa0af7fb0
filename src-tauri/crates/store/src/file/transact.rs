use super::PlanFile;
use super::open::data_version;
use crate::StoreError;
use crate::history::{self, StepState};
use crate::rows::{Difference, Rows, diff, from_plan, to_plan, write};
use plan::Plan;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

/// What an edit gave, saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done<T> {
    /// What the edit returned.
    pub value: T,
    /// The step of the history that it became or joined; none when it changed nothing, or took a burst of typing back to
    /// where that began.
    pub step: Option<i64>,
}

/// How a saved plan enters the history.
pub(crate) struct Recorded<'a> {
    pub(crate) label: &'a str,
    pub(crate) state: StepState,
    /// Whether it may be part of a burst of typing.
    pub(crate) in_burst: bool,
}

impl PlanFile {
    /// Changes the plan: runs `edit` on a copy and saves what differs in one durable step named `label`.
    ///
    /// When this returns `Ok`, the change is on the disk. An edit that changes nothing writes nothing.
    ///
    /// # Errors
    /// What `edit` returns, or a [`StoreError`]; either way plan and file are as they were.
    pub fn transact<T, E>(&mut self, label: &str, edit: impl FnOnce(&mut Plan) -> Result<T, E>) -> Result<Done<T>, E>
    where
        E: From<StoreError>,
    {
        let recorded = Recorded {
            label,
            state: StepState::Done,
            in_burst: false,
        };
        self.run(&recorded, edit)
    }

    /// Changes the plan like [`PlanFile::transact`], as part of a burst of typing: joins the newest step when the same author made
    /// it this way under the same label less than five seconds ago and began it less than a minute ago. One undo takes the
    /// whole burst back. A burst that ends where it began leaves no step, and its number goes to the next one.
    ///
    /// # Errors
    /// As [`PlanFile::transact`].
    pub fn transact_burst<T, E>(
        &mut self,
        label: &str,
        edit: impl FnOnce(&mut Plan) -> Result<T, E>,
    ) -> Result<Done<T>, E>
    where
        E: From<StoreError>,
    {
        let recorded = Recorded {
            label,
            state: StepState::Done,
            in_burst: true,
        };
        self.run(&recorded, edit)
    }

    fn run<T, E>(&mut self, recorded: &Recorded<'_>, edit: impl FnOnce(&mut Plan) -> Result<T, E>) -> Result<Done<T>, E>
    where
        E: From<StoreError>,
    {
        self.writable()?;
        let mut plan = self.plan.clone();
        let value = edit(&mut plan)?;
        let step = self
            .save(&plan, recorded, |_| Ok(()))
            .map_err(|error| error.at(&self.path))?;
        Ok(Done { value, step })
    }

    /// Saves `plan` as a step or as part of one, together with what `also` writes. Returns the step, if there is one.
    pub(crate) fn save(
        &mut self,
        plan: &Plan,
        recorded: &Recorded<'_>,
        also: impl FnOnce(&Connection) -> Result<(), StoreError>,
    ) -> Result<Option<i64>, StoreError> {
        let rows = from_plan(plan, &self.layout, &self.rows)?;
        let differences = diff(&self.rows, &rows);
        if differences.is_empty() {
            return Ok(None);
        }
        // What is about to be written is read back first: nothing is committed that couldn't be opened again.
        let plan = to_plan(&rows, &self.layout)?;
        let transaction = self.begin()?;
        self.guard_versions(&differences)?;
        let changeset = history::record(&self.conn, &self.layout, |conn| write(conn, &self.layout, &differences))?;
        also(&self.conn)?;
        let entered = self.enter(recorded, &changeset)?;
        transaction.commit()?;
        drop(differences);
        self.plan = plan;
        self.rows = rows;
        self.burst = entered.burst;
        Ok(entered.step)
    }

    /// Begins to write.
    ///
    /// # Errors
    /// [`StoreError::ChangedElsewhere`] when the plan in memory isn't what the file says any more.
    pub(crate) fn begin(&self) -> Result<Transaction<'_>, StoreError> {
        let transaction = Transaction::new_unchecked(&self.conn, TransactionBehavior::Immediate)?;
        if data_version(&self.conn)? != self.seen {
            return Err(StoreError::ChangedElsewhere {
                path: self.path.clone(),
            });
        }
        Ok(transaction)
    }

    /// Refuses to change what is said about a version whose content is frozen in this file.
    fn guard_versions(&self, differences: &[Difference<'_>]) -> Result<(), StoreError> {
        let Some(versions) = self.layout.table("versions") else {
            return Ok(());
        };
        let changed = differences.iter().filter_map(|difference| match difference {
            Difference::Set { table, row, .. } | Difference::Delete { table, row } if *table == versions => Some(*row),
            _ => None,
        });
        for id in changed {
            let sql = "SELECT 1 FROM versions_content WHERE id = ?";
            if self.conn.query_row(sql, [id], |_| Ok(())).optional()?.is_some() {
                return Err(StoreError::Frozen { id: id.to_owned() });
            }
        }
        Ok(())
    }

    /// Takes over a plan that has just been committed by other means than an edit.
    pub(crate) fn replace(&mut self, rows: Rows, plan: Plan) {
        self.rows = rows;
        self.plan = plan;
    }
}

#[cfg(test)]
mod tests {
    use crate::{Access, Author, Existing, PlanFile, StoreError};
    use plan::Plan;

    fn author() -> Author {
        let clock = || "2023-10-31T09:30:00Z".parse().expect("a time");
        Author {
            name: "Aino".to_owned(),
            host: "kone-1".to_owned(),
            clock,
        }
    }

    #[test]
    fn a_full_disk_leaves_plan_and_file_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("täysi.laadin");
        let mut file = PlanFile::create(&path, &Plan::default(), author(), Existing::Keep).unwrap();
        let before = std::fs::read(&path).unwrap();
        let pages: u32 = file
            .conn
            .pragma_query_value(None, "page_count", |row| row.get(0))
            .unwrap();
        let _: u32 = file
            .conn
            .pragma_update_and_check(None, "max_page_count", pages, |row| row.get(0))
            .unwrap();
        let saved = file.transact("long", |plan| {
            plan.area.body.fi = "x".repeat(100_000);
            Ok::<_, StoreError>(())
        });
        assert!(matches!(saved, Err(StoreError::DiskFull { .. })), "{saved:?}");
        assert!(matches!(
            file.put_attachment(&[0; 100_000]),
            Err(StoreError::DiskFull { .. })
        ));
        assert_eq!(*file.plan(), Plan::default());
        assert!(std::fs::read(&path).unwrap() == before, "the file changed");

        // Work goes on as soon as there is room.
        let _: u32 = file
            .conn
            .pragma_update_and_check(None, "max_page_count", pages * 4, |row| row.get(0))
            .unwrap();
        file.transact("long", |plan| {
            plan.area.body.fi = "x".repeat(100_000);
            Ok::<_, StoreError>(())
        })
        .unwrap();
        let seen = PlanFile::open(&path, Access::ReadOnly, author()).unwrap();
        assert_eq!(seen.plan(), file.plan());
    }
}
