import { get } from "../api";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { chips } from "../parts/chips";
import { nothingRead } from "../parts/empty";
import { foot } from "../parts/foot";
import { incidentList } from "../parts/incident-list";
import { counted, number } from "../parts/numbers";
import { reportRow } from "../parts/report-row";
import { rowKeys } from "../parts/row-keys";
import { asked } from "../query";
import type { Search } from "../types";
import "../styles/search.css";

/** Everything that the words of the box find. */
export const page: Page = {
  path: "/search",
  title: "Search",
  async render(view) {
    const question = asked(view.query);
    if (!question.q.trim())
      return void replace(view.host, h("div", { class: "wrap" }, h("h1", {}, "Search"), help(view)));
    const found = await get<Search>("/api/search", question, view.signal);
    const filter = chips(view.signal, (q) => view.change({ q }, { push: true }));
    filter.show(question.q, found.terms);
    const nothing = found.reports.length + found.incidents.length === 0;
    const body = h(
      "div",
      { class: "wrap search-page" },
      h(
        "h1",
        {},
        found.problem
          ? "This search can’t be read"
          : `${counted(found.incidentsTotal, "incident")}, ${counted(found.reportsTotal, "report")}`,
      ),
      filter.element,
      found.problem && h("p", { class: "search-problem", role: "alert", dir: "auto" }, found.problem),
      nothing &&
        !found.problem &&
        h("p", { class: "none" }, "Nothing matches. Take a term off, or look at how a search is written:"),
      (nothing || found.problem) && help(view),
      found.incidents.length > 0 &&
        part(
          "Incidents",
          incidentList(found.incidents),
          "/incidents",
          found.incidents.length,
          found.incidentsTotal,
          question.q,
        ),
      found.reports.length > 0 &&
        part(
          "Reports",
          h("div", {}, found.reports.map(reportRow)),
          "/reports",
          found.reports.length,
          found.reportsTotal,
          question.q,
        ),
      foot(view, "/api/search", question),
    );
    replace(view.host, body);
    rowKeys(view, body, ".row-title, .report-title");
  },
};

function part(title: string, list: HTMLElement, path: string, here: number, total: number, q: string): HTMLElement {
  const all = `${path}?q=${encodeURIComponent(q)}`;
  return h(
    "section",
    { class: "search-part" },
    h("h2", {}, title),
    list,
    h(
      "p",
      {},
      h("a", { href: all }, here < total ? `All ${number(total)} ${title.toLowerCase()}` : `Open in ${title}`),
    ),
  );
}

const SYNTAX: [example: string, words: string][] = [
  ["convoy warehouse", "words, all of which must be there, in any script form"],
  ['"aid convoy"', "words in this order"],
  ["place:Aleppo", "in that place"],
  ['from:"Red Crescent"', "said by somebody, through however many others"],
  ["party:Syria", "done by somebody, or to somebody"],
  ["type:assault", "a type of event"],
  ["killed>10", "by numbers: killed, injured, origins, reports, each with > >= < <= ="],
  ["since:2016-09-10 until:2016-09-25", "in a window of days; day: for one"],
  ["stance:denied", "by how the last who says it stands to it"],
  ["is:disputed", "disputed, denied, checked, unchecked, history"],
  ["state:help-needed", "by how far the work is; assignee: by who does it"],
  ["known-by:2016-09-25", "only what was known on a day"],
];

/** How a search is written, with examples to click. */
function help(view: View): HTMLElement {
  const empty = view.desk.counts.reports === 0;
  return h(
    "section",
    { class: "syntax" },
    empty && nothingRead(view.desk),
    h("p", { class: empty ? null : "lead" }, "Words and terms, in any order; all must hold."),
    h(
      "dl",
      {},
      SYNTAX.map(([example, words]) => [
        h("dt", {}, h("a", { href: `/search?q=${encodeURIComponent(example)}` }, h("code", {}, example))),
        h("dd", {}, words),
      ]),
    ),
  );
}
