import { get } from "../api";
import { h } from "../dom";
import type { Page, View } from "../page";
import { isDay } from "../parts/dates";
import { evidenceList } from "../parts/evidence";
import { foot } from "../parts/foot";
import { bearingsKey, lane, laneAxis } from "../parts/lanes";
import { counted, number } from "../parts/numbers";
import { folded, tally } from "../parts/tally";
import { asked } from "../query";
import type { Voices } from "../types";
import "../styles/voices.css";

const SHOWN = 20;
const AGAIN = 3000;

function lanes({ parties }: Voices, signal: AbortSignal): HTMLElement {
  const days = parties.flatMap(({ positions }) => positions.flatMap(({ time }) => (isDay(time?.start) ? time.start.slice(0, 10) : []))).sort();
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return h("p", { class: "none" }, "No position has been read. Reports in which parties accept, refuse, demand or offer fill this.");
  const list = h("ul", { class: "lanes" });
  const more = folded(parties, SHOWN, list, (party) => lane(party, first, last, signal));
  return h("div", {}, bearingsKey(), list, laneAxis(first, last), more);
}

function table(head: string[], caption: string, body: HTMLElement, more: HTMLElement | null): HTMLElement {
  return h("div", {},
    h("div", { class: "voices-box", tabindex: 0, role: "region", "aria-label": caption },
      h("table", { class: "voices-table" }, h("caption", { class: "hidden" }, caption),
        h("thead", {}, h("tr", {}, head.map((words) => h("th", { scope: "col" }, words)))), body)), more);
}

function speakers({ speakers: all }: Voices): HTMLElement {
  if (all.length === 0) return h("p", { class: "none" }, "Nobody is quoted in what matches.");
  const most = Math.max(...all.map(({ statements }) => statements));
  const body = h("tbody");
  const more = folded(all, SHOWN, body, ({ name, statements, denied, outlets, latest }) => {
    const words = h("details", {}, h("summary", {}, "Latest words"));
    words.addEventListener("toggle", () => words.append(evidenceList(latest, 4)), { once: true });
    return h("tr", {}, h("th", { scope: "row", dir: "auto" }, name, latest.length > 0 && words), h("td", {}, tally(statements, most)),
      h("td", { class: "num" }, denied > 0 ? h("span", { class: "flag" }, `${number(denied)} denied`) : "none denied"), h("td", { class: "num" }, counted(outlets, "outlet")));
  });
  return table(["Who", "Statements", "Denied", "Through"], "Who is quoted most", body, more);
}

function relays({ relays: all }: Voices): HTMLElement {
  if (all.length === 0) return h("p", { class: "none" }, "No outlet quotes anybody in what matches.");
  const most = Math.max(...all.map(({ statements }) => statements));
  const body = h("tbody");
  const more = folded(all, SHOWN, body, ({ from, to, statements }) =>
    h("tr", {}, h("th", { scope: "row", dir: "auto" }, from), h("td", { dir: "auto" }, h("span", { class: "muted", "aria-hidden": "true" }, "→ "), to), h("td", {}, tally(statements, most))));
  return table(["Outlet", "quotes", "Statements"], "Who relays whom", body, more);
}

async function render(view: View): Promise<() => void> {
  const parameters = asked(view.query);
  const voices = await get<Voices>("/api/voices", parameters, view.signal);
  const again = voices.pending ? setTimeout(() => view.go(location.href), AGAIN) : undefined;
  const positions = voices.parties.reduce((sum, party) => sum + party.positions.length, 0);
  view.host.append(h("div", { class: "wrap voices" },
    h("h1", {}, "Voices"),
    h("p", { class: "muted", role: "status" }, voices.pending
      ? "Positions are being worked out; this page fills by itself."
      : `${counted(positions, "position")} of ${counted(voices.parties.length, "party", "parties")}, ${counted(voices.speakers.length, "speaker")}`),
    h("section", {}, h("h2", {}, "Positions over time"), lanes(voices, view.signal)),
    h("div", { class: "voices-two" },
      h("section", {}, h("h2", {}, "Who is quoted most"), speakers(voices)),
      h("section", {}, h("h2", {}, "Who relays whom"), relays(voices))),
    foot(view, "/api/voices", parameters)));
  const step = (by: number) => {
    const marks = [...view.host.querySelectorAll<HTMLElement>(".position")];
    marks[Math.max(0, marks.indexOf(document.activeElement as HTMLElement) + by)]?.focus();
  };
  const row = (by: number) => {
    const all = [...view.host.querySelectorAll<HTMLElement>(".lane")];
    const at = all.findIndex((one) => one.contains(document.activeElement));
    all[Math.max(0, Math.min(all.length - 1, at + by))]?.querySelector<HTMLElement>(".position, summary")?.focus();
  };
  view.on({ forward: () => step(1), backward: () => step(-1), next: () => row(1), previous: () => row(-1) });
  return () => clearTimeout(again);
}

export const page: Page = { path: "/voices", title: "Voices", render };
