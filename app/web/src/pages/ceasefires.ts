import { get } from "../api";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { isDay, localised, long } from "../parts/dates";
import { evidenceList, evidenceOf } from "../parts/evidence";
import { foot } from "../parts/foot";
import { counted } from "../parts/numbers";
import { phaseBar, phaseWords, type Phase } from "../parts/phase-bar";
import { cellWords, look, tracksOf, truceGrid, type Track } from "../parts/truce-grid";
import { capital, CELLS, list } from "../parts/words";
import { asked } from "../query";
import type { Ceasefires, CellState } from "../types";
import "../styles/ceasefire.css";

type Item = Ceasefires["items"][number];

const NOTES = 4;
const AGAIN = 3000;

/** Those that a look at the grid would ask about first: what is confirmed, and what is denied. */
function notes(item: Item, evidence: Ceasefires["evidence"]): HTMLElement[] {
  return tracksOf(item)
    .flatMap((track) => [...track.cells.values()].map((cell) => ({ track, cell })))
    .filter(({ cell }) => cell.state === "confirmed" || cell.state === "denied")
    .sort((one, two) => two.cell.origins - one.cell.origins)
    .slice(0, NOTES)
    .map(({ track, cell }) => h("div", { class: "note" },
      h("p", {}, h("b", { dir: "auto" }, `${long(cell.date)}, ${track.label}. `), `${capital(cellWords(cell))}.`),
      evidenceList(evidenceOf(cell.claims, evidence).slice(0, 2))));
}

function keyOf(): HTMLElement {
  const states: CellState[] = ["confirmed", "alleged", "denied", "unchecked", "none-alleged", "nothing-read"];
  return h("ul", { class: "truce-key", "aria-label": "Key" }, states.map((state) =>
    h("li", {}, h("span", { class: `cell ${state}`, "aria-hidden": "true" }, look({ state }, state === "none-alleged" || state === "nothing-read" ? null : 1)), CELLS[state].words)));
}

/** What is opened stands below the grid, and in the address. */
function openings(view: View, evidence: Ceasefires["evidence"]) {
  const place = h("section", { class: "opened", "aria-live": "polite" });
  const show = (title: string, words: string, claims: readonly string[]) =>
    replace(place, h("h2", { dir: "auto" }, title), h("p", {}, `${capital(words)}.`), claims.length > 0 && evidenceList(evidenceOf(claims, evidence)));
  const cell = (track: Track, day: string) => {
    view.change({ at: `${day}~${track.key}` }, { quiet: true });
    const found = track.cells.get(day);
    show(`${long(day)}, ${track.label}`, cellWords(found), found?.claims ?? []);
  };
  const phase = (one: Phase) => {
    view.change({ at: `phase~${one.phase}` }, { quiet: true });
    show(capital(phaseWords(one)), one.claims.length > 0 ? `${counted(one.claims.length, "claim")} tell it` : "It was declared by hand, not read", one.claims);
  };
  const close = () => {
    view.change({ at: null }, { quiet: true });
    replace(place);
  };
  return { place, cell, phase, close };
}

function over(item: Item): string {
  const agreed = item.parties.length > 0 ? list(item.parties.map(({ name }) => name)) : "parties not said";
  return [item.area?.name ?? "area not said", agreed, item.declared && "declared by hand"].filter(Boolean).join(" · ");
}

function choice(view: View, items: readonly Item[], item: Item): HTMLElement {
  const select = h("select", { id: "which", onchange: () => view.change({ id: select.value, at: null }, { push: true }) },
    items.map(({ id, name }) => h("option", { value: id, selected: id === item.id }, name)));
  const checked = view.query.get("checked") === "true";
  const only = h("input", { type: "checkbox", id: "checked", checked, onchange: () => view.change({ checked: only.checked ? "true" : null }) });
  return h("div", { class: "truce-choice" },
    items.length > 1 && h("span", { class: "choice" }, h("label", { for: "which" }, `Of ${counted(items.length, "ceasefire")}`), select),
    h("label", {}, only, " only what somebody has checked"));
}

/** The latest whose days are told of, as the rail has it. */
function latest(items: readonly Item[]): Item | undefined {
  const told = items.filter(({ days }) => days.length > 0);
  return (told.length > 0 ? told : [...items]).reduce<Item | undefined>((one, other) => (one && one.first >= other.first ? one : other), undefined);
}

function empty(pending: boolean | undefined): HTMLElement {
  return h("div", { class: "wrap" }, h("h1", {}, "Ceasefire"), h("p", { class: "lead" }, pending
    ? "The ceasefires are being worked out; this page fills by itself."
    : "No ceasefire has been read of. Reports that tell of one fill this page; one that they don't tell of is declared with `rapporteur ceasefires --declare`."));
}

async function render(view: View): Promise<() => void> {
  const { query, signal } = view;
  const parameters = { "known-by": asked(query)["known-by"], checked: query.get("checked") };
  const { items, evidence, pending } = await get<Ceasefires>("/api/ceasefires", parameters, signal);
  const again = pending ? setTimeout(() => view.go(location.href), AGAIN) : undefined;
  const left = () => clearTimeout(again);
  const item = items.find(({ id }) => id === query.get("id")) ?? latest(items);
  if (!item) {
    view.host.append(empty(pending));
    return left;
  }
  const opened = openings(view, evidence);
  const at = query.get("at");
  const grid = truceGrid(item, at, opened.cell);
  const standing = notes(item, evidence);
  view.host.append(
    h("div", { class: "wrap truce" },
      choice(view, items, item),
      h("p", { class: "muted over", dir: "auto" }, over(item)),
      h("h1", { dir: "auto" }, item.name),
      h("p", { class: "lead", dir: "auto" }, localised(item.summary)),
      phaseBar(item.phases, item.first, item.last, opened.phase),
      h("h2", {}, "Violations alleged against each party"),
      item.days.length > 0 ? grid.element : h("p", { class: "none" }, "No day of it has been read about."),
      keyOf(),
      opened.place,
      standing.length > 0 && h("section", { class: "notes" }, h("h2", {}, "What stands out"), standing),
      foot(view, "/api/ceasefires", parameters)));
  const [day, key] = at?.split("~") ?? [];
  const track = tracksOf(item).find((one) => one.key === key);
  const phase = day === "phase" ? item.phases.find((one) => one.phase === key) : undefined;
  if (track && isDay(day)) opened.cell(track, day);
  if (phase) opened.phase(phase);
  view.on({
    forward: () => grid.step(1, 0),
    backward: () => grid.step(-1, 0),
    next: () => grid.step(0, 1),
    previous: () => grid.step(0, -1),
    fit: grid.fit,
    back: opened.close,
  });
  return left;
}

export const page: Page = { path: "/ceasefires", title: "Ceasefire", render };
