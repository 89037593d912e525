import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, settled, test, visit } from "./support/test";

const STORY = `Shelling hits Darayya market

DARAYYA, 3 October 2016 (MPA) – At least nine people were killed when shells hit a market in Darayya on Monday, the White Helmets said.
`;

/** A file dropped on the window. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], name));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent("html", "drop", { dataTransfer: files });
}

test("a text that is pasted is read while one looks; the same twice is one", async ({ page, fresh }) => {
  const desk = await fresh("empty");
  await visit(page, desk, "/");
  for (const found of ["1 of 1 report read", "1 of 1 report read"]) {
    await page.keyboard.press("o");
    await page.getByLabel("Or text, pasted").fill(STORY);
    await page.getByLabel("Publisher, if known").fill("MPA");
    await page.getByLabel("Day, if known").fill("2016-10-03");
    await page.getByRole("button", { name: "Read the text" }).click();
    await expect(page.locator("dialog [role=status]")).toContainText(`Done: ${found}`, { timeout: 40_000 });
    if ((await page.getByRole("link", { name: "Open the report" }).count()) === 0) await page.keyboard.press("Escape");
    else await page.getByRole("link", { name: "Open the report" }).click();
  }
  expect((await desk.get("/api/desk")).counts.reports).toBe(1);
  await visit(page, desk, "/reports");
  await page.locator(".report-title").click();
  await expect(page.locator("mark.casualties").first()).toContainText("nine people");
});

test("a file that is dropped is read, one that can't be read is told of, a folder is read whole", async ({ page, fresh }, info) => {
  const desk = await fresh("empty");
  await visit(page, desk, "/");
  await drop(page, "darayya.txt", STORY);
  await expect(page.locator("dialog [role=status]")).toContainText("Done: 1 of 1 report read", { timeout: 40_000 });
  await page.getByRole("link", { name: "Open the report" }).click();
  await settled(page);
  await expect(page.locator("mark.casualties").first()).toContainText("nine people");

  await drop(page, "picture.png", "\u0089PNG\r\n\u001a\n not a report");
  await expect(page.locator("dialog .problems")).toContainText("picture.png", { timeout: 40_000 });
  await page.keyboard.press("Escape");

  const folder = join(info.outputPath(), "folder");
  mkdirSync(folder, { recursive: true });
  for (const town of ["Hama", "Homs"]) writeFileSync(join(folder, `${town}.txt`), STORY.replaceAll("Darayya", town));
  await page.keyboard.press("o");
  await page.getByLabel("A folder").setInputFiles(folder);
  await expect(page.locator("dialog [role=status]")).toContainText("Done: 2 of 2 reports read", { timeout: 40_000 });
  await page.getByRole("link", { name: "See the 2 reports" }).click();
  await expect(page.locator(".report-title")).toHaveCount(3);
});
