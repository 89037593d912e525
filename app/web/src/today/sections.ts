import { h } from "../dom";
import { age, localised, medium, short, window as days } from "../parts/dates";
import { evidenceList } from "../parts/evidence";
import { incidentAddress } from "../parts/incident-row";
import { counted, number, range } from "../parts/numbers";
import { reportRow } from "../parts/report-row";
import { FIELDS, capital, list, pill, spaced } from "../parts/words";
import type { Evidence, IncidentRow, Today } from "../types";
import "../styles/today.css";

/** Sentences of the front page, a section each. A section that has nothing to say says so. */

function section(title: string, ...content: (Node | Node[] | null | false)[]): HTMLElement {
  return h("section", { class: "today-section" }, h("h2", {}, title), content);
}
const none = (words: string) => h("p", { class: "none" }, words);

function words(all: readonly Evidence[]): HTMLElement | false {
  return all.length > 0 && h("details", {}, h("summary", {}, counted(all.length, "quotation")), evidenceList(all));
}

export function ceasefires({ ceasefires: all }: Today): HTMLElement {
  return section(
    "Ceasefires",
    all.length === 0
      ? none("No ceasefire is told of.")
      : all.map(({ id, name, state, summary, evidence }) =>
          h("div", { class: "today-sentence" }, h("h3", {}, h("a", { href: `/ceasefires?id=${encodeURIComponent(id)}`, dir: "auto" }, name), " ", pill(spaced(state), /force|extend/.test(state) ? "truce" : "harm")), h("p", { dir: "auto" }, localised(summary)), words(evidence)),
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
    h("span", { class: "muted" }, ` ${row.from ? short(row.from) : "day not said"} · ${said.filter(Boolean).join(" · ")}`),
    row.disputes.length > 0 && h("span", { class: "flag" }, ` · disputed: ${list(row.disputes.map((field) => FIELDS[field].toLowerCase()))}`),
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
            h("h3", { dir: "auto" }, capital(name), h("span", { class: "muted count" }, ` ${number(incidents.length)}`)),
            h("ul", {}, incidents.slice(0, SHOWN).map(incident)),
            rest.length > 0 && h("details", {}, h("summary", {}, `${number(rest.length)} more`), h("ul", {}, rest.map(incident))),
          );
        }),
  );
}

function change(one: Today["toll"][number]): string {
  const { now, before, harm } = one;
  if (!now) return `No figure for ${harm}.`;
  const by = before ? now.best - before.best : 0;
  const than = !before ? ", none before" : by === 0 ? ", unchanged" : `, ${number(Math.abs(by))} ${by > 0 ? "more" : "fewer"} than before`;
  return `${range(now)} ${harm}${than}.`;
}

export function toll({ toll: all }: Today): HTMLElement {
  return section(
    "The toll",
    all.length === 0
      ? none("No figure has been read.")
      : all.map((one) =>
          h(
            "p",
            { class: "today-toll" },
            h("a", { href: `/toll?harm=${one.harm}` }, change(one)),
            h("small", {}, `${days(one.from, one.to)} · ${one.latestFigure ? `latest figure ${medium(one.latestFigure)}` : "no dated figure"}${one.ageDays === undefined ? "" : `, ${age(one.ageDays)}`}`),
          ),
        ),
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
            h("p", {}, h("span", { class: "flag" }, `${FIELDS[field]}: `), h("span", { dir: "auto" }, sides.map((side) => side.words).join("; "))),
            words(sides.flatMap((side) => side.evidence)),
          ),
        ),
  );
}

/** This week against the mean of the four before. */
export function weeks({ weeks: all }: Today): HTMLElement {
  const most = Math.max(1, ...all.flatMap(({ now, before }) => [now, before]));
  const bar = (value: number, kind: string) => {
    const element = h("i", { class: kind, "aria-hidden": "true" });
    element.style.setProperty("--size", `${(100 * value) / most}%`);
    return element;
  };
  const mean = (value: number) => number(Math.round(value * 10) / 10);
  return section(
    "This week, against the four before",
    all.length === 0
      ? none("Not enough days are known to compare weeks.")
      : h(
          "table",
          { class: "today-table" },
          h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Place"), h("th", { scope: "col" }, "This week"), h("th", { scope: "col" }, "A week before"), h("th", { scope: "col" }, h("span", { class: "hidden" }, "Drawn")))),
          h("tbody", {}, all.map(({ name, now, before }) => h("tr", {}, h("th", { scope: "row", dir: "auto" }, name), h("td", {}, number(now)), h("td", {}, mean(before)), h("td", { class: "bars" }, bar(now, "now"), bar(before, "before"))))),
        ),
  );
}

/** Reports read, incidents told, incidents checked: few incidents of many reports are a lull, few checked are our backlog. */
export function funnel({ funnel: all }: Today): HTMLElement {
  if (all.length === 0) return section("Lull or backlog", none("Nothing was read in the last days."));
  const sum = (of: (day: Today["funnel"][number]) => number) => all.reduce((total, day) => total + of(day), 0);
  const told = sum((day) => day.incidents);
  const checked = sum((day) => day.checked);
  const words = `In ${counted(all.length, "day")}, ${counted(sum((day) => day.reports), "report")} told of ${counted(told, "incident")}; ${number(checked)} checked.`;
  const backlog = told > checked ? `${counted(told - checked, "incident")} still to be checked: what looks quiet may be our backlog.` : "All of them are checked: what looks quiet is quiet.";
  const row = ({ day, reports, incidents, checked: done }: Today["funnel"][number]) =>
    h("tr", {}, h("th", { scope: "row" }, short(day)), h("td", {}, number(reports)), h("td", {}, number(incidents)), h("td", {}, number(done)));
  const table = h(
    "table",
    { class: "today-table" },
    h("thead", {}, h("tr", {}, ["Day", "Reports", "Incidents", "Checked"].map((each) => h("th", { scope: "col" }, each)))),
    h("tbody", {}, all.map(row)),
  );
  return section("Lull or backlog", h("p", { class: "today-funnel" }, words, " ", backlog), h("details", {}, h("summary", {}, "Day by day"), table));
}

export function latest({ reports }: Today): HTMLElement {
  return section("Latest reports", reports.latest.length === 0 ? none("No report is new.") : h("div", { class: "today-reports" }, reports.latest.map(reportRow)), h("p", {}, h("a", { href: "/reports" }, `All ${counted(reports.total, "report")}`)));
}
