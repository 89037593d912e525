import { h } from "../dom";
import { localised, short } from "../parts/dates";
import { evidenceList } from "../parts/evidence";
import { incidentAddress } from "../parts/incident-row";
import { counted, number, range } from "../parts/numbers";
import { reportRow } from "../parts/report-row";
import { FIELDS, capital, list, pill, spaced } from "../parts/words";
import type { Evidence, IncidentRow, Today } from "../types";
import { none, section } from "./section";

/** The front page's sentences: what happened, and what is disputed. */

function words(all: readonly Evidence[]): HTMLElement | false {
  return all.length > 0 && h("details", {}, h("summary", {}, counted(all.length, "quotation")), evidenceList(all));
}

export function ceasefires({ ceasefires: all }: Today): HTMLElement {
  return section(
    "Ceasefires",
    all.length === 0
      ? none("No ceasefire is told of.")
      : all.map(({ id, name, state, summary, evidence }) =>
          h(
            "div",
            { class: "today-sentence" },
            h(
              "h3",
              {},
              h("a", { href: `/ceasefires?id=${encodeURIComponent(id)}`, dir: "auto" }, name),
              " ",
              pill(spaced(state), /force|extend/.test(state) ? "truce" : "harm"),
            ),
            h("p", { dir: "auto" }, localised(summary)),
            words(evidence),
          ),
        ),
  );
}

function incident(row: IncidentRow): HTMLElement {
  const said = [
    row.killed && `${range(row.killed)} killed`,
    row.injured && `${range(row.injured)} injured`,
    !row.killed && !row.injured && "no figure",
    counted(row.origins, "origin"),
  ];
  return h(
    "li",
    { class: "today-item" },
    h("a", { href: incidentAddress(row.code), dir: "auto" }, row.title),
    h(
      "span",
      { class: "muted" },
      ` ${row.from ? short(row.from) : "day not said"} · ${said.filter(Boolean).join(" · ")}`,
    ),
    row.disputes.length > 0 &&
      h("span", { class: "flag" }, ` · disputed: ${list(row.disputes.map((field) => FIELDS[field].toLowerCase()))}`),
  );
}

const SHOWN = 6;

export function places({ places: all }: Today): HTMLElement {
  return section(
    "New by place",
    all.length === 0
      ? none("No incident is new or changed.")
      : all.map(({ name, incidents }) => {
          const rest = incidents.slice(SHOWN);
          return h(
            "div",
            { class: "today-sentence" },
            h(
              "h3",
              { dir: "auto" },
              capital(name),
              h("span", { class: "muted count" }, ` ${number(incidents.length)}`),
            ),
            h("ul", {}, incidents.slice(0, SHOWN).map(incident)),
            rest.length > 0 &&
              h("details", {}, h("summary", {}, `${number(rest.length)} more`), h("ul", {}, rest.map(incident))),
          );
        }),
  );
}

export function disputes({ disputes: all }: Today): HTMLElement {
  return section(
    "Disputes that opened or closed",
    all.length === 0
      ? none("None.")
      : all.map(({ row, field, sides }) =>
          h(
            "div",
            { class: "today-sentence" },
            h("h3", {}, h("a", { href: incidentAddress(row.code), dir: "auto" }, row.title)),
            h(
              "p",
              {},
              h("span", { class: "flag" }, `${FIELDS[field]}: `),
              h("span", { dir: "auto" }, sides.map((side) => side.words).join("; ")),
            ),
            words(sides.flatMap((side) => side.evidence)),
          ),
        ),
  );
}

export function latest({ reports }: Today): HTMLElement {
  return section(
    "Latest reports",
    reports.latest.length === 0
      ? none("No report is new.")
      : h("div", { class: "today-reports" }, reports.latest.map(reportRow)),
    h("p", {}, h("a", { href: "/reports" }, `All ${counted(reports.total, "report")}`)),
  );
}
