import { get } from "../api";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { instant, long } from "../parts/dates";
import { nothingRead } from "../parts/empty";
import { foot } from "../parts/foot";
import { counted } from "../parts/numbers";
import { rowKeys } from "../parts/row-keys";
import { markSeen, restoreSeen, seen } from "../seen";
import { funnel, toll, weeks } from "../today/figures";
import { ceasefires, disputes, latest, places } from "../today/sections";
import type { Today } from "../types";

/** The front page: what changed since somebody last looked, in sentences, each with its evidence one click away. */
export const page: Page = {
  path: "/",
  title: "Today",
  async render(view) {
    const since = seen(view.desk.record);
    const data = await get<Today>("/api/today", { since, "known-by": view.query.get("known-by") }, view.signal);
    const body = h(
      "div",
      { class: "wrap today" },
      h("p", { class: "muted" }, data.asOf ? `Today · as of ${long(data.asOf)}` : "Today"),
      h("h1", {}, headline(data)),
      view.desk.counts.reports > 0 && lookedLine(view, since),
      view.desk.counts.reports === 0
        ? nothingRead(view.desk)
        : h(
            "div",
            { class: "today-columns" },
            h("div", {}, ceasefires(data), places(data), disputes(data)),
            h("div", {}, toll(data), weeks(data), funnel(data), latest(data)),
          ),
      foot(view, "/api/today", { since, "known-by": view.query.get("known-by") }),
    );
    replace(view.host, body);
    rowKeys(view, body, ".today-item > a, .report-title, .today h3 > a");
  },
};

function headline({ reports, places: all }: Today): string {
  if (reports.total === 0) return "Nothing has been read yet";
  const incidents = all.reduce((sum, each) => sum + each.incidents.length, 0);
  if (reports.fresh === 0 && incidents === 0) return "Nothing new";
  return `${counted(reports.fresh, "new report")}, ${counted(incidents, "incident")} new or changed`;
}

function lookedLine(view: View, since: string | undefined): HTMLElement {
  const { record } = view.desk;
  const mark = () => {
    markSeen(record);
    view.refresh();
    view.say("Marked as seen.", () => {
      restoreSeen(record, since);
      view.go("/");
    });
    view.go("/");
  };
  return h(
    "p",
    { class: "looked" },
    since
      ? `New since you last looked, ${instant(since)}.`
      : "You haven’t marked anything as seen in this browser yet, so this is all of the last day.",
    " ",
    h("button", { type: "button", onclick: mark }, "Mark as seen"),
  );
}
