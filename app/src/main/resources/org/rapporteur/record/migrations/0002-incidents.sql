-- What claims, corrections and pairs make together. All of it but the codes can be made anew from these, so that the history
-- says nothing of it.

CREATE TABLE resolution (
    version TEXT NOT NULL -- of what put the tellings together
) STRICT;

CREATE TABLE tellings (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    report TEXT NOT NULL REFERENCES reports (id),
    incident INTEGER REFERENCES incidents (seq),
    json TEXT NOT NULL
) STRICT;
CREATE INDEX tellings_report ON tellings (report);
CREATE INDEX tellings_incident ON tellings (incident);

CREATE TABLE telling_claims (
    claim TEXT PRIMARY KEY REFERENCES claims (id),
    telling INTEGER NOT NULL REFERENCES tellings (seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_claims_telling ON telling_claims (telling);

CREATE TABLE telling_keys (
    key INTEGER NOT NULL, -- 64 bits of the key's hash
    telling INTEGER NOT NULL REFERENCES tellings (seq),
    PRIMARY KEY (key, telling)
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_keys_telling ON telling_keys (telling);

-- Each pair twice, once from either side.
CREATE TABLE telling_pairs (
    telling TEXT NOT NULL REFERENCES tellings (id),
    other TEXT NOT NULL REFERENCES tellings (id),
    likeness REAL NOT NULL,
    PRIMARY KEY (telling, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_pairs_other ON telling_pairs (other);

-- Incidents, by tellings of each, that may be one.
CREATE TABLE doubts (
    one TEXT NOT NULL REFERENCES tellings (id),
    other TEXT NOT NULL REFERENCES tellings (id),
    likeness REAL NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX doubts_other ON doubts (other);

CREATE TABLE signatures (
    report TEXT PRIMARY KEY REFERENCES reports (id),
    signature TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE signature_bands (
    band INTEGER NOT NULL,
    report TEXT NOT NULL REFERENCES reports (id),
    PRIMARY KEY (band, report)
) STRICT, WITHOUT ROWID;
CREATE INDEX signature_bands_report ON signature_bands (report);

-- Each pair twice, once from either side.
CREATE TABLE copies (
    report TEXT NOT NULL REFERENCES reports (id),
    other TEXT NOT NULL REFERENCES reports (id),
    PRIMARY KEY (report, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_other ON copies (other);

-- The columns after code are null where the claims make no incident. Those that filters ask for hold what any of the claims
-- tells, so that an incident is found by whatever some of its claims make of it.
CREATE TABLE incidents (
    seq INTEGER PRIMARY KEY,
    code TEXT UNIQUE,
    type TEXT,
    place TEXT,
    place_names TEXT, -- as of claims
    country TEXT,
    lat REAL,
    lon REAL,
    day_from TEXT, -- of a claim that tells no day, the day its report was known
    day_to TEXT,
    killed_low INTEGER,
    killed_best INTEGER,
    killed_high INTEGER,
    injured_low INTEGER,
    injured_best INTEGER,
    injured_high INTEGER,
    known_on TEXT -- of the first report
) STRICT;
CREATE INDEX incidents_day_from ON incidents (day_from);

CREATE TABLE incident_parties (
    incident INTEGER NOT NULL REFERENCES incidents (seq),
    name TEXT NOT NULL, -- folded
    party TEXT NOT NULL, -- its id, or nothing
    PRIMARY KEY (incident, name, party)
) STRICT, WITHOUT ROWID;

-- Every code that was ever given. No code is given again.
CREATE TABLE codes (
    seq INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    now TEXT NOT NULL -- the code of the incident that it has become
) STRICT;
CREATE INDEX codes_series ON codes (series, number);
CREATE INDEX codes_now ON codes (now);

CREATE TABLE claim_codes (
    claim TEXT PRIMARY KEY REFERENCES claims (id),
    first TEXT NOT NULL, -- of the first incident it was in
    code TEXT NOT NULL -- of the last
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_codes_code ON claim_codes (code);

-- Totals, which no incident holds.
CREATE INDEX claims_totals ON claims (report) WHERE kind = 'casualties' AND superseded_by_run IS NULL
    AND (instr(line, '"basis":"window"') > 0 OR instr(line, '"basis":"cumulative"') > 0);
