import type { IncidentDays } from "../types";
import { h, replace, s } from "../dom";
import { between, days as each, dayNumber, medium, monthYear, short, window as span } from "./dates";
import { bars, type Bar } from "./day-bins";
import { counted } from "./numbers";
import "../styles/daybars.css";

export interface DayBars {
  element: HTMLElement;
  show(days: IncidentDays): void;
  /** The window that is set: what lies outside is pale. */
  select(since: string | undefined, until: string | undefined): void;
  /** Lights the bar that a day is in. */
  light(days: readonly string[]): void;
}

const HEIGHT = 40;

/** Incidents by day. Drag over the bars, or move its two ends with the arrow keys, to set the window. */
export function dayBars(
  signal: AbortSignal,
  on: { hover(day: { first: string; last: string } | null): void; window(since: string | null, until: string | null): void },
): DayBars {
  const drawing = s("svg", { class: "bars", "aria-hidden": "true" });
  const words = h("span", { class: "window-words" });
  const whole = h("button", { type: "button", onclick: () => on.window(null, null) }, "All days");
  const handle = (name: string) =>
    h("div", { class: "handle", role: "slider", tabindex: 0, "aria-label": name, "aria-valuemin": 0, "aria-valuemax": 0, "aria-valuenow": 0 });
  const handles = [handle("First day shown"), handle("Last day shown")];
  const plot = h("div", { class: "plot" }, drawing, handles);
  const table = h("div", { class: "hidden" });
  const element = h("section", { class: "brush", "aria-label": "Incidents by day" }, h("p", { class: "brush-head" }, words, whole), plot, table);
  let data: IncidentDays = { days: [], undated: 0 };
  let shown: Bar[] = [];
  let rects: SVGElement[] = [];
  let chosen: [number, number] = [0, 0];
  let since: string | undefined;
  let until: string | undefined;
  let wait: ReturnType<typeof setTimeout> | undefined;

  const width = () => plot.clientWidth || 320;
  const step = () => width() / Math.max(1, shown.length);

  function paint(): void {
    rects.forEach((rect, n) => rect.classList.toggle("out", n < chosen[0] || n > chosen[1]));
    const [from, to] = [shown[chosen[0]], shown[chosen[1]]];
    const all = chosen[0] === 0 && chosen[1] === shown.length - 1;
    whole.hidden = !since && !until && all;
    const undated = data.undated ? `; ${counted(data.undated, "incident")} without a day` : "";
    replace(words, from && to ? `${span(all && !since ? from.first : (since ?? from.first), until ?? lastDay(chosen[1]))}${undated}` : `No incident has a day${undated}.`);
    handles.forEach((one, n) => {
      const index = chosen[n] ?? 0;
      one.style.setProperty("--x", `${(index + n) * step()}px`);
      one.setAttribute("aria-valuemax", String(Math.max(0, shown.length - 1)));
      one.setAttribute("aria-valuenow", String(index));
      one.setAttribute("aria-valuetext", n === 0 ? medium(shown[index]?.first) : medium(lastDay(index)));
      one.hidden = shown.length === 0;
    });
  }

  /** A last bar of several days ends with the data. */
  function lastDay(index: number): string | undefined {
    const end = data.days.at(-1)?.day;
    const last = shown[index]?.last;
    return last && end && last > end ? end : last;
  }

  function draw(): void {
    shown = bars(data, width() / 7);
    const most = Math.max(1, ...shown.map((bar) => bar.incidents));
    drawing.setAttribute("viewBox", `0 0 ${width()} ${HEIGHT + 18}`);
    rects = shown.map((bar, n) => {
      const tall = bar.incidents === 0 ? 0 : Math.max(2, (bar.incidents / most) * HEIGHT);
      const gap = Math.min(4, step() * 0.15);
      return s("rect", { x: n * step() + gap / 2, y: HEIGHT - tall, width: Math.max(1, step() - gap), height: tall });
    });
    const every = Math.ceil(26 / step());
    const labels = shown.map((bar, n) => {
      if (n % every !== 0) return null;
      const text = shown.length > 1 && bar.first === bar.last ? dayNumber(bar.first) : short(bar.first);
      const room = bar.first === bar.last ? 1 : 3;
      if (n % (every * room) !== 0) return null;
      return s("text", { x: (n + 0.5) * step(), y: HEIGHT + 14, "text-anchor": room > 1 && n === 0 ? "start" : "middle" }, between(shown[0]!.first, shown.at(-1)!.last) > 700 ? monthYear(bar.first) : text);
    });
    replace(drawing, rects, labels);
    choose();
    replace(
      table,
      h("table", {}, h("caption", {}, "Incidents by day"), h("tbody", {}, shown.slice(0, 400).map((bar) =>
        h("tr", {}, h("th", { scope: "row" }, span(bar.first, bar.last)), h("td", {}, counted(bar.incidents, "incident")))))),
    );
  }

  function choose(): void {
    const from = since ? shown.findIndex((bar) => bar.last >= since!) : 0;
    const to = until ? shown.findLastIndex((bar) => bar.first <= until!) : shown.length - 1;
    chosen = [from < 0 ? shown.length - 1 : from, Math.max(to, 0)];
    paint();
  }

  function tell(): void {
    clearTimeout(wait);
    const all = chosen[0] === 0 && chosen[1] === shown.length - 1;
    on.window(all ? null : (shown[chosen[0]]?.first ?? null), all ? null : (lastDay(chosen[1]) ?? null));
  }

  function bar(event: PointerEvent): number {
    const x = event.clientX - plot.getBoundingClientRect().left;
    return Math.max(0, Math.min(shown.length - 1, Math.floor(x / step())));
  }

  let held: number | null = null;
  /** Which end a grip holds; null for a stroke over the bars. */
  let grip: number | null = null;
  plot.addEventListener("pointerdown", (event) => {
    if (shown.length === 0) return;
    grip = handles.findIndex((one) => one === event.target);
    held = grip >= 0 ? (chosen[1 - grip] ?? 0) : bar(event);
    plot.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  plot.addEventListener("pointermove", (event) => {
    const now = bar(event);
    const over = shown[now];
    on.hover(over ?? null);
    if (held === null) return;
    since = until = undefined;
    chosen = [Math.min(held, now), Math.max(held, now)];
    paint();
  });
  plot.addEventListener("pointerup", (event) => {
    if (held === null) return;
    const now = bar(event);
    since = until = undefined;
    chosen = [Math.min(held, now), Math.max(held, now)];
    held = null;
    paint();
    tell();
  });
  plot.addEventListener("pointercancel", () => (held = null));
  plot.addEventListener("pointerleave", () => on.hover(null));
  handles.forEach((one, n) =>
    one.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 7, PageDown: -7, Home: -Infinity, End: Infinity }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      const [least, most] = n === 0 ? [0, chosen[1]] : [chosen[0], shown.length - 1];
      chosen[n] = Math.max(least, Math.min(most, (chosen[n] ?? 0) + by));
      since = until = undefined;
      paint();
      const at = shown[chosen[n] ?? 0];
      on.hover(at ?? null);
      clearTimeout(wait);
      wait = setTimeout(tell, 500);
    }),
  );
  const watch = new ResizeObserver(draw);
  watch.observe(plot);
  signal.addEventListener("abort", () => {
    watch.disconnect();
    clearTimeout(wait);
  }, { once: true });

  return {
    element,
    show(days) {
      data = days;
      draw();
    },
    select(first, last) {
      since = first;
      until = last;
      choose();
    },
    light(days) {
      const found = new Set(days);
      rects.forEach((rect, n) => {
        const { first, last } = shown[n]!;
        rect.classList.toggle("lit", found.size > 0 && (first === last ? found.has(first) : each(first, last).some((day) => found.has(day))));
      });
    },
  };
}
