import { get } from "../api";
import { h } from "../dom";
import type { Page, View } from "../page";
import { accounts } from "../parts/accounts";
import { band } from "../parts/band";
import { localised, plus, window as span } from "../parts/dates";
import { evidence, evidenceAddress } from "../parts/evidence";
import { foot } from "../parts/foot";
import { incidentAddress } from "../parts/incident-row";
import { matrix } from "../parts/matrix";
import { counted } from "../parts/numbers";
import { reviewBox } from "../parts/review-box";
import { pill } from "../parts/words";
import { asked } from "../query";
import type { Evidence, IncidentList, IncidentPage } from "../types";
import "../styles/incident.css";

const SHOWN = 40;

function over({ row }: IncidentPage): HTMLElement {
  const words = [
    row.from ? span(row.from, row.to ?? row.from) : "day not said",
    row.place ?? "place not said",
    [counted(row.reports, "report"), counted(row.outlets, "outlet"), counted(row.origins, "origin")].join(", "),
  ];
  return h("p", { class: "muted over", dir: "auto" }, words.join(" · "),
    row.disputes.includes("happened") && [" ", pill("denied", "deny")],
    row.background && [" ", pill("history")]);
}

/** How the toll became known: a step at each day on which a figure came out. */
function known(page: IncidentPage, signal: AbortSignal): HTMLElement | null {
  const steps = page.known.filter(({ killed }) => killed);
  const last = steps.at(-1)?.day;
  if (!last) return null;
  const notes = new Map(page.known.flatMap(({ day, figures }) => {
    const [first, ...others] = figures;
    return first ? [[day, `${first.words}, ${first.origin}${others.length > 0 ? ` and ${others.length} more` : ""}`] as const] : [];
  }));
  return h("section", {},
    h("h2", {}, "How the toll became known"),
    band(signal, {
      label: "Killed, as it was known day by day",
      series: steps.map(({ day, killed }) => ({ day, ...killed! })),
      notes,
      until: plus(last, steps.length === 1 ? 2 : 1),
    }),
    h("details", {}, h("summary", {}, "Every figure in words"),
      h("ul", { class: "figures" }, page.known.flatMap(({ day, figures }) => figures.map((figure) =>
        h("li", {}, h("p", {}, h("b", {}, figure.words), `, ${figure.origin}, ${span(day, day)}`), evidence(figure.evidence)))))));
}

function words(all: readonly Evidence[], writable: boolean): HTMLElement {
  const item = (one: Evidence) =>
    h("li", {},
      writable && h("input", { type: "checkbox", class: "take-out", value: one.claim, "aria-label": `Mark to take out: ${one.quote}` }),
      evidence(one));
  const rest = all.slice(SHOWN);
  const more = h("details", {}, h("summary", {}, `${rest.length} more`));
  more.addEventListener("toggle", () => more.append(h("ul", { class: "evidences" }, rest.map(item))), { once: true });
  return h("section", {}, h("h2", {}, `All its words, ${all.length}`),
    h("ul", { class: "evidences checked" }, all.slice(0, SHOWN).map(item)), rest.length > 0 && more);
}

/** Wherever the words of one claim stand on the page they are lit together. */
function lightTogether(within: HTMLElement): void {
  const light = (event: Event) => {
    const claim = event.target instanceof Element ? event.target.closest("[data-claim]")?.getAttribute("data-claim") : null;
    for (const one of within.querySelectorAll("[data-claim]")) one.classList.toggle("lit", one.getAttribute("data-claim") === claim);
  };
  within.addEventListener("pointerover", light);
  within.addEventListener("focusin", light);
}

/** The neighbour in the list that this was opened from: `wanted` skips others. */
async function goto(view: View, code: string, by: number, wanted: (row: IncidentList["items"][number]) => boolean): Promise<void> {
  const { items } = await get<IncidentList>("/api/incidents", { ...asked(view.query), sort: view.query.get("sort"), limit: 500 }, view.signal);
  const at = items.findIndex((row) => row.code === code);
  const rest = by > 0 ? items.slice(at + 1) : items.slice(0, Math.max(0, at)).reverse();
  const next = rest.find(wanted);
  if (next) view.go(incidentAddress(next.code, view.query.get("q") ?? ""));
  else view.say(by > 0 ? "That was the last of the list." : "That was the first of the list.");
}

async function render(view: View): Promise<void> {
  const code = view.params["code"] ?? "";
  const { "known-by": knownBy } = asked(view.query);
  const path = `/api/incidents/${encodeURIComponent(code)}`;
  const page = await get<IncidentPage>(path, { "known-by": knownBy }, view.signal);
  document.title = `${page.row.title} · Rapporteur`;
  const box = reviewBox(view, page, () => view.go(location.href));
  const move = (by: number, wanted: (row: IncidentList["items"][number]) => boolean = () => true) =>
    void goto(view, code, by, wanted).catch((problem: unknown) => view.say((problem as Error).message));
  const report = () => page.evidence[0] && view.go(evidenceAddress(page.evidence[0]));
  view.on({
    next: () => move(1),
    previous: () => move(-1),
    nextUnchecked: () => move(1, (row) => row.checked < row.claims),
    open: report,
    correct: report,
    back: () => view.go(`/incidents${view.query.get("q") ? `?q=${encodeURIComponent(view.query.get("q") ?? "")}` : ""}`),
    ...(view.desk.readOnly ? {} : { accept: box.accept, reject: box.setAside, same: box.same, different: box.different, note: box.note }),
  });
  const article = h("article", { class: "wrap" },
    over(page),
    h("h1", { dir: "auto" }, page.row.title),
    h("p", { class: "lead", dir: "auto" }, localised(page.summary)),
    matrix(page),
    h("section", {}, h("h2", {}, "What the parties themselves say"), accounts(page.accounts)),
    known(page, view.signal),
    words(page.evidence, !view.desk.readOnly),
    foot(view, path, { "known-by": knownBy }, { cite: true }));
  lightTogether(article);
  view.host.append(h("div", { class: "incident" }, article, box.element));
}

export const page: Page = { path: "/incidents/:code", title: "Incident", render };
