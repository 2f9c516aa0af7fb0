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
