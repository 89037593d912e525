import { h } from "../dom";
import type { View } from "../page";
import { instant } from "../parts/dates";
import { incidentAddress } from "../parts/incident-row";
import { reportAddress } from "../parts/report-row";
import { rowKeys } from "../parts/row-keys";
import type { ReviewQueue } from "../types";
import { takeBack } from "../writes";

const addressOf = ({ report, target }: ReviewQueue["done"][number]): string =>
  report ? `${reportAddress(report)}?claim=${encodeURIComponent(target)}` : incidentAddress(target);

/** What was said and by whom, the latest first; each can be taken back. */
export function doneTab(view: View, queue: ReviewQueue): HTMLElement {
  if (queue.done.length === 0) return h("p", { class: "wrap none" }, "Nobody has said anything yet. What you accept, correct or reject will be listed here, and can be taken back here.");
  const redraw = () => view.go(location.href);
  const item = (one: ReviewQueue["done"][number]) =>
    h(
      "li",
      { class: one.undone ? "undone" : null },
      h("span", { class: "when num" }, instant(one.at)),
      h("span", { dir: "auto" }, h("b", {}, one.who), `: ${one.words} `, h("a", { href: addressOf(one) }, "see it")),
      one.undone
        ? h("span", { class: "muted" }, "taken back")
        : !view.desk.readOnly && h("button", { type: "button", onclick: () => void takeBack(view, one.id, redraw) }, "Undo"),
    );
  const list = h("ul", { class: "done" }, queue.done.map(item));
  rowKeys(view, list, "a");
  view.on({ back: () => view.change({ tab: null }, { push: true }) });
  return list;
}
