import { h, replace } from "../dom";

/** A list of any length: only the rows in sight are in the document, and only their pages are fetched. */
export interface Windowed<T> {
  /** Scrolls by itself. */
  readonly element: HTMLElement;
  /** Starts over: how many rows there are, and the first of them. */
  fill(total: number, first: readonly T[]): void;
  /** Goes that many rows on and puts the focus there. */
  move(by: number): void;
  /** The row that the keys are at. */
  current(): T | undefined;
  /** All rows fetched so far. */
  loaded(): T[];
}

export interface Rows<T> {
  label: string;
  /** How many rows a request fetches. */
  page: number;
  load(offset: number, limit: number): Promise<readonly T[]>;
  /** What stands in a row; its first link gets the focus. */
  draw(item: T, at: number): Node[];
  /** Called when the keys or the focus come to a row. */
  reached(item: T | undefined): void;
  hover(item: T | null): void;
  failed(problem: unknown): void;
  signal: AbortSignal;
}

const MARGIN = 6;

export function windowed<T>(rows: Rows<T>): Windowed<T> {
  const space = h("div", { class: "window-space", role: "feed", "aria-label": rows.label });
  const element = h("div", { class: "window" }, space);
  const items = new Map<number, T>();
  const asked = new Set<number>();
  const drawn = new Map<number, HTMLElement>();
  let total = 0;
  let at = -1;
  let height = 0;

  // The style sheet sets the height: rows are taller on a phone.
  const measure = () => parseFloat(getComputedStyle(element).getPropertyValue("--row")) || 76;

  function fetchAround(from: number, to: number): void {
    for (let page = Math.floor(from / rows.page); page <= Math.floor(to / rows.page); page++) {
      if (asked.has(page) || page * rows.page >= total) continue;
      asked.add(page);
      const of = asked;
      rows.load(page * rows.page, rows.page).then(
        (found) => {
          found.forEach((item, n) => items.set(page * rows.page + n, item));
          for (let n = 0; n < found.length; n++) drop(page * rows.page + n);
          draw();
        },
        (problem: unknown) => {
          of.delete(page);
          if (!rows.signal.aborted) rows.failed(problem);
        },
      );
    }
  }

  function drop(index: number): void {
    drawn.get(index)?.remove();
    drawn.delete(index);
  }

  function make(index: number): HTMLElement {
    const item = items.get(index);
    const row = h(
      "article",
      { class: index === at ? "row on" : "row", "aria-posinset": index + 1, "aria-setsize": total, "data-at": index },
      item === undefined ? h("p", { class: "waiting" }, "Fetching…") : rows.draw(item, index),
    );
    row.style.setProperty("--top", `${index * height}px`);
    if (item === undefined) return row;
    row.addEventListener("pointerenter", () => rows.hover(item));
    row.addEventListener("pointerleave", () => rows.hover(null));
    row.addEventListener("focusin", () => reach(index));
    return row;
  }

  function draw(): void {
    const from = Math.max(0, Math.floor(element.scrollTop / height) - MARGIN);
    const to = Math.min(total - 1, Math.ceil((element.scrollTop + element.clientHeight) / height) + MARGIN);
    if (total > 0) fetchAround(from, to);
    for (const [index, row] of [...drawn]) {
      // What has the focus stays, or the focus would be lost by scrolling.
      if ((index < from || index > to) && !row.contains(document.activeElement)) drop(index);
    }
    for (let index = from; index <= to; index++) {
      if (drawn.has(index)) continue;
      const row = make(index);
      drawn.set(index, row);
      const next = [...space.children].find((other) => Number(other.getAttribute("data-at")) > index);
      space.insertBefore(row, next ?? null);
    }
  }

  function reach(index: number): void {
    if (index === at) return;
    drawn.get(at)?.classList.remove("on");
    at = index;
    drawn.get(at)?.classList.add("on");
    rows.reached(items.get(at));
  }

  function resize(): void {
    const now = measure();
    if (now !== height) {
      height = now;
      space.style.setProperty("height", `${total * height}px`);
      for (const index of [...drawn.keys()]) drop(index);
    }
    draw();
  }

  let waiting = 0;
  element.addEventListener("scroll", () => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      draw();
    });
  }, { passive: true });
  const watch = new ResizeObserver(resize);
  watch.observe(element);
  rows.signal.addEventListener("abort", () => watch.disconnect(), { once: true });

  return {
    element,
    fill(count, first) {
      total = count;
      at = -1;
      items.clear();
      asked.clear();
      asked.add(0);
      first.forEach((item, n) => items.set(n, item));
      for (const index of [...drawn.keys()]) drop(index);
      replace(space);
      height = measure();
      space.style.setProperty("height", `${total * height}px`);
      element.scrollTop = 0;
      draw();
    },
    move(by) {
      if (total === 0) return;
      const to = Math.max(0, Math.min(total - 1, at + by));
      const top = to * height;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + height > element.scrollTop + element.clientHeight) element.scrollTop = top + height - element.clientHeight;
      draw();
      const row = drawn.get(to);
      row?.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
      reach(to);
    },
    current: () => items.get(at),
    loaded: () => [...items.values()],
  };
}
