import { h } from "../dom";
import type { ReportRow } from "../types";
import { dayNumber, instant, isDay, month } from "./dates";
import { counted, number } from "./numbers";
import "../styles/report-row.css";

export const reportAddress = (id: string): string => `/reports/${encodeURIComponent(id)}`;

function day({ published }: ReportRow): HTMLElement {
  if (!isDay(published)) return h("span", { class: "row-day" }, "day not known");
  return h(
    "time",
    { class: "row-day", datetime: published },
    h("b", {}, dayNumber(published)),
    ` ${month(published)} ${published.slice(0, 4)}`,
  );
}

/** An excerpt; what was searched for stands between U+0002 and U+0003. */
function found(snippet: string): (string | HTMLElement)[] {
  return snippet.split(/\u0002([^\u0003]*)\u0003/).map((part, n) => (n % 2 === 1 ? h("mark", {}, part) : part));
}

/** A report as one line: its day, its title, who published it, what was found in it and how much of that is checked. */
export function reportRow(row: ReportRow): HTMLElement {
  const about = [
    row.publisher ?? "publisher not known",
    row.copies > 0 && counted(row.copies, "reprint"),
    row.version > 1 && `version ${row.version}`,
  ];
  const done = row.claims > 0 && row.checked === row.claims;
  return h(
    "article",
    { class: "report-row" },
    day(row),
    h(
      "div",
      {},
      h(
        "a",
        { class: "report-title", href: reportAddress(row.id), dir: "auto", title: `Read in on ${instant(row.readAt)}` },
        row.title,
      ),
      row.snippet && h("p", { class: "snippet", dir: "auto" }, found(row.snippet)),
      h("p", { class: "report-about", dir: "auto" }, about.filter(Boolean).join(" · ")),
    ),
    h(
      "div",
      { class: "report-claims" },
      h("span", {}, row.claims === 0 ? "no claims" : counted(row.claims, "claim")),
      row.claims > 0 &&
        h("span", { class: done ? "all-checked" : null }, done ? "✓ all checked" : `${number(row.checked)} checked`),
    ),
  );
}
