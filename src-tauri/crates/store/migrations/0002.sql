-- Version 2: the colour of documents, and what councils are asked to decide.

ALTER TABLE area ADD COLUMN accent TEXT;

CREATE TABLE proposal_points (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    municipality TEXT,
    text_fi TEXT, text_sv TEXT
) STRICT, WITHOUT ROWID;
