import { get } from "../api";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { number } from "../parts/numbers";
import { asked } from "../query";
import { claimsTab } from "../review/claims";
import { doneTab } from "../review/done";
import { doubtsTab } from "../review/doubts";
import type { ReviewQueue } from "../types";
import "../styles/review.css";

const LIMIT = 100;
const TABS = { claims: claimsTab, doubts: doubtsTab, done: doneTab };
type Tab = keyof typeof TABS;

/** What waits for a person: claims nobody has checked, incidents that may be one, and what was done. */
export const page: Page = {
  path: "/review",
  title: "Review",
  async render(view) {
    const queue = await get<ReviewQueue>("/api/review", { ...asked(view.query), limit: LIMIT }, view.signal);
    const asks = view.query.get("tab") ?? "claims";
    const tab: Tab = asks in TABS ? (asks as Tab) : "claims";
    const link = (to: Tab, words: string, count: number) => {
      const go = (event: Event) => {
        event.preventDefault();
        view.change({ tab: to === "claims" ? null : to }, { push: true });
      };
      return h(
        "a",
        { id: `tab-${to}`, href: `?tab=${to}`, "aria-current": tab === to ? "page" : null, onclick: go },
        words,
        h("span", { class: "num" }, number(count)),
      );
    };
    replace(
      view.host,
      h(
        "div",
        { class: "review" },
        h(
          "header",
          { class: "review-head" },
          h("h1", {}, "Review"),
          h(
            "nav",
            { "aria-label": "What to review" },
            link("claims", "Claims", queue.total),
            link("doubts", "Likely duplicates", queue.doubts.length),
            link("done", "Done", queue.done.length),
          ),
        ),
        TABS[tab](view, queue),
      ),
    );
  },
};

export type ReviewTab = (view: View, queue: ReviewQueue) => HTMLElement;
