import { pagesOf } from "./support/pages";
import { PAYLOADS } from "./support/payloads";
import { expect, settled, test, visit } from "./support/test";
import type { Desk } from "./support/desk";

const everywhere = PAYLOADS.join(" ");

/** A report a payload, with it in every field, and in words that are read as names, places, sources. */
function reports(): string {
  return PAYLOADS.map((payload, n) =>
    JSON.stringify({
      id: n === 0 ? "__proto__" : `hostile-${n}#${payload}`,
      url: n % 2 ? `javascript:window.__pwned='url'//${n}` : `https://outlet.example/${encodeURIComponent(payload)}`,
      publisher: `Gazette ${payload}`,
      byline: `By ${payload}`,
      title: `${payload} strikes Aleppo`,
      published: "2016-09-20",
      language: "en",
      text: `At least ${n + 2} people were killed in an air strike on Aleppo on Monday, said General ${payload} of the ${payload} Brigade.\n\n"${payload}," said Omar ${payload}, a doctor.\n\nThe Free Army denied that it had shelled ${payload} near Homs.`,
    }),
  ).join("\n");
}

/** What people can say, said with payloads. */
async function say(desk: Desk): Promise<void> {
  const { items } = await desk.get("/api/incidents?limit=3");
  for (const { code } of items) {
    for (const note of PAYLOADS) await desk.post(`/api/incidents/${code}/reviews`, { note });
    await desk.post(`/api/incidents/${code}/reviews`, { assignee: everywhere.slice(0, 180) });
  }
  const { items: claims } = await desk.get("/api/review?limit=200");
  const placed = claims.find((each: any) => each.claim.event);
  const corrected = { field: "place", value: { name: PAYLOADS[1] }, why: everywhere.slice(0, 400) };
  await desk.post(`/api/claims/${encodeURIComponent(placed.claim.id)}/corrections`, corrected);
}

test("nothing that a report, a file's name, a note or an address says is more than text", async ({ page, fresh, watch }) => {
  test.slow();
  const desk = await fresh("empty");
  const reading = await desk.read([`<img src=x onerror="window.__pwned='file'">.jsonl`, reports()], [`${PAYLOADS[2]?.replaceAll("/", "")}.txt`, everywhere]);
  expect(reading.read).toBeGreaterThanOrEqual(PAYLOADS.length);
  await say(desk);

  const { items } = await desk.get("/api/reports?limit=200");
  const { items: incidents } = await desk.get("/api/incidents?limit=3");
  const paths = [
    ...Object.values(await pagesOf(desk)),
    ...items.map(({ id }: { id: string }) => `/reports/${encodeURIComponent(id)}`),
    ...incidents.map(({ code }: { code: string }) => `/incidents/${code}`),
  ];
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of paths) {
    await visit(page, desk, path);
    await expect(page.locator(".problem"), path).toHaveCount(0);
    const wide = await page.evaluate(() => {
      const main = document.querySelector("main");
      return Math.max(document.documentElement.scrollWidth - innerWidth, (main?.scrollWidth ?? 0) - (main?.clientWidth ?? 0));
    });
    expect.soft(wide, `${path} is wider than the window`).toBe(0);
    // Nothing of what the desk itself never makes.
    const made = "script, iframe, object, embed, img, style, link, base, meta, [onerror], [onload], [onclick], [onfocus]";
    expect(await page.locator(`main :is(${made})`).count(), path).toBe(0);
    expect(await page.locator("a[href^='javascript:' i], a[href^='data:' i]").count(), path).toBe(0);
  }

  await test.step("words stand as they were written", async () => {
    await visit(page, desk, "/reports");
    const titles = (await page.locator(".report-title").allInnerTexts()).join("\n");
    for (const payload of PAYLOADS.filter((each) => /^[<"{=]/.test(each))) expect(titles).toContain(payload);
  });

  await test.step("no cell of an exported table is a formula", async () => {
    for (const format of ["csv", "acled", "ged", "hxl"]) {
      const table = await desk.raw(`/api/export?format=${format}`);
      expect(table.length, format).toBeGreaterThan(0);
      expect(table.match(/(^|[,\n])"?[=@\t](?=[a-z(])/gi) ?? [], format).toEqual([]);
    }
  });

  // Addresses and the box are written by others, too: links are sent around. What isn't there is said, with its words as text.
  watch.allow(/status of 40\d/);
  await page.setViewportSize({ width: 1440, height: 900 });
  const addresses = [
    (word: string) => `/search?q=${word}`,
    (word: string) => `/incidents?q=${word}&sort=${word}`,
    (word: string) => `/toll?q=${word}&at=${word}&harm=${word}`,
    (word: string) => `/ceasefires?id=${word}&at=${word}~${word}&known-by=${word}`,
    (word: string) => `/review?tab=${word}`,
    (word: string) => `/reports/${word}?claim=${word}`,
  ];
  // The server takes no path with control characters in it.
  const linked = PAYLOADS.filter((payload) => !/[\u0000-\u001f]/.test(payload)).map(encodeURIComponent);
  // All in turn, and those that a browser would run in every address.
  const tried = linked.flatMap((word, n) => (n < 4 ? addresses : addresses.slice(n % addresses.length).slice(0, 1)).map((of) => of(word)));
  for (const path of tried) {
    await page.goto(new URL(path, desk.address).href);
    await expect(page.locator("main:not([aria-busy])"), path).not.toBeEmpty();
  }
  await visit(page, desk, "/");
  await page.keyboard.press("/");
  await page.keyboard.insertText(PAYLOADS[0] ?? "");
  await page.keyboard.press("Enter");
  await settled(page);
  await expect(page.locator("#search")).toHaveValue(PAYLOADS[0] ?? "");
});

test("right-to-left text runs its own way", async ({ page, fresh }) => {
  const desk = await fresh("empty");
  await desk.read(["arabic.jsonl", JSON.stringify({ id: "ar", title: "غارة جوية على سوق في حلب", publisher: "وكالة", published: "2016-09-20", language: "ar", text: "قُتل تسعة أشخاص في غارة جوية على سوق في حلب.\n\nوقال شهود إن الطائرات عادت." })]);
  await visit(page, desk, "/reports/ar");
  for (const element of [page.locator("main h1"), page.locator(".text p", { hasText: "شهود" }).first()]) {
    await expect(element).toHaveCSS("direction", "rtl");
    await expect(element).toHaveCSS("text-align", /start|right/);
  }
  await visit(page, desk, "/reports");
  await expect(page.locator(".report-title")).toHaveCSS("direction", "rtl");
});
