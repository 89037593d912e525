import { s } from "../dom";

/** Strokes on a grid of 20; each stands beside its word. */
const PATHS = {
  today: "M4 5h12v11H4zM4 8.5h12M7 3v3M13 3v3",
  reports: "M5 3h7l3 3v11H5zM8 9h5M8 12h5",
  incidents: "M10 17s-5-4.6-5-8.5a5 5 0 0 1 10 0C15 12.400 10 17 10 17zM10 8.500v.1",
  toll: "M3 16h14M5 16v-4M9 16V8M13 16V5",
  ceasefire: "M3 5h14v10H3zM7.700 5v10M12.300 5v10M3 10h14",
  voices: "M3 4h14v9H9l-4 3v-3H3z",
  review: "M4 10.500l4 4 8-9",
  read: "M10 13V4M6.500 7.500L10 4l3.500 3.500M4 13v3h12v-3",
  export: "M10 4v9M6.500 9.500L10 13l3.500-3.500M4 13v3h12v-3",
  leave: "M8 4H4v12h4M8 10h9M13.500 6.500L17 10l-3.500 3.500",
  keys: "M3 6h14v8H3zM6 9h.1M9 9h.1M12 9h.1M7 11.500h6",
} as const;

export type Icon = keyof typeof PATHS;

export function icon(name: Icon): SVGSVGElement {
  return s("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" }, s("path", { d: PATHS[name] }));
}
