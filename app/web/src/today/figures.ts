import { h } from "../dom";
import { age, medium, short, window as days } from "../parts/dates";
import { counted, number, range } from "../parts/numbers";
import type { Today } from "../types";
import { none, section } from "./section";

/** The front page's figures: the toll, the week, and what of it is read and checked. */

function change(one: Today["toll"][number]): string {
  const { now, before, harm } = one;
  if (!now) return `No figure for ${harm}.`;
  const by = before ? now.best - before.best : 0;
  const than = !before
    ? ", none before"
    : by === 0
      ? ", unchanged"
      : `, ${number(Math.abs(by))} ${by > 0 ? "more" : "fewer"} than before`;
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
            h(
              "small",
              {},
              `${days(one.from, one.to)} · ${one.latestFigure ? `latest figure ${medium(one.latestFigure)}` : "no dated figure"}${one.ageDays === undefined ? "" : `, ${age(one.ageDays)}`}`,
            ),
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
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              h("th", { scope: "col" }, "Place"),
              h("th", { scope: "col" }, "This week"),
              h("th", { scope: "col" }, "A week before"),
              h("th", { scope: "col" }, h("span", { class: "hidden" }, "Drawn")),
            ),
          ),
          h(
            "tbody",
            {},
            all.map(({ name, now, before }) =>
              h(
                "tr",
                {},
                h("th", { scope: "row", dir: "auto" }, name),
                h("td", {}, number(now)),
                h("td", {}, mean(before)),
                h("td", { class: "bars" }, bar(now, "now"), bar(before, "before")),
              ),
            ),
          ),
        ),
  );
}

/** Reports read, incidents told, incidents checked: few incidents of many reports are a lull, few checked are our backlog. */
export function funnel({ funnel: all }: Today): HTMLElement {
  if (all.length === 0) return section("Lull or backlog", none("Nothing was read in the last days."));
  const sum = (of: (day: Today["funnel"][number]) => number) => all.reduce((total, day) => total + of(day), 0);
  const told = sum((day) => day.incidents);
  const checked = sum((day) => day.checked);
  const words = `In ${counted(all.length, "day")}, ${counted(
    sum((day) => day.reports),
    "report",
  )} told of ${counted(told, "incident")}; ${number(checked)} checked.`;
  const backlog =
    told > checked
      ? `${counted(told - checked, "incident")} still to be checked: what looks quiet may be our backlog.`
      : "All of them are checked: what looks quiet is quiet.";
  const row = ({ day, reports, incidents, checked: done }: Today["funnel"][number]) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, short(day)),
      h("td", {}, number(reports)),
      h("td", {}, number(incidents)),
      h("td", {}, number(done)),
    );
  const table = h(
    "table",
    { class: "today-table" },
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        ["Day", "Reports", "Incidents", "Checked"].map((each) => h("th", { scope: "col" }, each)),
      ),
    ),
    h("tbody", {}, all.map(row)),
  );
  return section(
    "Lull or backlog",
    h("p", { class: "today-funnel" }, words, " ", backlog),
    h("details", {}, h("summary", {}, "Day by day"), table),
  );
}
