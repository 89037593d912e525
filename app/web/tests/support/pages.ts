import type { Desk } from "./desk";

/** Every page of a desk in each of its forms, with something of its own record where it has that. */
export async function pagesOf(desk: Desk): Promise<Record<string, string>> {
  const pages: Record<string, string> = {
    today: "/",
    reports: "/reports",
    incidents: "/incidents",
    map: "/incidents?show=map",
    toll: "/toll",
    parts: "/toll?split=party",
    ceasefires: "/ceasefires",
    voices: "/voices",
    review: "/review",
    duplicates: "/review?tab=doubts",
    done: "/review?tab=done",
    help: "/search",
    search: "/search?q=convoy",
  };
  const { items: reports } = await desk.get("/api/reports?limit=1");
  if (reports[0]) pages.reader = `/reports/${encodeURIComponent(reports[0].id)}`;
  const { items: incidents } = await desk.get("/api/incidents?sort=killed&limit=1");
  if (incidents[0]) pages.incident = `/incidents/${encodeURIComponent(incidents[0].code)}`;
  return pages;
}
