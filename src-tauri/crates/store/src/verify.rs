use crate::file::check_whole;
use crate::rows::{read, to_plan};
use crate::version::parse;
use crate::{PlanFile, StoreError};
use std::collections::HashSet;

/// What [`PlanFile::verify`] looked at and what it found.
#[derive(Debug)]
pub struct Report {
    /// How many rows the plan has.
    pub rows: usize,
    /// How many frozen versions were proven by their hash.
    pub versions: usize,
    /// How many attachments were proven by their hash.
    pub attachments: usize,
    /// What isn't in order; empty for a sound file.
    pub problems: Vec<Problem>,
}

/// Something that isn't in order in a file.
#[derive(Debug)]
pub enum Problem {
    /// Pages, a row, a version or an attachment, as the error says.
    Unsound(StoreError),
    /// The plan in memory isn't what the file says.
    Differs,
    /// A version is listed, and its content is in another file.
    VersionElsewhere {
        /// Which version.
        id: String,
    },
    /// An attachment is listed, and its bytes aren't here.
    AttachmentElsewhere {
        /// The attachment's row.
        id: String,
    },
}

impl PlanFile {
    /// Checks everything that can be checked: SQLite's pages, every value of the plan, that memory and file agree, the hash
    /// of every frozen version and attachment. Reads the whole file.
    ///
    /// # Errors
    /// Only when the file can't be read at all; what is wrong with it is in the report.
    pub fn verify(&self) -> Result<Report, StoreError> {
        let mut report = Report {
            rows: self.rows.count(),
            versions: 0,
            attachments: 0,
            problems: Vec::new(),
        };
        report.note(check_whole(&self.conn, &self.path, "integrity_check"));
        match read(&self.conn, &self.layout).and_then(|rows| Ok((to_plan(&rows, &self.layout)?, rows))) {
            Ok((plan, rows)) if plan == self.plan && rows.tables == self.rows.tables => {}
            Ok(_) => report.problems.push(Problem::Differs),
            Err(error) => report.problems.push(Problem::Unsound(error)),
        }
        self.verify_versions(&mut report)?;
        self.verify_attachments(&mut report)?;
        Ok(report)
    }

    fn verify_versions(&self, report: &mut Report) -> Result<(), StoreError> {
        for version in &self.plan.versions {
            match self
                .proven(&version.id, Some(&version.sha256))
                .and_then(|json| parse(&version.id, &json))
            {
                Ok(_) => report.versions += 1,
                Err(StoreError::VersionMissing { id }) => report.problems.push(Problem::VersionElsewhere { id }),
                Err(error) => report.problems.push(Problem::Unsound(error)),
            }
        }
        let listed: HashSet<&str> = self.plan.versions.iter().map(|version| version.id.as_str()).collect();
        for id in self.texts("SELECT id FROM versions_content ORDER BY id")? {
            if !listed.contains(id.as_str()) {
                let detail = "its row is missing".to_owned();
                report
                    .problems
                    .push(Problem::Unsound(StoreError::VersionDamaged { id, detail }));
            }
        }
        Ok(())
    }

    fn verify_attachments(&self, report: &mut Report) -> Result<(), StoreError> {
        let kept = self.texts("SELECT sha256 FROM attachment_content ORDER BY sha256")?;
        for hash in &kept {
            report.attachments += usize::from(report.note(self.attachment(hash).map(|_| ())));
        }
        let kept: HashSet<String> = kept.into_iter().collect();
        let elsewhere = self
            .plan
            .attachments
            .iter()
            .filter(|attachment| !kept.contains(&attachment.sha256));
        let elsewhere = elsewhere.map(|attachment| Problem::AttachmentElsewhere {
            id: attachment.id.to_string(),
        });
        report.problems.extend(elsewhere);
        Ok(())
    }

    fn texts(&self, sql: &str) -> Result<Vec<String>, StoreError> {
        let mut statement = self.conn.prepare(sql)?;
        let texts = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(texts)
    }
}

impl Report {
    /// Notes what is wrong; true when nothing is.
    fn note(&mut self, checked: Result<(), StoreError>) -> bool {
        checked
            .map_err(|error| self.problems.push(Problem::Unsound(error)))
            .is_ok()
    }
}
