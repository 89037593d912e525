import type { Range } from "../types";
import { h } from "../dom";
import { bounds, range as words } from "./numbers";
import "../styles/parts.css";

/** Where a number stands on the scale of all rows, 0…1: by the square root, or one massacre would flatten the others. */
function at(value: number, most: number): number {
  return most <= 0 ? 0 : Math.min(1, Math.sqrt(value / most));
}

/** A bar from low to high with a mark for best. Beyond `most` it is cut and says so with an arrow; an open end fades. */
export function rangeBar(value: Range | undefined, most: number, of = "killed"): HTMLElement {
  if (!value) return h("span", { class: "range nil" }, h("span", { class: "range-words" }, "no figure"));
  const low = value.low ?? value.best;
  const high = value.high ?? Math.max(value.best, low);
  const bar = h("i", { class: value.high === undefined && value.low !== undefined ? "open" : null, "aria-hidden": "true" });
  const left = at(low, most);
  bar.style.setProperty("--from", `${left * 100}%`);
  bar.style.setProperty("--size", `${(at(high, most) - left) * 100}%`);
  const mark = h("b", { "aria-hidden": "true" });
  mark.style.setProperty("--at", `${at(value.best, most) * 100}%`);
  const cut = high > most;
  return h(
    "span",
    { class: cut ? "range cut" : "range", title: `${words(value)} ${of}${cut ? ", beyond the scale" : ""}` },
    h("span", { class: "range-words", "aria-hidden": "true" }, bounds(value)),
    h("span", { class: "hidden" }, `${words(value)} ${of}`),
    bar,
    mark,
  );
}

/** A range large, with best beside it: the head of a toll or a card. */
export function bigRange(value: Range | undefined, of: string): HTMLElement {
  if (!value) return h("p", { class: "big" }, "no figure", h("small", {}, of));
  const text = bounds(value);
  const best = text === bounds({ best: value.best }) ? null : `, best ${bounds({ best: value.best })}`;
  return h("p", { class: "big" }, text, h("small", {}, of, best));
}
