import { get } from "../api";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { chips } from "../parts/chips";
import { nothingRead } from "../parts/empty";
import { foot } from "../parts/foot";
import { counted, number } from "../parts/numbers";
import { reportRow } from "../parts/report-row";
import { rowKeys } from "../parts/row-keys";
import { asked } from "../query";
import type { ReportList } from "../types";

const LIMIT = 50;

/** Every report that was read, the latest first. */
export const page: Page = {
  path: "/reports",
  title: "Reports",
  async render(view) {
    const offset = Math.max(0, Number(view.query.get("offset")) || 0);
    const question = { ...asked(view.query), offset: String(offset), limit: LIMIT };
    const { total, terms, items } = await get<ReportList>("/api/reports", question, view.signal);
    const filter = chips(view.signal, (q) => view.change({ q, offset: null }, { push: true }));
    filter.show(asked(view.query).q, terms);
    const list = h("section", { "aria-label": "Reports" }, items.map(reportRow));
    replace(
      view.host,
      h(
        "header",
        { class: "reports-head" },
        h("h1", {}, "Reports"),
        filter.element,
        h("p", { class: "shown num" }, shown(offset, items.length, total)),
      ),
      items.length > 0 ? list : empty(view),
      total > LIMIT && pager(view, offset, total),
      foot(view, "/api/reports", question),
    );
    rowKeys(view, list, ".report-title");
  },
};

function shown(offset: number, here: number, total: number): string {
  if (here === total) return counted(total, "report");
  return `${number(offset + 1)}–${number(offset + here)} of ${counted(total, "report")}`;
}

function pager(view: View, offset: number, total: number): HTMLElement {
  const to = (at: number) => () => view.change({ offset: at > 0 ? String(at) : null }, { push: true });
  return h(
    "nav",
    { class: "pager", "aria-label": "More reports" },
    h("button", { type: "button", disabled: offset === 0, onclick: to(Math.max(0, offset - LIMIT)) }, "Later"),
    h("button", { type: "button", disabled: offset + LIMIT >= total, onclick: to(offset + LIMIT) }, "Earlier"),
  );
}

function empty({ desk }: View): HTMLElement {
  const none = "No report matches. Take a filter off, or move the day at the top to the right.";
  return h("div", { class: "wrap" }, desk.counts.reports > 0 ? h("p", { class: "none" }, none) : nothingRead(desk));
}
