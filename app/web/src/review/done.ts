import { get } from "../api";
import { h } from "../dom";
import type { View } from "../page";
import { instant } from "../parts/dates";
import { incidentAddress } from "../parts/incident-row";
import { reportAddress } from "../parts/report-row";
import { rowKeys } from "../parts/row-keys";
import type { Claims, ReviewQueue } from "../types";
import { takeBack } from "../writes";

/** How many claims the server names in one answer. */
const AT_ONCE = 200;

const addressOf = ({ report, target }: ReviewQueue["done"][number]): string =>
  report ? `${reportAddress(report)}?claim=${encodeURIComponent(target)}` : incidentAddress(target);

/** What each was said of: the links get the claims' own words. */
async function name(view: View, queue: ReviewQueue, list: HTMLElement): Promise<void> {
  const ids = [...new Set(queue.done.filter((one) => one.report).map((one) => one.target))].slice(0, AT_ONCE);
  if (ids.length === 0) return;
  // Where a claim is gone, the links stay as they are.
  const found = await get<Claims>("/api/claims", { id: ids }, view.signal).catch(() => null);
  const words = new Map(found?.items.map((item) => [item.claim.id, item.words]));
  queue.done.forEach((one, at) => {
    const said = words.get(one.target);
    if (said) list.children[at]?.querySelector(".see")?.replaceChildren(said);
  });
}

/** What was said and by whom, the latest first; each can be taken back. */
export function doneTab(view: View, queue: ReviewQueue): HTMLElement {
  if (queue.done.length === 0)
    return h(
      "p",
      { class: "wrap none" },
      "Nobody has said anything yet. What you accept, correct or reject will be listed here, and can be taken back here.",
    );
  const redraw = () => view.go(location.href);
  const item = (one: ReviewQueue["done"][number]) =>
    h(
      "li",
      { class: one.undone ? "undone" : null },
      h("span", { class: "when num" }, instant(one.at)),
      h(
        "span",
        { dir: "auto" },
        h("b", {}, one.who),
        `: ${one.words} · `,
        h("a", { class: "see", href: addressOf(one) }, one.report ? "the claim" : one.target),
      ),
      one.undone
        ? h("span", { class: "muted" }, "taken back")
        : !view.desk.readOnly &&
            h("button", { type: "button", onclick: () => void takeBack(view, one.id, redraw) }, "Undo"),
    );
  const list = h("ul", { class: "done" }, queue.done.map(item));
  rowKeys(view, list, "a");
  void name(view, queue, list);
  view.on({ back: () => view.change({ tab: null }, { push: true }) });
  return list;
}
