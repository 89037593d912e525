import type { Scope } from "./keys";
import type { Page } from "./page";

/** A page as the router knows it before it is loaded. */
export interface Entry {
  readonly path: string;
  /** Whose keys are heard on it. */
  readonly scope: Scope;
  readonly load: () => Promise<{ page: Page }>;
}

/** Every page of the desk; each is loaded when it is first gone to. */
export const PAGES: readonly Entry[] = [
  { path: "/", scope: "list", load: () => import("./pages/today") },
  { path: "/reports", scope: "list", load: () => import("./pages/reports") },
  { path: "/reports/:id", scope: "reader", load: () => import("./pages/reader") },
  { path: "/incidents", scope: "list", load: () => import("./pages/incidents") },
  { path: "/incidents/:code", scope: "incident", load: () => import("./pages/incident") },
  { path: "/toll", scope: "chart", load: () => import("./pages/toll") },
  { path: "/ceasefires", scope: "ceasefire", load: () => import("./pages/ceasefires") },
  { path: "/voices", scope: "chart", load: () => import("./pages/voices") },
  { path: "/review", scope: "review", load: () => import("./pages/review") },
  { path: "/search", scope: "list", load: () => import("./pages/search") },
];

/** The rail: where it leads, in words, with the key that goes there. */
export const RAIL = [
  { path: "/", words: "Today", action: "goToday", icon: "today" },
  { path: "/reports", words: "Reports", action: "goReports", icon: "reports" },
  { path: "/incidents", words: "Incidents", action: "goIncidents", icon: "incidents" },
  { path: "/toll", words: "Toll", action: "goToll", icon: "toll" },
  { path: "/ceasefires", words: "Ceasefire", action: "goCeasefires", icon: "ceasefire" },
  { path: "/voices", words: "Voices", action: "goVoices", icon: "voices" },
  { path: "/review", words: "Review", action: "goReview", icon: "review" },
] as const;
