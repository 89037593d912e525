import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, visit } from "./support/test";
import type { Desk } from "./support/desk";

const TO = join(dirname(fileURLToPath(import.meta.url)), "../../../docs/desk");

/** What the documents show of each page: something that is worth looking at. */
async function shown(desk: Desk): Promise<Record<string, string>> {
  const { items } = await desk.get("/api/incidents?q=convoy&sort=origins&limit=1");
  const { evidence } = await desk.get(`/api/incidents/${items[0].code}`);
  const { items: truces } = await desk.get("/api/ceasefires");
  const cell = truces[0].days.find((day: any) => day.state === "confirmed" && day.party) ?? truces[0].days[0];
  return {
    today: "/",
    reports: "/reports",
    reader: `/reports/${encodeURIComponent(evidence[0].report)}?claim=${encodeURIComponent(evidence[0].claim)}`,
    incidents: "/incidents",
    incident: `/incidents/${items[0].code}`,
    toll: "/toll",
    ceasefire: `/ceasefires?at=${cell.date}~${encodeURIComponent(`${cell.party?.id ?? cell.party?.name ?? ""}/${cell.term}`)}`,
    voices: "/voices",
    review: "/review",
    search: "/search?q=convoy",
  };
}

test("pictures of every page, for the documents", async ({ page, desks }) => {
  test.setTimeout(300_000);
  mkdirSync(TO, { recursive: true });
  const desk = await desks.of("deepWeek");
  const take = async (name: string, path: string) => {
    await visit(page, desk, path);
    await page.evaluate(() => document.fonts.ready);
    if (path.startsWith("/incidents") && !path.includes("/incidents/")) await expect(page.locator(".ground").first()).toBeAttached();
    await page.screenshot({ path: join(TO, `${name}.png`), animations: "disabled", caret: "hide" });
  };
  const pages = await shown(desk);
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
    for (const [name, path] of Object.entries(pages)) await take(`${name}-${width}`, path);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: "dark" });
  for (const name of ["reader", "incidents"]) await take(`${name}-dark`, pages[name] ?? "");
});
