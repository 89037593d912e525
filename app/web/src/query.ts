/**
 * The search's language: `field:value`, `field:"quoted value"`, `killed>10`, and bare words, all of which must hold. The server reads
 * it for good; here terms are only put in and taken out, so that what a person typed stays as it was typed.
 */

export type Op = ":" | ">" | ">=" | "<" | "<=" | "=";

export interface Piece {
  /** Lower case; empty for bare words. */
  field: string;
  op: Op;
  /** Without quotation marks. */
  value: string;
  /** Where it stands in the search. */
  start: number;
  end: number;
}

// A quotation that isn't closed goes on to the end: somebody is still typing.
const PIECE = /(?:([\p{L}][\p{L}-]*)(>=|<=|[:<>=]))?("[^"]*"?|\S+)|\S+/gu;

function unquoted(value: string): string {
  return value.startsWith('"') ? value.replaceAll('"', "") : value;
}

/** The terms of a search in their order. */
export function pieces(q: string): Piece[] {
  return Array.from(q.matchAll(PIECE), (match) => ({
    field: (match[1] ?? "").toLowerCase(),
    op: (match[2] ?? ":") as Op,
    value: unquoted(match[3] ?? match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** One term as it is written: quoted where it has spaces. The language has no quotation marks within a value. */
export function term(field: string, value: string, op: Op = ":"): string {
  const plain = value.replaceAll('"', "").trim();
  const written = /\s/.test(plain) || plain === "" ? `"${plain}"` : plain;
  return field ? `${field}${op}${written}` : written;
}

/** The search without what stands there. */
export function without(q: string, at: { start: number; end: number }): string {
  return `${q.slice(0, at.start).trimEnd()} ${q.slice(at.end).trimStart()}`.trim();
}

/** The search with one term more; a term that stands there already isn't put in again. */
export function added(q: string, field: string, value: string, op: Op = ":"): string {
  const known = pieces(q).some((one) => one.field === field && one.op === op && one.value === value.replaceAll('"', "").trim());
  return known ? q : `${q.trim()} ${term(field, value, op)}`.trim();
}

/** The search in which the field has that value and no other; null takes the field out. */
export function replaced(q: string, field: string, value: string | null): string {
  const rest = pieces(q)
    .filter((one) => one.field === field)
    .reverse()
    .reduce(without, q);
  return value === null ? rest.trim() : added(rest, field, value);
}

/** What the search says of a field, where it says it. */
export function valueOf(q: string, field: string): string | undefined {
  return pieces(q).findLast((one) => one.field === field)?.value;
}

/** What of an address's query every question to the API carries. */
export function asked(query: URLSearchParams): { q: string; "known-by": string | null } {
  return { q: query.get("q") ?? "", "known-by": query.get("known-by") };
}
