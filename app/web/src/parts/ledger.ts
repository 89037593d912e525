import { h, replace } from "../dom";
import type { Harm, TollPage, TollPart } from "../types";
import { isDay, localised, medium, window as span } from "./dates";
import { evidenceList, evidenceOf } from "./evidence";
import { incidentAddress } from "./incident-row";
import { counted, number, range } from "./numbers";
import { rangeBar } from "./range";
import { capital, why } from "./words";
import "../styles/ledger.css";

const AT_ONCE = 100;

function title(part: TollPart, rows: TollPage["rows"]): HTMLElement | string {
  const row = part.incident ? rows[part.incident] : undefined;
  if (row) return h("a", { href: incidentAddress(row.code), dir: "auto" }, row.title);
  return part.incident ? h("a", { href: incidentAddress(part.incident) }, part.incident) : "A total over several incidents";
}

function day(part: TollPart, { rows, evidence }: Pick<TollPage, "rows" | "evidence">): string {
  const row = part.incident ? rows[part.incident] : undefined;
  if (isDay(row?.from)) return span(row.from, row.to ?? row.from);
  const told = evidenceOf(part.claims, evidence).find(({ published }) => published)?.published;
  return told ? `told ${medium(told)}` : "day not said";
}

/** Only figures of the harm at hand come with their words; the rest stands with the incident. */
function wordsOf(part: TollPart, known: TollPage["evidence"]): HTMLElement {
  const words = evidenceOf(part.claims, known);
  if (words.length > 0 || !part.incident) return evidenceList(words);
  return h("p", { class: "none" }, "Nobody gives this figure; its other words are on ", h("a", { href: incidentAddress(part.incident) }, "the incident’s page"), ".");
}

/** What was added and what was left out, with why; each row opens the words that it rests on. */
export function ledger({ toll, rows, evidence }: TollPage, harm: Harm): HTMLElement {
  const parts = [...(toll.parts ?? [])].sort((one, two) => Number(two.counted) - Number(one.counted) || (two[harm]?.best ?? -1) - (one[harm]?.best ?? -1));
  const most = Math.max(1, ...parts.map((part) => part[harm]?.high ?? part[harm]?.best ?? 0));
  const body = h("tbody");

  function pair(part: TollPart, n: number): HTMLElement[] {
    const id = `part-${n}`;
    const words = h("tr", { id, hidden: true }, h("td", { colspan: 5 }));
    const open = h("button", { type: "button", class: "plain", "aria-expanded": "false", "aria-controls": id, onclick: () => {
      words.hidden = !words.hidden;
      open.setAttribute("aria-expanded", String(!words.hidden));
      open.textContent = words.hidden ? "Words" : "Close";
      // Built when asked for.
      const cell = words.firstElementChild;
      if (cell && !cell.hasChildNodes()) cell.append(wordsOf(part, evidence));
    } }, "Words");
    const row = h("tr", { class: part.counted ? "counted" : "left-out", "data-incident": part.incident },
      h("td", {}, day(part, { rows, evidence })), h("th", { scope: "row" }, title(part, rows)),
      h("td", { class: "sum" }, rangeBar(part[harm], most, harm)),
      h("td", {}, h("b", {}, part.counted ? "counted" : "not counted"), h("span", { class: "why" }, localised(why(part.why)))),
      h("td", {}, open));
    return [row, words];
  }

  let shown = 0;
  const more = h("button", { type: "button", onclick: () => add() });
  function add(): void {
    body.append(...parts.slice(shown, shown + AT_ONCE).flatMap((part, n) => pair(part, shown + n)));
    shown = Math.min(parts.length, shown + AT_ONCE);
    more.hidden = shown === parts.length;
    replace(more, `Show ${counted(Math.min(AT_ONCE, parts.length - shown), "more entry", "more entries")} of ${number(parts.length - shown)}`);
  }
  add();
  if (parts.length === 0) return h("p", { class: "none" }, "No figure has been read for this.");
  const many = parts.filter((part) => part.counted).length;
  return h("div", {},
    h("div", { class: "ledger-box", tabindex: 0, role: "region", "aria-label": "Ledger" },
      h("table", { class: "ledger" },
        h("caption", {}, `${number(many)} counted, ${number(parts.length - many)} not counted`),
        h("thead", {}, h("tr", {}, ["When", "What", capital(harm), "Counted, and why", "Words"].map((words) => h("th", { scope: "col" }, words)))),
        body)),
    more);
}

/** What a day added, in words. */
export function arithmetic({ toll, rows, series }: TollPage, harm: Harm, day: string): HTMLElement {
  const at = series.findLastIndex((point) => point.day <= day);
  const now = series[at];
  const before = series[at - 1];
  const of = (part: TollPart) => (part.incident ? rows[part.incident] : undefined);
  const added = (toll.parts ?? []).filter((part) => part.counted && part[harm] && of(part)?.from === day);
  const rest = (toll.parts ?? []).filter((part) => part.counted && part[harm] && (of(part)?.from ?? "") < day).length;
  return h("section", { class: "arithmetic", id: "arithmetic", tabindex: -1, "aria-label": "Arithmetic of the day" },
    h("h2", {}, `The sum up to ${span(day, day)}`),
    h("table", {}, h("tbody", {},
      h("tr", {}, h("th", { scope: "row" }, `Up to the day before, ${counted(rest, "incident")}`), h("td", {}, before ? range(before) : "nothing")),
      added.map((part) => h("tr", {}, h("th", { scope: "row" }, "+ ", title(part, rows), h("span", { class: "why" }, localised(why(part.why)))), h("td", {}, range(part[harm])))),
      added.length === 0 && h("tr", {}, h("th", { scope: "row" }, "+ incidents of several days, or of no known day"), h("td", {}, "in the ledger below")),
      h("tr", { class: "total" }, h("th", { scope: "row" }, "= the sum"), h("td", {}, range(now))))));
}
