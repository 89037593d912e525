import { get } from "../api";
import type { CardClaim } from "../claim/card";
import { notes } from "../claim/notes";
import { others } from "../claim/others";
import { claimPanel } from "../claim/panel";
import { h, replace } from "../dom";
import type { Page, View } from "../page";
import { long, medium } from "../parts/dates";
import { foot } from "../parts/foot";
import { keyed } from "../parts/key";
import { counted } from "../parts/numbers";
import { drawText } from "../reader/text";
import type { ReportPage } from "../types";

const BASES: Record<string, string> = { dateline: "by its dateline", metadata: "by its metadata", option: "as was said when it was read", text: "by its text" };
const NARROW = matchMedia("(max-width: 900px)");

/** A report as it reads, with what it claims. */
export const page: Page = {
  path: "/reports/:id",
  title: "Report",
  async render(view) {
    const known = view.query.get("known-by");
    const data = await get<ReportPage>(`/api/reports/${encodeURIComponent(view.params.id ?? "")}`, { "known-by": known }, view.signal);
    document.title = `${data.row.title} · Rapporteur`;
    draw(view, data);
  },
};

function draw(view: View, data: ReportPage): void {
  const { claims, report, row } = data;
  let at = -1;
  const rest = h("div");
  const panel = claimPanel(view, { scope: "reader", changed, next: (afterVerdict) => (afterVerdict ? unchecked() : step(1)), retold: () => view.go(location.href) });
  const text = h("article", { class: "text", lang: report.language }, head(data), drawText(data, select), legend(), copies(data), bottom(view, row.id));
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
    const open = incident && h("a", { href: `/incidents/${encodeURIComponent(incident.row.code)}`, dir: "auto" }, incident.row.title);
    replace(
      rest,
      h("h2", {}, incident ? "Others on this incident" : "Its incident"),
      incident ? [h("p", {}, open), others(incident.others.filter((each) => each.claim !== claim.id)), notes(view, incident.row.code)] : h("p", { class: "none" }, "It is in no incident."),
    );
  }
  function changed(claim: CardClaim): void {
    for (const mark of text.querySelectorAll(`mark[data-claim="${CSS.escape(claim.id)}"]`)) {
      mark.classList.remove("unchecked", "accepted", "rejected", "corrected");
      mark.classList.add(claim.checked.state);
    }
    if (claim === claims[at]) drawRest(claim);
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
  else if (!NARROW.matches) show(Math.max(0, claims.findIndex((claim) => claim.checked.state === "unchecked")));
}

/** Who published it, when and by what that is known, how often it was reprinted. */
function head({ report, row, copies: all }: ReportPage): HTMLElement {
  const { published } = report;
  const day = published ? `${long(published.date)}, ${BASES[published.basis] ?? published.basis}` : "day not known";
  const web = report.url && /^https?:/i.test(report.url) ? report.url : null;
  const line = [row.publisher ?? "publisher not known", day, all.length > 0 && counted(all.length, "reprint"), row.version > 1 && `version ${row.version}`];
  const titled = report.passages.some((each) => each.role === "headline");
  return h(
    "header",
    { class: "block" },
    h("div"),
    h(
      "div",
      {},
      h("p", { class: "byline", dir: "auto" }, line.filter(Boolean).join(" · "), web && [" · ", h("a", { href: web, target: "_blank", rel: "noopener noreferrer" }, "where it was published")]),
      !titled && h("h1", { dir: "auto" }, row.title),
    ),
  );
}

function noClaims({ report }: ReportPage): string {
  const { language } = report;
  if (!language || language === "en" || report.engine) return "No claim was found in this report.";
  const name = new Intl.DisplayNames(undefined, { type: "language" }).of(language) ?? language;
  return `No claim was found in this report: nothing reads sentences in ${name} yet. It can still be searched.`;
}

function bottom(view: View, id: string): HTMLElement {
  const data = foot(view, `/api/reports/${encodeURIComponent(id)}`, { "known-by": view.query.get("known-by") }, { cite: true });
  return h("div", { class: "block" }, h("div"), data);
}

function legend(): HTMLElement {
  const key = (kind: string, words: string) => h("span", {}, h("mark", { class: `${kind} lane-0` }, words));
  return h(
    "div",
    { class: "block legend" },
    h("div"),
    h("p", {}, key("event", "event"), key("casualties", "casualties"), key("statement", "statement"), key("statement unsure", "dotted: unsure"), key("rejected event", "struck out: rejected")),
  );
}

function copies({ copies: all }: ReportPage): HTMLElement | null {
  if (all.length === 0) return null;
  const item = (copy: ReportPage["row"]) =>
    h("li", {}, h("a", { href: `/reports/${encodeURIComponent(copy.id)}`, dir: "auto" }, copy.title), ` · ${copy.publisher ?? "publisher not known"} · ${medium(copy.published)}`);
  return h("section", { class: "block copies" }, h("div"), h("div", {}, h("h2", {}, `Reprinted in ${counted(all.length, "place")}`), h("ul", {}, all.map(item))));
}
