-- Version 1 of the .laadin file.
--
-- How a field of the plan's JSON form is stored is told by its columns:
--   name_fi, name_sv   a text in both languages
--   name_json          a list or another nested value, as JSON
--   name               a text or a whole number; NULL when the field is missing
--   no column          a map by year: one row of `cells` for each key, so that two people who change
--                      different years of a line don't meet
-- `position` orders the rows of a table: it is a fraction written in base 36, so a row that is inserted or
-- moved needs no other row to change.

-- What this file is, written once.
CREATE TABLE file (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'file'),
    lineage TEXT NOT NULL,
    created TEXT NOT NULL,
    author TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The plan.

CREATE TABLE area (
    id TEXT NOT NULL PRIMARY KEY CHECK (id = 'area'),
    outline TEXT,
    name_fi TEXT, name_sv TEXT,
    title_fi TEXT, title_sv TEXT,
    model TEXT,
    responsible TEXT,
    register_number TEXT,
    first_year INTEGER,
    dated TEXT,
    deadline TEXT,
    contact_fi TEXT, contact_sv TEXT,
    contact_email TEXT,
    contact_phone TEXT,
    body_fi TEXT, body_sv TEXT,
    connected_fi TEXT, connected_sv TEXT,
    exemption_fi TEXT, exemption_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE members (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    municipality TEXT,
    seats INTEGER,
    joined TEXT,
    served_fi TEXT, served_sv TEXT,
    own_services_fi TEXT, own_services_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    "table" TEXT,
    retrieved TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE indicators (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    measures TEXT,
    unit_fi TEXT, unit_sv TEXT,
    decimals INTEGER,
    formula_json TEXT,
    group_fi TEXT, group_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE statistics (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    indicator TEXT,
    subject TEXT,
    period TEXT,
    value TEXT,
    status TEXT,
    source TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE chapters (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    parent TEXT,
    item INTEGER,
    title_fi TEXT, title_sv TEXT,
    label TEXT,
    answers_json TEXT,
    tables_json TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE blocks (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    chapter TEXT,
    kind TEXT,
    source TEXT,
    fi_json TEXT,
    sv_json TEXT,
    translation TEXT,
    translated_from TEXT,
    attachment TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE scenarios (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    members_json TEXT,
    note_fi TEXT, note_sv TEXT
) STRICT, WITHOUT ROWID;

-- By year: amounts, counts, prices.
CREATE TABLE budget_lines (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    scenario TEXT,
    account TEXT,
    kind TEXT,
    municipality TEXT,
    pool TEXT,
    calculation TEXT,
    unit_fi TEXT, unit_sv TEXT,
    percent TEXT,
    of_json TEXT,
    rounding TEXT,
    note_fi TEXT, note_sv TEXT
) STRICT, WITHOUT ROWID;

-- By year: person_years.
CREATE TABLE personnel (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    function_fi TEXT, function_sv TEXT,
    scenario TEXT,
    municipality TEXT,
    office TEXT,
    origin TEXT,
    note_fi TEXT, note_sv TEXT
) STRICT, WITHOUT ROWID;

-- By year: amounts, actuals.
CREATE TABLE pools (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    kind TEXT,
    "key" TEXT,
    note_fi TEXT, note_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE keys (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    kind TEXT,
    criteria_json TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE payments (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    municipality TEXT,
    year INTEGER,
    month INTEGER,
    amount TEXT
) STRICT, WITHOUT ROWID;

-- By year: by_actual, by_criteria, amounts.
CREATE TABLE state_transfers (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    municipality TEXT,
    status TEXT,
    source TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE benefit_ladders (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    benefit TEXT,
    "from" TEXT,
    steps_json TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE benefit_liabilities (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    municipality TEXT,
    year INTEGER,
    benefit TEXT,
    stated TEXT,
    spells_json TEXT,
    status TEXT,
    source TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE stated_figures (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    quantity TEXT,
    stated TEXT,
    step TEXT,
    place_fi TEXT, place_sv TEXT
) STRICT, WITHOUT ROWID;

-- By year: volume, cost.
CREATE TABLE services (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    service TEXT,
    name_fi TEXT, name_sv TEXT,
    production_json TEXT,
    producer_fi TEXT, producer_sv TEXT,
    clients_json TEXT,
    offices_json TEXT,
    languages_json TEXT,
    volume_unit_fi TEXT, volume_unit_sv TEXT,
    threshold TEXT,
    solution_fi TEXT, solution_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE thresholds (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    amount TEXT,
    basis_fi TEXT, basis_sv TEXT,
    "from" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE offices (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    municipality TEXT,
    kind TEXT,
    address_fi TEXT, address_sv TEXT,
    latitude TEXT,
    longitude TEXT,
    services_fi TEXT, services_sv TEXT,
    languages_json TEXT,
    hours_fi TEXT, hours_sv TEXT,
    access_fi TEXT, access_sv TEXT,
    staff TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE partners (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    kind TEXT,
    form_fi TEXT, form_sv TEXT,
    agreement_fi TEXT, agreement_sv TEXT,
    state TEXT,
    contact_fi TEXT, contact_sv TEXT,
    items_json TEXT,
    clients_json TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE measures (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    theme TEXT,
    objective_fi TEXT, objective_sv TEXT,
    measure_fi TEXT, measure_sv TEXT,
    responsible_fi TEXT, responsible_sv TEXT,
    when_fi TEXT, when_sv TEXT,
    indicator_fi TEXT, indicator_sv TEXT,
    baseline_fi TEXT, baseline_sv TEXT,
    target_fi TEXT, target_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE change_scenarios (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    kind TEXT,
    trigger_fi TEXT, trigger_sv TEXT,
    experience_fi TEXT, experience_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE action_cards (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    scenario TEXT,
    phase TEXT,
    action_fi TEXT, action_sv TEXT,
    responsible_fi TEXT, responsible_sv TEXT,
    partners_fi TEXT, partners_sv TEXT,
    resources_fi TEXT, resources_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE goals (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    objective_fi TEXT, objective_sv TEXT,
    indicator_fi TEXT, indicator_sv TEXT,
    baseline_fi TEXT, baseline_sv TEXT,
    target_fi TEXT, target_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE milestones (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name_fi TEXT, name_sv TEXT,
    kind TEXT,
    "from" TEXT,
    "to" TEXT,
    municipality TEXT,
    responsible_fi TEXT, responsible_sv TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE decisions (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    municipality TEXT,
    body_fi TEXT, body_sv TEXT,
    date TEXT,
    section TEXT,
    register_number TEXT,
    result TEXT,
    version TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE versions (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    name TEXT,
    frozen TEXT,
    author TEXT,
    sha256 TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE comments (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    place_json TEXT,
    author TEXT,
    written TEXT,
    text TEXT,
    answers TEXT,
    assignee TEXT,
    due TEXT,
    settled TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE attachments (
    id TEXT NOT NULL PRIMARY KEY,
    position TEXT NOT NULL,
    file_name TEXT,
    media_type TEXT,
    sha256 TEXT,
    size INTEGER,
    role TEXT,
    alternative_fi TEXT, alternative_sv TEXT,
    title_fi TEXT, title_sv TEXT,
    chapter TEXT
) STRICT, WITHOUT ROWID;

-- Values by year: of which table, of which row, which field, which year.
CREATE TABLE cells (
    owner_table TEXT NOT NULL,
    owner TEXT NOT NULL,
    field TEXT NOT NULL,
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner_table, owner, field, "key")
) STRICT, WITHOUT ROWID;

-- What has happened to it.

-- `changeset` is a changeset of SQLite's session extension. A step is `done`; `undone` when it can be redone;
-- `dropped` when it was undone and something else was done instead; `kept` when it can't be undone (a version
-- was frozen).
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    changeset BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'kept')),
    undone_at TEXT,
    undone_by TEXT
) STRICT;

-- The plan as it was when a version was frozen. Nothing in the program changes it, and the file itself refuses to.
CREATE TABLE versions_content (
    id TEXT NOT NULL PRIMARY KEY,
    sha256 TEXT NOT NULL,
    json BLOB NOT NULL
) STRICT;

CREATE TRIGGER versions_content_stays BEFORE UPDATE ON versions_content
BEGIN SELECT RAISE(ABORT, 'a frozen version never changes'); END;

CREATE TRIGGER versions_content_remains BEFORE DELETE ON versions_content
BEGIN SELECT RAISE(ABORT, 'a frozen version is never removed'); END;

CREATE TABLE attachment_content (
    sha256 TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
