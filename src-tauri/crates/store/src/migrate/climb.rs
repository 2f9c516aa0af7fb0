use super::Ladder;
use crate::StoreError;
use crate::schema::{Objects, compare};
use rusqlite::{Connection, Transaction, TransactionBehavior};

impl Ladder {
    /// Brings the file from version `from` to the top in one transaction.
    ///
    /// # Errors
    /// [`StoreError::Migration`] naming the step that failed; then the file is as it was.
    pub(crate) fn climb(self, conn: &Connection, from: u32) -> Result<(), StoreError> {
        let transaction = Transaction::new_unchecked(conn, TransactionBehavior::Immediate)?;
        for (number, step) in (1_u32..).zip(self.0).skip(from as usize) {
            let failed = |source: StoreError| StoreError::Migration {
                step: number,
                source: Box::new(source),
            };
            take(conn, number, step).map_err(failed)?;
        }
        compare(&Objects::read(conn)?, &self.objects(self.top())?)?;
        transaction.commit()?;
        Ok(())
    }
}

fn take(conn: &Connection, number: u32, step: &str) -> Result<(), StoreError> {
    conn.execute_batch(step)?;
    conn.pragma_update(None, "user_version", number)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrate::LADDER;
    use crate::{Access, Author, Existing, PlanFile};
    use plan::Plan;
    use std::path::{Path, PathBuf};

    /// The next version that could be: a new column and a value moved.
    const NEXT: Ladder = Ladder(&[
        LADDER.0[0],
        LADDER.0[1],
        LADDER.0[2],
        "ALTER TABLE goals ADD COLUMN since TEXT; UPDATE area SET outline = outline || '-next';",
    ]);
    /// Its last statement fails, after others have changed the file.
    const BROKEN: Ladder = Ladder(&[
        LADDER.0[0],
        LADDER.0[1],
        LADDER.0[2],
        NEXT.0[3],
        "UPDATE area SET outline = 'lost'; UPDATE area SET id = 'nowhere';",
    ]);

    fn author() -> Author {
        let clock = || "2023-10-31T09:30:00Z".parse().expect("a time");
        Author {
            name: "Aino".to_owned(),
            host: "kone-1".to_owned(),
            clock,
        }
    }

    fn of_today() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("vanha.laadin");
        let mut plan = Plan::default();
        plan.area.outline = "380-2023".to_owned();
        drop(PlanFile::create_on(LADDER, &path, &plan, author(), Existing::Keep).unwrap());
        (folder, path)
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn an_older_file_is_brought_up_to_date_after_a_backup() {
        let (folder, path) = of_today();
        let file = PlanFile::open_on(NEXT, &path, Access::Write, author()).unwrap();
        assert_eq!(file.plan().area.outline, "380-2023-next");
        let migrated = file.migrated().expect("a migration").clone();
        assert_eq!(migrated.from, 3);
        drop(file);
        assert_eq!(
            names(folder.path()),
            ["vanha-v3-20231031-093000.laadin", "vanha.laadin"]
        );
        let backup = PlanFile::open_on(LADDER, &migrated.backup, Access::ReadOnly, author()).unwrap();
        assert_eq!(backup.plan().area.outline, "380-2023");
        let again = PlanFile::open_on(NEXT, &path, Access::Write, author()).unwrap();
        assert_eq!(
            (again.migrated(), again.plan().area.outline.as_str()),
            (None, "380-2023-next")
        );
        drop(again);
        let old_program = PlanFile::open_on(LADDER, &path, Access::Write, author());
        assert!(matches!(old_program, Err(StoreError::Newer { file: 4, program: 3 })));
    }

    #[test]
    fn a_failing_step_leaves_the_file_byte_for_byte_as_it_was() {
        let (folder, path) = of_today();
        let before = std::fs::read(&path).unwrap();
        let opened = PlanFile::open_on(BROKEN, &path, Access::Write, author());
        assert!(
            matches!(opened, Err(StoreError::Migration { step: 5, .. })),
            "{opened:?}"
        );
        assert!(std::fs::read(&path).unwrap() == before, "the file changed");
        assert_eq!(names(folder.path()), ["vanha.laadin"]);
    }

    #[test]
    fn looking_at_an_older_file_changes_nothing() {
        let (folder, path) = of_today();
        let before = std::fs::read(&path).unwrap();
        let file = PlanFile::open_on(NEXT, &path, Access::ReadOnly, author()).unwrap();
        assert_eq!(file.plan().area.outline, "380-2023-next");
        drop(file);
        assert!(std::fs::read(&path).unwrap() == before, "the file changed");
        assert_eq!(names(folder.path()), ["vanha.laadin"]);
    }
}
