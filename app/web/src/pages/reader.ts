import { get } from "../api";
import type { CardClaim } from "../claim/card";
import { notes } from "../claim/notes";
import { others } from "../claim/others";
import { claimPanel } from "../claim/panel";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { keyed } from "../parts/key";
import { bottom, copies, head, legend, noClaims } from "../reader/around";
import { drawText } from "../reader/text";
import type { ReportPage } from "../types";

const NARROW = matchMedia("(max-width: 900px)");

/** A report as it reads, with what it claims. */
export const page: Page = {
  path: "/reports/:id",
  title: "Report",
  async render(view) {
    const known = view.query.get("known-by");
    const data = await get<ReportPage>(
      `/api/reports/${encodeURIComponent(view.params.id ?? "")}`,
      { "known-by": known },
      view.signal,
    );
    document.title = `${data.row.title} · Rapporteur`;
    draw(view, data);
  },
};

function draw(view: View, data: ReportPage): void {
  const { claims, report, row } = data;
  let at = -1;
  const rest = h("div");
  const panel = claimPanel(view, {
    scope: "reader",
    changed,
    next: (afterVerdict) => (afterVerdict ? unchecked() : step(1)),
    retold: () => view.go(location.href),
  });
  const text = h(
    "article",
    { class: "text", lang: report.language },
    head(data),
    drawText(data, select),
    legend(),
    copies(data),
    bottom(view, row.id),
  );
  const side = h("aside", { class: "side", "aria-label": "The claim" });
  replace(view.host, h("div", { class: "reader" }, h("div", { class: "scroll" }, text), side));

  function select(id: string): void {
    const found = claims.findIndex((claim) => claim.id === id);
    if (found >= 0) show(found);
  }
  function show(index: number): void {
    const claim = claims[index];
    if (!claim) return;
    at = index;
    for (const mark of text.querySelectorAll("mark.on")) mark.classList.remove("on");
    const marks = text.querySelectorAll(`mark[data-claim="${CSS.escape(claim.id)}"]`);
    for (const mark of marks) mark.classList.add("on");
    for (const ref of text.querySelectorAll("[data-ref]")) {
      if (ref.getAttribute("data-ref") === claim.id) ref.setAttribute("aria-current", "true");
      else ref.removeAttribute("aria-current");
    }
    panel.show(claim, `claim ${index + 1} of ${claims.length}`, row.publisher);
    drawRest(claim);
    if (!side.contains(panel.element)) replace(side, sheetClose(), panel.element, rest);
    side.scrollTop = 0;
    marks[0]?.scrollIntoView({ block: "nearest" });
    view.change({ claim: claim.id }, { quiet: true });
  }
  function drawRest(claim: CardClaim): void {
    const incident = data.incidents.find((each) => each.row.code === claim.incident);
    const open =
      incident &&
      h("a", { href: `/incidents/${encodeURIComponent(incident.row.code)}`, dir: "auto" }, incident.row.title);
    replace(
      rest,
      h("h2", {}, incident ? "Others on this incident" : "Its incident"),
      incident
        ? [
            h("p", {}, open),
            others(incident.others.filter((each) => each.claim !== claim.id)),
            notes(view, incident.row.code),
          ]
        : h("p", { class: "none" }, "It is in no incident."),
    );
  }
  function changed(claim: CardClaim): void {
    for (const mark of text.querySelectorAll(`mark[data-claim="${CSS.escape(claim.id)}"]`)) {
      mark.classList.remove("unchecked", "accepted", "rejected", "corrected");
      mark.classList.add(claim.checked.state);
    }
    // Taken back: it is looked at again.
    if (claim.checked.state === "unchecked") select(claim.id);
    else if (claim === claims[at]) drawRest(claim);
  }
  function step(by: number): void {
    const to = Math.max(0, Math.min(claims.length - 1, at + by));
    if (to !== at) show(to);
  }
  function unchecked(): void {
    const ring = claims.map((_, n) => (at + 1 + n) % claims.length);
    const found = ring.find((n) => claims[n]?.checked.state === "unchecked");
    if (found === undefined) view.say("Every claim of this report is checked.");
    else show(found);
  }
  function nothing(): void {
    at = -1;
    for (const mark of text.querySelectorAll("mark.on")) mark.classList.remove("on");
    replace(side);
    view.change({ claim: null }, { quiet: true });
  }
  const sheetClose = () => h("div", { class: "sheet-close" }, keyed("Close", "back", "reader", nothing));

  view.on({
    ...panel.deeds,
    next: () => step(1),
    previous: () => step(-1),
    nextUnchecked: unchecked,
    open: () => {
      const code = claims[at]?.incident;
      if (code) view.go(`/incidents/${encodeURIComponent(code)}`);
    },
    back: () => (NARROW.matches && at >= 0 ? nothing() : view.go("/reports")),
  });

  const asked = view.query.get("claim") ?? decodeURIComponent(location.hash.slice(1));
  if (asked && claims.some((claim) => claim.id === asked)) select(asked);
  else if (claims.length === 0) replace(side, h("p", { class: "none" }, noClaims(data)));
  else if (!NARROW.matches)
    show(
      Math.max(
        0,
        claims.findIndex((claim) => claim.checked.state === "unchecked"),
      ),
    );
}
