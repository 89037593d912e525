import type { Box } from "./mercator";

/** The ground under the map's circles: drawn by WebGL where there is one, else as SVG. Both can do the same. */
export interface Ground {
  /** Where a place stands, in pixels from the upper left. */
  at(lon: number, lat: number): [x: number, y: number];
  fit(box: Box): void;
  /** Zooms around the middle: 2 is twice as near. */
  zoom(by: number): void;
  pan(dx: number, dy: number): void;
  /** Called after every movement. */
  moved: () => void;
  close(): void;
}

export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/** Calls back when the colours change. Returns what ends it. */
export function onTheme(changed: () => void): () => void {
  const theme = new MutationObserver(changed);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => theme.disconnect();
}

/** Whether a graphics card draws WebGL: computed by the processor it is slower than SVG. */
export function hasWebGl(): boolean {
  try {
    const context = document.createElement("canvas").getContext("webgl2", { failIfMajorPerformanceCaveat: true });
    const named = context?.getExtension("WEBGL_debug_renderer_info");
    const renderer = context && named ? String(context.getParameter(named.UNMASKED_RENDERER_WEBGL)) : "";
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null && !/swiftshader|llvmpipe|software/i.test(renderer);
  } catch {
    return false;
  }
}
