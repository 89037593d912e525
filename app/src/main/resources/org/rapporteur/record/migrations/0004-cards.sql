-- What lists and maps show of an incident, so that nobody needs to make it of its claims for that.
ALTER TABLE incidents ADD COLUMN card TEXT; -- JSON
ALTER TABLE incidents ADD COLUMN own_from TEXT; -- the incident's own days, null where nothing tells
ALTER TABLE incidents ADD COLUMN own_to TEXT;
ALTER TABLE incidents ADD COLUMN own_place_names TEXT; -- as place_names, of the incident's place alone
ALTER TABLE incidents ADD COLUMN parties TEXT; -- folded names and ids of those who took part: |syria|SYR|
ALTER TABLE incidents ADD COLUMN sources TEXT; -- folded, who says so and who published it: |red cross|mpa|
ALTER TABLE incidents ADD COLUMN disputes TEXT; -- fields: |killed|happened|
ALTER TABLE incidents ADD COLUMN stances TEXT; -- of any of its claims: |asserted|denied|
ALTER TABLE incidents ADD COLUMN background INTEGER; -- 1 where it is told as history alone
ALTER TABLE incidents ADD COLUMN origins INTEGER;
ALTER TABLE incidents ADD COLUMN claims INTEGER; -- how many
ALTER TABLE incidents ADD COLUMN harms INTEGER; -- how many kinds of harm are counted
ALTER TABLE incidents ADD COLUMN reports TEXT; -- the numbers (seq) of those that tell of it: 12,15
ALTER TABLE incidents ADD COLUMN words TEXT; -- of its title, folded, a bar before and after
ALTER TABLE incidents ADD COLUMN admin1 TEXT; -- of the place
ALTER TABLE incidents ADD COLUMN admin2 TEXT;
ALTER TABLE incidents ADD COLUMN precision TEXT;
ALTER TABLE incidents ADD COLUMN other_harms TEXT; -- JSON: ranges of harms that have no columns; null where there are none
ALTER TABLE incidents ADD COLUMN latest_figure TEXT; -- the day on which its newest figure came out
ALTER TABLE incidents ADD COLUMN known_last TEXT; -- of the last report
ALTER TABLE incidents ADD COLUMN revision INTEGER NOT NULL DEFAULT 0; -- the history's last number when it was settled
CREATE INDEX incidents_revision ON incidents (revision);

-- For those that nobody has looked at: the least sure first.
CREATE INDEX claims_confidence ON claims (kind, confidence) WHERE superseded_by_run IS NULL;

-- For lists of reports, which need none of their long rows to be counted.
DROP INDEX reports_known_on;
CREATE INDEX reports_listed ON reports (known_on, superseded_by, forgotten_at, read_at);

-- So that the incidents are made anew, with their cards, when the record is next written to.
DELETE FROM resolution;
