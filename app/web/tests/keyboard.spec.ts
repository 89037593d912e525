import type { Page } from "@playwright/test";
import { expect, settled, test, visit } from "./support/test";

/** Somebody who works without a pointer sees where they are: something of the page has the focus, and it shows. */
async function focused(page: Page, step: string): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body), { message: step }).toBe(true);
}

test("a coder's whole day by the keyboard alone", async ({ page, fresh }) => {
  test.slow();
  const desk = await fresh("week");
  const { items: rows } = await desk.get("/api/incidents?q=convoy");
  const convoy = rows.reduce((one: any, other: any) => (one.reports >= other.reports ? one : other));
  const reviews = async (code: string) => (await desk.get(`/api/incidents/${code}`)).reviews;
  const checkedOf = async (id: string) => {
    const { claims } = await desk.get(`/api/reports/${encodeURIComponent(id.split("#")[0] ?? "")}`);
    return claims.find((each: any) => each.id === id).checked;
  };
  const at = () => new URL(page.url());
  const claim = () => at().searchParams.get("claim") ?? "";
  const keys = page.keyboard;

  await visit(page, desk, "/");
  await focused(page, "today");
  await keys.press("g");
  await keys.press("i");
  await expect(page.locator(".incidents")).toBeVisible();
  await focused(page, "incidents");

  // The box finds; from what it found to the incident, and from its words to the reader.
  await keys.press("/");
  await keys.type("convoy");
  await keys.press("Enter");
  await page.waitForURL(/\/search\?q=convoy/);
  await settled(page);
  await focused(page, "search");
  const row = page.locator(`.row-title[href*="${convoy.code}"]`);
  for (let n = 0; n < rows.length && !(await row.evaluate((link) => link === document.activeElement)); n++) await keys.press("j");
  await expect(row).toBeFocused();
  await keys.press("Enter");
  await page.waitForURL(`**/incidents/${convoy.code}*`);
  await settled(page);
  await focused(page, "incident");
  await keys.press("Enter");
  await page.waitForURL(/\/reports\/.+claim=/);
  await settled(page);
  await focused(page, "reader");

  await test.step("accepting moves on", async () => {
    const first = claim();
    await keys.press("a");
    await expect.poll(claim).not.toBe(first);
    await expect.poll(async () => (await checkedOf(first)).state).toBe("accepted");
    await focused(page, "accepted");
  });

  await test.step("a figure is corrected", async () => {
    for (let n = 0; n < 60 && (await page.locator(".claim-card.casualties").count()) === 0; n++) {
      const before = claim();
      await keys.press("j");
      await expect.poll(claim).not.toBe(before);
    }
    const figure = claim();
    await keys.press("e");
    const field = page.getByLabel("Field", { exact: true });
    await expect(field).toBeFocused();
    await keys.type("Killed");
    await expect(page.getByLabel("At least", { exact: true })).toBeVisible();
    await keys.press("Tab");
    await keys.press("Control+a");
    await keys.type("31");
    await keys.press("Tab");
    await keys.press("Control+a");
    await keys.type("33");
    await keys.press("Enter");
    await expect.poll(async () => (await checkedOf(figure)).state).toBe("corrected");
    const { corrections } = await checkedOf(figure);
    expect(corrections.at(-1)).toMatchObject({ field: "killed", value: { low: 31, high: 33 }, who: "Dana" });
    await settled(page);
    await focused(page, "corrected");
  });

  await test.step("rejected, and taken back", async () => {
    await keys.press(".");
    const third = claim();
    await keys.press("x");
    await expect.poll(async () => (await checkedOf(third)).state).toBe("rejected");
    await keys.press("u");
    await expect.poll(async () => (await checkedOf(third)).state).toBe("unchecked");
    await focused(page, "taken back");
  });

  await test.step("a note is kept with the incident, which is then done", async () => {
    await visit(page, desk, `/incidents/${convoy.code}`);
    await keys.press("n");
    await expect(page.getByLabel(/^Note/)).toBeFocused();
    await keys.type("The ministry was asked.");
    await keys.press("Tab");
    await keys.press("Enter");
    await expect.poll(async () => (await reviews(convoy.code)).map((each: any) => each.note)).toContain("The ministry was asked.");
    await settled(page);
    await focused(page, "noted");
    const state = page.getByLabel("State");
    for (let n = 0; n < 200 && !(await state.evaluate((box) => box === document.activeElement)); n++) await keys.press("Shift+Tab");
    await expect(state).toBeFocused();
    await keys.type("Done");
    await expect.poll(async () => (await reviews(convoy.code)).map((each: any) => each.state)).toContain("done");
    await settled(page);
    await focused(page, "done");
  });

  await test.step("the queue, forwards and back", async () => {
    // The box for the state may get the focus back when the page is drawn anew.
    await expect(async () => {
      await keys.press("Escape");
      await keys.press("g");
      await keys.press("w");
      await page.waitForURL("**/review", { timeout: 3000 });
    }).toPass();
    await settled(page);
    await focused(page, "review");
    const current = page.locator(".queue li:has([aria-current])");
    await keys.press("j");
    await expect(current).toHaveAttribute("data-at", "1");
    await keys.press("k");
    await expect(current).toHaveAttribute("data-at", "0");
    await keys.press("a");
    await expect(current).toHaveAttribute("data-at", "1");
    await expect(page.locator(".queue li").first()).toHaveClass("accepted");
    await keys.press("k");
    await keys.press(".");
    await expect(current).toHaveAttribute("data-at", "1");
    const { items } = await desk.get("/api/review?limit=1&tab=done");
    expect(items).toBeDefined();
    await focused(page, "queue");
  });

  await test.step("likely duplicates are put together and kept apart", async () => {
    const pairs = async () => (await desk.get("/api/review?limit=1")).doubts.map(({ one, other }: any) => `${one.code} ${other.code}`);
    const [first] = await pairs();
    expect(first).toBeDefined();
    await visit(page, desk, "/review?tab=doubts");
    await keys.press("d");
    await expect(page.locator(".say")).toContainText("They stay two incidents.");
    await expect.poll(pairs).not.toContain(first);
    await focused(page, "different");
    const total = (await desk.get("/api/incidents?limit=1")).total;
    await keys.press("s");
    await expect(page.locator(".say")).toContainText("They are one incident now.");
    await expect.poll(async () => (await desk.get("/api/incidents?limit=1")).total).toBeLessThan(total);
    await focused(page, "same");
  });

  await test.step("what is done is exported", async () => {
    await keys.press(">");
    await keys.type("export");
    await keys.press("Enter");
    const dialog = page.locator("dialog");
    await expect(dialog).toBeVisible();
    await focused(page, "export");
    const link = dialog.getByRole("link").first();
    const download = page.waitForEvent("download");
    await link.focus();
    await keys.press("Enter");
    expect((await download).suggestedFilename()).not.toBe("");
    await keys.press("Escape");
    await expect(dialog).toHaveCount(0);
    await focused(page, "the end");
  });
});
