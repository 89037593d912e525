import type { IncidentPlaces } from "../types";
import { h, replace, s } from "../dom";
import { hasWebGl, type Ground } from "./ground";
import { svgGround } from "./ground-svg";
import { boxOf, type Box } from "./mercator";
import { counted, range } from "./numbers";
import "../styles/map.css";

export type Place = IncidentPlaces["places"][number];

export interface PlaceMap {
  element: HTMLElement;
  show(places: IncidentPlaces): void;
  /** Lights the circles of those incidents; null lights none. */
  light(codes: ReadonlySet<string> | null): void;
  fit(): void;
}

const WHOLE: Box = { west: -170, south: -58, east: 178, north: 74 };
const LABELS = 14;

function radius(place: Place): number {
  return Math.min(46, 5 + 2.1 * Math.sqrt(place.killed?.best ?? 0));
}

function words(place: Place): string {
  const killed = place.killed ? `${range(place.killed)} killed` : "no figure of killed";
  return `${place.name}: ${counted(place.incidents, "incident")}, ${killed}${place.disputed ? ", disputed" : ""}`;
}

/** MapLibre is large: it is fetched only where it can draw. */
async function glGround(box: HTMLElement, signal: AbortSignal): Promise<Ground> {
  return (await import("./ground-gl")).glGround(box, signal);
}

/** Circles on the ground: the area is the best figure of killed, a dashed outline says that it is disputed. */
export function placeMap(
  signal: AbortSignal,
  on: { hover(place: Place | null): void; open(place: Place): void },
): PlaceMap {
  const circles = s("svg", { class: "circles", role: "group", "aria-label": "Map of places" });
  const labels = h("div", { class: "labels", "aria-hidden": "true" });
  const box = h("div", { class: "map-box" });
  const unplaced = h("span");
  const button = (text: string, act: () => void) => h("button", { type: "button", onclick: act }, text);
  const legend = h("p", { class: "legend" }, "circle: best figure killed · dashed: disputed", unplaced);
  const element = h("section", { class: "map", "aria-label": "Map" }, box, legend);
  let ground: Ground | undefined;
  let shown: { place: Place; circle: SVGCircleElement; label: HTMLElement | null }[] = [];
  let lit: ReadonlySet<string> | null = null;

  const tools = h(
    "div",
    { class: "map-tools" },
    button("Nearer", () => ground?.zoom(1.6)),
    button("Farther", () => ground?.zoom(1 / 1.6)),
    button("All", () => fit()),
  );

  function fit(): void {
    ground?.fit(boxOf(shown.map(({ place }) => place)) ?? WHOLE);
    place();
  }

  /** Puts circles and names where the ground has them; a name that would cover another is left out. */
  function place(): void {
    if (!ground) return;
    const taken: { x: number; y: number; width: number }[] = [];
    for (const { place, circle, label } of shown) {
      const [x, y] = ground.at(place.lon, place.lat);
      circle.setAttribute("cx", x.toFixed(1));
      circle.setAttribute("cy", y.toFixed(1));
      if (!label) continue;
      const width = place.name.length * 7;
      const right = x + radius(place) + 5;
      // At the edge the name stands at the other side.
      const spot = { x: right + width > box.clientWidth ? x - radius(place) - 5 - width : right, y: y - 8, width };
      label.hidden = taken.some(
        (other) => Math.abs(other.y - spot.y) < 16 && spot.x < other.x + other.width && other.x < spot.x + spot.width,
      );
      if (!label.hidden) taken.push(spot);
      label.style.setProperty("transform", `translate(${spot.x.toFixed(1)}px,${spot.y.toFixed(1)}px)`);
    }
  }

  /** One stop for the tab key; arrows go from circle to circle, the largest first. */
  function key(event: KeyboardEvent): void {
    const at = shown.findIndex(({ circle }) => circle === document.activeElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const here = shown[at];
    if (!here) return;
    if (event.key === "Enter" || event.key === " ") on.open(here.place);
    else if (step) shown[(at + step + shown.length) % shown.length]?.circle.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function draw(place: Place, at: number): (typeof shown)[number] {
    const circle = s("circle", {
      class: place.disputed ? "circle disputed" : "circle",
      r: radius(place).toFixed(1),
      tabindex: at === 0 ? 0 : -1,
      role: "button",
      "aria-label": words(place),
      onpointerenter: () => on.hover(place),
      onpointerleave: () => on.hover(null),
      onfocus: () => {
        for (const other of shown) other.circle.setAttribute("tabindex", other.circle === circle ? "0" : "-1");
        on.hover(place);
      },
      onblur: () => on.hover(null),
      onclick: () => on.open(place),
    });
    circle.append(s("title", {}, words(place)));
    return { place, circle, label: at < LABELS ? h("span", { dir: "auto" }, place.name) : null };
  }

  circles.addEventListener("keydown", key);
  box.append(circles, labels, tools);
  void (async () => {
    try {
      ground = await (hasWebGl() ? glGround(box, signal).catch(() => svgGround(box, signal)) : svgGround(box, signal));
      if (signal.aborted) return ground.close();
      ground.moved = place;
      fit();
    } catch (problem) {
      legend.append(` ${(problem as Error).message}`);
    }
  })();
  let size = "";
  const watch = new ResizeObserver(() => {
    const now = `${box.clientWidth}x${box.clientHeight}`;
    if (now !== size && box.clientWidth > 0) fit();
    size = now;
  });
  watch.observe(box);
  signal.addEventListener("abort", () => watch.disconnect(), { once: true });

  return {
    element,
    fit,
    show({ places, unplaced: without }) {
      const byArea = [...places].sort((one, other) => radius(other) - radius(one));
      shown = byArea.map(draw);
      replace(circles, shown.map(({ circle }) => circle));
      replace(labels, shown.map(({ label }) => label));
      circles.setAttribute("aria-label", `Map of ${counted(places.length, "place")}; arrow keys go from one to the next`);
      replace(unplaced, without > 0 ? ` · ${counted(without, "incident")} without coordinates` : null);
      fit();
      this.light(lit);
    },
    light(codes) {
      lit = codes;
      for (const { place, circle } of shown) circle.classList.toggle("lit", !!codes && place.codes.some((code) => codes.has(code)));
    },
  };
}
