-- Times are UTC to the second, days ISO 8601, folded names as fold(x) gives them.

CREATE TABLE program (
    version TEXT NOT NULL -- of the program that last changed the tables
) STRICT;

-- Who has the record open for writing; a row whose process is gone tells of a crash.
CREATE TABLE writers (
    process INTEGER NOT NULL,
    host TEXT NOT NULL,
    started TEXT NOT NULL, -- the process, for its number may be used again
    since TEXT NOT NULL
) STRICT;

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    engine TEXT,
    version TEXT NOT NULL, -- of the program
    started TEXT NOT NULL,
    ended TEXT,
    reports INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE reports (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    given_id TEXT NOT NULL, -- before it was made unique
    sha256 TEXT NOT NULL,
    origin TEXT NOT NULL,
    url TEXT,
    publisher TEXT,
    title TEXT,
    byline TEXT,
    published TEXT,
    published_basis TEXT,
    language TEXT,
    found TEXT NOT NULL,
    text TEXT, -- null once forgotten
    passages TEXT NOT NULL,
    engine TEXT,
    read_at TEXT NOT NULL,
    known_on TEXT NOT NULL, -- the day of publication, or else of reading
    run INTEGER NOT NULL REFERENCES runs (id),
    version INTEGER NOT NULL,
    superseded_by TEXT REFERENCES reports (id),
    forgotten_at TEXT
) STRICT;
CREATE INDEX reports_given_id ON reports (given_id);
CREATE INDEX reports_url ON reports (url) WHERE url IS NOT NULL;
CREATE INDEX reports_origin ON reports (origin);
CREATE INDEX reports_known_on ON reports (known_on);
CREATE INDEX reports_superseded_by ON reports (superseded_by) WHERE superseded_by IS NOT NULL;

CREATE VIRTUAL TABLE report_words USING fts5 (
    title, text, content = 'reports', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE claims (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    given_id TEXT NOT NULL, -- before it was made unique
    report TEXT NOT NULL REFERENCES reports (id),
    kind TEXT NOT NULL,
    line TEXT, -- as the contract prints it; null once forgotten
    span_start INTEGER NOT NULL, -- the words it is about
    span_end INTEGER NOT NULL,
    rule TEXT NOT NULL,
    confidence REAL NOT NULL,
    source TEXT, -- the last in its chain
    event_type TEXT,
    place TEXT,
    place_names TEXT, -- folded, with the divisions and the country it lies in: |idlib|idlib governorate|syr|
    country TEXT,
    lat REAL,
    lon REAL,
    day_from TEXT,
    day_to TEXT,
    stance TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES runs (id),
    superseded_by_run INTEGER REFERENCES runs (id),
    superseded_at TEXT
) STRICT;
CREATE INDEX claims_report ON claims (report);
CREATE INDEX claims_event_type ON claims (event_type) WHERE event_type IS NOT NULL;
CREATE INDEX claims_day_from ON claims (day_from) WHERE day_from IS NOT NULL;

CREATE TABLE claim_parties (
    claim INTEGER NOT NULL REFERENCES claims (seq),
    role TEXT NOT NULL, -- actor, target, source, by, victim, addressee
    name TEXT NOT NULL, -- folded
    party TEXT, -- its id
    PRIMARY KEY (claim, role, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE corrections (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    target_kind TEXT NOT NULL, -- claim, incident
    target TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT, -- JSON; null once forgotten
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    why TEXT,
    moved_from TEXT, -- the entry this one carries on after a rereading
    undone_by TEXT,
    undone_at TEXT
) STRICT;
CREATE INDEX corrections_target ON corrections (target);

CREATE TABLE pairs (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    same INTEGER NOT NULL, -- 1 same, 0 not the same
    one TEXT NOT NULL REFERENCES claims (id),
    other TEXT NOT NULL REFERENCES claims (id),
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    why TEXT,
    moved_from TEXT,
    undone_by TEXT,
    undone_at TEXT
) STRICT;
CREATE INDEX pairs_one ON pairs (one);
CREATE INDEX pairs_other ON pairs (other);

-- What became of every row of reports, claims, corrections and pairs; no words, so that nothing here needs forgetting.
CREATE TABLE history (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject_table TEXT NOT NULL,
    subject INTEGER NOT NULL, -- its seq
    row_hash TEXT NOT NULL, -- SHA-256 of the row as it then was
    payload TEXT,
    hash TEXT NOT NULL -- SHA-256 of the previous entry's hash and this entry, in hexadecimal
) STRICT;
CREATE INDEX history_subject ON history (subject_table, subject, seq);
