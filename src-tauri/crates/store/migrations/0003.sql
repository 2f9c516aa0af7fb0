-- Version 3: amounts that follow from growth, person-years and state transfers; keys compared; the words of sources.
--
-- By year, in `cells`: budget_lines.growth, personnel.salaries.

ALTER TABLE budget_lines ADD COLUMN group_fi TEXT;
ALTER TABLE budget_lines ADD COLUMN group_sv TEXT;
ALTER TABLE budget_lines ADD COLUMN counterpart TEXT;

ALTER TABLE personnel ADD COLUMN on_costs TEXT;
ALTER TABLE personnel ADD COLUMN line TEXT;

ALTER TABLE pools ADD COLUMN alternatives_json TEXT;

CREATE TABLE source_labels (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    label TEXT,
    "table" TEXT,
    indicator TEXT
) STRICT, WITHOUT ROWID;
