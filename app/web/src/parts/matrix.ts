import { h } from "../dom";
import type { IncidentPage } from "../types";
import { localised, short } from "./dates";
import { evidenceAddress, quotation } from "./evidence";
import { counted } from "./numbers";
import { absent, FIELDS, list, type Field } from "./words";
import "../styles/matrix.css";

type Version = IncidentPage["versions"][number];
type Told = NonNullable<Version["cells"][Field]>[number];

const SIDE_BY_SIDE = 6;
const IN_A_CELL = 3;
/** Rows that stand there even where nobody told: that nothing is known is news. */
const ALWAYS: readonly Field[] = ["killed", "actor", "target", "place", "time"];

/** Words that tell several fields are quoted once a column: further down they are linked. */
function told({ value, day, stance, evidence }: Told, quoted: Set<string>): HTMLElement {
  const words = `${evidence.report} ${evidence.quote}`;
  const again = quoted.has(words);
  quoted.add(words);
  const denied = stance === "denied";
  return h(
    "div",
    { class: "told", "data-claim": evidence.claim },
    h("p", {},
      h("b", { class: denied ? "flag" : null, dir: "auto" }, denied && value !== "denied" ? `denied: ${value}` : localised(value)),
      stance !== "asserted" && !denied && `, ${stance}`,
      day && `, ${short(day)}`),
    again ? h("a", { class: "again", href: evidenceAddress(evidence), title: evidence.quote }, "in the same words") : quotation(evidence),
  );
}

function cell(version: Version, field: Field, quoted: Set<string>): HTMLElement {
  const all = version.cells[field] ?? [];
  if (all.length === 0) return h("td", { class: "none" }, absent(field));
  const rest = all.slice(IN_A_CELL);
  return h("td", {}, all.slice(0, IN_A_CELL).map((one) => told(one, quoted)),
    rest.length > 0 && h("details", {}, h("summary", {}, `${rest.length} more`), rest.map((one) => told(one, quoted))));
}

/** That an incident happened goes without saying, until somebody denies it. */
function telling(field: Field, told: readonly Told[] = []): boolean {
  return field === "happened" ? told.some(({ stance, value }) => stance === "denied" || value === "denied") : told.length > 0;
}

/** What each origin gave: fields down, origins across. Rows on which they differ are marked at the left. */
export function matrix({ versions, incident }: IncidentPage): HTMLElement {
  if (versions.length === 0) return h("p", { class: "none" }, "No origin is kept for it.");
  const disputed = new Set<Field>(incident.disputes.map(({ field }) => field));
  const shown = (Object.keys(FIELDS) as Field[]).filter((field) => ALWAYS.includes(field) || versions.some(({ cells }) => telling(field, cells[field])));
  const quoted = versions.map(() => new Set<string>());
  const far = (n: number) => (n >= SIDE_BY_SIDE && versions.length > SIDE_BY_SIDE + 1 ? "far" : null);
  const mark = (element: HTMLElement, n: number) => {
    if (far(n)) element.classList.add("far");
    return element;
  };
  const table = h(
    "table",
    { class: "matrix" },
    h("caption", { class: "hidden" }, "What each origin says of each field"),
    h("thead", {}, h("tr", {}, h("td", {}, h("span", { class: "hidden" }, "Field")),
      versions.map(({ origin }, n) => h("th", { scope: "col", class: far(n), dir: "auto" }, origin)))),
    h("tbody", {},
      shown.map((field) =>
        h("tr", { class: disputed.has(field) ? "disputed" : null },
          h("th", { scope: "row" }, FIELDS[field], disputed.has(field) && h("span", { class: "flag" }, "disputed")),
          versions.map((version, n) => mark(cell(version, field, quoted[n]!), n)))),
      h("tr", {}, h("th", { scope: "row" }, "Through"),
        versions.map(({ through }, n) => h("td", { class: far(n) ? "none far" : "none", dir: "auto" }, through.length > 0 ? list(through) : "not said")))),
  );
  const box = h("div", { class: "matrix-box", tabindex: 0, role: "region", "aria-label": "Versions by origin" }, table);
  const more = versions.length - SIDE_BY_SIDE;
  if (!far(versions.length - 1)) return box;
  const open = h("button", { type: "button", "aria-expanded": "false", onclick: () => {
    const wide = box.classList.toggle("wide");
    open.setAttribute("aria-expanded", String(wide));
    open.textContent = wide ? "Fewer origins" : `and ${counted(more, "more origin", "more origins")}`;
  } }, `and ${counted(more, "more origin", "more origins")}`);
  return h("div", {}, box, open);
}
