import { h } from "../dom";
import type { IncidentRow } from "../types";
import { dayNumber, isDay, monthYear, window as span } from "./dates";
import { counted } from "./numbers";
import { rangeBar } from "./range";
import { pill, statePill } from "./words";
import "../styles/incident-row.css";

export function incidentAddress(code: string, q = ""): string {
  return `/incidents/${encodeURIComponent(code)}${q ? `?q=${encodeURIComponent(q)}` : ""}`;
}

/** "unknown → aid convoy"; one who isn't named is said to be unknown. */
export function parties({ by, to_whom }: IncidentRow): string {
  const names = (some: readonly string[]) => (some.length > 0 ? some.join("; ") : "not said");
  return `${names(by)} → ${names(to_whom)}`;
}

function day(row: IncidentRow): HTMLElement {
  if (!isDay(row.from)) return h("span", { class: "row-day" }, "day not said");
  const longer = row.to && row.to !== row.from ? h("span", { class: "hidden" }, ` until ${span(row.to, undefined)}`) : null;
  return h("time", { class: "row-day", datetime: row.from, title: span(row.from, row.to ?? row.from) },
    h("b", {}, dayNumber(row.from)), ` ${monthYear(row.from)}`, longer);
}

/** An incident as one line: day, title, place and parties, the range of killed, origins, disputes, how far the work is. */
export function incidentRow(row: IncidentRow, most: number, q = ""): Node[] {
  const where = [row.place ?? "place not said", parties(row)].join(" · ");
  return [
    day(row),
    h(
      "div",
      { class: "row-what" },
      h("a", { class: "row-title", href: incidentAddress(row.code, q), dir: "auto" }, row.title),
      h("p", { class: "row-where", title: where },
        row.disputes.includes("happened") && [pill("denied", "deny"), " "],
        row.background && [pill("history"), " "],
        h("span", { dir: "auto" }, where)),
    ),
    h("div", { class: "row-range" }, rangeBar(row.killed, most)),
    h(
      "div",
      { class: "row-origins" },
      h("span", {}, h("b", {}, counted(row.origins, "origin").split(" ")[0]), row.origins === 1 ? " origin" : " origins"),
      row.disputes.length > 0
        ? h("span", { class: "flag" }, counted(row.disputes.length, "dispute"))
        : h("span", {}, counted(row.reports, "report")),
      row.state === "to-do" ? null : statePill(row.state),
    ),
  ];
}
