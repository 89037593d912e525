import type { Account, CellState, Claim, DisputeField, Harm } from "../types";
import { h } from "../dom";
import "../styles/parts.css";

/** What the record's keys are called before people, and the marks that stand beside the words. Colour never says it alone. */

export const HARMS: readonly Harm[] = ["killed", "injured", "missing", "abducted", "displaced"];

export const KINDS: Record<Claim["kind"], string> = { statement: "Statement", event: "Event", casualties: "Casualties" };

/** Fields of an incident that its origins can tell, in the order in which they are shown. */
export const FIELDS = {
  happened: "Whether it happened",
  killed: "Killed",
  injured: "Injured",
  missing: "Missing",
  abducted: "Abducted",
  displaced: "Displaced",
  actor: "Who did it",
  target: "Whom it hit",
  how: "How",
  place: "Where",
  time: "When",
} as const satisfies Record<DisputeField | "how", string>;
export type Field = keyof typeof FIELDS;

/** "no figure" where the field is a number, "not said" where it is words. */
export function absent(field: Field): string {
  return (HARMS as readonly string[]).includes(field) ? "no figure" : "not said";
}

export const STATES: Record<string, string> = {
  "to-do": "To do",
  "in-progress": "In progress",
  "help-needed": "Help needed",
  ready: "Ready",
  done: "Done",
  "set-aside": "Set aside",
};

export const STANCES: Record<Account["stance"], { shape: string; words: string }> = {
  accepts: { shape: "●", words: "accepts it" },
  rejects: { shape: "○", words: "rejects it" },
  differs: { shape: "◐", words: "tells it differently" },
  silent: { shape: "–", words: "is silent" },
};

export const CELLS: Record<CellState, { symbol: string; words: string }> = {
  confirmed: { symbol: "✓", words: "confirmed by a second origin or by the party" },
  alleged: { symbol: "?", words: "alleged" },
  denied: { symbol: "≠", words: "alleged and denied" },
  unchecked: { symbol: "…", words: "nobody has checked it yet" },
  "none-alleged": { symbol: "·", words: "reports read, none alleged" },
  "nothing-read": { symbol: "", words: "nothing read about that day" },
};

/** Why a figure is counted, where the ledger has a key for it; its other reasons are words already. */
const WHY: Record<string, string> = {
  incident: "an incident, counted once",
  window: "a total of days, beside the incidents",
  "running total": "a running total: what it adds up may be counted already",
};
export const why = (key: string): string => WHY[key] ?? key;

export const TERMS: Record<string, string> = {
  attacks: "Attacks",
  movement: "Movement",
  "aid-access": "Aid access",
  detainees: "Detainees",
  other: "Other terms",
};

/** "in-force" → "in force"; keys that have no words of their own are read as they are written. */
export function spaced(key: string): string {
  return key.replaceAll("-", " ").replaceAll("_", " ").toLowerCase();
}

/** Of a sentence's start. */
export function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** "Aleppo, Homs and Hama" */
export function list(words: readonly string[]): string {
  return new Intl.ListFormat(undefined, { style: "long", type: "conjunction" }).format(words);
}

/** How far the work on an incident is: a shape and the word. */
export function statePill(state: string): HTMLElement {
  return h("span", { class: `pill state-${state}` }, STATES[state] ?? capital(spaced(state)));
}

/** A word in an outline: a kind (`deny`, `harm`, `say`, `event`, `truce`) gives it its colour. */
export function pill(words: string, kind = ""): HTMLElement {
  return h("span", { class: kind ? `pill is-${kind}` : "pill" }, words);
}
