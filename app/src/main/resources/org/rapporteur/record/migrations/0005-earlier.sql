-- What lists and maps showed of incidents before the last of their reports was known. The other columns are those of incidents,
-- null where the claims that were known made none.
CREATE TABLE earlier_incidents (
    incident INTEGER NOT NULL REFERENCES incidents (seq),
    known_from TEXT NOT NULL, -- the first day on which it was known so
    card TEXT,
    type TEXT,
    place TEXT,
    own_place_names TEXT,
    words TEXT,
    parties TEXT,
    sources TEXT,
    disputes TEXT,
    stances TEXT,
    background INTEGER,
    own_from TEXT,
    own_to TEXT,
    known_on TEXT,
    known_last TEXT, -- of those that were known
    latest_figure TEXT,
    killed_low INTEGER,
    killed_best INTEGER,
    killed_high INTEGER,
    injured_low INTEGER,
    injured_best INTEGER,
    injured_high INTEGER,
    origins INTEGER,
    claims INTEGER,
    harms INTEGER,
    other_harms TEXT,
    lat REAL,
    lon REAL,
    country TEXT,
    admin1 TEXT,
    admin2 TEXT,
    precision TEXT,
    reports TEXT,
    PRIMARY KEY (incident, known_from)
) STRICT, WITHOUT ROWID;

-- So that the incidents are made anew, with these, when the record is next written to.
DELETE FROM resolution;
