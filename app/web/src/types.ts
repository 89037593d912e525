/**
 * What the API answers. Lines of the contract (docs/contract) keep their shape: a `Claim` here is a line of type `claim`.
 * Offsets are UTF-16, so `text.slice(start, end)` works. Absent is unknown. Days are ISO 8601 dates, instants end in Z.
 */

export interface Span { text: string; start: number; end: number }
export interface Interval { start?: string; end?: string }
export interface Range { low?: number; best: number; high?: number }
export interface PlaceFields { name: string; country?: string; admin1?: string; lat?: number; lon?: number; gazetteer?: string; precision?: string }
export interface Somebody { name: string; id?: string; type?: string; codes?: { country?: string; role?: string } }
export type Party = Somebody & Span;
export interface Link { source?: Party; cue?: Span; act?: string; medium?: string }
export interface Count { low?: number; high?: number; approximate: boolean; text?: string }
export type Harm = "killed" | "injured" | "missing" | "abducted" | "displaced";

export interface Claim {
  type: "claim"; id: string; report: string; kind: "statement" | "event" | "casualties";
  evidence: Span[]; chain: Link[];
  polarity: "positive" | "negative"; modality: string; stance: string; rule: string; confidence: number;
  // statements
  form?: string; content?: Span; contains?: string[]; addressee?: Party; negated?: boolean;
  // casualties
  casualties?: Partial<Record<Harm, Count>> & {
    of?: ({ group: string } & Partial<Record<Harm, Count>>)[]; group?: string; basis: string;
    place?: PlaceFields & Span; time?: Interval & { text?: string; basis?: string };
    by?: Party[]; cause?: Span; victims?: (Party & { age?: number; sex?: string })[];
  };
  // events
  event?: {
    type: string; mode?: string; phase?: string; trigger: Span; actors: Party[]; targets: Party[];
    weapon?: Span & { kind?: string }; place?: PlaceFields & Span; time?: Interval & { text?: string; basis?: string };
    background?: boolean; codes: Record<string, string>;
  };
}
export interface Report {
  type: "report"; id: string; sha256: string; origin: string; url?: string; publisher?: string; publisherBasis?: string;
  title?: string; byline?: string; published?: { date: string; basis: string }; language?: string; engine?: string;
  text: string; passages: { start: number; end: number; role: string }[];
}
export type DisputeField = Harm | "actor" | "target" | "place" | "time" | "happened";
export interface Incident {
  type: "incident"; id: string;
  event: { type: string; mode?: string; actors: Somebody[]; targets: Somebody[]; weapon?: { kind: string }; time?: Interval; place?: PlaceFields; background?: boolean; codes: Record<string, string> };
  claims: string[]; reports: number; outlets: number; origins: number;
  killed?: Range; injured?: Range; missing?: Range; abducted?: Range; displaced?: Range;
  disputes: { field: DisputeField; versions: { value: unknown; claims: string[] }[] }[];
}
export interface Account { type: "account"; incident: string; party: Somebody; stance: "accepts" | "rejects" | "differs" | "silent"; claims: string[]; concedes?: Partial<Record<Harm, Count>> }
export interface TollPart { incident?: string; claims: string[]; killed?: Range; injured?: Range; missing?: Range; abducted?: Range; displaced?: Range; counted: boolean; why: string }
export interface Toll {
  type: "toll"; policy: string; asOf: string; latestFigure?: string; incidents: number; from?: string; to?: string; place?: string; party?: string; group?: string;
  killed?: Range; injured?: Range; missing?: Range; abducted?: Range; displaced?: Range; parts?: TollPart[];
}
export interface Position { type: "position"; id: string; party: Somebody; speaker?: string; act: string; about: string; time?: Interval; claims: string[]; changes?: string }
export type CellState = "nothing-read" | "none-alleged" | "unchecked" | "alleged" | "denied" | "confirmed";
export interface Cell { date: string; party?: Somebody; term: string; state: CellState; alleged: number; confirmed: number; denied: number; named: number; inferred: number; origins: number; claims: string[] }
export interface Ceasefire { type: "ceasefire"; id: string; name: string; parties: Somebody[]; area?: PlaceFields; declared?: boolean; phases: { phase: string; from?: string; to?: string; claims: string[] }[]; days: Cell[] }

// ---- what the API wraps around these ----

/** `GET /api/desk`: the rail. */
export interface Desk {
  record: string; version: string; engine: string; who: string; readOnly: boolean;
  /** Whether whoever looks has logged in, and can log out. */
  session: boolean;
  /** The first and last day on which a report was known; absent where the record is empty. */
  days?: { first: string; last: string };
  counts: { reports: number; claims: number; incidents: number; unchecked: number; doubts: number; voices?: number };
  /** How the latest ceasefire stands ("in force", "ended" …); absent where there is none, or where it is still being worked out. */
  ceasefire?: string;
  policies: { key: string; rule: string }[];
  /** Formats of `/api/export`. */
  formats: string[];
  /** Changes whenever anything in the record does. */
  revision: number;
}

