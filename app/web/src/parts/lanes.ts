import { h, replace } from "../dom";
import type { Voices } from "../types";
import { between, isDay, long, short } from "./dates";
import { evidence, evidenceList } from "./evidence";
import { timeScale } from "./chart";
import { counted } from "./numbers";
import { capital, spaced } from "./words";
import "../styles/lanes.css";

type Lane = Voices["parties"][number];
type Told = Lane["positions"][number];

/** Acts of one bearing share a shape; the word beside it says which. */
const BEARINGS: { shape: string; kind: string; acts: string[]; words: string }[] = [
  { shape: "●", kind: "truce", acts: ["accept", "agree", "support", "offer", "promise", "confirm"], words: "for it" },
  { shape: "✕", kind: "deny", acts: ["refuse", "reject", "deny", "decline", "condemn"], words: "against it" },
  { shape: "▲", kind: "event", acts: ["demand", "warn", "threaten", "accuse", "allege"], words: "demands, accuses or warns" },
];
const OTHER = { shape: "◆", kind: "say", acts: [] as string[], words: "says so" };

export function bearing(act: string): typeof OTHER {
  return BEARINGS.find(({ acts }) => acts.includes(act)) ?? OTHER;
}

export const bearingsKey = (): HTMLElement =>
  h("ul", { class: "bearings", "aria-label": "Key" }, [...BEARINGS, OTHER].map(({ shape, kind, words }) =>
    h("li", {}, h("span", { class: `is-${kind}`, "aria-hidden": "true" }, shape), ` ${words}`)), h("li", {}, h("span", { class: "ring", "aria-hidden": "true" }, "◯"), " changes an earlier one"));

export function positionWords({ act, about, speaker, time, changes }: Told): string {
  return [
    `${capital(spaced(act))}: ${about}`, speaker, isDay(time?.start) ? long(time.start) : "day not said", changes && "changes an earlier position",
  ].filter(Boolean).join(", ");
}

const HEIGHT = 24;

/** A party's positions from left to right. Those of one day stand below one another; words stand where there is room. */
export function lane({ party, positions }: Lane, first: string, last: string, signal: AbortSignal): HTMLElement {
  const dated = positions.filter(({ time }) => isDay(time?.start)).sort((one, two) => one.time!.start!.localeCompare(two.time!.start!));
  const track = h("div", { class: "lane-track", role: "group", "aria-label": `${party.name}: ${counted(dated.length, "position")}` });
  const opened = h("div", { class: "lane-opened", "aria-live": "polite" });

  function open(told: Told): void {
    const before = positions.find(({ id }) => id === told.changes);
    replace(opened, h("p", { dir: "auto" }, h("b", {}, positionWords(told))),
      before && h("p", { class: "muted", dir: "auto" }, `Before: ${positionWords(before)}`),
      evidenceList(told.evidence, 4));
  }

  function draw(width: number): void {
    const scale = timeScale(first, last, 10, width - 14);
    const taken: number[] = [];
    let rows = 1;
    const marks = dated.map((told, n) => {
      const x = scale.x(told.time!.start!);
      const next = dated[n + 1] ? scale.x(dated[n + 1]!.time!.start!) : width;
      let row = taken.findIndex((until) => until < x - 8);
      if (row < 0) row = taken.length;
      const word = spaced(told.act);
      const wide = word.length * 6.4 + 26;
      // The word is left out where it would run over its neighbour: the shape, the tip and the list still say it.
      const says = row === 0 && next - x > wide && width - x > wide;
      taken[row] = x + (says ? wide : 18);
      rows = Math.max(rows, row + 1);
      const { shape, kind } = bearing(told.act);
      const mark = h("button", {
        type: "button", class: `position is-${kind}${told.changes ? " changes" : ""}`, title: positionWords(told), "aria-label": positionWords(told),
        tabindex: n === 0 ? 0 : -1, onclick: () => open(told), onkeydown: (event: KeyboardEvent) => key(event, n),
      }, h("span", { class: "shape" }, shape), says ? word : null);
      mark.style.setProperty("--x", `${x - 8}px`);
      mark.style.setProperty("--y", `${row * HEIGHT}px`);
      return mark;
    });
    track.style.setProperty("height", `${rows * HEIGHT + 6}px`);
    replace(track, marks);
  }

  function key(event: KeyboardEvent, n: number): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const marks = track.querySelectorAll<HTMLElement>(".position");
    const next = by === undefined ? undefined : marks[n + by];
    if (!next) return;
    event.preventDefault();
    for (const mark of marks) mark.tabIndex = mark === next ? 0 : -1;
    next.focus();
  }

  let seen = 0;
  const sized = new ResizeObserver(() => {
    if (track.clientWidth !== seen) draw((seen = track.clientWidth));
  });
  sized.observe(track);
  signal.addEventListener("abort", () => sized.disconnect(), { once: true });
  const undated = positions.length - dated.length;
  const changes = positions.filter((told) => told.changes).length;
  const all = h("details", {}, h("summary", {}, `${counted(positions.length, "position")} in words`));
  all.addEventListener("toggle", () => all.append(h("ul", { class: "positions" }, positions.map((told) =>
    h("li", {}, h("p", { dir: "auto" }, h("span", { class: `is-${bearing(told.act).kind}`, "aria-hidden": "true" }, `${bearing(told.act).shape} `), positionWords(told)),
      told.evidence[0] && evidence(told.evidence[0]))))), { once: true });
  return h("li", { class: "lane" },
    h("div", { class: "lane-name" }, h("h3", { dir: "auto" }, party.name),
      h("p", { class: "muted" }, [changes > 0 && counted(changes, "change"), undated > 0 && `${undated} undated`].filter(Boolean).join(" · "))),
    h("div", { class: "lane-body" }, track, opened, all));
}

/** The days under the lanes. */
export function laneAxis(first: string, last: string): HTMLElement {
  const middle = between(first, last) > 3 ? [short(first), short(last)] : [short(first)];
  return h("div", { class: "lane-axis", "aria-hidden": "true" }, middle.map((words) => h("span", {}, words)));
}
