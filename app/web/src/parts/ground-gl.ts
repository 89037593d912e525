import * as maplibre from "maplibre-gl/dist/maplibre-gl-csp";
import worker from "maplibre-gl/dist/maplibre-gl-csp-worker.js?url";
import "maplibre-gl/dist/maplibre-gl.css";
import { h } from "../dom";
import { onTheme, token, type Ground } from "./ground";
import { world } from "./world";

// The worker is a file of its own: the content security policy allows no script from strings.
maplibre.setWorkerUrl(worker);

const paint = () => ({ sea: token("--sea"), land: token("--land"), border: token("--border") });

/** The ground drawn by MapLibre, from the desk's own coastlines: no tiles, glyphs or sprites from anywhere. */
export async function glGround(host: HTMLElement, signal: AbortSignal): Promise<Ground> {
  const { land, borders } = await world();
  const colours = paint();
  const holder = h("div", { class: "ground", "aria-hidden": "true" });
  host.append(holder);
  const map = new maplibre.Map({
    container: holder,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    // The circles over it have the keyboard.
    keyboard: false,
    fadeDuration: 0,
    style: {
      version: 8,
      sources: { land: { type: "geojson", data: land }, borders: { type: "geojson", data: borders } },
      layers: [
        { id: "sea", type: "background", paint: { "background-color": colours.sea } },
        { id: "land", type: "fill", source: "land", paint: { "fill-color": colours.land } },
        { id: "borders", type: "line", source: "borders", paint: { "line-color": colours.border, "line-width": 1.2 } },
      ],
    },
  });
  map.touchZoomRotate.disableRotation();
  map.getCanvas().tabIndex = -1;
  const still = { animate: false };
  const ground: Ground = {
    at(lon, lat) {
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    },
    fit: (box) => void map.fitBounds([[box.west, box.south], [box.east, box.north]], { ...still, maxZoom: 9 }),
    zoom: (by) => void map.zoomTo(map.getZoom() + Math.log2(by), still),
    pan: (dx, dy) => void map.panBy([-dx, -dy], still),
    moved: () => {},
    close: () => {
      unbind();
      map.remove();
    },
  };
  const unbind = onTheme(() => {
    const now = paint();
    map.setPaintProperty("sea", "background-color", now.sea);
    map.setPaintProperty("land", "fill-color", now.land);
    map.setPaintProperty("borders", "line-color", now.border);
  });
  map.on("move", () => ground.moved());
  map.on("resize", () => ground.moved());
  signal.addEventListener("abort", ground.close, { once: true });
  return ground;
}
