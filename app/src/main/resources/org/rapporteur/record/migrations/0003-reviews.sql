-- What people say of how far the work on an incident is. A column that is null says nothing of that.
CREATE TABLE reviews (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    incident TEXT NOT NULL REFERENCES codes (code), -- its code when it was said
    state TEXT,
    assignee TEXT, -- empty for nobody
    note TEXT, -- null, too, once forgotten
    who TEXT NOT NULL,
    at TEXT NOT NULL,
    undone_by TEXT,
    undone_at TEXT
) STRICT;
CREATE INDEX reviews_incident ON reviews (incident);
