import type { Position } from "geojson";
import { s } from "../dom";
import type { Ground } from "./ground";
import { mercator, type Box } from "./mercator";
import { world, type World } from "./world";

// Map units: large enough that a path's coordinates keep metres with two decimals.
const UNIT = 10_000;
const NEAREST = 400;

function ring(points: readonly Position[], close: boolean): string {
  const path = points.map(([lon = 0, lat = 0]) => {
    const [x, y] = mercator(lon, lat);
    return `${(x * UNIT).toFixed(2)},${(y * UNIT).toFixed(2)}`;
  });
  return `M${path.join("L")}${close ? "Z" : ""}`;
}

function landPath({ land }: World): string {
  return land.features
    .map(({ geometry }) => {
      if (geometry.type === "Polygon") return geometry.coordinates.map((points) => ring(points, true)).join("");
      if (geometry.type === "MultiPolygon") return geometry.coordinates.flat().map((points) => ring(points, true)).join("");
      return "";
    })
    .join("");
}

/** The ground as SVG: for machines without WebGL. Drag, wheel and two fingers move it. */
export async function svgGround(host: HTMLElement, signal: AbortSignal): Promise<Ground> {
  const data = await world();
  const group = s(
    "g",
    {},
    s("path", { class: "land", d: landPath(data) }),
    s("path", { class: "borders", d: data.borders.geometry.coordinates.map((line) => ring(line, false)).join("") }),
  );
  host.append(s("svg", { class: "ground", "aria-hidden": "true" }, group));
  let scale = 1;
  let left = 0;
  let top = 0;
  const ground: Ground = {
    at(lon, lat) {
      const [x, y] = mercator(lon, lat);
      return [x * UNIT * scale + left, y * UNIT * scale + top];
    },
    fit(box: Box) {
      const [west, north] = mercator(box.west, box.north);
      const [east, south] = mercator(box.east, box.south);
      const { clientWidth: width, clientHeight: height } = host;
      scale = Math.min(NEAREST, width / ((east - west) * UNIT), height / ((south - north) * UNIT));
      left = width / 2 - ((west + east) / 2) * UNIT * scale;
      top = height / 2 - ((north + south) / 2) * UNIT * scale;
      draw();
    },
    zoom: (by) => zoomAt(by, host.clientWidth / 2, host.clientHeight / 2),
    pan(dx, dy) {
      left += dx;
      top += dy;
      draw();
    },
    moved: () => {},
    close: () => {},
  };

  function draw(): void {
    group.setAttribute("transform", `translate(${left} ${top}) scale(${scale})`);
    ground.moved();
  }

  function zoomAt(by: number, x: number, y: number): void {
    const next = Math.max(host.clientWidth / UNIT, Math.min(NEAREST, scale * by));
    left = x - ((x - left) * next) / scale;
    top = y - ((y - top) * next) / scale;
    scale = next;
    draw();
  }

  const fingers = new Map<number, { x: number; y: number }>();
  host.addEventListener("pointerdown", (event) => {
    if ((event.target as Element).closest("button, [role=button]")) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    host.setPointerCapture(event.pointerId);
  }, { signal });
  host.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, now);
    if (!other) return ground.pan(now.x - before.x, now.y - before.y);
    const box = host.getBoundingClientRect();
    const apart = Math.hypot(before.x - other.x, before.y - other.y);
    if (apart > 0) zoomAt(Math.hypot(now.x - other.x, now.y - other.y) / apart, other.x - box.left, other.y - box.top);
  }, { signal });
  for (const end of ["pointerup", "pointercancel"] as const) {
    host.addEventListener(end, (event) => fingers.delete(event.pointerId), { signal });
  }
  host.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = host.getBoundingClientRect();
    zoomAt(Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
  }, { signal, passive: false });
  return ground;
}
