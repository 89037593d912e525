import type { Page } from "@playwright/test";
import type { Desk } from "./support/desk";
import { expect, settled, test, visit } from "./support/test";

/** What the desk says it shows, against what the API counts for the address. */
async function counted(page: Page, desk: Desk): Promise<number> {
  const { searchParams } = new URL(page.url());
  const asked = new URLSearchParams({ q: searchParams.get("q") ?? "", "known-by": searchParams.get("known-by") ?? "", limit: "1" });
  if (!searchParams.has("known-by")) asked.delete("known-by");
  const { total } = await desk.get(`/api/incidents?${asked}`);
  await expect(page.locator(".incidents .count b")).toHaveText(`${total.toLocaleString("en-GB")} ${total === 1 ? "incident" : "incidents"}`);
  return total;
}

/** Moves the slider by its keys to a day. */
async function knownBy(page: Page, desk: Desk, day: string): Promise<void> {
  const { days } = await desk.get("/api/desk");
  const slider = page.getByLabel("Known by");
  await slider.press("End");
  // One step beyond the last day is everything.
  for (let at = Date.parse(days.last); at >= Date.parse(day); at -= 86_400_000) await slider.press("ArrowLeft");
  await expect(page).toHaveURL(new RegExp(`known-by=${day}`));
  await settled(page);
}

test("the count is right after search, chip, brush and slider, and back restores each", async ({ page, desks }) => {
  const desk = await desks.of("week");
  await visit(page, desk, "/incidents");
  const all = await counted(page, desk);

  await page.getByRole("button", { name: "+ type" }).click();
  await page.getByRole("combobox", { name: "Add type" }).fill("assault");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=type%3Aassault/);
  const assaults = await counted(page, desk);
  expect(assaults).toBeLessThan(all);

  const first = page.getByRole("slider", { name: "First day shown" });
  await first.focus();
  await first.press("ArrowRight");
  await first.press("ArrowRight");
  await expect(page).toHaveURL(/since/);
  const window = await counted(page, desk);
  expect(window).toBeLessThan(assaults);

  await knownBy(page, desk, "2016-09-19");
  expect(await counted(page, desk)).toBeLessThan(window);

  // The slider puts itself in the place of the same entry: time is looked through, not gone back by.
  await page.goBack();
  expect(await counted(page, desk)).toBe(assaults);
  await page.goBack();
  expect(await counted(page, desk)).toBe(all);
  await page.goForward();
  expect(await counted(page, desk)).toBe(assaults);
  await page.getByRole("button", { name: /take it off/ }).click();
  expect(await counted(page, desk)).toBe(all);
});

test("of many incidents the count and the rows are those of the API, wherever the list is scrolled to", async ({ page, desks }) => {
  const desk = await desks.of("many");
  await visit(page, desk, "/incidents");
  const all = await counted(page, desk);
  const { items } = await desk.get(`/api/incidents?sort=-day&offset=${all - 1}&limit=1`);
  await page.locator(".window").evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(page.locator(".row-title").last()).toHaveText(items[0].title);
  expect(await page.locator(".row").count()).toBeLessThan(200);
  await visit(page, desk, "/incidents?q=killed%3E20");
  const some = await counted(page, desk);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
});

test("an address is the whole state: loaded again it shows the same", async ({ page, desks }) => {
  const desk = await desks.of("week");
  const { items } = await desk.get("/api/ceasefires");
  const cell = items[0].days.find((day: { alleged: number; party?: unknown }) => day.alleged > 0 && day.party);
  for (const path of [
    "/incidents?q=type%3Aassault&sort=killed&known-by=2016-09-22",
    "/toll?policy=airwars&split=place&at=2016-09-20",
    `/ceasefires?at=${cell.date}~${encodeURIComponent(`${cell.party.id ?? cell.party.name}/${cell.term}`)}`,
    "/review?tab=doubts",
    "/search?q=convoy",
  ]) {
    await visit(page, desk, path);
    const before = await page.locator("main").innerText();
    await page.reload();
    await settled(page);
    expect(await page.locator("main").innerText(), path).toBe(before);
  }
});

test("list, map and bars light each other", async ({ page, desks }) => {
  const desk = await desks.of("week");
  await visit(page, desk, "/incidents");
  const row = page.locator(".row").filter({ hasText: "Deir ez-Zor" }).first();
  await row.hover();
  await expect(page.locator(".circle.lit")).toHaveCount(1);
  await expect(page.locator(".brush rect.lit")).toHaveCount(1);
  // By the keyboard a circle is reached as surely as by the pointer.
  await page.locator(".circle[tabindex='0']").focus();
  await expect(page.locator(".row.lit").first()).toBeVisible();
  await page.locator(".plot").hover({ position: { x: 250, y: 20 } });
  await expect(page.locator(".circle.lit")).not.toHaveCount(0);
});

test("the slider changes every page", async ({ page, desks }) => {
  const desk = await desks.of("week");
  const pages = ["/", "/reports", "/incidents", "/toll", "/ceasefires", "/voices", "/review", "/search?q=convoy"];
  const shown: Record<string, string> = {};
  for (const path of pages) {
    await visit(page, desk, path);
    shown[path] = await page.locator("main").innerText();
  }
  for (const path of pages) {
    await visit(page, desk, `${path}${path.includes("?") ? "&" : "?"}known-by=2016-09-19`);
    expect(await page.locator("main").innerText(), path).not.toBe(shown[path]);
  }
});

test("what was known of the convoy by a day: twelve and more, later twelve to twenty", async ({ page, desks }) => {
  const desk = await desks.of("week");
  const { items } = await desk.get("/api/incidents?q=convoy");
  const convoy = items.reduce((one: any, other: any) => (one.reports >= other.reports ? one : other));
  await visit(page, desk, `/incidents?q=convoy&known-by=2016-09-19`);
  const row = page.locator(".row").filter({ has: page.locator(`a[href*="${convoy.code}"]`) });
  await expect(row.locator(".row-range")).toContainText("12 or more");
  await visit(page, desk, "/incidents?q=convoy");
  await expect(row.locator(".row-range")).toContainText(/12\s*–\s*20/);
});