/** A line of the list of incidents. */
export interface IncidentRow {
  code: string; title: string; type: string; mode?: string;
  /** First and last day; absent where no claim tells. */
  from?: string; to?: string;
  place?: string; lat?: number; lon?: number; country?: string;
  /** For people: "unknown → aid convoy". */
  by: string[]; to_whom: string[];
  killed?: Range; injured?: Range;
  reports: number; outlets: number; origins: number;
  /** Fields in dispute; empty where nothing is. */
  disputes: DisputeField[];
  background?: boolean;
  /** How far the work is: to-do, in-progress, help-needed, ready, done, set-aside. */
  state: string; assignee?: string;
  /** How many of its claims a person has accepted or rejected, of how many. */
  checked: number; claims: number;
}
/** A term of the search, as it was understood. */
export interface Term { field: string; op: ":" | ">" | ">=" | "<" | "<=" | "="; value: string; text: string; start: number; end: number }
/** `GET /api/incidents?q&known-by&sort&offset&limit`; sort is `-day` (latest first, the default), `day`, `killed`, `origins`, `checked`. */
export interface IncidentList { total: number; reports: number; terms: Term[]; items: IncidentRow[] }
/** `GET /api/incidents/days?q&known-by`: the bars. Terms `since:` and `until:` of `q` don't count here, so that the brush keeps its surroundings. */
export interface IncidentDays { days: { day: string; incidents: number; killed: number }[]; undated: number }
/** `GET /api/incidents/places?q&known-by`: the map. Above 2,000 circles those of one place are one, with `codes` cut at 50. */
export interface IncidentPlaces { places: { lat: number; lon: number; name: string; incidents: number; killed?: Range; disputed: boolean; codes: string[] }[]; unplaced: number }

/** Words of a report with where they stand: what every figure leads to. */
export interface Evidence { claim: string; report: string; quote: string; publisher?: string; title?: string; published?: string; source?: string; kind: Claim["kind"]; stance: string }
/** `GET /api/incidents/{code}?known-by`. */
export interface IncidentPage {
  row: IncidentRow; incident: Incident; earlierCodes: string[];
  /** One or two sentences for people. */
  summary: string;
  /** One column an origin. Each cell lists what that origin gave, the earliest first. */
  versions: { origin: string; through: string[]; cells: Partial<Record<"killed" | "injured" | "missing" | "abducted" | "displaced" | "actor" | "target" | "how" | "place" | "time" | "happened", { value: string; day?: string; stance: string; evidence: Evidence }[]>> }[];
  accounts: (Account & { evidence: Evidence[] })[];
  /** How the toll became known: at each day on which a figure came out, what the toll was then, and who gave it. */
  known: { day: string; killed?: Range; injured?: Range; figures: { origin: string; words: string; low?: number; high?: number; evidence: Evidence }[] }[];
  evidence: Evidence[];
  reviews: Review[]; pairs: Pair[];
  doubts: Doubt[];
}
export interface Review { id: string; incident: string; state?: string; assignee?: string; note?: string; who: string; at: string; undoneBy?: string }
export interface Correction { id: string; kind: "claim" | "incident"; target: string; field: string; value?: unknown; who: string; at: string; why?: string; undoneBy?: string }
export interface Pair { id: string; same: boolean; one: string; other: string; who: string; at: string; why?: string; undoneBy?: string }
/** Two incidents that may be one. `differs` names the fields that differ. */
export interface Doubt { one: IncidentRow; other: IncidentRow; likeness: number; reasons: { text: string; weight: number }[]; differs: string[] }

/** `GET /api/reports?q&known-by&offset&limit`: the latest first. What was searched for stands in `snippet` between U+0002 and U+0003. */
export interface ReportRow { id: string; title: string; publisher?: string; published?: string; readAt: string; claims: number; checked: number; copies: number; version: number; snippet?: string }
export interface ReportList { total: number; terms: Term[]; items: ReportRow[] }
/** What people have said of a claim. `state` is `unchecked`, `accepted`, `rejected` or `corrected`. */
export interface Checked { state: "unchecked" | "accepted" | "rejected" | "corrected"; corrections: Correction[] }
/** `GET /api/reports/{id}`. */
export interface ReportPage {
  report: Report; row: ReportRow;
  /** In the order of the text. `as` is the claim as corrections left it; `rightOf100` how many of 100 such claims are right, where that was measured. */
  claims: (Claim & { checked: Checked; incident?: string; words: string; rightOf100?: number })[];
  /** Incidents that its claims are in, with what others say of them. */
  incidents: { row: IncidentRow; others: Evidence[] }[];
  copies: ReportRow[];
}
/** `GET /api/claims?id=…&id=…`, at most 200. */
export interface Claims { items: { claim: Claim; evidence: Evidence; checked: Checked; incident?: string; words: string }[] }

