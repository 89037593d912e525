import { h, replace } from "../dom";
import type { View } from "../page";
import { window as days } from "../parts/dates";
import { incidentAddress } from "../parts/incident-row";
import { keyed } from "../parts/key";
import { counted, range, share } from "../parts/numbers";
import { capital, list as listed, spaced } from "../parts/words";
import type { Doubt, IncidentRow, ReviewQueue } from "../types";
import { write } from "../writes";

const said = (names: readonly string[]) => (names.length ? listed(names) : "not said");

/** What two incidents are compared by. */
const ROWS: { fields: string[]; label: string; of: (row: IncidentRow) => string }[] = [
  {
    fields: ["time", "day", "when", "from"],
    label: "When",
    of: (row) => (row.from || row.to ? days(row.from, row.to) : "not said"),
  },
  { fields: ["place", "where"], label: "Where", of: (row) => row.place ?? "not said" },
  {
    fields: ["type", "mode", "how"],
    label: "What",
    of: (row) =>
      capital(
        [row.type, row.mode]
          .filter((each) => each !== undefined)
          .map(spaced)
          .join(", "),
      ),
  },
  { fields: ["actor", "by"], label: "Who did it", of: (row) => said(row.by) },
  { fields: ["target", "to_whom"], label: "Whom it hit", of: (row) => said(row.to_whom) },
  { fields: ["killed"], label: "Killed", of: (row) => range(row.killed) },
  { fields: ["injured"], label: "Injured", of: (row) => range(row.injured) },
  { fields: [], label: "Told by", of: (row) => `${counted(row.origins, "origin")}, ${counted(row.reports, "report")}` },
];

/** Incidents that may be one, side by side; one key says the same, one different. */
export function doubtsTab(view: View, queue: ReviewQueue): HTMLElement {
  const doubts = [...queue.doubts];
  const host = h("div", { class: "doubts" });
  let at = 0;

  function draw(): void {
    at = Math.max(0, Math.min(at, doubts.length - 1));
    const doubt = doubts[at];
    replace(host, doubt ? pair(doubt) : h("p", { class: "none" }, "No two incidents look like one."));
  }

  function pair(doubt: Doubt): HTMLElement {
    const { one, other, likeness, reasons } = doubt;
    const head = (row: IncidentRow) =>
      h(
        "th",
        { scope: "col" },
        h("a", { href: incidentAddress(row.code), dir: "auto" }, row.title),
        h("small", {}, row.code),
      );
    return h(
      "section",
      { "aria-label": `Pair ${at + 1} of ${doubts.length}` },
      h("p", { class: "muted" }, `Pair ${at + 1} of ${doubts.length} · ${share(likeness)} alike`),
      h(
        "table",
        { class: "doubt" },
        h("thead", {}, h("tr", {}, h("td"), head(one), head(other))),
        h(
          "tbody",
          {},
          ROWS.map(({ fields, label, of }) =>
            compared(
              label,
              of(one),
              of(other),
              fields.some((field) => doubt.differs.includes(field)),
            ),
          ),
        ),
      ),
      h("h2", {}, "What speaks for and against"),
      reasons.length === 0
        ? h("p", { class: "none" }, "No reasons are kept.")
        : h(
            "ul",
            { class: "reasons" },
            reasons.map(({ text, weight }) =>
              h(
                "li",
                {},
                h("b", { class: weight < 0 ? "flag" : null }, weight < 0 ? "− against: " : "+ for: "),
                h("span", { dir: "auto" }, text),
              ),
            ),
          ),
      h(
        "div",
        { class: "acts card-acts" },
        !view.desk.readOnly && [
          keyed("Same", "same", "review", () => void say(true), "go"),
          keyed("Different", "different", "review", () => void say(false)),
        ],
        keyed("Next", "next", "review", () => step(1)),
        keyed("Previous", "previous", "review", () => step(-1)),
      ),
    );
  }

  function compared(label: string, one: string, other: string, differs: boolean): HTMLElement {
    const cell = (value: string) =>
      h("td", { dir: "auto", class: value === "not said" || value === "no figure" ? "none" : null }, value);
    return h(
      "tr",
      { class: differs ? "differs" : null },
      h("th", { scope: "row" }, label, differs && h("span", { class: "flag" }, " ≠ differ")),
      cell(one),
      cell(other),
    );
  }

  async function say(same: boolean): Promise<void> {
    const doubt = doubts[at];
    if (!doubt) return;
    if (view.desk.readOnly) return view.say("This desk is read-only: nothing can be changed here.");
    const index = at;
    const words = same ? "They are one incident now." : "They stay two incidents.";
    await write(view, "/api/incidents/pairs", { one: doubt.one.code, other: doubt.other.code, same }, words, {
      apply() {
        doubts.splice(index, 1);
        draw();
      },
      revert() {
        doubts.splice(index, 0, doubt);
        at = index;
        draw();
      },
    });
  }
  function step(by: number): void {
    at += by;
    draw();
  }

  view.on({
    same: () => void say(true),
    different: () => void say(false),
    next: () => step(1),
    previous: () => step(-1),
    open: () => {
      const doubt = doubts[at];
      if (doubt) view.go(incidentAddress(doubt.one.code));
    },
    back: () => view.change({ tab: null }, { push: true }),
  });
  draw();
  return host;
}
