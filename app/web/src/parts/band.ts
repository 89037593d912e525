import { h, s } from "../dom";
import { chart, timeAxis, timeScale, valueScale } from "./chart";
import { medium, plus } from "./dates";
import { bounds, range } from "./numbers";

export interface Point { day: string; low?: number; best: number; high?: number }

let fades = 0;

function gradient(id: string): SVGElement {
  return s("defs", {}, s("linearGradient", { id, x1: 0, x2: 0, y1: 1, y2: 0 },
    s("stop", { class: "fade-from", offset: 0 }), s("stop", { class: "fade-to", offset: 1 })));
}

export interface Band {
  /** In words, for those who don't see it. */
  label: string;
  series: readonly Point[];
  /** Words beside a day's point. */
  notes?: ReadonlyMap<string, string>;
  /** Until when the last value holds. */
  until?: string;
  height?: number;
  /** What else is drawn beside it, on the same scales. */
  beside?: readonly Point[];
  /** Opens what a point rests on. */
  pick?: (point: Point) => void;
}

/** Only days on which something changed are points: the value holds until the next. */
function changes(series: readonly Point[]): Point[] {
  return series.filter((one, n) => {
    const before = series[n - 1];
    return !before || before.best !== one.best || before.low !== one.low || before.high !== one.high;
  });
}

function words({ day, ...value }: Point): string {
  return `${medium(day)}: ${range(value)}`;
}

/** A band from low to high with the best figure as a line; both hold until something else was known. */
export function band(signal: AbortSignal, of: Band): HTMLElement {
  const points = changes(of.series);
  const height = of.height ?? 220;
  const last = of.series.at(-1);
  const table = h(
    "table",
    { class: "hidden" },
    h("caption", {}, of.label),
    h("tbody", {}, points.map((point) => h("tr", {}, h("th", { scope: "row" }, medium(point.day)), h("td", {}, range(point))))),
  );
  if (!last || !points[0]) return h("p", { class: "none" }, "No figure yet.");
  const first = [points[0], ...(of.beside ?? [])].reduce((least, { day }) => (day < least ? day : least), points[0].day);
  // The last value holds on, so that its band can be seen.
  const end = of.until && of.until > last.day ? of.until : plus(last.day, 1);

  const fade = `fade-${++fades}`;
  const drawing = chart(signal, height, (width) => {
    const left = 38;
    const right = width - (of.height ? 8 : 58);
    const bottom = height - 26;
    const time = timeScale(first, end, left, right);
    const measured = [...points, ...(of.beside ?? [])];
    const value = valueScale(measured.map(({ best }) => best), measured.map(({ high }) => high ?? 0), 22, bottom, of.height ? 2 : 5);
    const x = (n: number) => (points[n] ? time.x(points[n].day) : right);
    const steps = (of: (point: Point) => number, from: number, to: number, by: number) => {
      const path: string[] = [];
      for (let n = from; n !== to; n += by) {
        const y = value.y(of(points[n]!)).toFixed(1);
        const ends = by > 0 ? [x(n), x(n + 1)] : [x(n + 1), x(n)];
        path.push(...ends.map((at) => `${at.toFixed(1)},${y}`));
      }
      return path;
    };
    const low = (point: Point) => point.low ?? point.best;
    const high = (point: Point) => point.high ?? point.best;
    const many = points.length;
    const area = [...steps(high, 0, many, 1), ...steps(low, many - 1, -1, -1)];
    const line = steps((point) => point.best, 0, many, 1);
    // Where nobody gave an upper bound the ground above fades away instead of ending.
    const open = points.flatMap((point, n) => (point.low !== undefined && point.high === undefined
      ? [s("rect", { class: "open-end", x: x(n), width: Math.max(0, x(n + 1) - x(n)), y: 18, height: Math.max(0, value.y(point.best) - 18), fill: `url(#${fade})` })]
      : []));
    const dots = points.map((point, n) => dot(point, n, x(n), value.y(point.best)));
    return [
      ...value.ticks.map(({ y }) => s("line", { class: "grid", x1: left, x2: right, y1: y, y2: y })),
      ...value.ticks.map(({ y, words: text }) => s("text", { class: "tick", x: left - 6, y: y + 4, "text-anchor": "end" }, text)),
      open.length > 0 ? gradient(fade) : null,
      ...open,
      s("path", { class: "band", d: `M${area.join("L")}Z` }),
      s("path", { class: "best", d: `M${line.join("L")}` }),
      ...notes(x, value.y),
      ...dots,
      of.height ? null : s("text", { class: "now", x: right + 6, y: value.y(last.best) + 4 }, bounds({ best: last.best })),
      value.cut ? s("text", { class: "cut", x: left, y: 13 }, `▲ the scale is cut: bounds reach ${bounds({ best: Math.max(...points.map(({ high: top }) => top ?? 0)) })}`) : null,
      ...timeAxis(time, bottom, left, right),
    ];
  });

  /** Notes stand above their step; one that would run into the one before is left to the table. */
  function notes(x: (n: number) => number, y: (value: number) => number): SVGElement[] {
    let free = -Infinity;
    return points.flatMap((point, n) => {
      const text = of.notes?.get(point.day);
      if (!text || x(n) < free) return [];
      free = x(n) + text.length * 6.2 + 8;
      return [s("text", { class: "note", x: x(n) + 5, y: y(point.best) - 6 }, text)];
    });
  }

  function dot(point: Point, n: number, cx: number, cy: number): SVGElement {
    const title = s("title", {}, words(point));
    if (!of.pick) return s("circle", { class: "dot", cx, cy, r: 2.5 }, title);
    const pick = () => of.pick?.(point);
    return s("circle", {
      class: "dot pick", cx, cy, r: 4.5, role: "button", tabindex: n === points.length - 1 ? 0 : -1,
      "aria-label": `${words(point)}; open its arithmetic`, onclick: pick, onkeydown: (event: KeyboardEvent) => key(event, n, pick),
    }, title);
  }

  /** One stop for the tab key; arrows go from point to point. */
  function key(event: KeyboardEvent, n: number, pick: () => void): void {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") pick();
    else if (by) step(drawing, n + by);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return h("figure", { class: "band-chart", role: "group", "aria-label": of.label }, drawing, table);
}

/** Puts the focus on a point, and the tab key's stop with it. */
function step(within: Element, to: number): void {
  const dots = [...within.querySelectorAll<SVGElement>(".pick")];
  const next = dots[Math.max(0, Math.min(dots.length - 1, to))];
  for (const one of dots) one.setAttribute("tabindex", one === next ? "0" : "-1");
  next?.focus();
}

/** A step along the points of a drawing, from wherever the focus is: for the keys `.` and `,`. */
export function stepPoints(within: Element, by: number): void {
  const dots = [...within.querySelectorAll<SVGElement>(".pick")];
  const at = dots.indexOf(document.activeElement as SVGElement);
  step(within, at < 0 ? (by > 0 ? 0 : dots.length - 1) : at + by);
}
