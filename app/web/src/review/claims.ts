import { get } from "../api";
import { checkedWords, type CardClaim } from "../claim/card";
import { claimPanel } from "../claim/panel";
import { h, replace } from "../dom";
import type { View } from "../page";
import { medium } from "../parts/dates";
import { nothingRead } from "../parts/empty";
import { evidenceAddress } from "../parts/evidence";
import { incidentAddress } from "../parts/incident-row";
import { counted } from "../parts/numbers";
import { KINDS } from "../parts/words";
import { blocks } from "../reader/blocks";
import { drawText, words } from "../reader/text";
import type { ReportPage, ReviewQueue } from "../types";

type Item = ReviewQueue["items"][number] & { shown: CardClaim };

/** One claim at a time, large, in its paragraph; the queue at the left. */
export function claimsTab(view: View, queue: ReviewQueue): HTMLElement {
  if (queue.items.length === 0) {
    const done = h("p", { class: "none" }, "Every claim is checked. What is read next will wait here.");
    return h("div", { class: "wrap" }, view.desk.counts.claims === 0 ? nothingRead(view.desk) : done);
  }
  const items: Item[] = queue.items.map((item) => ({
    ...item,
    shown: { ...item.claim, checked: item.checked, words: item.words, incident: item.incident?.code },
  }));
  const reports = new Map<string, Promise<ReportPage>>();
  let at = 0;

  const panel = claimPanel(view, {
    scope: "review",
    changed,
    next: (afterVerdict) => (afterVerdict ? unchecked() : step(1)),
    retold,
  });
  const paragraph = h("div", { class: "review-paragraph text" });
  const about = h("p", { class: "muted" });
  const list = h("ol", { class: "queue", "aria-label": "Queue" });
  replace(
    list,
    items.map(entry),
    queue.total > items.length &&
      h("li", { class: "muted more" }, `${counted(queue.total - items.length, "claim")} more after these`),
  );

  function entry(item: Item, index: number): HTMLElement {
    const button = h(
      "button",
      { type: "button", class: item.claim.kind, onclick: () => show(index) },
      h("b", {}, KINDS[item.claim.kind]),
      h("span", { dir: "auto" }, item.words),
      h("small", {}, item.why),
    );
    return h("li", { "data-at": index }, button);
  }
  function mark(index: number): void {
    const item = items[index];
    const row = list.children[index];
    if (!item || !row) return;
    row.className = item.shown.checked.state;
    row
      .querySelector("small")
      ?.replaceChildren(item.shown.checked.state === "unchecked" ? item.why : checkedWords(item.shown.checked));
  }
  function show(index: number): void {
    const item = items[index];
    if (!item) return;
    list.children[at]?.querySelector("button")?.removeAttribute("aria-current");
    at = index;
    const button = list.children[at]?.querySelector("button");
    button?.setAttribute("aria-current", "true");
    button?.scrollIntoView({ block: "nearest" });
    const { evidence, incident } = item;
    replace(
      about,
      h("a", { href: evidenceAddress(evidence), dir: "auto" }, evidence.title ?? "Untitled report"),
      ` · ${evidence.publisher ?? "publisher not known"} · ${evidence.published ? medium(evidence.published) : "day not known"}`,
      incident && [" · in ", h("a", { href: incidentAddress(incident.code), dir: "auto" }, incident.title)],
    );
    panel.show(item.shown, item.why, evidence.publisher);
    void context(item);
    const next = items[index + 1];
    if (next) void report(next.claim.report).catch(() => undefined);
  }
  function report(id: string): Promise<ReportPage> {
    const known =
      reports.get(id) ??
      get<ReportPage>(
        `/api/reports/${encodeURIComponent(id)}`,
        { "known-by": view.query.get("known-by") },
        view.signal,
      );
    reports.set(id, known);
    return known;
  }
  /** The paragraph around the words; where the report can't be had, the words alone. */
  async function context(item: Item, anew = false): Promise<void> {
    const quoted = h("p", { dir: "auto" }, item.evidence.quote);
    if (!paragraph.hasChildNodes()) replace(paragraph, quoted);
    try {
      const page = await report(item.claim.report);
      if (items[at] !== item) return;
      const span = words(item.claim);
      const around = blocks(page.report).filter((block) => span && block.start < span.end && span.start < block.end);
      const passages = around.flatMap((block) =>
        block.parts.map((part) => ({ ...part, role: part.role === "headline" ? "subhead" : part.role })),
      );
      const { checked } = item.shown;
      Object.assign(
        item.shown,
        page.claims.find((claim) => claim.id === item.claim.id),
      );
      // The report may have been fetched before something was said of the claim.
      if (!anew) item.shown.checked = checked;
      panel.show(item.shown, item.why, item.evidence.publisher);
      const claim = { ...item.shown };
      replace(
        paragraph,
        drawText({ report: { ...page.report, passages }, claims: [claim] }, () => undefined),
      );
      paragraph.querySelectorAll("mark").forEach((each) => each.classList.add("on"));
      paragraph.querySelectorAll("sup").forEach((each) => each.remove());
    } catch (error) {
      if (!view.signal.aborted && items[at] === item)
        replace(paragraph, quoted, h("p", { class: "none" }, (error as Error).message));
    }
  }
  /** What is shown is asked for again. */
  function retold(): void {
    const item = items[at];
    if (!item) return;
    reports.delete(item.claim.report);
    void context(item, true).then(() => mark(items.indexOf(item)));
  }
  function changed(claim: CardClaim): void {
    const index = items.findIndex((item) => item.shown === claim);
    mark(index);
    // Taken back: it is looked at again.
    if (claim.checked.state === "unchecked") show(index);
  }
  function step(by: number): void {
    show(Math.max(0, Math.min(items.length - 1, at + by)));
  }
  function unchecked(): void {
    const ring = items.map((_, n) => (at + 1 + n) % items.length);
    const found = ring.find((n) => items[n]?.shown.checked.state === "unchecked");
    if (found !== undefined) show(found);
    else if (queue.total > items.length) view.go(location.href);
    else view.say("Every claim is checked.");
  }

  view.on({
    ...panel.deeds,
    next: () => step(1),
    previous: () => step(-1),
    nextUnchecked: unchecked,
    open: () => {
      const item = items[at];
      if (item) view.go(evidenceAddress(item.evidence));
    },
    back: () => view.go("/"),
  });
  show(0);
  return h(
    "div",
    { class: "review-claims" },
    list,
    h("section", { class: "review-one", "aria-label": "The claim" }, about, paragraph, panel.element),
  );
}
