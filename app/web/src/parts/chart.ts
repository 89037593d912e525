import { h, replace, s } from "../dom";
import { between, monthYear, plus, short } from "./dates";
import { number } from "./numbers";
import "../styles/chart.css";

/** A drawing as wide as the room it has; it is drawn anew where that changes. What it says stands beside it in words. */
export function chart(signal: AbortSignal, height: number, draw: (width: number) => (Node | null)[]): HTMLElement {
  const svg = s("svg", { class: "drawing", height });
  const element = h("div", { class: "chart" }, svg);
  let width = 0;
  const watch = new ResizeObserver(() => {
    if (element.clientWidth === width || element.clientWidth === 0) return;
    width = element.clientWidth;
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const focused = [...svg.querySelectorAll("[tabindex]")].indexOf(document.activeElement as Element);
    replace(svg, draw(width));
    if (focused >= 0) svg.querySelectorAll<SVGElement>("[tabindex]")[focused]?.focus();
  });
  watch.observe(element);
  signal.addEventListener("abort", () => watch.disconnect(), { once: true });
  return element;
}

export interface TimeScale {
  x(day: string): number;
  ticks: { day: string; x: number; words: string }[];
}

/** Days from left to right, with as many labels as have room. */
export function timeScale(first: string, last: string, left: number, right: number): TimeScale {
  const length = Math.max(1, between(first, last));
  const x = (day: string) => left + (between(first, day) / length) * (right - left);
  const room = Math.max(2, Math.floor((right - left) / 84));
  const step = [1, 2, 3, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652].find((days) => length / days <= room) ?? 3652;
  const ticks = Array.from({ length: Math.floor(length / step) + 1 }, (_, n) => plus(first, n * step));
  return { x, ticks: ticks.map((day) => ({ day, x: x(day), words: length > 540 ? monthYear(day) : short(day) })) };
}

export function timeAxis(scale: TimeScale, y: number, left: number, right: number): Node[] {
  return [
    s("line", { class: "axis", x1: left, x2: right, y1: y, y2: y }),
    ...scale.ticks.map(({ x, words }) =>
      s("text", { class: "tick", x, y: y + 16, "text-anchor": x - left < 24 ? "start" : right - x < 24 ? "end" : "middle" }, words)),
  ];
}

export interface ValueScale {
  y(value: number): number;
  most: number;
  /** Whether something lies above it: the drawing has to say so. */
  cut: boolean;
  ticks: { y: number; words: string }[];
}

function round(value: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 2.5, 5, 10].map((n) => n * size).find((n) => n >= value) ?? value;
}

/** From zero upward. A bound far above all best figures would flatten them: the scale is cut below it. */
export function valueScale(bests: readonly number[], highs: readonly number[], top: number, bottom: number, lines = 5): ValueScale {
  const best = Math.max(1, ...bests);
  const high = Math.max(best, ...highs);
  const cut = high > best * 4;
  const most = (cut ? best * 2 : high) * 1.08;
  const y = (value: number) => bottom - (Math.min(value, most) / most) * (bottom - top);
  const step = Math.max(1, round(most / lines));
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, n) => ({ y: y(n * step), words: number(n * step) }));
  return { y, most, cut, ticks };
}