/** `GET /api/toll?q&known-by&policy&group&harm&split=party|place|group`. */
export interface TollPage {
  toll: Toll; rule: string; note?: string; harm: Harm; ageDays?: number;
  /** The sum up to and with each day. */
  series: { day: string; low?: number; best: number; high?: number }[];
  /** What `toll.parts` are of, by incident code, and how their totals are worded. */
  rows: Record<string, IncidentRow>;
  evidence: Record<string, Evidence>;
  split?: { name: string; range: Range; incidents: number; series: { day: string; low?: number; best: number; high?: number }[] }[];
}
/** `GET /api/ceasefires?known-by&checked`. */
export interface Ceasefires { items: (Ceasefire & { summary: string; first: string; last: string })[]; evidence: Record<string, Evidence>; pending?: boolean }
/** `GET /api/voices?q&known-by`. */
export interface Voices {
  parties: { party: Somebody; positions: (Position & { evidence: Evidence[] })[] }[];
  /** Who is quoted most: statements by speaker, and through how many outlets. */
  speakers: { name: string; statements: number; denied: number; outlets: number; latest: Evidence[] }[];
  /** Who relays whom: `from` an outlet, `to` whom it quotes. */
  relays: { from: string; to: string; statements: number }[];
  pending?: boolean;
}
/** `GET /api/review?q&known-by&limit`: unchecked claims, least sure and most consequential first. */
export interface ReviewQueue {
  total: number; items: { claim: Claim; evidence: Evidence; checked: Checked; incident?: IncidentRow; words: string; why: string }[];
  doubts: Doubt[];
  done: { id: string; at: string; who: string; words: string; undone: boolean; target: string; report?: string }[];
}
/** `GET /api/today?since&known-by`: `since` an instant; without it, all of the last day. Each sentence with its evidence. */
export interface Today {
  since?: string; asOf?: string;
  reports: { total: number; fresh: number; latest: ReportRow[] };
  ceasefires: { id: string; name: string; state: string; summary: string; evidence: Evidence[] }[];
  /** New or changed incidents, by place. */
  places: { name: string; incidents: IncidentRow[] }[];
  toll: { harm: Harm; now?: Range; before?: Range; latestFigure?: string; ageDays?: number; from: string; to: string }[];
  disputes: { row: IncidentRow; field: DisputeField; sides: { words: string; evidence: Evidence[] }[] }[];
  /** This week of the record against the mean of the four before, by place; the funnel tells our backlog from a lull. */
  weeks: { name: string; now: number; before: number }[];
  funnel: { day: string; reports: number; incidents: number; checked: number }[];
}
/** `GET /api/search?q&known-by`: everything that the words find. */
export interface Search { terms: Term[]; problem?: string; reports: ReportRow[]; reportsTotal: number; incidents: IncidentRow[]; incidentsTotal: number }
/** `GET /api/suggest?q&at`: what could stand at the caret; `insert` takes the place of `start`…`end`. */
export interface Suggestions { items: { label: string; detail?: string; insert: string; start: number; end: number }[] }

/**
 * Writes: JSON, with the header `Idempotency-Key` (a UUID; the same twice is one). Each answers with `{ "id": "c-17" }`, which
 * `POST /api/undo {"id"}` takes back (without an id, the latest that stands).
 *   POST /api/claims/{id}/corrections   {"field": "accepted", "value": true, "why"?}
 *   POST /api/pairs                     {"one", "other", "same", "why"?}              two claims
 *   POST /api/incidents/pairs           {"one", "other", "same", "why"?}              two incidents
 *   POST /api/incidents/{code}/split    {"claims": […], "why"?}
 *   POST /api/incidents/{code}/reviews  {"state"?, "assignee"?, "note"?}
 *   POST /api/undo                      {"id"?}
 *   POST /api/read                      multipart `file`s, or {"text", "title"?, "publisher"?, "published"?}; answers {"job"}
 *   GET  /api/read/{job}                → Reading
 *   GET  /api/export?format&q&known-by&policy   a file
 *   GET  /api/cite?incident=CODE | claim=ID | report=ID | toll=true&q&policy&group   → { text, url }
 * Errors are `{ "error": "which, where, what is wrong, what to do", "parameter"? }` with a status of 4xx or 5xx.
 */
export interface Written { id: string }
export interface Reading { job: string; done: boolean; total: number; read: number; claims: number; now?: string; problems: string[]; reports: string[] }
