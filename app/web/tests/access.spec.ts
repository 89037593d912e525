import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { pagesOf } from "./support/pages";
import { expect, test, visit } from "./support/test";
import type { Page } from "@playwright/test";

const AXE = createRequire(import.meta.url).resolve("axe-core");

/** What axe finds that keeps somebody out, as "rule: element". */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(() => (window as any).axe.run(document, { resultTypes: ["violations"] }));
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary?.split("\n")[1] ?? ""}`));
}

test.describe("nobody is kept out", () => {
  // Axe is put into the page by the test; its script is the test's.
  test.use({ bypassCSP: true });

  // Colours are the same at either width.
  for (const [width, schemes] of [[1440, ["light", "dark"]], [390, ["light"]]] as const) {
    test(`by ${schemes.join(" or ")}, at ${width} pixels`, async ({ page, desks }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript({ path: AXE });
      const desk = await desks.of("week");
      for (const path of Object.values(await pagesOf(desk))) {
        await page.emulateMedia({ colorScheme: "light" });
        await visit(page, desk, path);
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          expect.soft(await barriers(page), `${path}, ${colorScheme}`).toEqual([]);
        }
      }
    });
  }
});

test("nothing moves where somebody asks for stillness", async ({ page, desks }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const desk = await desks.of("week");
  for (const path of ["/", "/incidents", "/toll"]) {
    await visit(page, desk, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
        return parseFloat(transitionDuration) > 0.01 || (animationName !== "none" && parseFloat(animationDuration) > 0.01);
      }).map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving, path).toEqual([]);
  }
});

test("on paper there is the page alone", async ({ page, desks }) => {
  const desk = await desks.of("week");
  await page.emulateMedia({ media: "print" });
  for (const path of ["/", "/toll", "/ceasefires"]) {
    await visit(page, desk, path);
    await expect(page.locator("main h1").first(), path).toBeVisible();
    for (const chrome of [".rail", "header.top", ".say"]) await expect(page.locator(chrome), `${path} ${chrome}`).toBeHidden();
  }
});
