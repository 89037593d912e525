import { expect, settled, test, visit } from "./support/test";

test("another rule says so in words, and a point of the curve opens its arithmetic", async ({ page, desks }) => {
  const desk = await desks.of("week");
  const { policies } = await desk.get("/api/desk");
  await visit(page, desk, "/toll");
  const rule = page.locator(".rule");
  for (const { key, rule: words } of policies) {
    await page.getByLabel("Rule", { exact: true }).selectOption(key);
    await expect(rule).toHaveText(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "i"));
  }
  await visit(page, desk, "/toll");
  await page.locator(".toll section svg [tabindex]").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("#arithmetic")).toBeVisible();
  await expect(page.locator("#arithmetic")).toContainText("= the sum");
  await expect(page).toHaveURL(/at=\d{4}-\d\d-\d\d/);
});

test("a day of a ceasefire opens its evidence, and stands in the address", async ({ page, desks }) => {
  const desk = await desks.of("week");
  await visit(page, desk, "/ceasefires");
  const cell = page.locator("td.cell.alleged, td.cell.confirmed, td.cell.denied").first();
  await cell.click();
  await expect(page).toHaveURL(/at=/);
  await expect(page.locator(".opened h2")).toBeVisible();
  await expect(page.locator(".opened a").first()).toHaveAttribute("href", /^\/reports\/.+claim=/);
});

test("every figure of the ledger leads to its words, selected in their report", async ({ page, desks }) => {
  const desk = await desks.of("week");
  await visit(page, desk, "/toll");
  const rows = await page.locator("tr.counted, tr.left-out").count();
  expect(rows).toBeGreaterThan(0);
  for (let at = 0; at < rows; at++) {
    const row = page.locator("tr.counted, tr.left-out").nth(at);
    const words = row.getByRole("button", { name: "Words" });
    const opened = page.locator(`#${await words.getAttribute("aria-controls")}`);
    await words.click();
    const evidence = opened.locator("a[href*='claim=']");
    if ((await evidence.count()) === 0) {
      // Nobody gives the figure: its other words are with the incident.
      await expect(opened.getByRole("link")).toHaveAttribute("href", /^\/incidents\//);
      continue;
    }
    const address = new URL((await evidence.first().getAttribute("href")) ?? "", desk.address);
    await evidence.first().click();
    const claim = address.searchParams.get("claim") ?? "";
    await page.waitForURL((url) => url.pathname === address.pathname && url.searchParams.get("claim") === claim);
    await settled(page);
    const marks = page.locator(`mark.on[data-claim="${claim}"]`);
    await expect(marks.first()).toBeInViewport();
    const report = await desk.get(`/api/reports/${encodeURIComponent(claim.split("#")[0] ?? "")}`);
    const text = (await marks.allInnerTexts()).join("");
    const found = report.claims.find((each: { id: string }) => each.id === claim);
    expect(found.evidence.some((each: { text: string }) => each.text.includes(text) || text.includes(each.text))).toBe(true);
    await page.goBack();
    await expect(page.locator("h1")).toHaveText("Toll");
  }
});
