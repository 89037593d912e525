import { h } from "../dom";
import type { Ceasefire } from "../types";
import { between, isDay, long, plus, short, window as span } from "./dates";
import { spaced } from "./words";

export type Phase = Ceasefire["phases"][number];

const LOOK: Record<string, string> = {
  proposed: "talk", agreed: "talk", "in-force": "force", extended: "force", suspended: "halt", violated: "halt", collapsed: "over", ended: "over",
};

export function phaseWords(told: Phase): string {
  const { phase, from, to } = told;
  if (isDay(from) && isDay(to)) return `${spaced(phase)}, ${span(from, to)}`;
  return isDay(from) ? `${spaced(phase)} ${isLasting(told) ? "from" : "on"} ${long(from)}` : `${spaced(phase)}, since when isn't said`;
}

/** Whether it goes on from its day; the others are told of one day. */
function isLasting({ phase, from, to }: Phase): boolean {
  return ["in-force", "extended", "suspended"].includes(phase) || (isDay(to) && to !== from);
}

/** The whole of a ceasefire as a bar: each phase as long as it lasted, until the next began. Each opens the words it rests on. */
export function phaseBar(phases: readonly Phase[], first: string, last: string, open: (phase: Phase) => void): HTMLElement {
  if (phases.length === 0) return h("p", { class: "none" }, "No phase of it has been read.");
  const whole = Math.max(1, between(first, last) + 1);
  const within = (day: string) => Math.max(0, Math.min(whole, between(first, day)));
  return h("ol", { class: "phases", "aria-label": "Phases" }, phases.map((phase, n) => {
    const next = phases.slice(n + 1).find(({ from }) => isDay(from))?.from;
    const from = isDay(phase.from) ? within(phase.from) : 0;
    const to = isDay(next) ? within(next) : isDay(phase.to) ? within(plus(phase.to, 1)) : whole;
    const item = h("li", { class: LOOK[phase.phase] ?? "talk" },
      h("button", { type: "button", title: phaseWords(phase), onclick: () => open(phase) },
        spaced(phase.phase), isDay(phase.from) ? ` ${isLasting(phase) ? "from " : ""}${short(phase.from)}` : null));
    item.style.setProperty("flex-grow", String(Math.max(0, to - from)));
    // A short one is wide enough for its words, where all can be.
    item.style.setProperty("min-width", `min(128px, ${Math.floor(100 / phases.length)}%)`);
    return item;
  }));
}
