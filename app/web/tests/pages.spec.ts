import { pagesOf } from "./support/pages";
import { expect, settled, test, visit } from "./support/test";

const PHONES = [390, 360];

/** How far the page could be scrolled sideways. */
const overflow = () => {
  const main = document.querySelector("main");
  const beyond = (element: Element | null | undefined) => (element ? element.scrollWidth - element.clientWidth : 0);
  return Math.max(beyond(document.documentElement), beyond(main));
};

for (const record of ["empty", "week", "many"] as const) {
  test(`every page stands, and nothing is cut off on a phone: ${record}`, async ({ page, desks }) => {
    const desk = await desks.of(record);
    for (const path of Object.values(await pagesOf(desk))) {
      await page.setViewportSize({ width: 1440, height: 900 });
      await visit(page, desk, path);
      await expect(page.locator("main h1").first(), path).not.toBeEmpty();
      await expect(page.locator(".problem"), path).toHaveCount(0);
      for (const width of PHONES) {
        await page.setViewportSize({ width, height: 780 });
        await expect.poll(() => page.evaluate(overflow), { message: `${path} at ${width}` }).toBe(0);
      }
    }
  });
}

test("an address the desk doesn't have says so, and leads on", async ({ page, desks }) => {
  const desk = await desks.of("week");
  await page.goto(new URL("/nowhere", desk.address).href);
  await expect(page.locator("main")).toContainText("no page /nowhere");
  await page.locator(".rail").getByRole("link", { name: /^Toll/ }).click();
  await settled(page);
  await expect(page.locator("h1")).toHaveText("Toll");
});
