import type { View } from "../page";

/** `j` and `k` go from link to link of a list; Enter on a link is the browser's own. */
export function rowKeys(
  view: View,
  within: HTMLElement,
  selector: string,
): { next(): void; previous(): void; open(): void } {
  let at = -1;
  const links = () => [...within.querySelectorAll<HTMLElement>(selector)];
  function step(by: number): void {
    const all = links();
    const focused = all.indexOf(document.activeElement as HTMLElement);
    if (focused >= 0) at = focused;
    at = Math.max(0, Math.min(all.length - 1, at + by));
    all[at]?.focus();
    all[at]?.scrollIntoView({ block: "nearest" });
  }
  const keys = { next: () => step(1), previous: () => step(-1), open: () => links()[at]?.click() };
  view.on(keys);
  return keys;
}
