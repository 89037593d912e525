import { h } from "../dom";
import { number } from "./numbers";
import "../styles/tally.css";

/** A number with a bar that sets it beside the others of its column. */
export function tally(value: number, most: number): HTMLElement {
  const bar = h("i", { "aria-hidden": "true" });
  bar.style.setProperty("--share", `${most > 0 ? (value / most) * 100 : 0}%`);
  return h("span", { class: "tally" }, h("span", {}, number(value)), bar);
}

/** The first rows of a long table, and a button for the rest. */
export function folded<T>(items: readonly T[], shown: number, body: HTMLElement, draw: (item: T) => HTMLElement): HTMLElement | null {
  body.append(...items.slice(0, shown).map(draw));
  if (items.length <= shown) return null;
  const more = h("button", { type: "button", onclick: () => {
    body.append(...items.slice(shown).map(draw));
    more.remove();
  } }, `Show all ${number(items.length)}`);
  return more;
}
