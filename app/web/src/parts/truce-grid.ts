import { h } from "../dom";
import type { Ceasefire, Cell } from "../types";
import { days as each, dayNumber, long, month } from "./dates";
import { counted } from "./numbers";
import { CELLS, TERMS, capital } from "./words";

/** A party and a term, or a term alone: one line of the grid. */
export interface Track { key: string; label: string; cells: Map<string, Cell> }
export interface Grid {
  element: HTMLElement;
  /** Moves the focus: along a track by days, or down by tracks. */
  step(days: number, tracks: number): void;
  /** All days at once, however small, or as wide as they read well. */
  fit(): void;
}

function label(cell: Cell): string {
  const term = TERMS[cell.term] ?? cell.term;
  if (!cell.party) return cell.term === "attacks" ? `${term}, by nobody named` : term;
  return capital(cell.term === "attacks" ? cell.party.name : `${cell.party.name}, ${term.toLowerCase()}`);
}

/** Parties by attacks first, in the order of the ceasefire; then the other terms. */
export function tracksOf({ days, parties }: Ceasefire): Track[] {
  const tracks = new Map<string, Track & { rank: number }>();
  const names = parties.map(({ name }) => name);
  const terms = Object.keys(TERMS);
  for (const cell of days) {
    const key = `${cell.party?.id ?? cell.party?.name ?? ""}/${cell.term}`;
    const place = cell.party ? names.indexOf(cell.party.name) : names.length;
    const track = tracks.get(key) ?? { key, label: label(cell), cells: new Map(), rank: terms.indexOf(cell.term) * 1000 + (place < 0 ? 999 : place) };
    track.cells.set(cell.date, cell);
    tracks.set(key, track);
  }
  return [...tracks.values()].sort((one, other) => one.rank - other.rank || one.label.localeCompare(other.label));
}

/** How many there are of what the state says. */
function figure(cell: Cell): number {
  if (cell.state === "confirmed") return cell.confirmed || cell.alleged;
  return cell.state === "denied" ? cell.denied || cell.alleged : cell.alleged;
}

export function cellWords(cell: Cell | undefined): string {
  if (!cell || cell.state === "nothing-read") return CELLS["nothing-read"].words;
  if (cell.state === "none-alleged") return CELLS["none-alleged"].words;
  const counts = [
    cell.alleged > 0 && `${cell.alleged} alleged`,
    cell.confirmed > 0 && `${cell.confirmed} confirmed`,
    cell.denied > 0 && `${cell.denied} denied`,
    cell.inferred > 0 && `in ${cell.inferred} of them who did it is inferred`,
    counted(cell.origins, "origin"),
  ].filter(Boolean);
  return `${CELLS[cell.state].words}: ${counts.join(", ")}`;
}

/** The look of a state, with its symbol: for a cell and for the key. */
export function look(cell: Pick<Cell, "state">, count: number | null): (string | HTMLElement)[] {
  const { symbol } = CELLS[cell.state];
  return count === null ? [symbol] : [h("span", { class: "figure" }, String(count)), h("span", { class: "symbol" }, symbol)];
}

/** Days across, tracks down. One stop for the tab key; the arrow keys go from cell to cell. */
export function truceGrid(
  ceasefire: Ceasefire & { first: string; last: string },
  chosen: string | null,
  open: (track: Track, day: string) => void,
): Grid {
  const tracks = tracksOf(ceasefire);
  const days = each(ceasefire.first, ceasefire.last);
  const cells: HTMLElement[][] = [];
  let at: [number, number] = [0, 0];

  function focus(row: number, column: number): void {
    cells[at[0]]?.[at[1]]?.setAttribute("tabindex", "-1");
    at = [Math.max(0, Math.min(tracks.length - 1, row)), Math.max(0, Math.min(days.length - 1, column))];
    const cell = cells[at[0]]?.[at[1]];
    cell?.setAttribute("tabindex", "0");
    cell?.focus();
  }

  function draw(track: Track, day: string, row: number, column: number): HTMLElement {
    const cell = track.cells.get(day);
    const state = cell?.state ?? "nothing-read";
    const here = chosen === `${day}~${track.key}`;
    if (here) at = [row, column];
    const bare = state === "nothing-read" || state === "none-alleged";
    const activate = () => {
      element.querySelector("[aria-selected=true]")?.setAttribute("aria-selected", "false");
      one.setAttribute("aria-selected", "true");
      open(track, day);
    };
    const one = h("td", {
      class: `cell ${state}`, role: "gridcell", tabindex: -1, "aria-selected": String(here),
      "aria-label": `${track.label}, ${long(day)}: ${cellWords(cell)}`, title: cellWords(cell),
      onclick: () => { focus(row, column); activate(); },
      onkeydown: (event: KeyboardEvent) => {
        if (event.key === "Enter" || event.key === " ") { event.preventDefault(); activate(); }
      },
    }, look({ state }, bare || !cell ? null : figure(cell)));
    return one;
  }

  const table = h(
    "table",
    { class: "truce-grid", role: "grid", "aria-label": "Violations alleged against each party, by day" },
    h("thead", {}, h("tr", { role: "row" }, h("td", { role: "presentation" }),
      days.map((day, n) => h("th", { scope: "col", role: "columnheader", "aria-label": long(day) },
        h("span", { class: "month" }, n === 0 || day.endsWith("-01") ? month(day) : " "), dayNumber(day))))),
    h("tbody", {}, tracks.map((track, row) => {
      const drawn = days.map((day, column) => draw(track, day, row, column));
      cells.push(drawn);
      return h("tr", { role: "row" }, h("th", { scope: "row", role: "rowheader", dir: "auto" }, track.label), drawn);
    })),
  );
  table.style.setProperty("--days", String(days.length));
  const element = h("div", { class: "truce-box" }, table);
  table.addEventListener("keydown", (event) => {
    const by = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -Infinity], End: [0, Infinity] }[event.key];
    if (!by) return;
    event.preventDefault();
    focus(at[0] + (by[0] ?? 0), at[1] + (by[1] ?? 0));
  });
  cells[at[0]]?.[at[1]]?.setAttribute("tabindex", "0");
  return { element, step: (byDays, byTracks) => focus(at[0] + byTracks, at[1] + byDays), fit: () => void element.classList.toggle("fit") };
}
